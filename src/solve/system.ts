// Constraints that come and go, and exact answers about them: searched in doubles, proved in fractions.
import type { Constraint, Terms } from './constraint.ts';
import { Corner, Lost, tolerance } from './corner.ts';
import type { Equation } from './elimination.ts';
import { solve } from './elimination.ts';
import { Forms } from './forms.ts';
import { Frame } from './frame.ts';
import { interior } from './interior.ts';
import type { Proof } from './multiplier.ts';
import { addingUpTo, clashing, proofOf, rightSide } from './multiplier.ts';
import type { Fraction } from './number.ts';
import { fractionOf } from './number.ts';
import type { Point } from './point.ts';
import { admits, satisfies, touches, valueAt } from './point.ts';
import { largestRatio, shortfall } from './ratio.ts';
import type { Summit } from './search.ts';
import { Search } from './search.ts';
import { Simplex } from './simplex.ts';

/**
 * The limit of a form or ratio, whether it is attained, and the proof: of `form >= limit`, or for a ratio n/d of
 * `shortfall(n, d, limit) >= 0`.
 */
export interface Bound {
  readonly limit: Fraction;
  readonly attained: boolean;
  readonly proof: Proof;
}

/** What has been proved: a bound, or that there is none. */
interface Proved {
  readonly bound: Bound | null;
}

/** Bounds nearer than this, in the frame's units, are first taken to be met exactly; then only those that are. */
const nearness = [1e-5, 1e-8];

/**
 * A candidate of the search is proved from both sides: by multipliers that add up to the bound, and by a point that
 * meets it, every constraint checked by substitution. Where that fails the exact simplex decides.
 * Source: Applegate, Cook, Dash and Espinoza, Exact Solutions to Linear Programming Problems,
 * Operations Research Letters 35 (2007).
 */
export class System {
  private readonly variables: number;
  private readonly constraints: readonly Constraint[];
  private readonly active: boolean[];
  private readonly frame: Frame;
  private readonly forms: Forms;
  private readonly corner: Corner;
  private readonly search: Search;
  /** A point that satisfies every active constraint. */
  private witness: Point | null = null;
  private simplex: Simplex | null = null;
  private decided = 0;

  constructor(variables: number, constraints: readonly Constraint[]) {
    this.variables = variables;
    this.constraints = constraints;
    this.active = constraints.map(() => true);
    this.frame = new Frame(variables, constraints);
    this.forms = new Forms(variables, constraints, this.frame);
    this.corner = new Corner(variables, this.forms);
    this.search = new Search(this.corner, this.frame);
  }

  /** How many questions the search could not settle. */
  get fallbacks(): number {
    return this.decided;
  }

  /** Switch a constraint off or on again; the next question is about the active ones. */
  setActive(constraint: number, active: boolean): void {
    if (this.active[constraint] === active) return;
    this.active[constraint] = active;
    this.forms.setActive(constraint, active);
    if (active && this.witness && !satisfies(this.witness, this.constraints[constraint]!)) this.witness = null;
  }

  /** Null when some point satisfies every active constraint, else multiples that add up to a contradiction. */
  contradiction(): Proof | null {
    if (this.witness) return null;
    const proved = this.attempt(() => this.provedContradiction());
    return proved ? proved.proof : this.exactly(contradictionOf);
  }

  /** The largest lower bound of a form, null where there is none. The constraints must be satisfiable. */
  minimise(form: Terms): Bound | null {
    const proved = this.attempt(() => this.provedMinimum(form));
    return proved ? proved.bound : this.exactly((simplex) => least(simplex, form));
  }

  /** The least upper bound of a ratio, as of the exact simplex: the denominator must be positive. */
  largestRatio(numerator: Terms, denominator: Terms): Bound | null {
    const proved = this.attempt(() => this.provedRatio(numerator, denominator));
    return proved
      ? proved.bound
      : this.exactly((simplex) => largest(simplex, numerator, denominator));
  }

