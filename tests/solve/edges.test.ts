import { describe, expect, test } from 'vitest';
import { Edges, weightOf } from '../../src/solve/edges.ts';
import type { Line } from '../../src/solve/lines.ts';
import { Lines } from '../../src/solve/lines.ts';
import { Newton, product } from '../../src/solve/newton.ts';

function edgesOf(rows: readonly Line[], bounds: readonly (readonly [number, number])[], variables: number) {
  const forms = new Lines(rows);
  bounds.forEach(([low, high], form) => {
    forms.lower[form] = low;
    forms.upper[form] = high;
  });
  return new Edges(forms, variables);
}

// 0 <= x <= 1/2, y >= 1, z free, x + 2y = 3, x - z <= 4
const edges = () =>
  edgesOf(
    [[[0, 1]], [[1, 1]], [[2, 1]], [[0, 1], [1, 2]], [[0, 1], [2, -1]]], // prettier-ignore
    [[0, 0.5], [1, Infinity], [-Infinity, Infinity], [3, 3], [-Infinity, 4]], // prettier-ignore
    3,
  );
const point = Float64Array.of(0.25, 2, 1);

describe('edges', () => {
  test('are one for each bound, with room in proportion', () => {
    const it = edges();
    expect([it.unknowns, it.count, it.equations.count]).toEqual([3, 4, 1]);
    expect([...it.sign]).toEqual([1, -1, 1, -1]);
    expect([...it.limit]).toEqual([0, 0.5, 1, 4]);
    expect([...it.weight]).toEqual([0.5, 0.5, 1, 1]);
    expect([weightOf(3, 3), weightOf(4, 3)]).toEqual([0, 0]);
  });

  test('tell what is left of them, what a direction gains, and what equations miss', () => {
    const it = edges();
    const [left, gained, missed] = [new Float64Array(4), new Float64Array(4), new Float64Array(1)];
    it.slacks(point, 2, left);
    it.steps(point, 2, gained);
    it.missed(point, missed);
    expect([...left]).toEqual([1.25, 1.25, 3, 6.75]);
    expect([...gained]).toEqual([1.25, 0.75, 4, 2.75]);
    expect([...missed]).toEqual([-1.25]);
  });

  test('add up by unknown, with equations and without', () => {
    const it = edges();
    const into = Float64Array.of(7, 7, 7);
    it.gather(Float64Array.of(1, 2, 3, 4), Float64Array.of(5), into);
    expect([...into]).toEqual([0, 13, 4]);
    it.gather(Float64Array.of(1, 2, 3, 4), null, into);
    expect([...into]).toEqual([-5, 3, 4]);
  });

  test('are solved for, bordered by the equations, again and again', () => {
    const it = edges();
    for (const times of [
      [1, 2, 3, 4],
      [5, 1, 2, 1],
    ]) {
      const [a, b, c, d] = times as [number, number, number, number];
      it.factor(Float64Array.from(times));
      const rows = [
        [a + b + d, 0, -d, 1],
        [0, c, 0, 2],
        [-d, 0, d, 0],
        [1, 2, 0, 0],
      ];
      const truth = [3, -1, 2, 5];
      const sides = Float64Array.from(rows, (row) => row.reduce((sum, v, at) => sum + v * truth[at]!, 0));
      it.solve(sides);
      sides.forEach((found, at) => expect(found).toBeCloseTo(truth[at]!, 6));
    }
  });

  test.each([
    [8, 8, 0],
    [9, 10, 1],
  ])('of a form of %d variables', (length, unknowns, equations) => {
    const long: Line = Array.from({ length }, (_, variable) => [variable, 1] as const);
    const variables = Array.from(long, ([variable]): Line => [[variable, 1]]);
    const free = variables.map(() => [-Infinity, Infinity] as const);
    const it = edgesOf([...variables, long], [...free, [2, 3]], length);
    expect([it.unknowns, it.count, it.equations.count]).toEqual([unknowns, 2, equations]);
    const missed = new Float64Array(equations);
    it.missed(new Float64Array(unknowns).fill(1), missed);
    expect([...missed]).toEqual(equations === 0 ? [] : [1 - length]);
  });
});

describe('a step', () => {
  test('meets what it is taken for', () => {
    const it = edges();
    const [slack, multiplier, y] = [
      Float64Array.of(1, 2, 3, 4),
      Float64Array.of(0.5, 1, 0.25, 2),
      Float64Array.of(1),
    ];
    const [aims, missed] = [Float64Array.of(1, 0.5, 2, 3), Float64Array.of(0.75)];
    const move = new Newton(it, slack, multiplier).towards(aims, y, missed);
    const gained = new Float64Array(4);
    it.steps(move.unknowns, move.s, gained);
    expect([...gained]).toEqual([...move.slack]);
    aims.forEach((aim, edge) => {
      const [own, times] = [slack[edge]!, multiplier[edge]!];
      expect(own * times + own * move.multiplier[edge]! + times * move.slack[edge]!).toBeCloseTo(aim, 12);
    });
    const raised = multiplier.map((value, edge) => value + move.multiplier[edge]!);
    expect(product(raised, it.weight)).toBeCloseTo(1, 6);
    const rest = new Float64Array(3);
    it.gather(raised, Float64Array.of(y[0]! - move.unknowns[3]!), rest);
    rest.forEach((left) => expect(left).toBeCloseTo(0, 6));
    expect(move.unknowns[0]! + 2 * move.unknowns[1]!).toBeCloseTo(0.75, 6);
  });
});
