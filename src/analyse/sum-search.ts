// The rows of a table that add up to another: found, and weighed against chance.
import type { Line } from './grid.ts';
import type { Candidate, Evidence } from './sum-evidence.ts';
import { evidence } from './sum-evidence.ts';
import type { Manner, Side } from './sum-manner.ts';
import { manners, reached, simplest } from './sum-manner.ts';

export interface FoundSum extends Candidate, Pick<Evidence, 'holds' | 'fails'> {}

/** Labels that say of a row that it is a total, or no part. */
const totals = /^\W*(?:sous-?\s?|sub-?\s?|grand |general )?(?:totaa?l|total|somme|som|sum|ensemble)/;
const details = /^\W*(?:dont|waarvan|of which|including|incl\b|y compris|w\.?v\.|whereof)/;

/** Fewer than one table of arbitrary numbers in so many would show the sum, or one as simple. */
const confidence = 20n;

/**
 * The sums among lines in the order of their table. A total stands after or before its parts. The parts of a sum that
 * is found are left out from then on, so that a sum of totals is one of neighbours. Simpler sums come first: all
 * lines added up, before some taken away, before some left out; those that hold in every period before those that
 * hold in most.
 */
export function sums(lines: readonly Line[]): readonly FoundSum[] {
  const found: FoundSum[] = [];
  const free = new Set(lines);
  for (const [stage, holding] of stages) {
    if (stage.length > 1)
      for (const line of lines) if (details.test(plainly(line.indicator))) free.delete(line);
    for (let next = simplestSum(lines, free, stage, holding); next;) {
      found.push(next);
      for (const { line } of next.parts) free.delete(line);
      next = simplestSum(lines, free, stage, holding);
    }
  }
  return found.sort((a, b) => lines.indexOf(a.total) - lines.indexOf(b.total));
}

type Holding = 'always' | 'mostly';

const stages: readonly (readonly [readonly Manner[], Holding])[] = [
  [[simplest], 'always'],
  [manners, 'always'],
  [manners.slice(0, 2), 'mostly'],
];

/** `free` lines are parts of nothing yet; a total may be a part of another. */
function simplestSum(
  lines: readonly Line[],
  free: ReadonlySet<Line>,
  stage: readonly Manner[],
  holding: Holding,
): FoundSum | null {
  for (const manner of stage) {
    const sound = lines.flatMap((total, at) =>
      (['before', 'after'] as const).flatMap((side) => {
        const beside = side === 'before' ? lines.slice(0, at).reverse() : lines.slice(at + 1);
        const run = beside.filter((line) => free.has(line));
        return soundSums(total, run, side, manner, holding, lines.length);
      }),
    );
    const [best] = sound.sort((a, b) => a.reach - b.reach || a.sum.parts.length - b.sum.parts.length);
    if (best) return best.sum;
  }
  return null;
}

interface Sound {
  readonly sum: FoundSum;
  readonly reach: number;
}

/** Those that chance does not explain; where lines may be left out, only if nothing else would do as well. */
function soundSums(
  total: Line,
  run: readonly Line[],
  side: Side,
  manner: Manner,
  holding: Holding,
  lines: number,
): Sound[] {
  const pivots = holding === 'always' ? [fullest(total, run)] : total.amounts.map((_, at) => at);
  const tried = pivots.flatMap((at) =>
    at < 0 || total.amounts[at] === null ? [] : reached(total, run, side, manner, at),
  );
  const rows = totals.test(plainly(total.indicator)) ? 1n : BigInt(lines);
  const sound = tried.flatMap(({ parts, reach }): Sound[] => {
    const { holds, fails, odds } = evidence({ total, parts });
    const enough =
      holding === 'always' ? fails.length === 0 : fails.length < holds.length && holds.length > 1;
    const rivals = rows * manner.rivals(reach) * choose(holds.length + fails.length, fails.length);
    return enough && odds >= confidence * rivals ? [{ sum: { total, parts, holds, fails }, reach }] : [];
  });
  const [first] = [...sound].sort((a, b) => a.sum.parts.length - b.sum.parts.length);
  if (first === undefined || !manner.choices([], side).includes('left out')) return sound;
  return sound.every(({ sum }) => isWithin(first.sum, sum)) ? [first] : [];
}

/** The period in which the total and most of the others are printed. */
function fullest(total: Line, run: readonly Line[]): number {
  const printed = total.amounts.map((amount, at) =>
    amount === null ? -1 : run.filter((line) => line.amounts[at] !== null).length,
  );
  const most = Math.max(...printed);
  return most < 0 ? -1 : printed.indexOf(most);
}

const isWithin = (inner: Candidate, outer: Candidate): boolean =>
  inner.parts.every(({ line, minus }) =>
    outer.parts.some((part) => part.line === line && part.minus === minus),
  );

const choose = (n: number, k: number): bigint =>
  k === 0 ? 1n : (choose(n - 1, k - 1) * BigInt(n)) / BigInt(k);

const plainly = (label: string): string => label.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
