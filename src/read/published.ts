// A table as it was published: items down, periods across, with growth, change and share columns among them.
import type { ColumnProblem } from '../figures/finding.ts';
import type { Period } from '../figures/period.ts';
import { isPeriod } from '../figures/period.ts';
import type { Cell } from './cell.ts';
import type { Denomination } from './denomination.ts';
import { added, announced, denomination, joined } from './denomination.ts';
import type { Heading } from './heading.ts';
import { heading } from './heading.ts';
import type { Labelled } from './labels.ts';
import { distinct, labelled, relabelled, without, withoutBlank } from './labels.ts';
import type { Percentages, Stated } from './percentages.ts';
import { isPercentHeading, percentages } from './percentages.ts';
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
  /** Rows that state something of the indicator that they are named after, by line. */
  readonly stated: ReadonlyMap<number, Stated>;
  /** What the heading over the labels, a title or a line below says of all amounts. */
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
  const asked = columns === null ? table : relabelled(withoutBlank(table), columns, known, tell);
  if (!asked.header.some(({ text }) => isPeriod(text))) {
    const denomination = denominationOf(null, asked.titles, [], tell);
    return { table: asked, measured: [], stated: new Map(), denomination };
  }
  const { found: all, corner, notes } = labelled(asked, known);
  const denomination = denominationOf(corner, all.titles, notes, tell);
  const { found, rates } = sorted({ found: all, corner, notes }, denomination !== null, tell);
  const columnsOf = settled({ table: found, corner: corner?.text ?? '', known, tell });
  const header = found.header.map((cell, at) => {
    const column = columnsOf[at]!;
    return isMeasured(column) ? { ...cell, text: column.name } : cell;
  });
  const rows = [...found.rows, ...rates.rows].sort((a, b) => a.line - b.line);
  return {
    table: without({ ...found, header, rows }, (at) => columnsOf[at] === 'in doubt'),
    measured: columnsOf.filter(isMeasured),
    stated: rates.stated,
    denomination,
  };
}

interface Sorted {
  /** With the rows of amounts alone. */
  readonly found: Table;
  readonly rates: Percentages;
}

function sorted({ found: all, corner, notes }: Labelled, denominated: boolean, tell: Tell): Sorted {
  const labels = all.header.findIndex(({ text }) => text === 'indicator');
  if (corner === null) return { found: all, rates: { amounts: all.rows, rows: [], stated: new Map() } };
  const rates = percentages(all, labels, denominated, tell);
  const last = all.rows.at(-1)?.line ?? 0;
  const periods = all.header.map(({ text }) => text).filter(isPeriod);
  for (const note of notes)
    if (note.line < last && isPercentHeading(note, periods))
      tell({ code: 'row', problem: 'block', name: note.text }, note);
  return { found: { ...all, rows: distinct(rates.amounts, labels, tell) }, rates };
}

/** Each line is told with what it says; one that says another unit than those before it is refused. */
function denominationOf(
  corner: Cell | null,
  titles: readonly Cell[],
  notes: readonly Cell[],
  tell: Tell,
): Denomination | null {
  const said = [
    ...titles.map((cell) => ({ cell, own: announced(cell.text) })),
    ...notes.map((cell) => ({ cell, own: added(cell.text) })),
  ];
  let all = corner && denomination(corner.text);
  for (const { cell, own } of said) {
    const both = all && own ? joined(all, own) : (own ?? all);
    if (own !== null && both === null) tell({ code: 'layout', problem: 'units' }, cell);
    else tell({ code: 'title', text: cell.text, denomination: own }, cell);
    all = both ?? all;
  }
  return all;
}

type Settled = Measured | 'in doubt' | 'none of ours';

const isMeasured = (column: Settled): column is Measured => typeof column === 'object';

interface Asked {
  readonly table: Table;
  /** What stands over the labels. */
  readonly corner: string;
  readonly known: readonly string[];
  readonly tell: Tell;
}

/** Each column; what is in doubt is told. */
function settled(asked: Asked): readonly Settled[] {
  const { table, known, tell } = asked;
  const periods = [...new Set(table.header.flatMap(({ text }) => (isPeriod(text) ? [text] : [])))];
  const before: Before[number][] = [];
  const taken = new Set<string>();
  return table.header.map((cell, at) => {
    const { text } = cell;
    const said = isPeriod(text) || known.includes(text.toLowerCase()) ? null : heading(text, periods);
    const found = said === null ? null : measure(said, { table, at, before, periods });
    before.push(isPeriod(text) ? { period: text } : said?.kind === 'share' ? 'share' : null);
    if (found === null) return 'none of ours';
    const name = typeof found === 'string' ? null : found.name.toLowerCase();
    if (typeof found === 'string' || taken.has(name!)) {
      const problem = typeof found === 'string' ? found : 'twice';
      const write = suggestion(asked, at, problem, periods);
      tell({ code: 'column', problem, name: text, write, at }, cell);
      return 'in doubt';
    }
    taken.add(name!);
    return found;
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
  { table: { header }, corner }: Asked,
  doubt: number,
  problem: ColumnProblem,
  periods: readonly Period[],
): string {
  const [to, from = 'another'] = [...periods].sort().reverse();
  const share = problem === 'period' || problem === 'total';
  const names = header.map(({ text }, at) => {
    if (at === doubt) return share ? `share ${to} of <row>` : `growth ${from}-${to}`;
    if (text.toLowerCase() === 'indicator')
      return denomination(corner) === null ? 'label' : `label ${corner}`;
    return isPeriod(text) || heading(text, periods) !== null ? text : '-';
  });
  return names.join(names.some((name) => name.includes(',')) ? ';' : ',');
}
