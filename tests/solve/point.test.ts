import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Constraint } from '../../src/solve/constraint.ts';
import type { Point } from '../../src/solve/point.ts';
import { admits, excess, floors, isAbove, satisfies, touches, valueAt } from '../../src/solve/point.ts';

const relations = ['>=', '>', '='] as const;
const point: Point = [
  { n: 1n, d: 2n },
  { n: -1n, d: 3n },
  { n: 3n, d: 4n },
  { n: 0n, d: 5n },
];

/** x0 + x1 - x2 is 1/2 - 1/3 - 3/4 = -7/12. */
const form = [
  [0, 1n],
  [1, 1n],
  [2, -1n],
  [3, 7n],
] as const;
const equal = (value: { n: bigint; d: bigint }, n: bigint, d: bigint) =>
  value.d > 0n && value.n * d === n * value.d;

describe('the value of a form', () => {
  test('is exact, whether denominators divide each other or not', () => {
    expect(equal(valueAt(form, point), -7n, 12n)).toBe(true);
    expect(equal(valueAt([...form].reverse(), point), -7n, 12n)).toBe(true);
    expect(equal(valueAt([...form.slice(0, 1), ...form.slice(2)], point), -1n, 4n)).toBe(true);
    expect(valueAt([[0, 4n]], point)).toEqual({ n: 4n, d: 2n });
    expect(valueAt([], point)).toEqual({ n: 0n, d: 1n });
  });

  test('has the smallest denominator where one divides the other', () => {
    const halves: Point = [
      { n: 1n, d: 4n },
      { n: 1n, d: 2n },
      { n: 1n, d: 4n },
    ];
    const sum = [
      [0, 1n],
      [1, 1n],
      [2, 1n],
    ] as const;
    expect(valueAt(sum, halves)).toEqual({ n: 4n, d: 4n });
    expect(valueAt([sum[1], sum[0], sum[2]], halves)).toEqual({ n: 4n, d: 4n });
  });
});

describe('a constraint', () => {
  const at = (constant: bigint, relation: Constraint['relation']): Constraint => ({
    terms: [[0, 2n]],
    relation,
    constant,
  });
  // The terms are 1.
  test.each([
    [0n, [true, true, false], [true, true, false]],
    [1n, [true, false, true], [true, true, true]],
    [2n, [false, false, false], [false, false, false]],
  ])('above, at or below %d is satisfied or touched', (constant, satisfied, touched) => {
    expect(relations.map((relation) => satisfies(point, at(constant, relation)))).toEqual(satisfied);
    expect(relations.map((relation) => touches(point, at(constant, relation)))).toEqual(touched);
    const over = excess(at(constant, '='), point);
    expect([over > 0n, over < 0n]).toEqual([constant < 1n, constant > 1n]);
  });

  test.each([
    [1n, [true, true, false]],
    [0n, [true, true, true]],
    [-1n, [false, false, false]],
  ])('admits a direction by which its terms move %d', (n, expected) => {
    const direction: Point = [{ n, d: 3n }];
    expect(relations.map((relation) => admits(at(5n, relation), direction))).toEqual(expected);
  });
});

describe('floors', () => {
  test('lie below their values by no more than one', () => {
    expect(floors([...point, { n: -1n, d: 1n }, { n: 9n, d: 1n }], 2n)).toEqual({
      bits: 2n,
      floors: [2n, -2n, 3n, 0n, -5n, 36n],
    });
  });

  test('tell what is above its constant, where the margin is wide', () => {
    const sum = (coefficient: bigint, constant: bigint): Constraint => ({
      terms: [[2, coefficient]],
      relation: '>=',
      constant,
    });
    const rough = floors(point, 1n);
    // 3/4 lies between 1/2 and 1.
    expect(isAbove(sum(4n, 1n), rough)).toBe(true);
    expect(isAbove(sum(4n, 2n), rough)).toBe(false);
    expect(isAbove(sum(-4n, -5n), rough)).toBe(true);
    expect(isAbove(sum(-4n, -4n), rough)).toBe(false);
    expect(isAbove(sum(-4n, -3n), rough)).toBe(false);
  });

  test('never claim what is not so', () => {
    const whole = fc.bigInt({ min: -50n, max: 50n });
    const value = fc.record({ n: whole, d: fc.bigInt({ min: 1n, max: 9n }) });
    const terms = fc.tuple(whole, whole).map(([a, b]) => [[0, a] as const, [1, b] as const]);
    fc.assert(
      fc.property(
        fc.tuple(value, value),
        terms,
        whole,
        fc.bigInt({ min: 0n, max: 6n }),
        (at, all, c, bits) => {
          const constraint: Constraint = { terms: all, relation: '>', constant: c };
          if (isAbove(constraint, floors(at, bits))) expect(satisfies(at, constraint)).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });
});
