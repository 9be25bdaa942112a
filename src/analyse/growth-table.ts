// The growth table for people: its columns, its rows by unit, its legend.
import type { Period } from '../figures/period.ts';
import { digits, multiply, powerOfTen } from '../figures/rational.ts';
import type { Block } from '../figures/result.ts';
import type { Cell } from '../figures/sentence.ts';
import type { Column } from '../figures/table.ts';
import { isShown } from './contribution.ts';
import { contributionLegend } from './contribution-legend.ts';
import { contributionBlocks } from './contribution-table.ts';
import type { GrowthOptions, GrowthRow, GrowthTable } from './growth-rows.ts';
import type { Judge } from './judge.ts';
import { figureLegend, line, roundedNote, rulesUsed, stepsOf, withoutAnnual } from './legend.ts';
import type { CellColumn, Rate } from './rates.ts';
import { changeCell, isChangeSure, isUnsure, rateColumns } from './rates.ts';
import { isLong } from './span.ts';
import { byUnit } from './units.ts';
import type { FigureView } from './view.ts';
import { boundsCell, figureCell, printedCell } from './view.ts';

export function growthBlocks(judge: Judge, { from, to }: GrowthOptions, found: GrowthTable): Block[] {
  const { rows, decimals, contributions } = found;
  const title = line({ says: 'growth-title', title: judge.report.title, from, to }, 'title');
  const added = contributions ? contributionBlocks(judge, contributions, { from, to }, decimals) : [];
  if (rows.length === 0 && !contributions?.some(isShown))
    return [title, { kind: 'blank' }, line({ says: 'growth-nothing-linked', from, to }), ...added];
  const tables: Block[] =
    rows.length === 0 ? added.slice(1) : [tableOf(rows, decimals, { from, to }), ...added];
  return [title, { kind: 'blank' }, ...tables, ...legend(judge, { from, to }, found)];
}

function tableOf(rows: readonly GrowthRow[], decimals: number, periods: Periods): Block {
  const columns = columnsOf(rows, decimals, periods);
  return {
    kind: 'table',
    table: {
      columns: columns.map(({ column }) => column),
      groups: [
        byUnit(rows).flatMap(({ heading, members }) => [
          ...heading,
          ...members.map((row) => columns.map(({ cell }) => cell(row))),
        ]),
      ],
    },
  };
}

type Periods = Pick<GrowthOptions, 'from' | 'to'>;
type RowColumn = CellColumn<GrowthRow>;

function columnsOf(rows: readonly GrowthRow[], decimals: number, { from, to }: Periods): RowColumn[] {
  const unit = byUnit(rows).length === 1 ? rows[0]!.ruler : null;
  const unitLine =
    unit && (unit.unit !== null || unit.scale !== 0)
      ? [{ says: 'unit', unit: unit.unit, scale: unit.scale } as const]
      : [];
  const amounts = (period: Period, of: (row: GrowthRow) => FigureView): RowColumn => ({
    column: number(period, [{ says: 'heading-period', period }, ...unitLine]),
    cell: (row) => figureCell(of(row), row.ruler.decimals, row.ruler.scale),
  });
  const label: RowColumn = {
    column: { id: 'indicator', heading: [], align: 'left', expendable: 0 },
    cell: ({ name, depth }) => ({ kind: 'label', ...name, depth }),
  };
  return [
    label,
    amounts(from, (row) => row.from),
    amounts(to, (row) => row.to),
    ...changeColumn(rows, unitLine),
    ...rates(rows, decimals),
  ];
}

const number = (id: string, heading: Column['heading'], expendable = 0): Column => ({
  id,
  heading,
  align: 'number',
  expendable,
});

/** The change stands where there is room; among plain rounded figures its last digit would be unsure everywhere. */
function changeColumn(rows: readonly GrowthRow[], unitLine: Column['heading']): RowColumn[] {
  if (isPlain(rows) && !rows.every(isChangeSure)) return [];
  return [{ column: number('change', [{ says: 'heading-change' }, ...unitLine], 9), cell: changeCell }];
}

