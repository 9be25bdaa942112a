// A proof in whole numbers: its rows, each taken so many times, add up to so many times the bound.
import { keyOf } from '../figures/figure.ts';
import type { Rational } from '../figures/rational.ts';
import { add, multiply, negate, rational, zero } from '../figures/rational.ts';
import type { Step } from './checker.ts';
import type { Row, RowTerm } from './rows.ts';

interface Taken {
  readonly row: Row;
  /** A whole number, below zero where the row has to be turned round. */
  readonly times: Rational;
}

export interface Total {
  readonly taken: readonly Taken[];
  /** What does not cancel out, in the order of the rows. */
  readonly terms: readonly RowTerm[];
  readonly constant: Rational;
  readonly strict: boolean;
}

/** The steps in the smallest whole multipliers; for an upper end all `<=`, for a lower one all `>=`. */
export function total(steps: readonly Step[], end: 'lower' | 'upper'): Total {
  const turned = steps.map(({ row, multiplier }) => {
    const upward = row.relation.startsWith('<') ? negate(multiplier) : multiplier;
    return { row, times: end === 'lower' ? upward : negate(upward) };
  });
  const common = turned.reduce((all, { times }) => leastCommon(all, times.d), 1n);
  const whole = turned.map(({ row, times }) => ({ row, times: multiply(times, rational(common)) }));
  const shared = whole.reduce((all, { times }) => greatestCommon(all, times.n), 0n);
  const taken = whole.map(({ row, times }) => ({
    row,
    times: rational(times.n, shared === 0n ? 1n : shared),
  }));
  const strict = taken.some(({ row }) => row.relation === '<' || row.relation === '>');
  return { taken, strict, ...added(taken) };
}

function added(taken: readonly Taken[]): Pick<Total, 'terms' | 'constant'> {
  const terms = new Map<string, RowTerm>();
  let constant = zero;
  for (const { row, times } of taken) {
    constant = add(constant, multiply(row.constant, times));
    for (const term of row.terms) {
      const before = terms.get(keyOf(term))?.coefficient ?? zero;
      const { indicator, period } = term;
      const coefficient = add(before, multiply(term.coefficient, times));
      terms.set(keyOf(term), { indicator, period, coefficient });
    }
  }
  return { terms: [...terms.values()].filter(({ coefficient }) => coefficient.n !== 0n), constant };
}

const magnitude = (n: bigint): bigint => (n < 0n ? -n : n);

function greatestCommon(a: bigint, b: bigint): bigint {
  let [x, y] = [magnitude(a), magnitude(b)];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

const leastCommon = (a: bigint, b: bigint): bigint => (a / greatestCommon(a, b)) * b;
