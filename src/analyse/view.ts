// One figure and one quantity as a table or a program sees them: printed, proven or unknown.
import type { Decimal } from '../figures/decimal.ts';
import type { FigureDocument, QuantityDocument } from '../figures/document.ts';
import type { Figure } from '../figures/figure.ts';
import type { Interval } from '../figures/interval.ts';
import { closed, contains, everything, publishedInterval, scaled, meets } from '../figures/interval.ts';
import type { Rational } from '../figures/rational.ts';
import {
  add,
  digits,
  exactly,
  divide,
  multiply,
  parseRational,
  powerOfTen,
  rational,
  sign,
  subtract,
  toUnits,
} from '../figures/rational.ts';
import type { Reason, Statement } from '../figures/statement.ts';
import { isSupposed } from '../figures/statement.ts';
import type { Cell } from '../figures/sentence.ts';
import type { Step } from './checker.ts';
import type { Answer, Judge } from './judge.ts';
import type { Quantity } from './quantity.ts';

/** A figure: how it was printed or supposed, if it was, and what is proven of it. */
export interface FigureView extends Figure {
  readonly printed: Statement | null;
  /** `unknown`: nothing beyond its sign, or only that it is no more than something larger. */
  readonly basis: 'printed' | 'supposed' | 'proven' | 'unknown';
  readonly interval: Interval;
  readonly steps: readonly Step[];
}

export function figureView(judge: Judge, figure: Figure): FigureView {
  const answer = judge.bounds({ ...figure, measure: 'value', base: null });
  const bounds = typeof answer === 'string' ? null : answer;
  const interval = bounds?.interval ?? everything;
  const printed = printedValue(judge, figure);
  const basis = printed
    ? isSupposed(printed)
      ? 'supposed'
      : 'printed'
    : isTelling(interval)
      ? 'proven'
      : 'unknown';
  return { ...figure, printed, basis, interval, steps: bounds ? [...bounds.lower, ...bounds.upper] : [] };
}

/** It says more than a sign, or than that the figure is no more than something larger. */
export const isTelling = ({ lower, upper }: Interval): boolean =>
  (lower !== null && sign(lower) !== 0) || (upper !== null && (lower === null || sign(upper) <= 0));

/** The printed value of a figure: a number before a bound, a bound before a vague one. */
function printedValue(judge: Judge, figure: Figure): Statement | null {
  const values = judge.valuesOf(figure).filter((s) => s.excluded !== 'superseded');
  const rank = (s: Statement) => (isNumber(s) ? 0 : s.excluded ? 2 : 1);
  return values.sort((a, b) => rank(a) - rank(b))[0] ?? null;
}

/** Printed as a number, rounded or exact, and not withdrawn: fit for recomputing. */
export const isNumber = (s: Statement): boolean =>
  s.excluded === null && (s.qualifier === '=' || s.qualifier === 'exact');

/** What was withdrawn or replaced after what stands in its place; otherwise in order. */
export const standingFirst = (statements: readonly Statement[]): Statement[] =>
  [...statements].sort((a, b) => Number(a.excluded === 'superseded') - Number(b.excluded === 'superseded'));

export function figureData(view: FigureView): FigureDocument {
  return {
    period: view.period,
    printed: view.basis === 'printed' ? view.printed!.printed : null,
    basis: view.basis,
    ...publishedInterval(view.interval),
  };
}

/** The number that a table would show for a quantity, with its proven interval. */
export interface QuantityView {
  /** Plain digits in the quantity's own unit; null where the interval has to be shown. */
  readonly value: string | null;
  /** Recomputed from two printed numbers: shown even where its last digit is not sure. */
  readonly recomputed: boolean;
  readonly interval: Interval;
  readonly reason: Reason | null;
  readonly steps: readonly Step[];
}

/** A change, growth, share or ratio at `decimals` (of the number divided by 10^scale); `plain` is it from print. */
export function quantityView(
  judge: Judge,
  quantity: Quantity,
  decimals: number,
  scale: number,
  plain: Decimal | null,
): QuantityView {
  return answerView(judge.bounds(quantity), decimals, scale, plain);
}

/** The same of what was answered. */
export function answerView(
  answer: Answer,
  decimals: number,
  scale: number,
  plain: Decimal | null,
): QuantityView {
  if (typeof answer === 'string')
    return { value: null, recomputed: false, interval: everything, reason: answer, steps: [] };
  const { interval } = answer;
  const steps = [...answer.lower, ...answer.upper];
  return { ...numberIn(interval, plain && exactly(plain), decimals - scale), interval, reason: null, steps };
}

