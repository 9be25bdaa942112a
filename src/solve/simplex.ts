// The general simplex: bounded variables, exact, sparse, restartable as constraints come and go.
import type { Constraint, Multipliers, Terms } from './constraint.ts';
import { primitive } from './constraint.ts';
import { checkClock } from './deadline.ts';
import type { Fraction, Value } from './number.ts';
import { addScaled, compare, fractionOf, minus, origin, times, valueOf } from './number.ts';
import { Row } from './row.ts';

/** What the smallest value of a linear form is, with the multipliers that add up to `form >= value`. */
export type Minimum =
  | { readonly bounded: true; readonly value: Value; readonly multipliers: Multipliers }
  /** No bound: along this direction, by variable, the form falls for ever. */
  | { readonly bounded: false; readonly ray: ReadonlyMap<number, Fraction> };

/** A constraint as a bound of one tableau variable: variable >= or <= value. */
interface Bound {
  readonly constraint: number;
  readonly value: Value;
  /** The constraint's terms are `factor` times the variable's form. */
  readonly factor: bigint;
}

type Side = 'lower' | 'upper';

/** A variable that has entered more often than this makes us follow Bland's rule, which cannot cycle. */
const patience = 12;

/**
 * Each distinct form of several variables has one slack variable; every constraint is then a bound of one variable.
 * Source: Dutertre and de Moura, CAV 2006; Bland's rule: Mathematics of Operations Research 2 (1977).
 */
export class Simplex {
  private readonly constraints: readonly Constraint[];
  private readonly size: number;
  private readonly bounds: { readonly lower: Bound[]; readonly upper: Bound[] }[] = [];
  private readonly active: boolean[];
  private readonly variableOf: number[] = [];
  private readonly lower: (Bound | null)[] = [];
  private readonly upper: (Bound | null)[] = [];
  private readonly values: Value[] = [];
  private readonly rows = new Map<number, Row>();
  private readonly columns: Set<number>[] = [];
  private readonly entered: number[] = [];
  private bland = false;

  /** `start`: where to begin, by variable; any point will do, a good one saves steps. */
  constructor(
    variables: number,
    constraints: readonly Constraint[],
    start: readonly (Fraction | null)[] = [],
  ) {
    this.size = variables;
    this.constraints = constraints;
    this.active = constraints.map(() => true);
    for (let variable = 0; variable < variables; variable++) {
      const hint = start[variable];
      this.newVariable(hint ? valueOf(hint.n, 0n, hint.d) : origin);
    }
    this.addConstraints();
    for (let variable = 0; variable < this.values.length; variable++) this.tighten(variable);
  }

  /** Switch a constraint off or on again; the next question is about the active ones. */
  setActive(constraint: number, active: boolean): void {
    if (this.active[constraint] === active) return;
    this.active[constraint] = active;
    this.tighten(this.variableOf[constraint]!);
  }

  /** Null when some point satisfies every active constraint, else multipliers that add up to a contradiction. */
  contradiction(): Multipliers | null {
    const clash = this.clash();
    if (clash) return clash;
    this.settleNonbasic();
    this.startCounting();
    for (;;) {
      checkClock();
      const leaving = this.violated();
      if (leaving === null) return null;
      const side: Side = this.isBelow(leaving) ? 'lower' : 'upper';
      const entering = this.repairing(leaving, side);
      if (entering === null) return this.explain(leaving, side);
      this.moveTo(leaving, entering, this[side][leaving]!.value);
    }
  }

  /** The value of a variable at the present point. */
  value(variable: number): Value {
    return this.values[variable]!;
  }

  valueOfForm(form: Terms): Value {
    return form.reduce(
      (sum, [variable, coefficient]) => addScaled(sum, this.values[variable]!, coefficient, 1n),
      origin,
    );
  }

