// The coordinates of the search: every variable from its own centre, in its own unit, so that doubles suffice.
import type { Constraint, Terms } from './constraint.ts';
import { approximate } from './number.ts';
import type { Point } from './point.ts';
import { propagate } from './propagate.ts';

/** Points of the search are rounded to 2^-grain of the unit before anything exact is made of them. */
const grain = 40;
/** Centres are whole multiples of 2^-fine of the unit. */
const fine = 4;
/** Units stay between 2^-widest and 2^widest. */
const widest = 300;

export class Frame {
  /** Powers of two, about as long as the variable's box. */
  readonly units: Float64Array;
  private readonly exponents: readonly number[];
  /** Over 2^bits, as everything exact here. */
  private readonly centres: readonly bigint[];
  private readonly bits: number;
  /** Of every point and direction. */
  readonly denominator: bigint;

  constructor(variables: number, constraints: readonly Constraint[]) {
    const { lower, upper } = propagate(variables, constraints);
    const sizes = Array.from(lower, (low, variable) => size(low, upper[variable]!));
    this.exponents = sizes.map((length) =>
      Math.min(widest, Math.max(-widest, Math.round(Math.log2(length)))),
    );
    this.units = Float64Array.from(this.exponents, (exponent) => 2 ** exponent);
    this.bits = this.exponents.reduce((most, exponent) => Math.max(most, grain - exponent), 0);
    this.denominator = 1n << BigInt(this.bits);
    this.centres = this.exponents.map((exponent, variable) => {
      const middle = centre(lower[variable]!, upper[variable]!, this.units[variable]!);
      const steps = Math.round((middle / this.units[variable]!) * 2 ** fine);
      return Number.isFinite(steps) ? BigInt(steps) << BigInt(exponent - fine + this.bits) : 0n;
    });
  }

  /** Binary digits that tell every variable to much less than its unit. */
  get fineness(): bigint {
    return BigInt(this.bits + grain);
  }

  /** form(centres) as a double. */
  atCentre(form: Terms): number {
    return approximate(this.sumAtCentre(form), this.denominator);
  }

  /** n/d - form(centres), worked out exactly before it becomes a double. */
  beyondCentre(form: Terms, n: bigint, d: bigint): number {
    return approximate(n * this.denominator - d * this.sumAtCentre(form), d * this.denominator);
  }

  /** The rounded point. */
  point(coordinates: Float64Array): Point {
    return this.rounded(coordinates, this.centres);
  }

  /** The rounded direction. */
  direction(coordinates: Float64Array): Point {
    return this.rounded(coordinates, null);
  }

  private rounded(coordinates: Float64Array, from: readonly bigint[] | null): Point {
    return this.exponents.map((exponent, variable) => {
      const steps = BigInt(Math.round(coordinates[variable]! * 2 ** grain));
      const n = (from?.[variable] ?? 0n) + (steps << BigInt(exponent - grain + this.bits));
      return { n, d: this.denominator };
    });
  }

  private sumAtCentre(form: Terms): bigint {
    return form.reduce((sum, [variable, coefficient]) => sum + coefficient * this.centres[variable]!, 0n);
  }
}

/** How far from its centre a variable may be expected. */
function size(low: number, high: number): number {
  const length = high - low;
  const least = Math.min(Math.abs(low), Math.abs(high));
  if (Number.isFinite(length)) return (length > least * 2 ** -46 ? length : least * 2 ** -20) || 1;
  const end = Number.isFinite(low) ? low : Number.isFinite(high) ? high : 0;
  return Math.abs(end) || 1;
}

function centre(low: number, high: number, unit: number): number {
  if (Number.isFinite(high - low)) return (low + high) / 2;
  if (Number.isFinite(low)) return low + unit;
  return Number.isFinite(high) ? high - unit : 0;
}
