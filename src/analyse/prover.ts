// Opens the solver: rows go in, proofs come out, each added up by the independent checker before anyone sees it.
import type { Figure } from '../figures/figure.ts';
import { keyOf } from '../figures/figure.ts';
import type { Interval } from '../figures/interval.ts';
import type { Rational } from '../figures/rational.ts';
import { divide, multiply, negate, one, rational, zero } from '../figures/rational.ts';
import { components } from '../solve/components.ts';
import type { Constraint, Multipliers, Terms } from '../solve/constraint.ts';
import type { Bound } from '../solve/system.ts';
import { System } from '../solve/system.ts';
import { tighten } from '../solve/tighten.ts';
import type { Claim, Step } from './checker.ts';
import { absurdity, holds } from './checker.ts';
import type { Row, RowTerm } from './rows.ts';

export { Expired, within } from '../solve/deadline.ts';

/** The proven interval of a form or ratio, with the steps that prove each end. */
export interface Bounds {
  readonly interval: Interval;
  readonly lower: readonly Step[];
  readonly upper: readonly Step[];
}

export const unknown: Bounds = {
  interval: { lower: null, upper: null, lowerClosed: false, upperClosed: false },
  lower: [],
  upper: [],
};

/** The rows of each connected component; a row belongs to its base even where it says nothing of it: a share above 0 %. */
export function split(rows: readonly Row[]): Row[][] {
  const { variables, count, constraints } = number(rows);
  const linked = constraints.map((constraint, index) => {
    const base = rows[index]!.base;
    const variable = base ? variables.get(keyOf(base)) : undefined;
    return variable === undefined
      ? constraint
      : { ...constraint, terms: [...constraint.terms, [variable, 1n] as const] };
  });
  return components(count, linked).map((indexes) => indexes.map((index) => rows[index]!));
}

/** One system of rows; rows can be left out and taken back between questions. */
export class Prover {
  readonly rows: readonly Row[];
  private readonly variables: ReadonlyMap<string, number>;
  private readonly scales: readonly bigint[];
  private readonly system: System;
  private readonly indexes = new Map<Row, number>();
  /** What proofs name instead of each row. */
  private readonly cited: Row[];

  constructor(rows: readonly Row[]) {
    const { variables, count, constraints, scales } = number(rows);
    this.rows = rows;
    this.cited = [...rows];
    this.variables = variables;
    this.scales = scales;
    this.system = new System(count, constraints);
    rows.forEach((row, index) => this.indexes.set(row, index));
  }

  leaveOut(rows: Iterable<Row>): void {
    for (const row of rows) this.system.setActive(this.indexes.get(row)!, false);
  }

  takeBack(rows: Iterable<Row>): void {
    for (const row of rows) this.system.setActive(this.indexes.get(row)!, true);
  }

  /** From now on proofs name another row, which says the same, or the row itself again. */
  cite(row: Row, as: Row): void {
    this.cited[this.indexes.get(row)!] = as;
  }

  /** The steps that add up to a contradiction; null when the rows can all hold. */
  contradiction(): readonly Step[] | null {
    const multipliers = this.system.contradiction();
    return multipliers && this.proved(multipliers, 1n, absurdity);
  }

  /** Some true values that satisfy every row, by figure; null where there are none. */
  point(): ReadonlyMap<string, Rational> | null {
    const point = this.system.point();
    if (point === null) return null;
    return new Map([...this.variables].map(([key, at]) => [key, rational(point[at]!.n, point[at]!.d)]));
  }

  /** Unbounded on some side: above first, where figures mostly are. */
  isOpen(term: Figure): boolean {
    if (!this.knows([term])) return true;
    const variable = this.variables.get(keyOf(term))!;
    return !this.system.isBounded([[variable, -1n]]) || !this.system.isBounded([[variable, 1n]]);
  }

  /** Surely an equation that all others allow to fail either way; where this says no, they may do so too. */
  isLoose(row: Row): boolean {
    return row.relation === '=' && this.system.isLoose(this.indexes.get(row)!);
  }

