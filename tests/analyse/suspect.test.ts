import { describe, expect, test } from 'vitest';
import { judge, membersOf, suspects } from './reading.ts';
import { answer, folder } from '../program.ts';

describe('a suspect', () => {
  test('may be a rule', () => {
    const it = judge('a 2023 = 5\n t 2023 = 3\n rule part: a <= t');
    expect(suspects(it.conflicts[0]!)).toEqual(['a 2023: 0 to 4', 't 2023: 4 to any', 'rule part 2023']);
  });

  test('is every line that mends the whole, rules after statements', () => {
    const it = judge(`
      a 2023 = 1
      b 2023 = 1
      t 2023 = 3
      u 2023 = 2.0
      rule one: a + b = t
      rule two: a + b = u
    `);
    expect(suspects(it.conflicts[0]!)).toEqual([
      't 2023: 2 to 2',
      'u 2023: 2.5 to 3.0',
      'rule one 2023',
      'rule two 2023',
    ]);
  });

  test('may be the one negative number of its indicator', () => {
    const it = judge(`
      a 2023 = -5
      b 2023 = 2.0
      c 2023 = 12.0
      rule sum: a + c = b
    `);
    expect(suspects(it.conflicts[0]!)).toEqual([
      'a 2023: -10 to -10',
      'b 2023: 6.4 to 7.6',
      'c 2023: 6.4 to 7.6',
      'rule sum 2023',
    ]);
  });

  test('may be a base below zero, whose sign is known from it alone', () => {
    const it = judge(`
      loss 2022 = -5
      loss 2023 = -7
      loss growth 2023 = 40
    `);
    expect(suspects(it.conflicts[0]!)).toEqual([
      'loss 2023: -3 to -3',
      'loss 2022: -13 to -11',
      'loss growth 2023: -67 to -18',
    ]);
  });

  test('may be a base that could lie on either side of zero', () => {
    const it = judge('x 2022 = -5\n x 2023 = -7\n x growth 2023 = -150');
    expect(suspects(it.conflicts[0]!)).toContain('x 2022: -3 to 15');
  });

  test('may have a copy that is right', () => {
    const it = judge(`
      a 2023 = -5
      a 2023 = -10
      b 2023 = 2.0
      c 2023 = 12.0
      rule sum: a + c = b
    `);
    expect(membersOf(it)).toEqual([['a 2023', 'a 2023 (2)']]);
    expect(suspects(it.conflicts[0]!)).toEqual(['a 2023: -10 to -10']);
  });

  test('may let a share speak that its rounding silences, whatever it would read', () => {
    const it = judge(`
      a 2023 = 70
      t 2023 = 70
      t 2023 < 70
      a share 2023 = 102 of t
      sign a nonnegative
      sign b nonnegative
      sign t nonnegative
      rule sum: a + b = t
    `);
    expect(suspects(it.conflicts[0]!)).toContain('t 2023');
  });

  test('reads by its own habit', () => {
    const it = judge('a 2023 exact 2.5\n t 2023 = 7 half-even\n rule same: a = t');
    expect(suspects(it.conflicts[0]!)).toContain('t 2023: 2 to 2');
    const cut = judge('a 2023 exact 2.5\n t 2023 = 7 truncate\n rule same: a = t');
    expect(suspects(cut.conflicts[0]!)).toContain('t 2023: 2 to 2');
    const open = judge('a 2023 exact 2.5\n t 2023 = 7\n rule same: a = t');
    expect(suspects(open.conflicts[0]!)).toContain('t 2023: 2 to 3');
  });

  test('has no number to read where none would do', () => {
    const it = judge('a 2023 exact 2.5\n t 2023 exact 7\n rule same: a = t');
    expect(suspects(it.conflicts[0]!)).toEqual(['a 2023: 7.0 to 7.0', 't 2023', 'rule same 2023']);
  });
});

describe('what a number would have to read is written as it is rounded', () => {
  const reads = (data: string, name: string): string =>
    answer(['check', '-q', '-d', data], 1)
      .split('\n')
      .map((line) =>
        /^ +\S+ +(.*?) {2,}.*(should read .*)$/.exec(line.replace(/([%\d]) {1,}(?=should)/, '$1  ')),
      )
      .flatMap((found) => (found?.[1]?.startsWith(name) ? [found[2]!] : []))[0] ?? '';

  test('to decimals that a spreadsheet has left off', () => {
    const data = folder({
      '2023.csv': 'indicator,value,decimals\na,1.2,1\nb,3.4,1\nt,5,1\n',
      'rules.csv': 'rule,expression\ns,a + b = t\n',
    });
    expect(reads(data, 't 2023')).toBe('should read 4.5 to 4.7');
  });

  test('to hundreds', () => {
    const data = folder({
      '2023.csv': 'indicator,value,decimals\na,1200,-2\nb,3400,-2\nt,5200,-2\n',
      'rules.csv': 'rule,expression\ns,a + b = t\n',
    });
    expect(reads(data, 't 2023')).toBe('should read 4,500 to 4,700');
  });

  test('a limit has no end where any would do', () => {
    const data = folder({
      '2023.csv': 'indicator,value,measure,qualifier\nt,515,,\na,298,,\na,60,share,>\n',
      'indicators.csv': 'indicator,part_of\nt,\na,t\n',
    });
    expect(reads(data, 'a share 2023')).toBe('should read > 58 % or less');
  });
});
