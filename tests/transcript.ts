// Console blocks of a document, run as they stand: each `$ command` is followed by what it prints.
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { checkout, folder, program } from './program.ts';

export interface Block {
  /** Of the line above it, where that is a comment: `first command`. */
  readonly mark: string | null;
  readonly line: number;
  readonly text: string;
}

/** Every console block of a Markdown file of the checkout. */
export function blocksOf(path: string): Block[] {
  const text = readFileSync(join(checkout, path), 'utf8');
  return [...text.matchAll(/(?:^<!-- (.*) -->\n)?^```console\n([^]*?)^```$/gm)].map((match) => ({
    mark: match[1] ?? null,
    line: text.slice(0, match.index).split('\n').length,
    text: match[2]!,
  }));
}

/** The lines that are typed. */
export const commandsOf = ({ text }: Block): string[] =>
  text
    .split('\n')
    .filter((line) => line.startsWith('$ '))
    .map((line) => line.slice(2));

/** A folder with the bundled figures in `data`, where `smals-report` is a command. */
export function workshop(): string {
  const path = folder();
  const command = join(path, '.commands', 'smals-report');
  cpSync(join(checkout, 'data'), join(path, 'data'), { recursive: true });
  mkdirSync(join(path, '.commands'));
  writeFileSync(command, `#!/bin/sh\nexec "${process.execPath}" "${program}" "$@"\n`);
  chmodSync(command, 0o755);
  return path;
}

const separator = '\u001e';

/** The block as it would read after its commands are run in that folder, one after another in one shell. */
export function rerun(block: Block, cwd: string): string {
  const commands = commandsOf(block);
  const script = commands.map((command) => `${command}\nsaved=$?; printf '\\036'; (exit $saved)`);
  const { stdout } = spawnSync('sh', ['-c', ['exec 2>&1', ...script].join('\n')], {
    cwd,
    encoding: 'utf8',
    input: '',
    env: { PATH: [join(cwd, '.commands'), process.env['PATH']].join(delimiter) },
  });
  const printed = stdout.split(separator);
  return commands.map((command, at) => `$ ${command}\n${printed[at]}`).join('');
}
