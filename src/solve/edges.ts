// The bounds of all forms, one edge each, and the equations: laid out for the interior point method, in doubles.
import type { Line } from './lines.ts';
import { Lines } from './lines.ts';
import { offsets, Symmetric } from './symmetric.ts';

/** The products of the variables of a longer form would fill the matrix: it has an unknown of its own. */
const longest = 8;
/** On the diagonal, so that no pivot is nothing. */
const regularity = 1e-10;

/** How far s gives an inequality room: in proportion to its own, up to a unit. Nothing to an equation. */
export const weightOf = (low: number, high: number): number => Math.max(0, Math.min(1, high - low));

/** Unknowns are the variables, then what each long form is worth. */
export class Edges {
  readonly unknowns: number;
  /** What edges bound, and what equations equate. */
  readonly lines: Lines;
  readonly equations: Lines;
  /** For each edge `sign` · (line - limit) + `weight` · s >= 0. */
  readonly line: Int32Array;
  readonly sign: Int8Array;
  readonly limit: Float64Array;
  readonly weight: Float64Array;
  private readonly matrix: Symmetric;
  /** The products of each line's coefficients, and where they go in the matrix. */
  private readonly products: Float64Array;
  private readonly places: Int32Array;
  private readonly starts: Int32Array;
  private readonly crossings: Int32Array;
  private readonly diagonal: Int32Array;

  constructor(forms: Lines, variables: number) {
    const { lines, equations, unknowns } = sorted(forms, variables);
    this.unknowns = unknowns;
    this.lines = lines;
    this.equations = equations;
    const edges = Array.from({ length: lines.count }, (_, line) => line).flatMap((line) => {
      const [low, high] = [lines.lower[line]!, lines.upper[line]!];
      const weight = weightOf(low, high);
      const both = [
        { line, sign: 1, limit: low, weight },
        { line, sign: -1, limit: high, weight },
      ];
      return both.filter(({ limit }) => Number.isFinite(limit));
    });
    this.line = Int32Array.from(edges, ({ line }) => line);
    this.sign = Int8Array.from(edges, ({ sign }) => sign);
    this.limit = Float64Array.from(edges, ({ limit }) => limit);
    this.weight = Float64Array.from(edges, ({ weight }) => weight);
    const squares = each(lines, squareOf);
    this.matrix = new Symmetric(unknowns + equations.count, pairs(squares, equations, unknowns));
    const entry = (a: number, b: number) => this.matrix.entry(a, b);
    this.starts = offsets(squares.map((square) => square.length));
    this.products = Float64Array.from(squares.flatMap((square) => square.map(({ product }) => product)));
    this.places = Int32Array.from(squares.flatMap((square) => square.map(({ a, b }) => entry(a, b))));
    this.crossings = Int32Array.from(
      each(equations, (row, equation) => row.map(([a]) => entry(a, unknowns + equation))).flat(),
    );
    this.diagonal = Int32Array.from({ length: unknowns + equations.count }, (_, at) => entry(at, at));
  }

  get count(): number {
    return this.line.length;
  }

  /** What is left of each edge at a point, s included. */
  slacks(x: Float64Array, s: number, into: Float64Array): void {
    this.steps(x, s, into);
    for (let edge = 0; edge < this.count; edge++) into[edge]! -= this.sign[edge]! * this.limit[edge]!;
  }

  /** How much each edge gains along a direction. */
  steps(x: Float64Array, s: number, into: Float64Array): void {
    const worth = new Float64Array(this.lines.count);
    this.lines.at(x, worth);
    for (let edge = 0; edge < this.count; edge++)
      into[edge] = this.sign[edge]! * worth[this.line[edge]!]! + this.weight[edge]! * s;
  }

  /** By how much each equation is missed. */
  missed(x: Float64Array, into: Float64Array): void {
    this.equations.at(x, into);
    for (let equation = 0; equation < into.length; equation++)
      into[equation] = this.equations.lower[equation]! - into[equation]!;
  }

