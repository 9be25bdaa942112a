import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { check } from '../../src/analyse/check.ts';
import { isCount } from '../../src/analyse/whole.ts';
import { undeclared } from '../../src/figures/indicator.ts';
import type { Report } from '../../src/figures/report.ts';
import { message } from '../../src/render/findings.ts';
import { report } from './figures.ts';

/** The report with these indicators declared counts. */
function counting(text: string, ...counts: string[]): Report {
  const plain = report(text);
  const indicators = new Map(plain.indicators);
  for (const name of counts)
    indicators.set(name, { ...plain.indicators.get(name)!, unit: 'persons', rounding: 'exact' });
  return { ...plain, indicators };
}

const warnings = (it: Report, periods: string[] = []): string[] =>
  check(it, { periods, all: false })
    .findings.filter(({ code }) => code === 'not-whole')
    .map(message);

test('a count is declared exact, in a unit that is counted', () => {
  const count = { ...undeclared('staff'), unit: 'persons', rounding: 'exact' as const };
  expect(isCount(count)).toBe(true);
  expect(isCount({ ...count, unit: 'Personen' })).toBe(true);
  expect(isCount({ ...count, unit: 'EUR' })).toBe(false);
  expect(isCount({ ...count, unit: null })).toBe(false);
  expect(isCount({ ...count, rounding: 'nearest' })).toBe(false);
});

describe('a count', () => {
  test('that is 75 % of 171 may be 128; 75.3 % of them is nobody', () => {
    const recruits = (share: string) =>
      counting(`recruits 2018 exact 171\n it share 2018 = ${share} of recruits`, 'recruits', 'it');
    expect(warnings(recruits('75'))).toEqual([]);
    expect(warnings(recruits('75.3'))).toEqual([
      'it 2018 counts persons, and it share 2018 75.3 % leaves only 128.6 to 128.9: no whole number; ' +
        '128 would be 74.9 %, 129 would be 75.4 %',
    ]);
  });

  test('is looked at in the periods asked for', () => {
    const it = counting('recruits 2018 exact 171\n it share 2018 = 75.3 of recruits', 'it');
    expect(warnings(it, ['2018'])).toHaveLength(1);
    const two = counting(
      'recruits 2018 exact 171\n it share 2018 = 75.3 of recruits\n recruits 2019 exact 180',
      'it',
    );
    expect(warnings(two, ['2019'])).toEqual([]);
  });

  test('follows a growth, a ratio and a change too', () => {
    expect(warnings(counting('a 2022 exact 40\n a growth 2023 = 3.8', 'a'))).toEqual([
      'a 2023 counts persons, and a growth 2023 3.8 % leaves only 41.5 to 41.6: no whole number; ' +
        '41 would be 2.5 %, 42 would be 5.0 %',
    ]);
    expect(warnings(counting('n 2023 exact 20\n a ratio 2023 = 3.48 of n', 'a'))).toEqual([
      'a 2023 counts persons, and a ratio 2023 3.48 leaves only 69.5 to 69.7: no whole number; ' +
        '69 would be 3.45, 70 would be 3.50',
    ]);
    expect(warnings(counting('a 2022 exact 40\n a change 2023 exact 2.5', 'a'))).toEqual([
      'a 2023 counts persons, and a change 2023 2.5 leaves only 42.5: no whole number; ' +
        '42 would be 2.0, 43 would be 3.0',
    ]);
  });

  test('that only a sum pins', () => {
    const it = counting('a 2023 exact 2.5\n t 2023 exact 7\n rule sum: a + b = t', 'b');
    expect(warnings(it)).toEqual([
      'b 2023 counts persons, and what is printed leaves only 4.5: no whole number',
    ]);
  });

  test('between two open ends that are whole numbers is none', () => {
    const it = counting('x 2023 > 4\n y 2023 exact 10\n x share 2023 < 50 of y', 'x');
    expect(warnings(it)).toEqual([
      'x 2023 counts persons, and x 2023 4 leaves only 4 to 5, ends excluded: no whole number',
    ]);
  });

  test('is never part of what is consistent', () => {
    const it = counting('recruits 2018 exact 171\n it share 2018 = 75.3 of recruits', 'it');
    expect(check(it, { periods: [], all: false }).data['consistent']).toBe(true);
  });

  test('that some whole number prints as raises nothing, and one that none prints as does', () => {
    const numbers = { whole: fc.integer({ min: 1, max: 400 }), tenths: fc.integer({ min: 1, max: 999 }) };
    fc.assert(
      fc.property(fc.record(numbers), ({ whole, tenths }) => {
        const printed = `${Math.floor(tenths / 10)}.${tenths % 10}`;
        const possible = Array.from({ length: whole + 1 }, (_, count) => count).some(
          (count) => Math.abs(2 * (count * 1000 - tenths * whole)) <= whole,
        );
        const it = counting(`t 2023 exact ${whole}\n a share 2023 = ${printed} of t`, 'a');
        expect(warnings(it)).toHaveLength(possible ? 0 : 1);
      }),
      { numRuns: 200 },
    );
  });
});
