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
  private readonly starts: number[] = [0];
  private readonly variables: number[] = [];
  private readonly coefficients: number[] = [];
  private readonly scales: number[] = [];
  /** Tightest first. */
  private readonly lowers: Bound[][] = [];
  private readonly uppers: Bound[][] = [];
  private readonly active: boolean[];
  private readonly formOf: number[];

  constructor(variables: number, constraints: readonly Constraint[], frame: Frame) {
    this.active = constraints.map(() => true);
    for (let variable = 0; variable < variables; variable++) this.add([[variable, 1n]], frame);
    this.formOf = this.gather(constraints, frame);
    for (const bounds of this.lowers) bounds.sort((a, b) => compare(b.value, a.value));
    for (const bounds of this.uppers) bounds.sort((a, b) => compare(a.value, b.value));
    this.lower = new Float64Array(this.count);
    this.upper = new Float64Array(this.count);
    this.lowerBy = new Int32Array(this.count);
    this.upperBy = new Int32Array(this.count);
    for (let form = 0; form < this.count; form++) this.tighten(form);
  }

  get count(): number {
    return this.scales.length;
  }

  setActive(constraint: number, active: boolean): void {
    this.active[constraint] = active;
    this.tighten(this.formOf[constraint]!);
  }

  /** into += times · form, by variable */
  addTo(into: Float64Array, form: number, times: number): void {
    const end = this.starts[form + 1]!;
    for (let index = this.starts[form]!; index < end; index++)
      into[this.variables[index]!]! += times * this.coefficients[index]!;
  }

  /** The forms at a point or along a direction. */
  at(coordinates: Float64Array, into: Float64Array): void {
    let index = 0;
    for (let form = 0; form < this.count; form++) {
      let sum = 0;
      for (const end = this.starts[form + 1]!; index < end; index++)
        sum += this.coefficients[index]! * coordinates[this.variables[index]!]!;
      into[form] = sum;
    }
  }

  /** Calls with each variable of a form and its coefficient. */
  each(form: number, visit: (variable: number, coefficient: number) => void): void {
    const end = this.starts[form + 1]!;
    for (let index = this.starts[form]!; index < end; index++)
      visit(this.variables[index]!, this.coefficients[index]!);
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
    const own = terms.map(([variable, coefficient]) => Number(coefficient) * frame.units[variable]!);
    const scale = 2 ** Math.floor(Math.log2(Math.max(...own.map(Math.abs))));
    terms.forEach(([variable], index) => {
      this.variables.push(variable);
      this.coefficients.push(own[index]! / scale);
    });
    this.starts.push(this.variables.length);
    this.lowers.push([]);
    this.uppers.push([]);
    return this.scales.push(scale) - 1;
  }

  private addBound(constraint: Constraint, index: number, factor: bigint, form: number, beyond: number): void {
    const strict = constraint.relation === '>';
    const value = valueOf(constraint.constant, strict ? 1n : 0n, factor);
    const inside = strict ? (factor > 0n ? strictness : -strictness) : 0;
    const bound = { constraint: index, value, near: beyond / this.scales[form]! + inside };
    if (constraint.relation === '=' || factor > 0n) this.lowers[form]!.push(bound);
    if (constraint.relation === '=' || factor < 0n) this.uppers[form]!.push(bound);
  }

  private tighten(form: number): void {
    const isActive = ({ constraint }: Bound) => this.active[constraint];
    const low = this.lowers[form]!.find(isActive);
    const high = this.uppers[form]!.find(isActive);
    this.lower[form] = low?.near ?? -Infinity;
    this.upper[form] = high?.near ?? Infinity;
    this.lowerBy[form] = low?.constraint ?? -1;
    this.upperBy[form] = high?.constraint ?? -1;
  }
}
