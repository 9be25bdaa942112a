import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Contributions } from '../../src/analyse/contribution.ts';
import { isTelling } from '../../src/analyse/contribution.ts';
import { growthTable } from '../../src/analyse/growth-rows.ts';
import { Judge } from '../../src/analyse/judge.ts';
import type { Interval } from '../../src/figures/interval.ts';
import { closed, holds } from '../../src/figures/interval.ts';
import type { Rational } from '../../src/figures/rational.ts';
import { add, compare, divide, multiply, rational, subtract, zero } from '../../src/figures/rational.ts';
import { read } from '../read/sample.ts';
import { extremes } from '../solve/corners.ts';
import { judge, written } from './reading.ts';
import { cornersOf, smallReport } from './small.ts';
import { invention, published, truth } from './truth.ts';

function asked(
  it: Judge,
  from: string,
  to: string,
  indicators: readonly string[] = [],
): readonly Contributions[] {
  return growthTable(it, { from, to, indicators, contributions: true }).contributions!;
}

/** `t by total: a +3.0, b [1, 2]`: recomputed points, else proven ones; `?` where next to nothing is known. */
const told = (found: readonly Contributions[]): string[] =>
  found.map(({ of, rules, parts }) => {
    const points = parts.map((part) => {
      const { value, recomputed, interval } = part.points;
      const shown = recomputed ? value : written(interval, 2);
      return `${part.name.indicator} ${isTelling(part) ? shown : '?'}`;
    });
    return `${of.indicator} by ${rules.map(({ rule }) => rule.rule).join(', ')}: ${points.join(', ')}`;
  });

const of = (text: string, indicators: readonly string[] = []): string[] =>
  told(asked(judge(text), '2022', '2023', indicators));

const sum =
  'a 2022 exact 30\na 2023 exact 36\nb 2022 exact 20\nb 2023 exact 19\nt 2022 exact 50\nt 2023 exact 55';

describe('the contributions to a growth', () => {
  test.each([
    ['parts of a total', 'rule r: a + b = t', ['t by r, r: a 12.0, b -2.0']],
    ['what is taken away', 'rule r: t - b = a', ['a by r, r: t 16.7, b 3.3']],
    [
      'multiples',
      'c 2022 exact 70\nc 2023 exact 81.5\nrule r: 2 a + 0.5 b = c',
      ['c by r, r: a 17.1, b -0.7'],
    ],
    [
      'a total with an amount in it',
      'c 2022 exact 60\nc 2023 exact 65\nrule r: a + b + 10 = c',
      ['c by r, r: a 10.0, b -1.7'],
    ],
    [
      'a part of two totals',
      'u 2022 exact 60\nu 2023 exact 66\nc 2022 exact 30\nc 2023 exact 30\nrule r: a + b = t\nrule s: a + c = u',
      ['t by r, r: a 12.0, b -2.0', 'u by s, s: a 10.0, c 0.0'],
    ],
    [
      'a total made in two ways',
      'c 2022 exact 20\nc 2023 exact 19\nrule r: a + b = t\nrule s: a + c = t',
      ['t by r, r: a 12.0, b -2.0', 't by s, s: a 12.0, c -2.0'],
    ],
    ['one sum written twice', 'rule r: a + b = t\nrule s: t = b + a', ['t by r, r: a 12.0, b -2.0']],
    ['no sum', 'rule r: a <= t\nrule s: a >= b', []],
  ])('of %s', (_, rules, expected) => {
    expect(of(`${sum}\n${rules}`)).toEqual(expected);
  });

  test('of a total below zero are in percent of its size, as its growth is', () => {
    const loss =
      'a 2022 exact 30\na 2023 exact 36\nb 2022 exact 40\nb 2023 exact 42\nt 2022 exact -10\nt 2023 exact -6';
    const [found] = asked(judge(`${loss}\nrule r: a - b = t`), '2022', '2023');
    expect(told([found!])).toEqual(['t by r, r: a 60.0, b -20.0']);
    expect(written(found!.total.growth.interval)).toBe('[40, 40]');
  });

  test('need no amounts: shares and the growth of the total are enough', () => {
    const percents = 'a share 2022 exact 20 of t\na share 2023 exact 21 of t\nt growth 2023 exact 5';
    expect(of(`${percents}\nrule r: a + b = t`)).toEqual(['t by r, r: a [2.05, 2.05], b [2.95, 2.95]']);
  });

  test('of parts of which next to nothing is known are not told', () => {
    expect(of('t 2022 = 50\nt 2023 = 55\na 2023 = 10\nrule r: a + b = t')).toEqual(['t by r, r: a ?, b ?']);
    expect(of('t 2022 = 50\nt 2023 = 55\na change 2023 = 2\nrule r: a + b = t')).toEqual([
      't by r, r: a [2.97, 5.05], b [2.97, 9.09]',
    ]);
  });

  test.each([
    ['may be zero', '0', 'base-may-be-zero'],
    ['is of unknown sign', '~ 5', 'base-sign-unknown'],
  ])('from a total that %s have its reason', (_, first, reason) => {
    const base = first.startsWith('~') ? 't 2022 ~ 5' : `t 2022 = ${first}`;
    const [found] = asked(
      judge(
        `a 2022 = 4\na 2023 = 5\nb 2023 = 3\nt 2023 = 2\n${base}\nsign t any\nsign b any\nrule r: a - b = t`,
      ),
      '2022',
      '2023',
    );
    expect(found!.parts.map(({ points }) => points.reason)).toEqual([reason, reason]);
    expect(found!.total.growth.reason).toBe(reason);
  });
});

