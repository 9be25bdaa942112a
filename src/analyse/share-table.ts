// The shares table for people: one table a total, what adds up to it first, bars where there is room.
import { add, compare, divide, exactly, multiply, one, rational, toUnits } from '../figures/rational.ts';
import type { Interval } from '../figures/interval.ts';
import type { Period } from '../figures/period.ts';
import type { Block } from '../figures/result.ts';
import type { Cell, Sentence } from '../figures/sentence.ts';
import type { Column } from '../figures/table.ts';
import { indented } from './explain-chain.ts';
import type { Judge } from './judge.ts';
import { figureLegend, line, roundedNote, rulesUsed, stepsOf } from './legend.ts';
import type { ShareGroup, ShareRow } from './share-rows.ts';
import { resultCell, roomCells, written } from './sum-line.ts';
import type { Sum } from './sums.ts';
import { boundsCell, figureCell, isNumber, isSure, printedCell } from './view.ts';

export function shareBlocks(judge: Judge, period: Period, groups: readonly ShareGroup[]): Block[] {
  const tables = groups.flatMap((group, index): Block[] => [
    ...(index > 0 ? [{ kind: 'blank' } as const] : []),
    line(shareTitle(judge, period, group), 'title'),
    { kind: 'blank' },
    { kind: 'table', table: { columns: columns(group), groups: rowGroups(group) } },
  ]);
  return [...tables, ...legend(judge, groups)];
}

export function shareTitle(judge: Judge, period: Period, { of, total, ruler }: ShareGroup): Sentence {
  const amount = total.basis === 'unknown' ? null : figureCell(total, ruler.decimals, ruler.scale);
  const unit = { says: 'unit', unit: ruler.unit, scale: ruler.scale } as const;
  return { says: 'shares-title', title: judge.report.title, of, period, total: amount, unit };
}

function columns(group: ShareGroup): Column[] {
  const { unit, scale } = group.ruler;
  const judged = hasVerdicts(group);
  const column = (
    id: string,
    heading: Column['heading'],
    align: Column['align'] = 'number',
    expendable = 0,
  ): Column => ({
    id,
    heading,
    align,
    expendable,
  });
  const amount =
    unit === null && scale === 0
      ? ({ says: 'heading-amount' } as const)
      : ({ says: 'unit', unit, scale } as const);
  return [
    column('indicator', [], 'left'),
    column('amount', [amount]),
    column('share', [{ says: 'heading-share' }]),
    ...(judged
      ? [
          column('implied', [{ says: 'heading-others-imply' }], 'number', 2),
          column('verdict', [{ says: 'heading-verdict' }], 'left'),
        ]
      : []),
    ...(unsureRow(group) ? [column('possible', [{ says: 'heading-possible' }])] : []),
    column('bar', [], 'left', 5),
  ];
}

const hasVerdicts = ({ parts, also }: ShareGroup): boolean =>
  [...parts, ...also].some((row) => row.statements.length > 0);

/** Every figure and its total are printed as numbers, and no share is: what anyone would divide. */
const isPlain = (group: ShareGroup): boolean =>
  !hasVerdicts(group) && [...group.parts, ...group.also].every(({ share }) => share.recomputed);

/** Among plain figures the first share whose last digit could be another. */
const unsureRow = (group: ShareGroup): ShareRow | undefined =>
  isPlain(group)
    ? [...group.parts, ...group.also].find(({ share }) => !isSure(share, group.decimals))
    : undefined;

function rowGroups(group: ShareGroup): (readonly Cell[])[][] {
  const rows = (list: readonly ShareRow[]) => list.flatMap((row) => cells(row, group));
  const also = rows(group.also);
  if (group.parts.length === 0) return [also];
  const sum = sumRow(group);
  const heading: Cell[] = [{ kind: 'sentence', sentence: { says: 'shares-also', of: group.of } }];
  const below = also.length > 0 ? [[], heading, ...also] : [];
  return [rows(group.parts), [...(sum ? [sum, ...weighted(group.sum!)] : []), ...below]];
}

function cells(row: ShareRow, group: ShareGroup): Cell[][] {
  const { decimals, ruler } = group;
  const [first] = row.statements;
  const own: Cell[] = [
    { kind: 'label', ...row.name, depth: 0 },
    figureCell(row.amount, ruler.decimals, ruler.scale),
    shareReading(row, group),
    ...(hasVerdicts(group) ? verdictCells(row, decimals) : []),
    ...(unsureRow(group) ? [possibleCell(row, decimals)] : []),
    bar(row),
  ];
  const plain = first && row.share.recomputed && row.share.value !== null ? [division(row, group)] : [];
  return [own, ...plain];
}

