// The two ways to solve, asked in one way.
import { expect } from 'vitest';
import type { Multipliers, Terms } from '../../src/solve/constraint.ts';
import { largestRatio } from '../../src/solve/ratio.ts';
import type { Minimum } from '../../src/solve/simplex.ts';
import { Simplex } from '../../src/solve/simplex.ts';
import type { Bound } from '../../src/solve/system.ts';
import { System } from '../../src/solve/system.ts';
import type { End, Line } from './elimination.ts';
import { range } from './elimination.ts';
import type { Given } from './random.ts';
import { added, constraints, endOf, isContradiction, lowest } from './random.ts';

export interface Solver {
  setActive(constraint: number, active: boolean): void;
  contradiction(): Multipliers | null;
  minimise(form: Terms): Bound | null;
  largestRatio(numerator: Terms, denominator: Terms): Bound | null;
}

/** Exact from first to last. */
function simplex({ variables, lines }: Given): Solver {
  const it = new Simplex(variables, constraints(lines));
  return {
    setActive: (constraint, active) => it.setActive(constraint, active),
    contradiction: () => it.contradiction(),
    minimise(form) {
      const minimum = it.minimise(form);
      if (!minimum.bounded) return null;
      const { closed, ...limit } = endOf(minimum.value);
      return { limit, attained: closed, multipliers: minimum.multipliers };
    },
    largestRatio: (numerator, denominator) => largestRatio(it, numerator, denominator),
  };
}

/** Searched in doubles and proved. */
const system = ({ variables, lines }: Given): Solver => new System(variables, constraints(lines));

export const solvers = [
  ['the simplex', simplex],
  ['the search', system],
] as const;

export function expectContradiction(solver: Pick<Solver, 'contradiction'>, lines: readonly Line[]): void {
  expect(isContradiction(added(lines, solver.contradiction()!))).toBe(true);
}

export const end = (side: End | null) => side && lowest(side);
export const endOfBound = (bound: Bound | null) => bound && { ...bound.limit, closed: bound.attained };
export const smallest = (minimum: Minimum) => (minimum.bounded ? endOf(minimum.value) : null);
export const lowerEnd = (lines: readonly Line[], form: readonly bigint[]) =>
  lines.length === 0 ? null : end(range(lines, form)!.lower);
