// A table as it was published: items down, periods across, with growth, change and share columns among them.
import type { ColumnProblem } from '../figures/finding.ts';
import type { Period } from '../figures/period.ts';
import { isPeriod } from '../figures/period.ts';
import type { Denomination } from './denomination.ts';
import { denomination } from './denomination.ts';
import type { Heading } from './heading.ts';
import { heading } from './heading.ts';
import { labelled, relabelled } from './labels.ts';
import type { Table } from './table.ts';
import type { Tell } from './tell.ts';
import { total } from './total.ts';
import type { Before } from './when.ts';
import { moment, span } from './when.ts';

/** A column that states something of every row. */
export interface Measured {
  /** As `--columns` takes it: `growth 2022-2023`, `share 2023 of Total`. */
  readonly name: string;
  readonly measure: 'growth' | 'change' | 'share';
  readonly period: Period;
  /** The earlier period, or the label of the total. */
  readonly base: string;
}

export interface Published {
  /** Its headings are columns that every figures file has, and those of `measured`. */
  readonly table: Table;
  readonly measured: readonly Measured[];
  /** What the heading over the labels says of all amounts. */
  readonly denomination: Denomination | null;
}

/**
 * Settles the headings of a table with a column a period; any other is left as it is. `columns` stand in the place of
 * its own headings; `known` have a meaning of their own. A heading that cannot be settled is told.
 */
export function published(
  table: Table,
  known: readonly string[],
  columns: string | null,
  tell: Tell,
): Published {
  const asked = columns === null ? table : relabelled(table, columns, known, tell);
  if (!asked.header.some(({ text }) => isPeriod(text)))
    return { table: asked, measured: [], denomination: null };
  const { found, corner } = labelled(asked, known, tell);
  const measured = settled(found, known, tell);
  const header = found.header.map((cell, at) => ({ ...cell, text: measured[at]?.name ?? cell.text }));
  return {
    table: { ...found, header },
    measured: measured.filter((column) => column !== null),
    denomination: denomination(corner ?? ''),
  };
}

/** Each column as it is settled; null for those that are none of ours. */
function settled(table: Table, known: readonly string[], tell: Tell): readonly (Measured | null)[] {
  const { header } = table;
  const periods = [...new Set(header.flatMap(({ text }) => (isPeriod(text) ? [text] : [])))];
  const before: Before[number][] = [];
  const taken = new Set<string>();
  return header.map((cell, at) => {
    const { text } = cell;
    const said = isPeriod(text) || known.includes(text.toLowerCase()) ? null : heading(text, periods);
    const column = said && measure(said, { table, at, before, periods });
    const twice = typeof column === 'object' && column !== null && taken.has(column.name.toLowerCase());
    before.push(isPeriod(text) ? { period: text } : said?.kind === 'share' ? 'share' : null);
    if (column === null) return null;
    if (typeof column === 'string' || twice) {
      const problem = typeof column === 'string' ? column : 'twice';
      tell({ code: 'column', problem, name: text, write: suggestion(table, at, problem, periods) }, cell);
      return null;
    }
    taken.add(column.name.toLowerCase());
    return column;
  });
}

interface Place {
  readonly table: Table;
  readonly at: number;
  readonly before: Before;
  readonly periods: readonly Period[];
}

function measure(said: Heading, { table, at, before, periods }: Place): Measured | ColumnProblem {
  if (said.kind === 'unclear') return 'unclear';
  const cells = table.rows.map(({ cells }) => cells[at]?.text ?? '');
  if (said.kind === 'share') {
    const labels = table.header.findIndex(({ text }) => text.toLowerCase() === 'indicator');
    const rows = cells.map((share, row) => ({
      label: (table.rows[row]!.cells[labels]?.text ?? '').normalize('NFC'),
      share,
    }));
    const [period, base] = [moment(said.period, before), total(said.of, rows)];
    if (period === null) return 'period';
    return base === null ? 'total' : { name: `share ${period} of ${base}`, measure: 'share', period, base };
  }
  const found = span(said, before, periods);
  if (found === null) return 'periods';
  const percent =
    said.kind === 'growth' || (said.kind === 'difference' && cells.some((text) => /%\)?$/.test(text)));
  const kind = percent ? 'growth' : 'change';
  return { name: `${kind} ${found.from}-${found.to}`, measure: kind, period: found.to, base: found.from };
}

/** All columns as `--columns` would take them, with what the one in doubt may be. */
function suggestion(
  { header }: Table,
  doubt: number,
  problem: ColumnProblem,
  periods: readonly Period[],
): string {
  const [to, from = 'another'] = [...periods].sort().reverse();
  const share = problem === 'period' || problem === 'total';
  const names = header.map(({ text }, at) => {
    if (at === doubt) return share ? `share ${to} of <row>` : `growth ${from}-${to}`;
    if (text.toLowerCase() === 'indicator') return 'label';
    return isPeriod(text) || heading(text, periods) !== null ? text : '-';
  });
  return names.join(names.some((name) => name.includes(',')) ? ';' : ',');
}
