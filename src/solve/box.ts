// Figures of which each stands in one sum at most: every answer follows from their own ends, without any search.
import type { Constraint, Multipliers, Terms } from './constraint.ts';
import type { Fraction } from './number.ts';
import { fractionOf } from './number.ts';
import type { Point } from './point.ts';
import type { Bound } from './proof.ts';
import { shortfall } from './ratio.ts';

/** direction · variable >= limit: what the constraints add up to, each so many times. */
interface End {
  readonly limit: Fraction;
  readonly strict: boolean;
  readonly parts: readonly (readonly [constraint: number, times: Fraction])[];
}

/** What all constraints of one variable say, and what its sum leaves it beside the ends of the others. */
export class Box {
  private readonly constraints: readonly Constraint[];
  private readonly active: readonly boolean[];
  /** By variable: the constraints that are about it alone. */
  private readonly about: readonly number[][];
  /** By variable: the sum that it stands in; -1 for none. */
  private readonly sums: Int32Array;

  /** No variable is in two constraints of several; `active` is kept by System, which is answered. */
  constructor(variables: number, constraints: readonly Constraint[], active: readonly boolean[]) {
    this.constraints = constraints;
    this.active = active;
    this.about = Array.from({ length: variables }, () => []);
    this.sums = new Int32Array(variables).fill(-1);
    constraints.forEach(({ terms }, index) => {
      if (terms.length === 1) this.about[terms[0]![0]]!.push(index);
      else for (const [variable] of terms) this.sums[variable] = index;
    });
  }

  static fits(variables: number, constraints: readonly Constraint[]): boolean {
    const taken = new Uint8Array(variables);
    return constraints.every(
      ({ terms }) =>
        terms.length === 1 || (terms.length > 1 && terms.every(([variable]) => taken[variable]!++ === 0)),
    );
  }

  /** A form of variables of one sum is the search's. */
  answers(form: Terms): boolean {
    const seen = new Set<number>();
    return form.every(([variable]) => {
      const sum = this.sums[variable]!;
      if (sum < 0 || !this.active[sum]) return true;
      return !seen.has(sum) && seen.add(sum);
    });
  }

  contradiction(): Multipliers | null {
    for (const variable of this.about.keys()) {
      const [low, high] = [this.own(variable, 1n), this.own(variable, -1n)];
      if (low && high && isApart(low, high)) return new Map([...low.parts, ...high.parts]);
    }
    for (const [index, { terms, relation }] of this.constraints.entries()) {
      if (!this.active[index] || terms.length === 1) continue;
      for (const way of relation === '=' ? [1n, -1n] : [1n]) {
        const short = this.shortage(index, way, null);
        if (short && (short.limit.n > 0n || (short.limit.n === 0n && short.strict)))
          return new Map(short.parts);
      }
    }
    return null;
  }

  /** Everything in the middle, or as far beyond its only end as that is from zero; then as far as each sum asks. */
  point(): Point {
    const point = this.about.map((_, variable): Fraction => {
      const [low, high] = [this.own(variable, 1n), this.own(variable, -1n)];
      if (low && high) return middle(low.limit, high.limit);
      if (low) return beyond(low.limit);
      return high ? opposite(beyond(high.limit)) : { n: 0n, d: 1n };
    });
    this.constraints.forEach((constraint, index) => {
      if (this.active[index] && constraint.terms.length > 1) this.meet(constraint, point);
    });
    return point;
  }

  minimise(form: Terms): Bound | null {
    const parts: (readonly [number, Fraction])[] = [];
    let limit: Fraction = { n: 0n, d: 1n };
    let strict = false;
    for (const [variable, coefficient] of form) {
      const size = sizeOf(coefficient);
      const end = this.end(variable, coefficient / size);
      if (end === null) return null;
      limit = plus(limit, end.limit, size);
      strict ||= end.strict;
      for (const [by, times] of end.parts) parts.push([by, scaled(times, size)]);
    }
    return { limit, attained: !strict, multipliers: new Map(parts) };
  }

  /** Of forms that share no variable and no sum; the denominator is positive. The largest numerator over the better end. */
  largestRatio(numerator: Terms, denominator: Terms): Bound | null {
    const above = this.minimise(turned(numerator));
    if (above === null) return null;
    const most = opposite(above.limit);
    if (most.n === 0n) return { ...above, limit: most };
    const falls = most.n < 0n;
    const below = this.minimise(falls ? turned(denominator) : denominator);
    if (below === null) return { ...above, limit: { n: 0n, d: 1n }, attained: false };
    const { n, d } = falls ? opposite(below.limit) : below.limit;
    if (n === 0n) return null;
    const limit = fractionOf(most.n * d, most.d * n);
    return { ...this.minimise(shortfall(numerator, denominator, limit))!, limit };
  }

  /** The tighter of what is said of the variable alone and what its sum leaves it; of two alike the open one. */
  private end(variable: number, direction: bigint): End | null {
    const [own, left] = [this.own(variable, direction), this.left(variable, direction)];
    return own && left ? tighter(own, left) : (own ?? left);
  }

