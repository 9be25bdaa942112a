import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Rational } from '../../src/figures/rational.ts';
import { digits, parseRational, rational, zero } from '../../src/figures/rational.ts';
import { exactRoot, floorRoot, rootTo } from '../../src/figures/root.ts';

const exponent = fc.integer({ min: 1, max: 40 });
const whole = fc.bigInt({ min: 0n, max: 10n ** 80n });
const fraction = fc
  .record({ n: whole, d: fc.bigInt({ min: 1n, max: 10n ** 20n }) })
  .map(({ n, d }) => rational(n, d));

describe('the root of a whole number', () => {
  test.each([
    [0n, 3, 0n],
    [1n, 7, 1n],
    [2n, 2, 1n],
    [8n, 3, 2n],
    [7n, 3, 1n],
    [10n ** 60n, 60, 10n],
    [10n ** 60n - 1n, 60, 9n],
    [12345n, 1, 12345n],
    [2n ** 1000n, 1001, 1n],
  ])('of %i by %i is %i', (value, n, expected) => {
    expect(floorRoot(value, n)).toBe(expected);
  });

  test('is the largest whose power is no more', () => {
    fc.assert(
      fc.property(whole, exponent, (value, n) => {
        const root = floorRoot(value, n);
        expect(root ** BigInt(n) <= value && (root + 1n) ** BigInt(n) > value).toBe(true);
      }),
    );
  });

  test('of two thousand years takes no time', () => {
    const value = 14n * 10n ** 120_000n;
    const started = performance.now();
    const root = floorRoot(value, 2000);
    expect(root ** 2000n <= value && (root + 1n) ** 2000n > value).toBe(true);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});

describe('the root of a fraction', () => {
  test.each<[string, Rational, number, Rational | null]>([
    ['1.21 by 2', parseRational('1.21'), 2, rational(11n, 10n)],
    ['8/27 by 3', rational(8n, 27n), 3, rational(2n, 3n)],
    ['2 by 2', rational(2n), 2, null],
    ['1/2 by 3', rational(1n, 2n), 3, null],
    ['0 by 5', zero, 5, zero],
  ])('%s is exact or null', (_, value, n, expected) => {
    expect(exactRoot(value, n)).toEqual(expected);
  });

  test.each([
    ['2', 2, 10, '1.4142135623', '1.4142135624'],
    ['1.21', 2, 3, '1.100', '1.100'],
    ['1.21', 2, 0, '1', '2'],
    ['0.5', 3, 4, '0.7937', '0.7938'],
    ['0', 3, 2, '0.00', '0.00'],
  ])('%s by %i at %i decimals lies between %s and %s', (value, n, decimals, down, up) => {
    const root = (direction: 'down' | 'up') =>
      digits(rootTo(parseRational(value), n, decimals, direction), decimals, 'nearest');
    expect([root('down'), root('up')]).toEqual([down, up]);
  });

  test('is rounded outward, by one unit at most', () => {
    fc.assert(
      fc.property(fraction, exponent, fc.nat(20), (value, n, decimals) => {
        const [down, up] = [rootTo(value, n, decimals, 'down'), rootTo(value, n, decimals, 'up')];
        const below = (root: Rational) => root.n ** BigInt(n) * value.d - value.n * root.d ** BigInt(n);
        expect(below(down) <= 0n && below(up) >= 0n).toBe(true);
        const units = (root: Rational) => (root.n * 10n ** BigInt(decimals)) / root.d;
        const width = units(up) - units(down);
        expect(width === 1n || (width === 0n && below(down) === 0n)).toBe(true);
      }),
    );
  });
});
