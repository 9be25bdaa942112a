// Whole numbers of 10^-decimals: the arithmetic of plain reports by the million. The same digits as rational.ts gives,
// without a fraction in between.

const powers = Array.from({ length: 128 }, (_, exponent) => 10n ** BigInt(exponent));

export const tenTo = (exponent: number): bigint => powers[exponent] ?? 10n ** BigInt(exponent);

/** Plain digits with that many places; zero has no minus. Below zero places: whole tens, hundreds, ... */
export function placed(units: bigint, places: number): string {
  if (places <= 0) return (units * tenTo(-places)).toString();
  const negative = units < 0n;
  const digits = (negative ? -units : units).toString();
  const text =
    digits.length > places
      ? `${digits.slice(0, -places)}.${digits.slice(-places)}`
      : `0.${digits.padStart(places, '0')}`;
  return negative ? `-${text}` : text;
}

/** The same without last zeros behind the point. */
export function shortest(units: bigint, places: number): string {
  const text = placed(units, places);
  if (places <= 0) return text;
  let end = text.length;
  while (text.charCodeAt(end - 1) === 48) end--;
  if (text.charCodeAt(end - 1) === 46) end--;
  return text.slice(0, end);
}

/** n/d to a whole number, half away from zero; d > 0. */
export const nearest = (n: bigint, d: bigint): bigint =>
  n < 0n ? -((2n * -n + d) / (2n * d)) : (2n * n + d) / (2n * d);

/** Significant digits of an end that is no short decimal. */
const significant = 12;
/** Digits of an end that is one. */
const longest = 40;

/** The contract's text of the end n/d of an interval, d > 0: see `published` in rational.ts. */
export function end(n: bigint, d: bigint, direction: 'down' | 'up'): string {
  if (n === 0n) return '0';
  const negative = n < 0n;
  const size = negative ? -n : n;
  const text = finite(size, d) ?? rounded(size, d, (direction === 'up') !== negative);
  return negative ? `-${text}` : text;
}

/** The same of so many units of 10^-places. */
export function endAt(units: bigint, places: number, direction: 'down' | 'up'): string {
  const text = shortest(units, places);
  if (text.length <= longest) return text;
  return places > 0 ? end(units, tenTo(places), direction) : end(units * tenTo(-places), 1n, direction);
}

/** Null where the decimals of size/d do not end, or end late. */
function finite(size: bigint, d: bigint): string | null {
  let rest = d;
  while (rest % 10n === 0n) rest /= 10n;
  while (rest % 5n === 0n) rest /= 5n;
  while (rest % 2n === 0n) rest /= 2n;
  if (rest !== 1n && size % rest !== 0n) return null;
  const whole = rest === 1n ? size : size / rest;
  let [left, places] = [d / rest, 0];
  while (left % 10n === 0n) [left, places] = [left / 10n, places + 1];
  let units = whole;
  while (left % 5n === 0n) [left, units, places] = [left / 5n, units * 2n, places + 1];
  while (left % 2n === 0n) [left, units, places] = [left / 2n, units * 5n, places + 1];
  const text = shortest(units, places);
  const count = text.length - (text.includes('.') ? 1 : 0);
  return count > longest ? null : text;
}

/** `away`: from zero, unless the number has no more digits than these. */
function rounded(size: bigint, d: bigint, away: boolean): string {
  let places = significant + 4;
  let digits = ((size * tenTo(places)) / d).toString();
  while (digits.length < significant || digits === '0') {
    places *= 2;
    digits = ((size * tenTo(places)) / d).toString();
  }
  places -= digits.length - significant;
  const cut = BigInt(digits.slice(0, significant));
  const isMore = places < 0 ? size > cut * d * tenTo(-places) : size * tenTo(places) > cut * d;
  return placed(away && isMore ? cut + 1n : cut, places);
}
