import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { largestRatio } from '../../src/solve/ratio.ts';
import { Simplex } from '../../src/solve/simplex.ts';
import { dice } from './dice.ts';
import type { Line } from './elimination.ts';
import { isFeasible } from './elimination.ts';
import { constraints, fraction, satisfiable, system, terms } from './random.ts';
import { expectContradiction, lowerEnd, smallest } from './solvers.ts';

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

  test.each([7, 9, 16])('follows Bland’s rule where variables enter again and again (%d)', (seed) => {
    const random = dice(seed);
    const truth = Array.from({ length: 11 }, () => BigInt(random.whole(-9, 9)));
    const lines = Array.from({ length: 53 }, (): Line => {
      const coefficients = truth.map(() => BigInt(random.chance(0.8) ? random.whole(-2, 2) : 0));
      const most = coefficients.reduce((sum, c, index) => sum + c * truth[index]!, 0n);
      return { coefficients, relation: '>=', constant: most - BigInt(random.whole(0, 1)) };
    });
    const all = constraints(lines);
    const simplex = new Simplex(truth.length, all);
    expect(simplex.contradiction()).toBeNull();
    for (const { terms, constant } of all) {
      const { a, d } = simplex.valueOfForm(terms);
      expect(a >= constant * d).toBe(true);
    }
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
