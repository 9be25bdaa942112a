import { describe, expect, test } from 'vitest';
import type { Cell } from '../../src/read/cell.ts';
import { typed } from '../../src/read/cell.ts';
import type { Marks } from '../../src/read/marks.ts';
import { number } from '../../src/read/number.ts';

const told: Cell = { ...typed('17,3'), line: 4, column: 9 };
const comma: Marks = { decimal: '.', group: null, decidedBy: null, declared: false };
const belgian: Marks = { decimal: ',', group: '.', decidedBy: told, declared: false };
const english: Marks = { decimal: '.', group: ',', decidedBy: told, declared: false };
const untold: Marks = { decimal: null, group: null, decidedBy: null, declared: false };

describe('accepted, digits kept', () => {
  test.each([
    ['515', comma, '515'],
    ['17.3', comma, '17.3'],
    ['-12', comma, '-12'],
    ['0.0', comma, '0.0'],
    ['-0.0', comma, '0.0'],
    ['59.0', comma, '59.0'],
    ['+5', comma, '5'],
    ['1 234.5', comma, '1234.5'],
    ['1\u00a0234.5', comma, '1234.5'],
    ['1\u202f234\u202f567', comma, '1234567'],
    ['1\u2009234', comma, '1234'],
    ["1'234.5", comma, '1234.5'],
    ['1’234.5', comma, '1234.5'],
    ['17,3', belgian, '17.3'],
    ['1.234,5', belgian, '1234.5'],
    ['1.234', belgian, '1234'],
    ['1,234', belgian, '1.234'],
    ['1,234', english, '1234'],
    ['1,234.50', english, '1234.50'],
    ['12', untold, '12'],
    ['1 234', untold, '1234'],
    ['123456789012345678901234567890', comma, '123456789012345678901234567890'],
  ] as const)('%j', (text, marks, digits) => {
    expect(number(text, marks)).toEqual({ kind: 'number', digits, percent: false, restyled: false });
  });

  test.each([
    ['17.3 %', '17.3'],
    ['17.3%', '17.3'],
    ['-4\u00a0%', '-4'],
  ])('percentage %j', (text, digits) => {
    expect(number(text, comma)).toEqual({ kind: 'number', digits, percent: true, restyled: false });
  });

  test.each([
    ['−3.5', '-3.5', false],
    ['–3.5', '-3.5', false],
    ['(12)', '-12', false],
    ['(12 %)', '-12', true],
    ['(12) %', '-12', true],
  ])('negative in another style %j', (text, digits, percent) => {
    expect(number(text, comma)).toEqual({ kind: 'number', digits, percent, restyled: true });
  });
});

test.each(['', '-', '–', 'n/a', 'N/A', 'nd', 'n.c.', '..', 's.o.', 'nvt'])(
  '%j is missing, never 0',
  (text) => {
    expect(number(text, comma)).toEqual({ kind: 'missing' });
  },
);

