import { describe, expect, test } from 'vitest';
import type { Line } from './elimination.ts';
import { isFeasible, range, ratioRange } from './elimination.ts';

const line = (coefficients: number[], relation: Line['relation'], constant: number): Line => ({
  coefficients: coefficients.map(BigInt),
  relation,
  constant: BigInt(constant),
});
const end = (n: number, closed: boolean, d = 1) => ({ n: BigInt(n), d: BigInt(d), closed });

describe('the oracle', () => {
  test('tells touching from crossing', () => {
    const atLeastTwo = line([1, 1], '>=', 2);
    expect(isFeasible([atLeastTwo, line([-1, -1], '>=', -2)])).toBe(true);
    expect(isFeasible([atLeastTwo, line([-1, -1], '>', -2)])).toBe(false);
    expect(isFeasible([atLeastTwo, line([-1, -1], '=', -2)])).toBe(true);
    expect(isFeasible([line([2], '=', 1), line([2], '=', 2)])).toBe(false);
  });

  // The rule sets of validatetools' tests (detect_boundary and detect_fixed_values).
  test('bounds what validatetools bounds', () => {
    const boundary = [line([1, 0], '>=', 1), line([-1, -1], '>=', -10), line([0, 1], '>=', 6)];
    expect(range(boundary, [1n, 0n])).toEqual({ lower: end(1, true), upper: end(4, true) });
    expect(range(boundary, [0n, 1n])).toEqual({ lower: end(6, true), upper: end(9, true) });
    const fixed = [line([1, 1, 1], '=', 0), line([1, 1, 0], '>=', 0), line([0, 0, 1], '>=', 0)];
    expect(range(fixed, [0n, 0n, 1n])).toEqual({ lower: end(0, true), upper: end(0, true) });
  });

  test('keeps open what is only approached', () => {
    const half = [line([2], '>', 1)];
    expect(range(half, [1n])).toEqual({ lower: end(1, false, 2), upper: null });
    const within = [line([1, 0], '>=', 0), line([-1, 1], '>=', 1)];
    expect(ratioRange(within, [1n, 0n], [0n, 1n])).toEqual({ lower: end(0, true), upper: end(1, false) });
  });
});
