// The rows of a growth table: which indicators are linked, and what is known of each.
import type { Period } from '../figures/period.ts';
import type { Report } from '../figures/report.ts';
import type { Named } from '../figures/sentence.ts';
import type { Statement } from '../figures/statement.ts';
import type { Contributions } from './contribution.ts';
import { contributions } from './contribution.ts';
import { depthOf, totals } from './family.ts';
import type { Judge } from './judge.ts';
import type { Ruler } from './ruler.ts';
import { percentDecimals, rulers } from './ruler.ts';
import type { Span } from './span.ts';
import { spanOf } from './span.ts';
import type { FigureView } from './view.ts';
import { figureView, standingFirst } from './view.ts';

export interface GrowthOptions {
  readonly from: Period;
  readonly to: Period;
  /** Empty for all. */
  readonly indicators: readonly string[];
  /** Ask what parts add to the growth of their totals. */
  readonly contributions: boolean;
}

export interface GrowthRow extends Span {
  readonly name: Named;
  readonly depth: number;
}

export interface GrowthTable {
  readonly rows: readonly GrowthRow[];
  /** Of percentages. */
  readonly decimals: number;
  /** How many known figures of the later period have no link to the earlier one. */
  readonly unlinked: number;
  /** Null where nobody asked. */
  readonly contributions: readonly Contributions[] | null;
}

export function growthTable(judge: Judge, options: GrowthOptions): GrowthTable {
  const { report } = judge;
  const { from, to, indicators } = options;
  const printed = growthStatements(report, options);
  const pairs = candidates(report, options).map((indicator) => pairOf(judge, indicator, options, printed));
  const linked = pairs.filter(isLinked);
  const known = pairs.filter((pair) => pair.to.basis !== 'unknown' && !isLinked(pair));
  const decimals = percentDecimals(printed.filter(({ indicator }) => isNamed(options, indicator)));
  const ruler = rulers(
    report,
    [from, to],
    linked.map((pair) => pair.indicator),
  );
  const [parents, shown] = [totals(report), new Set(linked.map(({ indicator }) => indicator))];
  const rows = linked.map((pair) => ({
    ...rowOf(judge, pair, ruler(pair.indicator), decimals),
    depth: depthOf(parents, pair.indicator, shown),
  }));
  const spans = new Map<string, Span>(rows.map((row) => [row.name.indicator, row]));
  const span = (indicator: string): Span =>
    spans.get(indicator) ??
    rowOf(judge, pairOf(judge, indicator, options, printed), ruler(indicator), decimals);
  return {
    ...{ rows, decimals, unlinked: indicators.length > 0 ? 0 : known.length },
    contributions: options.contributions ? contributions(judge, options, span, decimals) : null,
  };
}

const isNamed = ({ indicators }: GrowthOptions, indicator: string): boolean =>
  indicators.length === 0 || indicators.includes(indicator);

const candidates = (report: Report, options: GrowthOptions): string[] =>
  [...report.indicators.keys()].filter((indicator) => isNamed(options, indicator));

const growthStatements = (report: Report, { from, to }: GrowthOptions): Statement[] =>
  report.statements.filter((s) => s.measure === 'growth' && s.period === to && s.base === from);

/** An indicator's two figures and the growths printed between them. */
interface Pair {
  readonly indicator: string;
  readonly from: FigureView;
  readonly to: FigureView;
  readonly statements: readonly Statement[];
}

function pairOf(
  judge: Judge,
  indicator: string,
  { from, to }: GrowthOptions,
  printed: readonly Statement[],
): Pair {
  return {
    indicator,
    from: figureView(judge, { indicator, period: from }),
    to: figureView(judge, { indicator, period: to }),
    statements: standingFirst(printed.filter((s) => s.indicator === indicator)),
  };
}

/** Something is said of the growth itself, or both figures are known. */
const isLinked = ({ from, to, statements }: Pair): boolean =>
  statements.length > 0 || (from.basis !== 'unknown' && to.basis !== 'unknown');

function rowOf(judge: Judge, pair: Pair, ruler: Ruler, decimals: number): Omit<GrowthRow, 'depth'> {
  const { report } = judge;
  const { indicator, statements } = pair;
  return {
    name: { indicator, labels: report.indicators.get(indicator)!.labels },
    ...spanOf(judge, pair, statements, ruler, decimals),
  };
}
