// Every linear form that constraints bound, once, in doubles, with the constraints that bound it at present.
import type { Constraint, Terms } from './constraint.ts';
import { primitive } from './constraint.ts';
import type { Frame } from './frame.ts';
import type { Line } from './lines.ts';
import { Lines } from './lines.ts';
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
export class Forms extends Lines {
  /** Tightest first. */
  private readonly lowers: readonly Bound[][];
  private readonly uppers: readonly Bound[][];
  private readonly formOf: readonly number[];
  private readonly active: boolean[];
  private margin = 0;

  constructor(variables: number, constraints: readonly Constraint[], frame: Frame) {
    const gathered = gather(variables, constraints, frame);
    super(gathered.rows);
    this.lowers = gathered.lowers;
    this.uppers = gathered.uppers;
    this.formOf = gathered.formOf;
    this.active = constraints.map(() => true);
    for (const bounds of this.lowers) bounds.sort((a, b) => compare(b.value, a.value));
    for (const bounds of this.uppers) bounds.sort((a, b) => compare(a.value, b.value));
    for (let form = 0; form < this.count; form++) this.tighten(form);
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

interface Gathered {
  readonly rows: Line[];
  readonly lowers: Bound[][];
  readonly uppers: Bound[][];
  /** By constraint. */
  readonly formOf: readonly number[];
}

function gather(variables: number, constraints: readonly Constraint[], frame: Frame): Gathered {
  const [rows, lowers, uppers, scales]: [Line[], Bound[][], Bound[][], number[]] = [[], [], [], []];
  const add = (terms: Terms): number => {
    const row = terms.map(([variable, n]) => [variable, Number(n) * frame.units[variable]!] as const);
    const largest = row.reduce((most, [, coefficient]) => Math.max(most, Math.abs(coefficient)), 0);
    const scale = 2 ** Math.floor(Math.log2(largest));
    rows.push(row.map(([variable, coefficient]) => [variable, coefficient / scale] as const));
    lowers.push([]);
    uppers.push([]);
    return scales.push(scale) - 1;
  };
  for (let variable = 0; variable < variables; variable++) add([[variable, 1n]]);
  const known = new Map<string, number>();
  const formOf = constraints.map(({ terms: all, relation: kind, constant }, constraint) => {
    const { form: terms, factor, key } = primitive(all);
    const form = terms.length === 1 ? terms[0]![0] : (known.get(key) ?? add(terms));
    known.set(key, form);
    const near = frame.beyondCentre(terms, constant, factor) / scales[form]!;
    const bound = { constraint, value: valueOf(constant, kind === '>' ? 1n : 0n, factor), near, kind };
    if (kind === '=' || factor > 0n) lowers[form]!.push(bound);
    if (kind === '=' || factor < 0n) uppers[form]!.push(bound);
    return form;
  });
  return { rows, lowers, uppers, formOf };
}
