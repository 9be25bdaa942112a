// Which rules are sums under which a plain report stays plain.
import { describe, expect, test } from 'vitest';
import type { Rule } from '../../src/figures/rule.ts';
import { expression } from '../../src/read/expression.ts';
import { sums } from '../../src/read/sum.ts';

function rule(text: string, more: Partial<Rule> = {}): Rule {
  const found = expression(text);
  if ('problem' in found) throw new Error(found.problem);
  const place = { id: 'rules.csv:2', file: 'rules.csv', line: 2, column: 1 };
  return {
    ...place,
    rule: 'x',
    expression: text,
    ...found,
    from: null,
    to: null,
    labels: { en: null, fr: null, nl: null },
    ...more,
  };
}

const said = (...texts: readonly string[]) =>
  sums(texts.map((text) => rule(text)))?.map(({ total, parts }) => `${total}: ${parts.join(' ')}`) ?? null;

test.each([
  ['a + b = total', 'total: a b'],
  ['total = a + b + c', 'total: a b c'],
  ['total - a = b', 'total: a b'],
  ['a + b - total = 0', 'total: a b'],
  ['a - b = c', 'a: b c'],
])('%s', (text, expected) => {
  expect(said(text)).toEqual([expected]);
});

test('several, of different indicators; or no rule at all', () => {
  expect(said('a + b = c', 'd + e = f')).toEqual(['c: a b', 'f: d e']);
  expect(said()).toEqual([]);
});

describe('more than a sum', () => {
  test.each([
    ...[
      'a + b <= total',
      'a = b',
      'a + b = total + 1',
      '2 * a + b = total',
      'a + b + c = 0',
      'a + b = c + d',
    ],
    'a + b = total@-1',
  ])('%s', (text) => {
    expect(said(text)).toBeNull();
    expect(said('x + y = z', text)).toBeNull();
  });

  test('an indicator in two sums', () => {
    expect(said('a + b = c', 'c + d = e')).toBeNull();
    expect(said('a + b = c', 'a + b = d')).toBeNull();
  });

  test('a sum of some years, or of steps to a result', () => {
    for (const more of [{ from: '2022' }, { to: '2023' }, { isResult: true }])
      expect(sums([rule('a + b = c', more)])).toBeNull();
  });

  test('a thousand members and one', () => {
    const sum = (parts: number) =>
      `${Array.from({ length: parts }, (_, at) => `a${at}`).join(' + ')} = total`;
    expect(said(sum(999))).toHaveLength(1);
    expect(said(sum(1000))).toBeNull();
  });
});
