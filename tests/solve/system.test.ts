// Whatever solves is held against plain elimination.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Constraint } from '../../src/solve/constraint.ts';
import { System } from '../../src/solve/system.ts';
import { dice } from './dice.ts';
import type { Line } from './elimination.ts';
import { isFeasible, ratioRange } from './elimination.ts';
import { hard, publication } from './publication.ts';
import { added, constraints, divisible, lowest, opposite, satisfiable, system, terms } from './random.ts';
import { end, endOfBound, expectContradiction, lowerEnd, solvers } from './solvers.ts';

describe.each(solvers)('a contradiction, by %s,', (_, solver) => {
  test('is found where elimination finds one, and adds up', () => {
    fc.assert(
      fc.property(system, (it) => {
        if (isFeasible(it.lines)) expect(solver(it).contradiction()).toBeNull();
        else expectContradiction(solver(it), it.lines);
      }),
      { numRuns: 800 },
    );
  });

  test('comes and goes with the constraints', () => {
    const changes = fc.array(fc.tuple(fc.nat(8), fc.boolean()), { maxLength: 12 });
    fc.assert(
      fc.property(system, changes, (it, switches) => {
        const { lines, form } = it;
        const solving = solver(it);
        const active = lines.map(() => true);
        for (const [index, on] of switches) {
          if (index >= lines.length) continue;
          solving.setActive(index, on);
          active[index] = on;
          const present = lines.filter((_, line) => active[line]);
          if (isFeasible(present)) {
            expect(solving.contradiction()).toBeNull();
            expect(endOfBound(solving.minimise(terms(form)))).toEqual(lowerEnd(present, form));
          } else {
            expectContradiction(solving, lines);
            expect([...solving.contradiction()!.keys()].every((line) => active[line])).toBe(true);
          }
        }
      }),
      { numRuns: 250 },
    );
  });
});

describe.each(solvers)('the smallest value of a form, by %s,', (_, solver) => {
  test('is the one that elimination finds, open, closed or none', () => {
    fc.assert(
      fc.property(satisfiable, (it) => {
        for (const form of [it.form, opposite(it.form)])
          expect(endOfBound(solver(it).minimise(terms(form)))).toEqual(lowerEnd(it.lines, form));
      }),
      { numRuns: 400 },
    );
  });

  test('is what its multipliers add up to', () => {
    fc.assert(
      fc.property(satisfiable, (it) => {
        const bound = solver(it).minimise(terms(it.form));
        if (bound === null) return;
        const { left, right, strict, common } = added(it.lines, bound.multipliers);
        expect(left).toEqual(it.form.map((c) => c * common));
        expect(lowest({ n: right, d: common, closed: !strict })).toEqual(endOfBound(bound));
      }),
      { numRuns: 400 },
    );
  });
});

test('an equation is loose only where the others let its terms be less, and more', () => {
  let loose = 0;
  fc.assert(
    fc.property(satisfiable, ({ variables, lines }) => {
      lines.forEach(({ relation, coefficients, constant }, at) => {
        if (relation !== '=') return;
        const others = lines.filter((_, line) => line !== at);
        const system = new System(variables, constraints(lines));
        if (!system.isLoose(at)) return;
        loose++;
        for (const [form, value] of [
          [coefficients, constant],
          [opposite(coefficients), -constant],
        ] as const) {
          const least = lowerEnd(others, form);
          if (least !== null) expect(least.n < value * least.d).toBe(true);
        }
      });
    }),
    { numRuns: 600 },
  );
  expect(loose).toBeGreaterThan(10);
});

