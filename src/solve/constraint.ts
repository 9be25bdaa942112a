// One linear equation or inequality over numbered variables, in whole numbers.
import type { Fraction } from './number.ts';
import { gcd } from './number.ts';

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

/** Terms without their common factor, the first coefficient positive: constraints on one form share it. */
export function primitive(terms: Terms): {
  readonly form: Terms;
  readonly factor: bigint;
  readonly key: string;
} {
  const common = terms.reduce((all, [, coefficient]) => gcd(all, coefficient), 0n);
  const factor = terms[0]![1] < 0n ? -common : common;
  const form = terms.map(([variable, coefficient]) => [variable, coefficient / factor] as const);
  return { form, factor, key: form.map(([variable, coefficient]) => `${variable}*${coefficient}`).join('+') };
}
