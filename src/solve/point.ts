// Exact points, and whether they satisfy constraints: by substitution, nothing else.
import type { Constraint, Terms } from './constraint.ts';
import type { Fraction } from './number.ts';

/** A value for each variable, with positive denominators, not necessarily in lowest terms. */
export type Point = readonly Fraction[];

/** The value of a form at a point or along a direction, not necessarily in lowest terms. */
export const valueAt = (form: Terms, point: Point): Fraction => sum(form, point);

/** Whole numbers below the values times 2^bits, by less than one: what is clear from them need not be worked out. */
export interface Floors {
  readonly bits: bigint;
  readonly floors: readonly bigint[];
}

export function floors(point: Point, bits: bigint): Floors {
  return { bits, floors: point.map(({ n, d }) => (n << bits) / d - (n < 0n ? 1n : 0n)) };
}

/** The terms are above the constant whatever the values are, exactly. */
export function isAbove({ terms, constant }: Constraint, { bits, floors }: Floors): boolean {
  let least = -(constant << bits);
  for (const [variable, coefficient] of terms) {
    least += coefficient * floors[variable]!;
    if (coefficient < 0n) least += coefficient;
  }
  return least > 0n;
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

/** Solved values have denominators of which mostly one divides the other. */
function sum(form: Terms, point: Point): Fraction {
  let above = 0n;
  let below = 1n;
  for (const [variable, coefficient] of form) {
    const { n, d } = point[variable]!;
    if (n === 0n) continue;
    if (d === below) above += coefficient * n;
    else if (below % d === 0n) above += coefficient * n * (below / d);
    else if (d % below === 0n) {
      above = above * (d / below) + coefficient * n;
      below = d;
    } else {
      above = above * d + coefficient * n * below;
      below *= d;
    }
  }
  return { n: above, d: below };
}
