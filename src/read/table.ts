// A file's bytes become a header and rows of as many cells.
import type { Cell, Row } from './cell.ts';
import type { Delimiter } from './form.ts';
import type { DescribedDelimiter, Dialect } from './dialect.ts';
import { dialect } from './dialect.ts';
import { fits } from './extent.ts';
import { Records } from './records.ts';
import type { Headings } from './titles.ts';
import { titled } from './titles.ts';
import type { Tell } from './tell.ts';

export interface Table {
  readonly delimiter: Delimiter;
  readonly header: readonly Cell[];
  /** What stands above the header, a cell a line. */
  readonly titles: readonly Cell[];
  /** Without the blank ones. Those that have more or fewer cells than the header are told. */
  readonly rows: readonly Row[];
  /** No row is lost. */
  readonly whole: boolean;
}

/** What is known of a table before it is read. */
export interface Expected {
  /** As it was typed, and as a data package has it. */
  readonly declared?: Delimiter | null | undefined;
  readonly described?: DescribedDelimiter | null | undefined;
  /** Null where the first row is the header, whatever it says. */
  readonly headings?: Headings | null;
}

/** Null where not even a header can be told; every fault of the form is told. `bytes` are UTF-8 without mark. */
export function table(bytes: Buffer, tell: Tell, expected: Expected = {}): Table | null {
  const { declared = null, described = null, headings = null } = expected;
  const found = dialect(bytes, declared, tell, described, headings !== null);
  if (found === null || !fits(bytes, found.delimiter.charCodeAt(0), tell)) return null;
  if (found.by !== 'declared' && found.delimiter !== ',')
    tell({ code: 'delimiter-assumed', by: found.by, delimiter: found.delimiter }, { line: 1, column: 1 });
  const records = new Records(bytes, found, tell);
  records.read();
  const [first, ...others] = records.rows;
  if (first === undefined) {
    if (records.whole) tell({ code: 'empty', what: 'file' });
    return null;
  }
  const all =
    headings === null ? { titles: [], header: first, rows: others } : titled(records.rows, headings, tell);
  if (all === null) return null;
  const { titles, header, rows } = all;
  for (const row of [header, ...rows]) examine(row, header.cells.length, tell);
  return { delimiter: found.delimiter, titles, header: header.cells, rows, whole: records.whole };
}

/** The rows of a part of a file that stand below this header; the dialect says at which line. */
export function below(header: Row, bytes: Buffer, part: Dialect, tell: Tell): Table {
  const records = new Records(bytes, part, tell);
  records.read();
  const { rows, whole } = records;
  for (const row of rows) examine(row, header.cells.length, tell);
  return { delimiter: part.delimiter, titles: [], header: header.cells, rows, whole };
}

/** Cell counts, and characters that tell of a lost encoding or line end. */
function examine({ cells }: Row, expected: number, tell: Tell): void {
  const row = cells[0]!.text;
  const found = cells.length;
  if (found !== expected)
    tell({ code: 'cell-count', row, expected, found }, cells[Math.min(expected, found - 1)]);
  for (const cell of cells) {
    const [character] = /\ufffd|\r(?!\n)/.exec(cell.raw) ?? [];
    if (character !== undefined) tell({ code: 'character', row, field: '', character }, cell);
  }
}
