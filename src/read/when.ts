// Which periods a growth, change or share column speaks of: its heading tells, else its place among the periods.
import type { Period } from '../figures/period.ts';
import { comparePeriods, shiftYears, yearsBetween } from '../figures/period.ts';
import type { Named } from './heading.ts';

/** The columns of a table before the one that is asked about, as far as they are settled; null: another column. */
export type Before = readonly ({ readonly period: Period } | 'share' | null)[];

export interface Span {
  readonly from: Period;
  readonly to: Period;
}

/**
 * The rule: what the heading names, else the two periods before the column, if there are but two, or if they ascend
 * and are a like part of their years. A table of one period speaks of a year earlier. Null where none of it tells.
 */
export function span({ from, to }: Named, before: Before, periods: readonly Period[]): Span | null {
  const earlier = before.flatMap((column) => (isPeriodColumn(column) ? [column.period] : []));
  if (from !== null && to !== null) return { from, to };
  if (to !== null) return ending(to, periods);
  const [last, other] = [earlier.at(-1), earlier.at(-2)];
  if (from !== null) {
    const [later] = earlier.length === 1 || (other ?? '') < (last ?? '') ? [last] : [];
    return later !== undefined && comparePeriods(from, later) < 0 ? { from, to: later } : null;
  }
  if (periods.length === 1) return ending(periods[0]!, periods);
  if (last === undefined || other === undefined) return null;
  if (comparePeriods(other, last) < 0)
    return earlier.length === 2 || yearsBetween(other, last) !== null ? { from: other, to: last } : null;
  return earlier.length === 2 ? { from: last, to: other } : null;
}

/** From a year earlier. */
function ending(to: Period, periods: readonly Period[]): Span | null {
  const before = periods.filter((period) => yearsBetween(period, to) === 1);
  const from = before[0] ?? shiftYears(to, -1);
  return from === null ? null : { from, to };
}

/**
 * The rule: the period that the heading names, else the one just before the column; where several stand there, the
 * last if they ascend. Null where none of it tells.
 */
export function moment(named: Period | null, before: Before): Period | null {
  if (named !== null) return named;
  const settled = before.filter((column) => column !== null);
  const at = settled.map(isPeriodColumn).lastIndexOf(true);
  const [earlier, last] = [settled[at - 1], settled[at]].map(periodOf);
  if (last == null) return null;
  return earlier == null || comparePeriods(earlier, last) < 0 ? last : null;
}

const isPeriodColumn = (column: Before[number]): column is { readonly period: Period } =>
  column !== null && column !== 'share';

const periodOf = (column: Before[number] | undefined): Period | null =>
  column !== undefined && isPeriodColumn(column) ? column.period : null;
