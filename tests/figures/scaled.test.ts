// Scaled integers say what fractions say, digit for digit.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  digits,
  finiteDigits,
  powerOfTen,
  published,
  rational,
  multiply,
  toUnits,
} from '../../src/figures/rational.ts';
import { end, endAt, nearest, placed, shortest } from '../../src/figures/scaled.ts';

const amount = fc.oneof(
  fc.bigInt({ min: -1000n, max: 1000n }),
  fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }),
);
const divisor = fc.oneof(
  fc.bigInt({ min: 1n, max: 1000n }),
  fc.bigInt({ min: 1n, max: 10n ** 30n }),
  fc.tuple(fc.nat(40), fc.nat(40)).map(([twos, fives]) => 2n ** BigInt(twos) * 5n ** BigInt(fives)),
);

test('ends of intervals, either way', () => {
  fc.assert(
    fc.property(amount, divisor, fc.constantFrom('down' as const, 'up' as const), (n, d, direction) => {
      expect(end(n, d, direction)).toBe(published(rational(n, d), direction));
    }),
    { numRuns: 2000 },
  );
});

test.each([
  [0n, 7n],
  [1n, 3n],
  [-1n, 3n],
  [9_999_999_999_999n, 30n],
  [29_999_999_999_999n, 3n],
  [17n, 8n],
  [813n, 8_192_000_000_000_000_000_000_000_000_000n],
])('%s/%s, digits that run over or end in time', (n, d) => {
  for (const direction of ['down', 'up'] as const)
    expect(end(n, d, direction)).toBe(published(rational(n, d), direction));
});

test('places and shortest digits', () => {
  fc.assert(
    fc.property(amount, fc.integer({ min: -30, max: 35 }), (units, places) => {
      const value = multiply(rational(units), powerOfTen(-places));
      expect(placed(units, places)).toBe(digits(value, places, 'nearest'));
      expect(shortest(units, places)).toBe(finiteDigits(value, Infinity));
      for (const direction of ['down', 'up'] as const)
        expect(endAt(units, places, direction)).toBe(published(value, direction));
    }),
  );
});

test('the nearest whole number, half away from zero', () => {
  fc.assert(
    fc.property(amount, divisor, (n, d) => {
      expect(nearest(n, d)).toBe(toUnits(rational(n, d), 0, 'nearest'));
    }),
  );
});
