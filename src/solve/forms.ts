// Every linear form that constraints bound, once, in doubles, with the constraints that bound it at present.
import type { Constraint, Terms } from './constraint.ts';
import { primitive } from './constraint.ts';
import type { Frame } from './frame.ts';
import type { Value } from './number.ts';
import { compare, valueOf } from './number.ts';

interface Bound {
  readonly constraint: number;
  readonly value: Value;
  /** The value in the frame's coordinates. */
  readonly near: number;
  readonly kind: Constraint['relation'];
}

/** Strict bounds stand this far inside: more than the search's tolerance, so that it feels them. */
const strictness = 1e-6;

/** The first forms are the variables themselves; each form is scaled to a largest coefficient between 1 and 2. */
export class Forms {
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  /** The constraint that each bound is from; -1 for none. */
  readonly lowerBy: Int32Array;
  readonly upperBy: Int32Array;
  private readonly starts: Int32Array;
  private readonly variables: Int32Array;
  private readonly coefficients: Float64Array;
  private readonly scales: number[] = [];
  private readonly rows: (readonly (readonly [variable: number, coefficient: number])[])[] = [];
  /** Tightest first. */
  private readonly lowers: Bound[][] = [];
  private readonly uppers: Bound[][] = [];
  private readonly active: boolean[];
  private margin = 0;
  private readonly formOf: number[];

  constructor(variables: number, constraints: readonly Constraint[], frame: Frame) {
    this.active = constraints.map(() => true);
    for (let variable = 0; variable < variables; variable++) this.add([[variable, 1n]], frame);
    this.formOf = this.gather(constraints, frame);
    for (const bounds of this.lowers) bounds.sort((a, b) => compare(b.value, a.value));
    for (const bounds of this.uppers) bounds.sort((a, b) => compare(a.value, b.value));
    this.starts = new Int32Array(this.count + 1);
    this.rows.forEach((row, form) => (this.starts[form + 1] = this.starts[form]! + row.length));
    this.variables = Int32Array.from(this.rows.flatMap((row) => row.map(([variable]) => variable)));
    this.coefficients = Float64Array.from(
      this.rows.flatMap((row) => row.map(([, coefficient]) => coefficient)),
    );
    this.lower = new Float64Array(this.count);
    this.upper = new Float64Array(this.count);
    this.lowerBy = new Int32Array(this.count);
    this.upperBy = new Int32Array(this.count);
    for (let form = 0; form < this.count; form++) this.tighten(form);
  }

  get count(): number {
    return this.scales.length;
  }

  /** Keep this far inside every inequality. */
  keepInside(margin: number): void {
    this.margin = margin;
    for (let form = 0; form < this.count; form++) this.tighten(form);
  }

  setActive(constraint: number, active: boolean): void {
    this.active[constraint] = active;
    this.tighten(this.formOf[constraint]!);
  }

  /** The variables of a form, with their coefficients. */
  row(form: number): readonly (readonly [variable: number, coefficient: number])[] {
    return this.rows[form]!;
  }

  /** into += times · form, by variable */
  addTo(into: Float64Array, form: number, times: number): void {
    const end = this.starts[form + 1]!;
    for (let index = this.starts[form]!; index < end; index++)
      into[this.variables[index]!]! += times * this.coefficients[index]!;
  }

  /** One form at a point or along a direction. */
  along(form: number, coordinates: Float64Array): number {
    const end = this.starts[form + 1]!;
    let sum = 0;
    for (let index = this.starts[form]!; index < end; index++)
      sum += this.coefficients[index]! * coordinates[this.variables[index]!]!;
    return sum;
  }

  /** All forms at a point or along a direction. */
  at(coordinates: Float64Array, into: Float64Array): void {
    const { starts, variables, coefficients } = this;
    for (let form = 0, index = 0; form < into.length; form++) {
      let sum = 0;
      for (const end = starts[form + 1]!; index < end; index++)
        sum += coefficients[index]! * coordinates[variables[index]!]!;
      into[form] = sum;
    }
  }

  private gather(constraints: readonly Constraint[], frame: Frame): number[] {
    const known = new Map<string, number>();
    return constraints.map((constraint, index) => {
      const { form: terms, factor, key } = primitive(constraint.terms);
      const form = terms.length === 1 ? terms[0]![0] : (known.get(key) ?? this.add(terms, frame));
      known.set(key, form);
      this.addBound(constraint, index, factor, form, frame.beyondCentre(terms, constraint.constant, factor));
      return form;
    });
  }

  private add(terms: Terms, frame: Frame): number {
    const row = terms.map(([variable, n]) => [variable, Number(n) * frame.units[variable]!] as const);
    const scale =
      2 ** Math.floor(Math.log2(Math.max(...row.map(([, coefficient]) => Math.abs(coefficient)))));
    this.rows.push(row.map(([variable, coefficient]) => [variable, coefficient / scale] as const));
    this.lowers.push([]);
    this.uppers.push([]);
    return this.scales.push(scale) - 1;
  }

  private addBound(
    constraint: Constraint,
    index: number,
    factor: bigint,
    form: number,
    beyond: number,
  ): void {
    const strict = constraint.relation === '>';
    const value = valueOf(constraint.constant, strict ? 1n : 0n, factor);
    const bound = { constraint: index, value, near: beyond / this.scales[form]!, kind: constraint.relation };
    if (constraint.relation === '=' || factor > 0n) this.lowers[form]!.push(bound);
    if (constraint.relation === '=' || factor < 0n) this.uppers[form]!.push(bound);
  }

  private tighten(form: number): void {
    const isActive = ({ constraint }: Bound) => this.active[constraint];
    const low = this.lowers[form]!.find(isActive);
    const high = this.uppers[form]!.find(isActive);
    const [least, most] = [low?.near ?? -Infinity, high?.near ?? Infinity];
    const room = most > least ? (most - least) / 8 : Infinity;
    this.lower[form] = least + this.inside(low, room);
    this.upper[form] = most - this.inside(high, room);
    this.lowerBy[form] = low?.constraint ?? -1;
    this.upperBy[form] = high?.constraint ?? -1;
  }

  private inside(bound: Bound | undefined, room: number): number {
    if (bound === undefined) return 0;
    return Math.min(
      room,
      bound.kind === '>' ? Math.max(strictness, this.margin) : bound.kind === '=' ? 0 : this.margin,
    );
  }
}
