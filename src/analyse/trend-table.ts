// A trend for people: one block an indicator, one line a period, a gap told as a gap.
import type { Period } from '../figures/period.ts';
import { periodAt, placeInTime } from '../figures/period.ts';
import type { Report } from '../figures/report.ts';
import type { Block } from '../figures/result.ts';
import type { Cell, Sentence } from '../figures/sentence.ts';
import type { Judge } from './judge.ts';
import { figureLegend, line, roundedNote, rulesUsed, withoutAnnual } from './legend.ts';
import type { CellColumn, Rate } from './rates.ts';
import { changeCell, isChangeSure, isUnsure, rateColumns } from './rates.ts';
import type { Span } from './span.ts';
import { isLong } from './span.ts';
import type { TrendOptions, TrendRow } from './trend-rows.ts';
import { isShown } from './trend-rows.ts';
import type { FigureView } from './view.ts';
import { figureCell, printedCell } from './view.ts';

export function trendBlocks(judge: Judge, options: TrendOptions, rows: readonly TrendRow[]): Block[] {
  const { report } = judge;
  const shown = rows.filter((row) => row.steps.length > 0);
  const head = line(trendTitle(report), 'title');
  if (shown.length === 0)
    return [head, { kind: 'blank' }, line({ says: 'trend-nothing' }), ...others(report, options, rows)];
  const lines = shown.map((row) => ({ row, lines: linesOf(row) }));
  const columns = columnsOf(lines.flatMap((block) => block.lines));
  const group = lines.flatMap(({ row, lines }, index): Cell[][] => [
    ...(index > 0 ? [[]] : []),
    [headingOf(row)],
    ...lines.map((it) => columns.map(({ cell }) => cell(it))),
  ]);
  return [
    head,
    { kind: 'blank' },
    { kind: 'table', table: { columns: columns.map(({ column }) => column), groups: [group] } },
    ...legend(shown),
    ...others(report, options, rows),
  ];
}

export const trendTitle = ({ title, periods }: Report): Sentence => ({
  ...{ says: 'trend-title', title, from: periods[0] ?? '', to: periods.at(-1) ?? '' },
});

const headingOf = ({ name, ruler: { unit, scale } }: TrendRow): Cell => ({
  kind: 'sentence',
  sentence: { says: 'trend-heading', name, unit: { says: 'unit', unit, scale } },
});

// --- lines --------------------------------------------------------------------------------------------------------

/** A period, a stretch of periods of which nothing is known, or all of it from the first known figure to the last. */
interface Line {
  readonly row: TrendRow;
  readonly label: Cell;
  readonly amount: 'gap' | FigureView | null;
  readonly span: Span | null;
}

function linesOf(row: TrendRow): Line[] {
  const { every, points, steps, whole } = row;
  const stepTo = (point: FigureView) => steps.find((step) => step.to === point) ?? null;
  const shown = points.filter((point) => isShown(point) || stepTo(point));
  const periods = shown.flatMap((point, index): Line[] => {
    const at = placeInTime(point.period).at;
    const before = index === 0 ? at - 1 : placeInTime(shown[index - 1]!.period).at;
    const own: Line = {
      row,
      label: { kind: 'text', text: point.period },
      amount: point,
      span: stepTo(point),
    };
    if (at === before + 1) return [own];
    const label = stretch(periodAt(every, before + 1), periodAt(every, at - 1));
    return [{ row, label, amount: 'gap', span: null }, own];
  });
  if (whole === null || steps.length < 2) return periods;
  const [from, to] = [whole.from.period, whole.to.period];
  const label: Cell = { kind: 'sentence', sentence: { says: 'trend-whole', from, to } };
  return [...periods, { row, label, amount: null, span: whole }];
}

const stretch = (from: Period, to: Period): Cell => ({
  kind: 'sentence',
  sentence: { says: 'trend-gap', from, to },
});

// --- columns ------------------------------------------------------------------------------------------------------

type LineColumn = CellColumn<Line>;