  /** The smallest value of a form over the active constraints, which must be satisfiable. */
  minimise(form: Terms): Minimum {
    if (this.contradiction() !== null) throw new Error('minimise: the constraints contradict each other');
    const objective = this.newVariable(origin);
    this.addRow(objective, form);
    this.startCounting();
    const minimum = this.descend(objective, form);
    this.dropRow(objective);
    return minimum;
  }

  private descend(objective: number, form: Terms): Minimum {
    for (;;) {
      checkClock();
      const row = this.rows.get(objective)!;
      const entering = this.improving(row);
      if (entering === null) {
        return { bounded: true, value: this.valueOfForm(form), multipliers: this.multipliers(row) };
      }
      const up = row.coefficients.get(entering)! < 0n;
      const block = this.blocking(entering, up);
      if (block === null) return { bounded: false, ray: this.ray(entering, up) };
      if (block.variable === entering) this.shift(entering, minus(block.value, this.values[entering]!));
      else this.moveTo(block.variable, entering, block.value);
    }
  }

  // --- setting up -----------------------------------------------------------------------------------------------

  private newVariable(value: Value): number {
    this.bounds.push({ lower: [], upper: [] });
    this.lower.push(null);
    this.upper.push(null);
    this.columns.push(new Set());
    this.entered.push(0);
    return this.values.push(value) - 1;
  }

  private addConstraints(): void {
    const forms = new Map<string, number>();
    this.constraints.forEach((constraint, index) => {
      const { form, factor, key } = primitive(constraint.terms);
      const variable = this.formVariable(form, key, forms);
      this.variableOf[index] = variable;
      this.addBounds(variable, index, factor);
    });
  }

  private formVariable(form: Terms, key: string, forms: Map<string, number>): number {
    if (form.length === 1) return form[0]![0];
    const known = forms.get(key);
    if (known !== undefined) return known;
    const variable = this.newVariable(this.valueOfForm(form));
    forms.set(key, variable);
    this.addRow(variable, form);
    return variable;
  }

  private addBounds(variable: number, constraint: number, factor: bigint): void {
    const { relation, constant } = this.constraints[constraint]!;
    const delta = relation === '>' ? 1n : 0n;
    const value = valueOf(constant, delta, factor);
    const bound: Bound = { constraint, value, factor };
    if (relation === '=' || factor > 0n) this.bounds[variable]!.lower.push(bound);
    if (relation === '=' || factor < 0n) this.bounds[variable]!.upper.push(bound);
  }

  /** Make `basic` the variable that equals `form`. */
  private addRow(basic: number, form: Terms): void {
    const row = new Row(1n, new Map());
    const changed = (variable: number, present: boolean) => this.mark(basic, variable, present);
    this.rows.set(basic, row);
    for (const [variable, coefficient] of form) {
      const own = this.rows.get(variable);
      const as = own ?? new Row(1n, new Map([[variable, 1n]]));
      // A stand-in column is replaced at once by the variable's own row or by itself.
      row.coefficients.set(-1, coefficient * row.denominator);
      row.substitute(-1, as, changed);
    }
    this.values[basic] = this.valueOfForm(form);
  }

  private dropRow(basic: number): void {
    for (const variable of this.rows.get(basic)!.coefficients.keys()) this.columns[variable]!.delete(basic);
    this.rows.delete(basic);
    this.bounds.pop();
    this.lower.pop();
    this.upper.pop();
    this.columns.pop();
    this.entered.pop();
    this.values.pop();
  }

  private mark(basic: number, variable: number, present: boolean): void {
    if (variable < 0) return;
    if (present) this.columns[variable]!.add(basic);
    else this.columns[variable]!.delete(basic);
  }

  private tighten(variable: number): void {
    const { lower, upper } = this.bounds[variable]!;
    this.lower[variable] = this.tightest(lower, 1);
    this.upper[variable] = this.tightest(upper, -1);
  }

