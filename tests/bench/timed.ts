// What a command takes: its processor time and its peak of memory.
import { spawnSync } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';

export interface Run {
  /** Of the processor, all cores together. */
  readonly seconds: number;
  /** In MiB. */
  readonly peak: number;
}

type Words = readonly [string, ...string[]];

export const isThere = ([name, ...args]: Words): boolean =>
  spawnSync(name, args, { stdio: 'ignore' }).status === 0;

/** Runs it with its output in that file. */
export function timed(words: Words, out: string): Run {
  const file = openSync(out, 'w');
  const { stderr, status } = spawnSync('python3', [join('tests', 'bench', 'measure.py'), ...words], {
    stdio: ['ignore', file, 'pipe'],
    encoding: 'utf8',
  });
  closeSync(file);
  const [seconds, peak] = stderr.trimEnd().split('\n').at(-1)!.split(' ').map(Number);
  if ((status ?? 2) > 1 || seconds === undefined || peak === undefined)
    throw new Error(`${words.join(' ')}: ${stderr}`);
  return { seconds, peak };
}
