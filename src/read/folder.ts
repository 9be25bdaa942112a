// The files behind a path: a directory's, one alone, or standard input. The only file that meets the disk.
import { promises as disk } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Finding } from '../figures/finding.ts';
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

/** Bytes of a file; no published table comes near. */
const fileLimit = 64 * 1024 * 1024;

const reservedNames = ['indicators.csv', 'rules.csv', 'sources.csv', 'datapackage.json'];

/** Null, and found, where there is nothing to read; a file that cannot be read is found and left out. */
export async function open(
  path: string,
  stdin: (() => Promise<Uint8Array>) | undefined,
  findings: Finding[],
): Promise<Folder | null> {
  try {
    if (path === '-') return await openInput(stdin, findings);
    const { isDirectory, size } = await status(path);
    if (isDirectory) return await openDirectory(path, findings);
    const input = await read(dirname(path), basename(path), size, path, findings);
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

async function openInput(
  stdin: (() => Promise<Uint8Array>) | undefined,
  findings: Finding[],
): Promise<Folder | null> {
  const bytes = Buffer.from((await stdin?.()) ?? []);
  const tell = teller('stdin', findings);
  if (bytes.length > fileLimit) tell({ code: 'oversize', what: 'file', limit: fileLimit });
  else if (bytes.length === 0) tell({ code: 'empty', what: 'input' });
  else return alone('.', { file: 'stdin', bytes });
  return null;
}

async function openDirectory(root: string, findings: Finding[]): Promise<Folder | null> {
  const entries = await disk.readdir(root);
  const names = entries.filter((name) => /^[^.].*\.csv$/i.test(name) || reservedNames.includes(name));
  names.sort((a, b) => (a < b ? -1 : 1));
  const inputs: Input[] = [];
  for (const name of names) {
    const input = await readIn(root, name, findings);
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

async function readIn(root: string, name: string, findings: Finding[]): Promise<Input | null> {
  try {
    const { size } = await status(join(root, name));
    return await read(root, name, size, name, findings);
  } catch (error) {
    teller(name, findings)(unreadable(error));
    return null;
  }
}

async function status(path: string): Promise<{ isDirectory: boolean; size: number }> {
  const found = await disk.stat(path);
  return { isDirectory: found.isDirectory(), size: found.size };
}

async function read(
  root: string,
  file: string,
  size: number,
  name: string,
  findings: Finding[],
): Promise<Input | null> {
  if (size <= fileLimit) return { file, bytes: await disk.readFile(join(root, file)) };
  teller(name, findings)({ code: 'oversize', what: 'file', limit: fileLimit });
  return null;
}

const reasons = {
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  EACCES: 'denied',
  EPERM: 'denied',
  ELOOP: 'loop',
  ENAMETOOLONG: 'name-too-long',
  EISDIR: 'folder',
} as const;

function unreadable(error: unknown) {
  const { code = '', message = '' } = error as NodeJS.ErrnoException;
  const reason = reasons[code as keyof typeof reasons] ?? 'other';
  return { code: 'unreadable', reason, system: code || message } as const;
}
