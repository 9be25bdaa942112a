import { describe, expect, test } from 'vitest';
import { depthOf, sumOf, totalOf, totals } from '../../src/analyse/family.ts';
import { finiteDigits } from '../../src/figures/rational.ts';
import { read } from '../read/sample.ts';
import { report } from './figures.ts';

/** `t: 1 a, -1 b`, as the rule is read from its file. */
async function summed(expression: string): Promise<string | null> {
  const indicators = 'indicator\na\nb\nc\nt\n20/58\n';
  const rules = `rule,expression\nr,"${expression}"\n`;
  const { rules: found } = await read({
    '2023.csv': 'indicator,value\nt,1\n',
    'indicators.csv': indicators,
    'rules.csv': rules,
  });
  const sum = sumOf(found[0]!);
  return (
    sum && `${sum.total}: ${sum.parts.map((it) => `${finiteDigits(it.times)} ${it.indicator}`).join(', ')}`
  );
}

describe('the sum that a rule writes', () => {
  test.each([
    ['a + b = t', 't: 1 a, 1 b'],
    ['t = a + b + c', 't: 1 a, 1 b, 1 c'],
    ['a - b = t', 't: 1 a, -1 b'],
    ['t = a - (b + c)', 't: 1 a, -1 b, -1 c'],
    ['2 * a + b / 4 = t', 't: 2 a, 0.25 b'],
    ['a + b + 10 = t', 't: 1 a, 1 b'],
    ['a - {20/58} = t', 't: 1 a, -1 20/58'],
    ['t - a = b', 'b: 1 t, -1 a'],
    // Where nothing stands alone, the one figure with a sign of its own is the total.
    ['t - a - b = 0', 't: 1 a, 1 b'],
    ['0 = a + b - t', 't: 1 a, 1 b'],
  ])('%s', async (expression, expected) => {
    expect(await summed(expression)).toBe(expected);
  });

  test.each([
    ['one figure is another', 'a = t'],
    ['a multiple of one', '2 * a = t'],
    ['an inequality', 'a + b <= t'],
    ['a stock and its flow', 'a = a@-1 + b'],
    ['two totals', 'a + b = t + c'],
    ['half a total', 'a + b = 0.5 * t'],
    ['a total with an amount beside it', 'a + b = t + 10'],
  ])('is none of %s', async (_, expression) => {
    expect(await summed(expression)).toBeNull();
  });
});

describe('which indicator is part of which', () => {
  const parents = (text: string) => Object.fromEntries(totals(report(text)));

  test('what a rule adds up is part of its total, over as many steps as there are', () => {
    const found = totals(report('a 2023 = 1\nrule inner: a + b = c\nrule outer: c + d = e'));
    expect(Object.fromEntries(found)).toEqual({ a: 'c', b: 'c', c: 'e', d: 'e' });
    expect(['a', 'd', 'e'].map((name) => depthOf(found, name))).toEqual([2, 1, 0]);
  });

  test('the only part of a total is a part all the same', () => {
    expect(parents('a 2023 = 1\nrule only: a = b\nrule all: b + c = d')).toEqual({ a: 'b', b: 'd', c: 'd' });
  });

  test('of two totals that balance neither is part of the other', () => {
    const balance = 'a 2023 = 1\nrule left: a + b = assets\nrule right: c + d = liabilities';
    expect(parents(`${balance}\nrule balance: assets = liabilities`)).toEqual(parents(balance));
  });

  test('a result that is reached step by step has no parts', () => {
    const [rule] = report('a 2023 = 1\nrule result: a + b = c').rules;
    expect(totalOf(rule!)).toBe('c');
    expect(totalOf({ ...rule!, isResult: true })).toBeNull();
  });
});
