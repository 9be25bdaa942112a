// A period for people: what is printed, what is proven, what is unknown, and where it was published.
import type { Period } from '../figures/period.ts';
import type { Report } from '../figures/report.ts';
import type { Block } from '../figures/result.ts';
import type { Cell, Mark, Sentence } from '../figures/sentence.ts';
import type { Source } from '../figures/source.ts';
import type { Statement } from '../figures/statement.ts';
import { isSupposed } from '../figures/statement.ts';
import type { Column } from '../figures/table.ts';
import type { Judge } from './judge.ts';
import { figureLegend, line, rulesUsed } from './legend.ts';
import type { Narrowed, Shown, ShowOptions, ShowRow, ShowTable } from './show-rows.ts';
import { citedSources, sourcesOf } from './show-rows.ts';
import { byUnit } from './units.ts';
import { boundsCell, figureCell, printedCell } from './view.ts';

export function showBlocks(judge: Judge, { period }: ShowOptions, { rows, unknown }: ShowTable): Block[] {
  const { report } = judge;
  const title = line({ says: 'show-title', title: report.title, period }, 'title');
  if (rows.length === 0) return [title, { kind: 'blank' }, line({ says: 'show-nothing', period })];
  const lines = rows.flatMap((row) => linesOf(row).map((shown) => ({ row, shown, ruler: row.ruler })));
  const columns = columnsOf(report, lines);
  const cells = byUnit(lines).flatMap(({ heading, members }) => [
    ...heading,
    ...members.map((member) => columns.map(({ cell }) => cell(member))),
  ]);
  return [
    title,
    { kind: 'blank' },
    { kind: 'table', table: { columns: columns.map(({ column }) => column), groups: [cells] } },
    ...legend(rows),
    ...sources(citedSources(report, rows)),
    ...unknowns(report, period, unknown),
  ];
}

/** A line of the table: a statement, the first with its figure; or what all figures leave of the statement above. */
interface Line {
  readonly row: ShowRow;
  readonly shown: Part;
  readonly ruler: ShowRow['ruler'];
}

interface Part {
  readonly isFirst: boolean;
  readonly printed: Shown | null;
  readonly proven: 'figure' | Narrowed | null;
}

function linesOf({ figure, statements }: ShowRow): Part[] {
  const derived = figure.printed === null;
  const [first, ...others] = statements;
  if (!first) return [{ isFirst: true, printed: null, proven: 'figure' }];
  const opening: Part = { isFirst: true, printed: first, proven: derived ? 'figure' : first.narrowed };
  const second: Part[] =
    derived && first.narrowed ? [{ isFirst: false, printed: null, proven: first.narrowed }] : [];
  return [
    opening,
    ...second,
    ...others.map((shown): Part => ({ isFirst: false, printed: shown, proven: shown.narrowed })),
  ];
}

// --- columns ------------------------------------------------------------------------------------------------------

interface LineColumn {
  readonly column: Column;
  readonly cell: (line: Line) => Cell;
}

/** Only the columns that have something to say. */
function columnsOf(report: Report, lines: readonly Line[]): LineColumn[] {
  const printed = lines.some(({ shown }) => shown.printed);
  const isProven = ({ shown: { proven }, row }: Line) =>
    proven !== null && (proven !== 'figure' || row.figure.basis === 'proven');
  const allExact = lines.every(({ shown: { printed } }) => !printed || isExact(printed.statement));
  const kind = ({ shown: { printed } }: Line) =>
    printed ? kindCell(report, printed, { exact: !allExact, verdict: true }) : blank;
  const all = [
    {
      column: column('indicator', unitHeading(lines), 'left'),
      cell: ({ row, shown }: Line): Cell =>
        shown.isFirst ? { kind: 'label', ...row.name, depth: row.depth } : blank,
    },
    { column: column('printed', [{ says: 'heading-printed', of: null }], 'number'), cell: numberCell },
    { column: column('kind', [], 'left'), cell: kind },
    { column: column('proven', [{ says: 'heading-proven' }], 'number'), cell: provenCell },
    { column: column('source', [{ says: 'heading-source' }], 'left', 3), cell: sourceCell },
  ];
  const shown: Readonly<Record<string, boolean>> = {
    printed,
    kind: lines.some((it) => kind(it).kind !== 'blank'),
    proven: lines.some((it) => isProven(it) || provenCell(it).kind === 'unknown'),
    source: lines.some((it) => sourceCell(it).kind !== 'blank'),
  };
  return all.filter(({ column: { id } }) => shown[id] ?? true);
}

const column = (id: string, heading: Column['heading'], align: Column['align'], expendable = 0): Column => ({
  id,
  heading,
  align,
  expendable,
});

const blank: Cell = { kind: 'blank' };

function unitHeading(lines: readonly Line[]): Sentence[] {
  const { unit, scale } = lines[0]!.ruler;
  const named = byUnit(lines).length === 1 && (unit !== null || scale !== 0);
  return named ? [{ says: 'unit-heading', unit, scale }] : [];
}

