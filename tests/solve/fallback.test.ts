// What the search cannot settle the exact simplex does: numbers that doubles do not hold, and room finer than theirs.
import { describe, expect, test, vi } from 'vitest';
import type { Constraint } from '../../src/solve/constraint.ts';
import { Expired, within } from '../../src/solve/deadline.ts';
import { satisfies } from '../../src/solve/point.ts';
import { System } from '../../src/solve/system.ts';
import { dice } from './dice.ts';
import { hard, publication } from './publication.ts';

const googol = 10n ** 400n;

const line = (
  terms: Record<number, bigint>,
  relation: Constraint['relation'],
  constant: bigint,
): Constraint => ({
  terms: Object.entries(terms).map(([variable, c]) => [Number(variable), c] as const),
  relation,
  constant,
});

describe('a system of numbers that no double holds', () => {
  // googol·x + y > 1, x + y = 2, x <= 1, 0 < w - z < 1/4; and if asked for x >= 2, or 2x - 2y >= -1
  const all = [
    line({ 0: googol, 1: 1n }, '>', 1n),
    line({ 0: 1n, 1: 1n }, '=', 2n),
    line({ 0: -1n }, '>=', -1n),
    line({ 2: -1n, 3: 1n }, '>', 0n),
    line({ 2: 4n, 3: -4n }, '>', -1n),
    line({ 0: 1n }, '>=', 2n),
    line({ 0: 2n, 1: -2n }, '>=', -1n),
  ];
  const system = () => {
    const it = new System(4, all);
    it.setActive(5, false);
    it.setActive(6, false);
    return it;
  };

  test('has a point', () => {
    const it = system();
    const point = it.point()!;
    expect(all.slice(0, 5).every((constraint) => satisfies(point, constraint))).toBe(true);
    it.setActive(5, true);
    expect([...it.contradiction()!.keys()].sort()).toEqual([2, 5]);
    expect(it.point()).toBeNull();
  });

  test('is bounded exactly', () => {
    const it = system();
    // (googol - 1)·x > -1
    expect(it.minimise([[0, 1n]])).toMatchObject({ limit: { n: -1n, d: googol - 1n }, attained: false });
    expect(it.minimise([[1, 1n]])).toMatchObject({ limit: { n: 1n, d: 1n }, attained: true });
    expect([it.minimise([[2, 1n]]), it.isBounded([[2, 1n]]), it.isBounded([[0, 1n]])]).toEqual([
      null,
      false,
      true,
    ]);
    expect(it.minimise([])).toMatchObject({ limit: { n: 0n, d: 1n }, attained: true });
    expect(it.largestRatio([[0, 1n]], [[1, 1n]])).toMatchObject({ limit: { n: 1n, d: 1n }, attained: true });
    expect(it.fallbacks).toBeGreaterThan(0);
  });

  test('is solved where the search loses its way', () => {
    const it = system();
    it.setActive(6, true);
    expect(it.minimise([[0, 1n]])).toMatchObject({ limit: { n: 3n, d: 4n }, attained: true });
    const point = it.point()!;
    expect([0, 1, 2, 3, 4, 6].every((index) => satisfies(point, all[index]!))).toBe(true);
    expect(it.fallbacks).toBeGreaterThan(2);
  });

  test('may have a box whose middle no double is', () => {
    const wide = new System(1, [
      line({ 0: 1n }, '>=', 15n * 10n ** 307n),
      line({ 0: -1n }, '>', -16n * 10n ** 307n),
    ]);
    expect(wide.contradiction()).toBeNull();
    expect(wide.minimise([[0, 1n]])).toMatchObject({
      limit: { n: 15n * 10n ** 307n, d: 1n },
      attained: true,
    });
    expect(wide.minimise([[0, -1n]])).toMatchObject({
      limit: { n: -16n * 10n ** 307n, d: 1n },
      attained: false,
    });
  });
});

describe('a system that only exact numbers tell', () => {
  test('may hold in one point of many dimensions', () => {
    const variables = 50;
    const chain = Array.from({ length: variables - 2 }, (_, index) => [
      line({ [index + 1]: -1n, [index + 2]: 1n }, '>=', 0n),
      line({ [index + 1]: 1n, [index + 2]: -1n }, '>=', -3n),
    ]);
    const corner = [
      line({ 0: 1n }, '>=', 1n),
      line({ 1: 1n }, '>=', 1n),
      line({ 0: -1n, 1: -1n }, '>=', -2n),
    ];
    const all = [...corner, ...chain.flat()];
    const point = new System(variables, all).point()!;
    expect(all.every((constraint) => satisfies(point, constraint))).toBe(true);
  });

  test('may hold in many such points at once', () => {
    // Each time a triangle of which (1, 1) is all.
    const all = Array.from({ length: 30 }, (_, index) => [
      line({ [2 * index]: 1n, [2 * index + 1]: 1n }, '>=', 2n),
      line({ [2 * index]: 1n, [2 * index + 1]: -2n }, '>=', -1n),
      line({ [2 * index]: -2n, [2 * index + 1]: 1n }, '>=', -1n),
    ]).flat();
    const point = new System(60, all).point()!;
    expect(point.every(({ n, d }) => n === d)).toBe(true);
  });

  test('may have so little room that only the exact simplex finds it', () => {
    const small = 10n ** 12n;
    const system = new System(3, [
      line({ 0: 1n, 1: 1n }, '>=', 2n),
      line({ 0: 1n, 1: -2n }, '>=', -1n),
      line({ 0: -2n * small, 1: small }, '>=', -small - 1n),
      line({ 2: 1n }, '>=', 1n),
    ]);
    expect(system.contradiction()).toBeNull();
    expect(
      system.largestRatio(
        [[2, 1n]],
        [
          [0, 1n],
          [2, 1n],
        ],
      ),
    ).toMatchObject({
      // prettier-ignore
      limit: { n: 1n, d: 1n },
      attained: false,
    });
  });

  test('may have a ratio that is larger along one of two rays that look alike', () => {
    const most = 10n ** 17n;
    const all = [0, 1, 2].map((variable) => line({ [variable]: 1n }, '>=', 1n));
    const system = new System(3, all);
    for (const along of [0, 1]) {
      const numerator = [0, 1].map((variable) => [variable, variable === along ? most + 1n : most] as const);
      const denominator = [0, 1, 2].map((variable) => [variable, most] as const);
      expect(system.largestRatio(numerator, denominator)).toMatchObject({
        limit: { n: most + 1n, d: most },
        attained: false,
      });
    }
  });
});

test.each([1, 2, 5, 20])(
  'a question that was cut short at look %d at the clock can be asked again',
  (most) => {
    const report = publication({ ...hard, periods: 6, segments: 12 }, dice(4));
    const system = new System(report.variables, report.constraints);
    let looks = 0;
    const clock = vi.spyOn(performance, 'now').mockImplementation(() => looks++);
    expect(() => within(most, () => system.point())).toThrow(Expired);
    clock.mockRestore();
    expect(looks).toBe(most + 2);
    const point = system.point()!;
    expect(report.constraints.every((constraint) => satisfies(point, constraint))).toBe(true);
    expect(system.fallbacks).toBe(0);
  },
);

test('a large system with room at its first step is settled by the point in its middle', () => {
  const all = Array.from({ length: 50 }, (_, variable) => [
    line({ [variable]: 1n }, '>', 1n),
    line({ [variable]: -1n }, '>', -2n),
  ]).flat();
  const system = new System(50, all);
  const point = system.point()!;
  expect(all.every((constraint) => satisfies(point, constraint))).toBe(true);
  expect(system.fallbacks).toBe(0);
});
