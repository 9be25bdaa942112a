// The values that a rounding leaves possible: ends open or closed, exact.
import type { Rational } from './rational.ts';
import { add, compare, multiply, negate, published, rational, sign, subtract, zero } from './rational.ts';

/** An interval of one quantity; an end that is null is no bound, and then not closed. */
export interface Interval {
  readonly lower: Rational | null;
  readonly upper: Rational | null;
  readonly lowerClosed: boolean;
  readonly upperClosed: boolean;
}

/** The habit by which a printed number was rounded; under `nearest` the tie rule is unknown. */
export const roundings = ['nearest', 'half-up', 'half-even', 'truncate', 'exact'] as const;
export type Rounding = (typeof roundings)[number];

export const everything: Interval = { lower: null, upper: null, lowerClosed: false, upperClosed: false };
export const point = (value: Rational): Interval => closed(value, value);
export const closed = (lower: Rational, upper: Rational): Interval => ({
  lower,
  upper,
  lowerClosed: true,
  upperClosed: true,
});
export const above = (value: Rational, included: boolean): Interval => ({
  ...everything,
  lower: value,
  lowerClosed: included,
});
export const below = (value: Rational, included: boolean): Interval => ({
  ...everything,
  upper: value,
  upperClosed: included,
});

/**
 * The true values that print as `value` when rounded to whole multiples of `unit` (> 0).
 * Source: XBRL Calculations 1.1, section 4 (round and truncate); half-up is half away from zero.
 */
export function roundingInterval(value: Rational, unit: Rational, rounding: Rounding): Interval {
  const half = multiply(unit, rational(1n, 2n));
  const around = closed(subtract(value, half), add(value, half));
  if (rounding === 'exact') return point(value);
  if (rounding === 'nearest') return around;
  if (rounding === 'truncate') return truncated(value, unit);
  if (rounding === 'half-up')
    return { ...around, lowerClosed: sign(value) > 0, upperClosed: sign(value) < 0 };
  const multiples = multiply(value, { n: unit.d, d: unit.n });
  const even = multiples.n % 2n === 0n;
  return { ...around, lowerClosed: even, upperClosed: even };
}

function truncated(value: Rational, unit: Rational): Interval {
  const direction = sign(value);
  if (direction === 0) return { lower: negate(unit), upper: unit, lowerClosed: false, upperClosed: false };
  return direction > 0
    ? { lower: value, upper: add(value, unit), lowerClosed: true, upperClosed: false }
    : { lower: subtract(value, unit), upper: value, lowerClosed: false, upperClosed: true };
}

/** Every value of `inner` lies in `outer`. */
export function contains(outer: Interval, inner: Interval): boolean {
  return compareLower(outer, inner) <= 0 && compareUpper(outer, inner) >= 0;
}

export function holds(interval: Interval, value: Rational): boolean {
  return contains(interval, point(value));
}

/** The values that lie in both; empty (see `isEmpty`) when they do not meet. */
export function intersection(a: Interval, b: Interval): Interval {
  const low = compareLower(a, b) >= 0 ? a : b;
  const high = compareUpper(a, b) <= 0 ? a : b;
  return { lower: low.lower, lowerClosed: low.lowerClosed, upper: high.upper, upperClosed: high.upperClosed };
}

/** The smallest interval that holds both. */
export function hull(a: Interval, b: Interval): Interval {
  const low = compareLower(a, b) <= 0 ? a : b;
  const high = compareUpper(a, b) >= 0 ? a : b;
  return { lower: low.lower, lowerClosed: low.lowerClosed, upper: high.upper, upperClosed: high.upperClosed };
}

export function isEmpty(a: Interval): boolean {
  if (a.lower === null || a.upper === null) return false;
  const order = compare(a.lower, a.upper);
  return order > 0 || (order === 0 && !(a.lowerClosed && a.upperClosed));
}

export const meets = (a: Interval, b: Interval): boolean => !isEmpty(intersection(a, b));
export const isPoint = (a: Interval): boolean =>
  a.lower !== null && a.upper !== null && compare(a.lower, a.upper) === 0;

/** The interval of c·x for x in the interval, c not zero. */
export function scaled(a: Interval, c: Rational): Interval {
  const lower = a.lower && multiply(a.lower, c);
  const upper = a.upper && multiply(a.upper, c);
  return sign(c) > 0
    ? { ...a, lower, upper }
    : { lower: upper, upper: lower, lowerClosed: a.upperClosed, upperClosed: a.lowerClosed };
}

/** The interval of x + y for x in the one and y in the other. */
export const plus = (a: Interval, b: Interval): Interval => ({
  lower: a.lower && b.lower && add(a.lower, b.lower),
  upper: a.upper && b.upper && add(a.upper, b.upper),
  lowerClosed: a.lowerClosed && b.lowerClosed,
  upperClosed: a.upperClosed && b.upperClosed,
});

/** -1, 1 when no value is zero and all are negative, positive; 0 when zero is possible or the sign is open. */
export function signOf(a: Interval): -1 | 0 | 1 {
  if (a.lower && compare(a.lower, zero) >= (a.lowerClosed ? 1 : 0)) return 1;
  if (a.upper && compare(a.upper, zero) <= (a.upperClosed ? -1 : 0)) return -1;
  return 0;
}

/** The JSON contract's form of an interval: decimal strings, rounded outward where they are no short decimals. */
export interface PublishedInterval {
  readonly lower: string | null;
  readonly upper: string | null;
  readonly lowerClosed: boolean;
  readonly upperClosed: boolean;
}

export function publishedInterval(a: Interval): PublishedInterval {
  return {
    lower: a.lower && published(a.lower, 'down'),
    upper: a.upper && published(a.upper, 'up'),
    lowerClosed: a.lowerClosed,
    upperClosed: a.upperClosed,
  };
}

function compareLower(a: Interval, b: Interval): number {
  if (a.lower === null || b.lower === null) return Number(a.lower !== null) - Number(b.lower !== null);
  return compare(a.lower, b.lower) || Number(b.lowerClosed) - Number(a.lowerClosed);
}

function compareUpper(a: Interval, b: Interval): number {
  if (a.upper === null || b.upper === null) return Number(b.upper !== null) - Number(a.upper !== null);
  return compare(a.upper, b.upper) || Number(a.upperClosed) - Number(b.upperClosed);
}
