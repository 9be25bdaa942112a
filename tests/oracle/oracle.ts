// Thousands of random systems, solved three times: by the search with its proofs, by the simplex, and by z3.
import { parseArgs } from 'node:util';
import { dice } from '../solve/dice.ts';
import type { Tally } from './trial.ts';
import { emptyTally, trial } from './trial.ts';
import { kinds } from './systems.ts';
import { z3 } from './z3.ts';

const usage = 'npm run oracle -- [--seed WHOLE_NUMBER] [--systems OF_EACH_KIND] [--kind NAME]';

/** 0 where all agree, 1 where two do not; prints a line for each kind and each disagreement. */
export async function main(words: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...words],
    options: { seed: { type: 'string' }, systems: { type: 'string' }, kind: { type: 'string' } },
  });
  const [seed, systems] = [Number(values.seed ?? 1), Number(values.systems ?? 250)];
  const chosen = Object.entries(kinds).filter(([name]) => (values.kind ?? name) === name);
  if (!Number.isSafeInteger(seed) || !(systems > 0) || chosen.length === 0) {
    console.error(usage);
    return 2;
  }
  const solver = await z3();
  const all = emptyTally();
  console.log(`${systems} systems of each kind, seed ${seed}`);
  console.log(line('', headers));
  for (const [kind, invent] of chosen) {
    const tally = emptyTally();
    for (let number = 0; number < systems; number++)
      await trial(invent, dice(seed * 1_000_003 + number), solver, tally, `${kind} ${number}`);
    report(kind, tally);
    sum(all, tally);
  }
  report('all', all);
  console.log(`z3 was asked again ${solver.retries} times`);
  solver.close();
  return all.disagreements.length === 0 ? 0 : 1;
}

const headers = ['true', 'false', 'bounds', 'ratios', 'eliminated', 'questions', 'fallbacks', 'disagree'];

function report(kind: string, tally: Tally): void {
  const { consistent, contradictory, bounds, ratios, eliminated, questions, fallbacks, disagreements } =
    tally;
  const counts = [consistent, contradictory, bounds, ratios, eliminated, questions, fallbacks];
  console.log(line(kind, [...counts, disagreements.length].map(String)));
  if (kind !== 'all') for (const disagreement of disagreements.slice(0, 5)) console.log(`  ${disagreement}`);
}

const line = (name: string, cells: readonly string[]) =>
  [name.padEnd(34), ...cells.map((cell) => cell.padStart(9))].join(' ').trimEnd();

function sum(into: Tally, tally: Tally): void {
  into.consistent += tally.consistent;
  into.contradictory += tally.contradictory;
  into.bounds += tally.bounds;
  into.ratios += tally.ratios;
  into.eliminated += tally.eliminated;
  into.questions += tally.questions;
  into.fallbacks += tally.fallbacks;
  into.disagreements.push(...tally.disagreements);
}