  private tightest(bounds: readonly Bound[], direction: 1 | -1): Bound | null {
    let best: Bound | null = null;
    for (const bound of bounds)
      if (this.active[bound.constraint] && (!best || compare(bound.value, best.value) * direction > 0))
        best = bound;
    return best;
  }

  // --- feasibility ----------------------------------------------------------------------------------------------

  /** Two bounds of one variable that exclude each other. */
  private clash(): Multipliers | null {
    for (let variable = 0; variable < this.values.length; variable++) {
      const lower = this.lower[variable];
      const upper = this.upper[variable];
      if (!lower || !upper || compare(lower.value, upper.value) <= 0) continue;
      const multipliers = new Map<number, Fraction>();
      this.weigh(multipliers, variable, 1n, 1n);
      this.weigh(multipliers, variable, -1n, 1n);
      return multipliers;
    }
    return null;
  }

  private settleNonbasic(): void {
    for (let variable = 0; variable < this.values.length; variable++) {
      if (this.rows.has(variable)) continue;
      const bound = this.isBelow(variable)
        ? this.lower[variable]
        : this.isAbove(variable)
          ? this.upper[variable]
          : null;
      if (bound) this.shift(variable, minus(bound.value, this.values[variable]!));
    }
  }

  private isBelow(variable: number): boolean {
    const bound = this.lower[variable];
    return bound != null && compare(this.values[variable]!, bound.value) < 0;
  }

  private isAbove(variable: number): boolean {
    const bound = this.upper[variable];
    return bound != null && compare(this.values[variable]!, bound.value) > 0;
  }

  private startCounting(): void {
    this.entered.fill(0);
    this.bland = false;
  }

  /** The basic variable to repair: the first out of bounds. */
  private violated(): number | null {
    let first: number | null = null;
    for (const basic of this.rows.keys())
      if ((first === null || basic < first) && (this.isBelow(basic) || this.isAbove(basic))) first = basic;
    return first;
  }

  /** A nonbasic variable that can move `leaving` back within its bound. */
  private repairing(leaving: number, side: Side): number | null {
    const direction = side === 'lower' ? 1n : -1n;
    return this.shortest(this.rows.get(leaving)!, (variable, coefficient) =>
      coefficient * direction > 0n ? this.canRise(variable) : this.canFall(variable),
    );
  }

  private canRise(variable: number): boolean {
    const bound = this.upper[variable];
    return bound == null || compare(this.values[variable]!, bound.value) < 0;
  }

  private canFall(variable: number): boolean {
    const bound = this.lower[variable];
    return bound == null || compare(this.values[variable]!, bound.value) > 0;
  }

  /** Of the variables that will do, the one in fewest rows; the first one under Bland's rule. */
  private shortest(row: Row, fits: (variable: number, coefficient: bigint) => boolean): number | null {
    let best: number | null = null;
    for (const [variable, coefficient] of row.coefficients) {
      if (!fits(variable, coefficient)) continue;
      if (best === null || this.precedes(variable, best)) best = variable;
    }
    return best;
  }

  private precedes(variable: number, other: number): boolean {
    if (this.bland) return variable < other;
    return (this.columns[variable]!.size - this.columns[other]!.size || variable - other) < 0;
  }

  /** The row of a variable that cannot be repaired says why: each of its variables stands at a bound. */
  private explain(leaving: number, side: Side): Multipliers {
    const multipliers = new Map<number, Fraction>();
    const direction = side === 'lower' ? 1n : -1n;
    const { denominator, coefficients } = this.rows.get(leaving)!;
    this.weigh(multipliers, leaving, direction, 1n);
    for (const [variable, coefficient] of coefficients)
      this.weigh(multipliers, variable, -direction * coefficient, denominator);
    return multipliers;
  }

  // --- optimising -----------------------------------------------------------------------------------------------

  /** A nonbasic variable along which the objective falls. */
  private improving(row: Row): number | null {
    return this.shortest(row, (variable, coefficient) =>
      coefficient < 0n ? this.canRise(variable) : this.canFall(variable),
    );
  }

