// Opens the solver: rows go in, proofs come out, each added up by the independent checker before anyone sees it.
import type { Figure } from '../figures/figure.ts';
import { keyOf } from '../figures/figure.ts';
import type { Interval } from '../figures/interval.ts';
import type { Rational } from '../figures/rational.ts';
import { divide, multiply, negate, rational, zero } from '../figures/rational.ts';
import { components } from '../solve/components.ts';
import type { Constraint, Multipliers, Terms } from '../solve/constraint.ts';
import type { RatioBound } from '../solve/ratio.ts';
import { largestRatio } from '../solve/ratio.ts';
import { startingPoint } from '../solve/propagate.ts';
import { Simplex } from '../solve/simplex.ts';
import type { Claim, Step } from './checker.ts';
import { absurdity, holds } from './checker.ts';
import type { Row, RowTerm } from './rows.ts';

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

/** The rows of each connected component. */
export function split(rows: readonly Row[]): Row[][] {
  const { count, constraints } = number(rows);
  return components(count, constraints).map((indexes) => indexes.map((index) => rows[index]!));
}

/** One system of rows; rows can be left out and taken back between questions. */
export class Prover {
  readonly rows: readonly Row[];
  private readonly variables: ReadonlyMap<string, number>;
  private readonly scales: readonly Rational[];
  private readonly simplex: Simplex;
  private readonly indexes = new Map<Row, number>();

  constructor(rows: readonly Row[]) {
    const { variables, count, constraints, scales } = number(rows);
    this.rows = rows;
    this.variables = variables;
    this.scales = scales;
    this.simplex = new Simplex(count, constraints, startingPoint(count, constraints));
    rows.forEach((row, index) => this.indexes.set(row, index));
  }

  leaveOut(rows: Iterable<Row>): void {
    for (const row of rows) this.simplex.setActive(this.indexes.get(row)!, false);
  }

  takeBack(rows: Iterable<Row>): void {
    for (const row of rows) this.simplex.setActive(this.indexes.get(row)!, true);
  }

  /** The steps that add up to a contradiction; null when the rows can all hold. */
  contradiction(): readonly Step[] | null {
    const multipliers = this.simplex.contradiction();
    return multipliers && this.proved(multipliers, rational(1n), absurdity);
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

  /** Proven bounds of above/below, the latter positive in every solution. */
  ratio(above: RowTerm, below: RowTerm): Bounds {
    if (!this.knows([above, below])) return unknown;
    const opposite = { ...above, coefficient: negate(above.coefficient) };
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
    const minimum = this.simplex.minimise(terms);
    if (!minimum.bounded) return null;
    const { a, b, d } = minimum.value;
    const limit = divide(rational(a, d), scale);
    const closed = b === 0n;
    return { limit, closed, steps: this.proved(minimum.multipliers, scale, { terms: form, limit, closed }) };
  }

  private largest(above: RowTerm, below: RowTerm): End | null {
    const top = whole([above], this.variables);
    const bottom = whole([below], this.variables);
    const bound = largestRatio(this.simplex, top.terms, bottom.terms);
    return bound && this.ratioEnd(above, below, bound, top.scale, bottom.scale);
  }

  private ratioEnd(above: RowTerm, below: RowTerm, bound: RatioBound, top: Rational, bottom: Rational): End {
    const limit = divide(multiply(rational(bound.limit.n, bound.limit.d), bottom), top);
    const terms = [
      { ...below, coefficient: multiply(limit, below.coefficient) },
      { ...above, coefficient: negate(above.coefficient) },
    ];
    const scale = multiply(rational(bound.limit.d), top);
    return {
      limit,
      closed: bound.attained,
      steps: this.proved(bound.multipliers, scale, { terms, limit: zero, closed: bound.attained }),
    };
  }

  /** The steps over `scale`, checked to add up to the claim. */
  private proved(multipliers: Multipliers, scale: Rational, claim: Claim): readonly Step[] {
    const steps = [...multipliers].map(([index, { n, d }]) => ({
      row: this.rows[index]!,
      multiplier: divide(multiply(rational(n, d), this.scales[index]!), scale),
    }));
    steps.sort((a, b) => this.indexes.get(a.row)! - this.indexes.get(b.row)!);
    if (!holds(steps, claim)) throw new Error('a proof does not add up');
    return steps;
  }
}

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
  readonly scales: readonly Rational[];
}

function number(rows: readonly Row[]): Numbered {
  const variables = new Map<string, number>();
  for (const { terms } of rows)
    for (const term of terms) if (!variables.has(keyOf(term))) variables.set(keyOf(term), variables.size);
  const scales: Rational[] = [];
  const constraints = rows.map((row) => {
    const { terms, scale } = whole(row.terms, variables, row.constant);
    scales.push(scale);
    return constraint(row, terms, multiply(row.constant, scale).n);
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
): { terms: Terms; scale: Rational } {
  const common = form.reduce((all, { coefficient }) => leastCommon(all, coefficient.d), constant.d);
  const terms = form.map(
    (term) => [variables.get(keyOf(term))!, (term.coefficient.n * common) / term.coefficient.d] as const,
  );
  return { terms, scale: rational(common) };
}

const leastCommon = (a: bigint, b: bigint): bigint => a * rational(b, a).n;
