// Single figures and single sums, as other programs judge them.
import { describe, expect, test } from 'vitest';
import { conflicts } from './reading.ts';

// Duplicates as Arelle (at 7227e855) and ixbrl-viewer (at ee19180) judge them; the last two Arelle lets pass.
describe('the same figure printed twice', () => {
  test.each([
    ['15 e1', '2 e2', 'none'],
    ['15 e1', '14 e1', 'none'],
    ['2 e3', '199 e1', 'none'],
    ['2 e3 truncate', '199 e1 truncate', 'conflict'],
    ['10', '20.0', 'conflict'],
    ['10', '20', 'conflict'],
    ['10 truncate', '20 truncate', 'conflict'],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(conflicts(`x 2023 = ${a}\n x 2023 = ${b}`)).toHaveLength(expected === 'none' ? 0 : 1);
  });

  test('may agree with a third time, which disagrees with the first', () => {
    expect(conflicts('x 2023 = 15 e1\n x 2023 = 2 e2\n x 2023 = 14 e1')).toEqual([
      ['x 2023 (2)', 'x 2023 (3)'],
    ]);
  });
});

// Sums as Arelle (at 7227e855) and ixbrl-viewer (at ee19180) judge them; the last one Arelle lets pass.
describe('a sum', () => {
  test.each([
    ['a 2023 = 12 e3', 'b 2023 = 2 e3', 't 2023 = 10 e3', 'a - b = t', 'none'],
    ['a 2023 = 12 e3', 'b 2023 = 199 e1', 't 2023 = 10 e3', 'a - b = t', 'none'],
    ['a 2023 = 3 e3', 'b 2023 = 1 e3', 't 2023 = 4 e3', '2 a - 2 b = t', 'none'],
    ['a 2023 = 12 e6', 'b 2023 = 45 e6', 't 2023 = 58 e6', 'a + b = t', 'none'],
    ['a 2023 = 12 e6 truncate', 'b 2023 = 45 e6 truncate', 't 2023 = 58 e6 truncate', 'a + b = t', 'none'],
    ['a 2023 = 2 truncate', 'b 2023 = 6 truncate', 't 2023 = 10 truncate', 'a + b = t', 'conflict'],
    ['a 2023 = 10', 'b 2023 = 20', 't 2023 = 100', 'a + b <= t', 'none'],
    ['a 2023 = 10', 'b 2023 = 20', 't 2023 = 100', 'a + b >= t', 'conflict'],
    ['a 2023 = 10', 'b 2023 = 20', 't 2023 = 30', 'a + b >= t', 'none'],
    ['a 2023 = 33.3', 'b 2023 = 33.3', 't 2023 exact 100', '2 a + b = t', 'none'],
    ['a 2023 = 5 truncate', 'b 2023 exact 0', 't 2023 exact -5', '0 - a + b = t', 'none'],
    ['a 2023 exact 1', 'b 2023 exact 0', 't 2023 = 0 truncate', 'a + b = t', 'conflict'],
  ])('%s, %s, %s with %s: %s', (a, b, t, rule, expected) => {
    expect(conflicts([a, b, t, `rule sum: ${rule}`].join('\n'))).toHaveLength(expected === 'none' ? 0 : 1);
  });
});
