// What a sum leaves possible of its members, in whole numbers: each is at most the total without the least of the
// others, and at least the total without the most of them. Of one sum of independent intervals nothing else follows.
import type { Plain, PlainFigure, PlainRow, PlainSum } from '../figures/plain.ts';
import { tenTo } from '../figures/scaled.ts';

/** Ends in units of 10^-places. */
export interface Range {
  readonly low: bigint;
  readonly high: bigint;
  readonly places: number;
}

/** A figure that a sum binds. */
export interface Bound extends Range {
  readonly total: PlainFigure;
  /** What its print leaves to the other parts together; null for the total. */
  readonly rest: Range | null;
}

export type Bounds = ReadonlyMap<PlainFigure, Bound>;

/** Null where the sums contradict what is printed, or leave something to be proven of what is not. */
export function narrowed({ sums }: Plain): Bounds | null {
  const bounds = new Map<PlainFigure, Bound>();
  for (const sum of sums) {
    const members = [sum.total, ...sum.parts];
    const most = Math.max(...members.map(({ figures }) => figures.length));
    for (let at = 0; at < most; at++) {
      const figures = members.flatMap((row) => row.figures[at] ?? []);
      if (figures.length === 0) continue;
      if (figures.length < members.length || !narrow(sum, figures, bounds)) return null;
    }
  }
  return bounds;
}

/** False where they cannot add up. `figures`: of the total, then of its parts. */
function narrow(
  { total, parts }: PlainSum,
  figures: readonly PlainFigure[],
  bounds: Map<PlainFigure, Bound>,
) {
  const places = Math.max(...figures.map(({ decimals }) => decimals)) + 1;
  const [first, ...others] = figures;
  const whole = printedRange(total, first!, places);
  const ranges = parts.map((row, at) => printedRange(row, others[at]!, places));
  const low = ranges.reduce((sum, range) => sum + range.low, 0n);
  const high = ranges.reduce((sum, range) => sum + range.high, 0n);
  if (low > whole.high || high < whole.low) return false;
  bounds.set(first!, { ...common(whole, { low, high, places }), total: first!, rest: null });
  for (const [at, range] of ranges.entries()) {
    const rest = { low: low - range.low, high: high - range.high, places };
    const left = { low: whole.low - rest.high, high: whole.high - rest.low, places };
    bounds.set(others[at]!, { ...common(range, left), total: first!, rest });
  }
  return true;
}

const common = (a: Range, b: Range): Range => ({
  low: a.low > b.low ? a.low : b.low,
  high: a.high < b.high ? a.high : b.high,
  places: a.places,
});

/** What the print leaves possible, and the sign: not below zero where that is declared, or nothing says otherwise. */
export function printedRange(row: PlainRow, figure: PlainFigure, places: number): Range {
  const { decimals, isExact } = figure;
  const middle = unitsOf(figure) * tenTo(places - decimals);
  if (isExact) return { low: middle, high: middle, places };
  const half = 5n * tenTo(places - decimals - 1);
  const low = middle - half;
  return { low: low < 0n && hasFloor(row) ? 0n : low, high: middle + half, places };
}

const hasFloor = ({ about, isNegative }: PlainRow): boolean =>
  about.sign === null ? !isNegative : about.sign === 'nonnegative';

export const unitsOf = ({ printed }: PlainFigure): bigint => BigInt(printed.replace('.', ''));
