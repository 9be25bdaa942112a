// What a command answers: data for programs, blocks for people. All that analysing and rendering share.
import type { Chart } from './chart.ts';
import type { Finding } from './finding.ts';
import type { SectionName } from './section.ts';
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
  /** The same as pictures, made only where somebody looks at them. */
  readonly charts?: () => readonly Chart[];
  /** Of a whole report: what it consists of. */
  readonly sections?: readonly Section[];
  /** The command's own; what reading found stays with the report. */
  readonly findings: readonly Finding[];
}

/** A part of a whole report: answers of commands under one heading. */
export interface Section {
  readonly name: SectionName;
  readonly parts: readonly Pick<Result, 'blocks' | 'charts'>[];
  /** The files as they were read, from line 1. */
  readonly files?: readonly { readonly file: string; readonly lines: readonly string[] }[];
}

/** Before, or instead of, an answer. */
export const unanswered = <Command extends string>(command: Command): Result<Command> => ({
  command,
  data: {},
  blocks: [],
  findings: [],
});
