// Proves what the search finds: multipliers on one side, a point on the other, both exact. Null is no proof.
import type { Constraint, Multipliers, Terms } from './constraint.ts';
import { lowest, RatioAim } from './aim.ts';
import { centre } from './barrier.ts';
import { Corner } from './corner.ts';
import { Forms } from './forms.ts';
import { Frame } from './frame.ts';
import { interior } from './interior.ts';
import { addingUpTo, clashing, isPositive, rightSide } from './multiplier.ts';
import { crossover } from './crossover.ts';
import { directionNear, pointNear } from './near.ts';
import type { Fraction } from './number.ts';
import { fractionOf } from './number.ts';
import type { Point } from './point.ts';
import { admits, floors, isAbove, satisfies, touches, valueAt } from './point.ts';
import { shortfall } from './ratio.ts';
import type { Summit } from './search.ts';
import { Search } from './search.ts';

/**
 * The limit of a form or ratio, whether it is attained, and the multipliers that prove `form >= limit`, or for a ratio
 * n/d `shortfall(n, d, limit) >= 0`. Multipliers need not be in lowest terms.
 */
export interface Bound {
  readonly limit: Fraction;
  readonly attained: boolean;
  readonly multipliers: Multipliers;
}

/** What has been proved: a bound, or that there is none. */
export interface Proved {
  readonly bound: Bound | null;
}

/** Bounds nearer than this, in the frame's units, are taken to be met exactly: only those that are, then others too. */
const nearness = [1e-8, 1e-5];
/** How far inside all inequalities a point is looked for, in the frame's units; at last anywhere. */
const margins = [1e-3, 1e-5, 0];
const remembered = 4;
/** Up to so many variables the simplex is quicker than the interior point method. */
const small = 40;
/** With more it has so many steps to find what is easily found. */
const brief = (variables: number): number => Math.min(300, 20 + variables / 10);
/** Costs below this are first taken for rounding, then for small. */
const faintness = [1e-14, 1e-19];

/**
 * A bound is proved from both sides: multipliers add up to it, and a point meets it, every constraint checked.
 * Source: Applegate, Cook, Dash and Espinoza, Exact Solutions to Linear Programming Problems,
 * Operations Research Letters 35 (2007).
 */
export class Proof {
  private readonly size: number;
  private readonly constraints: readonly Constraint[];
  private readonly active: boolean[];
  private readonly frame: Frame;
  private readonly forms: Forms;
  private readonly corner: Corner;
  private readonly search: Search;
  /** A point that satisfies every active constraint. */
  private witness: Point | null = null;
  /** Points that did when others were active, the latest first: they often will again. */
  private former: Point[] = [];

  constructor(variables: number, constraints: readonly Constraint[]) {
    this.size = variables;
    this.constraints = constraints;
    this.active = constraints.map(() => true);
    this.frame = new Frame(variables, constraints);
    this.forms = new Forms(variables, constraints, this.frame);
    this.corner = new Corner(variables, this.forms);
    this.search = new Search(this.corner);
  }

  setActive(constraint: number, active: boolean): void {
    this.active[constraint] = active;
    this.forms.setActive(constraint, active);
    if (active && this.witness && !satisfies(this.witness, this.constraints[constraint]!))
      this.witness = null;
  }

  private recall(): Point | null {
    return (this.witness ??= this.former.find((point) => this.inside(point)) ?? null);
  }

  private remember(point: Point | null): void {
    if (point === null || this.witness !== null) return;
    this.witness = point;
    this.former = [point, ...this.former].slice(0, remembered);
  }

  private get isLarge(): boolean {
    return this.size > small;
  }

  /** About where the search stands. */
  get present(): Point {
    return this.frame.point(this.corner.worth);
  }

  /** A point that is known to satisfy every active constraint. */
  get point(): Point | null {
    return this.witness;
  }

  contradiction(): { readonly multipliers: Multipliers | null } | null {
    if (this.recall()) return { multipliers: null };
    const support = this.clash();
    if (support === null) return this.isWitnessed() ? { multipliers: null } : null;
    const multipliers = clashing(this.constraints, support);
    return multipliers && { multipliers };
  }