function rates(rows: readonly GrowthRow[], decimals: number): RowColumn[] {
  const judged = rows.some((row) => row.statements.length > 0);
  const [plain, heading] = [isPlain(rows), [{ says: 'heading-growth' } as const]];
  const growth: Rate<GrowthRow> = {
    id: 'growth',
    heading,
    of: (row) => row.growth,
    decimals: () => decimals,
    plain,
  };
  const annual: Rate<GrowthRow> = {
    ...growth,
    id: 'annual',
    heading: [{ says: 'heading-annual' }],
    of: (row) => row.annual,
  };
  return [
    ...(judged ? printedRates(decimals) : rateColumns(rows, growth)),
    ...(rows.some(isLong) ? rateColumns(rows, annual) : []),
  ];
}

function printedRates(decimals: number): RowColumn[] {
  return [
    {
      column: number('printed', [{ says: 'heading-printed', of: 'growth' }, { says: 'heading-growth' }]),
      cell: ({ statements: [first] }) =>
        first ? printedCell(first.statement, 0, { signed: true }) : { kind: 'blank' },
    },
    {
      column: number('implied', [{ says: 'heading-others-imply' }, { says: 'heading-growth' }], 1),
      cell: (row) => impliedCell(row, decimals),
    },
    {
      column: { id: 'verdict', heading: [{ says: 'heading-verdict' }], align: 'left', expendable: 0 },
      cell: ({ statements: [first] }) =>
        first
          ? { kind: 'verdict', verdict: first.judgement.verdict, edge: first.judgement.edge }
          : { kind: 'blank' },
    },
  ];
}

/** What the others imply of a printed growth; of one that was not printed, what all figures prove. */
function impliedCell({ statements: [first], growth: proven }: GrowthRow, decimals: number): Cell {
  if (!first) return boundsCell(proven.interval, decimals, 0, { signed: true });
  const { implied } = first.judgement;
  return implied ? boundsCell(implied, decimals, 0, { signed: true }) : { kind: 'unknown' };
}

/** Every figure is printed: nothing in the table is derived. */
const isPlain = (rows: readonly GrowthRow[]): boolean => rows.every((row) => row.change.recomputed);

/** Where the first proven figure is explained; its number as the table begins it. */
function why(rows: readonly GrowthRow[]): Block[] {
  const proven = rows
    .flatMap((row) => [row.from, row.to].map((view) => ({ view, ruler: row.ruler })))
    .find(({ view }) => view.basis === 'proven' && view.interval.lower !== null);
  if (!proven) return [];
  const { view, ruler } = proven;
  const lower = multiply(view.interval.lower!, powerOfTen(-ruler.scale));
  const number: Cell = { kind: 'number', text: digits(lower, ruler.decimals, 'down') };
  return [line({ says: 'why', number, indicator: view.indicator, period: view.period })];
}

/** How to read the tables: only what there is to explain. */
function legend(
  judge: Judge,
  { from, to }: Periods,
  { rows, decimals, unlinked, contributions }: GrowthTable,
): Block[] {
  const judged = rows.flatMap((row) => row.statements.slice(0, 1));
  const unsure = isPlain(rows) ? rows.find(({ growth }) => isUnsure(growth, decimals)) : undefined;
  const added = contributions ? contributionLegend(judge, contributions, from, decimals) : null;
  const rounded = unsure ? [unsure.from.printed!, unsure.to.printed!] : (added?.unsure ?? []);
  const views = rows.flatMap((row) => [row.from, row.to].map((view) => ({ view, ruler: row.ruler })));
  const lines: Block[] = [
    ...figureLegend(views, added?.example),
    ...(judged.some(({ judgement }) => judgement.implied)
      ? [line({ says: 'legend-others-imply', measure: 'growth' })]
      : []),
    ...(added?.lines ?? []),
    ...rulesUsed(
      [
        ...views.flatMap(({ view }) => (view.basis === 'proven' ? view.steps : [])),
        ...judged.flatMap(({ statement }) => stepsOf(judge.others(statement))),
        ...(added?.steps ?? []),
      ],
      added?.rules,
    ).map((rule) => line({ says: 'rule-used', ...rule })),
    ...withoutAnnual(rows.filter(isLong)),
    ...roundedNote(rounded),
    ...(unlinked > 0 ? [line({ says: 'growth-unlinked', count: unlinked, period: to, from })] : []),
    ...(judge.report.supposed.length > 0 ? [] : why(rows)),
  ];
  return lines.length > 0 ? [{ kind: 'blank' }, ...lines] : [];
}
