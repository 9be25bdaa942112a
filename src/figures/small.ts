// The arithmetic of scaled.ts for whole numbers that a double holds exactly: every sum, product and remainder below
// stays under 2^53, so that not a digit is lost. What is larger, or ends late, is left to scaled.ts.
import { end as exactEnd } from './scaled.ts';

/** Sizes up to here may be summed, and multiplied by some thousand. */
export const largest = 1e12;
/** Divisors up to here take three digits at a time. */
export const largestDivisor = 9e12;

const powers = [1, 10, 100, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12] as const;

/** Infinity beyond 10^12. */
export const tenTo = (exponent: number): number => powers[exponent] ?? Infinity;

/** Plain digits with that many places, one at least; zero has no minus. */
export function placed(units: number, places: number): string {
  const size = units < 0 ? -units : units;
  const digits = String(size);
  const { length } = digits;
  const text =
    length > places
      ? `${digits.slice(0, length - places)}.${digits.slice(length - places)}`
      : `0.${digits.padStart(places, '0')}`;
  return units < 0 ? `-${text}` : text;
}

/** The same without last zeros behind the point. */
export function shortest(units: number, places: number): string {
  let left = places;
  let rest = units;
  while (left > 0 && rest % 10 === 0) [rest, left] = [rest / 10, left - 1];
  return left === 0 ? String(rest === 0 ? 0 : rest) : placed(rest, left);
}

/** n/d to a whole number, half away from zero; d > 0. */
export function nearest(n: number, d: number): number {
  if (n < 0) return -quotient(d - 2 * n, 2 * d);
  return quotient(2 * n + d, 2 * d);
}

/** Rounded down, for numbers not below zero: the quotient of doubles may be one too many. */
function quotient(n: number, d: number): number {
  const found = Math.floor(n / d);
  return found * d > n ? found - 1 : found;
}

const significant = 12;

/** As `end` of scaled.ts: n/d rounded outward, d up to `largestDivisor`. */
export function end(n: number, d: number, direction: 'down' | 'up'): string {
  const size = n < 0 ? -n : n;
  const text = isFinite(size, d) ? null : rounded(size, d, (direction === 'up') === n > 0);
  if (text === null) return exactEnd(BigInt(n), BigInt(d), direction);
  return n < 0 ? `-${text}` : text;
}

/** The decimals of size/d end. */
function isFinite(size: number, d: number): boolean {
  let rest = d;
  while (rest % 5 === 0) rest /= 5;
  while (rest % 2 === 0) rest /= 2;
  return rest === 1 || size % rest === 0;
}

/** Long division, some digits at a time; null where more of them are needed than come at once. */
function rounded(size: number, d: number, away: boolean): string | null {
  const whole = quotient(size, d);
  const before = whole === 0 ? '' : String(whole);
  if (before.length >= significant) return null;
  const [step, shift] = d < 9e9 ? [6, 1e6] : [3, 1e3];
  let left = size - whole * d;
  let behind = '';
  let zeros = 0;
  const wanted = significant - before.length;
  while (behind.length - zeros < wanted) {
    const grown = left * shift;
    const digits = quotient(grown, d);
    left = grown - digits * d;
    behind += String(digits).padStart(step, '0');
    if (before === '' && zeros === behind.length - step) {
      while (zeros < behind.length && behind.charCodeAt(zeros) === 48) zeros++;
      if (zeros > significant) return null;
    }
  }
  const text = `${before || '0'}.${behind.slice(0, zeros + wanted)}`;
  if (!away) return text;
  const last = text.charCodeAt(text.length - 1);
  return last === 57 ? null : text.slice(0, -1) + String.fromCharCode(last + 1);
}