  minimum(form: Terms): Proved | null {
    return (
      this.alongPoint(form) ??
      this.first(faintness, (faint) => {
        if (this.clash() !== null) return null;
        const summit = this.search.pursue(lowest(form, this.frame), faint);
        if (summit.ray) return this.endless(form, summit.ray) ? { bound: null } : null;
        return this.fromPoints(summit, (point) => this.met(form, summit, point));
      })
    );
  }

  /** Whether the form has a least value at all: takes no point that meets it. */
  hasMinimum(form: Terms): boolean | null {
    const along = this.alongPoint(form);
    if (along !== null) return along.bound !== null;
    if (this.clash() !== null) return null;
    const summit = this.search.pursue(lowest(form, this.frame), faintness[0]!);
    if (summit.ray) return this.endless(form, summit.ray) ? false : null;
    return addingUpTo(form, this.constraints, summit.support) === null ? null : true;
  }

  ratio(numerator: Terms, denominator: Terms): Proved | null {
    return this.first(faintness, (faint) => {
      if (this.clash() !== null) return null;
      const summit = this.search.pursue(new RatioAim(numerator, denominator, this.frame), faint);
      const approached = summit.ray && this.approached(numerator, denominator, summit.support, summit.ray);
      if (approached) return approached;
      return this.fromPoints(summit, (point) => this.reached(numerator, denominator, summit, point));
    });
  }

  /** Constraints that seem to clash; null where the search stands at a point that nearly satisfies all of them. */
  private clash(): readonly number[] | null {
    const soon = this.search.clash(this.isLarge ? brief(this.size) : Infinity);
    if (soon !== undefined) return soon;
    const ending = centre(this.forms, this.size);
    if (ending?.kind === 'clash') return crossover(this.forms, ending.coordinates, ending.s);
    if (ending?.kind === 'inside') {
      this.corner.standAt(ending.coordinates);
      this.remember(this.inside(this.pointNear(this.corner.worth, nearness[0]!)));
    }
    return this.search.clash()!;
  }

  // --- points ---------------------------------------------------------------------------------------------------

  /** Some point is known to satisfy every active constraint. */
  private isWitnessed(): boolean {
    if (this.recall()) return true;
    if (this.isLarge) this.remember(this.inside(this.fromCentre()));
    if (this.witness === null)
      this.remember(this.first(margins, (margin) => this.inside(this.pointWithin(margin))));
    return this.witness !== null;
  }

  private fromCentre(): Point | null {
    const ending = centre(this.forms, this.size);
    if (ending?.kind !== 'inside') return null;
    const worth = new Float64Array(this.forms.count);
    this.forms.at(ending.coordinates, worth);
    return this.pointNear(worth, nearness[0]!);
  }

  /** A point so far inside all inequalities. */
  private pointWithin(margin: number): Point | null {
    if (this.isApart(margin)) return null;
    const worth = margin > 0 ? this.corner.worth : interior(this.corner, null);
    return this.pointNear(worth, nearness[0]!);
  }

  /** No point seems to lie so far inside. */
  private isApart(margin: number): boolean {
    this.forms.keepInside(margin);
    try {
      return this.search.clash() !== null;
    } finally {
      this.forms.keepInside(0);
    }
  }

  private inside(point: Point | null): Point | null {
    return point && this.everyAt(point, satisfies) ? point : null;
  }

  /** What the floors leave open is worked out exactly. */
  private everyAt(point: Point, holds: (point: Point, constraint: Constraint) => boolean): boolean {
    const near = floors(point, this.frame.fineness);
    return this.every((constraint) =>
      constraint.relation !== '=' && isAbove(constraint, near) ? true : holds(point, constraint),
    );
  }

  private every(holds: (constraint: Constraint) => boolean): boolean {
    return this.constraints.every((constraint, index) => !this.active[index] || holds(constraint));
  }

  private fromPoints(summit: Summit, prove: (point: Point) => Proved | null): Proved | null {
    const worth = interior(this.corner, summit.costs);
    return this.first(nearness, (near) => {
      const point = this.pointNear(worth, near);
      return point && prove(point);
    });
  }

  private pointNear(worth: Float64Array, near: number): Point | null {
    return pointNear(worth, near, this.forms, this.frame, this.constraints);
  }

