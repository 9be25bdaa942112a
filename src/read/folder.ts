// The files behind a path: a directory's, one alone, or a stream; whole, or piece by piece. But for pipes the only file
// of reading that meets the disk.
import {
  closeSync,
  existsSync,
  fstatSync,
  promises as disk,
  openSync,
  readdirSync,
  readSync,
  realpathSync,
  statSync,
} from 'node:fs';
import { basename, dirname, join, sep } from 'node:path';
import type { Finding } from '../figures/finding.ts';
import { limits } from './limits.ts';
import type { Stream } from './stream.ts';
import { teller } from './tell.ts';

export interface Input {
  /** Relative to the root. */
  readonly file: string;
  readonly bytes: Buffer;
}

export interface Folder {
  readonly root: string;
  readonly figures: readonly Input[];
  readonly reserved: ReadonlyMap<string, Input>;
  /** A file could not be read, so that not everything is known. */
  readonly incomplete: boolean;
}

const reservedNames = ['indicators.csv', 'rules.csv', 'sources.csv', 'datapackage.json'];

/** Null, and found, where there is nothing to read; a file that cannot be read is found and left out. */
export async function open(path: string, stream: Stream | null, findings: Finding[]): Promise<Folder | null> {
  try {
    if (stream !== null) return await openStream(stream, findings);
    if (statSync(path).isDirectory()) return openDirectory(path, findings);
    const input = read(dirname(path), basename(path), path, findings);
    return input && alone(dirname(path), input);
  } catch (error) {
    teller(path, findings)(unreadable(error));
    return null;
  }
}

const alone = (root: string, input: Input): Folder => ({
  root,
  figures: [input],
  reserved: new Map(),
  incomplete: false,
});

async function openStream({ root, file, next }: Stream, findings: Finding[]): Promise<Folder | null> {
  const bytes = Buffer.from(await next(limits.file));
  const tell = teller(file, findings);
  if (bytes.length > limits.file) tell({ code: 'oversize', what: 'file', limit: limits.file });
  else if (bytes.length === 0) tell({ code: 'empty', what: 'input' });
  else return alone(root, { file, bytes });
  return null;
}

/** The names of the files that are read, in order. */
const chosen = (entries: readonly string[]): string[] =>
  entries
    .filter((name) => /^[^.].*\.csv$/i.test(name) || reservedNames.includes(name))
    .sort((a, b) => (a < b ? -1 : 1));

function openDirectory(root: string, findings: Finding[]): Folder | null {
  const files = chosen(readdirSync(root));
  const folder = openFiles(root, files, findings);
  if (files.some((name) => !reservedNames.includes(name))) return folder;
  teller(root, findings)({ code: 'no-figures' });
  return null;
}

/** These files of a folder, and the reserved ones. */
export function openFiles(root: string, files: readonly string[], findings: Finding[]): Folder {
  const all = chosen(readdirSync(root));
  const names = all.filter((name) => reservedNames.includes(name) || files.includes(name));
  const bounds = names.includes('datapackage.json') ? realpathSync(root) : null;
  const inputs: Input[] = [];
  for (const name of names) {
    const input = readIn(root, name, bounds, findings);
    if (input) inputs.push(input);
  }
  const isReserved = ({ file }: Input) => reservedNames.includes(file);
  const reserved = new Map(inputs.filter(isReserved).map((input) => [input.file, input]));
  const figures = inputs.filter((input) => !isReserved(input));
  return { root, figures, reserved, incomplete: inputs.length < names.length };
}

/** The reserved files of a folder alone; told where there is no such folder. */
export async function openReserved(root: string, findings: Finding[]): Promise<Folder> {
  try {
    return await openFiles(root, [], findings);
  } catch (error) {
    teller(root, findings)(unreadable(error));
    return { root, figures: [], reserved: new Map(), incomplete: true };
  }
}

/** `bounds`: the folder that no link may lead out of; a data package may come from anywhere. */
function readIn(root: string, name: string, bounds: string | null, findings: Finding[]): Input | null {
  try {
    if (isAdmitted(root, name, bounds, findings)) return read(root, name, name, findings);
  } catch (error) {
    teller(name, findings)(unreadable(error));
  }
  return null;
}

