// The labels and headings of a published table: any label is a key, and `--columns` may name every column.
import { isPeriod } from '../figures/period.ts';
import type { Cell, Row } from './cell.ts';
import { heading } from './heading.ts';
import type { Table } from './table.ts';
import type { Tell } from './tell.ts';

/** In `--columns` the labels, with their unit: `label in EUR million`. */
const labels = /^label\b/i;
/** In `--columns` a column that is left alone. */
const ignored = '-';

/**
 * The table under the headings that are listed, one a column, between commas, or between semicolons where there is
 * one: `label`, `2023`, `growth`, `growth 2022-2023`, `change`, `share of Total`, `-`, or any column of a figures file.
 */
export function relabelled(table: Table, columns: string, known: readonly string[], tell: Tell): Table {
  const names = columns.split(columns.includes(';') ? ';' : ',').map((name) => name.trim());
  const { header } = table;
  if (names.length !== header.length) {
    const [found, expected] = [names.length, header.length].map(String);
    tell({ code: 'column', problem: 'count', name: found!, write: expected!, at: null }, header[0]);
    return table;
  }
  const periods = names.filter(isPeriod);
  const isHeading = (name: string) =>
    name === ignored ||
    labels.test(name) ||
    isPeriod(name) ||
    known.includes(name.toLowerCase()) ||
    heading(name, periods) !== null;
  for (const [at, name] of names.entries())
    if (!isHeading(name)) tell({ code: 'column', problem: 'word', name, write: null, at: null }, header[at]);
  const named = header.map((cell, at): Cell => ({ ...cell, text: names[at]! }));
  return without({ ...table, header: named }, (at) => names[at] === ignored);
}

export interface Labelled {
  readonly found: Table;
  /** What stood over the labels; null where that column is `indicator`, or none can be the one. */
  readonly corner: Cell | null;
  /** Lines between and below the rows that have no other cell. */
  readonly notes: readonly Cell[];
}

/** The labels are under `label`, else in the first column, if it has no meaning of its own. */
export function labelled(table: Table, known: readonly string[]): Labelled {
  const names = table.header.map(({ text }) => text);
  const listed = names.findIndex((name) => labels.test(name));
  const first = Math.max(0, listed);
  const owned = [...names.entries()].some(
    ([at, name]) => at !== listed && name.toLowerCase() === 'indicator',
  );
  const meant = isPeriod(names[first]!) || known.includes(names[first]!.toLowerCase());
  if (owned || (listed < 0 && meant)) return { found: table, corner: null, notes: [] };
  const header = table.header.map((cell, at) => (at === first ? { ...cell, text: 'indicator' } : cell));
  const rows = table.rows.filter((row) => says(row, first));
  const found = withoutBlank({ ...table, header, rows });
  const notes = table.rows.filter((row) => !says(row, first)).flatMap(({ cells }) => cells[first] ?? []);
  const corner = { ...table.header[first]!, text: names[first]!.replace(labels, '').trim() };
  return { found, corner, notes };
}

/** A column without heading and without cells, as spreadsheets leave them. */
export function withoutBlank(table: Table): Table {
  // A row may have more cells than the header; that is told elsewhere.
  const isBlank = (at: number) =>
    table.header[at]?.text === '' && table.rows.every(({ cells }) => !cells[at]?.text);
  return without(table, isBlank);
}

/** A label alone is a heading between the rows. */
const says = ({ cells }: Row, labels: number): boolean =>
  cells.some(({ text }, at) => at !== labels && text !== '');

/** Without rows whose label stands already, which are told. */
export function distinct(rows: readonly Row[], labels: number, tell: Tell): readonly Row[] {
  const first = new Map<string, Row>();
  return rows.filter((row) => {
    const cell = row.cells[labels];
    const name = cell?.text.normalize('NFC') ?? '';
    const earlier = name === '' ? undefined : first.get(name);
    if (earlier) tell({ code: 'duplicate-row', field: 'label', name, firstLine: earlier.line }, cell);
    else first.set(name, row);
    return earlier === undefined;
  });
}

/** The table without the columns that are left. */
export function without(table: Table, left: (at: number) => boolean): Table {
  const kept = <Item>(items: readonly Item[]): Item[] => items.filter((_, at) => !left(at));
  const rows = table.rows.map(({ line, cells }) => ({ line, cells: kept(cells) }));
  return { ...table, header: kept(table.header), rows };
}
