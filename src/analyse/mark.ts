// One number in a picture: where it was printed, what that leaves possible, and what all others do.
import type { Mark } from '../figures/chart.ts';
import type { Interval } from '../figures/interval.ts';
import { scaled } from '../figures/interval.ts';
import { exactly, multiply, powerOfTen } from '../figures/rational.ts';
import type { Cell } from '../figures/sentence.ts';
import type { Statement } from '../figures/statement.ts';
import type { Judgement } from '../figures/verdict.ts';
import { isNumber } from './view.ts';

/** Of a growth or share: `implied` beside a printed one, else what is proven. */
export function rateMark(
  first: { readonly statement: Statement; readonly judgement: Judgement } | undefined,
  proven: Interval,
  reading: Cell,
): Mark {
  const possible = first ? (first.judgement.implied ?? null) : proven;
  return {
    ...printedMark(first?.statement ?? null, 0),
    possible: possible && isSome(possible) ? possible : null,
    contradicted: first?.judgement.verdict === 'contradicted',
    reading,
  };
}

/** Where a printed number stands in units of 10^scale; of a loose one its limit. */
export function printedMark(
  statement: Statement | null,
  scale: number,
): Pick<Mark, 'printed' | 'loose' | 'rounding'> {
  if (statement === null) return { printed: null, loose: false, rounding: null };
  const { interval, value, excluded } = statement;
  return {
    printed: multiply(exactly(value), powerOfTen(statement.scale - scale)),
    loose: !isNumber(statement),
    rounding: excluded === null ? scaled(interval, powerOfTen(-scale)) : null,
  };
}

/** Not every number there is. */
const isSome = ({ lower, upper }: Interval): boolean => lower !== null || upper !== null;
