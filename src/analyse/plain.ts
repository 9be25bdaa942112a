// Growth and shares of a plain report, in whole numbers: the same answers as those that are proven row by row.
// Nothing bears on a figure but its own print and sign, so that its bounds are its interval, and those of a quotient
// lie at the corners of two intervals.
import type {
  Plain,
  PlainAmount,
  PlainFigure,
  PlainGrowth,
  PlainQuantity,
  PlainRow,
  PlainShare,
} from '../figures/plain.ts';
import { end, endAt, nearest, placed, tenTo } from '../figures/scaled.ts';

/** From the first to the second period; `wanted` null for all. */
export function plainGrowth({ rows, scale }: Plain, wanted: ReadonlySet<string> | null): PlainGrowth[] {
  const found: PlainGrowth[] = [];
  for (const row of rows) {
    const [from, to] = row.figures;
    if (!from || !to || (wanted !== null && !wanted.has(row.about.indicator))) continue;
    found.push(growthOf(row, from, to, scale));
  }
  return found;
}

/** Of every declared total that is known; null where a total is not printed, and more than its parts has to be asked. */
export function plainShares({ rows, scale }: Plain, wanted: ReadonlySet<string> | null): PlainShare[] | null {
  const isWanted = ({ about }: PlainRow) => wanted === null || wanted.has(about.indicator);
  const totals = new Set<string>();
  for (const row of rows) if (row.about.partOf !== null && isWanted(row)) totals.add(row.about.partOf);
  const printed = rows.filter(({ about, figures }) => totals.has(about.indicator) && figures[0]);
  if (printed.length < totals.size || printed.some(({ isNegative }) => isNegative)) return null;
  const found: PlainShare[] = [];
  for (const total of printed) {
    const [whole] = total.figures;
    const { indicator: of } = total.about;
    for (const row of rows) {
      const [part] = row.figures;
      if (row.about.partOf !== of || row === total || !part || !isWanted(row)) continue;
      found.push({
        about: row.about,
        of,
        amount: amountOf(row, part, scale),
        share: shareOf(row, part, total, whole!),
      });
    }
  }
  return found.length === 0 ? null : found;
}

/** Ends in units of 10^-places. */
interface Range {
  readonly low: bigint;
  readonly high: bigint;
  readonly places: number;
}

function growthOf(row: PlainRow, from: PlainFigure, to: PlainFigure, scale: number): PlainGrowth {
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
      lower: endAt(last.low - first.high, places - scale, 'down'),
      upper: endAt(last.high - first.low, places - scale, 'up'),
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
function shareOf(
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

const hasFloor = ({ about, isNegative }: PlainRow): boolean =>
  about.sign === null ? !isNegative : about.sign === 'nonnegative';

function amountOf(row: PlainRow, figure: PlainFigure, scale: number): PlainAmount {
  const { low, high, places } = rangeOf(row, figure, figure.decimals + 1);
  const { printed } = figure;
  const [lower, upper] = [endAt(low, places - scale, 'down'), endAt(high, places - scale, 'up')];
  return { printed, lower, upper };
}

const unsigned = (text: string): string => (/[1-9]/.test(text) ? text : text.replace('-', ''));
