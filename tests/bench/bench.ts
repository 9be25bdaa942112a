// What is measured, beside what others need for the same: npm run bench [-- PART...]
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import type { Measured } from './measured.ts';
import { check } from './check.ts';
import { page } from './page.ts';
import { portfolio, verdicts } from './portfolio.ts';
import { memory, solver } from './solver.ts';
import { start } from './start.ts';

const parts: Readonly<Record<string, (sizes: readonly number[]) => Promise<Part>>> = {
  start,
  check,
  page,
  solver,
  portfolio,
  verdicts,
};

/** Ratios only: times are a matter of the machine. */
export interface Part {
  readonly beside: string;
  readonly measured: readonly Measured[];
}

/** Runs the parts named, or all; `memory` is what a part asks of a process of its own. */
export async function main(words: readonly string[]): Promise<number> {
  if (words[0] === 'memory') return memory(words.slice(1));
  const sizes = words.filter((word) => /^\d+$/.test(word)).map(Number);
  const named = words.filter((word) => !/^\d+$/.test(word));
  const chosen = Object.entries(parts).filter(([name]) => named.length === 0 || named.includes(name));
  if (chosen.length < Math.max(1, named.length)) {
    console.error(`npm run bench -- [${Object.keys(parts).join('|')}] [SIZE...]`);
    return 2;
  }
  for (const [name, run] of chosen) {
    const part = await run(sizes);
    keep(name, part);
    print(name, part);
  }
  return 0;
}

const file = join('tests', 'bench', 'latest.json');

function keep(name: string, part: Part): void {
  const latest = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  const before = latest[name] as Part | undefined;
  const isNew = ({ what, size }: Measured) =>
    part.measured.some((it) => it.what === what && it.size === size);
  const others = (before?.measured ?? []).filter((it) => !isNew(it));
  const measured = [...others, ...part.measured].sort(
    (a, b) => (a.what < b.what ? -1 : a.what > b.what ? 1 : 0) || a.size - b.size,
  );
  const machine = { processor: cpus()[0]!.model, node: process.version };
  writeFileSync(file, `${JSON.stringify({ ...latest, machine, [name]: { ...part, measured } }, null, 2)}\n`);
}

function print(name: string, { beside, measured }: Part): void {
  console.log(`${name}, as a ratio to ${beside}`);
  console.log(line(['', 'size', 'ratio', 'goal', '', 'runs']));
  for (const { what, size, ratio, goal, isSpeed = false, runs, note } of measured) {
    const met = goal === null ? '' : (isSpeed ? ratio >= goal : ratio <= goal) ? 'met' : 'missed';
    const promised = goal === null ? '' : `${isSpeed ? '>=' : '<='} ${goal}`;
    const cells = [what, String(size), ratio.toFixed(2), promised, met, String(runs)];
    console.log(`${line(cells)}  ${note}`.trimEnd());
  }
}

const line = ([what, ...cells]: readonly string[]): string =>
  [what!.padEnd(28), ...cells.map((cell) => cell.padStart(8))].join(' ');
