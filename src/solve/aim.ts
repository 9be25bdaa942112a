// What the search pursues: a form to make small, or a ratio to make large by one form after another.
import type { Terms } from './constraint.ts';
import type { Frame } from './frame.ts';
import { tolerance } from './corner.ts';

export interface Aim {
  /** What has to fall, by variable, seen from the present point. */
  gradient(point: Float64Array): Float64Array;
  /** Nothing blocks this direction: whether the search is over. */
  follow(heading: Float64Array): boolean;
  /** The direction that counts, if one does. */
  readonly ray: Float64Array | null;
  /** How far the gradient may be off. */
  readonly blur: number;
}

/** A form in the frame's coordinates. */
class NearForm {
  readonly constant: number;
  readonly variables: readonly number[];
  readonly coefficients: readonly number[];
  readonly size: number;

  constructor(form: Terms, frame: Frame) {
    this.constant = frame.atCentre(form);
    this.variables = form.map(([variable]) => variable);
    this.coefficients = form.map(([variable, coefficient]) => Number(coefficient) * frame.units[variable]!);
    this.size = Math.max(...this.coefficients.map(Math.abs));
  }

  along(coordinates: Float64Array): number {
    return this.variables.reduce(
      (sum, variable, index) => sum + this.coefficients[index]! * coordinates[variable]!,
      0,
    );
  }

  at(coordinates: Float64Array): number {
    return this.constant + this.along(coordinates);
  }

  /** How far the value at a point may be off. */
  blur(coordinates: Float64Array): number {
    return rounding * (Math.abs(this.constant) + Math.abs(this.along(coordinates)));
  }

  addTo(into: Float64Array, times: number): void {
    this.variables.forEach((variable, index) => (into[variable]! += times * this.coefficients[index]!));
  }
}

const rounding = 1e-15;

/** To make a form small. */
export function lowest(form: Terms, frame: Frame): Aim {
  const near = new NearForm(form, frame);
  const fixed = new Float64Array(frame.units.length);
  near.addTo(fixed, 1 / near.size);
  return new FixedAim(fixed);
}

export class FixedAim implements Aim {
  readonly blur = 0;
  ray: Float64Array | null = null;
  private readonly fixed: Float64Array;

  /** By variable. */
  constructor(fixed: Float64Array) {
    this.fixed = fixed;
  }

  gradient(): Float64Array {
    return this.fixed;
  }

  follow(heading: Float64Array): boolean {
    this.ray = heading;
    return true;
  }
}

/**
 * limit · denominator - numerator has to fall, the limit being the best ratio met so far, here or at infinity.
 * Source: Dinkelbach, Management Science 13 (1967), with a new limit at every step.
 */
export class RatioAim implements Aim {
  private readonly numerator: NearForm;
  private readonly denominator: NearForm;
  private readonly present: Float64Array;
  private heading: Float64Array | null = null;
  private limit = -Infinity;
  private here = -Infinity;
  blur = 0;

  constructor(numerator: Terms, denominator: Terms, frame: Frame) {
    this.numerator = new NearForm(numerator, frame);
    this.denominator = new NearForm(denominator, frame);
    this.present = new Float64Array(frame.units.length);
  }

  /** Null where the ratio is reached at the present point. */
  get ray(): Float64Array | null {
    return this.here >= this.limit - tolerance * Math.abs(this.limit) ? null : this.heading;
  }

  gradient(point: Float64Array): Float64Array {
    const below = this.denominator.at(point);
    this.here = this.numerator.at(point) / below;
    const best = Math.max(this.here, this.limit);
    const size = Math.max(this.numerator.size, Math.abs(best) * this.denominator.size);
    const blur = this.numerator.blur(point) + Math.abs(best) * this.denominator.blur(point);
    this.blur = Math.abs((blur / below) * (this.denominator.size / size));
    this.present.fill(0);
    this.denominator.addTo(this.present, best / size);
    this.numerator.addTo(this.present, -1 / size);
    return this.present;
  }

  follow(heading: Float64Array): boolean {
    this.heading = heading;
    const below = this.denominator.along(heading);
    const above = this.numerator.along(heading);
    const unbounded = below <= tolerance * this.denominator.size;
    this.limit = unbounded ? Infinity : above / below;
    return unbounded;
  }
}
