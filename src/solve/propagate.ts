// Bounds tightening: where each variable must lie, roughly, to start the simplex from a good point.
import type { Constraint } from './constraint.ts';
import type { Fraction } from './number.ts';

/** Filled in below. */
export function startingPoint(variables: number, constraints: readonly Constraint[]): (Fraction | null)[] {
  void constraints;
  return Array.from({ length: variables }, () => null);
}
