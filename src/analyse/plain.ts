// Growth and shares of a plain report, in whole numbers: the same answers as those that are proven row by row.
// Nothing bears on a figure but its own print and sign, and one sum, so that the bounds of a quotient lie at the
// corners of two intervals; those of a part and its total at the corners of what the sum leaves of both.
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
import type { Bound, Bounds, Range } from './narrowed.ts';
import { narrowed, printedRange, unitsOf } from './narrowed.ts';

/** From the first to the second period; `wanted` null for all. Null where more has to be proven. */
export function plainGrowth(plain: Plain, wanted: ReadonlySet<string> | null): PlainGrowth[] | null {
  const bounds = narrowed(plain);
  if (bounds === null) return null;
  const found: PlainGrowth[] = [];
  for (const row of plain.rows) {
    const [from, to] = row.figures;
    if (!from || !to || (wanted !== null && !wanted.has(row.about.indicator))) continue;
    const growth = growthOf(row, from, to, plain.scale, bounds);
    if (growth === 'unknown') return null;
    found.push(growth);
  }
  return found;
}

/** Of every total that is known; null where one is not printed, and more than its parts has to be asked. */
export function plainShares(plain: Plain, wanted: ReadonlySet<string> | null): PlainShare[] | null {
  const bounds = narrowed(plain);
  if (bounds === null) return null;
  const { rows, scale } = plain;
  const isWanted = ({ about }: PlainRow) => wanted === null || wanted.has(about.indicator);
  const summed = new Map(
    plain.sums.flatMap(({ total, parts }) => parts.map((part) => [part, total] as const)),
  );
  const totals = totalsOf(plain, rows.filter(isWanted), summed);
  const printed = rows.filter(({ about, figures }) => totals.has(about.indicator) && figures[0]);
  if (printed.length < totals.size || printed.some(({ isNegative }) => isNegative)) return null;
  const found: PlainShare[] = [];
  for (const total of printed) {
    const [whole] = total.figures;
    const { indicator: of } = total.about;
    for (const row of rows) {
      const [part] = row.figures;
      const isPart = row.about.partOf === of || (row !== total && summed.get(row) === total);
      if (!isPart || row === total || !part || !isWanted(row)) continue;
      const share = shareOf({ row, figure: part }, { row: total, figure: whole! }, bounds);
      if (share === 'unknown') return null;
      found.push({ about: row.about, of, amount: amountOf(row, part, scale, bounds), share });
    }
  }
  return found.length === 0 ? null : found;
}

/** Those that are declared; where none is declared at all, those that sums name. */
function totalsOf(
  { hasParts }: Plain,
  wanted: readonly PlainRow[],
  summed: ReadonlyMap<PlainRow, PlainRow>,
): ReadonlySet<string> {
  if (!hasParts) return new Set(wanted.flatMap((row) => summed.get(row)?.about.indicator ?? []));
  return new Set(wanted.flatMap(({ about }) => about.partOf ?? []));
}

function growthOf(
  row: PlainRow,
  from: PlainFigure,
  to: PlainFigure,
  scale: number,
  bounds: Bounds,
): PlainGrowth | 'unknown' {
  const decimals = Math.max(from.decimals, to.decimals);
  const places = Math.max(placesOf(from, bounds), placesOf(to, bounds));
  const [first, last] = [rangeOf(row, from, places, bounds), rangeOf(row, to, places, bounds)];
  const [a, b] = [unitsAt(from, decimals), unitsAt(to, decimals)];
  const change = { low: last.low - first.high, high: last.high - first.low };
  const growth = growthBetween(first, last, [a, b]);
  const whole = tenTo(places);
  const isPossible = fits([b - a, tenTo(decimals)], [change.low, whole], [change.high, whole]);
  if (!isPossible || growth === 'unknown') return 'unknown';
  return {
    about: row.about,
    from: amountOf(row, from, scale, bounds),
    to: amountOf(row, to, scale, bounds),
    change: {
      value: unsigned(placed(b - a, decimals - scale)),
      lower: endAt(change.low, places - scale, 'down'),
      upper: endAt(change.high, places - scale, 'up'),
    },
    growth,
  };
}

/** (x - x0) / |x0| in percent. */
function growthBetween(first: Range, last: Range, [a, b]: readonly [bigint, bigint]) {
  const size = sizeOf(first, a);
  if (size === null) return null;
  const { low, high, isBelow } = size;
  const base = isBelow ? 100n : -100n;
  const under = last.low < 0n ? low : high;
  const over = last.high < 0n ? high : low;
  const whole = a < 0n ? -a : a;
  const value = nearest((b - a) * 1000n, whole);
  return percent(value, [last.low * 100n + base * under, under], [last.high * 100n + base * over, over]);
}

