// Whose annual accounts a filing holds, of which accounting period, in which model and currency.
import type { Cell, Row } from './cell.ts';
import type { Spot, Tell } from './tell.ts';

export interface Metadata {
  /** The number of the enterprise. */
  readonly entity: string;
  readonly entityAt: Spot;
  readonly name: string | null;
  /** `m02-f`. */
  readonly model: string;
  readonly modelAt: Spot;
  /** The first and the last day: `2024-12-31`. */
  readonly start: string;
  readonly end: string;
  readonly endAt: Spot;
  /** Later ones are greater: `2025-00101344`; empty where none is given. */
  readonly reference: string;
  /** It corrects what was filed before. */
  readonly correction: boolean;
}

const required = [
  'Entity number',
  'Accounting period start date',
  'Accounting period end date',
  'Model code',
  'Currency',
];

/** Two of these are a filing. */
export const keysThatTell = ['Reference number', ...required.slice(0, 4)];

const others = [
  ...['Reference number', 'Deposit type', 'Deposit date', 'Language', 'Entity name', 'Entity address street'],
  ...['Entity address number', 'Entity address box', 'Entity postal code', 'Entity city', 'Entity country'],
  ...['General assembly date', 'Liquidation flag', 'Correction flag', 'Legal form'],
];

export const isKey = (key: string): boolean => required.includes(key) || others.includes(key);

/** Null where something is missing or wrong; each is told, what is missing at `header`. */
export function metadata(rows: ReadonlyMap<string, Row>, header: Cell, tell: Tell): Metadata | null {
  const at = (key: string) => rows.get(key)?.cells[1];
  const text = (key: string) => at(key)?.text ?? '';
  const missing = required.filter((key) => text(key) === '');
  for (const key of missing) tell({ code: 'filing', problem: 'missing', key, text: '' }, at(key) ?? header);
  const dates = required.slice(1, 3).filter((key) => !missing.includes(key));
  const odd = dates.filter((key) => !isDate(text(key)));
  for (const key of odd) tell({ code: 'filing', problem: 'date', key, text: text(key) }, at(key));
  const [start, end, currency] = [text(required[1]!), text(required[2]!), text('Currency')];
  const isReversed = dates.length === 2 && odd.length === 0 && start > end;
  if (isReversed) tell({ code: 'filing', problem: 'reversed', key: start, text: end }, at(required[2]!));
  const isForeign = currency !== '' && currency !== 'EUR';
  if (isForeign)
    tell({ code: 'filing', problem: 'currency', key: 'Currency', text: currency }, at('Currency'));
  if (missing.length + odd.length > 0 || isReversed || isForeign) return null;
  return {
    ...{
      entity: text('Entity number').replace(/[. ]/g, ''),
      entityAt: at('Entity number')!,
      name: text('Entity name') || null,
    },
    ...{
      model: text('Model code'),
      modelAt: at('Model code')!,
      start,
      end,
      endAt: at(required[2]!)!,
      reference: text('Reference number'),
    },
    correction: text('Correction flag').toUpperCase() === 'TRUE',
  };
}

/** A day of the calendar. */
function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
