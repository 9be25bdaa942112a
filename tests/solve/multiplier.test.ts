import { describe, expect, test } from 'vitest';
import type { Constraint, Multipliers } from '../../src/solve/constraint.ts';
import { addingUpTo, clashing, rightSide } from '../../src/solve/multiplier.ts';

const line = (a: number, b: number, relation: Constraint['relation'], constant: number): Constraint => ({
  terms: [a, b].flatMap((c, variable) => (c === 0 ? [] : [[variable, BigInt(c)] as const])),
  relation,
  constant: BigInt(constant),
});

/** In lowest terms, by constraint. */
const written = (multipliers: Multipliers | null) =>
  multipliers &&
  Object.fromEntries([...multipliers].map(([index, { n, d }]) => [index, Number(n) / Number(d)]));

// x >= 1, y >= 2, x + y >= 4, x - y = 1, 2x - 2y = 2
const some = [
  line(1, 0, '>=', 1),
  line(0, 1, '>=', 2),
  line(1, 1, '>=', 4),
  line(1, -1, '=', 1),
  line(2, -2, '=', 2),
];

describe('multipliers that add up to a form', () => {
  test('are found, each over the same denominator', () => {
    const multipliers = addingUpTo([[0, 3n]], some, [2, 3])!;
    expect(written(multipliers)).toEqual({ 2: 1.5, 3: 1.5 });
    expect(new Set([...multipliers.values()].map(({ d }) => d)).size).toBe(1);
    expect(rightSide(multipliers, some)).toEqual({ limit: { n: 15n, d: 2n }, strict: false });
  });

  test('leave out constraints that are not needed', () => {
    expect(written(addingUpTo([[1, 1n]], some, [0, 1]))).toEqual({ 1: 1 });
    const spare = written(
      addingUpTo(
        [
          [0, 1n],
          [1, -1n],
        ],
        some,
        [3, 4],
      ),
    )!;
    expect(Object.keys(spare)).toHaveLength(1);
  });

  test('are none where no multiples add up, or only some below zero', () => {
    expect(addingUpTo([[0, 1n]], some, [1])).toBeNull();
    expect(addingUpTo([[0, 1n]], some, [1, 2])).toBeNull();
    expect(addingUpTo([[0, -1n]], some, [0])).toBeNull();
    expect(
      written(
        addingUpTo(
          [
            [0, -1n],
            [1, 1n],
          ],
          some,
          [3],
        ),
      ),
    ).toEqual({ 3: -1 });
  });
});

describe('constraints that clash', () => {
  test('add up to nothing on the left and to more on the right', () => {
    const all = [...some, line(-1, 0, '>=', 0), line(-2, 0, '>', -2)];
    expect(written(clashing(all, [0, 5]))).toEqual({ 0: 1, 5: 1 });
    expect(written(clashing(all, [0, 6]))).toEqual({ 0: 1, 6: 0.5 });
    expect(written(clashing(all, [6, 0]))).toEqual({ 0: 2, 6: 1 });
  });

  test('may begin with an equation that counts below zero', () => {
    // x - y = 1 against x - y >= 2, either way.
    const all = [...some, line(1, -1, '>=', 2), line(-1, 1, '>=', 0)];
    expect(written(clashing(all, [3, 5]))).toEqual({ 3: -1, 5: 1 });
    expect(written(clashing(all, [3, 6]))).toEqual({ 3: 1, 6: 1 });
    // One of two equations that say the same will do.
    expect([...clashing(all, [6, 3, 4])!.keys()]).toHaveLength(2);
  });

  test('are none where they can hold together, or where nothing cancels', () => {
    const all = [...some, line(-1, 0, '>=', -1), line(-1, 0, '>=', -5)];
    expect(clashing(all, [0, 5])).toBeNull();
    expect(clashing(all, [0, 6])).toBeNull();
    expect(clashing([line(1, 0, '>', 0), line(-1, 0, '>', -1)], [0, 1])).toBeNull();
    expect(clashing(all, [0, 1])).toBeNull();
    expect(clashing(all, [0, 2, 1])).toBeNull();
    expect(clashing([line(1, 0, '>=', 1), line(1, 0, '>=', 0)], [0, 1])).toBeNull();
  });
});
