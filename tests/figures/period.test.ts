import { describe, expect, test } from 'vitest';
import {
  comparePeriods,
  isPeriod,
  periodAt,
  placeInTime,
  shiftYears,
  yearsBetween,
} from '../../src/figures/period.ts';

describe('a period', () => {
  test.each(['2023', '0001', '2023-H1', '2023-Q4'])('may be %s', (text) => {
    expect(isPeriod(text)).toBe(true);
  });

  test.each(['23', '2023-H3', '2023-Q0', '2023-q1', '2023-', '2023-12', ' 2023', '2023\n', '٢٠٢٣', ''])(
    'may not be %j',
    (text) => {
      expect(isPeriod(text)).toBe(false);
    },
  );

  test('has its like a year earlier', () => {
    expect(shiftYears('2023', -1)).toBe('2022');
    expect(shiftYears('2023-Q4', -1)).toBe('2022-Q4');
    expect(shiftYears('2023-H1', 2)).toBe('2025-H1');
    expect(shiftYears('1000', -1)).toBe('0999');
    expect(shiftYears('0000', -1)).toBeNull();
    expect(shiftYears('9999', 1)).toBeNull();
    expect(shiftYears('spring', -1)).toBeNull();
  });

  test('is whole years from its like, and not comparable to another part of the year', () => {
    expect(yearsBetween('2013', '2023')).toBe(10);
    expect(yearsBetween('2023-Q1', '2021-Q1')).toBe(-2);
    expect(yearsBetween('2023-Q1', '2023-Q2')).toBeNull();
    expect(yearsBetween('2023', '2023-H1')).toBeNull();
  });

  test('comes before its halves, and these before its quarters', () => {
    const periods = ['2024', '2023-Q1', '2023-H2', '2023', '2023-H1', '2022-Q4'];
    expect(periods.sort(comparePeriods)).toEqual([
      '2022-Q4',
      '2023',
      '2023-H1',
      '2023-H2',
      '2023-Q1',
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
  ])('%s stands right before %s, a %s', (before, after, every) => {
    const [one, other] = [placeInTime(before), placeInTime(after)];
    expect([one.every, other.every, other.at - one.at]).toEqual([every, every, 1]);
    expect([periodAt(one.every, one.at), periodAt(one.every, one.at + 1)]).toEqual([before, after]);
  });
});
