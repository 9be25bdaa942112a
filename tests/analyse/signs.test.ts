import { describe, expect, test } from 'vitest';
import { bounds, conflicts, guesses, implied, judge, membersOf, verdicts } from './reading.ts';

describe('a growth or share', () => {
  test('from a base that may be zero is unchecked', () => {
    const it = judge(`
      x 2022 = 0
      x 2023 = 100
      x growth 2023 = 17
      t 2023 = 0 e1
      p 2023 = 1
      p share 2023 = 50 of t
    `);
    expect(verdicts(it)['x growth 2023']).toBe('unchecked: base-may-be-zero');
    expect(verdicts(it)['p share 2023']).toBe('unchecked: base-may-be-zero');
    expect(bounds(it, 'x growth 2023')).toBe('base-may-be-zero');
  });

  test('is read once one value of the base excludes zero', () => {
    const it = judge(`
      x 2022 = 0 e3
      x 2022 = 92
      x 2023 = 91
      x growth 2023 = -0.7
    `);
    expect(verdicts(it)['x growth 2023']).toBe('consistent');
  });

  test('from an unprinted base of either sign is unchecked', () => {
    const it = judge(`
      x 2023 = 100
      x growth 2023 = 17
      sign x any
    `);
    expect(verdicts(it)['x growth 2023']).toBe('unchecked: base-sign-unknown');
    expect(bounds(it, 'x 2022')).toBe('(-∞, ∞)');
  });

  test('from an unprinted base is unchecked where that indicator is printed negative elsewhere', () => {
    const it = judge(`
      x 2020 = -3
      x 2023 = 100
      x growth 2023 = 17
    `);
    expect(verdicts(it)['x growth 2023']).toBe('unchecked: base-sign-unknown');
    expect(guesses(it)).toEqual([]);
  });

  test('from a base that is proved to be zero is not to be had', () => {
    const it = judge(`
      a 2022 exact 5
      t 2022 exact 5
      rule sum: a + x = t
      x 2023 = 3
    `);
    expect(bounds(it, 'x 2022')).toBe('[0, 0]');
    expect(bounds(it, 'x growth 2023')).toBe('base-may-be-zero');
  });

  test('from a base that is proved to be zero contradicts the proof', () => {
    const it = judge(`
      a 2022 exact 5
      t 2022 exact 5
      rule sum: a + x = t
      x 2023 = 3
      x growth 2023 = 10
      sign x nonnegative
    `);
    expect(it.conflicts).toHaveLength(1);
    expect(membersOf(it).flat()).toContain('x 2022 > 0, presupposed');
    expect(verdicts(it)['x growth 2023']).toBe('consistent');
  });

  test('presupposes a base above zero where nothing else is known', () => {
    const it = judge(`
      x 2023 = 117
      x growth 2023 = 17
    `);
    expect(bounds(it, 'x 2022', 4)).toBe('[99.1489, 100.8584]');
  });
});

describe('a negative base', () => {
  const loss = `
    x 2022 = -92
    x 2023 = -91
    x growth 2023 = 1.1
  `;

  test('grows towards zero: -92 to -91 is +1.1 %', () => {
    const it = judge(loss);
    expect(it.conflicts).toEqual([]);
    expect(implied(it, 'x growth 2023', 4)).toBe('[0.0000, 2.1622]');
  });

  test('does not grow by -1.1 %', () => {
    expect(conflicts(loss.replace('1.1', '-1.1'))).toEqual([
      ['x 2022', 'x 2022 < 0, printed', 'x 2023', 'x growth 2023'].sort(),
    ]);
  });

  test('turns shares and ratios round', () => {
    const it = judge(`
      t 2023 = -100.0
      p 2023 = -59.0
      p share 2023 = 59 of t
      p ratio 2023 > 0.5 of t
      q 2023 = 10.0
      q share 2023 = -10 of t
    `);
    expect(it.conflicts).toEqual([]);
    expect(verdicts(it)['p share 2023']).toBe('confirmed');
    expect(verdicts(it)['p ratio 2023']).toBe('confirmed');
    expect(verdicts(it)['q share 2023']).toBe('confirmed');
    expect(implied(it, 'p share 2023', 4)).toBe('[58.9205, 59.0795]');
  });
});

