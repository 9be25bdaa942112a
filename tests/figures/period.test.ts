import { describe, expect, test } from 'vitest';
import {
  comparePeriods,
  isPeriod,
  meantPeriod,
  periodAt,
  placeInTime,
  shiftYears,
  yearsBetween,
} from '../../src/figures/period.ts';

describe('a period', () => {
  test.each(['2023', '0001', '2023-H1', '2023-Q4', '2023/24', '1999/00'])('may be %s', (text) => {
    expect(isPeriod(text)).toBe(true);
  });

  test.each([
    '23',
    '2023/25',
    '2023/2024',
    '2023/23',
    '2023-H3',
    '2023-Q0',
    '2023-q1',
    '2023-',
    '2023-12',
    ' 2023',
    '2023\n',
    '٢٠٢٣',
    '',
  ])('may not be %j', (text) => {
    expect(isPeriod(text)).toBe(false);
  });

  test('has its like a year earlier', () => {
    expect(shiftYears('2023', -1)).toBe('2022');
    expect(shiftYears('2023-Q4', -1)).toBe('2022-Q4');
    expect(shiftYears('2023-H1', 2)).toBe('2025-H1');
    expect(shiftYears('1000', -1)).toBe('0999');
    expect(shiftYears('1999/00', 1)).toBe('2000/01');
    expect(shiftYears('2000/01', -1)).toBe('1999/00');
    expect(shiftYears('0000', -1)).toBeNull();
    expect(shiftYears('9999', 1)).toBeNull();
    expect(shiftYears('spring', -1)).toBeNull();
  });

  test('is whole years from its like, and not comparable to another part of the year', () => {
    expect(yearsBetween('2013', '2023')).toBe(10);
    expect(yearsBetween('2023-Q1', '2021-Q1')).toBe(-2);
    expect(yearsBetween('2023-Q1', '2023-Q2')).toBeNull();
    expect(yearsBetween('2023', '2023-H1')).toBeNull();
    expect(yearsBetween('1998/99', '2001/02')).toBe(3);
    expect(yearsBetween('2023', '2024/25')).toBeNull();
  });

  test('comes before its halves, and these before its quarters', () => {
    const periods = ['2024', '2023/24', '2023-Q1', '2023-H2', '2023', '2023-H1', '2022-Q4'];
    expect(periods.sort(comparePeriods)).toEqual([
      '2022-Q4',
      '2023',
      '2023-H1',
      '2023-H2',
      '2023-Q1',
      '2023/24',
      '2024',
    ]);
  });

  test.each([
    ['2022', '2023', 'year'],
    ['0000', '0001', 'year'],
    ['2022-H1', '2022-H2', 'half'],
    ['2022-H2', '2023-H1', 'half'],
    ['2022-Q3', '2022-Q4', 'quarter'],
    ['2022-Q4', '2023-Q1', 'quarter'],
    ['1999/00', '2000/01', 'broken'],
  ])('%s stands right before %s, a %s', (before, after, every) => {
    const [one, other] = [placeInTime(before), placeInTime(after)];
    expect([one.every, other.every, other.at - one.at]).toEqual([every, every, 1]);
    expect([periodAt(one.every, one.at), periodAt(one.every, one.at + 1)]).toEqual([before, after]);
  });

  test.each([
    ['2023-2024', '2023/24'],
    ['2023-24', '2023/24'],
    ['2023 – 2024', '2023/24'],
    ['1999/2000', '1999/00'],
    ['Q4 2023', '2023-Q4'],
    ['2023T4', '2023-Q4'],
    ['K4.2023', '2023-Q4'],
    ['S1 2023', '2023-H1'],
    ['2023-h2', '2023-H2'],
    ['2022-2024', null],
    ['2023-S3', null],
    ['2023-12', null],
    ['Q4', null],
    ['2023 Q4 2023x', null],
  ])('%s may be meant as %s', (text, meant) => {
    expect(meantPeriod(text)).toBe(meant);
  });
});