  /** Proven bounds of a sum of figures. The rows must not contradict each other. */
  bounds(form: readonly RowTerm[]): Bounds {
    if (!this.knows(form)) return unknown;
    const low = this.smallest(form);
    const high = this.smallest(form.map((term) => ({ ...term, coefficient: negate(term.coefficient) })));
    return {
      interval: {
        lower: low && low.limit,
        lowerClosed: low?.closed ?? false,
        upper: high && negate(high.limit),
        upperClosed: high?.closed ?? false,
      },
      lower: low?.steps ?? [],
      upper: high?.steps ?? [],
    };
  }

  /** Proven bounds of a sum of figures, each named once, over one: that is positive in every solution. */
  ratio(above: readonly RowTerm[], below: RowTerm): Bounds {
    if (!this.knows([...above, below])) return unknown;
    const opposite = above.map((term) => ({ ...term, coefficient: negate(term.coefficient) }));
    const low = this.largest(opposite, below);
    const high = this.largest(above, below);
    return {
      interval: {
        lower: low && negate(low.limit),
        lowerClosed: low?.closed ?? false,
        upper: high && high.limit,
        upperClosed: high?.closed ?? false,
      },
      lower: low?.steps ?? [],
      upper: high?.steps ?? [],
    };
  }

  private knows(form: readonly Figure[]): boolean {
    return form.every((figure) => this.variables.has(keyOf(figure)));
  }

  private smallest(form: readonly RowTerm[]): End | null {
    const { terms, scale } = whole(form, this.variables);
    const bound = this.system.minimise(terms);
    if (bound === null) return null;
    const limit = rational(bound.limit.n, bound.limit.d * scale);
    const closed = bound.attained;
    return { limit, closed, steps: this.proved(bound.multipliers, scale, { terms: form, limit, closed }) };
  }

  private largest(above: readonly RowTerm[], below: RowTerm): End | null {
    const top = whole(above, this.variables);
    const bottom = whole([below], this.variables);
    const bound = this.system.largestRatio(top.terms, bottom.terms);
    return bound && this.ratioEnd(above, below, bound, top.scale, bottom.scale);
  }

  private ratioEnd(
    above: readonly RowTerm[],
    below: RowTerm,
    bound: Bound,
    top: bigint,
    bottom: bigint,
  ): End {
    const limit = rational(bound.limit.n * bottom, bound.limit.d * top);
    const terms = [
      { ...below, coefficient: multiply(limit, below.coefficient) },
      ...above.map((term) => ({ ...term, coefficient: negate(term.coefficient) })),
    ];
    const scale = bound.limit.d * top;
    return {
      limit,
      closed: bound.attained,
      steps: this.proved(bound.multipliers, scale, { terms, limit: zero, closed: bound.attained }),
    };
  }

  private proved(multipliers: Multipliers, scale: bigint, claim: Claim): readonly Step[] {
    return checked({ rows: this.cited, scales: this.scales }, multipliers, scale, claim);
  }
}

/**
 * What follows of each figure from one row at a time, for those that come out bounded on both sides: proven as every
 * bound is, though seldom the best. Stops after so many milliseconds with what it has.
 */
export function propagated(
  rows: readonly Row[],
  milliseconds: number,
): readonly (readonly [Figure, Bounds])[] {
  const over = performance.now() + milliseconds;
  const isOver = () => performance.now() > over;
  const { variables, count, constraints, scales } = number(rows);
  const limits = tighten(count, constraints, isOver);
  const figures = new Map(rows.flatMap(({ terms }) => terms).map((term) => [keyOf(term), term]));
  const end = (figure: Figure, bound: Bound, direction: Rational): End => {
    const limit = rational(bound.limit.n, bound.limit.d);
    const claim = {
      terms: [{ ...figure, coefficient: direction }],
      limit: multiply(limit, direction),
      closed: bound.attained,
    };
    return { limit, closed: bound.attained, steps: checked({ rows, scales }, bound.multipliers, 1n, claim) };
  };
  const found: (readonly [Figure, Bounds])[] = [];
  for (const [key, variable] of variables) {
    const [low, high] = isOver() ? [null, null] : [limits.lower(variable), limits.upper(variable)];
    if (!low || !high) continue;
    const figure = figures.get(key)!;
    found.push([figure, between(end(figure, low, one), end(figure, high, negate(one)))]);
  }
  return found;
}

