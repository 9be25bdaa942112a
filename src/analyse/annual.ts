// The growth of several years as so much a year: the rate that, year after year, comes to the same.
import type { Interval } from '../figures/interval.ts';
import { everything, signOf } from '../figures/interval.ts';
import type { Rational } from '../figures/rational.ts';
import { add, compare, divide, multiply, one, powerOfTen, rational, subtract } from '../figures/rational.ts';
import { exactRoot, rootTo } from '../figures/root.ts';
import type { Reason } from '../figures/statement.ts';
import type { FigureView, QuantityView } from './view.ts';
import { numberIn } from './view.ts';

/**
 * The compound annual growth rate (1 + g)^(1/years) - 1 of a proven growth, in percent at `decimals`. It rises with
 * the growth, so its ends are those of the growth, and the same proof holds. `plain`: last/first as printed.
 */
export function annualView(
  growth: QuantityView,
  base: FigureView,
  years: number | null,
  decimals: number,
  plain: Rational | null,
): QuantityView {
  const reason = reasonAgainst(growth, base, years);
  if (reason !== null || years === null)
    return { value: null, recomputed: false, interval: everything, reason, steps: [] };
  const interval = annually(growth.interval, years);
  const shown = numberIn(interval, plain && recomputed(plain, years, decimals), decimals);
  return { ...shown, interval, reason: null, steps: growth.steps };
}

/** Below -100 % the figure has changed its sign, and no yearly rate leads there; from below zero none leads anywhere. */
function reasonAgainst(growth: QuantityView, base: FigureView, years: number | null): Reason | null {
  if (years === null) return 'not-whole-years';
  if (growth.reason !== null) return growth.reason;
  if (signOf(base.interval) < 0) return 'base-negative';
  const { lower } = growth.interval;
  return lower === null || compare(lower, rational(-100n)) < 0 ? 'sign-may-change' : null;
}

/** Ends that are no fractions are rounded outward, far beyond any digit that is shown. */
export function annually({ lower, upper, ...closed }: Interval, years: number): Interval {
  const end = (growth: Rational, direction: 'down' | 'up') => {
    const factor = add(one, divide(growth, hundred));
    return percent(exactRoot(factor, years) ?? rootTo(factor, years, 60, direction));
  };
  return { lower: lower && end(lower, 'down'), upper: upper && end(upper, 'up'), ...closed };
}

/** To the nearest, half away from zero. */
function recomputed(ratio: Rational, years: number, decimals: number): Rational {
  const exact = exactRoot(ratio, years);
  if (exact) return percent(exact);
  const places = decimals + 2;
  const double = rootTo(multiply(ratio, rational(2n ** BigInt(years))), years, places, 'down');
  const halves = multiply(double, powerOfTen(places)).n;
  return percent(divide(rational((halves + 1n) >> 1n), powerOfTen(places)));
}

const percent = (root: Rational): Rational => multiply(subtract(root, one), hundred);

const hundred = rational(100n);