describe('named indicators', () => {
  const two = `${sum}\nd 2022 exact 5\nd 2023 exact 6\ne 2022 exact 25\ne 2023 exact 30\nrule r: a + b = t\nrule s: d + e = a`;

  test.each([
    ['a total, all its parts', ['t'], ['t by r, r: a 12.0, b -2.0']],
    ['a part, itself alone', ['b'], ['t by r, r: b -2.0']],
    ['a part that is a total, both', ['a'], ['t by r, r: a 12.0', 'a by s, s: d 3.3, e 16.7']],
    ['a total and its part, once', ['t', 'a'], ['t by r, r: a 12.0, b -2.0', 'a by s, s: d 3.3, e 16.7']],
  ])('of %s', (_, indicators, expected) => {
    expect(of(two, indicators)).toEqual(expected);
  });
});

describe('the rule of a sum', () => {
  const figures = 'indicator,2021,2022,2023\na,1,2,4\nb,2,2,3\nt,3,4,7\n';
  const found = async (rules: string, from: string, to: string) =>
    told(
      asked(
        new Judge(await read({ 'f.csv': figures, 'rules.csv': `rule,expression,from,to\n${rules}` })),
        from,
        to,
      ),
    );

  test('holds in both periods, or there is no sum', async () => {
    expect(await found('r,a + b = t,2022,\n', '2022', '2023')).toEqual(['t by r, r: a 50.0, b 25.0']);
    expect(await found('r,a + b = t,2022,\n', '2021', '2022')).toEqual([]);
    expect(await found('r,a + b = t,,2022\n', '2022', '2023')).toEqual([]);
  });

  test('may be another in each, if both say the same', async () => {
    const change = 'old,a + b = t,,2022\nnew,t = b + a,2023,\n';
    expect(await found(change, '2022', '2023')).toEqual(['t by old, new: a 50.0, b 25.0']);
    expect(await found('old,a + b = t,,2022\nnew,t = b + 2 * a,2023,\n', '2022', '2023')).toEqual([]);
  });

  test('makes none where it was set aside', () => {
    const text =
      'a 2022 exact 1\na 2023 exact 2\nb 2022 exact 1\nb 2023 exact 2\nt 2022 exact 2\nt 2023 exact 5\nt 2023 exact 5\na 2023 exact 2\nb 2023 exact 2\nrule r: a + b = t';
    const it = judge(text);
    expect(it.conflicts.map(({ aside }) => aside.kind)).toEqual(['rule']);
    expect(asked(it, '2022', '2023')).toEqual([]);
  });

  test('makes one where a value was set aside, from what is left', () => {
    const text = 'a 2022 = 10\na 2023 = 11\nb 2022 = 10\nb 2023 = 12\nt 2022 = 20\nt 2023 = 32';
    const it = judge(`${text}\nrule r: a + b = t`);
    expect(it.conflicts).toHaveLength(1);
    const [{ total, parts }] = asked(it, '2022', '2023') as [Contributions];
    expectInside(total.growth.interval, parts);
  });
});

/** The bounds of a growth lie inside the sum of the bounds of what makes it. */
function expectInside(growth: Interval, parts: Contributions['parts']): void {
  const ends = (end: 'lower' | 'upper') => {
    const all = parts.map(({ points }) => points.interval[end]);
    return all.includes(null) ? null : all.reduce<Rational>((total, next) => add(total, next!), zero);
  };
  const [low, high] = [ends('lower'), ends('upper')];
  expect(low === null || (growth.lower !== null && compare(low, growth.lower) <= 0)).toBe(true);
  expect(high === null || (growth.upper !== null && compare(high, growth.upper) >= 0)).toBe(true);
}

