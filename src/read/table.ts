// A file's bytes become a header and rows of as many cells.
import type { Cell, Row } from './cell.ts';
import type { Delimiter } from './form.ts';
import { dialect } from './dialect.ts';
import { Records, rowLimit } from './records.ts';
import type { Tell } from './tell.ts';

export interface Table {
  readonly delimiter: Delimiter;
  readonly header: readonly Cell[];
  /** Without the blank ones. Those that have more or fewer cells than the header are told. */
  readonly rows: readonly Row[];
  /** No row is lost. */
  readonly whole: boolean;
}

/** No published table comes near. */
const columnLimit = 1000;

/** Null where not even a header can be told; every fault of the form is told. `bytes` are UTF-8 without mark. */
export function table(bytes: Buffer, tell: Tell, delimiter: Delimiter | null = null): Table | null {
  const found = dialect(bytes, delimiter, tell);
  if (found === null || !fits(bytes, found.delimiter.charCodeAt(0), tell)) return null;
  const records = new Records(bytes, found, tell);
  records.read();
  const [header, ...rows] = records.rows;
  if (header === undefined) {
    if (records.whole) tell({ code: 'empty', what: 'file' });
    return null;
  }
  for (const row of records.rows) examine(row, header.cells.length, tell);
  return { delimiter: found.delimiter, header: header.cells, rows, whole: records.whole };
}

/** Tells the first line that no row can be: the parser would gather it before it objects. */
function fits(bytes: Buffer, delimiter: number, tell: Tell): boolean {
  let [line, start, columns, quoted] = [1, 0, 1, false];
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]!;
    if (byte === 10 || (byte === 13 && bytes[at + 1] !== 10)) [line, start, columns] = [line + 1, at + 1, 1];
    else if (byte === 34) quoted = !quoted;
    else if (byte === delimiter && !quoted) columns++;
    const isLong = at - start >= rowLimit;
    if (!isLong && columns <= columnLimit) continue;
    const [what, limit] = isLong ? (['row', rowLimit] as const) : (['columns', columnLimit] as const);
    tell({ code: 'oversize', what, limit }, { line, column: 1 });
    return false;
  }
  return true;
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