describe('a printed sign', () => {
  test('falls with its line', () => {
    const it = judge(`
      x 2022 = 100
      x 2023 = 110
      x growth 2023 = 10
      sign x any
    `);
    expect(implied(it, 'x 2022')).toBe('(-∞, ∞)');
    expect(verdicts(it)).toEqual({
      'x 2022': 'unchecked: nothing-bears',
      'x 2023': 'consistent',
      'x growth 2023': 'consistent',
    });
  });

  test('leaves the declared one, which keeps the growth', () => {
    const it = judge(`
      x 2022 = 100
      x 2023 = 110
      x growth 2023 = 10
      sign x nonnegative
    `);
    expect(implied(it, 'x 2022', 4)).toBe('[99.0950, 100.9132]');
    expect(verdicts(it)['x 2022']).toBe('consistent');
  });

  test('is a member of the conflict that stands on it', () => {
    const it = judge(`
      x 2022 = 100
      x 2023 = 150
      x growth 2023 = 10
    `);
    expect(membersOf(it)).toEqual([['x 2022', 'x 2022 > 0, printed', 'x 2023', 'x growth 2023']]);
  });
});

describe('a guessed sign', () => {
  const sum = `
    a 2023 = 5
    t 2023 = 3
    rule sum: a + b = t
  `;

  test('accuses no one: b may be negative', () => {
    const it = judge(sum);
    expect(it.conflicts).toEqual([]);
    expect(guesses(it)).toEqual([
      { members: ['a 2023', 'b 2023 >= 0, guessed', 'rule sum 2023', 't 2023'], any: ['b'] },
    ]);
    expect(bounds(it, 'b 2023')).toBe('[-3, -1]');
  });

  test('that is declared accuses', () => {
    const it = judge(`${sum} sign b nonnegative`);
    expect(membersOf(it)).toEqual([['a 2023', 'b 2023 >= 0, declared', 'rule sum 2023', 't 2023']]);
    expect(guesses(it)).toEqual([]);
  });

  test('is not made of an indicator that is printed negative in another year', () => {
    const it = judge(`
      a 2021 = -5
      d 2022 = 5
      t 2022 = 3
      rule other: d + a = t
    `);
    expect(it.conflicts).toEqual([]);
    expect(guesses(it)).toEqual([]);
  });

  test('of a base accuses no one: 40 or -200 grows to 100 by 150 %', () => {
    const it = judge(grown);
    expect(it.conflicts).toEqual([]);
    expect(guesses(it).map(({ any }) => any)).toEqual([['x']]);
    expect(verdicts(it)['x growth 2023']).toBe('unchecked: base-sign-unknown');
  });

  test('of a base accuses no one beside a true conflict either', () => {
    const it = judge(`${grown}
      y 2023 = 50
      y share 2023 = 10 of x
    `);
    expect(membersOf(it)).toEqual([['x 2023', 'x 2023 > 0, printed', 'y 2023', 'y share 2023']]);
    expect(guesses(it).map(({ any }) => any)).toEqual([['x']]);
  });

  const grown = `
    x 2023 = 100
    x growth 2023 = 150
    rule cap: x@-1 + s = 10
    sign s nonnegative
  `;

  test('is not needed where the base fits neither sign', () => {
    const it = judge(`
      x growth 2023 = -10
      x growth 2023 = -20
      x 2023 = 100
    `);
    expect(membersOf(it)).toEqual([['x 2023', 'x growth 2023', 'x growth 2023 (2)']]);
    expect(guesses(it)).toEqual([]);
  });
});
