// The rows of share tables: which totals there are, what belongs to each, and what is known of it.
import type { Period } from '../figures/period.ts';
import type { Report } from '../figures/report.ts';
import type { Named } from '../figures/sentence.ts';
import type { Statement } from '../figures/statement.ts';
import type { Judgement } from '../figures/verdict.ts';
import { totalOf, totals } from './family.ts';
import type { Judge } from './judge.ts';
import { partitions } from './partition.ts';
import { ratioOf } from './recompute.ts';
import type { Ruler } from './ruler.ts';
import { percentDecimals, rulers } from './ruler.ts';
import type { Sum } from './sums.ts';
import { sumOf } from './sums.ts';
import type { FigureView, QuantityView } from './view.ts';
import { figureView, isNumber, quantityView, standingFirst } from './view.ts';

export interface SharesOptions {
  readonly period: Period;
  /** Empty for all. */
  readonly indicators: readonly string[];
  /** The total; null for every total that the report names. */
  readonly of: string | null;
}

export interface ShareRow {
  readonly name: Named;
  readonly ruler: Ruler;
  readonly amount: FigureView;
  readonly share: QuantityView;
  readonly statements: readonly { readonly statement: Statement; readonly judgement: Judgement }[];
}

/** The parts of one total: those that a rule adds up to it first. */
export interface ShareGroup {
  readonly of: Named;
  readonly ruler: Ruler;
  readonly total: FigureView;
  readonly decimals: number;
  readonly sum: Sum | null;
  readonly parts: readonly ShareRow[];
  readonly also: readonly ShareRow[];
  /** Each the indicators that make up all of the total, shown or not. */
  readonly partitions: readonly (readonly string[])[];
}

/** The totals that shares are printed of, that indicators are declared part of, or that rules add up to, in that order. */
export function totalsOf(report: Report, { period, indicators }: SharesOptions): string[] {
  const wanted = (indicator: string) => indicators.length === 0 || indicators.includes(indicator);
  const printed = shareStatements(report, period)
    .filter((s) => wanted(s.indicator))
    .map((s) => s.base!);
  const declared = [...report.indicators.values()].flatMap(({ indicator, partOf }) =>
    partOf !== null && wanted(indicator) ? [partOf] : [],
  );
  const ruled = report.rules.flatMap((rule) => {
    const total = totalOf(rule);
    return total !== null && rule.terms.some((term) => term.indicator !== total && wanted(term.indicator))
      ? [total]
      : [];
  });
  const found = [printed, declared, ruled].find((list) => list.length > 0) ?? [];
  return [...report.indicators.keys()].filter((indicator) => found.includes(indicator));
}

const shareStatements = (report: Report, period: Period): Statement[] =>
  report.statements.filter((s) => s.measure === 'share' && s.period === period);

export function groupOf(
  judge: Judge,
  of: string,
  { period, indicators, of: asked }: SharesOptions,
): ShareGroup {
  const { report } = judge;
  const printed = shareStatements(report, period).filter((s) => s.base === of);
  const decimals = percentDecimals(printed);
  const candidates = partsOf(report, of, printed, asked !== null);
  const wanted = candidates.filter((indicator) => indicators.length === 0 || indicators.includes(indicator));
  const ruler = rulers(report, [period], [of, ...wanted]);
  const rows = wanted
    .map((indicator) => rowOf(judge, { indicator, of, period, decimals }, ruler(indicator), printed))
    .filter(isKnown);
  const sum = indicators.length === 0 ? sumTo(judge, of, period) : null;
  const added = new Set(sum ? sum.parts.map(({ statement }) => statement.indicator) : []);
  return {
    of: { indicator: of, labels: report.indicators.get(of)!.labels },
    ruler: ruler(of),
    total: figureView(judge, { indicator: of, period }),
    decimals,
    sum,
    parts: rows.filter((row) => added.has(row.name.indicator)),
    also: rows.filter((row) => !added.has(row.name.indicator)),
    partitions: partitions(judge, of, period, sum),
  };
}

/** Declared, ruled or printed parts; where a total was asked for that has none, everything in its unit. */
function partsOf(report: Report, of: string, printed: readonly Statement[], asked: boolean): string[] {
  const parents = totals(report);
  const unit = report.indicators.get(of)!.unit;
  const others = [...report.indicators.values()].filter(({ indicator }) => indicator !== of);
  const parts = others.filter(
    ({ indicator, partOf }) =>
      partOf === of || parents.get(indicator) === of || printed.some((s) => s.indicator === indicator),
  );
  const chosen = parts.length === 0 && asked ? others.filter((other) => other.unit === unit) : parts;
  return chosen.map(({ indicator }) => indicator);
}

interface Share {
  readonly indicator: string;
  readonly of: string;
  readonly period: Period;
  /** Of the percentage. */
  readonly decimals: number;
}

function rowOf(
  judge: Judge,
  { indicator, of, period, decimals }: Share,
  ruler: Ruler,
  printed: readonly Statement[],
): ShareRow {
  const { report } = judge;
  const amount = figureView(judge, { indicator, period });
  const total = figureView(judge, { indicator: of, period });
  const plain =
    amount.printed && total.printed && isNumber(amount.printed) && isNumber(total.printed)
      ? ratioOf(amount.printed, total.printed)
      : null;
  return {
    name: { indicator, labels: report.indicators.get(indicator)!.labels },
    ruler,
    amount,
    share: quantityView(
      judge,
      { indicator, period, measure: 'share', base: of },
      decimals,
      0,
      plain && plain.times(100),
    ),
    statements: standingFirst(printed.filter((s) => s.indicator === indicator)).map((statement) => ({
      statement,
      judgement: judge.judgement(statement),
    })),
  };
}

const isKnown = ({ amount, statements }: ShareRow): boolean =>
  statements.length > 0 || amount.basis !== 'unknown';

/** The first rule that adds printed shares of the total up to all of it. */
function sumTo(judge: Judge, of: string, period: Period): Sum | null {
  for (const instance of judge.instances) {
    if (instance.period !== period) continue;
    const sum = sumOf(instance, judge.instances, judge.report.statements, 'share');
    if (sum?.of === of) return sum;
  }
  return null;
}
