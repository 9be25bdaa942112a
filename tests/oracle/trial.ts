// One random system, all its solvers, and every word in which they disagree.
import type { Constraint, Multipliers, Terms } from '../../src/solve/constraint.ts';
import { fractionOf } from '../../src/solve/number.ts';
import { largestRatio, shortfall } from '../../src/solve/ratio.ts';
import { Simplex } from '../../src/solve/simplex.ts';
import type { Bound } from '../../src/solve/system.ts';
import { System } from '../../src/solve/system.ts';
import type { Dice } from '../solve/dice.ts';
import type { Line } from '../solve/elimination.ts';
import { isFeasible, range } from '../solve/elimination.ts';
import type { Claim } from './claims.ts';
import { added, addsUpTo, lowerBound, upperRatio } from './claims.ts';
import type { Given } from './systems.ts';
import { times, vector } from './systems.ts';
import type { Z3 } from './z3.ts';

export interface Tally {
  consistent: number;
  contradictory: number;
  bounds: number;
  ratios: number;
  /** Verdicts and bounds that plain elimination confirmed as well. */
  eliminated: number;
  questions: number;
  /** Questions that the search left to the simplex. */
  fallbacks: number;
  readonly disagreements: string[];
}

export const emptyTally = (): Tally => ({
  consistent: 0,
  contradictory: 0,
  bounds: 0,
  ratios: 0,
  eliminated: 0,
  questions: 0,
  fallbacks: 0,
  disagreements: [],
});

/** Elimination takes for ever on more than this. */
const small = { variables: 3, constraints: 9 };

export async function trial(
  invent: (dice: Dice) => Given,
  dice: Dice,
  z3: Z3,
  tally: Tally,
  name: string,
): Promise<void> {
  const given = invent(dice);
  const differ = (what: string) => tally.disagreements.push(`${name}: ${what}`);
  const claims: [string, Claim][] = [];
  const system = new System(given.variables, given.constraints);
  const contradiction = verdict(given, system, differ);
  claims.push(['verdict', { question: given, satisfiable: contradiction === null }]);
  if (contradiction === null) {
    tally.consistent++;
    for (let count = 0; count < 2; count++) {
      const form = vector(given.variables, dice);
      for (const claim of bound(given, system, form, tally, differ))
        claims.push([`bound ${text(form)}`, claim]);
    }
    const divided = divisible(given, dice);
    if (new Simplex(divided.variables, divided.constraints).contradiction() === null)
      for (const claim of ratio(divided, dice, tally, differ)) claims.push(['ratio', claim]);
  } else tally.contradictory++;
  if (isSmall(given)) eliminate(given, contradiction, tally, differ);
  tally.fallbacks += system.fallbacks;
  tally.questions += claims.length;
  const answers = await z3.satisfiable(claims.map(([, claim]) => claim.question));
  claims.forEach(([what, claim], index) => {
    if (answers[index] !== claim.satisfiable) differ(`${what}: z3 says ${answers[index] ? 'sat' : 'unsat'}`);
  });
}

type Differ = (what: string) => void;

/** Of the search; compared with that of the simplex, contradictions added up. */
function verdict({ variables, constraints }: Given, system: System, differ: Differ): Multipliers | null {
  const found = system.contradiction();
  const other = new Simplex(variables, constraints).contradiction();
  if ((found === null) !== (other === null)) differ('the search and the simplex differ');
  for (const multipliers of [found, other])
    if (multipliers && !isAbsurd(constraints, multipliers)) differ('a contradiction does not add up');
  return found;
}

function isAbsurd(constraints: readonly Constraint[], multipliers: Multipliers): boolean {
  const sum = added(constraints, multipliers);
  return sum !== null && addsUpTo([], sum) && (sum.right > 0n || (sum.right === 0n && sum.strict));
}

