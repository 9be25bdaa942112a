import { describe, expect, test } from 'vitest';
import { filed, year } from './filings.ts';
import { places, read } from './sample.ts';

/** Two filings, and what becomes of the numbers that the later one repeats. */
async function repeated(last: string, now: string, between = 1) {
  const report = await read({
    'a.csv': filed(last, year(2024 - between)),
    'b.csv': filed(now, year(2024)),
  });
  const rules = report.rules.filter(({ rule }) => rule.endsWith('P')).map(({ expression }) => expression);
  return { rules, told: places(report).filter((place) => !place.endsWith('absent-rubrics')) };
}

describe('a number of last year that this year repeats', () => {
  test('is the same: a rule', async () => {
    expect(await repeated('8052=5.25', '8052P=5.25 8052=7')).toEqual({
      rules: ['{8052P} = {8052}@-1'],
      told: [],
    });
  });

  test.each([
    ['cents', '8052=5.25', '8052P=5.26'],
    ['cents whose zeros are left off', '8052=5 70=1.15', '8052P=5.01 70=1.15'],
    ['hours', '1013=18744 70=1.15', '1013P=18743 70=1.15'],
    ['full-time equivalents', '1003=12.4', '1003P=12.5'],
    ['whole euros beside cents', '8052=5', '8052P=5.49'],
  ])('is off by one unit of its last digit: a warning, and no rule (%s)', async (_, last, now) => {
    expect(await repeated(last, now)).toEqual({ rules: [], told: ['b.csv:11:9 last-digit'] });
  });

  test.each([
    ['two cents', '8052=5.25', '8052P=5.27'],
    ['a euro among cents', '8052=5 70=1.15', '8052P=6 70=1.15'],
    ['two hours', '1013=18744', '1013P=18742'],
  ])('is off by more: a rule, that will not hold (%s)', async (_, last, now) => {
    const { rules, told } = await repeated(last, now);
    expect([rules.length, told]).toEqual([1, []]);
  });

  test('is tied to nothing where last year does not print it, or was not filed', async () => {
    expect((await repeated('70=1', '8052P=5')).rules).toEqual([]);
    expect((await repeated('8052=5', '8052P=5', 2)).rules).toEqual([]);
  });
});
