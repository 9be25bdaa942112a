// Exact multipliers for constraints that the search names: what they add up to, or that they add up to nothing.
import type { Constraint, Multipliers, Terms } from './constraint.ts';
import type { Equation, Solution } from './elimination.ts';
import { solve } from './elimination.ts';
import type { Fraction } from './number.ts';
import { fractionOf, gcd } from './number.ts';

/** So many times each constraint, by index, adds up to so many times what is proved: whole numbers, none zero. */
export interface Proof {
  readonly multiples: ReadonlyMap<number, bigint>;
  /** Positive. */
  readonly times: bigint;
}

/** Multiples of the supporting constraints that add up to the form; null where there are none of the right signs. */
export function addingUpTo(
  form: Terms,
  constraints: readonly Constraint[],
  support: readonly number[],
): Proof | null {
  const solution = solve(byVariable(form, constraints, support), () => 0n, 1n);
  if (solution === null) return null;
  const multiples = inWholeNumbers(solution);
  return isSigned(multiples, constraints) ? { multiples, times: solution.denominator } : null;
}

/** Multiples that add up to 0 on the left and to more, or strictly to 0, on the right; null where there are none. */
export function clashing(constraints: readonly Constraint[], support: readonly number[]): Proof | null {
  const [first, ...rest] = support;
  const solution = solve(byVariable(negated(constraints[first!]!.terms), constraints, rest), () => 0n, 1n);
  if (solution === null) return null;
  const multiples = inWholeNumbers(solution).set(first!, solution.denominator);
  const opposite = new Map([...multiples].map(([index, multiple]) => [index, -multiple]));
  const found = [multiples, opposite].find((candidate) => contradicts(candidate, constraints));
  return found ? { multiples: found, times: 1n } : null;
}

/** The right side of the sum, and whether it is met only strictly. */
export function rightSide(
  { multiples, times }: Proof,
  constraints: readonly Constraint[],
): { readonly limit: Fraction; readonly strict: boolean } {
  let sum = 0n;
  let strict = false;
  for (const [index, multiple] of multiples) {
    const { constant, relation } = constraints[index]!;
    strict ||= relation === '>';
    if (constant !== 0n) sum += constant * multiple;
  }
  return { limit: fractionOf(sum, times), strict };
}

/** The same proof from multipliers that are fractions. */
export function proofOf(multipliers: Multipliers): Proof {
  let times = 1n;
  for (const { d } of multipliers.values()) times *= d / gcd(times, d);
  return { multiples: new Map([...multipliers].map(([index, { n, d }]) => [index, n * (times / d)])), times };
}

function inWholeNumbers({ values, denominator }: Solution): Map<number, bigint> {
  const multiples = new Map<number, bigint>();
  for (const [index, { n, d }] of values) if (n !== 0n) multiples.set(index, n * (denominator / d));
  return multiples;
}

function contradicts(multiples: Proof['multiples'], constraints: readonly Constraint[]): boolean {
  const { limit, strict } = rightSide({ multiples, times: 1n }, constraints);
  return isSigned(multiples, constraints) && (limit.n > 0n || (limit.n === 0n && strict));
}

const isSigned = (multiples: Proof['multiples'], constraints: readonly Constraint[]): boolean =>
  [...multiples].every(([index, multiple]) => multiple > 0n || constraints[index]!.relation === '=');

/** For each variable: multipliers times coefficients add up to the coefficient of the form. */
function byVariable(
  form: Terms,
  constraints: readonly Constraint[],
  support: readonly number[],
): Equation[] {
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
