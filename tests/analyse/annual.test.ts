import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { annually } from '../../src/analyse/annual.ts';
import { growthTable } from '../../src/analyse/growth-rows.ts';
import type { Interval } from '../../src/figures/interval.ts';
import { closed } from '../../src/figures/interval.ts';
import type { Rational } from '../../src/figures/rational.ts';
import { divide, parseRational } from '../../src/figures/rational.ts';
import type { Fraction } from '../solve/corners.ts';
import { extremes } from '../solve/corners.ts';
import { judge, written } from './reading.ts';
import { cornersOf, smallReport } from './small.ts';
import { invention, published, truth } from './truth.ts';

const annual = (text: string, from: string, to: string, indicators: readonly string[] = []) =>
  growthTable(judge(text), { from, to, indicators, contributions: false }).rows.map((row) => row.annual);

describe('the yearly rate of an exact growth', () => {
  test.each([
    ['21', 2, '[10, 10]'],
    ['-19', 2, '[-10, -10]'],
    ['-100', 3, '[-100, -100]'],
    ['0', 7, '[0, 0]'],
    ['700', 3, '[100, 100]'],
    ['5.5', 1, '[5.5, 5.5]'],
  ])('of %s %% over %i years is %s', (growth, years, expected) => {
    const value = parseRational(growth);
    expect(written(annually(closed(value, value), years))).toBe(expected);
  });

  test('is rounded outward where it never ends', () => {
    const { lower, upper } = annually(closed(parseRational('100'), parseRational('100')), 2);
    expect(isRoot(lower!, upper!, { n: 2n, d: 1n }, 2)).toBe(true);
    expect(written(closed(lower!, upper!), 8)).toBe('[41.42135624, 41.42135624]');
  });

  test('keeps what is open, and what has no end', () => {
    const open: Interval = {
      lower: parseRational('21'),
      upper: null,
      lowerClosed: false,
      upperClosed: false,
    };
    expect(written(annually(open, 2))).toBe('(10, ∞)');
  });
});

/** 1 + percent/100, to the power, is below the ratio at one end and above it at the other, and both are near. */
function isRoot(lower: Rational, upper: Rational, ratio: Fraction, years: number): boolean {
  const power = BigInt(years);
  const sign = ({ n, d }: Rational) => (n + 100n * d) ** power * ratio.d - ratio.n * (100n * d) ** power;
  const width = divide(
    { n: upper.n * lower.d - lower.n * upper.d, d: upper.d * lower.d },
    { n: 1n, d: 10n ** 57n },
  );
  return sign(lower) <= 0n && sign(upper) >= 0n && width.n <= width.d;
}

describe('the yearly rate of printed figures', () => {
  const two = 'a 2020 = 100\na 2023 = 133';

  test.each([
    ['two numbers', two, '10.0'],
    ['two exact numbers', 'a 2020 exact 1000\na 2023 exact 1331', '10.0'],
    ['a fall', 'a 2020 exact 1000\na 2023 exact 729', '-10.0'],
    ['a fall of less than a digit', 'a 2020 exact 100000\na 2023 exact 99999', '0.0'],
    ['a fall to nothing', 'a 2020 exact 10\na 2023 exact 0', '-100.0'],
    ['a printed growth', 'a 2020 exact 1000\na growth 2023 exact 33.1 from 2020', '10.0'],
    ['a rate that is not sure', 'b 2020 = 1\nb growth 2023 = 33 from 2020\nb 2023 > 1', null],
    ['half a digit, away from zero', 'a 2021 exact 1000\na 2023 exact 1001.00025', '0.1'],
    ['half a digit below, away from zero', 'a 2021 exact 1000\na 2023 exact 999.00025', '-0.1'],
  ])('of %s is shown as one number', (_, text, expected) => {
    const from = text.includes('2021') ? '2021' : '2020';
    expect(annual(text, from, '2023').map(({ value, reason }) => [value, reason])).toEqual([
      [expected, null],
    ]);
  });

  test.each([
    ['a base below zero', 'a 2020 = -5\na 2023 = 7', 'base-negative'],
    [
      'an end that may be below zero',
      'sign a any\na 2020 = 5\na change 2023 = -5 from 2020',
      'sign-may-change',
    ],
    ['an end below zero', 'a 2020 = 5\na 2023 = -7', 'sign-may-change'],
    ['a base that may be zero', 'a 2020 = 0\na 2023 = 7', 'base-may-be-zero'],
  ])('of %s is none, with the reason', (_, text, reason) => {
    const [row] = annual(text, '2020', '2023');
    expect(row).toMatchObject({ value: null, reason, interval: { lower: null, upper: null } });
  });

  test('is asked of whole years only', () => {
    const halves = 'a 2022-H1 = 5\na 2023-H2 = 7\na 2024-H1 = 8';
    expect(annual(halves, '2022-H1', '2023-H2')[0]!.reason).toBe('not-whole-years');
    expect(annual(halves, '2022-H1', '2024-H1')[0]!.reason).toBeNull();
  });
});

describe('proven yearly rates', () => {
  test('are those of the corners', () => {
    fc.assert(
      fc.property(smallReport, fc.constantFrom('a', 'b', 't'), (text, indicator) => {
        const { points, form } = cornersOf(text);
        const { least, most } = extremes(
          points,
          form({ [`${indicator} 2023`]: 1n }),
          form({ [`${indicator} 2020`]: 1n }),
        );
        const { interval } = annual(text, '2020', '2023', [indicator])[0]!;
        const near = (end: Rational, direction: bigint): Rational => ({
          n: end.n * 10n ** 57n + direction * end.d,
          d: end.d * 10n ** 57n,
        });
        expect(isRoot(interval.lower!, near(interval.lower!, 1n), least, 3)).toBe(true);
        expect(isRoot(near(interval.upper!, -1n), interval.upper!, most, 3)).toBe(true);
        expect([interval.lowerClosed, interval.upperClosed]).toEqual([true, true]);
      }),
      { numRuns: 25 },
    );
  });

  test('hold the truth of invented reports', () => {
    const three = invention({ segments: 3, periods: 3, lines: 14 }).filter(
      ({ periods }) => periods.length === 3,
    );
    fc.assert(
      fc.property(three, (it) => {
        for (const row of growthTable(judge(published(it)), {
          from: '2021',
          to: '2023',
          indicators: [],
          contributions: false,
        }).rows) {
          const { indicator } = row.name;
          const ratio = divide(truth(it, `${indicator} 2023`), truth(it, `${indicator} 2021`));
          const { lower, upper } = row.annual.interval;
          const power = (end: Rational) =>
            (end.n + 100n * end.d) ** 2n * ratio.d - ratio.n * (100n * end.d) ** 2n;
          expect(lower === null || power(lower) <= 0n).toBe(true);
          expect(upper === null || power(upper) >= 0n).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });
});
