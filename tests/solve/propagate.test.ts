import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { propagate } from '../../src/solve/propagate.ts';
import type { Line } from './elimination.ts';
import { constraints, system } from './random.ts';

describe('propagation', () => {
  test('has one box a variable', () => {
    fc.assert(
      fc.property(system, ({ variables, lines }) => {
        const { lower, upper } = propagate(variables, constraints(lines));
        expect([lower.length, upper.length]).toEqual([variables, variables]);
      }),
      { numRuns: 200 },
    );
  });

  test('tightens one bound through another', () => {
    const lines: Line[] = [
      { coefficients: [1n, 0n], relation: '>=', constant: 2n },
      { coefficients: [-1n, 0n], relation: '>=', constant: -3n },
      { coefficients: [1n, 1n], relation: '=', constant: 10n },
    ];
    const boxes = propagate(2, constraints(lines));
    expect([...boxes.lower, ...boxes.upper]).toEqual([2, 7, 3, 8]);
  });

  const line = (coefficients: number[], relation: Line['relation'], constant: number): Line => ({
    coefficients: coefficients.map(BigInt),
    relation,
    constant: BigInt(constant),
  });
  const boxed = (variables: number, lines: readonly Line[]) => {
    const { lower, upper } = propagate(variables, constraints(lines));
    return Array.from(lower, (low, variable) => [low, upper[variable]]);
  };
  const [least, most] = [-Infinity, Infinity];

  test('goes either way through coefficients of either sign', () => {
    const lines = [line([1, -2], '>=', 1), line([0, 1], '>=', 3), line([-1, 0], '>', -9)];
    expect(boxed(2, lines)).toEqual([[7, 9], [3, 4]]); // prettier-ignore
  });

  test('bounds what is alone without a bound, and nothing where two are', () => {
    const sum = line([1, 1, 1], '>=', 10);
    const [x, y] = [line([-1, 0, 0], '>=', -1), line([0, -2, 0], '>=', -4)];
    expect(boxed(3, [sum, x, y])).toEqual([[least, 1], [least, 2], [7, most]]); // prettier-ignore
    expect(boxed(3, [sum, x])).toEqual([[least, 1], [least, most], [least, most]]); // prettier-ignore
  });

  test('follows a long chain, in whatever order', () => {
    const size = 30;
    const at = (...entries: [number, number][]) =>
      Array.from({ length: size }, (_, v) => new Map(entries).get(v) ?? 0);
    const chain = Array.from({ length: size - 1 }, (_, v) => line(at([v, -1], [v + 1, 1]), '>=', 1));
    for (const lines of [
      [line(at([0, 1]), '>=', 5), ...chain],
      [...chain.reverse(), line(at([0, 1]), '>=', 5)],
    ])
      expect(boxed(size, lines)[size - 1]).toEqual([5 + size - 1, most]);
  });

  test('empties no box, and knows no number that no double is', () => {
    expect(boxed(1, [line([1], '>=', 5), line([-1], '>=', -3)])).toEqual([[5, most]]);
    expect(boxed(1, [line([1], '>=', 5), line([-1], '>=', -5)])).toEqual([[5, 5]]);
    expect(boxed(1, [line([-1], '>=', -5), line([1], '>=', 5)])).toEqual([[5, 5]]);
    expect(boxed(1, [{ coefficients: [1n], relation: '>=', constant: 10n ** 400n }])).toEqual([
      [least, most],
    ]);
  });

  test('leaves a loop that creeps', () => {
    // y <= x, 2x <= y: half as much every other round, of a dozen
    const halving = boxed(2, [line([-1, 0], '>=', -4096), line([1, -1], '>=', 0), line([-2, 1], '>=', 0)]);
    expect(halving[0]).toEqual([least, 64]);
    // x <= y, 10000 y <= 9999 x: the first time by less than a thousandth of the box
    const [x] = boxed(2, [
      line([-1, 0], '>=', -1000),
      line([1, 0], '>=', -1000),
      line([-1, 1], '>=', 0),
      line([9999, -10000], '>=', 0),
    ]);
    expect(x![1]).toBeCloseTo(999.9, 9);
  });
});