  private own(variable: number, direction: bigint): End | null {
    let best: End | null = null;
    for (const by of this.about[variable]!) {
      const { terms, relation, constant } = this.constraints[by]!;
      const coefficient = terms[0]![1] * direction;
      if (!this.active[by] || (coefficient < 0n && relation !== '=')) continue;
      const limit = fractionOf(constant, coefficient);
      const end: End = { limit, strict: relation === '>', parts: [[by, fractionOf(1n, coefficient)]] };
      best = best === null ? end : tighter(best, end);
    }
    return best;
  }

  private left(variable: number, direction: bigint): End | null {
    const index = this.sums[variable]!;
    if (index < 0 || !this.active[index]) return null;
    const { terms, relation } = this.constraints[index]!;
    const coefficient = terms.find(([other]) => other === variable)![1] * direction;
    const way = coefficient > 0n ? 1n : -1n;
    if (way < 0n && relation !== '=') return null;
    const short = this.shortage(index, way, variable);
    if (short === null) return null;
    const size = sizeOf(coefficient);
    return {
      limit: fractionOf(short.limit.n, short.limit.d * size),
      strict: short.strict,
      parts: short.parts.map(([by, { n, d }]) => [by, fractionOf(n, d * size)] as const),
    };
  }

  /** way · constant less what all others can come to at most, by their own ends: what is left to one, or to nobody. */
  private shortage(index: number, way: bigint, besides: number | null): End | null {
    const { terms, relation, constant } = this.constraints[index]!;
    let limit: Fraction = { n: way * constant, d: 1n };
    let strict = relation === '>';
    const parts: (readonly [number, Fraction])[] = [[index, { n: way, d: 1n }]];
    for (const [variable, coefficient] of terms) {
      if (variable === besides) continue;
      const size = sizeOf(coefficient);
      const end = this.own(variable, (-way * coefficient) / size);
      if (end === null) return null;
      limit = plus(limit, end.limit, size);
      strict ||= end.strict;
      for (const [by, times] of end.parts) parts.push([by, scaled(times, size)]);
    }
    return { limit, strict, parts };
  }

  /** Moves all variables of the sum towards the ends where it is met, all the same part of their way. */
  private meet({ terms, relation, constant }: Constraint, point: Fraction[]): void {
    const sum = terms.reduce<Fraction>((all, [variable, c]) => plus(all, point[variable]!, c), {
      n: -constant,
      d: 1n,
    });
    if (sum.n === 0n ? relation !== '>' : sum.n > 0n && relation !== '=') return;
    const way = sum.n > 0n ? -1n : 1n;
    const ends = terms.map(([variable, c]) => this.own(variable, (-way * c) / sizeOf(c)));
    const free = ends.indexOf(null);
    if (free >= 0) {
      const [variable, c] = terms[free]!;
      const { n, d } = point[variable]!;
      const wanted = relation === '>' ? { n: sum.n - sum.d, d: sum.d } : sum;
      point[variable] = fractionOf(n * wanted.d * c - wanted.n * d, d * wanted.d * c);
      return;
    }
    const goals = terms.map(([, c], at) => {
      const { n, d } = ends[at]!.limit;
      return (-way * c) / sizeOf(c) > 0n ? { n, d } : { n: -n, d };
    });
    const room = terms.reduce<Fraction>(
      (all, [variable, c], at) => plus(plus(all, goals[at]!, c), opposite(point[variable]!), c),
      { n: 0n, d: 1n },
    );
    const part = fractionOf(-sum.n * room.d, sum.d * room.n);
    const share = relation === '>' ? { n: part.n + part.d, d: 2n * part.d } : part;
    terms.forEach(([variable], at) => {
      const [from, to] = [point[variable]!, goals[at]!];
      const step = plus(to, from, -1n);
      point[variable] = plus(from, { n: step.n * share.n, d: step.d * share.d }, 1n);
    });
  }
}

const sizeOf = (coefficient: bigint): bigint => (coefficient < 0n ? -coefficient : coefficient);

const plus = (sum: Fraction, { n, d }: Fraction, times: bigint): Fraction =>
  fractionOf(sum.n * d + n * times * sum.d, sum.d * d);

const scaled = ({ n, d }: Fraction, size: bigint): Fraction => ({ n: n * size, d });

const opposite = ({ n, d }: Fraction): Fraction => ({ n: -n, d });

const turned = (form: Terms): Terms =>
  form.map(([variable, coefficient]) => [variable, -coefficient] as const);

/** The first, unless the other says more. */
function tighter(one: End, other: End): End {
  const gain = other.limit.n * one.limit.d - one.limit.n * other.limit.d;
  return gain > 0n || (gain === 0n && other.strict && !one.strict) ? other : one;
}

/** limit <= variable and variable <= -limit exclude each other. */
function isApart(low: End, high: End): boolean {
  const room = -high.limit.n * low.limit.d - low.limit.n * high.limit.d;
  return room < 0n || (room === 0n && (low.strict || high.strict));
}

const beyond = ({ n, d }: Fraction): Fraction => (n > 0n ? { n: 2n * n, d } : { n: d, d });

const middle = (low: Fraction, high: Fraction): Fraction =>
  fractionOf(low.n * high.d - high.n * low.d, 2n * low.d * high.d);
