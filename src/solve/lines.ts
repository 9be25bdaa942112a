// Sparse linear forms in doubles and what bounds them: all that the search sees of a system.

/** Each variable at most once. */
export type Line = readonly (readonly [variable: number, coefficient: number])[];

/** The first lines are the variables themselves. */
export class Lines {
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  /** The constraint that each bound is from; -1 for none. */
  readonly lowerBy: Int32Array;
  readonly upperBy: Int32Array;
  private readonly rows: readonly Line[];
  private readonly starts: Int32Array;
  private readonly variables: Int32Array;
  private readonly coefficients: Float64Array;

  /** Unbounded, all of them. */
  constructor(rows: readonly Line[]) {
    this.rows = rows;
    this.starts = new Int32Array(rows.length + 1);
    rows.forEach((row, line) => (this.starts[line + 1] = this.starts[line]! + row.length));
    this.variables = new Int32Array(this.starts[rows.length]!);
    this.coefficients = new Float64Array(this.starts[rows.length]!);
    let at = 0;
    for (const row of rows)
      for (const [variable, coefficient] of row) {
        this.variables[at] = variable;
        this.coefficients[at++] = coefficient;
      }
    this.lower = new Float64Array(rows.length).fill(-Infinity);
    this.upper = new Float64Array(rows.length).fill(Infinity);
    this.lowerBy = new Int32Array(rows.length).fill(-1);
    this.upperBy = new Int32Array(rows.length).fill(-1);
  }

  get count(): number {
    return this.rows.length;
  }

  /** The variables of a line, with their coefficients. */
  row(line: number): Line {
    return this.rows[line]!;
  }

  /** into += times · line, by variable */
  addTo(into: Float64Array, line: number, times: number): void {
    const end = this.starts[line + 1]!;
    for (let index = this.starts[line]!; index < end; index++)
      into[this.variables[index]!]! += times * this.coefficients[index]!;
  }

  /** One line at a point or along a direction. */
  along(line: number, coordinates: Float64Array): number {
    const end = this.starts[line + 1]!;
    let sum = 0;
    for (let index = this.starts[line]!; index < end; index++)
      sum += this.coefficients[index]! * coordinates[this.variables[index]!]!;
    return sum;
  }

  /** All lines at a point or along a direction. */
  at(coordinates: Float64Array, into: Float64Array): void {
    const { starts, variables, coefficients } = this;
    for (let line = 0, index = 0; line < into.length; line++) {
      let sum = 0;
      for (const end = starts[line + 1]!; index < end; index++)
        sum += coefficients[index]! * coordinates[variables[index]!]!;
      into[line] = sum;
    }
  }
}
