// Constraints that come and go, and exact answers about them: searched in doubles, proved in fractions.
import { Box } from './box.ts';
import { Closure } from './closure.ts';
import type { Constraint, Multipliers, Terms } from './constraint.ts';
import { checkClock } from './deadline.ts';
import { Lost } from './lost.ts';
import { fractionOf } from './number.ts';
import type { Point } from './point.ts';
import { excess, satisfies } from './point.ts';
import type { Bound } from './proof.ts';
import { Proof } from './proof.ts';
import { largestRatio } from './ratio.ts';
import { Simplex } from './simplex.ts';

export type { Bound } from './proof.ts';

/**
 * What the search finds and its proof confirms; where it does not, the exact simplex decides. Where no variable
 * stands in two sums there is nothing to search for.
 */
export class System {
  private readonly variables: number;
  private readonly constraints: readonly Constraint[];
  private readonly active: boolean[];
  private readonly box: Box | null;
  private proof: Proof | null = null;
  private simplex: Simplex | null = null;
  private closure: Closure | null = null;
  private decided = 0;

  constructor(variables: number, constraints: readonly Constraint[]) {
    this.variables = variables;
    this.constraints = constraints;
    this.active = constraints.map(() => true);
    this.box = Box.fits(variables, constraints) ? new Box(variables, constraints, this.active) : null;
  }

  /** How many questions the search could not settle. */
  get fallbacks(): number {
    return this.decided;
  }

  /** Switch a constraint off or on again; the next question is about the active ones. */
  setActive(constraint: number, active: boolean): void {
    if (this.active[constraint] === active) return;
    this.active[constraint] = active;
    this.closure = null;
    this.proof?.setActive(constraint, active);
  }

  /** Null when some point satisfies every active constraint, else multipliers that add up to a contradiction. */
  contradiction(): Multipliers | null {
    checkClock();
    if (this.box) return this.box.contradiction();
    const proved = this.attempt((proof) => proof.contradiction());
    return proved ? proved.multipliers : this.exactly((simplex) => simplex.contradiction());
  }

  /** A point that satisfies every active constraint; null where there is none. */
  point(): Point | null {
    if (this.contradiction() !== null) return null;
    return this.box?.point() ?? this.proof?.point ?? this.exactly((simplex) => this.settled(simplex));
  }

  /** The largest lower bound of a form, null where there is none. The constraints must be satisfiable. */
  minimise(form: Terms): Bound | null {
    checkClock();
    if (this.box?.answers(form)) return this.box.minimise(form);
    const proved = this.attempt((proof) => proof.minimum(form));
    return proved ? proved.bound : this.exactly((simplex) => least(simplex, form));
  }

  /** Whether a form has a lower bound. The constraints must be satisfiable. */
  isBounded(form: Terms): boolean {
    if (this.box?.answers(form)) return this.box.minimise(form) !== null;
    this.closure ??= new Closure(
      this.variables,
      this.constraints.filter((_, at) => this.active[at]),
    );
    if (this.closure.isBounded(form)) return true;
    return this.attempt((proof) => proof.hasMinimum(form)) ?? this.minimise(form) !== null;
  }

  /**
   * From a known point the terms of an equation can be made both smaller and larger, if it alone no longer holds: one
   * of its variables is in no other equation, and all inequalities have room for it. Where this says no, they may
   * still be.
   */
  isLoose(equation: number): boolean {
    const point = this.point();
    const others = this.constraints.filter((_, at) => this.active[at] && at !== equation);
    const isFree = (variable: number) =>
      others.every(
        (constraint) =>
          !constraint.terms.some(([other]) => other === variable) ||
          (constraint.relation !== '=' && excess(constraint, point!) > 0n),
      );
    return point !== null && this.constraints[equation]!.terms.some(([variable]) => isFree(variable));
  }

  /** The least upper bound of a ratio, null where there is none, as of the exact simplex. */
  largestRatio(numerator: Terms, denominator: Terms): Bound | null {
    if (this.box?.answers([...numerator, ...denominator]) && areApart(numerator, denominator))
      return this.box.largestRatio(numerator, denominator);
    const proved = this.attempt((proof) => proof.ratio(numerator, denominator));
    return proved ? proved.bound : this.exactly((simplex) => largestRatio(simplex, numerator, denominator));
  }

  /** The point where the simplex stands, its infinitesimal made small enough for every strict inequality. */
  private settled(simplex: Simplex): Point {
    const values = Array.from({ length: this.variables }, (_, variable) => simplex.value(variable));
    for (let below = 1n; ; below *= 2n) {
      const point = values.map(({ a, b, d }) => fractionOf(a * below + b, d * below));
      if (this.constraints.every((constraint, at) => !this.active[at] || satisfies(point, constraint)))
        return point;
    }
  }

  /** A search that has lost its way, or proves nothing where it stands, begins anew once. */
  private attempt<T>(prove: (proof: Proof) => T | null): T | null {
    return this.once(prove, (this.proof ??= this.begun())) ?? this.once(prove, (this.proof = this.begun()));
  }

  private begun(): Proof {
    const proof = new Proof(this.variables, this.constraints);
    this.active.forEach((active, index) => active || proof.setActive(index, false));
    return proof;
  }

  private once<T>(prove: (proof: Proof) => T | null, proof: Proof): T | null {
    checkClock();
    try {
      return prove(proof);
    } catch (error) {
      if (!(error instanceof Lost)) throw error;
      return null;
    }
  }

  private exactly<T>(ask: (simplex: Simplex) => T): T {
    this.decided++;
    this.simplex ??= new Simplex(this.variables, this.constraints, this.proof?.present);
    this.active.forEach((active, index) => this.simplex!.setActive(index, active));
    return ask(this.simplex);
  }
}

function least(simplex: Simplex, form: Terms): Bound | null {
  const minimum = simplex.minimise(form);
  if (!minimum.bounded) return null;
  const { a, b, d } = minimum.value;
  return { limit: fractionOf(a, d), attained: b === 0n, multipliers: minimum.multipliers };
}

const areApart = (one: Terms, other: Terms): boolean =>
  !one.some(([variable]) => other.some(([same]) => same === variable));