  // --- contradictions -------------------------------------------------------------------------------------------

  private provedContradiction(): { readonly proof: Proof | null } | null {
    const support = this.search.clash();
    if (support === null) return this.isWitnessed() ? { proof: null } : null;
    const proof = clashing(this.constraints, support);
    return proof && { proof };
  }

  /** Some point is known to satisfy every active constraint. */
  private isWitnessed(): boolean {
    if (this.witness) return true;
    const worth = interior(this.corner, null);
    for (const near of nearness) this.witness ??= this.inside(this.pointNear(worth, near));
    return this.witness !== null;
  }

  private inside(point: Point | null): Point | null {
    return point && this.every((constraint) => satisfies(point, constraint)) ? point : null;
  }

  private every(holds: (constraint: Constraint) => boolean): boolean {
    return this.constraints.every((constraint, index) => !this.active[index] || holds(constraint));
  }

  /** The exact point that meets all bounds that the given one nearly meets; null where they do not meet. */
  private pointNear(worth: Float64Array, near: number): Point | null {
    const { lower, upper, lowerBy, upperBy } = this.forms;
    const met = new Set<number>();
    for (let form = 0; form < worth.length; form++) {
      if (worth[form]! - lower[form]! <= near) met.add(lowerBy[form]!);
      if (upper[form]! - worth[form]! <= near) met.add(upperBy[form]!);
    }
    return this.exact(
      [...met].map((index) => this.constraints[index]!),
      this.frame.point(worth),
    );
  }

  /** The rough point, moved to where it satisfies the equations. */
  private exact(equations: readonly Equation[], rough: Point): Point | null {
    const solution = solve(equations, (variable) => rough[variable]!.n, this.frame.denominator);
    return solution && rough.map((value, variable) => solution.values.get(variable) ?? value);
  }

  // --- bounds ---------------------------------------------------------------------------------------------------

  private provedMinimum(form: Terms): Proved | null {
    this.findPoint();
    const summit = this.search.lowest(form);
    if (summit.ray) {
      const ray = this.rayNear(summit.ray);
      return ray && valueAt(form, ray).n < 0n && this.isWitnessed() ? { bound: null } : null;
    }
    return this.fromPoints(summit, (point) => this.met(form, summit, point));
  }

  private provedRatio(numerator: Terms, denominator: Terms): Proved | null {
    this.findPoint();
    const summit = this.search.highestRatio(numerator, denominator);
    const approached = summit.ray && this.approached(numerator, denominator, summit.support, summit.ray);
    if (approached) return approached;
    return this.fromPoints(summit, (point) => {
      const [above, below] = [valueAt(numerator, point), valueAt(denominator, point)];
      if (below.n <= 0n) return this.isPole(above, below, point) ? { bound: null } : null;
      const limit = fractionOf(above.n * below.d, above.d * below.n);
      const proved = this.met(shortfall(numerator, denominator, limit), summit, point);
      return proved?.bound ? { bound: { ...proved.bound, limit } } : null;
    });
  }

  private findPoint(): void {
    if (this.search.clash() !== null && this.contradiction() !== null)
      throw new Error('the constraints contradict each other');
  }

  private fromPoints(summit: Summit, prove: (point: Point) => Proved | null): Proved | null {
    const worth = interior(this.corner, summit.costs);
    for (const near of nearness) {
      const point = this.pointNear(worth, near);
      const proved = point && prove(point);
      if (proved) return proved;
    }
    return null;
  }

  /** The form's value at the point is its bound: attained if no strict inequality is needed to prove it. */
  private met(form: Terms, { support }: Summit, point: Point): Proved | null {
    const proof = addingUpTo(form, this.constraints, support);
    if (proof === null) return null;
    const { limit, strict } = rightSide(proof, this.constraints);
    const value = valueAt(form, point);
    if (value.n !== limit.n || value.d !== limit.d) return null;
    return this.isFit(point, strict) ? { bound: { limit, attained: !strict, proof } } : null;
  }

