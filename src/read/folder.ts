// The files behind a path: a directory's, one alone, or standard input. The only file that meets the disk.
import { closeSync, fstatSync, openSync, readdirSync, readSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, sep } from 'node:path';
import type { Finding } from '../figures/finding.ts';
import { limits } from './limits.ts';
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
export async function open(
  path: string,
  stdin: Standard | undefined,
  findings: Finding[],
): Promise<Folder | null> {
  try {
    if (path === '-') return await openInput(stdin, findings);
    if (statSync(path).isDirectory()) return openDirectory(path, findings);
    const input = read(dirname(path), basename(path), path, findings);
    return input && alone(dirname(path), input);
  } catch (error) {
    teller(path, findings)(unreadable(error));
    return null;
  }
}

/** Standard input: of a longer one no more than one byte beyond the limit. */
export type Standard = (limit: number) => Promise<Uint8Array>;

const alone = (root: string, input: Input): Folder => ({
  root,
  figures: [input],
  reserved: new Map(),
  incomplete: false,
});

async function openInput(stdin: Standard | undefined, findings: Finding[]): Promise<Folder | null> {
  const bytes = Buffer.from((await stdin?.(limits.file)) ?? []);
  const tell = teller('stdin', findings);
  if (bytes.length > limits.file) tell({ code: 'oversize', what: 'file', limit: limits.file });
  else if (bytes.length === 0) tell({ code: 'empty', what: 'input' });
  else return alone('.', { file: 'stdin', bytes });
  return null;
}

function openDirectory(root: string, findings: Finding[]): Folder | null {
  const entries = readdirSync(root);
  const names = entries.filter((name) => /^[^.].*\.csv$/i.test(name) || reservedNames.includes(name));
  names.sort((a, b) => (a < b ? -1 : 1));
  const bounds = names.includes('datapackage.json') ? realpathSync(root) : null;
  const inputs: Input[] = [];
  for (const name of names) {
    const input = readIn(root, name, bounds, findings);
    if (input) inputs.push(input);
  }
  if (names.every((name) => reservedNames.includes(name))) {
    teller(root, findings)({ code: 'no-figures' });
    return null;
  }
  const isReserved = ({ file }: Input) => reservedNames.includes(file);
  const reserved = new Map(inputs.filter(isReserved).map((input) => [input.file, input]));
  const figures = inputs.filter((input) => !isReserved(input));
  return { root, figures, reserved, incomplete: inputs.length < names.length };
}

/** `bounds`: the folder that no link may lead out of; a data package may come from anywhere. */
function readIn(root: string, name: string, bounds: string | null, findings: Finding[]): Input | null {
  const tell = teller(name, findings);
  try {
    const path = join(root, name);
    const [status, place] = [statSync(path), bounds && realpathSync(path)];
    if (place !== null && bounds !== null && !place.startsWith(bounds.endsWith(sep) ? bounds : bounds + sep))
      tell({ code: 'unreadable', reason: 'outside', system: 'EXDEV' });
    else if (!status.isFile() && !status.isDirectory())
      tell({ code: 'unreadable', reason: 'special', system: 'EINVAL' });
    else return read(root, name, name, findings);
  } catch (error) {
    tell(unreadable(error));
  }
  return null;
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