/** The steps over `scale`, checked to add up to the claim: as whole numbers, both sides so many times as large. */
function checked(
  { rows, scales }: Pick<Numbered, 'scales'> & { readonly rows: readonly Row[] },
  multipliers: Multipliers,
  scale: bigint,
  claim: Claim,
): readonly Step[] {
  const found = [...multipliers].sort(([a], [b]) => a - b);
  const times = found.reduce((all, [, { d }]) => leastCommon(all, d), 1n);
  const all = rational(times * scale);
  const steps = found.map(([index, { n, d }]): Step => {
    const multiplier = rational(n * (times / d) * scales[index]!);
    return { row: rows[index]!, multiplier };
  });
  if (!holds(steps, timesClaim(claim, all))) throw new Error('a proof does not add up');
  return steps.map((step) => new Divided(step, all));
}

const timesClaim = ({ terms, limit, closed }: Claim, times: Rational): Claim => ({
  terms: terms.map((term) => ({ ...term, coefficient: multiply(term.coefficient, times) })),
  limit: multiply(limit, times),
  closed,
});

/** Lowest terms take longer than the proof itself, so they wait until somebody looks. */
class Divided implements Step {
  readonly row: Row;
  private readonly times: Rational;
  private readonly divisor: Rational;

  constructor({ row, multiplier }: Step, divisor: Rational) {
    this.row = row;
    this.times = multiplier;
    this.divisor = divisor;
  }

  get multiplier(): Rational {
    return divide(this.times, this.divisor);
  }
}

const between = (low: End, high: End): Bounds => ({
  interval: { lower: low.limit, lowerClosed: low.closed, upper: high.limit, upperClosed: high.closed },
  lower: low.steps,
  upper: high.steps,
});

interface End {
  readonly limit: Rational;
  readonly closed: boolean;
  readonly steps: readonly Step[];
}

interface Numbered {
  readonly variables: ReadonlyMap<string, number>;
  readonly count: number;
  readonly constraints: readonly Constraint[];
  /** The positive number that each row was multiplied by (after turning `<=` round) to become whole. */
  readonly scales: readonly bigint[];
}

function number(rows: readonly Row[]): Numbered {
  const variables = new Map<string, number>();
  for (const { terms } of rows)
    for (const term of terms) if (!variables.has(keyOf(term))) variables.set(keyOf(term), variables.size);
  const scales: bigint[] = [];
  const constraints = rows.map((row) => {
    const { terms, scale } = whole(row.terms, variables, row.constant);
    scales.push(scale);
    return constraint(row, terms, (row.constant.n * scale) / row.constant.d);
  });
  return { variables, count: variables.size, constraints, scales };
}

function constraint({ relation }: Row, terms: Terms, constant: bigint): Constraint {
  if (relation === '=' || relation === '>=' || relation === '>') return { terms, relation, constant };
  const turned = terms.map(([variable, coefficient]) => [variable, -coefficient] as const);
  return { terms: turned, relation: relation === '<' ? '>' : '>=', constant: -constant };
}

/** The form times the smallest whole number that clears its denominators and those of `constant`. */
function whole(
  form: readonly RowTerm[],
  variables: ReadonlyMap<string, number>,
  constant: Rational = zero,
): { terms: Terms; scale: bigint } {
  const common = form.reduce((all, { coefficient }) => leastCommon(all, coefficient.d), constant.d);
  const terms = form.map(
    (term) => [variables.get(keyOf(term))!, (term.coefficient.n * common) / term.coefficient.d] as const,
  );
  return { terms, scale: common };
}

const leastCommon = (a: bigint, b: bigint): bigint => (b === 1n || a % b === 0n ? a : a * rational(b, a).n);
