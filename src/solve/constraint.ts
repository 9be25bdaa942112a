// One linear equation or inequality over numbered variables, in whole numbers.
import type { Fraction } from './number.ts';

/** Coefficients by variable; each variable at most once, none zero. */
export type Terms = readonly (readonly [variable: number, coefficient: bigint])[];

/** terms relation constant */
export interface Constraint {
  readonly terms: Terms;
  readonly relation: '>=' | '>' | '=';
  readonly constant: bigint;
}

/**
 * Multipliers of constraints, by index: nonnegative for an inequality, of any sign for an equation, none zero.
 * The constraints so multiplied add up to what is proved (Farkas 1902).
 */
export type Multipliers = ReadonlyMap<number, Fraction>;
