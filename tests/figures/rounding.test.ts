// What a rounded number stands for.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Rounding } from '../../src/figures/interval.ts';
import { holds, roundingInterval, roundings } from '../../src/figures/interval.ts';
import { multiply, parseRational, powerOfTen, rational } from '../../src/figures/rational.ts';
import { written } from './intervals.ts';

const meaning = (value: string, decimals: number, rounding: Rounding): string =>
  written(roundingInterval(parseRational(value), powerOfTen(-decimals), rounding));

describe('a rounded number', () => {
  test.each<[string, number, Rounding, string]>([
    ['17.3', 1, 'nearest', '[17.25, 17.35]'],
    ['17.3', 1, 'half-up', '[17.25, 17.35)'],
    ['-17.3', 1, 'half-up', '(-17.35, -17.25]'],
    ['0', 0, 'half-up', '(-0.5, 0.5)'],
    ['59', 0, 'half-even', '(58.5, 59.5)'],
    ['58', 0, 'half-even', '[57.5, 58.5]'],
    ['-58', 0, 'half-even', '[-58.5, -57.5]'],
    ['-59', 0, 'half-even', '(-59.5, -58.5)'],
    ['0', 0, 'half-even', '[-0.5, 0.5]'],
    ['0.3', 1, 'half-even', '(0.25, 0.35)'],
    ['0.2', 1, 'half-even', '[0.15, 0.25]'],
    ['300', -2, 'half-even', '(250, 350)'],
    ['400', -2, 'half-even', '[350, 450]'],
    ['0.0', 1, 'truncate', '(-0.1, 0.1)'],
    ['-0.1', 1, 'truncate', '(-0.2, -0.1]'],
    ['573', 0, 'truncate', '[573, 574)'],
    ['20', -1, 'exact', '[20, 20]'],
    ['-20.5', 0, 'exact', '[-20.5, -20.5]'],
  ])('%s at %i decimals, %s, is %s', (value, decimals, rounding, expected) => {
    expect(meaning(value, decimals, rounding)).toBe(expected);
  });

  test('stands for every number that prints as it does, and for no other', () => {
    const eighths = fc.bigInt({ min: -200n, max: 200n });
    fc.assert(
      fc.property(
        eighths,
        fc.constantFrom(...roundings.slice(0, -1)),
        fc.integer({ min: -2, max: 2 }),
        (n, habit, d) => {
          const truth = multiply(rational(n, 8n), powerOfTen(d));
          for (let printed = -26n; printed <= 26n; printed++) {
            const shown = roundingInterval(multiply(rational(printed), powerOfTen(d)), powerOfTen(d), habit);
            expect(holds(shown, truth)).toBe(prints(n, printed, habit));
          }
        },
      ),
    );
  });
});

/** Whether n eighths round to `printed`, in whole numbers only. */
function prints(n: bigint, printed: bigint, habit: Rounding): boolean {
  const off = n - 8n * printed;
  const size = off < 0n ? -off : off;
  const outward = printed === 0n || off > 0n === printed > 0n;
  if (habit === 'truncate') return off === 0n || (size < 8n && outward);
  if (size !== 4n) return size < 4n;
  if (habit === 'half-up') return !outward;
  return habit === 'nearest' || printed % 2n === 0n;
}
