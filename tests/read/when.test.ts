import { describe, expect, test } from 'vitest';
import type { Before } from '../../src/read/when.ts';
import { moment, span } from '../../src/read/when.ts';

/** `2022 2023 | share`: a period, or another column, each. */
const columns = (text: string): Before =>
  text
    .split(' ')
    .filter(Boolean)
    .map((word) => (word === 'share' ? word : word === 'other' ? null : { period: word }));
const periodsIn = (text: string) => text.split(' ').filter((word) => /^\d/.test(word));
const nothing = { from: null, to: null };

describe('between which periods', () => {
  test.each([
    ['2022 2023', '2022', '2023'],
    ['2023 2022', '2022', '2023'],
    ['2021 2022 2023', '2022', '2023'],
    ['2022 2023 other', '2022', '2023'],
    ['2022-H1 2022-H2', '2022-H1', '2022-H2'],
    ['2021-H1 2022-H1 2023-H1', '2022-H1', '2023-H1'],
    ['2023', '2022', '2023'],
  ])('after %s: from %s to %s', (before, from, to) =>
    expect(span(nothing, columns(before), periodsIn(before))).toEqual({ from, to }),
  );

  test('in a table that goes on, only what stands before counts', () =>
    expect(span(nothing, columns('2021 2022'), ['2021', '2022', '2023'])).toEqual({
      from: '2021',
      to: '2022',
    }));

  test.each([
    ['2023 2022 2021', ['2021', '2022', '2023']],
    ['2022-H1 2022-H2 2023-H1', ['2022-H1', '2022-H2', '2023-H1']],
    ['2023', ['2022', '2023']],
    ['', ['2022', '2023']],
  ])('after "%s" of %s nothing tells', (before, periods) =>
    expect(span(nothing, columns(before), periods)).toBeNull(),
  );

  test('what the heading names', () => {
    const before = columns('2023 2022 2021');
    const periods = ['2021', '2022', '2023'];
    expect(span({ from: '2021', to: '2023' }, before, periods)).toEqual({ from: '2021', to: '2023' });
    expect(span({ from: null, to: '2023' }, before, periods)).toEqual({ from: '2022', to: '2023' });
    expect(span({ from: null, to: '2021' }, before, periods)).toEqual({ from: '2020', to: '2021' });
    expect(span({ from: '2021', to: null }, before, periods)).toBeNull();
    expect(span({ from: '2021', to: null }, columns('2021 2022 2023'), periods)).toEqual({
      from: '2021',
      to: '2023',
    });
  });
});

describe('in which period', () => {
  test.each([
    ['2023', '2023'],
    ['2022 2023', '2023'],
    ['2023 share 2022', '2022'],
    ['2022 2023 other', '2023'],
    ['2023 2022', null],
    ['', null],
  ])('a share after "%s": %s', (before, period) => expect(moment(null, columns(before))).toBe(period));

  test('what the heading names', () => expect(moment('2021', columns('2023 2022'))).toBe('2021'));
});
