import { describe, expect, test } from 'vitest';
import { Judge } from '../../src/analyse/judge.ts';
import type { ShowTable } from '../../src/analyse/show-rows.ts';
import { ruleNames, showTable, sourcesOf } from '../../src/analyse/show-rows.ts';
import { report } from './figures.ts';
import { judge, written } from './reading.ts';
import { smals } from './smals.ts';

const show = (text: string, period: string, indicators: readonly string[] = []): ShowTable =>
  showTable(judge(text), { period, indicators });

/** What all figures leave of each statement, where that is less than it says: `18.8 %` and so on are not rounded yet. */
const narrowed = (text: string, period: string): Record<string, string> =>
  Object.fromEntries(
    show(text, period).rows.flatMap(({ statements }) =>
      statements.flatMap(({ statement, narrowed }) =>
        narrowed ? [[statement.id, written(narrowed.interval, narrowed.decimals)] as const] : [],
      ),
    ),
  );

describe('what all figures leave of a printed number', () => {
  test('is told where one digit more shows that it is less', () => {
    expect(narrowed(smals, '2023')).toEqual({
      'staffing share 2023': '[58.9, 59.1]',
      'staffing growth 2023': '[18.9, 19.2]',
      'private_sector_revenue share 2023': '[57.7, 58.0]',
    });
  });

  test('is told once of a quantity that is printed twice', () => {
    const twice = 'a 2023 = 10\na 2023 > 9\nb 2023 = 10.0\nrule same: a = b';
    expect(narrowed(twice, '2023')).toEqual({ 'a 2023': '[10.0, 10.1]' });
    expect(narrowed(twice.replace('b 2023 = 10.0', 'b 2023 = 10'), '2023')).toEqual({});
  });

  test.each([
    ['a 2023 < 5', {}],
    ['sign a any\na 2023 < 5\nb 2023 = 7\nrule low: a >= -3', { 'a 2023': '[-3.0, 5.0)' }],
    ['a 2023 > 5\nb 2023 = 7\nrule low: a <= b', { 'a 2023': '(5.0, 7.5]' }],
    ['t 2023 = 10\na share 2023 > 20 of t', {}],
    ['a growth 2023 < 5', {}],
    ['sign a any\na change 2023 < 5\na 2023 = 7\na 2022 = 6', { 'a change 2023': '[0.0, 2.0]' }],
  ])('of %s: a sign alone is no news', (text, expected) => {
    expect(narrowed(text, '2023')).toEqual(expected);
  });

  test('does not rest on what is disputed or set aside', () => {
    expect(narrowed('a 2023 = 9 disputed\nb 2023 = 10\nrule same: a = b', '2023')).toEqual({
      'a 2023': '[9.5, 10.5]',
    });
    const misprint = smals.replace('growth 2023 = 19\n', 'growth 2023 = 18\n');
    expect(narrowed(misprint, '2023')['staffing growth 2023']).toBe('[18.9, 19.2]');
  });
});

describe('rows', () => {
  test('are those of which something is printed or proven; the others are named', () => {
    const text = 'a 2023 = 1\nb growth 2023 > 0\nc 2022 = 4\nc growth 2023 = 0\nd 2022 = 1\ne 2023 ~ 5';
    const { rows, unknown } = show(text, '2023');
    expect(rows.map(({ figure }) => `${figure.indicator} ${figure.basis}`)).toEqual([
      ...['a printed', 'b unknown', 'c proven', 'e printed'],
    ]);
    expect(unknown).toEqual(['d']);
    expect(show(text, '2023', ['d', 'a']).unknown).toEqual(['d']);
    expect(show(text, '2023', ['d', 'a']).rows).toHaveLength(1);
  });

  test('put values first, those that are evidence before all', () => {
    const { rows } = show('a growth 2023 = 5\na 2023 = 7 superseded\na 2023 = 8', '2023');
    const ids = rows[0]!.statements.map(({ statement }) => statement.id);
    expect(ids).toEqual(['a 2023 (2)', 'a 2023', 'a growth 2023']);
  });

  test('say which rules and sources made what is derived', () => {
    const text = 'a 2023 = 1\nb 2023 = 2\nrule sum: a + b = c\nrule other: a + b = d\nrule idle: a <= b';
    const it = report(text);
    const sourced = { ...it, statements: it.statements.map((s) => ({ ...s, source: s.id })) };
    const { rows } = showTable(new Judge(sourced), {
      period: '2023',
      indicators: ['a', 'c'],
    });
    expect(rows.map(({ steps }) => ruleNames(steps))).toEqual([[], ['sum']]);
    expect(rows.map(sourcesOf)).toEqual([['a 2023'], ['a 2023', 'b 2023']]);
  });
});
