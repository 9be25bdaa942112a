import { expect, test } from 'vitest';
import { decimalMark, marks } from '../../src/read/marks.ts';

test.each([
  ['1.234,5', ','],
  ['1,234.5', '.'],
  ['1.234.567', ','],
  ['1,234,567', '.'],
  ['12,5', ','],
  ['12.50', '.'],
  ['0.234', '.'],
  ['1234.567', '.'],
  ['1 234,567', ','],
  ["1'234.567", '.'],
  ['-17,3 %', ','],
  ['2,5 mld', ','],
  ['1.234', null],
  ['123,456', null],
  ['515', null],
  ['', null],
  ['n.c.', null],
  ['5.', null],
])('%j tells %j', (text, mark) => {
  expect(decimalMark(text)).toBe(mark);
});

const cells = (...texts: string[]) =>
  texts.map((text, index) => ({ text, raw: text, quoted: false, line: index + 2, column: 9 }));

test('the first number that tells decides, with its place', () => {
  expect(marks(';', cells('1.234', '12', '12,5', '1.5'))).toMatchObject({
    decimal: ',',
    group: '.',
    ...{ decidedBy: { text: '12,5', line: 4, column: 9 }, declared: false },
  });
});

test('where no number tells, nothing is guessed', () => {
  expect(marks('\t', cells('1.234', '12'))).toEqual({
    decimal: null,
    group: null,
    decidedBy: null,
    declared: false,
  });
});

test('a comma-delimited file has the decimal point, whatever its numbers say', () => {
  expect(marks(',', cells('17,3'))).toEqual({ decimal: '.', group: null, decidedBy: null, declared: false });
});

test('what the user says of one mark settles both', () => {
  const said = { decidedBy: null, declared: true };
  for (const delimiter of [',', ';'] as const) {
    const numbers = cells('1,234.5');
    expect(marks(delimiter, numbers, { decimal: ',', group: null })).toEqual({
      decimal: ',',
      group: '.',
      ...said,
    });
    expect(marks(delimiter, numbers, { decimal: null, group: ',' })).toEqual({
      decimal: '.',
      group: ',',
      ...said,
    });
    expect(marks(delimiter, numbers, { decimal: '.', group: ',' })).toEqual({
      decimal: '.',
      group: ',',
      ...said,
    });
  }
});