function bound(given: Given, system: System, form: Terms, tally: Tally, differ: Differ): Claim[] {
  tally.bounds++;
  const found = system.minimise(form);
  const minimum = new Simplex(given.variables, given.constraints).minimise(form);
  const exact = minimum.bounded ? minimum.value : null;
  const other = exact && { limit: fractionOf(exact.a, exact.d), attained: exact.b === 0n };
  if (!isSame(found, other)) differ(`the bounds of ${text(form)} differ`);
  if (found && !isProved(given, form, found)) differ(`the bound of ${text(form)} does not add up`);
  if (isSmall(given)) compareRange(given, form, found, tally, differ);
  return lowerBound(given, form, found);
}

function isProved({ constraints }: Given, form: Terms, { limit, attained, multipliers }: Bound): boolean {
  const sum = added(constraints, multipliers);
  if (sum === null || !addsUpTo(form, sum)) return false;
  return sum.right * limit.d === limit.n * sum.common && sum.strict === !attained;
}

/** The same system where a variable may be divided by. */
function divisible(given: Given, dice: Dice): Given & { readonly divisor: number } {
  const divisor = dice.whole(0, given.variables - 1);
  const positive: Constraint = { terms: [[divisor, 1n]], relation: '>', constant: 0n };
  return { ...given, constraints: [...given.constraints, positive], divisor };
}

function ratio(given: ReturnType<typeof divisible>, dice: Dice, tally: Tally, differ: Differ): Claim[] {
  tally.ratios++;
  const denominator: Terms = [[given.divisor, 1n]];
  const numerator = vector(given.variables, dice);
  const system = new System(given.variables, given.constraints);
  const found = system.largestRatio(numerator, denominator);
  const other = largestRatio(new Simplex(given.variables, given.constraints), numerator, denominator);
  tally.fallbacks += system.fallbacks;
  if (!isSame(found, other)) differ('the ratios differ');
  for (const answer of [found, other])
    if (answer && !isRatioProved(given, numerator, denominator, answer)) differ('a ratio does not add up');
  return upperRatio(given, numerator, denominator, found);
}

function isRatioProved({ constraints }: Given, numerator: Terms, denominator: Terms, bound: Bound): boolean {
  const sum = added(constraints, bound.multipliers);
  if (sum === null || !addsUpTo(shortfall(numerator, denominator, bound.limit), sum)) return false;
  return sum.right > 0n || (sum.right === 0n && (bound.attained || sum.strict));
}

type End = Pick<Bound, 'limit' | 'attained'> | null;

const isSame = (a: End, b: End): boolean =>
  a === null || b === null
    ? a === b
    : a.limit.n * b.limit.d === b.limit.n * a.limit.d && a.attained === b.attained;

// --- elimination ------------------------------------------------------------------------------------------------

const isSmall = ({ variables, constraints }: Given): boolean =>
  variables <= small.variables && constraints.length <= small.constraints;

function eliminate(given: Given, contradiction: Multipliers | null, tally: Tally, differ: Differ): void {
  tally.eliminated++;
  if (isFeasible(lines(given)) !== (contradiction === null)) differ('elimination differs');
}

function compareRange(given: Given, form: Terms, found: End, tally: Tally, differ: Differ): void {
  tally.eliminated++;
  const lower = range(lines(given), dense(form, given.variables))!.lower;
  const end = lower && { limit: { n: lower.n, d: lower.d }, attained: lower.closed };
  if (!isSame(found, end)) differ(`elimination bounds ${text(form)} otherwise`);
}

const lines = ({ variables, constraints }: Given): Line[] =>
  constraints.map((it) => ({ ...it, coefficients: dense(it.terms, variables) }));

function dense(form: Terms, variables: number): bigint[] {
  const coefficients = Array.from({ length: variables }, () => 0n);
  for (const [variable, c] of times(form, 1n).terms) coefficients[variable] = c;
  return coefficients;
}

const text = (form: Terms): string => form.map(([variable, c]) => `${c}x${variable}`).join(' + ');
