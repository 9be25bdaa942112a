import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Constraint } from '../../src/solve/constraint.ts';
import { largestRatio } from '../../src/solve/ratio.ts';
import { Simplex } from '../../src/solve/simplex.ts';
import { dice } from './dice.ts';
import type { Line } from './elimination.ts';
import { isFeasible } from './elimination.ts';
import { constraints, fraction, satisfiable, system, terms } from './random.ts';
import { expectContradiction, lowerEnd, smallest } from './solvers.ts';
import { steps } from './steps.ts';

describe('the simplex', () => {
  test('answers alike wherever it starts', () => {
    const start = fc.array(
      fc.option(fc.tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: 1, max: 5 }))),
      { minLength: 4, maxLength: 4 },
    );
    fc.assert(
      fc.property(system, start, ({ variables, lines, form }, points) => {
        const hints = points.slice(0, variables).map((p) => p && fraction(BigInt(p[0]), BigInt(p[1])));
        const simplex = new Simplex(variables, constraints(lines), hints);
        if (!isFeasible(lines)) expectContradiction(simplex, lines);
        else expect(smallest(simplex.minimise(terms(form)))).toEqual(lowerEnd(lines, form));
      }),
      { numRuns: 500 },
    );
  });

  test('falls for ever along the ray that says so', () => {
    fc.assert(
      fc.property(satisfiable, ({ variables, lines, form }) => {
        const minimum = new Simplex(variables, constraints(lines)).minimise(terms(form));
        if (minimum.bounded) return;
        const common = [...minimum.ray.values()].reduce((product, { d }) => product * d, 1n);
        const along = (coefficients: readonly bigint[]) =>
          [...minimum.ray].reduce((sum, [v, { n, d }]) => sum + (coefficients[v]! * n * common) / d, 0n);
        expect(along(form)).toBeLessThan(0n);
        for (const { coefficients, relation } of lines) {
          if (relation === '=') expect(along(coefficients)).toBe(0n);
          else expect(along(coefficients)).toBeGreaterThanOrEqual(0n);
        }
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    [7, 114, 7],
    [9, 106, 9],
    [16, 179, 26],
  ])(
    'follows Bland’s rule where variables enter again and again (%d): %d steps, and %d to the least',
    (seed, toPoint, toMinimum) => {
      const random = dice(seed);
      const truth = Array.from({ length: 11 }, () => BigInt(random.whole(-9, 9)));
      const lines = Array.from({ length: 53 }, (): Line => {
        const coefficients = truth.map(() => BigInt(random.chance(0.8) ? random.whole(-2, 2) : 0));
        const most = coefficients.reduce((sum, c, index) => sum + c * truth[index]!, 0n);
        return { coefficients, relation: '>=', constant: most - BigInt(random.whole(0, 1)) };
      });
      const all = constraints(lines);
      const simplex = new Simplex(truth.length, all);
      expect(steps(() => expect(simplex.contradiction()).toBeNull())).toBe(toPoint);
      for (const { terms, constant } of all) {
        const { a, d } = simplex.valueOfForm(terms);
        expect(a >= constant * d).toBe(true);
      }
      expect(steps(() => simplex.minimise([[0, 1n]]))).toBe(toMinimum);
    },
  );

  test.each([
    ['the first', [[1, 1]], 2, 0],
    ['the one in the fewest rows', [[1, 1], [1, 0]], 0, 2], // prettier-ignore
    ['the first of those', [[1, 1], [1, -1]], 2, 0], // prettier-ignore
  ])('moves, of two variables that will do, %s', (_, rows, x, y) => {
    for (const order of [1, -1]) {
      const all = rows.map((row, index): Constraint => ({
        terms: [0, 1, 2]
          .map((variable) => [variable, BigInt(row[variable] ?? 1)] as const)
          .filter(([, c]) => c !== 0n)
          .sort((a, b) => (a[0] - b[0]) * order),
        relation: '>=',
        constant: index === 0 ? 2n : -9n,
      }));
      const fixed: Constraint = { terms: [[2, 1n]], relation: '=', constant: 0n };
      const simplex = new Simplex(3, [...all, fixed]);
      expect(simplex.contradiction()).toBeNull();
      expect([simplex.value(0).a, simplex.value(1).a]).toEqual([BigInt(x), BigInt(y)]);
    }
  });

  test('falls along a ray of its variables and of nothing else', () => {
    // x - y >= 0 bounds a form of its own: along it x falls with y.
    const lines: Line[] = [{ coefficients: [1n, -1n], relation: '=', constant: 0n }];
    const minimum = new Simplex(2, constraints(lines)).minimise([[0, 1n]]);
    if (minimum.bounded) throw new Error('bounded');
    const down = fraction(-1n, 1n);
    expect([...minimum.ray].sort(([a], [b]) => a - b)).toEqual([[0, down], [1, down]]); // prettier-ignore
    const open = new Simplex(2, constraints([{ coefficients: [1n, -1n], relation: '>=', constant: 0n }]));
    const other = open.minimise([[1, 1n], [0, -1n]]); // prettier-ignore
    if (other.bounded) throw new Error('bounded');
    expect([...other.ray.keys()].every((variable) => variable < 2)).toBe(true);
  });

  test('refuses to minimise where nothing satisfies the constraints', () => {
    const lines: Line[] = [
      { coefficients: [1n], relation: '>', constant: 0n },
      { coefficients: [-1n], relation: '>=', constant: 0n },
    ];
    expect(() => new Simplex(1, constraints(lines)).minimise([[0, 1n]])).toThrow('contradict');
  });
});

describe('the largest ratio', () => {
  test('of a form and itself is one', () => {
    const simplex = new Simplex(1, constraints([{ coefficients: [1n], relation: '>', constant: 0n }]));
    expect(largestRatio(simplex, [[0, 1n]], [[0, 1n]])).toMatchObject({
      limit: fraction(1n, 1n),
      attained: true,
    });
  });
});
