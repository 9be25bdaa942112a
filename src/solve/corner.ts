// Where the search stands: a basis, what every form is worth there, and the steps from one basis to the next.
import { Basis } from './basis.ts';
import type { Forms } from './forms.ts';

/** Bounds count as kept within this, in the frame's units. */
export const tolerance = 1e-9;

/** The search has lost its way: too many steps, or numbers that are none. */
export class Lost extends Error {}

/** After so many exchanges the point is worked out afresh, and the basis too if it has drifted. */
const freshness = 50;

export class Corner {
  readonly forms: Forms;
  readonly basis: Basis;
  /** What each form is worth at the present point; the first are the variables. */
  readonly worth: Float64Array;
  private readonly heading: Float64Array;
  private readonly row: Float64Array;
  private exchanges = 0;

  constructor(variables: number, forms: Forms) {
    this.forms = forms;
    this.basis = new Basis(variables, forms);
    this.worth = new Float64Array(forms.count);
    this.heading = new Float64Array(variables);
    this.row = new Float64Array(variables);
  }

  /** Back to the centre. */
  reset(): void {
    this.basis.reset();
    this.worth.fill(0);
    this.exchanges = 0;
  }

  isBelow(form: number): boolean {
    return this.worth[form]! < this.forms.lower[form]! - tolerance;
  }

  isAbove(form: number): boolean {
    return this.worth[form]! > this.forms.upper[form]! + tolerance;
  }

  canRise(form: number): boolean {
    return this.worth[form]! < this.forms.upper[form]! - tolerance;
  }

  canFall(form: number): boolean {
    return this.worth[form]! > this.forms.lower[form]! + tolerance;
  }

  /** Bring every nonbasic form within its bounds. */
  settle(steps: Float64Array): void {
    for (let place = 0; place < this.basis.size; place++) {
      const form = this.basis.nonbasic[place]!;
      const bound = this.isBelow(form) ? this.forms.lower : this.isAbove(form) ? this.forms.upper : null;
      if (bound === null) continue;
      this.steps(place, steps);
      this.move(place, bound[form]!, steps);
    }
  }

  /** How every form moves with the one at a place. */
  steps(place: number, into: Float64Array): void {
    this.basis.column(place, this.heading);
    this.forms.at(this.heading, into);
  }

  /** Bring the form at a place to a value, by the steps worked out for it. */
  move(place: number, value: number, steps: Float64Array): void {
    const form = this.basis.nonbasic[place]!;
    const distance = value - this.worth[form]!;
    if (!Number.isFinite(distance)) throw new Lost();
    for (let index = 0; index < steps.length; index++) this.worth[index]! += distance * steps[index]!;
    this.worth[form] = value;
  }

  /** Bring a basic form to a value by moving the form at a place, and exchange the two. */
  moveTo(place: number, leaving: number, value: number, steps: Float64Array): void {
    const distance = (value - this.worth[leaving]!) / steps[leaving]!;
    this.move(place, this.worth[this.basis.nonbasic[place]!]! + distance, steps);
    this.worth[leaving] = value;
    this.basis.row(leaving, this.row);
    if (!(Math.abs(this.row[place]!) > 0)) throw new Lost();
    this.basis.exchange(place, leaving, this.row);
    if (++this.exchanges % freshness === 0) this.refresh();
  }

  private refresh(): void {
    const worth = Float64Array.from(this.basis.nonbasic, (form) => this.worth[form]!);
    if (this.drift(worth) <= tolerance / 100) return;
    this.basis.refresh(this.row);
    this.drift(Float64Array.from(this.basis.nonbasic, (form) => this.worth[form]!));
  }

  /** Put the point where the nonbasic forms are worth that; how far they are from it then. */
  private drift(worth: Float64Array): number {
    this.basis.solve(worth, this.heading);
    this.forms.at(this.heading, this.worth);
    return this.basis.nonbasic.reduce((most, form, place) => {
      const error = Math.abs(this.worth[form]! - worth[place]!);
      this.worth[form] = worth[place]!;
      return Math.max(most, error);
    }, 0);
  }
}
