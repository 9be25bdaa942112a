// What anyone would work out from the printed numbers, in decimals.
import { Decimal } from '../figures/decimal.ts';
import type { Rational } from '../figures/rational.ts';
import type { Statement } from '../figures/statement.ts';

/** The printed number in unscaled units. */
export const amount = (s: Statement): Decimal => s.value.times(new Decimal(10).pow(s.scale));

export const change = (from: Statement, to: Statement): Decimal => amount(to).minus(amount(from));

/** In percent of the absolute base; null from a base printed as zero. */
export function growthRate(from: Statement, to: Statement): Decimal | null {
  const base = amount(from);
  return base.isZero() ? null : change(from, to).div(base.abs()).times(100);
}

/** part/total; null where the total is printed as zero. */
export function ratioOf(part: Statement, total: Statement): Decimal | null {
  const whole = amount(total);
  return whole.isZero() ? null : amount(part).div(whole);
}

/** What a part adds to the growth of its total, in percentage points; null from a total printed as zero. */
export function contribution(
  from: Statement,
  to: Statement,
  times: Rational,
  total: Statement,
): Decimal | null {
  const whole = amount(total);
  if (whole.isZero()) return null;
  const added = change(from, to).times(times.n.toString()).times(100);
  return added.div(whole.abs().times(times.d.toString()));
}
