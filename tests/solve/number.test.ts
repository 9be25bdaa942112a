import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addScaled,
  approximate,
  compare,
  fractionOf,
  gcd,
  minus,
  origin,
  times,
  valueOf,
} from '../../src/solve/number.ts';

describe('a number with an infinitesimal', () => {
  test('lies above its plain part and below everything larger', () => {
    const justAboveOne = valueOf(1n, 1n, 1n);
    expect(compare(justAboveOne, valueOf(1n, 0n, 1n))).toBe(1);
    expect(compare(justAboveOne, valueOf(1000001n, 0n, 1000000n))).toBe(-1);
    expect(compare(justAboveOne, valueOf(2n, 2n, 2n))).toBe(0);
    expect(compare(valueOf(1n, -1n, 1n), valueOf(1n, 0n, 1n))).toBe(-1);
    expect(compare(valueOf(1n, 3n, 2n), valueOf(2n, 5n, 4n))).toBe(1);
  });

  test('is kept in lowest terms with a positive denominator', () => {
    expect(valueOf(2n, 4n, -6n)).toEqual({ a: -1n, b: -2n, d: 3n });
    expect(valueOf(0n, 0n, 7n)).toEqual(origin);
    expect(fractionOf(6n, -4n)).toEqual({ n: -3n, d: 2n });
    expect(gcd(-12n, 18n)).toBe(6n);
    expect(gcd(0n, 0n)).toBe(0n);
  });

  test('has the greatest common divisor that plain division finds, however long the numbers', () => {
    const plain = (x: bigint, y: bigint): bigint => (y === 0n ? x : plain(y, x % y));
    const long = fc.bigInt({ min: 0n, max: 1n << 3000n });
    const nearly = fc.tuple(long, fc.nat(5)).map(([x, more]) => [x, x + BigInt(more)] as const);
    fc.assert(
      fc.property(
        fc.oneof(fc.tuple(long, long), nearly),
        fc.bigInt({ min: 1n, max: 1n << 500n }),
        ([x, y], c) => {
          const [a, b] = [x * c, y * c];
          expect(gcd(a, -b)).toBe(plain(a > b ? a : b, a > b ? b : a));
        },
      ),
      { numRuns: 300 },
    );
    expect(gcd(1n << 2000n, 3n * (1n << 1990n))).toBe(1n << 1990n);
  });

  test('has it sooner than by plain division', () => {
    // Quotients of one all the way: as many divisions as there can be.
    let [low, high] = [1n, 1n];
    for (let step = 0; step < 40_000; step++) [low, high] = [high, low + high];
    const plain = () => {
      for (let [x, y] = [high, low]; y !== 0n;) [x, y] = [y, x % y];
    };
    const quickest = (work: () => void) =>
      Math.min(
        ...[1, 2].map(() => {
          const start = performance.now();
          work();
          return performance.now() - start;
        }),
      );
    expect(quickest(() => expect(gcd(low, high)).toBe(1n))).toBeLessThan(quickest(plain) / 2);
  });

  test('adds and scales both parts', () => {
    const third = valueOf(1n, 1n, 3n);
    expect(addScaled(third, valueOf(1n, -1n, 2n), 2n, 1n)).toEqual(valueOf(4n, -2n, 3n));
    expect(minus(third, third)).toEqual(origin);
    expect(times(third, -3n, 2n)).toEqual(valueOf(-1n, -1n, 2n));
  });
});

describe('a fraction as a double', () => {
  test.each([
    [1n, 4n, 0.25],
    [-3n, 2n, -1.5],
    [0n, 7n, 0],
  ])('%d/%d', (n, d, expected) => {
    expect(approximate(n, d)).toBe(expected);
  });

  test('is the nearest, where doubles hold both', () => {
    const held = { min: 1n, max: BigInt(Number.MAX_SAFE_INTEGER) };
    fc.assert(
      fc.property(fc.bigInt(held), fc.bigInt(held), (n, d) => {
        expect(approximate(n, d)).toBe(Number(n) / Number(d));
      }),
      { numRuns: 300 },
    );
  });

  test('is near it, however long its numbers', () => {
    expect(approximate(10n ** 400n, 10n ** 399n)).toBeCloseTo(10, 12);
    expect(approximate(-(10n ** 620n), 3n * 10n ** 320n)).toBeCloseTo(-(10 ** 300) / 3, -286);
    expect(approximate(10n ** 310n, 4n * 10n ** 310n)).toBeCloseTo(0.25, 12);
    expect(approximate(10n ** 300n, 10n ** 320n) * 1e20).toBeCloseTo(1, 12);
    expect(approximate(7n, 10n ** 400n)).toBe(0);
  });

  test('is not finite where no double is', () => {
    expect(approximate(10n ** 400n, 7n)).toBe(Infinity);
    expect(approximate(-(10n ** 400n), 1n)).toBe(-Infinity);
  });
});
