// Console blocks of a document, run as they stand: each `$ command` is followed by what it prints.
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { expect } from 'vitest';
import { checkout, folder, kept, program } from './program.ts';

export interface Block {
  /** Of the line above it, where that is a comment: `first command`. */
  readonly mark: string | null;
  readonly line: number;
  readonly text: string;
}

const fenced = /(?:^<!-- (.*) -->\n)?^```console\n([^]*?)^```$/gm;

/** Every console block of a Markdown file of the checkout. */
export function blocksOf(path: string): Block[] {
  const text = read(path);
  return [...text.matchAll(fenced)].map((match) => ({
    mark: match[1] ?? null,
    line: text.slice(0, match.index).split('\n').length,
    text: match[2]!,
  }));
}

/** The lines that are typed. */
export const commandsOf = ({ text }: Pick<Block, 'text'>): string[] =>
  text
    .split('\n')
    .filter((line) => line.startsWith('$ '))
    .map((line) => line.slice(2));

/** A folder with the bundled figures in `data` and invented accounts in `tests/filings`, where `smals-report` is a command. */
export function workshop(): string {
  const path = folder();
  const command = join(path, '.commands', 'smals-report');
  cpSync(join(checkout, 'data'), join(path, 'data'), { recursive: true });
  cpSync(join(checkout, 'tests', 'filings'), join(path, 'tests', 'filings'), { recursive: true });
  mkdirSync(join(path, '.commands'));
  writeFileSync(command, `#!/bin/sh\nexec "${process.execPath}" "${program}" "$@"\n`);
  chmodSync(command, 0o755);
  return path;
}

/** Every unmarked block shows what its commands print, run in order in one folder; with UPDATE=1 it is made to. */
export function expectShown(path: string): void {
  const cwd = workshop();
  const ordinary = blocksOf(path).filter(({ mark }) => mark === null);
  const reruns = ordinary.map((block) => {
    expect(commandsOf(block), `${path}:${block.line} has no command`).not.toEqual([]);
    return rerun(block, cwd);
  });
  if (process.env['UPDATE'] === '1') replace(path, reruns);
  else ordinary.forEach((block, at) => expect(reruns[at], `${path}:${block.line}`).toBe(block.text));
}

function replace(path: string, blocks: readonly string[]): void {
  let at = 0;
  const text = read(path).replace(fenced, (whole, mark: string | undefined, shown: string) =>
    mark === undefined ? whole.replace(shown, () => blocks[at++]!) : whole,
  );
  writeFileSync(join(checkout, path), text);
}

const separator = '\u001e';

/** The block as it would read after its commands are run in that folder, one after another in one shell. */
export function rerun(block: Pick<Block, 'text'>, cwd: string): string {
  const commands = commandsOf(block);
  const script = commands.map((command) => `${command}\nsaved=$?; printf '\\036'; (exit $saved)`);
  const { stdout } = spawnSync('sh', ['-c', ['exec 2>&1', ...script].join('\n')], {
    cwd,
    encoding: 'utf8',
    input: '',
    env: { PATH: [join(cwd, '.commands'), process.env['PATH']].join(delimiter), ...kept },
  });
  const printed = stdout.split(separator);
  return commands.map((command, at) => `$ ${command}\n${printed[at]}`).join('');
}

const read = (path: string): string => readFileSync(join(checkout, path), 'utf8');
