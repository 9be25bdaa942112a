// One filing of annual accounts as the National Bank of Belgium publishes it: whose, when, and a number a rubric.
import { Decimal } from '../figures/decimal.ts';
import { point } from '../figures/interval.ts';
import type { Period } from '../figures/period.ts';
import { exactly } from '../figures/rational.ts';
import type { Statement } from '../figures/statement.ts';
import type { Cell, Row } from './cell.ts';
import type { Figures } from './figures.ts';
import type { Marks } from './marks.ts';
import type { Metadata } from './metadata.ts';
import { isKey, keysThatTell, metadata } from './metadata.ts';
import { number } from './number.ts';
import { unitOf } from './rubric-units.ts';
import type { Table } from './table.ts';
import type { Tell } from './tell.ts';
import { shown } from './tell.ts';
import type { UnitClaim } from './units.ts';

export interface Filing extends Metadata {
  readonly file: string;
  /** The year in which the accounting period ends. */
  readonly period: Period;
  /** Where each rubric stands that has a number. */
  readonly cells: ReadonlyMap<string, Cell>;
  readonly figures: Figures;
}

/** Told by what stands in the first cells, not by the name of the file. */
export function isFiling({ header, rows }: Table): boolean {
  const found = new Set(keysThatTell.filter((key) => key === header[0]!.text));
  for (const { cells } of rows) {
    if (keysThatTell.includes(cells[0]!.text)) found.add(cells[0]!.text);
    if (found.size > 1) return true;
  }
  return false;
}

/** `20/58`, `70/76A`, `8322P`. */
const rubric = /^\d+(?:\/\d+)?[A-Z]?P?$/;

const marks: Marks = { decimal: '.', group: null, decidedBy: null, declared: false };

/** Joins the others; null, and told, where it is not known whose or when. Every fault of its rows is told too. */
export function filing(file: string, table: Table, others: Filing[], tell: Tell): Figures | null {
  const rows = namedRows(table, tell);
  const about = metadata(rows, table.header[0]!, tell);
  const period = about?.end.slice(0, 4) ?? '';
  const rubrics = [...rows].filter(([key]) => rubric.test(key));
  if (rubrics.length === 0)
    tell({ code: 'filing', problem: 'no-rubrics', key: '', text: '' }, table.header[0]);
  const filed = rubrics.flatMap(([code, row]) => statement({ file, code, period }, row, tell) ?? []);
  if (about === null) return null;
  const cells = new Map(filed.map(({ indicator }) => [indicator, rows.get(indicator)!.cells[0]!]));
  const figures: Figures = {
    ...{ statements: evenly(filed), units: filed.flatMap(unitClaim), whole: table.whole },
    ...{ indicators: new Set(cells.keys()), periods: new Set([period]) },
  };
  others.push({ ...about, file, period, cells, figures });
  return figures;
}

/** The bank leaves off last zeros: all numbers of a unit have the decimals of the finest. */
function evenly(statements: readonly Statement[]): Statement[] {
  const decimals = new Map<string | null, number>();
  for (const { unit, printedDecimals } of statements)
    decimals.set(unit, Math.max(printedDecimals, decimals.get(unit) ?? 0));
  return statements.map((statement) => ({ ...statement, printedDecimals: decimals.get(statement.unit)! }));
}

const unitClaim = ({ indicator, unit, file, line, column }: Statement): UnitClaim[] =>
  unit === null ? [] : [{ indicator, unit, file: file!, line: line!, column: column! }];

const rowsOf = ({ header, rows }: Table): readonly Row[] => [
  { line: header[0]!.line, cells: header },
  ...rows,
];

/** By key; one that stands twice or means nothing is told. Rows of more or fewer cells have been told. */
function namedRows(table: Table, tell: Tell): ReadonlyMap<string, Row> {
  const found = new Map<string, Row>();
  for (const row of rowsOf(table)) {
    const [cell, ...others] = row.cells;
    if (others.length !== 1) continue;
    const key = cell!.text;
    const first = found.get(key);
    if (first) tell({ code: 'duplicate-row', field: 'code', name: key, firstLine: first.line }, cell);
    else found.set(key, row);
    if (!rubric.test(key) && /^\d/.test(key))
      tell({ code: 'filing', problem: 'rubric', key: '', text: key }, cell);
    else if (!rubric.test(key) && !isKey(key)) tell({ code: 'unknown-key', key }, cell);
  }
  return found;
}

interface Claimed {
  readonly file: string;
  readonly code: string;
  readonly period: Period;
}

/** Amounts are exact, with however many decimals they are filed. */
function statement({ file, code, period }: Claimed, { cells }: Row, tell: Tell): Statement | null {
  const cell = cells[1]!;
  const printed = digits(code, cell, tell);
  if (printed === null) return null;
  const value = new Decimal(printed);
  const { line, column } = cell;
  return {
    ...{ id: `${file}:${shown(cell)}`, file, line, column, indicator: code, period },
    ...{ measure: 'value', base: null, printed, value, qualifier: '=', scale: 0, unit: unitOf(code) },
    ...{ printedDecimals: printed.split('.')[1]?.length ?? 0, rounding: 'exact', status: '' },
    ...{ source: null, note: null, interval: point(exactly(value)), excluded: null },
  };
}

/** Null, and told, where there are none: a rubric without an amount is left out of a filing, and not printed empty. */
function digits(code: string, cell: Cell, tell: Tell): string | null {
  const { text } = cell;
  const read = number(text, marks);
  if (read.kind === 'number' && !read.percent) {
    if (read.restyled) tell({ code: 'negative-style', row: code, text, read: read.digits }, cell);
    return read.digits;
  }
  if (text === '') tell({ code: 'empty-cell', row: code, field: 'amount' }, cell);
  else if (read.kind === 'fault')
    tell({ code: 'number', row: code, text, problem: read.problem, write: read.write }, cell);
  else tell({ code: 'number', row: code, text, problem: { kind: 'not-a-number' }, write: [] }, cell);
  return null;
}
