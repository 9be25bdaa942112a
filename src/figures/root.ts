// Roots of exact fractions, in whole numbers only: exact where there is one, else rounded in a direction that is kept.
import type { Rational } from './rational.ts';
import { add, compare, divide, multiply, powerOfTen, rational, sign } from './rational.ts';

/** The n-th root where it is a fraction itself, null where it is not. The value is not negative, n at least 1. */
export function exactRoot(value: Rational, n: number): Rational | null {
  const [above, below] = [floorRoot(value.n, n), floorRoot(value.d, n)];
  const exponent = BigInt(n);
  return above ** exponent === value.n && below ** exponent === value.d ? rational(above, below) : null;
}

/** The whole multiple of 10^-decimals next to the n-th root in that direction; of the root itself where it is one. */
export function rootTo(value: Rational, n: number, decimals: number, direction: 'down' | 'up'): Rational {
  const units = multiply(value, power(powerOfTen(decimals), n));
  const floor = floorRoot(units.n / units.d, n);
  const isExact = floor ** BigInt(n) * units.d === units.n;
  const root = divide(rational(direction === 'down' || isExact ? floor : floor + 1n), powerOfTen(decimals));
  if (!isNext(root, value, n, decimals, direction)) throw new Error('a root is rounded the wrong way');
  return root;
}

/** Multiplied out: the number is on its side of the root, one unit further is not. */
function isNext(
  root: Rational,
  value: Rational,
  n: number,
  decimals: number,
  direction: 'down' | 'up',
): boolean {
  const unit = powerOfTen(-decimals);
  const back = add(root, { n: -unit.n, d: unit.d });
  return direction === 'down'
    ? compare(power(root, n), value) <= 0 && compare(power(add(root, unit), n), value) > 0
    : compare(power(root, n), value) >= 0 && (sign(back) < 0 || compare(power(back, n), value) < 0);
}

const power = (value: Rational, n: number): Rational => ({
  n: value.n ** BigInt(n),
  d: value.d ** BigInt(n),
});

/**
 * The largest whole number whose n-th power is no more than the value (not negative). Newton's method from above
 * falls until it is there; it starts from the root of the value's upper half, so that it has not far to fall.
 * Source: Brent and Zimmermann, Modern Computer Arithmetic, algorithms 1.13 and 1.14.
 */
export function floorRoot(value: bigint, n: number): bigint {
  if (value < 2n || n === 1) return value;
  const rootBits = Math.ceil(value.toString(2).length / n);
  if (rootBits === 1) return 1n;
  const half = BigInt(rootBits >> 1);
  const exponent = BigInt(n);
  let root = (floorRoot(value >> (half * exponent), n) + 1n) << half;
  for (;;) {
    const next = ((exponent - 1n) * root + value / root ** (exponent - 1n)) / exponent;
    if (next >= root) return root;
    root = next;
  }
}