function numberCell({ row, shown: { printed, isFirst } }: Line): Cell {
  if (!printed) return isFirst ? { kind: 'sentence', sentence: { says: 'not-printed' } } : blank;
  const { scale, ...options } = manner(printed.statement, row);
  return printedCell(printed.statement, scale, options);
}

function provenCell({ row, shown: { printed, proven } }: Line): Cell {
  if (proven === null) return blank;
  if (proven === 'figure') return figureCell(row.figure, row.ruler.decimals, row.ruler.scale);
  return narrowedCell(row, (printed ?? row.statements[0]!).statement, proven);
}

function narrowedCell(row: ShowRow, statement: Statement, { interval, decimals }: Narrowed): Cell {
  const { scale, ...options } = manner(statement, row);
  return boundsCell(interval, Math.max(0, decimals + scale), scale, options);
}

/** Amounts stand at the scale of their row, percentages and ratios at their own. */
function manner({ measure, unit }: Statement, { ruler }: ShowRow) {
  const isAmount = measure === 'value' || measure === 'change';
  const signed = measure === 'growth' || measure === 'change';
  return { scale: isAmount ? ruler.scale : 0, signed, percent: unit === '%' };
}

/** The source of a printed number; of what is proven alone, the rules it took, else the sources it rests on. */
function sourceCell({ row, shown: { printed, isFirst } }: Line): Cell {
  if (printed) {
    const { statement } = printed;
    const from = isSupposed(statement) ? statement.id : statement.source;
    return from === null ? blank : { kind: 'text', text: from };
  }
  if (!isFirst) return blank;
  const rules = rulesUsed(row.steps).map(({ place }) => place);
  const sentence: Sentence = { says: 'derived-from', rules, sources: sourcesOf(row) };
  return rules.length === 0 && sentence.sources.length === 0 ? blank : { kind: 'sentence', sentence };
}

type Claim = Pick<Shown, 'statement' | 'judgement'>;

// --- what is printed ----------------------------------------------------------------------------------------------

export const isExact = ({ measure, qualifier, rounding }: Statement): boolean =>
  qualifier === 'exact' || (qualifier === '=' && rounding === 'exact' && measure === 'value');

/** What kind of claim the number is, and what is special about it; `tells`: that it is exact, that it is contradicted. */
export function kindCell(
  report: Report,
  { statement, judgement }: Claim,
  tells: { readonly exact: boolean; readonly verdict: boolean },
): Cell {
  const { measure, base, excluded, status } = statement;
  const marks: Mark[] = [
    ...(isExact(statement) && tells.exact ? (['exact'] as const) : []),
    ...(status === '' || status === excluded ? [] : [status]),
    ...(excluded === null ? [] : [excluded]),
    ...(judgement.verdict === 'contradicted' && tells.verdict ? (['contradicted'] as const) : []),
  ];
  if (measure === 'value' && marks.length === 0) return blank;
  const total = base === null ? undefined : report.indicators.get(base);
  const of = total ? { indicator: total.indicator, labels: total.labels } : null;
  return { kind: 'sentence', sentence: { says: 'statement-kind', measure, of, base, marks } };
}

// --- below the table ----------------------------------------------------------------------------------------------

function legend(rows: readonly ShowRow[]): Block[] {
  const [example] = rows.flatMap((row) =>
    row.statements.flatMap(({ statement, narrowed }) =>
      narrowed ? [narrowedCell(row, statement, narrowed)] : [],
    ),
  );
  const lines = [
    ...figureLegend(rows.map(({ figure, ruler }) => ({ view: figure, ruler }))),
    ...(example ? [line({ says: 'legend-narrowed', example })] : []),
    ...rulesUsed(rows.flatMap(({ steps }) => steps)).map((rule) => line({ says: 'rule-used', ...rule })),
  ];
  return lines.length > 0 ? [{ kind: 'blank' }, ...lines] : [];
}

function sources(cited: readonly Source[]): Block[] {
  const lines = cited.map(({ source, title, publisher, published }): Block => {
    const sentence: Sentence = { says: 'source', source, title, publisher, published };
    return { kind: 'line', sentence, wraps: true };
  });
  return lines.length > 0 ? [{ kind: 'blank' }, ...lines] : [];
}

function unknowns(report: Report, period: Period, unknown: readonly string[]): Block[] {
  const printed = new Set(report.statements.map(({ indicator }) => indicator));
  const lines = [true, false].flatMap((elsewhere): Block[] => {
    const indicators = unknown.filter((indicator) => printed.has(indicator) === elsewhere);
    const sentence: Sentence = { says: 'show-unknown', period, indicators, elsewhere };
    return indicators.length > 0 ? [{ kind: 'line', sentence, wraps: true }] : [];
  });
  return lines.length > 0 ? [{ kind: 'blank' }, ...lines] : [];
}
