// The rows of a trend: what is known of each indicator period after period, and from each known period to the next.
import type { Every, Period } from '../figures/period.ts';
import { lengths, placeInTime } from '../figures/period.ts';
import type { Named } from '../figures/sentence.ts';
import type { Statement } from '../figures/statement.ts';
import type { Judge } from './judge.ts';
import type { Ruler } from './ruler.ts';
import { percentDecimals, rulers } from './ruler.ts';
import type { Span } from './span.ts';
import { spanOf } from './span.ts';
import type { FigureView } from './view.ts';
import { figureView, isTelling } from './view.ts';

export interface TrendOptions {
  /** Empty for all. */
  readonly indicators: readonly string[];
}

/** What is known of an indicator through the years, halves, quarters or broken years. */
export interface TrendPoints {
  readonly name: Named;
  readonly every: Every;
  readonly ruler: Ruler;
  /** Every period that was asked for, in order. */
  readonly points: readonly FigureView[];
}

/** The same with what happened from point to point. */
export interface TrendRow extends TrendPoints {
  /** Of percentages. */
  readonly decimals: number;
  /** To each known figure from the one known before it, and along each printed growth or change to an unknown one. */
  readonly steps: readonly Span[];
  /** From the first known figure to the last; null where fewer than two are known. */
  readonly whole: Span | null;
}

/** One row for each indicator and length of period of which anything is known. */
export function trendRows(judge: Judge, { indicators }: TrendOptions): TrendRow[] {
  const { report } = judge;
  const asked = [...report.indicators.keys()].filter(
    (indicator) => indicators.length === 0 || indicators.includes(indicator),
  );
  return asked.flatMap((indicator) =>
    lengths.flatMap((every) => {
      const row = rowOf(judge, indicator, every);
      return row.steps.length > 0 || row.points.some(isShown) ? [row] : [];
    }),
  );
}

/** Printed or proven: what is printed but no evidence, a vague number, is shown and no more. */
const isKnown = ({ basis, printed, interval }: FigureView): boolean =>
  basis !== 'unknown' && (printed === null || printed.excluded === null || isTelling(interval));

export const isShown = ({ basis }: FigureView): boolean => basis !== 'unknown';

/** One for each indicator and length of period of which anything is known. */
export function trendPoints(judge: Judge, periods: readonly Period[]): TrendPoints[] {
  const { indicators } = judge.report;
  return [...indicators.keys()].flatMap((indicator) =>
    lengths.flatMap((every) => {
      const found = pointsOf(judge, indicator, every, periods);
      return found.points.some(isShown) ? [found] : [];
    }),
  );
}

function pointsOf(judge: Judge, indicator: string, every: Every, all: readonly Period[]): TrendPoints {
  const { report } = judge;
  const periods = all.filter((period) => placeInTime(period).every === every);
  return {
    name: { indicator, labels: report.indicators.get(indicator)!.labels },
    every,
    ruler: rulers(report, periods, [indicator])(indicator),
    points: periods.map((period) => figureView(judge, { indicator, period })),
  };
}

function rowOf(judge: Judge, indicator: string, every: Every): TrendRow {
  const found = pointsOf(judge, indicator, every, judge.report.periods);
  const { ruler, points } = found;
  const printed = claims(
    judge,
    indicator,
    points.map(({ period }) => period),
  );
  const decimals = percentDecimals(printed.filter(({ measure }) => measure === 'growth'));
  const span = (from: FigureView, to: FigureView): Span => {
    const own = printed.filter((s) => s.period === to.period && s.base === from.period);
    return spanOf(judge, { from, to }, own, ruler, decimals);
  };
  const known = points.filter(isKnown);
  const [first, last] = [known[0], known.at(-1)];
  return {
    ...found,
    decimals,
    steps: pairs(points, printed).map(([from, to]) => span(from, to)),
    whole: first && last && first !== last ? span(first, last) : null,
  };
}

/** The printed growths and changes between these periods: those that are evidence, and were not set aside. */
const claims = ({ settlement }: Judge, indicator: string, periods: readonly Period[]): Statement[] =>
  settlement.evidence.statements.filter(
    (s) =>
      s.indicator === indicator &&
      (s.measure === 'growth' || s.measure === 'change') &&
      periods.includes(s.period) &&
      periods.includes(s.base!),
  );

function pairs(points: readonly FigureView[], printed: readonly Statement[]): [FigureView, FigureView][] {
  return points.flatMap((to, at): [FigureView, FigureView][] => {
    const earlier = points.slice(0, at).reverse();
    const bases = printed.filter((s) => s.period === to.period).map((s) => s.base);
    const from = (isKnown(to) && earlier.find(isKnown)) || earlier.find((p) => bases.includes(p.period));
    return from ? [[from, to]] : [];
  });
}
