// What can be asked of a system: a figure, a change, a growth, a share or a ratio, with its proven bounds.
import type { Figure } from '../figures/figure.ts';
import type { Interval } from '../figures/interval.ts';
import { above, everything, scaled } from '../figures/interval.ts';
import type { Rational } from '../figures/rational.ts';
import { add, negate, one, rational, zero } from '../figures/rational.ts';
import type { Measure } from '../figures/statement.ts';
import type { Bounds, Prover } from './prover.ts';
import type { Sign } from './signs.ts';

export interface Quantity extends Figure {
  readonly measure: Measure;
  /** As in a statement: a period for growth and change, an indicator for share and ratio. */
  readonly base: string | null;
}

/** The other figure that the quantity is about: subtracted or divided by. */
export function otherFigure({ indicator, period, measure, base }: Quantity): Figure | null {
  if (measure === 'value') return null;
  return measure === 'growth' || measure === 'change'
    ? { indicator, period: base! }
    : { indicator: base!, period };
}

export const isQuotient = ({ measure }: Quantity): boolean => measure !== 'value' && measure !== 'change';

/** Bounds in unscaled units, percent for growth and share. A quotient needs the sign of its base or total. */
export function boundsOf(prover: Prover, quantity: Quantity, base: Sign | null): Bounds {
  const own = { indicator: quantity.indicator, period: quantity.period, coefficient: one };
  const other = otherFigure(quantity);
  if (other === null) return prover.bounds([own]);
  if (!isQuotient(quantity)) return prover.bounds([own, { ...other, coefficient: negate(one) }]);
  // Below zero x/|x0| is the ratio to -x0, which is positive.
  const below = { ...other, coefficient: base!.positive ? one : negate(one) };
  const bounds = prover.ratio([own], below);
  const flip = quantity.measure !== 'growth' && !base!.positive;
  const swapped: Bounds = flip
    ? { interval: scaled(bounds.interval, negate(one)), lower: bounds.upper, upper: bounds.lower }
    : bounds;
  return { ...swapped, interval: inOwnUnits(swapped.interval, quantity.measure, base!.positive) };
}

/** The ratio to the absolute base, or for a share to the total, as the measure counts. */
export function inOwnUnits(ratio: Interval, measure: Measure, positive: boolean): Interval {
  if (measure === 'ratio') return ratio;
  if (measure === 'share') return scaled(ratio, hundred);
  return scaled(shifted(ratio, positive ? negate(one) : one), hundred);
}

/** What signs and presuppositions alone say of a quantity: no more than this is no evidence. */
export function signsAlone(quantity: Quantity, own: Sign | null, base: Sign | null): Interval {
  const floor =
    own === null
      ? everything
      : own.positive
        ? above(zero, !own.strict)
        : scaled(above(zero, !own.strict), negate(one));
  if (quantity.measure === 'value') return floor;
  if (quantity.measure === 'change' || own === null || base === null) return everything;
  const ratio = quantity.measure !== 'growth' && !base.positive ? scaled(floor, negate(one)) : floor;
  return inOwnUnits(ratio, quantity.measure, base.positive);
}

export function shifted(interval: Interval, by: Rational): Interval {
  return {
    ...interval,
    lower: interval.lower && add(interval.lower, by),
    upper: interval.upper && add(interval.upper, by),
  };
}

const hundred = rational(100n);
