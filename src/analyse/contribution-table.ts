// Contributions for people: one table a total, its parts above its growth, and what is not known in a line.
import { Decimal, fixed } from '../figures/decimal.ts';
import { everything } from '../figures/interval.ts';
import { compare, one, published, sign } from '../figures/rational.ts';
import type { Block } from '../figures/result.ts';
import type { Cell, Sentence } from '../figures/sentence.ts';
import type { Column } from '../figures/table.ts';
import type { Contributions, Part } from './contribution.ts';
import { isKnown, isShown, isTelling } from './contribution.ts';
import type { Judge } from './judge.ts';
import { line } from './legend.ts';
import type { CellColumn } from './rates.ts';
import { changeCell, isChangeSure, rateColumns } from './rates.ts';
import type { Span } from './span.ts';
import { byUnit } from './units.ts';
import type { QuantityView } from './view.ts';
import { isNumber, printedCell } from './view.ts';

export function contributionBlocks(
  judge: Judge,
  asked: readonly Contributions[],
  { from, to }: { readonly from: string; readonly to: string },
  decimals: number,
): Block[] {
  if (asked.length === 0) return [{ kind: 'blank' }, line({ says: 'contributions-without-rule', from, to })];
  const tables = asked
    .filter(isShown)
    .flatMap((it): Block[] => [
      { kind: 'blank' },
      line({ says: 'contributions-title', of: it.of }, 'title'),
      { kind: 'blank' },
      tableOf(laidOut(judge, it, decimals)),
    ]);
  return [...tables, ...silence(asked.filter((it) => !isShown(it)))];
}

/** The totals without a table, a line for each reason: null where too little is known of their parts. */
function silence(silent: readonly Contributions[]): Block[] {
  const reasons = [...new Set(silent.map(({ total }) => total.growth.reason))];
  const lines = reasons.map((reason): Block => {
    const alike = silent.filter(({ total }) => total.growth.reason === reason);
    const names = [...new Map(alike.map(({ of }) => [of.indicator, of])).values()];
    return { kind: 'line', sentence: { says: 'contributions-unknown', names, reason }, wraps: true };
  });
  return lines.length > 0 ? [{ kind: 'blank' }, ...lines] : [];
}

interface Line {
  readonly label: Cell;
  readonly span: Span;
  /** Of the total, its growth. */
  readonly points: QuantityView;
  readonly printed: Cell | null;
  readonly known: boolean;
}

interface Layout {
  readonly columns: readonly CellColumn<Line>[];
  readonly parts: readonly Cell[][];
  /** What the points shown add up to, where that is not the growth shown. */
  readonly sum: Cell[] | null;
  readonly total: Cell[];
}

/** A total as its table shows it. */
export function laidOut(judge: Judge, it: Contributions, decimals: number): Layout {
  const lines = it.parts.map(lineOf);
  const whole: Line = {
    label: { kind: 'label', ...it.of, depth: 0 },
    ...{ span: it.total, points: it.total.growth, printed: printedGrowth(judge, it.total), known: true },
  };
  const columns = columnsOf([...lines, whole], decimals);
  const cells = (row: Line) => columns.map(({ cell }) => cell(row));
  const shown = { parts: lines.map(cells), total: cells(whole) };
  const at = columns.findIndex(({ column }) => column.id === 'points');
  return { columns, ...shown, sum: it.whole ? addedUp(shown, at, decimals) : null };
}

function tableOf({ columns, parts, sum, total }: Layout): Block {
  const groups = [parts, [...(sum ? [sum] : []), total]];
  return { kind: 'table', table: { columns: columns.map(({ column }) => column), groups } };
}

function lineOf(part: Part): Line {
  const { span, points } = part;
  const known = isTelling(part);
  const open = { ...points, value: null, recomputed: false, interval: everything };
  return { label: partLabel(part), span, points: known ? points : open, printed: null, known };
}

function partLabel({ name, times }: Part): Cell {
  if (compare(times, one) === 0) return { kind: 'label', ...name, depth: 0 };
  const minus = sign(times) < 0;
  const size = published(times, 'down').replace('-', '');
  return {
    kind: 'sentence',
    sentence: { says: 'contributing', name, minus, times: size === '1' ? null : size },
  };
}

/** As it was printed, where that is evidence and was not set aside. */
function printedGrowth({ settlement }: Judge, { statements }: Span): Cell | null {
  const found = statements.find(
    ({ statement }) => isNumber(statement) && settlement.evidence.statements.includes(statement),
  );
  return found ? printedCell(found.statement, 0, { signed: true }) : null;
}

function columnsOf(rows: readonly Line[], decimals: number): CellColumn<Line>[] {
  const plain = isPlain(rows.map(({ points }) => points));
  const spans = rows.map(({ span }) => span);
  const hasChange = byUnit(spans).length === 1 && (plain ? spans.every(isChangeSure) : spans.some(isKnown));
  const label: Column = { id: 'part', heading: [], align: 'left', expendable: 0 };
  return [
    { column: label, cell: (row) => row.label },
    ...(hasChange ? [changeColumn(spans[0]!)] : []),
    ...rateColumns(rows, {
      ...{ id: 'points', heading: [{ says: 'heading-points' }], plain },
      possible: { says: 'heading-possible-points' },
      of: ({ points }) => points,
      decimals: () => decimals,
      printed: ({ printed }) => printed,
    }),
  ];
}

/** Every figure is printed. */
export const isPlain = (points: readonly QuantityView[]): boolean =>
  points.every(({ recomputed }) => recomputed);

function changeColumn({ ruler: { unit, scale } }: Span): CellColumn<Line> {
  const own: Sentence[] = unit === null && scale === 0 ? [] : [{ says: 'unit', unit, scale }];
  return {
    column: { id: 'change', heading: [{ says: 'heading-change' }, ...own], align: 'number', expendable: 9 },
    cell: ({ span, known }) => (known ? changeCell(span) : { kind: 'unknown' }),
  };
}

/** The points as they are shown, where all are numbers and their sum is not the growth shown. */
function addedUp(
  { parts, total }: Pick<Layout, 'parts' | 'total'>,
  at: number,
  decimals: number,
): Cell[] | null {
  const numbers = parts.map((cells) => numberIn(cells[at]!));
  const growth = numberIn(total[at]!);
  if (growth === null || numbers.some((number) => number === null)) return null;
  const sum = numbers.reduce<Decimal>((all, number) => all.plus(number!), new Decimal(0));
  if (sum.eq(growth)) return null;
  const number: Cell = { kind: 'number', text: fixed(sum, decimals), signed: true };
  const label: Cell = { kind: 'sentence', sentence: { says: 'added-up-points' } };
  return total.map((_, column) => (column === 0 ? label : column === at ? number : { kind: 'blank' }));
}

const numberIn = (cell: Cell): Decimal | null =>
  cell.kind === 'number' || (cell.kind === 'printed' && cell.qualifier === '=')
    ? new Decimal(cell.text)
    : null;
