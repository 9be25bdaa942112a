import { describe, expect, test } from 'vitest';
import { expression } from '../../src/read/expression.ts';

/** `1 a + 1 b@-1 - 10 >= 0` */
function read(text: string): string {
  const found = expression(text);
  if ('problem' in found)
    return `${found.at} ${found.problem} ${found.text}${found.write ? ` -> ${found.write}` : ''}`;
  const number = ({ n, d }: { n: bigint; d: bigint }) => (d === 1n ? `${n}` : `${n}/${d}`);
  const terms = found.terms.map(
    ({ coefficient, indicator, shift }) => `${number(coefficient)} ${indicator}${shift ? `@${shift}` : ''}`,
  );
  return `${[...terms, number(found.constant)].join(' + ')} ${found.relation} 0`;
}

describe('everything moved to the left', () => {
  test.each([
    [
      'application_development + infrastructure_operations + staffing = revenue',
      '1 application_development + 1 infrastructure_operations + 1 staffing + -1 revenue + 0 = 0',
    ],
    ['private_sector_revenue <= revenue', '1 private_sector_revenue + -1 revenue + 0 <= 0'],
    ['2 * a - 0.5 * b >= c + 10', '2 a + -1/2 b + -1 c + -10 >= 0'],
    ['{20/58} = {10/49}', '1 20/58 + -1 10/49 + 0 = 0'],
    ['{8053P} = {8053}@-1', '1 8053P + -1 8053@-1 + 0 = 0'],
    ['{ 70/76A } - {60/66A}={9901}', '1 70/76A + -1 60/66A + -1 9901 + 0 = 0'],
    ['a < 5', '1 a + -5 < 0'],
    ['0 > -a', '1 a + 0 > 0'],
    ['a + a + b = 3 * a', '-1 a + 1 b + 0 = 0'],
    ['a - a + b = 0', '1 b + 0 = 0'],
    ['a @ -1 + a = 2', '1 a@-1 + 1 a + -2 = 0'],
    ['a * 3 / 2 = 1.50', '3/2 a + -3/2 = 0'],
    ['(a + b) * 0.1 - (c - 2) <= 1 / 3', '1/10 a + 1/10 b + -1 c + 5/3 <= 0'],
    ['-2 * (a - (b - 1)) = 0', '-2 a + 2 b + -2 = 0'],
    ['été_2 = Größe', '1 été_2 + -1 Größe + 0 = 0'],
    ['__proto__ = constructor', '1 __proto__ + -1 constructor + 0 = 0'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test('every figure is listed where it stands', () => {
    const found = expression('a + {b c} = 2 * d@-1');
    expect('figures' in found && found.figures.map(({ indicator, at }) => [indicator, at])).toEqual([
      ['a', 0],
      ['b c', 4],
      ['d', 16],
    ]);
  });

  test('composed and decomposed letters are one name', () => {
    expect(read('e\u0301 = \u00e9 + a')).toBe('-1 a + 0 = 0');
  });

  test('a hundred thousand terms', () => {
    const terms = Array.from({ length: 100_000 }, (_, index) => `a${index}`).join(' + ');
    const found = expression(`${terms} = b`);
    expect('terms' in found && found.terms).toHaveLength(100_001);
  });
});

describe('refused, with the offset', () => {
  test.each([
    ['a + b', '5 no-relation '],
    ['a b = c', '2 no-relation b'],
    ['a = b = c', '6 second-relation ='],
    ['a + = c', '4 unexpected ='],
    ['= c', '0 unexpected ='],
    ['a =', '3 unexpected '],
    ['a = b c', '6 unexpected c'],
    ['a * b = c', '2 nonlinear *'],
    ['(a + 1) * (b + 1) = c', '8 nonlinear *'],
    ['2 / a = c', '2 division /'],
    ['a / 0 = c', '2 division /'],
    ['a = a', '0 vanishes a'],
    ['1 = 1', '0 vanishes 1'],
    ['{a = b', '0 unclosed {'],
    ['a} = b', '1 unexpected }'],
    ['a + {} = b', '4 unexpected {}'],
    ['(a + b = c', '0 unclosed ('],
    ['a + b) = c', '5 no-relation )'],
    ['20/58 = {10/49}', '0 bare-key 20/58 -> {20/58}'],
    ['a = 8053P', '4 bare-key 8053P -> {8053P}'],
    ['a@1 = b', '1 shift @ -> @-1'],
    ['a@0 = b', '1 shift @ -> @-1'],
    ['a@-0 = b', '1 shift @ -> @-1'],
    ['a@-1.5 = b', '1 shift @ -> @-1'],
    ['a − b = c', '2 unexpected − -> -'],
    ['a ≤ b', '2 unexpected ≤ -> <='],
    ['2 × a = b', '2 unexpected × -> *'],
    ['a = 1,5', '5 unexpected ,'],
    ['a = 1..5', '4 unexpected 1..5'],
    ['a = ２', '4 unexpected ２'],
    ['a = 😀', '4 unexpected 😀'],
    ['a ! = b', '2 unexpected !'],
    [`a = ${'1'.repeat(31)}`, `4 digits ${'1'.repeat(31)}`],
    [`a = ${'('.repeat(21)}b`, '24 depth ('],
    ['', '0 unexpected '],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test('a million parentheses', () => {
    expect(read('('.repeat(1_000_000))).toBe('20 depth (');
  });
});
