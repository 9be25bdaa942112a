// Where text leaves the program: a stream, or a file that is replaced whole or not at all.
import {
  accessSync,
  appendFileSync,
  chmodSync,
  closeSync,
  constants,
  existsSync,
  fsyncSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { Writable } from 'node:stream';
import type { WriteFault } from './render/manual.ts';

/** The text did not arrive. */
export class Unwritable extends Error {
  constructor(
    /** Null for a stream. */
    readonly path: string | null,
    readonly fault: WriteFault | { readonly system: string },
  ) {
    super(`cannot write ${path}`);
  }
}

/** How the name of a folder begins in which something is written before it takes its place. */
const drafts = '.smals-report-';

/** Resolves once the text has left; a reader who has seen enough (`| head -1`) is no fault, and makes it false. */
export function send(stream: Writable, text: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const done = (error?: NodeJS.ErrnoException | null) => {
      stream.off('error', done);
      if (!error || error.code === 'EPIPE') resolve(!error);
      else reject(new Unwritable(null, faultOf(error)));
    };
    stream.on('error', done);
    if (stream.listenerCount('error') === 1) stream.on('error', () => undefined);
    stream.write(text, done);
  });
}

/** Writes beside the file and then takes its place: whatever goes wrong, the old file stays as it was. */
export function replace(path: string, text: string): void {
  const draft = new Draft(path);
  draft.write(text);
  draft.finish();
}

/** Text that replaces a file once all of it is there; until then, and if it never is, the old file stays. */
export class Draft {
  private target: string;
  /** Beside the file: a rename is atomic only within one file system. Null for what is no file, such as a device. */
  private folder: string | null = null;
  private mode: number | undefined;
  private file: number | null = null;

  constructor(private readonly path: string) {
    this.target = path;
    this.attempt(() => {
      const old = statSync(path, { throwIfNoEntry: false });
      if (old !== undefined) accessSync(path, constants.W_OK);
      if (old !== undefined && !old.isFile()) return (this.file = openSync(path, 'w'));
      if (old !== undefined) [this.target, this.mode] = [realpathSync(path), old.mode];
      this.folder = mkdtempSync(join(dirname(this.target), drafts));
      return (this.file = openSync(join(this.folder, 'draft'), 'wx'));
    });
  }

  write(text: string): void {
    this.attempt(() => writeFileSync(this.file!, text));
  }

  finish(): void {
    this.attempt(() => {
      if (this.folder !== null) fsyncSync(this.file!);
      this.close();
      if (this.folder === null) return;
      const draft = join(this.folder, 'draft');
      if (this.mode !== undefined) chmodSync(draft, this.mode);
      renameSync(draft, this.target);
      rmSync(this.folder, { recursive: true, force: true });
    });
  }

  abandon(): void {
    try {
      this.close();
    } finally {
      if (this.folder !== null) rmSync(this.folder, { recursive: true, force: true });
    }
  }

  private close(): void {
    const { file } = this;
    this.file = null;
    if (file !== null) closeSync(file);
  }

  private attempt(work: () => unknown): void {
    try {
      work();
    } catch (error) {
      this.abandon();
      throw new Unwritable(this.path, faultOf(error as NodeJS.ErrnoException));
    }
  }
}

/** Adds to a file that others write to as well. */
export function append(path: string, text: string): void {
  try {
    appendFileSync(path, text);
  } catch (error) {
    throw new Unwritable(path, faultOf(error as NodeJS.ErrnoException));
  }
}

/** Throws where something is there already; an empty folder is nothing, and so is a draft of one that was ended. */
export function vacant(path: string): void {
  try {
    const found = statSync(path, { throwIfNoEntry: false });
    if (found === undefined) return;
    if (found.isDirectory() && readdirSync(path).every((name) => name.startsWith(drafts))) return;
  } catch (error) {
    throw new Unwritable(path, faultOf(error as NodeJS.ErrnoException));
  }
  throw new Unwritable(path, 'there-already');
}

/** Writes a folder that is new or empty, whole or not at all. */
export function create(path: string, files: ReadonlyMap<string, string>): void {
  vacant(path);
  try {
    const exists = existsSync(path);
    const folder = mkdtempSync(join(exists ? path : dirname(path), drafts));
    try {
      const draft = join(folder, 'draft');
      mkdirSync(draft);
      for (const [name, text] of files) writeWhole(join(draft, name), text);
      if (exists) move(draft, path, [...files.keys()]);
      else renameSync(draft, path);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  } catch (error) {
    throw new Unwritable(path, faultOf(error as NodeJS.ErrnoException));
  }
}

/** Someone may stand in the folder: it stays, and what it gets is taken back if not all of it arrives. */
function move(from: string, to: string, names: readonly string[]): void {
  try {
    for (const name of names) renameSync(join(from, name), join(to, name));
  } catch (error) {
    for (const name of names) rmSync(join(to, name), { force: true });
    throw error;
  }
}

function writeWhole(path: string, text: string): void {
  const file = openSync(path, 'wx');
  try {
    writeFileSync(file, text);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

const faults: ReadonlyMap<string | undefined, WriteFault> = new Map([
  ['ENOENT', 'no-folder'],
  ['ENOTDIR', 'not-a-folder'],
  ['EISDIR', 'folder'],
  ['EACCES', 'denied'],
  ['EPERM', 'denied'],
  ['EROFS', 'read-only'],
  ['ENOSPC', 'full'],
  ['EDQUOT', 'full'],
  ['EFBIG', 'too-large'],
  ['ENAMETOOLONG', 'name-too-long'],
  ['ELOOP', 'loop'],
]);

const faultOf = (error: NodeJS.ErrnoException): Unwritable['fault'] =>
  faults.get(error.code) ?? { system: error.message };
