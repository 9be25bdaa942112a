// What a sum leaves possible of plain figures; that the proofs say the same is the business of express.test.ts.
import { describe, expect, test } from 'vitest';
import type { Plain, PlainRow } from '../../src/figures/plain.ts';
import { placed } from '../../src/figures/scaled.ts';
import { narrowed } from '../../src/analyse/narrowed.ts';

function row(indicator: string, printed: readonly string[]): PlainRow {
  const about = { indicator, label: indicator, unit: null, partOf: null, sign: null };
  const figures = printed.map((text) => {
    if (text === '') return null;
    const digits = text.replace('!', '');
    return { printed: digits, decimals: (digits.split('.')[1] ?? '').length, isExact: digits !== text };
  });
  return { about, figures, isNegative: printed.some((text) => text.startsWith('-')) };
}

/** `total = a + b`, printed in some periods, `!` for exact: what is left of each, period by period. */
function left(printed: readonly [total: string, ...parts: string[]][]): string[] | null {
  const rows = printed[0]!.map((_, at) =>
    row(
      String(at),
      printed.map((year) => year[at]!),
    ),
  );
  const [total, ...parts] = rows;
  const plain: Plain = { rows, scale: 0, known: [], sums: [{ total: total!, parts }], hasParts: false };
  const bounds = narrowed(plain);
  if (bounds === null) return null;
  const text = (units: bigint, places: number) => placed(units, places).replace(/\.?0+$/, '');
  return printed.map((_, at) =>
    rows
      .flatMap(({ figures }) => bounds.get(figures[at]!) ?? [])
      .map(({ low, high, places }) => `${text(low, places)} to ${text(high, places)}`)
      .join(', '),
  );
}

describe('a member is as narrow as the others make it', () => {
  test.each<readonly [string, [string, ...string[]], string]>([
    ['a total, by finer parts', ['30', '10.0', '19.8'], '29.7 to 29.9, 9.95 to 10.05, 19.75 to 19.85'],
    ['parts, by a total that is near their least', ['2', '1', '2'], '2 to 2.5, 0.5 to 1, 1.5 to 2'],
    ['by exact ones to a point', ['30!', '10!', '20'], '30 to 30, 10 to 10, 20 to 20'],
    ['never below zero, where nothing is', ['0', '0', '0'], '0 to 0.5, 0 to 0.5, 0 to 0.5'],
    ['and below zero, where one is', ['8', '-2.0', '10.0'], '7.9 to 8.1, -2.05 to -1.95, 9.95 to 10.05'],
    [
      'where nothing is closer, as it is printed',
      ['3.00', '1', '2'],
      '2.995 to 3.005, 0.5 to 1.5, 1.5 to 2.5',
    ],
  ])('%s', (_, year, expected) => {
    expect(left([year])).toEqual([expected]);
  });

  test('period by period, where anything is printed', () => {
    expect(
      left([
        ['3', '1', '2'],
        ['', '', ''],
        ['30', '10.0', '19.8'],
      ]),
    ).toEqual([...['2.5 to 3.5, 0.5 to 1.5, 1.5 to 2.5', '', '29.7 to 29.9, 9.95 to 10.05, 19.75 to 19.85']]);
  });
});

test.each<readonly [string, [string, ...string[]][]]>([
  ['the parts are too few', [['4', '1.0', '1.0', '1.0']]],
  ['or too many', [['4', '2.0', '3.0']]],
  [
    'in some period',
    [
      ['3', '1', '2'],
      ['9', '1', '2'],
    ],
  ],
  ['one of them is not printed', [['3', '1', '']]],
  ['nor is the total', [['', '1', '2']]],
])('no answer where %s', (_, years) => {
  expect(left(years)).toBeNull();
});

test('ends that just meet are possible', () => {
  expect(left([['4', '1', '2']])).toEqual(['3.5 to 4, 1 to 1.5, 2 to 2.5']);
  expect(left([['5', '1', '2']])).toBeNull();
});
