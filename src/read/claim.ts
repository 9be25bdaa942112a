// All that a row of a figures file says besides its numbers and their periods.
import type { Rounding } from '../figures/interval.ts';
import { roundings } from '../figures/interval.ts';
import { nearest } from '../figures/nearest.ts';
import type { Measure, Qualifier, Status } from '../figures/statement.ts';
import { measures, qualifiers, statuses } from '../figures/statement.ts';
import type { Cell, Row } from './cell.ts';
import { optional } from './cell.ts';
import { limits } from './limits.ts';
import { meantBy } from './qualifier.ts';
import type { Sheet } from './sheet.ts';
import { cellIn } from './sheet.ts';
import type { Tell } from './tell.ts';

export interface Claim {
  readonly indicator: string;
  /** As findings call the row: `staffing growth`. */
  readonly row: string;
  readonly measure: Measure;
  readonly base: Cell;
  readonly qualifier: Qualifier;
  readonly scale: number;
  readonly unit: Cell;
  readonly decimals: number | 'INF' | null;
  readonly rounding: Rounding | null;
  readonly status: Status;
  readonly source: Cell;
  readonly note: string | null;
}

/** Null, and told, where a cell of the row is wrong. */
export function claim(row: Row, sheet: Sheet, indicator: string, tell: Tell): Claim | null {
  const at = (name: string) => cellIn(sheet, row, name);
  const measure = word(at('measure'), indicator, 'measure', measures, 'value', tell);
  const name = measure === null || measure === 'value' ? indicator : `${indicator} ${measure}`;
  const qualifier =
    meantBy(at('qualifier').text) ?? word(at('qualifier'), name, 'qualifier', qualifiers, '=', tell);
  const rounding = word(at('rounding'), name, 'rounding', roundings, '', tell);
  const status = word(at('status'), name, 'status', statuses, '', tell);
  const scale = power(at('scale'), name, 'scale', null, tell);
  const infinite = at('decimals').text.toUpperCase() === 'INF';
  const decimals = infinite ? 'INF' : power(at('decimals'), name, 'decimals', 'INF', tell);
  if (measure === null || qualifier === null || rounding === null || status === null) return null;
  if (scale === undefined || decimals === undefined) return null;
  const meant = fits(measure, qualifier, name, at, tell);
  const note = optional(at('note'));
  if (status === 'disputed' && note === null)
    tell({ code: 'disputed-without-note', row: name }, at('status'));
  if (!meant) return null;
  return {
    indicator,
    row: name,
    measure,
    base: at('base'),
    qualifier,
    scale: scale ?? 0,
    unit: at('unit'),
    decimals,
    rounding: rounding || null,
    status,
    source: at('source'),
    note,
  };
}

/** One of the words that a column allows; `blank` for an empty cell; null, and told, for any other. */
export function word<Word extends string, Blank extends string>(
  cell: Cell,
  row: string,
  field: string,
  allowed: readonly Word[],
  blank: Blank,
  tell: Tell,
): Word | Blank | null {
  const text = cell.text.toLowerCase();
  if (text === '') return blank;
  const found = allowed.find((word) => word === text);
  if (found !== undefined) return found;
  const words = allowed.filter((word) => word !== '');
  tell({ code: 'word', row, field, text: cell.text, allowed: words, nearest: nearest(text, words) }, cell);
  return null;
}

/** A whole power of ten; null for an empty cell; undefined, and told, for what is none. */
export function power(
  cell: Cell,
  row: string,
  field: string,
  or: string | null,
  tell: Tell,
): number | null | undefined {
  const { text } = cell;
  if (text === '') return null;
  if (/^[-+]?\d{1,2}$/.test(text) && Math.abs(Number(text)) <= limits.power) return Number(text);
  tell({ code: 'whole-number', row, field, text, limit: limits.power, or }, cell);
  return undefined;
}

/** A percentage has neither scale nor unit, a value no base, and what is exact was not rounded: else told. */
function fits(
  measure: Measure,
  qualifier: Qualifier,
  row: string,
  at: (name: string) => Cell,
  tell: Tell,
): boolean {
  const amount = measure === 'value' || measure === 'change';
  const percent = measure === 'growth' || measure === 'share' ? ['', '%'] : [''];
  const text = (name: string) => at(name).text.toLowerCase();
  const exact = qualifier === 'exact' || text('rounding') === 'exact';
  const strange = [
    { field: 'base', because: measure, is: measure === 'value' && text('base') !== '' },
    { field: 'scale', because: measure, is: !amount && !/^[-+]?0*$/.test(text('scale')) },
    { field: 'unit', because: measure, is: !amount && !percent.includes(text('unit')) },
    {
      field: 'rounding',
      because: qualifier,
      is: qualifier === 'exact' && !['', 'exact'].includes(text('rounding')),
    },
    { field: 'decimals', because: 'exact', is: exact && !['', 'inf'].includes(text('decimals')) },
  ].filter(({ is }) => is);
  for (const { field, because } of strange)
    tell({ code: 'not-applicable', row, field, text: at(field).text, because }, at(field));
  return strange.length === 0;
}
