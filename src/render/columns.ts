// Rows of cells become columns of text, and the columns that fit are chosen; nothing here knows how they are laid out.
import type { Cell } from '../figures/sentence.ts';
import type { Column, Table } from '../figures/table.ts';
import { piece, rangeDash, reading, sentence } from './cell.ts';
import { aligned } from './column.ts';
import type { Style } from './style.ts';

export type Paint = (cell: Cell, text: string) => string;

export interface TextColumn {
  readonly align: Column['align'];
  readonly expendable: number;
  /** Heading lines first, as many in every column of a table, then one text a row. */
  readonly texts: readonly string[];
}

type Rows = readonly (readonly Cell[])[];

/** The columns of a table, without the rows that run across them. */
export function tableColumns({ columns, groups }: Table, style: Style, paint: Paint): TextColumn[] {
  const rows = groups.flat().filter((row) => !runsAcross(row, columns));
  const height = headingHeight(columns);
  return columns.map(({ heading, align, expendable }, at) => {
    const above = Array.from({ length: height - heading.length }, () => '');
    const lines = heading.map((line) => sentence(line, style));
    return {
      align,
      expendable,
      texts: [...above, ...lines, ...textsOf(cellsAt(rows, at), align, style, paint)],
    };
  });
}

/** Columns without a table: numbers align as such, a column that also holds words reads from the left. */
export function freeColumns(
  rows: Rows,
  style: Style,
  paint: Paint,
  expendable: readonly number[] = [],
): TextColumn[] {
  const count = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return Array.from({ length: count }, (_, at) => {
    const cells = cellsAt(rows, at);
    const align = isNumeric(cells) ? 'number' : 'left';
    return { align, expendable: expendable[at] ?? 0, texts: textsOf(cells, align, style, paint) };
  });
}

/** A single cell runs across all columns; an empty row is an empty line. */
export const runsAcross = (row: readonly Cell[], columns: readonly Column[]): boolean =>
  row.length === 0 || (row.length === 1 && columns.length > 1);

export const headingHeight = (columns: readonly Column[]): number =>
  Math.max(0, ...columns.map((column) => column.heading.length));

/** Between two columns. */
export const gap = 2;

export const totalWidth = (widths: readonly number[]): number =>
  widths.reduce((sum, width) => sum + gap + width, widths.length > 0 ? -gap : 0);

/** Which columns stay: the most expendable go first until the rest fits, those at 0 never go. */
export function fitting(
  columns: readonly TextColumn[],
  widths: readonly number[],
  available: number,
): number[] {
  let kept = columns.map((_, at) => at);
  while (totalWidth(kept.map((at) => widths[at]!)) > available) {
    const most = Math.max(...kept.map((at) => columns[at]!.expendable));
    if (most === 0) break;
    const last = kept.filter((at) => columns[at]!.expendable === most).at(-1);
    kept = kept.filter((at) => at !== last);
  }
  return kept;
}

const cellsAt = (rows: Rows, at: number): Cell[] => rows.map((row) => row[at] ?? { kind: 'blank' });

function isNumeric(cells: readonly Cell[]): boolean {
  const worded = cells.filter((cell) => cell.kind !== 'blank' && cell.kind !== 'unknown');
  return worded.length > 0 && worded.every((cell) => ['printed', 'number', 'bounds'].includes(cell.kind));
}

function textsOf(cells: readonly Cell[], align: Column['align'], style: Style, paint: Paint): string[] {
  if (align === 'left') return cells.map((cell) => paint(cell, reading(cell, style)));
  return aligned(
    cells.map((cell) => piece(cell, style)),
    rangeDash(style),
  );
}
