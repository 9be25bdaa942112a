// As many forms as there are variables, and the variables in terms of them: the inverse of a square matrix, in doubles.
import type { Forms } from './forms.ts';

/** What is smaller than this is rounding. */
const negligible = 1e-13;

/** Each nonbasic form has a place; together they determine every variable. */
export class Basis {
  readonly size: number;
  /** The nonbasic form at each place. */
  readonly nonbasic: Int32Array;
  /** The place of each form; -1 for a basic one. */
  readonly places: Int32Array;
  private readonly forms: Forms;
  /** variable = sum over places of inverse · form there; one array for each variable. */
  private readonly inverse: Float64Array[];
  private readonly filled: Int32Array;

  constructor(size: number, forms: Forms) {
    this.size = size;
    this.forms = forms;
    this.nonbasic = Int32Array.from({ length: size }, (_, place) => place);
    this.places = new Int32Array(forms.count).fill(-1);
    this.inverse = Array.from({ length: size }, () => new Float64Array(size));
    this.filled = new Int32Array(size);
    this.reset();
  }

  /** The variables themselves become the nonbasic forms. */
  reset(): void {
    this.places.fill(-1);
    for (let variable = 0; variable < this.size; variable++) {
      this.nonbasic[variable] = variable;
      this.places[variable] = variable;
      this.inverse[variable]!.fill(0)[variable] = 1;
    }
  }

  /** A form, given by variable, in terms of the nonbasic ones. */
  express(gradient: Float64Array, into: Float64Array): void {
    into.fill(0);
    for (let variable = 0; variable < this.size; variable++)
      if (gradient[variable] !== 0) this.addRow(into, variable, gradient[variable]!);
  }

  /** The basic form in terms of the nonbasic ones. */
  row(form: number, into: Float64Array): void {
    into.fill(0);
    this.forms.each(form, (variable, coefficient) => this.addRow(into, variable, coefficient));
  }

  /** How the variables move with the form at a place. */
  column(place: number, into: Float64Array): void {
    for (let variable = 0; variable < this.size; variable++) into[variable] = this.inverse[variable]![place]!;
  }

  /** The variables, from what the nonbasic forms are worth. */
  solve(worth: Float64Array, into: Float64Array): void {
    for (let variable = 0; variable < this.size; variable++) {
      const row = this.inverse[variable]!;
      let sum = 0;
      for (let place = 0; place < this.size; place++) sum += row[place]! * worth[place]!;
      into[variable] = sum;
    }
  }

  /** The form, whose row is given, takes the place. */
  exchange(place: number, form: number, row: Float64Array): void {
    const filled = this.filledPlaces(row, place);
    const pivot = row[place]!;
    for (const own of this.inverse) {
      const factor = own[place]! / pivot;
      if (factor === 0) continue;
      for (let index = 0; index < filled; index++) {
        const other = this.filled[index]!;
        const rest = own[other]! - factor * row[other]!;
        own[other] = Math.abs(rest) < negligible ? 0 : rest;
      }
      own[place] = factor;
    }
    this.places[this.nonbasic[place]!] = -1;
    this.nonbasic[place] = form;
    this.places[form] = place;
  }

  /** The same places afresh, rid of accumulated rounding. */
  refresh(row: Float64Array): void {
    const wanted = new Set(this.nonbasic);
    this.reset();
    for (const form of wanted) {
      if (this.places[form]! >= 0) continue;
      this.row(form, row);
      let best = -1;
      for (let place = 0; place < this.size; place++)
        if (!wanted.has(this.nonbasic[place]!) && (best < 0 || Math.abs(row[place]!) > Math.abs(row[best]!)))
          best = place;
      this.exchange(best, form, row);
    }
  }

  private filledPlaces(row: Float64Array, except: number): number {
    let count = 0;
    for (let place = 0; place < this.size; place++)
      if (place !== except && Math.abs(row[place]!) > negligible) this.filled[count++] = place;
    return count;
  }

  private addRow(into: Float64Array, variable: number, times: number): void {
    const row = this.inverse[variable]!;
    for (let place = 0; place < this.size; place++) into[place]! += times * row[place]!;
  }
}
