// A sparse square matrix of doubles as a product of triangles, to solve with it from either side.
import type { Lines } from './lines.ts';

/** A pivot is at least this part of the largest coefficient of its row. */
const threshold = 0.1;
/** What is left of a coefficient below this is rounding. */
const negligible = 1e-14;

/** Rows, called places, by columns, called variables. Source: Markowitz, Management Science 3 (1957). */
export class Factors {
  private readonly rows: Map<number, number>[];
  private readonly columns: Set<number>[];
  private readonly byLength: Set<number>[] = [];
  /** In the order of elimination: the place and the variable of each pivot, and the rest of its row. */
  private readonly places: number[] = [];
  private readonly variables: number[] = [];
  private readonly pivots: number[] = [];
  private readonly starts: number[] = [0];
  private readonly others: number[] = [];
  private readonly coefficients: number[] = [];
  /** The steps of elimination: so many times the row of one place taken from that of another. */
  private readonly from: number[] = [];
  private readonly taken: number[] = [];
  private readonly multiples: number[] = [];

  constructor(forms: Lines, places: Int32Array) {
    this.columns = Array.from(places, () => new Set());
    this.rows = Array.from(places, (form, place) => {
      const row = new Map(forms.row(form));
      for (const variable of row.keys()) this.columns[variable]!.add(place);
      return row;
    });
    this.rows.forEach((_, place) => this.file(place));
  }

  /** False when the matrix is singular, or nearly. */
  run(): boolean {
    for (let place = this.shortest(); place >= 0; place = this.shortest()) {
      const variable = this.pivotOf(this.rows[place]!);
      if (variable < 0) return false;
      this.use(place, variable);
    }
    return true;
  }

  /** The variables, from the worth of each place. Destroys `worth`. */
  solve(worth: Float64Array, into: Float64Array): void {
    const { from, taken, multiples, places, variables, pivots, starts, others, coefficients } = this;
    for (let step = 0; step < from.length; step++) {
      const amount = worth[taken[step]!]!;
      if (amount !== 0) worth[from[step]!]! -= multiples[step]! * amount;
    }
    for (let step = places.length - 1; step >= 0; step--) {
      let rest = worth[places[step]!]!;
      const end = starts[step + 1]!;
      for (let index = starts[step]!; index < end; index++)
        rest -= coefficients[index]! * into[others[index]!]!;
      into[variables[step]!] = rest / pivots[step]!;
    }
  }

  /** The multiples of the places that add up to a form, given by variable. Destroys `form`. */
  express(form: Float64Array, into: Float64Array): void {
    const { from, taken, multiples, places, variables, pivots, starts, others, coefficients } = this;
    for (let step = 0; step < places.length; step++) {
      const multiple = form[variables[step]!]! / pivots[step]!;
      into[places[step]!] = multiple;
      if (multiple === 0) continue;
      const end = starts[step + 1]!;
      for (let index = starts[step]!; index < end; index++)
        form[others[index]!]! -= multiple * coefficients[index]!;
    }
    for (let step = from.length - 1; step >= 0; step--) {
      const amount = into[from[step]!]!;
      if (amount !== 0) into[taken[step]!]! -= multiples[step]! * amount;
    }
  }

  private shortest(): number {
    for (const places of this.byLength) for (const place of places) return place;
    return -1;
  }

  /** Of the variables with a large coefficient the one that the fewest rows have. */
  private pivotOf(row: Map<number, number>): number {
    let largest = 0;
    for (const coefficient of row.values()) largest = Math.max(largest, Math.abs(coefficient));
    let best = -1;
    let least = Infinity;
    for (const [variable, coefficient] of row) {
      const { size } = this.columns[variable]!;
      if (size >= least || Math.abs(coefficient) < threshold * largest) continue;
      least = size;
      best = variable;
    }
    return best;
  }

  private use(place: number, variable: number): void {
    const row = this.rows[place]!;
    const pivot = row.get(variable)!;
    this.unfile(place);
    this.places.push(place);
    this.variables.push(variable);
    this.pivots.push(pivot);
    for (const [other, coefficient] of row) {
      this.columns[other]!.delete(place);
      if (other === variable) continue;
      this.others.push(other);
      this.coefficients.push(coefficient);
    }
    this.starts.push(this.others.length);
    for (const target of this.columns[variable]!) this.take(target, place, variable, pivot);
  }

  private take(target: number, place: number, variable: number, pivot: number): void {
    const row = this.rows[target]!;
    const multiple = row.get(variable)! / pivot;
    this.from.push(target);
    this.taken.push(place);
    this.multiples.push(multiple);
    this.unfile(target);
    row.delete(variable);
    for (const [other, coefficient] of this.rows[place]!) {
      if (other === variable) continue;
      const before = row.get(other);
      const rest = (before ?? 0) - multiple * coefficient;
      if (Math.abs(rest) > negligible) {
        row.set(other, rest);
        if (before === undefined) this.columns[other]!.add(target);
      } else if (row.delete(other)) this.columns[other]!.delete(target);
    }
    this.file(target);
  }

  private file(place: number): void {
    const length = this.rows[place]!.size;
    while (this.byLength.length <= length) this.byLength.push(new Set());
    this.byLength[length]!.add(place);
  }

  private unfile(place: number): void {
    this.byLength[this.rows[place]!.size]!.delete(place);
  }
}