/** Of a number that anyone would recompute nothing is shown where the proof leaves no number that rounds to it. */
export function numberIn(
  interval: Interval,
  plain: Rational | null,
  decimals: number,
): Pick<QuantityView, 'value' | 'recomputed'> {
  const rounded = plain && divide(rational(toUnits(plain, decimals, 'nearest')), powerOfTen(decimals));
  const recomputed = rounded !== null && meets(around(rounded, decimals), interval);
  const shown = recomputed ? rounded : single(interval, decimals);
  return { value: shown && unsigned(digits(shown, decimals, 'nearest')), recomputed };
}

export const quantityData = (view: QuantityView): QuantityDocument => ({
  value: view.value,
  ...publishedInterval(view.interval),
  reason: view.reason,
});

/** The shown number is sure: every possible value rounds to it, ties either way. */
export function isSure({ value, interval }: QuantityView, decimals: number): boolean {
  return value !== null && contains(around(parseRational(value), decimals), interval);
}

/** The one number at these decimals whose closed rounding interval holds every possible value; null where none does. */
export function single(interval: Interval, decimals: number): Rational | null {
  const { lower, upper } = interval;
  if (lower === null || upper === null) return null;
  const middle = divide(add(lower, upper), rational(2n));
  const nearest = divide(rational(toUnits(middle, decimals, 'nearest')), powerOfTen(decimals));
  return contains(around(nearest, decimals), interval) ? nearest : null;
}

function around(value: Rational, decimals: number): Interval {
  const half = multiply(powerOfTen(-decimals), rational(1n, 2n));
  return closed(subtract(value, half), add(value, half));
}

const unsigned = (text: string): string => (/[1-9]/.test(text) ? text : text.replace('-', ''));

/** A statement's number at another scale than its own: the point moves, no digit comes or goes. */
export function printedCell(
  s: Statement,
  scale: number,
  options: { signed?: boolean; percent?: boolean } = {},
): Cell {
  const text = s.scale === scale ? s.printed : moved(s, scale);
  return {
    kind: 'printed',
    text,
    qualifier: s.qualifier,
    ...(isSupposed(s) ? { supposed: true } : {}),
    ...options,
  };
}

function moved(s: Statement, scale: number): string {
  const decimals = Math.max(0, s.printedDecimals + scale - s.scale);
  return digits(multiply(exactly(s.value), powerOfTen(s.scale - scale)), decimals, 'nearest');
}

/** Proven: in brackets, an exact number with no more digits than it has. */
export function boundsCell(
  interval: Interval,
  decimals: number,
  scale: number,
  options: { signed?: boolean; percent?: boolean } = {},
): Cell {
  if (interval.lower === null && interval.upper === null) return { kind: 'unknown' };
  return {
    kind: 'bounds',
    interval,
    decimals: Math.min(decimals, decimalsOf(interval, scale) ?? decimals),
    scale,
    ...options,
  };
}

/** The decimals that an exactly known number has at a scale; null for an interval or an endless number. */
function decimalsOf(interval: Interval, scale: number): number | null {
  const { lower, upper } = scaled(interval, powerOfTen(-scale));
  if (!lower || !upper || lower.n !== upper.n || lower.d !== upper.d) return null;
  let rest = lower.d;
  let decimals = 0;
  for (; rest % 10n === 0n; decimals++) rest /= 10n;
  for (; rest % 2n === 0n || rest % 5n === 0n; decimals++) rest /= rest % 2n === 0n ? 2n : 5n;
  return rest === 1n ? decimals : null;
}

/** Plain digits in unscaled units, set at a scale with exactly these decimals. */
export function numberCell(
  text: string,
  scale: number,
  decimals: number,
  options: { signed?: boolean; percent?: boolean } = {},
): Cell {
  const scaledDown = multiply(parseRational(text), powerOfTen(-scale));
  return { kind: 'number', text: digits(scaledDown, decimals, 'nearest'), ...options };
}

/** A figure in a table of amounts. */
export function figureCell(view: FigureView, decimals: number, scale: number): Cell {
  if (view.printed) return printedCell(view.printed, scale);
  return view.basis === 'unknown' ? { kind: 'unknown' } : boundsCell(view.interval, decimals, scale);
}
