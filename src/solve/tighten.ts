// Exact bounds tightening: what each constraint says of each of its variables, step after step, with every proof.
import type { Constraint, Multipliers } from './constraint.ts';
import type { Fraction } from './number.ts';
import { approximate, fractionOf } from './number.ts';
import type { Bound } from './proof.ts';

export interface Limits {
  /** Proves `x >= limit`; null where nothing is known. */
  lower(variable: number): Bound | null;
  /** Proves `-x >= -limit`. */
  upper(variable: number): Bound | null;
}

/** No bound rests on a longer chain of constraints, so that its proof stays short. */
const reach = 40;
const sweeps = 12;
/** A bound that moves by less than this part of its size has not moved. */
const noticeable = 1e-6;
/** Numbers do not grow beyond this denominator. */
const finest = 1n << 400n;

/**
 * Sound, not complete: what only shows jointly is not seen. Limits of constraints that contradict each other may
 * cross. Stops where it is once the clock has run out.
 * Source: Brearley, Mitra and Williams, Analysis of mathematical programming problems prior to applying the simplex
 * algorithm, Mathematical Programming 8 (1975).
 */
export function tighten(
  variables: number,
  constraints: readonly Constraint[],
  isOver: () => boolean,
): Limits {
  const known = new Tightening(variables);
  const order = constraints.map((_, index) => index);
  for (let sweep = 0; sweep < sweeps; sweep++, order.reverse()) {
    let moved = false;
    for (const index of order) {
      if (isOver()) return known;
      if (known.use(constraints[index]!, index)) moved = true;
    }
    if (!moved) break;
  }
  return known;
}

/** x >= limit (or -x >= limit): constraint `by` taken `times`, and other known bounds taken so many times. */
interface Known {
  readonly serial: number;
  readonly depth: number;
  readonly limit: Fraction;
  readonly strict: boolean;
  readonly by: number;
  readonly times: Fraction;
  readonly from: readonly (readonly [times: Fraction, known: Known])[];
}

class Tightening implements Limits {
  /** Of x and of -x, by variable. */
  private readonly rising: (Known | null)[];
  private readonly falling: (Known | null)[];
  private serial = 0;

  constructor(variables: number) {
    this.rising = new Array<Known | null>(variables).fill(null);
    this.falling = new Array<Known | null>(variables).fill(null);
  }

  use(constraint: Constraint, by: number): boolean {
    const directions = constraint.relation === '=' ? [1n, -1n] : [1n];
    return directions.map((direction) => this.useOneWay(constraint, by, direction)).some(Boolean);
  }

  lower(variable: number): Bound | null {
    const known = this.rising[variable]!;
    return known && boundOf(known, 1n);
  }

  upper(variable: number): Bound | null {
    const known = this.falling[variable]!;
    return known && boundOf(known, -1n);
  }

  private useOneWay({ terms, relation, constant }: Constraint, by: number, direction: bigint): boolean {
    const open = terms.filter(([variable, c]) => this.against(variable, c * direction) === null);
    if (open.length > 1) return false;
    let moved = false;
    for (const [variable, coefficient] of open.length === 1 ? open : terms) {
      const own = coefficient * direction;
      const size = own < 0n ? -own : own;
      const others = terms
        .filter(([other]) => other !== variable)
        .map(([other, c]) => [c < 0n ? -c : c, this.against(other, c * direction)!] as const);
      const depth = 1 + Math.max(0, ...others.map(([, known]) => known.depth));
      const limit = others.reduce(
        (sum, [times, known]) => plus(sum, known.limit, times),
        fractionOf(constant * direction, 1n),
      );
      const found: Known = {
        serial: this.serial++,
        depth,
        limit: fractionOf(limit.n, limit.d * size),
        strict: relation === '>' || others.some(([, known]) => known.strict),
        by,
        times: fractionOf(direction, size),
        from: others.map(([times, known]) => [fractionOf(times, size), known] as const),
      };
      const side = own > 0n ? this.rising : this.falling;
      if (depth > reach || found.limit.d > finest || !isBetter(found, side[variable]!)) continue;
      side[variable] = found;
      moved = true;
    }
    return moved;
  }

  /** The bound that keeps coefficient·variable from being larger. */
  private against(variable: number, coefficient: bigint): Known | null {
    return (coefficient > 0n ? this.falling : this.rising)[variable]!;
  }
}

const plus = (sum: Fraction, limit: Fraction, times: bigint): Fraction =>
  fractionOf(sum.n * limit.d + limit.n * times * sum.d, sum.d * limit.d);

function isBetter(found: Known, before: Known | null): boolean {
  if (before === null) return true;
  const gain = found.limit.n * before.limit.d - before.limit.n * found.limit.d;
  if (gain === 0n) return found.strict && !before.strict;
  const size = Math.abs(approximate(before.limit.n, before.limit.d)) || 1;
  return approximate(gain, before.limit.d * found.limit.d) > noticeable * size;
}

function boundOf(known: Known, direction: bigint): Bound {
  const { n, d } = known.limit;
  return { limit: { n: n * direction, d }, attained: !known.strict, multipliers: multipliersOf(known) };
}

/** Every constraint that a bound rests on, so many times: later bounds are opened first. */
function multipliersOf(known: Known): Multipliers {
  const weights = new Map<Known, Fraction>([[known, { n: 1n, d: 1n }]]);
  const multipliers = new Map<number, Fraction>();
  const open = (node: Known) => {
    const weight = weights.get(node)!;
    accumulate(multipliers, node.by, product(weight, node.times));
    for (const [times, from] of node.from) accumulate(weights, from, product(weight, times));
  };
  for (const node of [...supporting(known)].sort((a, b) => b.serial - a.serial)) open(node);
  for (const [index, { n }] of multipliers) if (n === 0n) multipliers.delete(index);
  return multipliers;
}

function supporting(known: Known): Set<Known> {
  const found = new Set<Known>([known]);
  for (const node of found) for (const [, from] of node.from) found.add(from);
  return found;
}

const product = (a: Fraction, b: Fraction): Fraction => fractionOf(a.n * b.n, a.d * b.d);

function accumulate<Key>(sums: Map<Key, Fraction>, key: Key, value: Fraction): void {
  const before = sums.get(key);
  sums.set(key, before ? fractionOf(before.n * value.d + value.n * before.d, before.d * value.d) : value);
}
