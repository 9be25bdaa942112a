// The same as plain.ts for numbers of any size and scale.
import type { PlainAmount, PlainFigure, PlainGrowth, PlainQuantity, PlainRow } from '../figures/plain.ts';
import { end, nearest, placed, shortest, tenTo } from '../figures/scaled.ts';

/** Ends in units of 10^-places. */
interface Range {
  readonly low: bigint;
  readonly high: bigint;
  readonly places: number;
}

export function growthOf(row: PlainRow, from: PlainFigure, to: PlainFigure, scale: number): PlainGrowth {
  const decimals = Math.max(from.decimals, to.decimals);
  const places = decimals + 1;
  const [first, last] = [rangeOf(row, from, places), rangeOf(row, to, places)];
  const [a, b] = [unitsAt(from, decimals), unitsAt(to, decimals)];
  return {
    about: row.about,
    from: amountOf(row, from, scale),
    to: amountOf(row, to, scale),
    change: {
      value: unsigned(placed(b - a, decimals - scale)),
      lower: shortest(last.low - first.high, places - scale),
      upper: shortest(last.high - first.low, places - scale),
    },
    growth: growthBetween(first, last, [a, b]),
  };
}

/** (x - x0) / |x0| in percent. */
function growthBetween(first: Range, last: Range, [a, b]: readonly [bigint, bigint]): PlainQuantity | null {
  const size = sizeOf(first, a);
  if (size === null) return null;
  const { low, high, isBelow } = size;
  const base = isBelow ? 100n : -100n;
  const under = last.low < 0n ? low : high;
  const over = last.high < 0n ? high : low;
  const whole = a < 0n ? -a : a;
  return {
    value: unsigned(placed(nearest((b - a) * 1000n, whole), 1)),
    lower: end(last.low * 100n + base * under, under, 'down'),
    upper: end(last.high * 100n + base * over, over, 'up'),
  };
}

/** The ends of |x|, where x is surely not zero: its own interval tells, for a sign that is but declared proves nothing. */
function sizeOf({ low, high }: Range, units: bigint) {
  if (units > 0n && low > 0n) return { low, high, isBelow: false };
  if (units < 0n && high < 0n) return { low: -high, high: -low, isBelow: true };
  return null;
}

/** Of what is printed of a part and its total. */
export function shareOf(
  row: PlainRow,
  part: PlainFigure,
  total: PlainRow,
  whole: PlainFigure,
): PlainQuantity | null {
  const decimals = Math.max(part.decimals, whole.decimals);
  const [own, all] = [rangeOf(row, part, decimals + 1), rangeOf(total, whole, decimals + 1)];
  const [a, b] = [unitsAt(part, decimals), unitsAt(whole, decimals)];
  const size = sizeOf(all, b);
  if (size === null) return null;
  return {
    value: unsigned(placed(nearest(a * 1000n, b), 1)),
    lower: end(own.low * 100n, own.low < 0n ? size.low : size.high, 'down'),
    upper: end(own.high * 100n, own.high < 0n ? size.high : size.low, 'up'),
  };
}

const unitsOf = ({ printed }: PlainFigure): bigint => BigInt(printed.replace('.', ''));

const unitsAt = (figure: PlainFigure, wanted: number): bigint =>
  unitsOf(figure) * tenTo(wanted - figure.decimals);

/** What the print leaves possible, and the sign: not below zero where that is declared, or nothing says otherwise. */
function rangeOf(row: PlainRow, figure: PlainFigure, places: number): Range {
  const { decimals, isExact } = figure;
  const middle = unitsOf(figure) * tenTo(places - decimals);
  if (isExact) return { low: middle, high: middle, places };
  const half = 5n * tenTo(places - decimals - 1);
  const low = middle - half;
  return { low: low < 0n && hasFloor(row) ? 0n : low, high: middle + half, places };
}

export const hasFloor = ({ about, isNegative }: PlainRow): boolean =>
  about.sign === null ? !isNegative : about.sign === 'nonnegative';

export function amountOf(row: PlainRow, figure: PlainFigure, scale: number): PlainAmount {
  const { low, high, places } = rangeOf(row, figure, figure.decimals + 1);
  const { printed } = figure;
  return { printed, lower: shortest(low, places - scale), upper: shortest(high, places - scale) };
}

export const unsigned = (text: string): string => (/[1-9]/.test(text) ? text : text.replace('-', ''));