function columnsOf(lines: readonly Line[]): LineColumn[] {
  const spans = lines.flatMap(({ span }) => span ?? []);
  const plain = spans.every((span) => span.change.recomputed && span.statements.length === 0);
  const column = (id: string, heading: Sentence[], align: 'left' | 'number' = 'number', expendable = 0) => ({
    ...{ id, heading, align, expendable },
  });
  const growth: Rate<Line> = {
    ...{ id: 'growth', heading: [{ says: 'heading-growth' }], plain },
    of: ({ span }) => span && span.growth,
    decimals: ({ row }) => row.decimals,
    printed: ({ span }) => printedOf(span, 'growth', 0),
  };
  const annual: Rate<Line> = {
    ...{ id: 'annual', heading: [{ says: 'heading-annual' }], plain },
    of: ({ span }) => (span && isLong(span) ? span.annual : null),
    decimals: ({ row }) => row.decimals,
  };
  return [
    { column: column('period', [], 'left'), cell: ({ label }) => label },
    { column: column('amount', [{ says: 'heading-amount' }]), cell: amountCell },
    ...(plain && !spans.every(isChangeSure)
      ? []
      : [{ column: column('change', [{ says: 'heading-change' }], 'number', 9), cell: changeOf }]),
    ...rateColumns(lines, growth),
    ...(spans.some((span) => overOf(span) !== null)
      ? [{ column: column('over', [{ says: 'heading-over' }], 'left', 3), cell: overCell }]
      : []),
    ...(spans.some(isLong) ? rateColumns(lines, annual) : []),
  ];
}

function amountCell({ row: { ruler }, amount }: Line): Cell {
  if (amount === null) return { kind: 'blank' };
  return amount === 'gap' ? { kind: 'unknown' } : figureCell(amount, ruler.decimals, ruler.scale);
}

const changeOf = ({ row, span }: Line): Cell =>
  span ? (printedOf(span, 'change', row.ruler.scale) ?? changeCell(span)) : { kind: 'blank' };

function printedOf(span: Span | null, measure: 'growth' | 'change', scale: number): Cell | null {
  const printed = span?.statements.find(({ statement }) => statement.measure === measure);
  return printed ? printedCell(printed.statement, scale, { signed: true }) : null;
}

/** How long a span is, where that is more than one period: whole years where it is that, else halves or quarters. */
function overOf({ from, to, years }: Span): { every: 'year' | 'half' | 'quarter'; count: number } | null {
  const [first, last] = [placeInTime(from.period), placeInTime(to.period)];
  const count = last.at - first.at;
  if (count === 1) return null;
  return years === null && first.every !== 'broken'
    ? { every: first.every, count }
    : { every: 'year', count: years ?? count };
}

function overCell({ span }: Line): Cell {
  const over = span && overOf(span);
  return over ? { kind: 'sentence', sentence: { says: 'over', ...over } } : { kind: 'blank' };
}

// --- below the table ----------------------------------------------------------------------------------------------

function legend(rows: readonly TrendRow[]): Block[] {
  const figures = rows.flatMap(({ points, ruler }) =>
    points.filter(isShown).map((view) => ({ view, ruler })),
  );
  const spans = rows.flatMap(({ steps, decimals }) => steps.map((span) => ({ span, decimals })));
  const plain = spans.every(({ span }) => span.change.recomputed && span.statements.length === 0);
  const unsure = plain ? spans.find(({ span, decimals }) => isUnsure(span.growth, decimals)) : undefined;
  const lines = [
    ...figureLegend(figures),
    ...rulesUsed(figures.flatMap(({ view }) => (view.basis === 'proven' ? view.steps : []))).map((rule) =>
      line({ says: 'rule-used', ...rule }),
    ),
    ...withoutAnnual(
      rows.flatMap(({ name, steps, whole }) =>
        [...steps, ...(whole ? [whole] : [])].filter(isLong).map(({ annual }) => ({ name, annual })),
      ),
    ),
    ...(unsure ? roundedNote([unsure.span.from.printed!, unsure.span.to.printed!]) : []),
  ];
  return lines.length > 0 ? [{ kind: 'blank' }, ...lines] : [];
}

/** The indicators asked for that have no trend: known in one period, or in none. */
function others(report: Report, { indicators }: TrendOptions, rows: readonly TrendRow[]): Block[] {
  const once = rows
    .filter((row) => row.steps.length === 0)
    .map(({ name, points }) => ({ indicator: name.indicator, period: points.find(isShown)!.period }));
  const asked = indicators.length > 0 ? indicators : [...report.indicators.keys()];
  const never = asked.filter((indicator) => !rows.some(({ name }) => name.indicator === indicator));
  const sentences: Sentence[] = [
    ...(once.length > 0 ? [{ says: 'trend-once', figures: once } as const] : []),
    ...(never.length > 0 ? [{ says: 'trend-never', indicators: never } as const] : []),
  ];
  const lines = sentences.map((sentence): Block => ({ kind: 'line', sentence, wraps: true }));
  return lines.length > 0 ? [{ kind: 'blank' }, ...lines] : [];
}
