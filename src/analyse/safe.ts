// What may be written of a proven interval: the roundings that all its values share, and one that they do not.
import type { Interval } from '../figures/interval.ts';
import { closed, contains, isPoint, roundingInterval } from '../figures/interval.ts';
import type { Rational } from '../figures/rational.ts';
import {
  add,
  compare,
  digits,
  divide,
  finiteDigits,
  magnitude,
  multiply,
  negate,
  one,
  parseRational,
  powerOfTen,
  rational,
  sign,
  subtract,
  toUnits,
} from '../figures/rational.ts';
import { decimalsFor } from './explain-limits.ts';

/** A whole multiple of `unit`, which is a power of ten or five times one. */
export interface Rounded {
  readonly value: Rational;
  readonly unit: Rational;
  /** The digits of the number do not tell the unit: 255 to the nearest 5. */
  readonly coarse: boolean;
}

export interface Limit {
  readonly than: Rational;
  readonly orEqual: boolean;
}

export interface Safe {
  /** Rounded outward. */
  readonly between: { readonly lower: Rational; readonly upper: Rational } | null;
  /** The finest rounding that every value shares, ties either way: to a power of ten, or to five of them. */
  readonly about: Rounded | null;
  /** "more than", or "at least" where it is possible itself. */
  readonly more: Limit | null;
  readonly less: Limit | null;
  /** One step finer than `about`: some values round to another number. */
  readonly notSafe: Rounded | null;
}

export function safe(interval: Interval): Safe {
  const { lower, upper } = interval;
  if (lower === null || upper === null || (lower.n === 0n && upper.n !== 0n))
    return oneSided(lower?.n === 0n ? { ...interval, lower: null } : interval);
  const about = finest(lower, upper);
  const between = { lower: outward(lower, interval, 'down'), upper: outward(upper, interval, 'up') };
  return {
    between: isPoint(interval) ? null : between,
    about,
    more: isPoint(interval) ? null : passed(milestone(lower, 'down')),
    less: isPoint(interval) ? null : passed(milestone(upper, 'up')),
    notSafe: about && !isPoint(interval) ? finer(about, middle(lower, upper)) : null,
  };
}

function oneSided(interval: Interval): Safe {
  const { lower, upper, lowerClosed, upperClosed } = interval;
  return {
    ...nothing,
    more: lower && limit(lower, outward(lower, interval, 'down'), lowerClosed),
    less: upper && limit(upper, outward(upper, interval, 'up'), upperClosed),
  };
}

const nothing = { between: null, about: null, notSafe: null };

const passed = (than: Rational | null): Limit | null => than && { than, orEqual: false };

/** A rounded end lies beyond what is possible. */
const limit = (end: Rational, than: Rational, closed: boolean): Limit => ({
  than,
  orEqual: closed && compare(end, than) === 0,
});

const middle = (lower: Rational, upper: Rational): Rational => divide(add(lower, upper), rational(2n));

/** One digit fewer than the ends are told with. */
function outward(end: Rational, interval: Interval, direction: 'down' | 'up'): Rational {
  if (finiteDigits(end, 4) !== null) return end;
  return parseRational(digits(end, Math.max(0, decimalsFor(interval) - 1), direction));
}

/** From finer than the width on, ever coarser, up to one digit of the number itself. */
function finest(lower: Rational, upper: Rational): Rounded | null {
  if (compare(lower, upper) === 0 && finiteDigits(lower, 12) !== null) {
    const decimals = finiteDigits(lower, 12)!.split('.')[1]?.length ?? 0;
    return { value: lower, unit: powerOfTen(-decimals), coarse: false };
  }
  const width = subtract(upper, lower);
  const most = width.n === 0n ? 12 - magnitude(lower) : 1 - magnitude(width);
  const largest = magnitude(sign(lower) < 0 ? lower : upper);
  for (let power = -most; power <= largest; power++) {
    const ten = powerOfTen(power);
    const plain = shared(lower, upper, ten);
    if (plain) return { value: plain, unit: ten, coarse: false };
    const five = multiply(ten, rational(5n));
    const value = shared(lower, upper, five);
    if (!value) continue;
    const next = shared(lower, upper, powerOfTen(power + 1));
    return next && compare(next, value) === 0
      ? { value, unit: powerOfTen(power + 1), coarse: false }
      : { value, unit: five, coarse: true };
  }
  return null;
}

/** The multiple of the unit that all values round to; zero says nothing. */
function shared(lower: Rational, upper: Rational, unit: Rational): Rational | null {
  const value = nearest(middle(lower, upper), unit);
  const holds = contains(roundingInterval(value, unit, 'nearest'), closed(lower, upper));
  return holds && value.n !== 0n ? value : null;
}

const nearest = (value: Rational, unit: Rational): Rational =>
  multiply(rational(toUnits(divide(value, unit), 0, 'nearest')), unit);

/** To the next smaller power of ten; null where it reads the same. */
function finer({ value, unit, coarse }: Rounded, centre: Rational): Rounded | null {
  const ten = powerOfTen(magnitude(unit) - 1);
  const smaller = compare(ten, unit) === 0 ? powerOfTen(magnitude(unit) - 2) : ten;
  const tempting = nearest(centre, smaller);
  const reads = compare(tempting, value) === 0 && !coarse && compare(smaller, one) >= 0;
  return reads ? null : { value: tempting, unit: smaller, coarse: false };
}

/** A number of one digit that the end has only just passed, by no more than a fortieth of itself. */
function milestone(end: Rational, direction: 'down' | 'up'): Rational | null {
  if (sign(end) <= 0) return null;
  const than = parseRational(digits(end, 1 - magnitude(end), direction));
  const gap = subtract(end, than);
  if (gap.n === 0n || than.n === 0n) return null;
  return compare(multiply(sign(gap) < 0 ? negate(gap) : gap, rational(40n)), end) <= 0 ? than : null;
}
