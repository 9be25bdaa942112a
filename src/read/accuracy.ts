// How exact a printed number is: its interval, from its digits, its qualifier and the rounding habit in force.
import type { Decimal } from '../figures/decimal.ts';
import type { Interval, Rounding } from '../figures/interval.ts';
import { above, below, everything, point, roundingInterval } from '../figures/interval.ts';
import type { Rational } from '../figures/rational.ts';
import { exactly, multiply, powerOfTen } from '../figures/rational.ts';
import type { Statement } from '../figures/statement.ts';
import type { Claim } from './claim.ts';

export interface Accuracy {
  readonly rounding: Rounding;
  readonly interval: Interval;
  readonly excluded: Statement['excluded'];
  /** The number has digits beyond these decimals, its declared accuracy; else null. */
  readonly excess: number | null;
}

export interface Habits {
  /** Of the indicator, and of the run (`exact`: values and changes that declare nothing are exact). */
  readonly indicator: Rounding | null;
  readonly run: Rounding | null;
}

/** `value` as printed, with `printedDecimals` digits after its point. */
export function accuracy(claim: Claim, value: Decimal, printedDecimals: number, habits: Habits): Accuracy {
  const rounding = habit(claim, habits);
  const amount = multiply(exactly(value), powerOfTen(claim.scale));
  const plain = {
    rounding,
    excluded: claim.status === 'disputed' ? 'disputed' : null,
    excess: null,
  } as const;
  switch (claim.qualifier) {
    case '~':
      return { ...plain, interval: everything, excluded: plain.excluded ?? 'vague' };
    case '>':
    case '>=':
      return { ...plain, interval: above(amount, claim.qualifier === '>=') };
    case '<':
    case '<=':
      return { ...plain, interval: below(amount, claim.qualifier === '<=') };
    case '=':
    case 'exact': {
      if (rounding === 'exact') return { ...plain, interval: point(amount) };
      const decimals = typeof claim.decimals === 'number' ? claim.decimals : printedDecimals - claim.scale;
      return { ...plain, ...rounded(amount, decimals, rounding, plain.excluded) };
    }
  }
}

/** Digits beyond the decimals: centred where the habit has a middle, else no evidence. */
function rounded(
  amount: Rational,
  decimals: number,
  rounding: Rounding,
  excluded: Statement['excluded'],
): Omit<Accuracy, 'rounding'> {
  const excess = multiply(amount, powerOfTen(decimals)).d === 1n ? null : decimals;
  const centred = rounding === 'nearest' || rounding === 'half-up';
  if (excess !== null && !centred)
    return { interval: everything, excluded: excluded ?? 'excess-digits', excess };
  return { interval: roundingInterval(amount, powerOfTen(-decimals), rounding), excluded, excess };
}

/**
 * The row's own word first, then the indicator's, then the run's, then `nearest`. That figures are exact is said
 * of amounts: printed percentages and ratios are rounded all the same. A run's `exact` is stronger than an
 * indicator's `nearest`, and weaker than decimals that the row declares.
 */
function habit({ rounding, qualifier, decimals, measure }: Claim, { indicator, run }: Habits): Rounding {
  if (rounding !== null) return rounding;
  if (qualifier === 'exact' || decimals === 'INF') return 'exact';
  const amount = measure === 'value' || measure === 'change';
  const applies = (habit: Rounding | null) => habit !== 'exact' || (amount && decimals === null);
  const own = applies(indicator) ? indicator : null;
  const given = applies(run) ? run : null;
  if (given === 'exact' && own === 'nearest') return 'exact';
  return own ?? given ?? 'nearest';
}
