// Where the search stands: a basis, what every form is worth there, and the steps from one basis to the next.
import { Basis } from './basis.ts';
import type { Lines } from './lines.ts';
import { Lost } from './lost.ts';

/** Bounds count as kept within this, in the frame's units. */
export const tolerance = 1e-9;

/** Coefficients and costs below this are rounding. */
export const slight = 1e-12;

export class Corner {
  readonly forms: Lines;
  readonly basis: Basis;
  /** What each form is worth at the present point; the first are the variables. */
  readonly worth: Float64Array;
  private readonly heading: Float64Array;
  /** By place, by variable and by form, for whoever works something out. */
  readonly scratch: {
    readonly distances: Float64Array;
    readonly heading: Float64Array;
    readonly moves: Float64Array;
  };

  constructor(variables: number, forms: Lines) {
    this.forms = forms;
    this.basis = new Basis(variables, forms);
    this.worth = new Float64Array(forms.count);
    this.heading = new Float64Array(variables);
    this.scratch = {
      distances: new Float64Array(variables),
      heading: new Float64Array(variables),
      moves: new Float64Array(forms.count),
    };
  }

  /** At a point, whatever bounds it meets. */
  standAt(coordinates: Float64Array): void {
    this.basis.reset();
    this.forms.at(coordinates, this.worth);
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
    const { worth } = this;
    for (let index = 0; index < worth.length; index++) worth[index]! += distance * steps[index]!;
    worth[form] = value;
  }

  /** Bring a basic form to a value by the steps last worked out, those of a place, and exchange the two. */
  moveTo(place: number, leaving: number, value: number, steps: Float64Array): void {
    const distance = (value - this.worth[leaving]!) / steps[leaving]!;
    this.move(place, this.worth[this.basis.nonbasic[place]!]! + distance, steps);
    this.worth[leaving] = value;
    if (!(Math.abs(steps[leaving]!) > slight)) throw new Lost();
    this.basis.exchange(place, leaving, this.heading, steps[leaving]!);
    if (this.basis.isStale) this.refresh();
  }

  private refresh(): void {
    this.basis.refresh();
    const worth = Float64Array.from(this.basis.nonbasic, (form) => this.worth[form]!);
    this.basis.solve(worth, this.heading);
    this.forms.at(this.heading, this.worth);
    this.basis.nonbasic.forEach((form, place) => (this.worth[form] = worth[place]!));
  }
}

/** Nothing is left of what is below the limit. */
export function clean(row: Float64Array, limit: number): void {
  for (let index = 0; index < row.length; index++) if (Math.abs(row[index]!) <= limit) row[index] = 0;
}
