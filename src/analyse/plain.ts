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
import { end, largest, nearest, placed, shortest, tenTo } from '../figures/small.ts';
import { amountOf, growthOf, hasFloor, shareOf, unsigned } from './plain-large.ts';

/** From the first to the second period; `wanted` null for all. */
export function plainGrowth({ rows, scale }: Plain, wanted: ReadonlySet<string> | null): PlainGrowth[] {
  const found: PlainGrowth[] = [];
  for (const row of rows) {
    const [from, to] = row.figures;
    if (!from || !to || (wanted !== null && !wanted.has(row.about.indicator))) continue;
    const pair = scale === 0 ? pairOf(from, to) : null;
    found.push(pair === null ? growthOf(row, from, to, scale) : smallGrowth(row, from, to, pair));
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
      const pair = scale === 0 ? pairOf(part, whole!) : null;
      found.push({
        about: row.about,
        of,
        amount: pair === null ? amountOf(row, part, scale) : smallAmount(row, part),
        share: pair === null ? shareOf(row, part, total, whole!) : smallShare(row, part, whole!, pair),
      });
    }
  }
  return found.length === 0 ? null : found;
}

/** Two numbers in units of the finer one; null where sums of their like would be too large for doubles. */
interface Pair {
  readonly a: number;
  readonly b: number;
  readonly decimals: number;
}

function pairOf(first: PlainFigure, second: PlainFigure): Pair | null {
  const decimals = first.decimals > second.decimals ? first.decimals : second.decimals;
  const a = first.units * tenTo(decimals - first.decimals);
  const b = second.units * tenTo(decimals - second.decimals);
  const limit = largest / 10;
  return a <= limit && a >= -limit && b <= limit && b >= -limit && decimals < 12 ? { a, b, decimals } : null;
}

function smallGrowth(
  row: PlainRow,
  from: PlainFigure,
  to: PlainFigure,
  { a, b, decimals }: Pair,
): PlainGrowth {
  const [halfA, halfB] = [half(from, decimals), half(to, decimals)];
  const [lowA, highA] = [floored(row, 10 * a - halfA), 10 * a + halfA];
  const [lowB, highB] = [floored(row, 10 * b - halfB), 10 * b + halfB];
  return {
    about: row.about,
    from: smallAmount(row, from),
    to: smallAmount(row, to),
    change: {
      value: decimals === 0 ? String(b - a) : placed(b - a, decimals),
      lower: shortest(lowB - highA, decimals + 1),
      upper: shortest(highB - lowA, decimals + 1),
    },
    growth:
      a > 0 && lowA > 0
        ? growthFrom(lowA, highA, lowB, highB, -100, nearest((b - a) * 1000, a))
        : a < 0 && highA < 0
          ? growthFrom(-highA, -lowA, lowB, highB, 100, nearest((b - a) * 1000, -a))
          : null,
  };
}

/** From a base whose size lies between these ends; `base` in percent of it. */
function growthFrom(
  low: number,
  high: number,
  lowTo: number,
  highTo: number,
  base: number,
  tenths: number,
): PlainQuantity {
  const under = lowTo < 0 ? low : high;
  const over = highTo < 0 ? high : low;
  return {
    value: unsigned(placed(tenths, 1)),
    lower: end(lowTo * 100 + base * under, under, 'down'),
    upper: end(highTo * 100 + base * over, over, 'up'),
  };
}

function smallShare(row: PlainRow, part: PlainFigure, whole: PlainFigure, { a, b, decimals }: Pair) {
  const [own, all] = [half(part, decimals), half(whole, decimals)];
  const [low, high] = [10 * b - all, 10 * b + all];
  if (low <= 0) return null;
  const [lowest, highest] = [floored(row, 10 * a - own), 10 * a + own];
  return {
    value: unsigned(placed(nearest(a * 1000, b), 1)),
    lower: end(lowest * 100, lowest < 0 ? low : high, 'down'),
    upper: end(highest * 100, highest < 0 ? high : low, 'up'),
  };
}

/** Half a printed unit, in tenths of the finer one. */
const half = ({ isExact, decimals }: PlainFigure, finer: number): number =>
  isExact ? 0 : 5 * tenTo(finer - decimals);

const floored = (row: PlainRow, low: number): number => (low < 0 && hasFloor(row) ? 0 : low);

/** Half a unit either way is a digit 5 behind the last one. */
function smallAmount(row: PlainRow, figure: PlainFigure): PlainAmount {
  const { printed, units, decimals, isExact } = figure;
  if (isExact || units <= 0) return amountOf(row, figure, 0);
  const five = decimals === 0 ? '.5' : '5';
  const last = printed.charCodeAt(printed.length - 1);
  const before =
    last > 48
      ? printed.slice(0, -1) + String.fromCharCode(last - 1)
      : decimals === 0
        ? String(units - 1)
        : placed(units - 1, decimals);
  return { printed, lower: before + five, upper: printed + five };
}