  /** The point satisfies everything or, where it need only be approached, lies on the edge of what does. */
  private isFit(point: Point, onEdge: boolean): boolean {
    if (onEdge) return this.every((constraint) => touches(point, constraint)) && this.isWitnessed();
    const inside = this.inside(point);
    this.witness ??= inside;
    return inside !== null;
  }

  /** Near the point the ratio is as large as one likes. */
  private isPole(above: Fraction, below: Fraction, point: Point): boolean {
    return below.n === 0n && above.n > 0n && this.isFit(point, true);
  }

  /** The ratio along the ray is the bound or, where the ray has none, there is no bound. */
  private approached(
    numerator: Terms,
    denominator: Terms,
    support: readonly number[],
    heading: Float64Array,
  ): Proved | null {
    const ray = this.rayNear(heading);
    if (ray === null || !this.isWitnessed()) return null;
    const [above, below] = [valueAt(numerator, ray), valueAt(denominator, ray)];
    if (below.n <= 0n) return below.n === 0n && above.n > 0n ? { bound: null } : null;
    const limit = fractionOf(above.n * below.d, above.d * below.n);
    const proof = addingUpTo(shortfall(numerator, denominator, limit), this.constraints, support);
    if (proof === null) return null;
    const right = rightSide(proof, this.constraints);
    const beyond = right.limit.n > 0n || (right.limit.n === 0n && right.strict);
    return beyond ? { bound: { limit, attained: false, proof } } : null;
  }

  /** An exact direction along which no active constraint is ever broken. */
  private rayNear(heading: Float64Array): Point | null {
    const longest = heading.reduce((most, step) => Math.max(most, Math.abs(step)), 0);
    const even = heading.map((step) => (Math.abs(step) <= tolerance * longest ? 0 : step / longest));
    const moves = new Float64Array(this.forms.count);
    this.forms.at(even, moves);
    const rough = this.frame.direction(even);
    const ray = this.exact(this.levelAlong(moves, rough), rough);
    return ray && this.every((constraint) => admits(constraint, ray)) ? ray : null;
  }

  /** That the bounded forms go nowhere which seem to go nowhere, although some of their variables move. */
  private levelAlong(moves: Float64Array, direction: Point): Equation[] {
    return [...moves.keys()].flatMap((form) => {
      const bound = Math.max(this.forms.lowerBy[form]!, this.forms.upperBy[form]!);
      if (bound < 0 || Math.abs(moves[form]!) > tolerance) return [];
      const terms = this.constraints[bound]!.terms.filter(([variable]) => direction[variable]!.n !== 0n);
      return terms.length === 0 ? [] : [{ terms, constant: 0n }];
    });
  }

  // --- falling back ---------------------------------------------------------------------------------------------

  private attempt<T>(search: () => T | null): T | null {
    try {
      return search();
    } catch (error) {
      if (!(error instanceof Lost)) throw error;
      this.corner.reset();
      return null;
    }
  }

  private exactly<T>(ask: (simplex: Simplex) => T): T {
    this.decided++;
    this.simplex ??= new Simplex(this.variables, this.constraints, this.frame.point(this.corner.worth));
    this.active.forEach((active, index) => this.simplex!.setActive(index, active));
    return ask(this.simplex);
  }
}

function contradictionOf(simplex: Simplex): Proof | null {
  const multipliers = simplex.contradiction();
  return multipliers && proofOf(multipliers);
}

function least(simplex: Simplex, form: Terms): Bound | null {
  const minimum = simplex.minimise(form);
  if (!minimum.bounded) return null;
  const { a, b, d } = minimum.value;
  return { limit: fractionOf(a, d), attained: b === 0n, proof: proofOf(minimum.multipliers) };
}

function largest(simplex: Simplex, numerator: Terms, denominator: Terms): Bound | null {
  const bound = largestRatio(simplex, numerator, denominator);
  return bound && { ...bound, proof: proofOf(bound.multipliers) };
}
