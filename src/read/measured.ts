// What the growth, change and share columns of a published table say of one row.
import type { Period } from '../figures/period.ts';
import type { Cell, Row } from './cell.ts';
import { absent } from './cell.ts';
import type { Claim } from './claim.ts';
import type { Denomination } from './denomination.ts';
import type { Stated } from './percentages.ts';
import type { Measured } from './published.ts';
import type { Sheet } from './sheet.ts';
import { cellIn } from './sheet.ts';
import type { Tell } from './tell.ts';
import { isHundred } from './total.ts';

export interface MeasuredCell {
  readonly claim: Claim;
  readonly period: Period;
  readonly cell: Cell;
}

/** The cells of these columns in a row. */
export const measuredCells = (row: Row, sheet: Sheet, columns: readonly Measured[]): Cell[] =>
  columns.map(({ name }) => cellIn(sheet, row, name.toLowerCase()));

/** A total is all of itself. What stands beside a row that is no value is told. */
export function measuredClaims(
  said: Claim,
  row: Row,
  sheet: Sheet,
  columns: readonly Measured[],
  tell: Tell,
): MeasuredCell[] {
  const cells = measuredCells(row, sheet, columns);
  return columns.flatMap(({ name, measure, period, base }, at) => {
    const cell = cells[at]!;
    const itself = measure === 'share' && base === said.indicator && isHundred(cell.text);
    if (cell.text === '' || itself) return [];
    if (said.measure === 'value')
      return [{ claim: derived(said, measure, { ...cell, text: base, raw: base }), period, cell }];
    const about = { row: said.row, field: name, text: cell.text, because: said.measure };
    tell({ code: 'not-applicable', ...about }, cell);
    return [];
  });
}

function derived(said: Claim, measure: Measured['measure'], base: Cell): Claim {
  const own = {
    ...said,
    row: `${said.indicator} ${measure}`,
    measure,
    base,
    qualifier: '=',
  } as const;
  if (measure === 'change') return own;
  return {
    ...own,
    scale: 0,
    unit: absent,
    decimals: null,
    rounding: said.rounding === 'exact' ? null : said.rounding,
  };
}

/** What a row in percent states of the indicator that it is named after. */
export const statedOf = (said: Claim, { measure, base }: Stated): Claim =>
  derived(said, measure, base === null ? absent : { ...absent, text: base, raw: base });

/** With the unit and scale of the whole table, where the row has no columns of its own for them. */
export function denominated(said: Claim, sheet: Sheet, denomination: Denomination | null): Claim {
  if (denomination === null || said.measure === 'growth' || said.measure === 'share') return said;
  const { unit, scale } = denomination;
  return {
    ...said,
    scale: sheet.columns.has('scale') ? said.scale : scale,
    unit: sheet.columns.has('unit') || unit === null ? said.unit : { ...sheet.table.header[0]!, text: unit },
  };
}
