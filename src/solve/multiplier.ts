// Exact multipliers for constraints that the search names: what they add up to, or that they add up to nothing.
import type { Constraint, Multipliers, Terms } from './constraint.ts';
import type { Equation, Solution } from './elimination.ts';
import { solve } from './elimination.ts';
import type { Fraction } from './number.ts';
import { fractionOf } from './number.ts';

/** Multipliers of supporting constraints that add up to the form; null where there are none of the right signs. */
export function addingUpTo(
  form: Terms,
  constraints: readonly Constraint[],
  support: readonly number[],
): Multipliers | null {
  const solution = solve(byVariable(form, constraints, support), () => 0n, 1n);
  if (solution === null) return null;
  const multipliers = overOneDenominator(solution);
  return isSigned(multipliers, constraints) ? multipliers : null;
}

/** Multipliers that add up to 0 on the left and to more, or strictly to 0, on the right; null where there are none. */
export function clashing(constraints: readonly Constraint[], support: readonly number[]): Multipliers | null {
  const [first, ...rest] = support;
  const solution = solve(byVariable(negated(constraints[first!]!.terms), constraints, rest), () => 0n, 1n);
  if (solution === null) return null;
  const d = solution.denominator;
  const multipliers = overOneDenominator(solution).set(first!, { n: d, d });
  const opposite = new Map([...multipliers].map(([index, { n }]) => [index, { n: -n, d }]));
  return [multipliers, opposite].find((candidate) => contradicts(candidate, constraints)) ?? null;
}

/** The right side of a sum, and whether it is met only strictly. */
export interface RightSide {
  readonly limit: Fraction;
  readonly strict: boolean;
}

/** All multipliers are over one denominator. */
export function rightSide(multipliers: Multipliers, constraints: readonly Constraint[]): RightSide {
  let sum = 0n;
  let denominator = 1n;
  let strict = false;
  for (const [index, { n, d }] of multipliers) {
    const { constant, relation } = constraints[index]!;
    strict ||= relation === '>';
    if (constant !== 0n) sum += constant * n;
    denominator = d;
  }
  return { limit: fractionOf(sum, denominator), strict };
}

/** Zero is less than the right side or, where that is strict, no more. */
export const isPositive = ({ limit, strict }: RightSide): boolean =>
  limit.n > 0n || (limit.n === 0n && strict);

function overOneDenominator({ values, denominator }: Solution): Map<number, Fraction> {
  const multipliers = new Map<number, Fraction>();
  for (const [index, { n, d }] of values)
    if (n !== 0n) multipliers.set(index, { n: n * (denominator / d), d: denominator });
  return multipliers;
}

const contradicts = (multipliers: Multipliers, constraints: readonly Constraint[]): boolean =>
  isSigned(multipliers, constraints) && isPositive(rightSide(multipliers, constraints));

const isSigned = (multipliers: Multipliers, constraints: readonly Constraint[]): boolean =>
  [...multipliers].every(([index, { n }]) => n > 0n || constraints[index]!.relation === '=');

/** For each variable: multipliers times coefficients add up to the coefficient of the form. */
function byVariable(form: Terms, constraints: readonly Constraint[], support: readonly number[]): Equation[] {
  const rows = new Map<number, { terms: [number, bigint][]; constant: bigint }>();
  const row = (variable: number) => {
    const known = rows.get(variable) ?? { terms: [], constant: 0n };
    rows.set(variable, known);
    return known;
  };
  for (const index of support)
    for (const [variable, coefficient] of constraints[index]!.terms)
      row(variable).terms.push([index, coefficient]);
  for (const [variable, coefficient] of form) row(variable).constant = coefficient;
  return [...rows.values()];
}

const negated = (form: Terms): Terms =>
  form.map(([variable, coefficient]) => [variable, -coefficient] as const);
