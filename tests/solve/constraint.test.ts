import { describe, expect, test } from 'vitest';
import type { Terms } from '../../src/solve/constraint.ts';
import { primitive } from '../../src/solve/constraint.ts';

const terms = (...coefficients: [variable: number, coefficient: bigint][]): Terms => coefficients;

describe('the form of some terms', () => {
  test('has no common factor, and its first coefficient is positive', () => {
    expect(primitive(terms([2, 6n], [3, -4n]))).toMatchObject({ form: [[2, 3n], [3, -2n]], factor: 2n }); // prettier-ignore
    expect(primitive(terms([2, -6n], [3, 4n]))).toMatchObject({ form: [[2, 3n], [3, -2n]], factor: -2n }); // prettier-ignore
  });

  test('is told from every other by its key', () => {
    const key = (...coefficients: [variable: number, coefficient: bigint][]) =>
      primitive(terms(...coefficients)).key;
    expect(key([0, 2n], [1, -4n])).toBe(key([0, -1n], [1, 2n]));
    expect(key([0, 1n], [11, 2n])).not.toBe(key([0, 11n], [1, 2n]));
    expect(key([0, 1n], [1, 2n])).not.toBe(key([0, 1n], [1, -2n]));
    expect(key([0, 1n], [1, 2n])).not.toBe(key([0, 1n], [2, 2n]));
  });
});
