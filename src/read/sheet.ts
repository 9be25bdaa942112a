// A table whose columns have names.
import type { Cell, Row } from './cell.ts';
import { absent, key } from './cell.ts';
import { nearest } from '../figures/nearest.ts';
import type { Table } from './table.ts';
import type { Tell } from './tell.ts';

export interface Sheet {
  readonly table: Table;
  /** The position of each named column. */
  readonly columns: ReadonlyMap<string, number>;
}

/** Column names in small letters; empty and repeated ones are told. */
export function sheet(table: Table, tell: Tell): Sheet {
  const columns = new Map<string, number>();
  for (const [position, cell] of table.header.entries()) {
    const name = cell.text.toLowerCase();
    if (name === '') tell({ code: 'empty-header', position: position + 1 }, cell);
    else if (columns.has(name)) tell({ code: 'duplicate-column', name: cell.text }, cell);
    else columns.set(name, position);
  }
  return { table, columns };
}

/** Tells the columns that have no meaning here, and whether all required ones are there. */
export function hasColumns(
  { table, columns }: Sheet,
  required: readonly string[],
  known: readonly string[],
  tell: Tell,
): boolean {
  const strange = [...columns.keys()].filter((name) => !known.includes(name));
  const missing = required.filter((name) => !columns.has(name));
  for (const name of strange) {
    const position = columns.get(name)!;
    const meant = nearest(
      name,
      known.filter((other) => !columns.has(other)),
    );
    tell(
      { code: 'unknown-column', name: table.header[position]!.text, nearest: meant },
      table.header[position],
    );
  }
  for (const name of missing)
    tell({ code: 'missing-column', name, nearest: nearest(name, strange) }, table.header[0]);
  return missing.length === 0;
}

/** The cell in the named column. */
export function cellIn({ columns }: Sheet, row: Row, name: string): Cell {
  const position = columns.get(name);
  return (position === undefined ? undefined : row.cells[position]) ?? absent;
}

export const isWhole = ({ table }: Sheet, row: Row): boolean => row.cells.length === table.header.length;

/** The sound rows by the name in their key column; a row without name or with one that was taken is told. */
export function named(sheet: Sheet, field: string, tell: Tell): ReadonlyMap<string, Row> {
  const found = new Map<string, Row>();
  for (const row of sheet.table.rows) {
    if (!isWhole(sheet, row)) continue;
    const cell = cellIn(sheet, row, field);
    const name = key(cell, field, row.cells[0]!.text, tell);
    if (name === null) continue;
    const first = found.get(name);
    if (first) tell({ code: 'duplicate-row', field, name, firstLine: first.line }, cell);
    else found.set(name, row);
  }
  return found;
}
