import { describe, expect, test } from 'vitest';
import { ordering } from '../../src/solve/ordering.ts';
import { Symmetric } from '../../src/solve/symmetric.ts';
import { dice } from './dice.ts';

/** Long chains that all touch a few centres, as segments and totals do. */
function chains(length: number, count: number): [number, number][] {
  const pairs: [number, number][] = [];
  const at = (place: number, chain: number) => place * (count + 1) + chain;
  for (let place = 0; place < length; place++)
    for (let chain = 0; chain < count; chain++) {
      pairs.push([at(place, chain), at(place, count)]);
      if (place > 0) pairs.push([at(place, chain), at(place - 1, chain)]);
    }
  return pairs;
}

function graphOf(size: number, pairs: readonly (readonly [number, number])[]): number[][] {
  const graph = Array.from({ length: size }, (): number[] => []);
  for (const [a, b] of pairs) {
    graph[a]!.push(b);
    graph[b]!.push(a);
  }
  return graph;
}

/** How many coefficients elimination makes, the plain way. */
function filled(graph: readonly (readonly number[])[], order: Iterable<number>): number {
  const neighbours = graph.map((own) => new Set(own));
  let count = 0;
  for (const unknown of order) {
    count += neighbours[unknown]!.size;
    eliminate(neighbours, unknown);
  }
  return count;
}

/** Its neighbours become neighbours of each other. */
function eliminate(neighbours: readonly Set<number>[], unknown: number): void {
  const own = neighbours[unknown]!;
  for (const a of own) {
    neighbours[a]!.delete(unknown);
    for (const b of own) if (a !== b) neighbours[a]!.add(b);
  }
}

describe('the order of elimination', () => {
  test('names each unknown once and a star last at its centre', () => {
    const star = graphOf(
      6,
      [1, 2, 3, 4, 5].map((leaf) => [0, leaf] as const),
    );
    const order = [...ordering(star)];
    expect([...order].sort()).toEqual([0, 1, 2, 3, 4, 5]);
    expect(order.indexOf(0)).toBeGreaterThanOrEqual(4);
  });

  test.each<[string, number, [number, number][]]>([
    ['a path', 9, Array.from({ length: 8 }, (_, at) => [at, at + 1])],
    ['a ring', 12, Array.from({ length: 12 }, (_, at) => [at, (at + 1) % 12])],
    ['a tree', 31, Array.from({ length: 30 }, (_, at) => [at + 1, at >> 1])],
    ['a ladder', 20, Array.from({ length: 18 }, (_, at) => [at, at + 2]).concat(Array.from({ length: 10 }, (_, at) => [2 * at, 2 * at + 1])) as [number, number][]], // prettier-ignore
    ['a report', 84, chains(12, 6)],
  ])('takes of %s always what has the fewest neighbours then', (_, size, pairs) => {
    const neighbours = graphOf(size, pairs).map((own) => new Set(own));
    const left = new Set(neighbours.keys());
    for (const unknown of ordering(graphOf(size, pairs))) {
      const fewest = Math.min(...Array.from(left, (other) => neighbours[other]!.size));
      expect(neighbours[unknown]!.size).toBe(fewest);
      left.delete(unknown);
      eliminate(neighbours, unknown);
    }
  });

  test('makes few new coefficients where the given order makes many', () => {
    const [length, count] = [30, 20];
    const size = length * (count + 1);
    const graph = graphOf(size, chains(length, count));
    const inOrder = filled(graph, graph.keys());
    expect(filled(graph, ordering(graph))).toBeLessThan(inOrder / 3);
  });
});

/** Some positive definite matrix of the pattern, and one whose last unknowns are those of equations. */
function matrix(
  size: number,
  pairs: readonly (readonly [number, number])[],
  equations: number,
  seed: number,
) {
  const random = dice(seed);
  const symmetric = new Symmetric(size, pairs);
  const dense = Array.from({ length: size }, () => new Float64Array(size));
  const set = (a: number, b: number, value: number) => {
    symmetric.entries[symmetric.entry(a, b)] = value;
    dense[a]![b] = value;
    dense[b]![a] = value;
  };
  for (const [a, b] of pairs) set(a, b, random.whole(-9, 9) || 1);
  for (let at = 0; at < size; at++) {
    const sum = dense[at]!.reduce((all, value) => all + Math.abs(value), 1);
    set(at, at, at < size - equations ? sum : -sum);
  }
  return { symmetric, dense, random };
}

describe('a symmetric matrix', () => {
  test.each([
    [1, [], 0],
    [
      5,
      [
        [0, 4],
        [1, 4],
        [2, 3],
      ],
      0,
    ],
    [
      5,
      [
        [0, 4],
        [1, 4],
        [2, 4],
        [1, 3],
      ],
      2,
    ],
    [84, chains(12, 6), 10],
  ] as [number, [number, number][], number][])('of %d unknowns is solved', (size, pairs, equations) => {
    const { symmetric, dense, random } = matrix(size, pairs, equations, size);
    for (let time = 0; time < 2; time++) {
      const truth = Float64Array.from({ length: size }, () => random.whole(-50, 50));
      const right = Float64Array.from(dense, (row) =>
        row.reduce((sum, value, at) => sum + value * truth[at]!, 0),
      );
      symmetric.factor();
      symmetric.solve(right);
      right.forEach((found, at) => expect(found).toBeCloseTo(truth[at]!, 9));
    }
  });

  test('that is singular is solved where it can be', () => {
    const symmetric = new Symmetric(2, [[0, 1]]);
    for (const [a, b] of [
      [0, 0],
      [0, 1],
      [1, 1],
    ] as const)
      symmetric.entries[symmetric.entry(a, b)] = 3;
    symmetric.factor();
    const sides = Float64Array.of(6, 6);
    symmetric.solve(sides);
    expect(sides[0]! + sides[1]!).toBeCloseTo(2, 3);
  });
});
