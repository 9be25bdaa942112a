// The exact number n/d: what a proof is made of, and how its digits are rounded outward when shown.
import type { Decimal } from './decimal.ts';
import { placed, tenTo } from './scaled.ts';

/** An exact fraction in lowest terms with d > 0. Plain data: proofs carry it as it is. */
export interface Rational {
  readonly n: bigint;
  readonly d: bigint;
}

export const zero: Rational = { n: 0n, d: 1n };
export const one: Rational = { n: 1n, d: 1n };

export function rational(n: bigint, d = 1n): Rational {
  if (d === 1n) return { n, d };
  if (d < 0n) return rational(-n, -d);
  const divisor = gcd(n < 0n ? -n : n, d);
  return divisor === 1n ? { n, d } : { n: n / divisor, d: d / divisor };
}

/** Exactly the number that plain digits such as `-17.30` denote. */
export function parseRational(digits: string): Rational {
  const point = digits.indexOf('.');
  if (point < 0) return rational(BigInt(digits));
  const fraction = digits.slice(point + 1);
  const whole = BigInt(digits.slice(0, point) + fraction);
  return rational(whole, 10n ** BigInt(fraction.length));
}

/** The border between the two number types: a printed decimal as an exact fraction. */
export const exactly = (value: Decimal): Rational => parseRational(value.toFixed());

export const add = (a: Rational, b: Rational): Rational => rational(a.n * b.d + b.n * a.d, a.d * b.d);
export const subtract = (a: Rational, b: Rational): Rational => rational(a.n * b.d - b.n * a.d, a.d * b.d);
export const multiply = (a: Rational, b: Rational): Rational => rational(a.n * b.n, a.d * b.d);
export const divide = (a: Rational, b: Rational): Rational => rational(a.n * b.d, a.d * b.n);
export const negate = (a: Rational): Rational => ({ n: -a.n, d: a.d });
export const sign = (a: Rational): -1 | 0 | 1 => (a.n > 0n ? 1 : a.n < 0n ? -1 : 0);

export const absolute = (a: Rational): Rational => (a.n < 0n ? negate(a) : a);

/** Negative, zero or positive as a is below, at or above b. */
export function compare(a: Rational, b: Rational): number {
  const difference = a.n * b.d - b.n * a.d;
  return difference > 0n ? 1 : difference < 0n ? -1 : 0;
}

/** Ten to a whole power, positive or negative. */
export function powerOfTen(exponent: number): Rational {
  const power = tenTo(Math.abs(exponent));
  return exponent < 0 ? { n: 1n, d: power } : { n: power, d: 1n };
}

export type Direction = 'down' | 'up' | 'nearest';

/** The whole multiple of 10^-decimals next to the number in that direction; `nearest` goes half away from zero. */
export function toUnits(value: Rational, decimals: number, direction: Direction): bigint {
  const { n, d } = multiply(value, powerOfTen(decimals));
  if (direction === 'up') return -floor(-n, d);
  if (direction === 'down') return floor(n, d);
  return n < 0n ? -floor(2n * -n + d, 2n * d) : floor(2n * n + d, 2n * d);
}

/** Plain digits with `decimals` places (negative: whole tens, hundreds, ...), rounded in that direction. */
export function digits(value: Rational, decimals: number, direction: Direction): string {
  return placed(toUnits(value, decimals, direction), decimals);
}

/** All digits of a fraction that is a finite decimal of up to `limit` digits, else null. */
export function finiteDigits(value: Rational, limit = 40): string | null {
  let rest = value.d;
  let places = 0;
  for (; rest % 10n === 0n; places++) rest /= 10n;
  const twos = strip(rest, 2n);
  const fives = strip(twos.rest, 5n);
  if (fives.rest !== 1n) return null;
  const text = digits(value, places + Math.max(twos.count, fives.count), 'nearest');
  return text.replace(/[-.]/g, '').length <= limit ? text : null;
}

/** All digits, behind the point no fewer than so many; of an endless number the first ones, and `…`. */
export function allDigits(value: Rational, decimals: number): string {
  const finite = finiteDigits(value, Infinity);
  if (finite !== null) return digits(value, Math.max(decimals, finite.split('.')[1]?.length ?? 0), 'nearest');
  return `${digits(value, Math.max(decimals + 2, 3 - magnitude(value)), value.n < 0n ? 'up' : 'down')}…`;
}

/** The contract's text of an end: exact where it is a short decimal, else rounded outward to 12 significant digits. */
export function published(value: Rational, direction: 'down' | 'up'): string {
  return finiteDigits(value) ?? digits(value, 12 - magnitude(value), direction);
}

/** The same of a number that bounds nothing: rounded away from zero. */
export const publishedNumber = (value: Rational): string => published(value, value.n < 0n ? 'down' : 'up');

/** The number of digits before the point (0 or less for numbers below 0.1, 0.01, ...): 515 has 3. */
export function magnitude(value: Rational): number {
  const n = value.n < 0n ? -value.n : value.n;
  if (n === 0n) return 1;
  let guess = n.toString().length - value.d.toString().length;
  if (compare({ n, d: value.d }, powerOfTen(guess)) >= 0) guess++;
  return guess;
}

function floor(n: bigint, d: bigint): bigint {
  const quotient = n / d;
  return n < 0n && quotient * d !== n ? quotient - 1n : quotient;
}

function strip(n: bigint, factor: bigint): { rest: bigint; count: number } {
  let count = 0;
  for (; n % factor === 0n; count++) n /= factor;
  return { rest: n, count };
}

function gcd(a: bigint, b: bigint): bigint {
  while (b !== 0n) [a, b] = [b, a % b];
  return a;
}
