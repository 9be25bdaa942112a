import { describe, expect, test } from 'vitest';
import { bounds, conflicts, implied, judge, ruleVerdicts, verdicts } from './reading.ts';
import { smals } from './smals.ts';

describe('the press release of 2023', () => {
  const it = judge(smals);

  test('can all be true', () => {
    expect(it.conflicts).toEqual([]);
    expect(it.settlement.guesses).toEqual([]);
  });

  test.each([
    ['revenue 2022', 6, '[438.432041, 439.658849]'],
    ['application_development 2022', 6, '[83.175031, 83.829765]'],
    ['application_development 2023', 5, '[101.09925, 101.81125]'],
    ['infrastructure_operations 2022', 6, '[99.891503, 100.648605]'],
    ['infrastructure_operations 2023', 5, '[109.33125, 110.05925]'],
    ['staffing 2022', 6, '[254.311533, 256.236500]'],
    ['staffing 2023', 4, '[303.0405, 304.6605]'],
  ])('proves %s', (figure, decimals, expected) => {
    expect(bounds(it, figure, decimals, 6)).toBe(expected);
  });

  test('proves the revenue of 2022 exactly', () => {
    expect(bounds(it, 'revenue 2022')).toBe('[1029000000000/2347, 206200000000/469]');
  });

  test('proves the share of the private sector', () => {
    expect(bounds(it, 'private_sector_revenue share 2023 of revenue', 4)).toBe('[57.7110, 58.0175]');
  });

  test.each([
    ['staffing growth 2023', 8, '[18.89376977, 19.16493777]', 'confirmed'],
    ['staffing share 2023', 1, '[58.9, 59.1]', 'confirmed'],
    ['private_sector_revenue share 2023', 8, '[57.71096023, 58.01749271]', 'confirmed'],
    ['revenue growth 2023', 8, '[16.96865438, 17.59711399]', 'consistent'],
    ['application_development growth 2023', 8, '[19.69549392, 23.57187986]', 'consistent'],
    ['infrastructure_operations growth 2023', 8, '[8.04899349, 10.92844704]', 'consistent'],
    ['application_development share 2023', 2, '[19.15, 20.25]', 'consistent'],
    ['infrastructure_operations share 2023', 2, '[20.75, 21.85]', 'consistent'],
  ])('%s: the others imply it', (id, decimals, interval, verdict) => {
    expect(implied(it, id, decimals)).toBe(interval);
    expect(verdicts(it)[id]).toBe(verdict);
  });

  test('bounds nothing that it does not speak of', () => {
    expect(bounds(it, 'revenue 2021')).toBe('(-∞, ∞)');
    expect(bounds(it, 'members 2023')).toBe('(-∞, ∞)');
  });
});

describe('what recomputing would get wrong', () => {
  test('92 to 91 printed -0.7 % is no conflict', () => {
    const it = judge(`
      x 2022 = 92
      x 2023 = 91
      x growth 2023 = -0.7
    `);
    expect(it.conflicts).toEqual([]);
    expect(verdicts(it)['x growth 2023']).toBe('consistent');
    expect(implied(it, 'x growth 2023', 4)).toBe('[-2.1622, 0.0000]');
  });

  test('59 % and 42 % make a whole where ties go up: 58.5 and 41.5', () => {
    const it = judge(shares('half-up'));
    expect(it.conflicts).toEqual([]);
    expect(verdicts(it)).toEqual({ 'p share 2023': 'consistent, edge', 'q share 2023': 'consistent, edge' });
    expect(bounds(it, 'p share 2023 of t')).toBe('[58.5, 58.5]');
  });

  test('59 % and 42 % make no whole where ties go to the even digit', () => {
    expect(conflicts(shares('half-even'))).toEqual([['p share 2023', 'q share 2023', 'rule whole 2023']]);
  });

  const shares = (habit: string) => `
    p share 2023 = 59 of t ${habit}
    q share 2023 = 42 of t ${habit}
    rule whole: p + q = t
    sign t nonnegative
  `;
});

