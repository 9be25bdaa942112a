// The rows of a period: every figure that is printed or proven, with all its statements and where they come from.
import { everything, intersection } from '../figures/interval.ts';
import type { Interval } from '../figures/interval.ts';
import type { Period } from '../figures/period.ts';
import { compare, digits, rational, zero } from '../figures/rational.ts';
import type { Report } from '../figures/report.ts';
import type { Named } from '../figures/sentence.ts';
import type { Source } from '../figures/source.ts';
import type { Statement } from '../figures/statement.ts';
import { quantityOf } from '../figures/statement.ts';
import type { Judgement } from '../figures/verdict.ts';
import type { Step } from './checker.ts';
import { depthOf, totals } from './family.ts';
import type { Judge } from './judge.ts';
import { rulesUsed, stepsOf } from './legend.ts';
import type { Ruler } from './ruler.ts';
import { rulers } from './ruler.ts';
import type { FigureView } from './view.ts';
import { figureView, standingFirst } from './view.ts';

export interface ShowOptions {
  readonly period: Period;
  /** Empty for all. */
  readonly indicators: readonly string[];
}

export interface Shown {
  readonly statement: Statement;
  readonly judgement: Judgement;
  /** What all figures together leave of its quantity, where that is less than is printed: of copies, with the first. */
  readonly narrowed: Narrowed | null;
}

export interface Narrowed {
  readonly interval: Interval;
  /** Of the number in unscaled units: one more than was printed. */
  readonly decimals: number;
  readonly steps: readonly Step[];
}

export interface ShowRow {
  readonly name: Named;
  readonly depth: number;
  readonly ruler: Ruler;
  readonly figure: FigureView;
  /** Values first, those that are evidence before all. */
  readonly statements: readonly Shown[];
  /** What proves the part of the row that is not printed. */
  readonly steps: readonly Step[];
}

export interface ShowTable {
  readonly rows: readonly ShowRow[];
  /** Of the indicators asked for, those of which this period says nothing. */
  readonly unknown: readonly string[];
}

export function showTable(judge: Judge, { period, indicators }: ShowOptions): ShowTable {
  const { report } = judge;
  const asked = [...report.indicators.keys()].filter(
    (indicator) => indicators.length === 0 || indicators.includes(indicator),
  );
  const figures = asked.map((indicator) => ({
    figure: figureView(judge, { indicator, period }),
    printed: statementsOf(report, indicator, period),
  }));
  const isSaid = ({ figure, printed }: (typeof figures)[number]) =>
    printed.length > 0 || figure.basis !== 'unknown';
  const said = figures.filter(isSaid);
  const ruler = rulers(
    report,
    [period],
    said.map(({ figure }) => figure.indicator),
  );
  const [parents, shown] = [totals(report), new Set(said.map(({ figure }) => figure.indicator))];
  return {
    rows: said.map(({ figure, printed }) => ({
      ...rowOf(judge, figure, printed, ruler(figure.indicator)),
      depth: depthOf(parents, figure.indicator, shown),
    })),
    unknown: figures.filter((it) => !isSaid(it)).map(({ figure }) => figure.indicator),
  };
}

/** Of a figure and what is said of it: values first, those that are evidence before all. */
export function statementsOf(report: Report, indicator: string, period: Period): Statement[] {
  const own = report.statements.filter((s) => s.indicator === indicator && s.period === period);
  const rank = (s: Statement) => (s.measure !== 'value' ? 2 : s.excluded ? 1 : 0);
  return standingFirst(own).sort((a, b) => rank(a) - rank(b));
}

function rowOf(
  judge: Judge,
  figure: FigureView,
  printed: readonly Statement[],
  ruler: Ruler,
): Omit<ShowRow, 'depth'> {
  const { report } = judge;
  const { indicator } = figure;
  const statements = printed.map((statement) => {
    const copies = printed.filter((s) => quantityOf(s) === quantityOf(statement));
    const judgement = judge.judgement(statement);
    return { statement, judgement, narrowed: copies[0] === statement ? narrowed(judge, copies) : null };
  });
  return {
    name: { indicator, labels: report.indicators.get(indicator)!.labels },
    ruler,
    figure,
    statements,
    steps: [
      ...(figure.basis === 'proven' ? figure.steps : []),
      ...statements.flatMap((shown) => shown.narrowed?.steps ?? []),
    ],
  };
}

/** What all figures leave of a quantity, where one digit more than was printed shows that it is less than its statements say. */
function narrowed(judge: Judge, copies: readonly Statement[]): Narrowed | null {
  const statement = copies[0]!;
  const answer = judge.bounds(statement);
  if (typeof answer === 'string') return null;
  const { statements: evidence } = judge.settlement.evidence;
  const said = copies
    .filter((s) => evidence.includes(s))
    .reduce((interval, s) => intersection(interval, s.interval), everything);
  const decimals = Math.max(...copies.map((s) => s.printedDecimals - s.scale)) + 1;
  if (!isLess(answer.interval, said, floorOf(judge, statement), decimals)) return null;
  return { interval: answer.interval, decimals, steps: stepsOf(answer) };
}

/** An end that only the sign of the figures gives is no news. */
function isLess(proven: Interval, said: Interval, floor: Interval['lower'], decimals: number): boolean {
  const { lower, upper } = proven;
  const isHigher =
    lower !== null &&
    (said.lower === null
      ? floor === null || compare(lower, floor) !== 0
      : digits(lower, decimals, 'down') !== digits(said.lower, decimals, 'down'));
  const isLower =
    upper !== null &&
    (said.upper === null || digits(upper, decimals, 'up') !== digits(said.upper, decimals, 'up'));
  return isHigher || isLower;
}

function floorOf({ report }: Judge, { indicator, measure }: Statement): Interval['lower'] {
  if (measure === 'change' || report.indicators.get(indicator)!.sign === 'any') return null;
  return measure === 'growth' ? rational(-100n) : zero;
}

// --- where it comes from ------------------------------------------------------------------------------------------

/** The names of the rules that proofs cite. */
export const ruleNames = (steps: readonly Step[]): string[] =>
  rulesUsed(steps).map(({ rule }) => rule.indicator);

/** Each source once: of what is printed in the row, then of what its proofs cite. */
export function sourcesOf({ statements, steps }: Pick<ShowRow, 'statements' | 'steps'>): string[] {
  const cited = steps.flatMap(({ row: { member } }) =>
    member.kind === 'statement' ? [member.statement] : [],
  );
  const all = [...statements.map(({ statement }) => statement), ...cited];
  return [...new Set(all.flatMap(({ source }) => source ?? []))];
}

/** What is known of the sources of all rows. */
export const citedSources = ({ sources }: Report, rows: readonly ShowRow[]): Source[] =>
  [...new Set(rows.flatMap(sourcesOf))].flatMap((source) => sources.get(source) ?? []);