type Fraction = readonly [numerator: bigint, denominator: bigint];

/** `value` in tenths of a percent; where it rounds to nothing possible there is no such number to show. */
function percent(value: bigint, lower: Fraction, upper: Fraction): PlainQuantity | 'unknown' {
  if (!fits([value, 10n], lower, upper)) return 'unknown';
  return { value: unsigned(placed(value, 1)), lower: end(...lower, 'down'), upper: end(...upper, 'up') };
}

/** Something between these ends is rounded to the value, to the nearest of its units. */
const fits = ([value, units]: Fraction, [low, parts]: Fraction, [high, others]: Fraction): boolean =>
  (2n * value - 1n) * others <= 2n * units * high && (2n * value + 1n) * parts >= 2n * units * low;

/** The ends of |x|, where x is surely not zero: its own interval tells, for a sign that is but declared proves nothing. */
function sizeOf({ low, high }: Range, units: bigint) {
  if (units > 0n && low > 0n) return { low, high, isBelow: false };
  if (units < 0n && high < 0n) return { low: -high, high: -low, isBelow: true };
  return null;
}

interface Amount {
  readonly row: PlainRow;
  readonly figure: PlainFigure;
}

/** Of what is printed of a part and its total; `unknown` where a sum binds them in some other way. */
function shareOf(part: Amount, total: Amount, bounds: Bounds): PlainQuantity | null | 'unknown' {
  const [own, all] = [bounds.get(part.figure), bounds.get(total.figure)];
  if (own && all && own.total === all.total)
    return own.rest !== null && all.rest === null
      ? shareInSum(own, all, part.figure, total.figure)
      : 'unknown';
  const places = Math.max(placesOf(part.figure, bounds), placesOf(total.figure, bounds));
  const amount = rangeOf(part.row, part.figure, places, bounds);
  const size = sizeOf(rangeOf(total.row, total.figure, places, bounds), unitsOf(total.figure));
  if (size === null) return null;
  return percent(
    shareValue(part.figure, total.figure),
    [amount.low * 100n, amount.low < 0n ? size.low : size.high],
    [amount.high * 100n, amount.high < 0n ? size.high : size.low],
  );
}

/** p / (p + rest): the more p and the less the rest, the larger, as long as neither is below zero. */
function shareInSum(part: Bound, total: Bound, own: PlainFigure, whole: PlainFigure) {
  const { low, high, rest } = part;
  if (unitsOf(whole) <= 0n) return null;
  if (rest === null || low < 0n || rest.low < 0n) return 'unknown';
  const [least, most] = [low + rest.high, high + rest.low];
  return percent(
    shareValue(own, whole),
    [low * 100n, least < total.high ? least : total.high],
    [high * 100n, most > total.low ? most : total.low],
  );
}

/** In tenths of a percent. */
function shareValue(part: PlainFigure, whole: PlainFigure): bigint {
  const decimals = Math.max(part.decimals, whole.decimals);
  return nearest(unitsAt(part, decimals) * 1000n, unitsAt(whole, decimals));
}

const unitsAt = (figure: PlainFigure, wanted: number): bigint =>
  unitsOf(figure) * tenTo(wanted - figure.decimals);

/** What is possible of a figure, in those units or finer ones. */
function rangeOf(row: PlainRow, figure: PlainFigure, places: number, bounds: Bounds): Range {
  const bound = bounds.size === 0 ? undefined : bounds.get(figure);
  if (bound === undefined) return printedRange(row, figure, places);
  const factor = tenTo(places - bound.places);
  return { low: bound.low * factor, high: bound.high * factor, places };
}

/** Units in which the ends are whole numbers. */
const placesOf = (figure: PlainFigure, bounds: Bounds): number =>
  bounds.get(figure)?.places ?? figure.decimals + 1;

function amountOf(row: PlainRow, figure: PlainFigure, scale: number, bounds: Bounds): PlainAmount {
  const { low, high, places } = rangeOf(row, figure, placesOf(figure, bounds), bounds);
  const { printed } = figure;
  const [lower, upper] = [endAt(low, places - scale, 'down'), endAt(high, places - scale, 'up')];
  return { printed, lower, upper };
}

const unsigned = (text: string): string => (/[1-9]/.test(text) ? text : text.replace('-', ''));