  /** The bound that is met first when `entering` moves; null when none is. */
  private blocking(entering: number, up: boolean): { variable: number; value: Value } | null {
    const own = up ? this.upper[entering] : this.lower[entering];
    let best = own ? { variable: entering, value: own.value } : null;
    let least = own ? distance(own.value, this.values[entering]!) : null;
    for (const basic of this.columns[entering]!) {
      const { denominator, coefficients } = this.rows.get(basic)!;
      const coefficient = coefficients.get(entering)!;
      const bound = coefficient > 0n === up ? this.upper[basic] : this.lower[basic];
      if (!bound) continue;
      const room = distance(bound.value, this.values[basic]!);
      const step = times(room, denominator, coefficient < 0n ? -coefficient : coefficient);
      const order = least === null ? -1 : compare(step, least);
      if (order > 0 || (order === 0 && best !== null && basic > best.variable)) continue;
      least = step;
      best = { variable: basic, value: bound.value };
    }
    return best;
  }

  private ray(entering: number, up: boolean): ReadonlyMap<number, Fraction> {
    const direction = up ? 1n : -1n;
    const ray = new Map<number, Fraction>();
    if (entering < this.size) ray.set(entering, { n: direction, d: 1n });
    for (const basic of this.columns[entering]!) {
      if (basic >= this.size) continue;
      const { denominator, coefficients } = this.rows.get(basic)!;
      ray.set(basic, fractionOf(direction * coefficients.get(entering)!, denominator));
    }
    return ray;
  }

  private multipliers({ denominator, coefficients }: Row): Multipliers {
    const multipliers = new Map<number, Fraction>();
    for (const [variable, coefficient] of coefficients)
      this.weigh(multipliers, variable, coefficient, denominator);
    return multipliers;
  }

  /** Take `n/d` times the variable from its lower bound (positive) or its upper bound (negative). */
  private weigh(multipliers: Map<number, Fraction>, variable: number, n: bigint, d: bigint): void {
    const { constraint, factor } = (n > 0n ? this.lower : this.upper)[variable]!;
    multipliers.set(constraint, fractionOf(n, d * factor));
  }

  // --- moving ---------------------------------------------------------------------------------------------------

  /** Move a nonbasic variable by a step, and every basic one with it. */
  private shift(variable: number, step: Value): void {
    for (const basic of this.columns[variable]!) {
      const { denominator, coefficients } = this.rows.get(basic)!;
      this.values[basic] = addScaled(this.values[basic]!, step, coefficients.get(variable)!, denominator);
    }
    this.values[variable] = addScaled(this.values[variable]!, step, 1n, 1n);
  }

  /** Bring the basic variable `leaving` to `value` by moving `entering`, and exchange the two. */
  private moveTo(leaving: number, entering: number, value: Value): void {
    const { denominator, coefficients } = this.rows.get(leaving)!;
    const step = times(minus(value, this.values[leaving]!), denominator, coefficients.get(entering)!);
    this.shift(entering, step);
    this.pivot(leaving, entering);
    if (++this.entered[entering]! > patience) this.bland = true;
  }

  private pivot(leaving: number, entering: number): void {
    const old = this.rows.get(leaving)!;
    this.rows.delete(leaving);
    for (const variable of old.coefficients.keys()) this.columns[variable]!.delete(leaving);
    const row = old.turned(leaving, entering);
    for (const basic of [...this.columns[entering]!])
      this.rows
        .get(basic)!
        .substitute(entering, row, (variable, present) => this.mark(basic, variable, present));
    this.rows.set(entering, row);
    for (const variable of row.coefficients.keys()) this.columns[variable]!.add(entering);
  }
}

function distance(v: Value, w: Value): Value {
  const difference = minus(v, w);
  return compare(difference, origin) < 0 ? times(difference, -1n, 1n) : difference;
}
