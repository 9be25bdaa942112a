// What a command answers: data for programs, blocks for people. All that analysing and rendering share.
import type { Finding } from './finding.ts';
import type { Cell, Sentence } from './sentence.ts';
import type { Table } from './table.ts';

/** A line of people's output; `indent` in levels. `columns`: short cells set in columns with the lines around it. */
export type Block =
  | {
      readonly kind: 'line';
      readonly sentence: Sentence;
      readonly tone?: 'title' | 'good' | 'bad' | 'quiet';
      /** Too long for one line, it goes on in the next; left out: it is one line, however long. */
      readonly wraps?: true;
      readonly indent?: number;
    }
  | {
      readonly kind: 'columns';
      /** A row of a single cell runs across all columns. */
      readonly rows: readonly (readonly Cell[])[];
      readonly indent: number;
      /** As of the columns of a table; left out: all stay. */
      readonly expendable?: readonly number[];
    }
  | { readonly kind: 'table'; readonly table: Table }
  | { readonly kind: 'blank' };

export interface Result<Command extends string = string> {
  readonly command: Command;
  /** The fields of the JSON contract besides its envelope and `findings`. */
  readonly data: Readonly<Record<string, unknown>>;
  readonly blocks: readonly Block[];
  /** The command's own; what reading found stays with the report. */
  readonly findings: readonly Finding[];
}

/** Before, or instead of, an answer. */
export const unanswered = <Command extends string>(command: Command): Result<Command> => ({
  command,
  data: {},
  blocks: [],
  findings: [],
});
