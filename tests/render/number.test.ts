import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { english } from '../../src/render/english/catalogue.ts';
import { count, set } from '../../src/render/number.ts';

const shown = (text: string, signed = false): string => {
  const { whole, fraction } = set(text, english.notation, signed);
  return whole + fraction;
};

describe('a number', () => {
  test.each([
    ['1002', '1,002'],
    ['92000', '92,000'],
    ['-1000000.500', '-1,000,000.500'],
    ['999', '999'],
    ['59.0', '59.0'],
    ['+5', '+5'],
  ])('%s is set as %s', (text, expected) => expect(shown(text)).toBe(expected));

  test.each([
    ['17.3', '+17.3'],
    ['-0.7', '-0.7'],
    ['0.0', '0.0'],
    ['+5', '+5'],
  ])('%s with its sign is %s', (text, expected) => expect(shown(text, true)).toBe(expected));

  test.each(['1 234,5', '1.234,5', '(12)', '−12', 'n/a', ''])('quoted otherwise, %s stays as it is', (text) =>
    expect(shown(text, true)).toBe(text),
  );

  test('groups as Intl does', () => {
    const oracle = new Intl.NumberFormat('en');
    fc.assert(fc.property(fc.bigInt(), (n) => shown(String(n)) === oracle.format(n)));
    expect(count(55, english.notation)).toBe('55');
    expect(count(1064, english.notation)).toBe('1,064');
  });
});
