// What was printed and what anyone would recompute from print: a private clone of decimal.js.
import { Decimal as Shared } from 'decimal.js';

/**
 * decimal.js rounds every operation, also plus and times, to `precision` significant digits (20 by default).
 * A printed number has at most 30 digits, so products and sums of printed numbers are exact here, and a
 * quotient is right far beyond any digit that is shown.
 */
export const Decimal = Shared.clone({
  precision: 120,
  rounding: Shared.ROUND_HALF_UP,
  toExpNeg: -9e15,
  toExpPos: 9e15,
});
export type Decimal = Shared;

/** A decimal as plain digits with exactly `decimals` places, half away from zero, never `-0`. */
export function fixed(value: Decimal, decimals: number): string {
  const text = value.toFixed(Math.max(0, decimals), Shared.ROUND_HALF_UP);
  return /[1-9]/.test(text) ? text : text.replace('-', '');
}
