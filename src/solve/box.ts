// Constraints of one variable each, as those of figures that nothing links: every answer is one of their ends, or a sum.
import type { Constraint, Multipliers, Terms } from './constraint.ts';
import type { Fraction } from './number.ts';
import { fractionOf } from './number.ts';
import type { Point } from './point.ts';
import type { Bound } from './proof.ts';
import { shortfall } from './ratio.ts';

/** variable >= limit, or -variable >= limit: the constraint taken `times`. */
interface End {
  readonly limit: Fraction;
  readonly strict: boolean;
  readonly by: number;
  readonly times: Fraction;
}

/** Answers as System does, which keeps `active`. */
export class Box {
  private readonly constraints: readonly Constraint[];
  private readonly active: readonly boolean[];
  /** By variable. */
  private readonly about: readonly number[][];

  constructor(variables: number, constraints: readonly Constraint[], active: readonly boolean[]) {
    this.constraints = constraints;
    this.active = active;
    this.about = Array.from({ length: variables }, () => []);
    constraints.forEach(({ terms }, index) => this.about[terms[0]![0]]!.push(index));
  }

  contradiction(): Multipliers | null {
    for (const variable of this.about.keys()) {
      const [low, high] = [this.end(variable, 1n), this.end(variable, -1n)];
      if (low && high && isApart(low, high)) return added([low, high].map((end) => [end, 1n]));
    }
    return null;
  }

  /** In the middle, or as far beyond the only end as that is from zero. */
  point(): Point {
    return this.about.map((_, variable): Fraction => {
      const [low, high] = [this.end(variable, 1n), this.end(variable, -1n)];
      if (low && high) return middle(low.limit, high.limit);
      if (low) return beyond(low.limit);
      return high ? opposite(beyond(high.limit)) : { n: 0n, d: 1n };
    });
  }

  minimise(form: Terms): Bound | null {
    const ends: (readonly [End, bigint])[] = [];
    let limit: Fraction = { n: 0n, d: 1n };
    for (const [variable, coefficient] of form) {
      const size = coefficient < 0n ? -coefficient : coefficient;
      const end = this.end(variable, coefficient / size);
      if (end === null) return null;
      const { n, d } = end.limit;
      limit = fractionOf(limit.n * d + size * n * limit.d, limit.d * d);
      ends.push([end, size]);
    }
    return { limit, attained: !ends.some(([{ strict }]) => strict), multipliers: added(ends) };
  }

  /** Of forms that share no variable; the denominator is positive. The numerator at its largest, over the better end. */
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

  /** The tightest bound of variable · direction from below; of two alike the strict one. */
  private end(variable: number, direction: bigint): End | null {
    let best: End | null = null;
    for (const by of this.about[variable]!) {
      const { terms, relation, constant } = this.constraints[by]!;
      const coefficient = terms[0]![1] * direction;
      if (!this.active[by] || (coefficient < 0n && relation !== '=')) continue;
      const limit = fractionOf(constant, coefficient);
      const strict = relation === '>';
      const gain = best === null ? 1n : limit.n * best.limit.d - best.limit.n * limit.d;
      if (gain > 0n || (gain === 0n && strict && !best!.strict))
        best = { limit, strict, by, times: fractionOf(1n, coefficient) };
    }
    return best;
  }
}

const opposite = ({ n, d }: Fraction): Fraction => ({ n: -n, d });

const turned = (form: Terms): Terms =>
  form.map(([variable, coefficient]) => [variable, -coefficient] as const);

/** limit <= variable and variable <= -limit exclude each other. */
function isApart(low: End, high: End): boolean {
  const room = -high.limit.n * low.limit.d - low.limit.n * high.limit.d;
  return room < 0n || (room === 0n && (low.strict || high.strict));
}

const beyond = ({ n, d }: Fraction): Fraction => (n > 0n ? { n: 2n * n, d } : { n: d, d });

const middle = (low: Fraction, high: Fraction): Fraction =>
  fractionOf(low.n * high.d - high.n * low.d, 2n * low.d * high.d);

/** No constraint is taken twice: each is about one variable. */
const added = (ends: readonly (readonly [End, bigint])[]): Multipliers =>
  new Map(ends.map(([{ by, times }, size]) => [by, { n: times.n * size, d: times.d }]));
