// What people are shown, before any language, width or colour: rows of typed cells.
import type { Cell, Sentence } from './sentence.ts';

export interface Column {
  readonly id: string;
  /** One line each; a blank heading is an empty list. */
  readonly heading: readonly Sentence[];
  readonly align: 'left' | 'number';
  /** Columns with a higher number go first where the terminal is narrow; 0 stays. */
  readonly expendable: number;
}

/** Among all rows; `last` whichever way they are sorted. */
export type Rank = number | 'last';

export interface Table {
  readonly columns: readonly Column[];
  /**
   * One cell a column; a row of a single cell runs across all of them, an empty row is an empty line. A row
   * group is set off from the next by a rule.
   */
  readonly groups: readonly (readonly (readonly Cell[])[])[];
  /**
   * Where a reader may sort: for each row of all groups, the rank of its cell in each column; null in a column that is
   * sorted by its words.
   */
  readonly ranks?: readonly (readonly (Rank | null)[])[];
}
