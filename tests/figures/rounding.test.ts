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

  // ixbrl-viewer at ee19180: interval, factset and calculation tests.
  test.each([
    ['20', 0, '[19.5, 20.5]'],
    ['-20.123', 3, '[-20.1235, -20.1225]'],
    ['-20.123', -1, '[-25.123, -15.123]'],
    ['150', -1, '[145, 155]'],
    ['200', -2, '[150, 250]'],
    ['140', -1, '[135, 145]'],
    ['10000', -3, '[9500, 10500]'],
    ['11000', -3, '[10500, 11500]'],
  ])('as ixbrl-viewer reads it: %s at %i is %s', (value, decimals, expected) => {
    expect(meaning(value, decimals, 'nearest')).toBe(expected);
  });

  // faq.eurofiling.info/decimals: -3 is ±500, 4 is ±0.00005; the last one worked out from that.
  test.each([
    ['12300', -3, '[11800, 12800]'],
    ['11900', -3, '[11400, 12400]'],
    ['2499', -3, '[1999, 2999]'],
    ['1.2345', 4, '[1.23445, 1.23455]'],
  ])('as the EBA reads it: %s at %i is %s', (value, decimals, expected) => {
    expect(meaning(value, decimals, 'nearest')).toBe(expected);
  });

  // rangeValue() of Arelle at 7227e855, run: Calculations 1.1 in its two modes.
  test.each([
    ['12', 0, '[11.5, 12.5]', '[12, 13)'],
    ['12000000', -6, '[11500000, 12500000]', '[12000000, 13000000)'],
    ['-12000000', -6, '[-12500000, -11500000]', '(-13000000, -12000000]'],
    ['0', -6, '[-500000, 500000]', '(-1000000, 1000000)'],
    ['0', 0, '[-0.5, 0.5]', '(-1, 1)'],
    ['17.3', 1, '[17.25, 17.35]', '[17.3, 17.4)'],
    ['17.30', 2, '[17.295, 17.305]', '[17.3, 17.31)'],
  ])('as Arelle reads it: %s at %i is %s, truncated %s', (value, decimals, rounded, truncated) => {
    expect(meaning(value, decimals, 'nearest')).toBe(rounded);
    expect(meaning(value, decimals, 'truncate')).toBe(truncated);
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
