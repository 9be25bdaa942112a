// The largest and smallest value of a ratio of two linear forms.
import type { Multipliers, Terms } from './constraint.ts';
import type { Fraction } from './number.ts';
import { fractionOf } from './number.ts';
import type { Minimum, Simplex } from './simplex.ts';

/** `limit` bounds the ratio; attained or not; the multipliers add up to (numerator - limit · denominator) of that sign. */
export interface RatioBound {
  readonly limit: Fraction;
  readonly attained: boolean;
  readonly multipliers: Multipliers;
}

/**
 * The least upper bound of numerator/denominator, null where there is none. The denominator must be positive at
 * every point of the constraints, which must be satisfiable. Each step is a plain linear programme that the
 * simplex goes on with from where it stands; an end that is reached only at infinity comes out open.
 * Source: Dinkelbach, On Nonlinear Fractional Programming, Management Science 13 (1967).
 */
export function largestRatio(simplex: Simplex, numerator: Terms, denominator: Terms): RatioBound | null {
  let limit = startingRatio(simplex, numerator, denominator);
  while (limit !== null) {
    const minimum = simplex.minimise(shortfall(numerator, denominator, limit));
    if (minimum.bounded && minimum.value.a >= 0n) {
      const { a, b } = minimum.value;
      return { limit, attained: a === 0n && b === 0n, multipliers: minimum.multipliers };
    }
    limit = better(simplex, minimum, numerator, denominator);
  }
  return null;
}

/** limit.n · denominator - limit.d · numerator: nowhere negative once the limit is a bound. */
export function shortfall(numerator: Terms, denominator: Terms, limit: Fraction): Terms {
  const terms = new Map<number, bigint>();
  for (const [variable, coefficient] of denominator) terms.set(variable, limit.n * coefficient);
  for (const [variable, coefficient] of numerator)
    terms.set(variable, (terms.get(variable) ?? 0n) - limit.d * coefficient);
  return [...terms].filter(([, coefficient]) => coefficient !== 0n);
}

/** The ratio at some point, or along some ray; null where the ratio grows without bound. */
function startingRatio(simplex: Simplex, numerator: Terms, denominator: Terms): Fraction | null {
  const farthest = simplex.minimise(
    denominator.map(([variable, coefficient]) => [variable, -coefficient] as const),
  );
  return better(simplex, farthest, numerator, denominator);
}

function better(simplex: Simplex, minimum: Minimum, numerator: Terms, denominator: Terms): Fraction | null {
  if (!minimum.bounded) return quotient(along(minimum.ray, numerator), along(minimum.ray, denominator));
  const above = simplex.valueOfForm(numerator);
  const below = simplex.valueOfForm(denominator);
  return quotient({ n: above.a, d: above.d }, { n: below.a, d: below.d });
}

/** Null for a positive number over zero: the ratio has no upper bound. */
function quotient(above: Fraction, below: Fraction): Fraction | null {
  return below.n === 0n ? null : fractionOf(above.n * below.d, above.d * below.n);
}

function along(ray: ReadonlyMap<number, Fraction>, form: Terms): Fraction {
  let sum: Fraction = { n: 0n, d: 1n };
  for (const [variable, coefficient] of form) {
    const step = ray.get(variable);
    if (step) sum = fractionOf(sum.n * step.d + coefficient * step.n * sum.d, sum.d * step.d);
  }
  return sum;
}
