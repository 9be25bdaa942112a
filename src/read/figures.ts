// The rows of one figures file become statements.
import type { Period } from '../figures/period.ts';
import { meantPeriod } from '../figures/period.ts';
import { nearest } from '../figures/nearest.ts';
import type { Statement } from '../figures/statement.ts';
import type { Cell, Row } from './cell.ts';
import { key } from './cell.ts';
import type { Claim } from './claim.ts';
import { claim } from './claim.ts';
import type { Layout } from './layout.ts';
import { column as organisationColumn } from './opening.ts';
import { layout, numbers } from './layout.ts';
import { marks } from './marks.ts';
import { denominated, measuredCells, measuredClaims, statedOf } from './measured.ts';
import type { Published } from './published.ts';
import { published } from './published.ts';
import type { Sheet } from './sheet.ts';
import { cellIn, hasColumns, isWhole, sheet } from './sheet.ts';
import type { Context, Surroundings } from './statement.ts';
import { statement } from './statement.ts';
import { fold } from './suggestion.ts';
import type { Table } from './table.ts';
import type { Tell } from './tell.ts';
import type { UnitClaim } from './units.ts';

/** What a figures file says; `indicators` and `periods` also hold those of rows that say nothing sound. */
export interface Figures {
  readonly statements: Statement[];
  readonly indicators: Set<string>;
  readonly periods: Set<Period>;
  readonly units: UnitClaim[];
  /** No row is lost. */
  readonly whole: boolean;
}

const columns = [
  ...['indicator', 'value', 'period', 'year', 'measure', 'base', 'qualifier', 'scale', 'unit', 'decimals'],
  ...['rounding', 'status', 'source', 'note', organisationColumn],
];

/** Null, and told, where the file cannot be read as figures at all. */
export function figures(file: string, table: Table, around: Surroundings, tell: Tell): Figures | null {
  if (table.whole && table.rows.length === 0) tell({ code: 'empty', what: 'rows' });
  const settled = published(table, columns, around.form.columns, tell);
  const named = sheet(settled.table, tell);
  const found = layout(file, named, tell);
  const wide = found?.kind === 'wide' ? found.columns.map(({ period }) => period) : [];
  const periodic = [...named.columns.keys()].filter((name) => meantPeriod(fold(name)) !== null);
  const known = [...columns, ...periodic, ...settled.measured.map(({ name }) => name.toLowerCase())];
  const required = found === null || found.kind === 'wide' ? ['indicator'] : ['indicator', 'value'];
  if (!hasColumns(named, required, known, tell) || found === null) return null;
  const whose = named.columns.get(organisationColumn);
  if (whose !== undefined && !around.marks) {
    const detail = {
      code: 'organisation',
      problem: 'several',
      text: '',
      nearest: null,
      limit: null,
    } as const;
    tell(detail, named.table.header[whose]);
    return null;
  }
  const periods = found.kind === 'yearly' ? [found.period] : wide;
  const { whole } = table;
  const result: Figures = {
    ...{ statements: [], indicators: new Set(), periods: new Set(periods), units: [], whole },
  };
  const written = around.marks ?? marks(table.delimiter, numberCells(named, found, settled), around.form);
  if (!around.marks && written.decidedBy && written.decimal)
    tell(
      { code: 'decimal-assumed', decimal: written.decimal, text: written.decidedBy.text },
      written.decidedBy,
    );
  const context = { file, marks: written, around, tell };
  for (const row of named.table.rows) gather(result, row, { sheet: named, layout: found, settled }, context);
  return result;
}

function* numberCells(sheet: Sheet, layout: Layout, { measured }: Published): Generator<Cell> {
  for (const row of sheet.table.rows) {
    if (!isWhole(sheet, row)) continue;
    for (const { cell } of numbers(row, sheet, layout, () => {})) yield cell;
    yield* measuredCells(row, sheet, measured);
  }
}

/** How the rows of a file are to be read. */
interface Reading {
  readonly sheet: Sheet;
  readonly layout: Layout;
  readonly settled: Published;
}

function gather(result: Figures, row: Row, { sheet, layout, settled }: Reading, context: Context): void {
  const { tell } = context;
  const at = cellIn(sheet, row, 'indicator');
  if (at.text !== '') result.indicators.add(at.text.normalize('NFC'));
  if (!isWhole(sheet, row)) return;
  const indicator = key(at, 'indicator', row.cells[0]!.text, tell);
  const own = indicator === null ? null : claim(row, sheet, indicator, tell);
  const stated = settled.stated.get(row.line);
  const said = own && denominated(stated ? statedOf(own, stated) : own, sheet, settled.denomination);
  for (const { period, cell } of numbers(row, sheet, layout, tell)) {
    result.periods.add(period);
    const made = said && statement(said, period, cell, context);
    if (made) result.statements.push(made);
  }
  if (said === null) return;
  for (const { claim, period, cell } of measuredClaims(said, row, sheet, settled.measured, tell)) {
    const made = statement(claim, period, cell, context);
    if (made) result.statements.push(made);
  }
  sourceAndUnit(result, said, context);
}

function sourceAndUnit(result: Figures, said: Claim, { file, around, tell }: Context): void {
  const { indicator, row, measure, source, unit } = said;
  if (source.text !== '' && around.sources?.has(source.text.normalize('NFC')) === false) {
    const meant = nearest(source.text, around.sources.keys());
    tell({ code: 'unknown-source', row, source: source.text, nearest: meant }, source);
  }
  const { line, column } = unit;
  const amount = measure === 'value' || measure === 'change';
  if (amount && unit.text !== '') result.units.push({ indicator, unit: unit.text, file, line, column });
}
