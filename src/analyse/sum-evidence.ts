// How strongly the numbers of a table speak for a sum: where it holds, and how unlikely chance would have it so.
import type { Amount, Line } from './grid.ts';

export interface Part {
  readonly line: Line;
  readonly minus: boolean;
}

export interface Candidate {
  readonly total: Line;
  /** In the order of the table. */
  readonly parts: readonly Part[];
}

export interface Evidence {
  /** Positions of the periods in which all is printed. */
  readonly holds: readonly number[];
  readonly fails: readonly number[];
  /**
   * One in so many tables of arbitrary numbers as large as these would hold as well. In each period: the numbers
   * added up without their signs, by the room that rounding leaves and one step of the coarsest; a period with the
   * numbers of an earlier one says nothing new.
   */
  readonly odds: bigint;
}

export function evidence({ total, parts }: Candidate): Evidence {
  const holds: number[] = [];
  const fails: number[] = [];
  const seen = new Set<string>();
  let odds = 1n;
  for (const [at, own] of total.amounts.entries()) {
    const others = parts.map(({ line }) => line.amounts[at] ?? null);
    if (own === null || !others.every((amount) => amount !== null)) continue;
    if (!meets(own, parts, at)) {
      fails.push(at);
      continue;
    }
    holds.push(at);
    const all = [own, ...others];
    const numbers = all.map(({ low, high }) => `${low + high}`).join(' ');
    if (!seen.has(numbers) && isTelling(others)) odds *= oddsOf(all);
    seen.add(numbers);
  }
  return { holds, fails, odds };
}

/** Zero lies between the smallest and the largest difference of the total and its parts. */
function meets(own: Amount, parts: readonly Part[], at: number): boolean {
  let [low, high] = [own.low, own.high];
  for (const { line, minus } of parts) {
    const part = line.amounts[at]!;
    [low, high] = minus ? [low + part.low, high + part.high] : [low - part.high, high - part.low];
  }
  return low <= 0n && high >= 0n;
}

/** With one part alone that is not zero the total only repeats it. */
const isTelling = (parts: readonly Amount[]): boolean =>
  parts.filter(({ low, high }) => low > 0n || high < 0n).length > 1;

function oddsOf(all: readonly Amount[]): bigint {
  const size = all.reduce((sum, { low, high }) => sum + magnitude(low + high), 0n) / 2n;
  const width = all.reduce((sum, { low, high }) => sum + high - low, 0n);
  const step = all.reduce((most, amount) => (amount.step > most ? amount.step : most), 0n);
  const odds = size / (width + step);
  return odds > 1n ? odds : 1n;
}

const magnitude = (n: bigint): bigint => (n < 0n ? -n : n);
