// The program as people start it, and folders of figures for it to read, gone when all tests are done.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject } from 'vitest';

export const checkout = join(import.meta.dirname, '..');
export const program = join(checkout, 'bin', 'smals-report.js');

/** Where compiled code is kept, so that the tests take less time. */
export const kept = { XDG_CACHE_HOME: join(checkout, 'node_modules', '.cache') };

export interface Setting {
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string;
  readonly cwd?: string;
  readonly stdout?: number;
}

/** In an environment that says nothing else. */
export function start(args: readonly string[], { env = {}, input = '', cwd, stdout }: Setting = {}) {
  const { status, ...said } = spawnSync(process.execPath, [program, ...args], {
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], ...kept, ...env },
    input,
    cwd,
    stdio: ['pipe', stdout ?? 'pipe', 'pipe'],
    maxBuffer: 2 ** 26,
  });
  return { status, stdout: said.stdout, stderr: said.stderr };
}

/** What a run prints that says nothing on the side and ends with this exit code. */
export function answer(args: readonly string[], status = 0, setting: Setting = {}): string {
  const said = start(args, setting);
  expect({ status: said.status, stderr: said.stderr }).toEqual({ status, stderr: '' });
  return said.stdout;
}

/** The lines that open with this word, each run of spaces as one. */
export const linesOf = (text: string, opening: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim().replace(/ +/g, ' '))
    .filter((line) => line.startsWith(opening));

/** A new folder that holds these files. */
export function folder(files: Readonly<Record<string, string>> = {}): string {
  const path = mkdtempSync(join(inject('temporary'), 'figures-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(path, name), text);
  return path;
}

/** A copy of the bundled figures in which one line of one file is another; without a new line it is gone. */
export function bundledWith(file: string, line: string, instead?: string): string {
  const path = folder();
  cpSync(join(checkout, 'data'), path, { recursive: true });
  const lines = readFileSync(join(path, file), 'utf8').split('\n');
  expect(lines.filter((other) => other === line)).toHaveLength(1);
  const edited = lines.flatMap((other) => (other === line ? (instead ?? []) : other));
  writeFileSync(join(path, file), edited.join('\n'));
  return path;
}
