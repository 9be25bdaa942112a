import { describe, expect, test } from 'vitest';
import { check } from '../../src/analyse/check.ts';
import { expectMinimal, expectProof } from './expectations.ts';
import { report } from './figures.ts';
import { asides, judge, membersOf, suspects, verdicts } from './reading.ts';
import { smals } from './smals.ts';

function proven(text: string): string[][] {
  const it = judge(text);
  for (const conflict of it.conflicts) {
    expectProof(conflict);
    expectMinimal(conflict);
  }
  return membersOf(it);
}

describe('figures that cannot all be true', () => {
  test('although each sum passes alone: A + B is at least 2.5 and at most 2.05', () => {
    expect(
      proven(`
        a 2023 = 1
        b 2023 = 1
        t 2023 = 3
        u 2023 = 2.0
        rule one: a + b = t
        rule two: a + b = u
      `),
    ).toEqual([['rule one 2023', 'rule two 2023', 't 2023', 'u 2023']]);
  });

  test('are 3 and more than 3, but not 3 and at least 3', () => {
    expect(proven('a 2023 exact 3\n a 2023 > 3')).toEqual([['a 2023', 'a 2023 (2)']]);
    expect(proven('a 2023 exact 3\n a 2023 >= 3')).toEqual([]);
  });

  test('are two exact numbers 0.000000000001 apart', () => {
    expect(proven('a 2023 exact 1.000000000001\n a 2023 exact 1.000000000002')).toHaveLength(1);
  });

  test('are amounts of 24 digits that miss their sum by a cent', () => {
    const ledger = (cents: string) => `
      a 2023 exact 1234567890123456789012.34
      b 2023 exact 9876543210987654321098.76
      t 2023 exact 11111111101111111110111.${cents}
      rule sum: a + b = t
    `;
    expect(proven(ledger('10'))).toEqual([]);
    expect(proven(ledger('11'))).toEqual([['a 2023', 'b 2023', 'rule sum 2023', 't 2023']]);
    const rounded = (cents: string) => ledger(cents).replaceAll('exact', '=');
    expect(proven(rounded('11'))).toEqual([]);
    expect(proven(rounded('12'))).toHaveLength(1);
  });

  test('are 573 cut off and 574.2, not 573 cut off and 573.6', () => {
    expect(proven('revenue 2024 = 573 truncate\n revenue 2024 = 573.6')).toEqual([]);
    expect(proven('revenue 2024 = 573\n revenue 2024 = 573.6')).toHaveLength(1);
    expect(proven('revenue 2024 = 573 truncate\n revenue 2024 = 574.2')).toHaveLength(1);
  });

  test('are a negative number and an indicator that is never negative', () => {
    const loss = `
      x 2022 = -1
      x 2023 = 8
      x growth 2023 = 800
      sign x nonnegative
    `;
    expect(proven(loss)).toEqual([['x 2022', 'x 2022 >= 0, declared']]);
    expect(suspects(judge(loss).conflicts[0]!)).toEqual(['x 2022: 1 to 1']);
  });

  test('are a share above zero of a total that its own row does not mention', () => {
    expect(
      proven(`
        t 2023 = 80
        p share 2023 > 0 of t
        p 2023 = -1
        sign t any
      `),
    ).toEqual([['p 2023', 'p share 2023', 't 2023 > 0, printed']]);
  });

  test('are negative amounts as well', () => {
    expect(
      proven(`
        a 2022 = -4.0
        a 2023 = -5.0
        a growth 2023 = -30
        t 2023 = -10.0
        a share 2023 = 48 of t
      `),
    ).toEqual([
      ['a 2022', 'a 2022 < 0, printed', 'a 2023', 'a growth 2023'],
      ['a 2023', 'a share 2023', 't 2023', 't 2023 < 0, printed'],
    ]);
  });
});

