import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Span } from '../../src/analyse/span.ts';
import type { TrendRow } from '../../src/analyse/trend-rows.ts';
import { trendRows } from '../../src/analyse/trend-rows.ts';
import { holds } from '../../src/figures/interval.ts';
import { add, divide, multiply, one, rational, subtract } from '../../src/figures/rational.ts';
import { judge } from './reading.ts';
import { smals } from './smals.ts';
import { invention, published, truth } from './truth.ts';

const trend = (text: string, indicators: readonly string[] = []): TrendRow[] =>
  trendRows(judge(text), { indicators });

/** `2021 to 2023, 2 years: 10.0` */
const told = ({ from, to, years, growth, annual }: Span): string =>
  `${from.period} to ${to.period}, ${years ?? 'no'} years: ${growth.value ?? '?'}, ${annual.value ?? annual.reason ?? '?'}`;

describe('the steps of a trend', () => {
  test('lead from each known figure to the next', () => {
    const [row] = trend('a 2021 exact 100\na 2022 exact 110\na 2024 exact 133.1\nb 2023 = 1', ['a']);
    expect(row!.steps.map(told)).toEqual([
      '2021 to 2022, 1 years: 10.0, 10.0',
      '2022 to 2024, 2 years: 21.0, 10.0',
    ]);
    expect(told(row!.whole!)).toBe('2021 to 2024, 3 years: 33.1, 10.0');
    expect(row!.points.map(({ period, basis }) => `${period} ${basis}`)).toEqual([
      ...['2021 printed', '2022 printed', '2023 unknown', '2024 printed'],
    ]);
  });

  test('lead along a printed growth to an unknown figure', () => {
    const [row] = trend('a growth 2018 = 2\na 2021 exact 10\na 2022 exact 11');
    expect(row!.steps.map(told)).toEqual([
      '2017 to 2018, 1 years: ?, ?',
      '2021 to 2022, 1 years: 10.0, 10.0',
    ]);
    expect(row!.whole && told(row!.whole)).toBe('2021 to 2022, 1 years: 10.0, 10.0');
  });

  test('pass over what is no evidence', () => {
    const [row] = trend('a 2021 exact 100\na 2022 ~ 105\na 2023 exact 121');
    expect(row!.steps.map(told)).toEqual(['2021 to 2023, 2 years: 21.0, 10.0']);
    expect(row!.points[1]).toMatchObject({ basis: 'printed', period: '2022' });
  });

  test('keep years, halves and quarters apart', () => {
    const rows = trend(
      'a 2021 exact 10\na 2022 exact 11\na 2021-H2 exact 5\na 2022-H1 exact 6\na 2023-H2 exact 7\na 2023-Q1 exact 1',
    );
    expect(rows.map(({ every, steps }) => [every, ...steps.map(told)])).toEqual([
      ['year', '2021 to 2022, 1 years: 10.0, 10.0'],
      [
        'half',
        '2021-H2 to 2022-H1, no years: 20.0, not-whole-years',
        '2022-H1 to 2023-H2, no years: 16.7, not-whole-years',
      ],
      ['quarter'],
    ]);
    expect(rows[1]!.whole!.years).toBe(2);
    expect(rows[2]!.whole).toBeNull();
  });

  test('are proven where nothing is printed', () => {
    const [revenue] = trend(smals, ['revenue']);
    expect(revenue!.steps).toHaveLength(1);
    expect(revenue!.steps[0]).toMatchObject({ from: { basis: 'proven' }, to: { basis: 'printed' } });
    expect(revenue!.steps[0]!.statements.map(({ statement }) => statement.id)).toEqual([
      'revenue growth 2023',
    ]);
  });

  test('nothing known, no row', () => {
    expect(trend('a 2021 = 1\nb 2021 ~ 1\nc share 2021 = 5 of d', ['c'])).toEqual([]);
  });
});

test('every point, step and yearly rate holds the truth of invented reports', () => {
  const hundred = rational(100n);
  fc.assert(
    fc.property(invention({ segments: 3, periods: 3, lines: 14 }), (it) => {
      for (const { name, points, steps, whole } of trend(published(it))) {
        const real = (period: string) => truth(it, `${name.indicator} ${period}`);
        for (const { period, interval } of points) expect(holds(interval, real(period))).toBe(true);
        for (const { from, to, years, change, growth, annual } of whole ? [...steps, whole] : steps) {
          const ratio = divide(real(to.period), real(from.period));
          expect(holds(change.interval, subtract(real(to.period), real(from.period)))).toBe(true);
          expect(holds(growth.interval, multiply(subtract(ratio, one), hundred))).toBe(true);
          const power = (percent: { n: bigint; d: bigint }) => {
            const factor = add(one, divide(percent, hundred));
            return { n: factor.n ** BigInt(years!), d: factor.d ** BigInt(years!) };
          };
          const { lower, upper, ...closed } = annual.interval;
          const powers = { ...closed, lower: lower && power(lower), upper: upper && power(upper) };
          expect(holds({ ...powers, lowerClosed: lower !== null, upperClosed: upper !== null }, ratio)).toBe(
            true,
          );
        }
      }
    }),
    { numRuns: 60 },
  );
});
