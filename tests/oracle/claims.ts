// What an answer claims, as questions of plain satisfiability: true in this system, false in that.
import type { Constraint, Multipliers, Terms } from '../../src/solve/constraint.ts';
import type { Fraction } from '../../src/solve/number.ts';
import type { Bound } from '../../src/solve/system.ts';
import type { Given } from './systems.ts';
import { times } from './systems.ts';

export interface Claim {
  readonly question: Given;
  readonly satisfiable: boolean;
}

/** The largest lower bound of a form; null: it has none, since some direction leads down for ever. */
export function lowerBound(given: Given, form: Terms, bound: Bound | null): Claim[] {
  if (bound === null) {
    const cone = given.constraints.map((it) => ({ ...closed(it), constant: 0n }));
    return [yes({ ...given, constraints: [...cone, { terms: form, relation: '=', constant: -1n }] })];
  }
  const { n, d } = bound.limit;
  const scaled = times(form, d).terms;
  const below: Constraint = { terms: negated(scaled), relation: bound.attained ? '>' : '>=', constant: -n };
  const there: Constraint = { terms: scaled, relation: '=', constant: n };
  return [no(also(given, below)), yes(also(bound.attained ? given : edge(given), there))];
}

/**
 * The least upper bound of a ratio whose denominator is positive; null: it has none. What is only approached is
 * reached in the closed cone of all (t·x, t), with denominator 1 or, where there is no bound, 0.
 * Source: Charnes and Cooper, Naval Research Logistics Quarterly 9 (1962).
 */
export function upperRatio(given: Given, numerator: Terms, denominator: Terms, bound: Bound | null): Claim[] {
  if (bound === null) return [yes(cone(given, equal(denominator, 0n), equal(numerator, 1n)))];
  const level = difference(numerator, denominator, bound.limit);
  const beyond: Constraint = { terms: level, relation: bound.attained ? '>' : '>=', constant: 0n };
  const there = equal(level, 0n);
  // Where the ratio is the same everywhere nothing is left to ask of it.
  if (level.length === 0) return bound.attained ? [] : [no(given)];
  const reached = bound.attained ? also(given, there) : cone(given, equal(denominator, 1n), there);
  return [no(also(given, beyond)), yes(reached)];
}

/** What multipliers of constraints add up to: null where one has the wrong sign. */
export function added(constraints: readonly Constraint[], multipliers: Multipliers) {
  const common = [...multipliers.values()].reduce((product, { d }) => product * d, 1n);
  const left = new Map<number, bigint>();
  let right = 0n;
  let strict = false;
  for (const [index, { n, d }] of multipliers) {
    const { terms, relation, constant } = constraints[index]!;
    if (n === 0n || (relation !== '=' && n < 0n)) return null;
    const factor = (n * common) / d;
    for (const [variable, c] of terms) left.set(variable, (left.get(variable) ?? 0n) + c * factor);
    right += constant * factor;
    strict ||= relation === '>';
  }
  return { left, right, strict, common };
}

/** The multipliers add up to the form, and to nothing else. */
export function addsUpTo(form: Terms, { left, common }: NonNullable<ReturnType<typeof added>>): boolean {
  const wanted = new Map(form);
  return [...new Set([...left.keys(), ...wanted.keys()])].every(
    (variable) => (left.get(variable) ?? 0n) === (wanted.get(variable) ?? 0n) * common,
  );
}

/** d · numerator - n · denominator */
function difference(numerator: Terms, denominator: Terms, { n, d }: Fraction): Terms {
  const terms = new Map(times(numerator, d).terms);
  for (const [variable, c] of denominator) terms.set(variable, (terms.get(variable) ?? 0n) - n * c);
  return [...terms].filter(([, c]) => c !== 0n);
}

const yes = (question: Given): Claim => ({ question, satisfiable: true });
const no = (question: Given): Claim => ({ question, satisfiable: false });
const equal = (terms: Terms, constant: bigint): Constraint => ({ terms, relation: '=', constant });
const negated = (terms: Terms): Terms => times(terms, -1n).terms;
const also = (given: Given, ...more: Constraint[]): Given => ({
  ...given,
  constraints: [...given.constraints, ...more],
});

const closed = ({ relation, ...rest }: Constraint): Constraint => ({
  ...rest,
  relation: relation === '>' ? '>=' : relation,
});

const edge = (given: Given): Given => ({ ...given, constraints: given.constraints.map(closed) });

function cone({ variables, constraints }: Given, ...more: Constraint[]): Given {
  const rows = constraints.map(closed).map(({ terms, relation, constant }): Constraint => {
    const homogeneous = constant === 0n ? terms : [...terms, [variables, -constant] as const];
    return { terms: homogeneous, relation, constant: 0n };
  });
  const least: Constraint = { terms: [[variables, 1n]], relation: '>=', constant: 0n };
  return { variables: variables + 1, constraints: [...rows, least, ...more] };
}
