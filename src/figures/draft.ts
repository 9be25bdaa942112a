// What a data directory is begun with: the figures of a table, and what was seen in it and taken.
import type { Period } from './period.ts';
import type { Report } from './report.ts';
import type { Statement } from './statement.ts';

/** A line of rules.csv; a period that is null is no limit. */
export interface RuleLine {
  readonly rule: string;
  readonly expression: string;
  readonly from: Period | null;
  readonly to: Period | null;
}

/** A column that states something of every row. */
export type ColumnOf = Pick<Statement, 'measure' | 'period' | 'base'>;

export interface Draft {
  readonly report: Report;
  readonly rules: readonly RuleLine[];
  /** All others are left out. */
  readonly columns: readonly ColumnOf[];
}

/** As the heading of such a column is written: `growth 2022-2023`, `share 2023 of Total`. */
export const headingOf = ({ measure, period, base }: ColumnOf): string =>
  measure === 'share' ? `share ${period} of ${base}` : `${measure} ${base}-${period}`;
