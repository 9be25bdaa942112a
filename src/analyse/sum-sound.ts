// Which sums of one total are sound: they hold, and chance does not explain it.
import type { Line } from './grid.ts';
import type { Candidate, Evidence } from './sum-evidence.ts';
import { evidence } from './sum-evidence.ts';
import type { Manner, Side } from './sum-manner.ts';
import { reached } from './sum-manner.ts';

export interface FoundSum extends Candidate, Pick<Evidence, 'holds' | 'fails'> {}

/** In all periods in which all of it is printed, in most of them, or in no fewer than half. */
export type Holding = 'always' | 'mostly' | 'half';

const isSuch: Readonly<Record<Holding, (holds: number, fails: number) => boolean>> = {
  always: (_, fails) => fails === 0,
  mostly: (holds, fails) => fails > 0 && fails < holds,
  half: (holds, fails) => fails > 0 && fails === holds,
};

/** Fewer than one table of arbitrary numbers in so many would show the sum, or one as simple. */
const confidence: Readonly<Record<Holding, bigint>> = { always: 20n, mostly: 20n, half: 1000n };

export interface Sound {
  readonly sum: FoundSum;
  readonly side: Side;
  readonly reach: number;
}

/** The lines beside a total, the nearest first. */
export interface Run {
  readonly total: Line;
  readonly side: Side;
  readonly lines: readonly Line[];
}

/** `totals`: how many lines might as well be the total. Where lines may be left out, only if nothing else would do. */
export function soundSums(run: Run, manner: Manner, holding: Holding, totals: number): Sound[] {
  const { total, side, lines } = run;
  const pivots = holding === 'always' ? [fullest(run)] : total.amounts.map((_, at) => at);
  const tried = pivots.flatMap((at) => (total.amounts[at] ? reached(total, lines, side, manner, at) : []));
  const sound = tried.flatMap(({ parts, reach }): Sound[] => {
    const { holds, fails, odds } = evidence({ total, parts });
    const enough = isSuch[holding](holds.length, fails.length);
    const rivals = BigInt(totals) * manner.rivals(reach) * choose(holds.length + fails.length, fails.length);
    if (!enough || odds < confidence[holding] * rivals) return [];
    return [{ sum: { total, parts, holds, fails }, side, reach }];
  });
  const [first] = [...sound].sort((a, b) => a.sum.parts.length - b.sum.parts.length);
  if (first === undefined || !manner.choices([], side).includes('left out')) return sound;
  return sound.every(({ sum }) => isWithin(first.sum, sum)) ? [first] : [];
}

/** The period in which the total and most of the others are printed. */
function fullest({ total, lines }: Run): number {
  const printed = total.amounts.map((amount, at) =>
    amount === null ? -1 : lines.filter((line) => line.amounts[at] !== null).length,
  );
  return printed.indexOf(Math.max(...printed));
}

const isWithin = (inner: Candidate, outer: Candidate): boolean =>
  inner.parts.every(({ line, minus }) =>
    outer.parts.some((part) => part.line === line && part.minus === minus),
  );

const choose = (n: number, k: number): bigint =>
  k === 0 ? 1n : (choose(n - 1, k - 1) * BigInt(n)) / BigInt(k);
