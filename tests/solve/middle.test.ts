// Where the point stands that shows that a system can hold: of a small one a little inside, of a large one in the middle.
import { describe, expect, test, vi } from 'vitest';
import type { Constraint } from '../../src/solve/constraint.ts';
import { satisfies } from '../../src/solve/point.ts';
import { Proof } from '../../src/solve/proof.ts';
import { Search } from '../../src/solve/search.ts';

/** Each from 0 to 1, and any two neighbours at least 3/2 together. */
const chain = (variables: number): Constraint[] =>
  Array.from({ length: variables }, (_, at): Constraint[] => [
    { terms: [[at, 1n]], relation: '>=', constant: 0n },
    { terms: [[at, -1n]], relation: '>=', constant: -1n },
    ...(at === 0 ? [] : [sum(at, 3n)]),
  ]).flat();
const sum = (at: number, least: bigint): Constraint => ({
  terms: [
    [at - 1, 2n],
    [at, 2n],
  ],
  relation: '>=',
  constant: least,
});
const atMost: Constraint = { terms: [[0, -2n], [1, -2n]], relation: '>=', constant: -3n }; // prettier-ignore
const possible = { multipliers: null };

/** What is left of the sum of each two neighbours. */
function rest({ point }: Proof): number[] {
  const values = point!.map(({ n, d }) => Number(n) / Number(d));
  return values.slice(1).map((value, at) => 2 * (values[at]! + value) - 3);
}

describe('a point', () => {
  test.each([2, 40])('of %d variables stands a thousandth inside', (variables) => {
    const proof = new Proof(variables, chain(variables));
    expect(proof.contradiction()).toEqual(possible);
    expect(Math.min(...rest(proof))).toBeCloseTo(0.001, 9);
  });

  test('of more stands in the middle', () => {
    const proof = new Proof(41, chain(41));
    expect(proof.contradiction()).toEqual(possible);
    expect(Math.min(...rest(proof))).toBeGreaterThan(0.2);
  });

  test('that is known is not looked for again, be it from a bound that is met there', () => {
    const proof = new Proof(2, chain(2));
    expect(proof.minimum([[0, 1n]])).not.toBeNull();
    expect(chain(2).every((row) => satisfies(proof.point!, row))).toBe(true);
    const { point } = proof;
    const clash = vi.spyOn(Search.prototype, 'clash');
    expect(proof.contradiction()).toEqual(possible);
    expect(clash).not.toHaveBeenCalled();
    expect(proof.minimum([[1, 1n]])).not.toBeNull();
    expect(proof.point).toBe(point);
  });

  test('that was found for other constraints is remembered, and four of them', () => {
    const rows = [0n, 1n, 2n, 3n, 4n].map((constant): Constraint => ({ terms: [[0, 1n]], relation: '=', constant })); // prettier-ignore
    const proof = new Proof(1, rows);
    const found = (wanted: number) => {
      rows.forEach((_, index) => proof.setActive(index, index === wanted));
      expect(proof.contradiction()).toEqual(possible);
      return proof.point!;
    };
    const points = rows.map((_, index) => found(index));
    const clash = vi.spyOn(Search.prototype, 'clash');
    for (const index of [1, 4, 2, 3]) expect(found(index)).toBe(points[index]);
    expect(clash).not.toHaveBeenCalled();
    expect(found(0)).not.toBe(points[0]);
    expect(clash).toHaveBeenCalled();
  });

  test.each([100_000n, 300_000n])('stands off every edge where there is little room (1/%d)', (part) => {
    // A triangle round (1, 1), without its sides.
    const edge = (a: bigint, b: bigint): Constraint => ({
      terms: [
        [0, a * part],
        [1, b * part],
      ],
      relation: '>',
      constant: (a + b) * part - 2n,
    });
    const rows = [edge(1n, 1n), edge(1n, -2n), edge(-2n, 1n)];
    const proof = new Proof(2, rows);
    expect(proof.contradiction()).toEqual(possible);
    expect(rows.every((row) => satisfies(proof.point!, row))).toBe(true);
  });
});

describe('where the simplex would take long', () => {
  /** The search leaves it open. */
  function unsettled(rows: readonly Constraint[]): Proof {
    vi.spyOn(Search.prototype, 'clash').mockReturnValueOnce(undefined);
    return new Proof(3, rows);
  }

  test('a point in the middle is taken, and the search goes on from there', () => {
    const proof = unsettled(chain(3));
    expect(proof.contradiction()).toEqual(possible);
    expect(Math.min(...rest(proof))).toBeGreaterThan(0.2);
    expect(proof.present).toEqual(proof.point);
    expect(vi.mocked(Search.prototype.clash)).toHaveBeenCalledTimes(2);
  });

  test('a clash is, that a corner shows', () => {
    const corner = vi.spyOn(Search.prototype, 'pursue');
    const proof = unsettled([...chain(3), sum(2, 5n)]);
    expect([...proof.contradiction()!.multipliers!.keys()].sort()).toEqual([3, 6, 8]);
    expect(corner).toHaveBeenCalledTimes(1);
  });

  test('it takes it where there is neither', () => {
    expect(unsettled([...chain(3), atMost]).contradiction()).toEqual(possible);
  });

  test.each([
    [40, Infinity],
    [41, 24.1],
    [2790, 299],
    [5000, 300],
  ])('of %d variables is after %d steps', (variables, steps) => {
    const clash = vi.spyOn(Search.prototype, 'clash').mockReturnValue([0, 1]);
    const [least, most] = [
      { terms: [[0, 1n]], relation: '>=', constant: 1n },
      { terms: [[0, -1n]], relation: '>=', constant: 0n },
    ] as const;
    expect(new Proof(variables, [least, most]).contradiction()).not.toEqual(possible);
    expect(clash).toHaveBeenCalledWith(steps);
  });
});