describe('the press release of 2023 with staffing growth 18', () => {
  const spoilt = smals.replace('staffing growth 2023 = 19', 'staffing growth 2023 = 18');
  const it = judge(spoilt);

  test('has exactly one conflict, proved and minimal', () => {
    expect(proven(spoilt)).toEqual([
      [
        'application_development growth 2023',
        'application_development share 2023',
        'infrastructure_operations growth 2023',
        'infrastructure_operations share 2023',
        'revenue 2023 > 0, printed',
        'revenue growth 2023',
        'rule poles 2022',
        'rule poles 2023',
        'staffing growth 2023',
      ],
    ]);
  });

  test('has the suspects that would mend it, nearest first', () => {
    expect(suspects(it.conflicts[0]!)).toEqual([
      'staffing growth 2023: 19 to 19',
      'revenue growth 2023: 16.4 to 17.0',
      'infrastructure_operations growth 2023: 10.4 to 13.4',
      'application_development growth 2023: 22.8 to 27.0',
      'rule poles 2022',
      'rule poles 2023',
    ]);
  });

  test('leaves the others their verdicts', () => {
    expect(asides(it)).toEqual(['staffing growth 2023']);
    expect(verdicts(it)).toMatchObject({
      'revenue 2023': 'consistent',
      'private_sector_revenue share 2023': 'confirmed',
      'staffing share 2023': 'confirmed',
      'staffing growth 2023': 'contradicted',
    });
  });
});

describe('several conflicts', () => {
  test('are found in separate parts of a report', () => {
    expect(proven('a 2023 exact 1\n a 2023 exact 2\n b 2023 = 5\n b 2023 = 7')).toEqual([
      ['a 2023', 'a 2023 (2)'],
      ['b 2023', 'b 2023 (2)'],
    ]);
  });

  test('are found in one part of it', () => {
    const it = judge(`
      a 2023 exact 1
      a 2023 exact 2
      b 2023 exact 5
      b 2023 exact 6
      rule sum: a + b = t
    `);
    expect(membersOf(it).sort()).toEqual([
      ['a 2023', 'a 2023 (2)'],
      ['b 2023', 'b 2023 (2)'],
    ]);
  });

  test('are one where one member mends them all', () => {
    // The three rules of validatetools' contradiction test: the second alone mends both conflicts.
    const three = 'x 2023 > 1\n x 2023 < 0\n x 2023 > 2';
    expect(proven(three)).toEqual([['x 2023', 'x 2023 (2)']]);
    expect(asides(judge(three))).toEqual(['x 2023 (2)']);
  });

  test('come to light when what was set aside had kept a growth from being read', () => {
    const it = judge(`
      x 2022 = 0
      a 2022 = 3
      b 2022 = 4
      x 2023 = 100
      x growth 2023 = 17
      rule sum: a + b = x
      sign x nonnegative
    `);
    expect(membersOf(it)).toEqual([
      ['a 2022', 'b 2022', 'rule sum 2022', 'x 2022'],
      ['a 2022', 'b 2022', 'rule sum 2022', 'x 2023', 'x growth 2023'],
    ]);
    expect(verdicts(it)['x growth 2023']).toBe('contradicted');
  });

  test('are told with suspects and repairs even where only what was set aside brings one out', () => {
    const text = `
      c change 2023 = -98.5
      b 2022 = 95 half-up
      c share 2022 < -77 of t half-up
      t 2022 < 295 truncate
      a 2022 = 109.8 truncate
      b 2022 = 10 e1 half-up
      sign c nonnegative
      sign t nonnegative
      rule total: a + b + c = t
    `;
    const late = ['c 2022 >= 0, declared', 'c share 2022'];
    expect(proven(text).some((members) => late.every((name) => members.includes(name)))).toBe(true);
    const { data } = check(report(text), { periods: [], all: false });
    expect(data['repairs']).not.toEqual([]);
  });

  test('leave a satisfiable rest', () => {
    const it = judge('a 2023 = 1\n a 2023 = 3\n a 2023 = 5\n a 2023 = 7\n a 2024 = 2');
    expect(it.conflicts).toHaveLength(3);
    expect(verdicts(it)['a 2024']).toBe('unchecked: nothing-bears');
  });
});
