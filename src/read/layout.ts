// Which period each number of a figures file speaks of: its name, a column or the headers tell.
import type { Period } from '../figures/period.ts';
import { isPeriod, meantPeriod } from '../figures/period.ts';
import type { Cell, Row } from './cell.ts';
import type { Sheet } from './sheet.ts';
import { cellIn } from './sheet.ts';
import { fold } from './suggestion.ts';
import type { Tell } from './tell.ts';

export type Layout =
  | { readonly kind: 'yearly'; readonly period: Period }
  | { readonly kind: 'long'; readonly column: 'period' | 'year' }
  | { readonly kind: 'wide'; readonly columns: readonly { period: Period; position: number }[] };

/** Null, and told, where the periods of the file cannot be known. */
export function layout(file: string, sheet: Sheet, tell: Tell): Layout | null {
  const { header } = sheet.table;
  const columns = header.flatMap(({ text }, position) =>
    isPeriod(text) ? [{ period: text, position }] : [],
  );
  const named = (['period', 'year'] as const).filter((name) => sheet.columns.has(name));
  const refuse = (
    problem: 'no-period' | 'wide-and-long' | 'wide-and-value' | 'period-and-year',
    at?: Cell,
  ) => {
    tell({ code: 'layout', problem }, at ?? header[0]);
    return null;
  };
  const [first] = named;
  if (misprinted(header, tell)) return null;
  if (columns.length > 0) {
    if (first) return refuse('wide-and-long', header[sheet.columns.get(first)!]);
    if (sheet.columns.has('value')) return refuse('wide-and-value', header[sheet.columns.get('value')!]);
    return { kind: 'wide', columns };
  }
  if (named.length > 1) return refuse('period-and-year', header[sheet.columns.get('year')!]);
  if (first) return { kind: 'long', column: first };
  const period = periodOf(file);
  if (period !== null) return { kind: 'yearly', period };
  const meant = periodOf(fold(file));
  if (meant === null) return refuse('no-period');
  tell({ code: 'period', row: '', field: '', text: file, write: fold(file) });
  return null;
}

/** The period at the end of the stem: of `2023.csv`, `smals-2023-H1.csv`, `schools-2023-2024.csv`. */
function periodOf(file: string): Period | null {
  const stem = file.replace(/\.[^.]*$/, '');
  const [years] = /(?<!\d)\d{4}-\d{4}$/.exec(stem) ?? [];
  const [period] = /(?<!\d)\d{4}(?:-(?:H[12]|Q[1-4]))?$/.exec(stem) ?? [];
  return (years === undefined ? null : meantPeriod(years)) ?? period ?? null;
}

/** Tells the headers that are periods written another way: a column that is passed over would be lost. */
function misprinted(header: readonly Cell[], tell: Tell): boolean {
  let found = false;
  for (const cell of header) {
    const meant = isPeriod(cell.text) ? null : meantPeriod(fold(cell.text));
    if (meant === null) continue;
    tell({ code: 'period', row: '', field: '', text: cell.text, write: meant }, cell);
    found = true;
  }
  return found;
}

/** The number cells of a row with their periods. A period that is none is told. */
export function numbers(
  row: Row,
  sheet: Sheet,
  layout: Layout,
  tell: Tell,
): { period: Period; cell: Cell }[] {
  switch (layout.kind) {
    case 'wide':
      return layout.columns.map(({ period, position }) => ({ period, cell: row.cells[position]! }));
    case 'yearly':
      return [{ period: layout.period, cell: cellIn(sheet, row, 'value') }];
    case 'long': {
      const at = cellIn(sheet, row, layout.column);
      const period = periodIn(at, cellIn(sheet, row, 'indicator').text, layout.column, tell);
      return period === null ? [] : [{ period, cell: cellIn(sheet, row, 'value') }];
    }
  }
}

/** The period that a cell names; null, and told, where it is none. */
export function periodIn(cell: Cell, row: string, field: string, tell: Tell): Period | null {
  const { text } = cell;
  if (isPeriod(text)) return text;
  if (text === '') tell({ code: 'empty-cell', row, field }, cell);
  else tell({ code: 'period', row, field, text, write: meantPeriod(fold(text)) }, cell);
  return null;
}
