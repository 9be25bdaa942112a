// Every figure of a report in one table that a reader may sort: each printed number, what is proven where there is none.
import type { Interval } from '../figures/interval.ts';
import { point } from '../figures/interval.ts';
import { comparePeriods } from '../figures/period.ts';
import type { Period } from '../figures/period.ts';
import type { Rational } from '../figures/rational.ts';
import { compare } from '../figures/rational.ts';
import type { Block } from '../figures/result.ts';
import type { Cell, Named, Sentence } from '../figures/sentence.ts';
import type { Statement } from '../figures/statement.ts';
import type { Judgement } from '../figures/verdict.ts';
import { verdicts } from '../figures/verdict.ts';
import type { Column, Rank } from '../figures/table.ts';
import type { Judge } from './judge.ts';
import { printedMark } from './mark.ts';
import type { Ruler } from './ruler.ts';
import { rulers } from './ruler.ts';
import { statementsOf } from './show-rows.ts';
import { kindCell } from './show-table.ts';
import { impliedCell, printedNumber } from './statement-table.ts';
import type { FigureView } from './view.ts';
import { figureCell, figureView } from './view.ts';

export function figureTable(judge: Judge, periods: readonly Period[]): Block {
  const lines = periods.flatMap((period) => linesOf(judge, period));
  const columns = columnsOf(judge);
  const ranks = columns.map(({ rank }) => rank && rank(lines));
  return {
    kind: 'table',
    table: {
      columns: columns.map(({ column }) => column),
      groups: [lines.map((line) => columns.map(({ cell }) => cell(line)))],
      ranks: lines.map((_, at) => ranks.map((ranks) => ranks && ranks[at]!)),
    },
  };
}

/** One printed number of a figure, or the figure that has none. */
interface Line {
  readonly name: Named;
  readonly figure: FigureView;
  readonly ruler: Ruler;
  readonly shown: { readonly statement: Statement; readonly judgement: Judgement } | null;
}

function linesOf(judge: Judge, period: Period): Line[] {
  const { report } = judge;
  const all = [...report.indicators.values()];
  const ruler = rulers(
    report,
    [period],
    all.map(({ indicator }) => indicator),
  );
  return all.flatMap(({ indicator, labels }): Line[] => {
    const figure = figureView(judge, { indicator, period });
    const line = { name: { indicator, labels }, figure, ruler: ruler(indicator) };
    const printed = statementsOf(report, indicator, period);
    return [
      ...(figure.printed === null ? [{ ...line, shown: null }] : []),
      ...printed.map((statement) => ({
        ...line,
        shown: { statement, judgement: judge.judgement(statement) },
      })),
    ];
  });
}

interface LineColumn {
  readonly column: Column;
  readonly cell: (line: Line) => Cell;
  /** Of each line among all, exact; null where its words decide. */
  readonly rank: ((lines: readonly Line[]) => Rank[]) | null;
}

function columnsOf(judge: Judge): LineColumn[] {
  const column = (id: string, heading: Sentence, align: Column['align'] = 'left'): Column => ({
    ...{ id, heading: [heading], align, expendable: 0 },
  });
  return [
    {
      column: column('indicator', { says: 'heading-indicator' }),
      cell: ({ name }) => ({ kind: 'label', ...name, depth: 0 }),
      rank: null,
    },
    {
      column: column('period', { says: 'heading-when' }),
      cell: ({ figure }) => text(figure.period),
      rank: (lines) => places(lines, (a, b) => comparePeriods(a.figure.period, b.figure.period)),
    },
    {
      column: column('kind', { says: 'heading-kind' }),
      cell: (line) => kindOf(judge, line),
      rank: null,
    },
    {
      column: column('printed', { says: 'heading-printed', of: null }, 'number'),
      cell: ({ shown }) =>
        shown ? printedNumber(shown.statement) : { kind: 'sentence', sentence: { says: 'not-printed' } },
      rank: by(({ shown }) => shown && point(printedMark(shown.statement, 0).printed!)),
    },
    {
      column: column('possible', { says: 'heading-others-imply' }, 'number'),
      cell: possible,
      rank: by(({ figure, shown }) => (shown ? (shown.judgement.implied ?? null) : figure.interval)),
    },
    {
      column: column('verdict', { says: 'heading-verdict' }),
      cell: ({ shown }) => (shown ? { kind: 'verdict', ...shown.judgement } : blank),
      rank: (lines) => places(lines, (a, b) => severity(a) - severity(b)),
    },
    {
      column: column('place', { says: 'heading-place' }),
      cell: ({ shown }) => text(shown?.statement.id ?? ''),
      rank: null,
    },
    {
      column: column('source', { says: 'heading-source' }),
      cell: ({ shown }) => ({ kind: 'text', text: shown?.statement.source ?? '', source: true }),
      rank: null,
    },
  ];
}

/** `million EUR`, `on 2022`, with what is special about it; nothing of what is unknown. */
function kindOf({ report }: Judge, { figure, ruler, shown }: Line): Cell {
  if (!shown)
    return figure.basis === 'unknown'
      ? blank
      : { kind: 'sentence', sentence: { says: 'unit', unit: ruler.unit, scale: ruler.scale } };
  const { measure, unit: own, scale } = shown.statement;
  const kind = kindCell(report, shown, { exact: true, verdict: false });
  if (measure !== 'value') return kind;
  const amount: Sentence = { says: 'unit', unit: own ?? ruler.unit, scale };
  return kind.kind === 'sentence'
    ? { kind: 'sentence', sentence: { says: 'unit-and-kind', unit: amount, kind } }
    : { kind: 'sentence', sentence: amount };
}

/** Of a printed number what the others imply, of any other what all prove. */
function possible({ figure, ruler, shown }: Line): Cell {
  if (!shown) return figureCell(figure, ruler.decimals, ruler.scale);
  const { statement, judgement } = shown;
  return judgement.implied ? impliedCell(statement, judgement.implied) : { kind: 'unknown' };
}

/** By lower ends, then by upper ones; what has neither is last, whichever way the reader sorts. */
const by =
  (of: (line: Line) => Interval | null) =>
  (lines: readonly Line[]): Rank[] => {
    const isKnown = (line: Line): boolean => isSome(of(line));
    const ranks = places(lines.filter(isKnown), (a, b) => inOrder(of(a)!, of(b)!)).values();
    return lines.map((line) => (isKnown(line) ? ranks.next().value! : 'last'));
  };

const isSome = (interval: Interval | null): boolean =>
  interval !== null && (interval.lower !== null || interval.upper !== null);

function inOrder(a: Interval, b: Interval): number {
  const ends = (first: Rational | null, second: Rational | null, open: number): number =>
    first === null || second === null
      ? open * (Number(first === null) - Number(second === null))
      : compare(first, second);
  return ends(a.lower, b.lower, -1) || ends(a.upper, b.upper, 1);
}

/** What accuses first, what is not printed last. */
const severity = ({ shown }: Line): number => (shown ? -verdicts.indexOf(shown.judgement.verdict) : 1);

function places(lines: readonly Line[], order: (a: Line, b: Line) => number): number[] {
  const sorted = lines.map((_, at) => at).sort((a, b) => order(lines[a]!, lines[b]!));
  const ranks: number[] = [];
  sorted.forEach((at, place) => {
    const before = sorted[place - 1];
    ranks[at] = before !== undefined && order(lines[before]!, lines[at]!) === 0 ? ranks[before]! : place;
  });
  return ranks;
}

const text = (content: string): Cell => ({ kind: 'text', text: content });
const blank: Cell = { kind: 'blank' };
