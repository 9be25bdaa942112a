import { describe, expect, test } from 'vitest';
import { shortfall } from '../../src/solve/ratio.ts';

describe('what a numerator lacks to a multiple of its denominator', () => {
  test('has no term where they cancel', () => {
    const numerator = [[0, 2n], [1, 1n]] as const; // prettier-ignore
    expect(shortfall(numerator, [[0, 1n]], { n: 2n, d: 1n })).toEqual([[1, -1n]]);
  });

  test('is over no denominator', () => {
    const denominator = [[0, 5n], [2, 1n]] as const; // prettier-ignore
    expect(shortfall([[0, 1n]], denominator, { n: 3n, d: 4n })).toEqual([
      [0, 11n],
      [2, 3n],
    ]);
  });
});