describe('a verdict', () => {
  test('is not had from copies of the same statement', () => {
    const it = judge(`
      x growth 2023 = 10.0
      x growth 2023 = 10
      y 2023 = 3
      y 2023 = 3
    `);
    expect(new Set(Object.values(verdicts(it)))).toEqual(new Set(['unchecked: nothing-bears']));
  });

  test('takes a bound on the same quantity for a copy', () => {
    expect(verdicts(judge('staff 2023 exact 2166\n staff 2023 > 2100'))).toEqual({
      'staff 2023': 'unchecked: nothing-bears',
      'staff 2023 (2)': 'unchecked: nothing-bears',
    });
  });

  test('is confirmed where the others leave no more room', () => {
    const it = judge(`
      a 2023 exact 3
      b 2023 exact 4
      t 2023 = 7
      rule sum: a + b = t
    `);
    expect(verdicts(it)).toEqual({ 'a 2023': 'consistent', 'b 2023': 'consistent', 't 2023': 'confirmed' });
    expect(ruleVerdicts(it)).toEqual({ 'rule sum 2023': 'consistent' });
  });

  test('is on edge where the two meet in one point', () => {
    const it = judge(`
      a 2023 = 10
      t 2023 = 11
      rule same: a = t
    `);
    expect(verdicts(it)).toEqual({ 'a 2023': 'consistent, edge', 't 2023': 'consistent, edge' });
    expect(ruleVerdicts(it)).toEqual({ 'rule same 2023': 'consistent, edge' });
  });

  test('is not on edge for an exact number well within', () => {
    const it = judge(`
      a 2023 exact 10
      t 2023 = 10
      rule same: a = t
    `);
    expect(verdicts(it)).toEqual({ 'a 2023': 'consistent', 't 2023': 'confirmed' });
  });

  test('counts a sign for nothing', () => {
    const declared = `
      a 2023 = 5
      t 2023 = 9
      rule part: a <= t
      sign a nonnegative
      sign t nonnegative
    `;
    expect(verdicts(judge(declared))).toEqual({ 'a 2023': 'consistent', 't 2023': 'consistent' });
    const apart = declared.replace('rule part: a <= t', 'rule part: a + b >= t');
    expect(verdicts(judge(`${apart} sign b nonnegative`))['a 2023']).toBe('unchecked: nothing-bears');
  });

  test('is withheld from what is vague, and it bears on nothing', () => {
    const it = judge(`
      a 2023 ~ 100
      a 2023 = 3
    `);
    expect(verdicts(it)).toEqual({ 'a 2023': 'unchecked: vague', 'a 2023 (2)': 'unchecked: nothing-bears' });
  });

  test('is withheld from what is disputed or superseded, and it is no evidence', () => {
    const it = judge(`
      a 2023 exact 3 disputed
      a 2023 exact 2 superseded
      a 2023 exact 4
    `);
    expect(it.conflicts).toEqual([]);
    expect(verdicts(it)).toEqual({
      'a 2023': 'unchecked: disputed',
      'a 2023 (2)': 'unchecked: superseded',
      'a 2023 (3)': 'unchecked: nothing-bears',
    });
  });

  test('of a member of a conflict is contradicted, of the rest as ever', () => {
    const it = judge(`
      a 2023 = 1
      b 2023 = 1
      t 2023 = 3
      u 2023 = 2.0
      rule one: a + b = t
      rule two: a + b = u
    `);
    expect(verdicts(it)).toEqual({
      'a 2023': 'consistent',
      'b 2023': 'consistent',
      't 2023': 'contradicted',
      'u 2023': 'contradicted',
    });
    expect(ruleVerdicts(it)).toEqual({ 'rule one 2023': 'contradicted', 'rule two 2023': 'contradicted' });
  });

  test('of a member stays contradicted where what was set aside gave its base a sign', () => {
    const it = judge(`
      x 2022 = 100.0
      x 2023 = 110.00
      y 2023 = 110.00
      x growth 2023 = 50.00
      sign x any
      rule same: x = y
    `);
    expect(verdicts(it)).toEqual({
      'x 2022': 'contradicted',
      'x 2023': 'contradicted',
      'y 2023': 'confirmed',
      'x growth 2023': 'contradicted',
    });
  });
});

describe('the verdict on a rule', () => {
  const sum = (a: string) => `
    a 2023 = ${a}
    b 2023 exact 4
    t 2023 exact 7
    rule sum: a + b = t
  `;

  test('is consistent where rounding leaves it possible', () => {
    expect(ruleVerdicts(judge(sum('3')))).toEqual({ 'rule sum 2023': 'consistent' });
  });

  test('is confirmed where the figures prove it', () => {
    const exact = sum('3').replace('a 2023 =', 'a 2023 exact');
    expect(ruleVerdicts(judge(exact))).toEqual({ 'rule sum 2023': 'confirmed' });
    const inequality = 'a 2023 = 3\n t 2023 = 9\n rule part: a <= t';
    expect(ruleVerdicts(judge(inequality))).toEqual({ 'rule part 2023': 'confirmed' });
  });

  test('is unchecked where a term is not bounded without it', () => {
    expect(ruleVerdicts(judge('a 2023 = 3\n t 2023 = 9\n rule sum: a + b = t'))).toEqual({
      'rule sum 2023': 'unchecked: unbounded',
    });
    expect(ruleVerdicts(judge('a 2023 = 3\n t 2023 > 9\n rule part: a <= t'))).toEqual({
      'rule part 2023': 'unchecked: unbounded',
    });
  });

  test('takes constants and earlier years into account', () => {
    const stock = 'stock 2022 exact 10\n stock 2023 exact 17\n rule flow: stock = stock@-1 + 7';
    expect(ruleVerdicts(judge(stock))).toEqual({ 'rule flow 2023': 'confirmed' });
    expect(conflicts(stock.replace('17', '18'))).toEqual([['rule flow 2023', 'stock 2022', 'stock 2023']]);
  });
});
