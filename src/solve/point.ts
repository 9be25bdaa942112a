// Exact points, and whether they satisfy constraints: by substitution, nothing else.
import type { Constraint, Terms } from './constraint.ts';
import type { Fraction } from './number.ts';
import { fractionOf } from './number.ts';

/** A value for each variable, with positive denominators, not necessarily in lowest terms. */
export type Point = readonly Fraction[];

/** The value of a form at a point or along a direction. */
export function valueAt(form: Terms, point: Point): Fraction {
  const { n, d } = sum(form, point);
  return fractionOf(n, d);
}

/** Positive, zero or negative as the terms are above, at or below the constant. */
export function excess({ terms, constant }: Constraint, point: Point): bigint {
  const { n, d } = sum(terms, point);
  return constant === 0n ? n : n - constant * d;
}

/** Strict inequalities strictly. */
export function satisfies(point: Point, constraint: Constraint): boolean {
  const above = excess(constraint, point);
  if (constraint.relation === '=') return above === 0n;
  return above > 0n || (above === 0n && constraint.relation === '>=');
}

/** As satisfied, or on the edge of a strict inequality. */
export function touches(point: Point, constraint: Constraint): boolean {
  const above = excess(constraint, point);
  return above === 0n || (above > 0n && constraint.relation !== '=');
}

/** From any point that satisfies the constraint one can go along the direction for ever. */
export function admits({ terms, relation }: Constraint, direction: Point): boolean {
  const { n } = sum(terms, direction);
  return n === 0n || (n > 0n && relation !== '=');
}

function sum(form: Terms, point: Point): Fraction {
  let above = 0n;
  let below = 1n;
  for (const [variable, coefficient] of form) {
    const { n, d } = point[variable]!;
    if (n === 0n) continue;
    if (d === below) above += coefficient * n;
    else {
      above = above * d + coefficient * n * below;
      below *= d;
    }
  }
  return { n: above, d: below };
}
