import { describe, expect, test } from 'vitest';
import { one, rational, zero } from '../../src/figures/rational.ts';
import type { Rule } from '../../src/figures/rule.ts';
import { instances } from '../../src/figures/rule.ts';

/** closing = opening + flow: `stock = stock@-1 + flow`. */
const rule = (over: Partial<Rule> = {}): Rule => ({
  rule: 'stock',
  expression: 'stock = stock@-1 + flow',
  terms: [
    { coefficient: one, indicator: 'stock', shift: 0 },
    { coefficient: rational(-1n), indicator: 'stock', shift: -1 },
    { coefficient: rational(-1n), indicator: 'flow', shift: 0 },
  ],
  constant: zero,
  relation: '=',
  alone: 'stock',
  from: null,
  to: null,
  labels: { en: null, fr: null, nl: null },
  id: 'rules.csv:2',
  file: 'rules.csv',
  line: 2,
  column: 1,
  ...over,
});
const plain = rule({ terms: [{ coefficient: one, indicator: 'stock', shift: 0 }] });
const periodsOf = (it: Rule, ...periods: string[]) => instances(it, periods).map(({ period }) => period);

describe('a rule', () => {
  test('holds in every known period', () => {
    expect(periodsOf(plain, '2022', '2023', '2023-H1')).toEqual(['2022', '2023', '2023-H1']);
  });

  test('that looks back holds where the year before is known', () => {
    expect(periodsOf(rule(), '2021', '2022', '2024')).toEqual(['2022']);
    expect(periodsOf(rule(), '2022-Q4', '2023', '2023-Q4')).toEqual(['2023-Q4']);
  });

  test('names the figures of its period', () => {
    const [instance] = instances(rule(), ['2022', '2023']);
    expect(instance!.terms.map(({ indicator, period }) => `${indicator} ${period}`)).toEqual([
      'stock 2023',
      'stock 2022',
      'flow 2023',
    ]);
    expect(instance!.rule.rule).toBe('stock');
  });

  test('holds from and to the periods it says, these included with their parts', () => {
    const all = ['2021', '2022', '2022-H2', '2023', '2023-Q4', '2024'];
    expect(periodsOf({ ...plain, from: '2022' }, ...all)).toEqual([
      '2022',
      '2022-H2',
      '2023',
      '2023-Q4',
      '2024',
    ]);
    expect(periodsOf({ ...plain, to: '2022' }, ...all)).toEqual(['2021', '2022', '2022-H2']);
    expect(periodsOf({ ...plain, from: '2022', to: '2023' }, ...all)).toEqual([
      '2022',
      '2022-H2',
      '2023',
      '2023-Q4',
    ]);
    expect(periodsOf({ ...plain, from: '2023', to: '2023' }, ...all)).toEqual(['2023', '2023-Q4']);
  });

  test('may look back beyond its first period', () => {
    expect(periodsOf(rule({ from: '2023' }), '2022', '2023')).toEqual(['2023']);
  });
});
