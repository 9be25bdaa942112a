import { describe, expect, test } from 'vitest';
import { sumOf } from '../../src/analyse/family.ts';
import { finiteDigits } from '../../src/figures/rational.ts';
import { read } from '../read/sample.ts';

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
