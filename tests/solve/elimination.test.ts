import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Equation } from '../../src/solve/elimination.ts';
import { solve } from '../../src/solve/elimination.ts';

const equation = (coefficients: readonly number[], constant: number): Equation => ({
  terms: coefficients.flatMap((c, variable) => (c === 0 ? [] : [[variable, BigInt(c)] as const])),
  constant: BigInt(constant),
});
const zero = () => 0n;

/** By variable; n over d as it comes. */
const solved = (equations: readonly Equation[], guess: (variable: number) => bigint = zero, grid = 1n) =>
  solve(equations, guess, grid);

describe('linear equations', () => {
  test('have one solution, over denominators of which each divides the next', () => {
    const { values, denominator } = solved([
      equation([2, 1, 0], 3),
      equation([0, 3, 1], 4),
      equation([1, 0, 5], 2),
    ])!;
    // By Cramer, over 31.
    expect([0, 1, 2].map((variable) => values.get(variable)!)).toEqual([
      { n: 27n, d: 31n },
      { n: 39n, d: 31n },
      { n: 7n, d: 31n },
    ]);
    expect(denominator).toBe(31n);
  });

  test('need no denominator where whole numbers will do', () => {
    const { values, denominator } = solved([equation([6, 0], 12), equation([-4, -2], 2)])!;
    expect([values.get(0), values.get(1), denominator]).toEqual([{ n: 2n, d: 1n }, { n: -5n, d: 1n }, 1n]);
  });

  test('leave what is free as guessed, over the grid', () => {
    const { values, denominator } = solved(
      [equation([1, 1, 0], 2)],
      (variable) => BigInt(variable) + 4n,
      4n,
    )!;
    expect([values.get(0), values.get(1), denominator]).toEqual([{ n: 3n, d: 4n }, { n: 5n, d: 4n }, 4n]);
    expect(values.has(2)).toBe(false);
  });

  test('may say the same twice, or nothing', () => {
    const same = [equation([1, 2], 3), equation([2, 4], 6), equation([], 0)];
    expect(solved(same)!.values.get(0)).toEqual({ n: 3n, d: 1n });
  });

  test.each([
    ['alone', [equation([], 1)]],
    ['at once', [equation([2], 1), equation([2], 2)]],
    ['together', [equation([1, 1], 1), equation([1, -1], 1), equation([3, 1], 4)]],
  ])('have none where they contradict each other %s', (_, equations) => {
    expect(solved(equations)).toBeNull();
  });

  test('are solved shortest first, for what is rarest', () => {
    // The second settles z, the third then w, which no other has, and the first x: y is what is guessed.
    const { values } = solved(
      [equation([1, 1, 1], 9), equation([0, 0, 1], 3), equation([1, 0, 0, 1], 8)],
      () => 1n,
    )!;
    expect([0, 1, 2, 3].map((variable) => values.get(variable)!.n)).toEqual([5n, 1n, 3n, 3n]);
  });

  test('hold at their solution, whatever is guessed', () => {
    const whole = fc.integer({ min: -9, max: 9 });
    const five = (of: fc.Arbitrary<number>) => fc.array(of, { minLength: 5, maxLength: 5 });
    const coefficients = fc.array(five(fc.oneof(fc.constant(0), whole)), { maxLength: 6 });
    fc.assert(
      fc.property(coefficients, five(whole), fc.integer({ min: 1, max: 12 }), (rows, truth, grid) => {
        const equations = rows.map((row) =>
          equation(
            row,
            row.reduce((sum, c, at) => sum + c * truth[at]!, 0),
          ),
        );
        const { values, denominator } = solved(equations, (variable) => BigInt(variable - 2), BigInt(grid))!;
        for (const { terms, constant } of equations) {
          const at = ([variable, c]: readonly [number, bigint]) => {
            const { n, d } = values.get(variable)!;
            expect(denominator % d).toBe(0n);
            return (c * n * denominator) / d;
          };
          expect(terms.reduce((sum, term) => sum + at(term), 0n)).toBe(constant * denominator);
        }
      }),
      { numRuns: 300 },
    );
  });
});