function isAdmitted(root: string, name: string, bounds: string | null, findings: Finding[]) {
  const path = join(root, name);
  const [status, place] = [statSync(path), bounds && realpathSync(path)];
  const tell = teller(name, findings);
  if (place !== null && bounds !== null && !place.startsWith(bounds.endsWith(sep) ? bounds : bounds + sep))
    tell({ code: 'unreadable', reason: 'outside', system: 'EXDEV' });
  else if (!status.isFile() && !status.isDirectory())
    tell({ code: 'unreadable', reason: 'special', system: 'EINVAL' });
  else return true;
  return false;
}

function read(root: string, file: string, name: string, findings: Finding[]): Input | null {
  const limit = file === 'datapackage.json' ? limits.package : limits.file;
  const bytes = upTo(limit, join(root, file));
  if (bytes !== null) return { file, bytes };
  teller(name, findings)({ code: 'oversize', what: 'file', limit });
  return null;
}

/** Null for what is longer; a device has no end. */
function upTo(limit: number, path: string): Buffer | null {
  const file = openSync(path, 'r');
  try {
    const { size } = fstatSync(file);
    if (size > limit) return null;
    let bytes = Buffer.allocUnsafe(size + 1);
    for (let length = 0; ;) {
      const bytesRead = readSync(file, bytes, length, bytes.length - length, null);
      if (bytesRead === 0) return bytes.subarray(0, length);
      length += bytesRead;
      if (length > limit) return null;
      if (length === bytes.length) bytes = Buffer.concat([bytes], 2 * length + 64 * 1024);
    }
  } finally {
    closeSync(file);
  }
}

const reasons = {
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  EACCES: 'denied',
  EPERM: 'denied',
  ELOOP: 'loop',
  ENAMETOOLONG: 'name-too-long',
  EISDIR: 'folder',
  ENXIO: 'special',
} as const;

function unreadable(error: unknown) {
  const { code = '', message = '' } = error as NodeJS.ErrnoException;
  const reason = reasons[code as keyof typeof reasons] ?? 'other';
  return { code: 'unreadable', reason, system: code || message } as const;
}

/** What a folder holds; null where the path is none of files and folders. */
export interface Glimpse {
  /** The names of the files that are figures, in order; null where the path is a file. */
  readonly files: readonly string[] | null;
  readonly folders: readonly string[];
}

/** What cannot be seen is told, as for all files that are read. */
export function glimpse(path: string, findings: Finding[]): Glimpse | null {
  try {
    const status = statSync(path);
    if (status.isFile()) return { files: null, folders: [] };
    if (!status.isDirectory()) return null;
    const entries = readdirSync(path, { withFileTypes: true });
    const names = entries.filter((entry) => !entry.isDirectory()).map(({ name }) => name);
    const folders = entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'));
    return {
      files: chosen(names).filter((name) => !reservedNames.includes(name)),
      folders: folders.map(({ name }) => name).sort((a, b) => (a < b ? -1 : 1)),
    };
  } catch (error) {
    teller(path, findings)(unreadable(error));
    return null;
  }
}

/** The first bytes of a file; none, and told, where it cannot be read, and none of what is no ordinary file. */
export function peek(path: string, name: string, length: number, findings: Finding[]): Buffer {
  try {
    const status = statSync(path);
    if (!status.isFile()) return Buffer.alloc(0);
    const file = openSync(path, 'r');
    try {
      const bytes = Buffer.alloc(Math.min(length, status.size));
      return bytes.subarray(0, readSync(file, bytes, 0, bytes.length, 0));
    } finally {
      closeSync(file);
    }
  } catch (error) {
    teller(name, findings)(unreadable(error));
    return Buffer.alloc(0);
  }
}

const pieceLength = 64 * 1024;

/** The bytes of a file of a folder as they come; each piece is good until the next. What goes wrong is told, and ends it. */
export async function* pieces(root: string, name: string, findings: Finding[]): AsyncGenerator<Buffer> {
  try {
    const isPackage = existsSync(join(root, 'datapackage.json'));
    if (!isAdmitted(root, name, isPackage ? realpathSync(root) : null, findings)) return;
    const file = await disk.open(join(root, name));
    try {
      const bytes = Buffer.allocUnsafe(pieceLength);
      for (;;) {
        const { bytesRead } = await file.read(bytes, 0, pieceLength, null);
        if (bytesRead === 0) return;
        yield bytes.subarray(0, bytesRead);
      }
    } finally {
      await file.close();
    }
  } catch (error) {
    teller(name, findings)(unreadable(error));
  }
}
