// What pictures show: exact positions of what is printed, what its rounding leaves, and what all others leave.
import { describe, expect, test } from 'vitest';
import { growth } from '../../src/analyse/growth.ts';
import { shares } from '../../src/analyse/shares.ts';
import { trend } from '../../src/analyse/trend.ts';
import type { Chart, Mark } from '../../src/figures/chart.ts';
import type { Interval } from '../../src/figures/interval.ts';
import { holds, isEmpty, plus, scaled } from '../../src/figures/interval.ts';
import { finiteDigits, rational } from '../../src/figures/rational.ts';
import { report } from './figures.ts';

type Of<Kind extends Chart['kind']> = Extract<Chart, { kind: Kind }>;

const read = (interval: Interval | null): string => {
  if (interval === null) return 'none';
  const end = (limit: Interval['lower']) =>
    limit === null ? '' : (finiteDigits(limit) ?? `${limit.n}/${limit.d}`);
  return `${end(interval.lower)}..${end(interval.upper)}`;
};
const told = ({ printed, loose, rounding, possible, contradicted }: Mark): string =>
  [
    printed === null ? 'not printed' : `${finiteDigits(printed)}${loose ? ' loose' : ''}`,
    `rounding ${read(rounding)}`,
    `possible ${read(possible)}`,
    ...(contradicted ? ['contradicted'] : []),
  ].join(', ');

describe('growth', () => {
  const chart = (text: string): Of<'growth'> => {
    const options = { from: '2022', to: '2023', indicators: [], contributions: false };
    return growth(report(text), options).charts!()[0] as Of<'growth'>;
  };
  const bars = (text: string) => chart(text).bars.map((bar) => `${bar.name.indicator}: ${told(bar)}`);

  test('that is printed is a point in its rounding, beside what the others leave', () => {
    expect(bars('a 2022 exact 100\na 2023 exact 117\na growth 2023 = 17')).toEqual([
      'a: 17, rounding 16.5..17.5, possible 17..17',
    ]);
  });

  test('that is not printed is what is proven', () => {
    expect(bars('a 2022 exact 100\na 2023 = 117')).toEqual([
      'a: not printed, rounding none, possible 16.5..17.5',
    ]);
  });

  test('that is printed as a limit, or vaguely, is no point that it is at', () => {
    expect(bars('a growth 2023 > 0\nb growth 2023 ~ 5\nb 2022 exact 100\nb 2023 exact 106')).toEqual([
      'a: 0 loose, rounding 0.., possible none',
      'b: 5 loose, rounding none, possible none',
    ]);
  });

  test('that is contradicted says so', () => {
    expect(bars('a 2022 exact 100\na 2023 exact 120\na growth 2023 = 17')).toEqual([
      'a: 17, rounding 16.5..17.5, possible -100.., contradicted',
    ]);
  });

  test('of nothing is no chart', () => {
    expect(chart('a 2022 = 1\nb 2023 = 1')).toBe(undefined);
  });
});