test('an equation that others hold fast is not loose', () => {
  const sum = { terms: [[0, 1n], [1, 1n]], relation: '=', constant: 4n } as const; // prettier-ignore
  const at = (variable: number, relation: '=' | '>=', constant: bigint) =>
    ({ terms: [[variable, 1n]], relation, constant }) as const;
  const isLoose = (...others: readonly Constraint[]) => new System(2, [sum, ...others]).isLoose(0);
  expect(isLoose(at(0, '>=', 0n), at(1, '>=', 0n))).toBe(true);
  expect(isLoose(at(0, '=', 1n), at(1, '>=', 0n))).toBe(true);
  expect(isLoose(at(0, '=', 1n), at(1, '=', 3n))).toBe(false);
  expect(isLoose(at(0, '>=', 1n), at(1, '>=', 3n))).toBe(false);
  const difference = { terms: [[0, 1n], [1, -1n]], relation: '=', constant: 2n } as const; // prettier-ignore
  expect(isLoose(difference)).toBe(false);
  const below = { terms: [[1, -1n]], relation: '>', constant: -3n } as const;
  expect(isLoose(below)).toBe(true);
  expect(isLoose(below, at(1, '>=', 3n))).toBe(false);
  const system = new System(2, [sum, at(0, '=', 1n), at(1, '=', 3n)]);
  system.setActive(2, false);
  expect(system.isLoose(0)).toBe(true);
});

test('a form is bounded where it has a smallest value', () => {
  fc.assert(
    fc.property(satisfiable, ({ variables, lines, form }) => {
      const system = new System(variables, constraints(lines));
      expect(system.isBounded(terms(form))).toBe(lowerEnd(lines, form) !== null);
    }),
    { numRuns: 400 },
  );
});

describe.each(solvers)('the largest ratio, by %s,', (_, solver) => {
  test('is the one that elimination finds, open, closed or none', () => {
    fc.assert(
      fc.property(divisible, (it) => {
        const bound = solver(it).largestRatio(terms(it.form), terms(it.divisor));
        expect(endOfBound(bound)).toEqual(end(ratioRange(it.lines, it.form, it.divisor)!.upper));
      }),
      { numRuns: 400 },
    );
  });

  test('is what its multipliers prove', () => {
    fc.assert(
      fc.property(divisible, (it) => {
        const bound = solver(it).largestRatio(terms(it.form), terms(it.divisor));
        if (bound === null) return;
        const { left, right, strict, common } = added(it.lines, bound.multipliers);
        const { n, d } = bound.limit;
        expect(left).toEqual(it.divisor.map((c, index) => (n * c - d * it.form[index]!) * common));
        expect(right > 0n || (right === 0n && (bound.attained || strict))).toBe(true);
      }),
      { numRuns: 400 },
    );
  });
});

describe('the search', () => {
  test('settles a small report without the exact simplex', () => {
    const report = publication({ ...hard, periods: 2, segments: 3 }, dice(1));
    const system = new System(report.variables, report.constraints);
    expect(system.point()).not.toBeNull();
    expect(system.isBounded([[0, 1n]])).toBe(true);
    expect(system.minimise([[0, 1n]])!.limit.n).toBeGreaterThan(0n);
    expect(system.largestRatio([[4, 1n]], [[0, 1n]])!.limit.n).toBeGreaterThan(0n);
    expect(system.fallbacks).toBe(0);
  });

  test('begins anew where it proves nothing where the last question has led it', () => {
    const lines: Line[] = [
      {
        coefficients: [3n * 10n ** 15n, -(10n ** 15n), 3n * 10n ** 15n],
        relation: '=',
        constant: 10n ** 15n + 1n,
      },
      { coefficients: [-3n * 10n ** 12n, 0n, 0n], relation: '>=', constant: 1n },
      { coefficients: [0n, -(10n ** 9n), 0n], relation: '>=', constant: 10n ** 9n + 1n },
      { coefficients: [0n, 0n, -(10n ** 6n)], relation: '>', constant: 0n },
    ];
    const system = new System(3, constraints(lines));
    for (const form of [
      [-2n, 0n, -3n],
      [2n, 0n, 3n],
    ])
      // prettier-ignore
      expect(endOfBound(system.minimise(terms(form)))).toEqual(lowerEnd(lines, form));
    // The first of the two takes the exact simplex all the same.
    expect(system.fallbacks).toBe(1);
  });
});
