// As many forms as there are variables, and everything else in terms of them, in doubles.
import { Factors } from './factors.ts';
import type { Lines } from './lines.ts';
import { Lost } from './lost.ts';

/** A form that took a place after the matrix was factored. */
interface Exchange {
  readonly place: number;
  readonly form: number;
  /** How the variables moved with the form that left, and how fast the new form moved with it. */
  readonly heading: Float64Array;
  readonly speed: number;
}

/** After so many exchanges it is quicker to factor the matrix afresh. */
const stale = 40;

/**
 * Each nonbasic form has a place; together they determine every variable.
 * Source of the exchanges: Sherman and Morrison, Annals of Mathematical Statistics 21 (1950).
 */
export class Basis {
  readonly size: number;
  /** The nonbasic form at each place. */
  readonly nonbasic: Int32Array;
  /** The place of each form; -1 for a basic one. */
  readonly places: Int32Array;
  private readonly forms: Lines;
  private readonly rest: Float64Array;
  private readonly worth: Float64Array;
  private factors: Factors;
  private exchanges: Exchange[] = [];
  private readonly multiples: number[] = [];
  /** Of the exchanges before: arrays that can be written anew are many times as quick as new ones. */
  private readonly headings: Float64Array[] = [];

  constructor(size: number, forms: Lines) {
    this.size = size;
    this.forms = forms;
    this.nonbasic = new Int32Array(size);
    this.places = new Int32Array(forms.count);
    this.rest = new Float64Array(size);
    this.worth = new Float64Array(size);
    this.factors = this.reset();
  }

  /** The variables themselves become the nonbasic forms. */
  reset(): Factors {
    this.places.fill(-1);
    for (let variable = 0; variable < this.size; variable++) {
      this.nonbasic[variable] = variable;
      this.places[variable] = variable;
    }
    return this.refresh();
  }

  get isStale(): boolean {
    return this.exchanges.length >= stale;
  }

  /** A form, given by variable, in terms of the nonbasic ones. */
  express(gradient: Float64Array, into: Float64Array): void {
    const { exchanges, multiples, rest } = this;
    rest.set(gradient);
    for (let index = exchanges.length - 1; index >= 0; index--) {
      const { form, heading, speed } = exchanges[index]!;
      const multiple = product(rest, heading) / speed;
      multiples[index] = multiple;
      if (multiple !== 0) this.forms.addTo(rest, form, -multiple);
    }
    this.factors.express(rest, into);
    for (let index = 0; index < exchanges.length; index++)
      into[exchanges[index]!.place]! += multiples[index]!;
  }

  /** A basic form in terms of the nonbasic ones. */
  row(form: number, into: Float64Array): void {
    this.worth.fill(0);
    this.forms.addTo(this.worth, form, 1);
    this.express(this.worth, into);
  }

  /** How the variables move with the form at a place. */
  column(place: number, into: Float64Array): void {
    this.worth.fill(0);
    this.worth[place] = 1;
    this.solve(this.worth, into);
  }

  /** The variables, from what the nonbasic forms are worth. */
  solve(worth: Float64Array, into: Float64Array): void {
    this.rest.set(worth);
    this.factors.solve(this.rest, into);
    for (const { place, form, heading, speed } of this.exchanges) {
      const step = (worth[place]! - this.forms.along(form, into)) / speed;
      if (step !== 0) addTo(into, heading, step);
    }
  }

  /** The form takes the place, where the variables move along the heading; the form itself by `speed`. */
  exchange(place: number, form: number, heading: Float64Array, speed: number): void {
    const kept = (this.headings[this.exchanges.length] ??= new Float64Array(this.size));
    kept.set(heading);
    this.exchanges.push({ place, form, heading: kept, speed });
    this.places[this.nonbasic[place]!] = -1;
    this.nonbasic[place] = form;
    this.places[form] = place;
  }

  /** The same places afresh, rid of accumulated rounding. */
  refresh(): Factors {
    this.exchanges = [];
    this.factors = new Factors(this.forms, this.nonbasic);
    if (!this.factors.run()) throw new Lost();
    return this.factors;
  }
}

function product(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < a.length; index++) sum += a[index]! * b[index]!;
  return sum;
}

function addTo(into: Float64Array, heading: Float64Array, step: number): void {
  for (let index = 0; index < into.length; index++) into[index]! += step * heading[index]!;
}