describe('refused', () => {
  test.each([
    ...[
      'NaN',
      'Infinity',
      '0x10',
      '1_000',
      '1e999999999',
      '1e99',
      '1.25e1',
      '½',
      '∞',
      '1..2',
      '1.2.3',
      '12 34',
    ],
    ...['1 2345', '0 123', '1 234 56', "1 234'567", '(-12)x1', 'constructor', 'x'.repeat(1_000_000)],
  ])('%.20j has nothing to suggest', (text) => {
    expect(number(text, comma)).toEqual({ kind: 'fault', problem: { kind: 'not-a-number' }, write: [] });
  });

  test.each([
    ['12n', '12'],
    ['21.5x', '21.5'],
    ['5.', '5'],
    ['.5', '0.5'],
    ['- 12', '-12'],
    ['57 % of revenue', '57'],
    ['1e5', '100000'],
    ['-1,5E+06', '-1500000'],
  ])('%j: is %j meant?', (text, write) => {
    expect(number(text, comma)).toEqual({ kind: 'fault', problem: { kind: 'not-a-number' }, write: [write] });
  });

  test.each([
    ['298 M€', '298', 6],
    ['298M', '298', 6],
    ['298 millions d’euros', '298', 6],
    ['2,5 mld EUR', '2.5', 9],
    ['12k', '12', 3],
    ['€ 298', '298', null],
    ['515 EUR', '515', null],
  ])('%j carries a unit', (text, write, scale) => {
    expect(number(text, comma)).toEqual({ kind: 'fault', problem: { kind: 'unit', scale }, write: [write] });
  });

  test.each([
    ['5９', '９', '59'],
    ['٣٤', '٣', '34'],
    ['1\u200b2', '\u200b', '12'],
    ['1\u202e2', '\u202e', '12'],
  ])('%j names the character', (text, character, write) => {
    const problem = { kind: 'character', character };
    expect(number(text, comma)).toEqual({ kind: 'fault', problem, write: [write] });
  });

  test.each(['>57', '> 57 %'])('%j carries a qualifier', (text) => {
    const problem = { kind: 'qualifier', qualifier: '>' };
    expect(number(text, comma)).toEqual({ kind: 'fault', problem, write: ['57'] });
  });

  test('what says comma in a comma-delimited file', () => {
    const problem = { kind: 'other-mark', decimal: '.', decidedAt: null, declared: false };
    expect(number('17,3', comma)).toEqual({ kind: 'fault', problem, write: ['17.3'] });
    expect(number('-1.234,5 %', comma)).toEqual({ kind: 'fault', problem, write: ['-1234.5'] });
  });

  test('what says point where an earlier number said comma', () => {
    const problem = { kind: 'other-mark', decimal: ',', decidedAt: '4:9', declared: false };
    expect(number('12.5', belgian)).toEqual({ kind: 'fault', problem, write: ['12,5'] });
  });

  test('a mark that nothing explains, with both readings', () => {
    const fault = (write: string[]) => ({ kind: 'fault', problem: { kind: 'ambiguous' }, write });
    expect(number('1,234', comma)).toEqual(fault(['1234', '1.234']));
    expect(number('1.234', untold)).toEqual(fault(['1234', '1.234']));
    expect(number('−1,234', untold)).toEqual(fault(['-1234', '-1.234']));
  });

  test('more than 30 digits, however many, at once', () => {
    const fault = { kind: 'fault', problem: { kind: 'digits', limit: 30 }, write: [] };
    expect(number('1'.repeat(31), comma)).toEqual(fault);
    expect(number('0.' + '0'.repeat(30), comma)).toEqual(fault);
    expect(number('9'.repeat(1_000_000), comma)).toEqual(fault);
  });
});

test.each(['‐', '‑', '‒', '–', '—', '−', '﹣', '－', '⁻'])(
  '%j before a number is a minus, and noted',
  (sign) => {
    expect(number(`${sign}3.5`, comma)).toEqual({
      ...{ kind: 'number', digits: '-3.5', percent: false, restyled: true },
    });
  },
);

test.each([
  ['515*', '*', '515'],
  ['515 (1)', '(1)', '515'],
  ['515¹', '¹', '515'],
  ['5²', '²', '5'],
  ['17.3 % (p)', '(p)', '17.3 %'],
  ['-1 234 [a]', '[a]', '-1 234'],
  ['12†', '†', '12'],
  ['12 a)', 'a)', '12'],
])('%j carries a footnote mark', (text, mark, write) => {
  expect(number(text, comma)).toEqual({ kind: 'fault', problem: { kind: 'footnote', mark }, write: [write] });
});

test.each(['+-5', '12-', '-12-', '#DIV/0!', '#REF!5'])('%j: no number is suggested', (text) => {
  expect(number(text, comma)).toEqual({ kind: 'fault', problem: { kind: 'not-a-number' }, write: [] });
});
