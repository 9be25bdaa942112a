// Doubles that hold whole numbers say what integers of any size say, digit for digit.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as scaled from '../../src/figures/scaled.ts';
import { end, largest, largestDivisor, nearest, placed, shortest } from '../../src/figures/small.ts';

const upTo = (limit: number) =>
  fc.oneof(
    fc.nat(1000),
    fc.integer({ min: 0, max: limit }),
    fc.nat(12).map((power) => Math.min(limit, 10 ** power)),
  );
const either = (limit: number) =>
  fc.tuple(upTo(limit), fc.boolean()).map(([n, minus]) => (minus && n > 0 ? -n : n));
const divisor = fc.oneof(
  upTo(largestDivisor - 1).map((n) => n + 1),
  fc.tuple(fc.nat(20), fc.nat(8)).map(([twos, fives]) => 2 ** twos * 5 ** fives),
  fc.constantFrom(9e9 - 1, 9e9, 9e9 + 1, largestDivisor),
);

test('ends of intervals, either way', () => {
  fc.assert(
    fc.property(
      either(4000 * largest),
      divisor,
      fc.constantFrom('down' as const, 'up' as const),
      (n, d, direction) => {
        expect(end(n, d, direction)).toBe(scaled.end(BigInt(n), BigInt(d), direction));
      },
    ),
    { numRuns: 5000 },
  );
});

test('places and shortest digits', () => {
  fc.assert(
    fc.property(either(largest), fc.integer({ min: 1, max: 12 }), (units, places) => {
      expect(placed(units, places)).toBe(scaled.placed(BigInt(units), places));
      expect(shortest(units, places)).toBe(scaled.shortest(BigInt(units), places));
      expect(shortest(units, 0)).toBe(scaled.shortest(BigInt(units), 0));
    }),
  );
});

test('the nearest whole number, half away from zero', () => {
  fc.assert(
    fc.property(
      either(2000 * largest),
      upTo(largest).map((n) => n + 1),
      (n, d) => {
        expect(BigInt(nearest(n, d))).toBe(scaled.nearest(BigInt(n), BigInt(d)));
      },
    ),
    { numRuns: 2000 },
  );
});