describe('proven contributions', () => {
  test('are those of the corners', () => {
    fc.assert(
      fc.property(smallReport, (text) => {
        const { points, form } = cornersOf(text);
        const [{ total, parts }] = asked(judge(text), '2020', '2023') as [Contributions];
        for (const { name, points: found } of parts) {
          const { least, most } = extremes(
            points,
            form({ [`${name.indicator} 2023`]: 100n, [`${name.indicator} 2020`]: -100n }),
            form({ 't 2020': 1n }),
          );
          expect(written(found.interval)).toBe(written(ends(least, most)));
        }
        expectInside(total.growth.interval, parts);
      }),
      { numRuns: 25 },
    );
  });

  test('are those of the corners where the total is a loss and a part is taken away', () => {
    const amount = fc.integer({ min: 10, max: 40 });
    const report = fc
      .tuple(amount, amount, amount, amount, fc.integer({ min: -1, max: 1 }))
      .map(([a0, a1, b0, b1, off]) =>
        [
          ...[`a 2020 = ${a0}`, `a 2023 = ${a1}`, `b 2020 = ${b0 + 40}`, `b 2023 = ${b1 + 40}`],
          ...[`t 2020 = ${a0 - 2 * (b0 + 40) + off}`, 'sign t any', 'rule r: a - 2 b = t'],
        ].join('\n'),
      );
    fc.assert(
      fc.property(report, (text) => {
        const { points, form } = cornersOf(text);
        const [{ parts }] = asked(judge(text), '2020', '2023') as [Contributions];
        const factors = { a: 100n, b: -200n };
        for (const [name, times] of Object.entries(factors)) {
          const change = form({ [`${name} 2023`]: times, [`${name} 2020`]: -times });
          const { least, most } = extremes(points, change, form({ 't 2020': -1n }));
          const found = parts.find((part) => part.name.indicator === name)!;
          expect(written(found.points.interval)).toBe(written(ends(least, most)));
        }
      }),
      { numRuns: 25 },
    );
  });

  test('of exact figures are exact, and together the growth', () => {
    const amounts = fc.array(fc.integer({ min: -500, max: 500 }), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(amounts, ([a0, a1, b0, b1, c0, c1]) => {
        const [before, after] = [2 * a0! - 4 * b0! + c0!, 2 * a1! - 4 * b1! + c1!];
        fc.pre(before !== 0);
        const text = [
          ...[`a 2022 exact ${a0}`, `b 2022 exact ${b0}`, `c 2022 exact ${c0}`, `t 2022 exact ${before}`],
          ...[`a 2023 exact ${a1}`, `b 2023 exact ${b1}`, `c 2023 exact ${c1}`, `t 2023 exact ${after}`],
          'rule r: 2 a - 4 b + c = t',
        ];
        const [{ total, parts }] = asked(judge(text.join('\n')), '2022', '2023') as [Contributions];
        const all = parts.reduce((found, { points }) => add(found, points.interval.lower!), zero);
        expect(written(closed(all, all))).toBe(written(total.growth.interval));
        for (const { points } of parts) expect(points.interval.lower).toEqual(points.interval.upper);
        const size = rational(BigInt(Math.abs(before)));
        const expected = divide(rational(-400n * BigInt(b1! - b0!)), size);
        expect(written(parts[1]!.points.interval)).toBe(written(closed(expected, expected)));
      }),
      { numRuns: 40 },
    );
  });

  test('hold the truth of invented reports, and their sum the growth', () => {
    fc.assert(
      fc.property(invention({ segments: 3, periods: 3, lines: 14 }), (it) => {
        const about = judge(published(it));
        const [from, to] = [about.report.periods[0]!, about.report.periods.at(-1)!];
        fc.pre(from !== to);
        const base = truth(it, `t ${from}`);
        const [{ total, parts }] = asked(about, from, to) as [Contributions];
        expect(parts.map(({ name }) => name.indicator)).toEqual(it.segments);
        for (const { name, points } of parts) {
          const change = subtract(
            truth(it, `${name.indicator} ${to}`),
            truth(it, `${name.indicator} ${from}`),
          );
          const real = multiply(divide(change, base), rational(100n));
          expect(holds(points.interval, real)).toBe(true);
        }
        expectInside(total.growth.interval, parts);
      }),
      { numRuns: 80 },
    );
  });
});

const ends = (least: { n: bigint; d: bigint }, most: { n: bigint; d: bigint }): Interval =>
  closed(rational(least.n, least.d), rational(most.n, most.d));