/** As printed; of what nobody printed the recomputed number stays among plain figures, beside others only where it is sure. */
export function shareReading({ share, statements: [first] }: ShareRow, group: ShareGroup): Cell {
  const { decimals } = group;
  if (first) return printedCell(first.statement, 0, { percent: true });
  if (share.recomputed && share.value !== null && (isPlain(group) || isSure(share, decimals)))
    return { kind: 'number', text: share.value, percent: true };
  return boundsCell(share.interval, decimals, 0, { percent: true });
}

const possibleCell = ({ share }: ShareRow, decimals: number): Cell =>
  isSure(share, decimals) ? { kind: 'blank' } : boundsCell(share.interval, decimals, 0);

function verdictCells({ statements: [first] }: ShareRow, decimals: number): Cell[] {
  if (!first) return [{ kind: 'blank' }, { kind: 'blank' }];
  const { implied, verdict, edge } = first.judgement;
  return [
    implied ? boundsCell(implied, decimals, 0, { percent: true }) : { kind: 'unknown' },
    { kind: 'verdict', verdict, edge },
  ];
}

/** `298 / 515 = 57.9 %` */
function division(row: ShareRow, { total, ruler }: ShareGroup): Cell[] {
  const part = printedCell(row.amount.printed!, ruler.scale);
  const whole = printedCell(total.printed!, ruler.scale);
  const share: Cell = { kind: 'number', text: row.share.value!, percent: true };
  return [{ kind: 'sentence', sentence: { says: 'division', part, whole, share } }];
}

function sumRow({ sum, parts }: ShareGroup): Cell[] | null {
  if (!sum || parts.length === 0) return null;
  const { holds } = sum;
  return [
    { kind: 'sentence', sentence: { says: 'shares-add-to' } },
    { kind: 'blank' },
    resultCell(sum),
    { kind: 'sentence', sentence: { says: 'rounding-room', ...roomCells(sum) } },
    { kind: 'sentence', sentence: { says: holds ? 'adds-up' : 'does-not-add-up' } },
    { kind: 'blank' },
  ];
}

/** `2 × 30 + 40 = 100 %`, where it is not all of them added up. */
function weighted(sum: Sum): Cell[][] {
  if (sum.parts.every(({ coefficient }) => compare(coefficient, one) === 0)) return [];
  return [[indented({ kind: 'sentence', sentence: written(sum) })]];
}

/** Five percent a character, drawn in eighths: of the printed share, else of the middle of what is possible. */
function bar({ share, statements: [first] }: ShareRow): Cell {
  const printed = first && isNumber(first.statement) ? exactly(first.statement.value) : null;
  const percent = printed ?? middle(share.interval);
  if (percent === null) return { kind: 'blank' };
  return { kind: 'bar', eighths: Number(toUnits(multiply(percent, rational(8n, 5n)), 0, 'down')) };
}

const middle = ({ lower, upper }: Interval) => lower && upper && divide(add(lower, upper), rational(2n));

function legend(judge: Judge, groups: readonly ShareGroup[]): Block[] {
  const rows = groups.flatMap((group) =>
    [...group.parts, ...group.also].map((row) => ({ row, ruler: group.ruler })),
  );
  const judged = rows.flatMap(({ row }) => row.statements.slice(0, 1));
  const [unsure] = groups.flatMap((group) => {
    const row = unsureRow(group);
    return row ? [[row.amount.printed!, group.total.printed!]] : [];
  });
  const lines = [
    ...figureLegend(rows.map(({ row, ruler }) => ({ view: row.amount, ruler }))),
    ...(judged.some(({ judgement }) => judgement.implied)
      ? [line({ says: 'legend-others-imply', measure: 'share' })]
      : []),
    ...rulesUsed([
      ...rows.flatMap(({ row }) => (row.amount.basis === 'proven' ? row.amount.steps : [])),
      ...judged.flatMap(({ statement }) => stepsOf(judge.others(statement))),
    ]).map((rule) => line({ says: 'rule-used', ...rule })),
    ...(unsure ? roundedNote(unsure) : []),
  ];
  return lines.length > 0 ? [{ kind: 'blank' }, ...lines] : [];
}