describe('shares', () => {
  const chart = (text: string): Of<'shares'> =>
    shares(report(text), { period: '2023', indicators: [], of: 't' }).charts!()[0] as Of<'shares'>;
  const three =
    'a share 2023 = 20 of t\nb share 2023 = 21 of t\nc share 2023 = 59 of t\nrule sum: a + b + c = t\nt 2023 = 515';

  test('have seams where parts meet, no wider than both sides allow', () => {
    const { parts, seams } = chart(three);
    expect(parts.map(({ name }) => name.indicator)).toEqual(['a', 'b', 'c']);
    expect(seams!.map(read)).toEqual(['19.5..20.5', '40.5..41.5']);
  });

  test('that are exact have exact seams', () => {
    expect(chart(three.replaceAll('=', 'exact').replace('c exact t', 'c = t')).seams!.map(read)).toEqual([
      '20..20',
      '41..41',
    ]);
  });

  test.each(['shares', 'amounts'])('of printed %s hold the true seams, whatever the parts are', (printed) => {
    for (let seed = 1; seed < 60; seed++) {
      const [a, b] = [(seed * 37) % 400, (seed * 53) % 500];
      const values = [a + 1, b + 1, 1000 - a - b];
      const total = values.reduce((sum, value) => sum + value);
      const lines = {
        shares: (value: number) => `share 2023 = ${Math.round((value * 100) / total)} of t`,
        amounts: (value: number) => `2023 = ${Math.round(value / 100)} e2`,
      };
      const line = lines[printed as keyof typeof lines];
      const text = [
        ...['a', 'b', 'c'].map((name, at) => `${name} ${line(values[at]!)}`),
        ...['rule sum: a + b + c = t', `t 2023 exact ${total}`],
      ].join('\n');
      const { seams } = chart(text);
      const of = (value: number) => rational(BigInt(value) * 100n, BigInt(total));
      expect(seams!.some(isEmpty)).toBe(false);
      expect(holds(seams![0]!, of(values[0]!))).toBe(true);
      expect(holds(seams![1]!, of(values[0]! + values[1]!))).toBe(true);
    }
  });

  test('of which one is open have no seams', () => {
    expect(chart('a share 2023 > 20 of t\nb 2023 = 5\nt 2023 = 100').seams).toBe(null);
  });

  const plain = 'a 2023 = 30\nb 2023 = 50\nt 2023 = 80\nrule sum: a + b = t';

  test('have seams where a rule adds amounts up to the total, too', () => {
    const { parts, seams, also } = chart(`${plain}\nc share 2023 = 10 of t`);
    expect(parts.map(({ name }) => name.indicator)).toEqual(['a', 'b']);
    // 29.5 of 80, and what b leaves at most: 49.5 of 80.
    expect(seams!.map(read)).toEqual(['36.875..38.125']);
    expect(also.map(({ name }) => name.indicator)).toEqual(['c']);
  });

  test.each([
    ['a part counts more than once', 'a 2023 = 15\nb 2023 = 50\nt 2023 = 80\nrule sum: 2 a + b = t'],
    ['something is taken away', 'a 2023 = 130\nb 2023 = 50\nt 2023 = 80\nrule sum: a - b = t'],
    ['something else is added', 'a 2023 = 30\nb 2023 = 50\nt 2023 = 90\nrule sum: a + b + 10 = t'],
    ['no rule says that they are all', plain.replace('b = t', 'b <= t')],
    ['nothing is known of a part', plain.replace('a + b', 'a + b + c')],
    [
      'the rule is set aside',
      'a 2023 = 3 e1\nb 2023 = 5 e1\nt 2023 = 9 e1\nrule sum: a + b = t\nrule gap: a + b + 10 = t',
    ],
    [
      'a part may be below zero',
      't 2023 = 100\na share 2023 = 150.0 of t\nb share 2023 = -50.0 of t\nsign b any\nrule sum: a + b = t',
    ],
  ])('have no seams where %s', (_, text) => {
    const { parts, seams } = chart(text);
    expect({ parts, seams }).toEqual({ parts: [], seams: null });
  });

  test('that are no part of the sum stand below it', () => {
    const { also } = chart(`${three}\np 2023 = 298\np share 2023 > 57 of t`);
    expect(also.map((slice) => `${slice.name.indicator}: ${told(slice)}`)).toEqual([
      expect.stringMatching(/^p: 57 loose, rounding 57\.\., possible \d+\/\d+\.\./),
    ]);
    const [share] = also.map(({ share }) => share);
    expect(holds(share!, rational(29800n, 515n))).toBe(true);
    expect(isEmpty(plus(share!, scaled(share!, rational(-1n))))).toBe(false);
  });
});

describe('a trend', () => {
  const courses = (text: string) =>
    (trend(report(text), { indicators: [] }).charts!()[0] as Of<'trend'>).courses.map(
      ({ name, points }) =>
        `${name.indicator}: ${points.map((point) => `${point.period} ${told(point)}`).join('; ')}`,
    );

  test('has printed points in their rounding, others as what is proven, and leaves out what is unknown', () => {
    expect(courses('a 2020 = 3\na 2022 exact 100\na growth 2023 exact 10\nb 2021 = 7')).toEqual([
      'a: 2020 3, rounding 2.5..3.5, possible none; 2022 100, rounding 100..100, possible none; 2023 not printed, rounding none, possible 110..110',
      'b: 2021 7, rounding 6.5..7.5, possible none',
    ]);
  });

  test('has what is proven beside a limit and a vague number, where that says something', () => {
    expect(
      courses('t 2023 exact 100\na share 2023 exact 57.5 of t\na 2023 > 50\nb 2023 ~ 20\nc 2023 < 7'),
    ).toEqual([
      't: 2023 100, rounding 100..100, possible none',
      'a: 2023 50 loose, rounding 50.., possible 57.5..57.5',
      'b: 2023 20 loose, rounding none, possible none',
      'c: 2023 7 loose, rounding ..7, possible 0..7',
    ]);
  });

  test('stands in the scale that its indicator is printed in', () => {
    const [course] = courses('a 2022 = 515 e6\na 2023 = 0.6 e9');
    expect(course).toContain('2022 515, rounding 514.5..515.5');
    expect(course).toContain('2023 600, rounding 550..650');
  });
});
