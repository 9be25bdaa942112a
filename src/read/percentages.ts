// Rows of a published table in percent: growth or shares of the row above, as their labels say.
import type { RowProblem } from '../figures/finding.ts';
import type { Period } from '../figures/period.ts';
import { isPeriod, yearsBetween } from '../figures/period.ts';
import type { Cell, Row } from './cell.ts';
import { folded, heading } from './heading.ts';
import type { Table } from './table.ts';
import type { Tell } from './tell.ts';
import { isHundred, total } from './total.ts';

/** What a row states of the indicator that it is named after now. */
export interface Stated {
  readonly measure: 'growth' | 'share';
  /** The label of the total; null for growth, from a year earlier. */
  readonly base: string | null;
}

export interface Percentages {
  /** All other rows. */
  readonly amounts: readonly Row[];
  /** Under the label of the row above. */
  readonly rows: readonly Row[];
  /** By the line of the row. */
  readonly stated: ReadonlyMap<number, Stated>;
}

/**
 * The rule: a row is in percent where its label says so, or every number in it. It is growth from a year earlier where
 * its label names a growth or difference and the periods follow one another by a year, or shares of the row that its
 * label names. Any other is told, and so is a label that might as well be an amount. `denominated`: amounts have a unit,
 * which a percentage has not.
 */
export function percentages(table: Table, labels: number, denominated: boolean, tell: Tell): Percentages {
  const amounts: Row[] = [];
  const rows: Row[] = [];
  const stated = new Map<number, Stated>();
  const columns = [...table.header.entries()].filter(([, { text }]) => isPeriod(text));
  const about = { table, labels, periods: columns.map(([, { text }]) => text), denominated };
  for (const row of table.rows) {
    const label = row.cells[labels];
    const numbers = columns.flatMap(([at]) => row.cells[at]?.text || []);
    const found = label === undefined ? 'amount' : statedBy(label, numbers, about);
    const subject = amounts.at(-1)?.cells[labels];
    if (found === 'amount') amounts.push(row);
    else if (typeof found === 'string' || subject === undefined)
      tell({ code: 'row', problem: typeof found === 'string' ? found : 'above', name: label!.text }, label);
    else if (found.base === subject.text && numbers.every(isHundred)) continue;
    else {
      stated.set(row.line, found);
      rows.push(named(row, labels, subject));
    }
  }
  return { amounts, rows, stated };
}

/** A heading between rows that says of all below it that they are in percent. */
export const isPercentHeading = ({ text }: Cell, periods: readonly Period[]): boolean =>
  folded(text).includes('%') && heading(text, periods) !== null;

interface About {
  readonly table: Table;
  readonly labels: number;
  readonly periods: readonly Period[];
  readonly denominated: boolean;
}

function statedBy(label: Cell, numbers: readonly string[], about: About): Stated | 'amount' | RowProblem {
  const { table, labels, periods, denominated } = about;
  const said = heading(label.text, periods);
  const named = folded(label.text).includes('%');
  const percent = named || (numbers.some(isPercent) && numbers.every(isPercentOrNone));
  if (said === null) return numbers.some(isPercent) || (named && denominated) ? 'unclear' : 'amount';
  if (said.kind === 'unclear') return 'unclear';
  if (!percent) return said.kind === 'growth' ? 'unclear' : 'amount';
  if (said.kind === 'share') {
    const rows = table.rows.map(({ cells }) => ({
      label: cells[labels]?.text.normalize('NFC') ?? '',
      share: '',
    }));
    const base = said.period === null ? total(said.of, rows) : null;
    return base === null ? 'total' : { measure: 'share', base };
  }
  if (said.kind === 'change') return numbers.some(isPercent) ? 'unclear' : 'amount';
  const isYearly = said.from === null && said.to === null && areYearly(periods);
  return isYearly ? { measure: 'growth', base: null } : 'periods';
}

const isPercent = (text: string): boolean => /%\)?$/.test(text);
const isPercentOrNone = (text: string): boolean => isPercent(text) || !/\d/.test(text);

function areYearly(periods: readonly Period[]): boolean {
  const sorted = [...new Set(periods)].sort();
  return sorted.every((period, at) => at === 0 || yearsBetween(sorted[at - 1]!, period) === 1);
}

const named = (row: Row, labels: number, { text, raw }: Cell): Row => ({
  ...row,
  cells: row.cells.map((cell, at) => (at === labels ? { ...cell, text, raw } : cell)),
});