  /** The first that is not null. */
  private first<T>(numbers: readonly number[], of: (number: number) => T | null): T | null {
    for (const number of numbers) {
      const found = of(number);
      if (found !== null) return found;
    }
    return null;
  }

  /** The point satisfies everything or, where it need only be approached, lies on the edge of what does. */
  private isFit(point: Point, onEdge: boolean): boolean {
    if (onEdge) return this.everyAt(point, touches) && this.isWitnessed();
    const inside = this.inside(point);
    this.remember(inside);
    return inside !== null;
  }

  // --- bounds ---------------------------------------------------------------------------------------------------

  /** The form's value at the point is its bound: attained if no strict inequality is needed to prove it. */
  private met(form: Terms, { support }: Summit, point: Point): Proved | null {
    const multipliers = addingUpTo(form, this.constraints, support);
    if (multipliers === null) return null;
    const { limit, strict } = rightSide(multipliers, this.constraints);
    const value = valueAt(form, point);
    const isMet = value.n * limit.d === limit.n * value.d;
    return isMet && this.isFit(point, strict) ? { bound: { limit, attained: !strict, multipliers } } : null;
  }

  /** The ratio at the point is the bound or, where the denominator is 0 there, there is none. */
  private reached(numerator: Terms, denominator: Terms, summit: Summit, point: Point): Proved | null {
    const [above, below] = [valueAt(numerator, point), valueAt(denominator, point)];
    if (below.n <= 0n)
      return below.n === 0n && above.n > 0n && this.isFit(point, true) ? { bound: null } : null;
    const limit = fractionOf(above.n * below.d, above.d * below.n);
    const proved = this.met(shortfall(numerator, denominator, limit), summit, point);
    return proved?.bound ? { bound: { ...proved.bound, limit } } : null;
  }

  // --- infinity -------------------------------------------------------------------------------------------------

  /**
   * What a known point tells without a search, where its multiples satisfy everything too: a form that falls along it
   * has no least value, and one that rises comes as near to zero as it likes, if the sign of its variable holds it there.
   */
  private alongPoint(form: Terms): Proved | null {
    const point = this.recall();
    if (point === null) return null;
    if (valueAt(form, point).n < 0n)
      return this.every((constraint) => constraint.constant === 0n || admits(constraint, point))
        ? { bound: null }
        : null;
    if (form.length !== 1) return null;
    const [variable, coefficient] = form[0]!;
    const by = (coefficient > 0n ? this.forms.lowerBy : this.forms.upperBy)[variable]!;
    const sign = this.constraints[by];
    if (sign?.relation !== '>' || !this.every(({ constant }) => constant === 0n)) return null;
    const multipliers = new Map([[by, fractionOf(coefficient, sign.terms[0]![1])]]);
    return { bound: { limit: { n: 0n, d: 1n }, attained: false, multipliers } };
  }

  private endless(form: Terms, heading: Float64Array): boolean {
    const ray = this.rayNear(heading);
    return this.isOpen(ray) && valueAt(form, ray).n < 0n;
  }

  private rayNear(heading: Float64Array): Point {
    return directionNear(heading, this.forms, this.frame, this.constraints);
  }

  /** From some point one can go along the ray for ever. */
  private isOpen(ray: Point): boolean {
    return this.every((constraint) => admits(constraint, ray)) && this.isWitnessed();
  }

  /** The ratio along the ray is the bound or, where the denominator stays as it is, there is none. */
  private approached(
    numerator: Terms,
    denominator: Terms,
    support: readonly number[],
    heading: Float64Array,
  ): Proved | null {
    const ray = this.rayNear(heading);
    if (!this.isOpen(ray)) return null;
    const [above, below] = [valueAt(numerator, ray), valueAt(denominator, ray)];
    if (below.n <= 0n) return below.n === 0n && above.n > 0n ? { bound: null } : null;
    const limit = fractionOf(above.n * below.d, above.d * below.n);
    const multipliers = addingUpTo(shortfall(numerator, denominator, limit), this.constraints, support);
    const isProved = multipliers && isPositive(rightSide(multipliers, this.constraints));
    return isProved ? { bound: { limit, attained: false, multipliers } } : null;
  }
}