  /** The edges' lines, signed, each so many times, and the equations, each so many times, added up by unknown. */
  gather(edges: Float64Array, equations: Float64Array | null, into: Float64Array): void {
    into.fill(0);
    const times = new Float64Array(this.lines.count);
    for (let edge = 0; edge < this.count; edge++) times[this.line[edge]!]! += this.sign[edge]! * edges[edge]!;
    for (let line = 0; line < times.length; line++) this.lines.addTo(into, line, times[line]!);
    if (equations === null) return;
    for (let equation = 0; equation < equations.length; equation++)
      this.equations.addTo(into, equation, equations[equation]!);
  }

  /** Takes the squares of the lines, each edge so many times, with the equations as borders. */
  factor(edges: Float64Array): void {
    const { matrix, places, products, starts, crossings, equations, diagonal, unknowns } = this;
    const { entries } = matrix;
    const times = new Float64Array(this.lines.count);
    for (let edge = 0; edge < this.count; edge++) times[this.line[edge]!]! += edges[edge]!;
    entries.fill(0);
    for (let line = 0; line < times.length; line++)
      for (let at = starts[line]!; at < starts[line + 1]!; at++)
        entries[places[at]!]! += times[line]! * products[at]!;
    let at = 0;
    for (let equation = 0; equation < equations.count; equation++)
      for (const [, coefficient] of equations.row(equation)) entries[crossings[at++]!] = coefficient;
    diagonal.forEach((place, row) => (entries[place]! += row < unknowns ? regularity : -regularity));
    matrix.factor();
  }

  /** In place: unknowns, then equations. */
  solve(sides: Float64Array): void {
    this.matrix.solve(sides);
  }
}

/** Short inequalities are lines; of long ones the worth is, which an equation makes an unknown. */
function sorted(forms: Lines, variables: number) {
  const [rows, equal]: [Line[], Line[]] = [[], []];
  const [bounds, rights]: [(readonly [number, number])[], number[]] = [[], []];
  let unknowns = variables;
  for (let form = 0; form < forms.count; form++) {
    const [low, high] = [forms.lower[form]!, forms.upper[form]!];
    if (low === -Infinity && high === Infinity) continue;
    const row = forms.row(form);
    const isLong = row.length > longest;
    if (low >= high || isLong) {
      equal.push(low >= high ? row : [...row, [unknowns, -1] as const]);
      rights.push(low >= high ? low : 0);
    }
    if (low >= high) continue;
    rows.push(isLong ? [[unknowns++, 1]] : row);
    bounds.push([low, high]);
  }
  const [lines, equations] = [new Lines(rows), new Lines(equal)];
  bounds.forEach(([low, high], line) => {
    lines.lower[line] = low;
    lines.upper[line] = high;
  });
  equations.lower.set(rights);
  return { lines, equations, unknowns };
}

const each = <T>(lines: Lines, of: (row: Line, line: number) => T): T[] =>
  Array.from({ length: lines.count }, (_, line) => of(lines.row(line), line));

interface Product {
  readonly a: number;
  readonly b: number;
  readonly product: number;
}

const squareOf = (row: Line): Product[] =>
  row.flatMap(([a, first], at) => row.slice(at).map(([b, second]) => ({ a, b, product: first * second })));

/** The unknowns that occur together, and each equation with its own. */
function pairs(
  squares: readonly (readonly Product[])[],
  equations: Lines,
  unknowns: number,
): [number, number][] {
  const size = unknowns + equations.count;
  const found = new Set<number>();
  for (const square of squares)
    for (const { a, b } of square) if (a !== b) found.add(Math.min(a, b) * size + Math.max(a, b));
  each(equations, (row, equation) => row.forEach(([a]) => found.add(a * size + unknowns + equation)));
  return Array.from(found, (pair) => [Math.floor(pair / size), pair % size]);
}
