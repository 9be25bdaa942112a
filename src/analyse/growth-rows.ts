// The rows of a growth table: which indicators are linked, and what is known of each.
import type { Period } from '../figures/period.ts';
import type { Report } from '../figures/report.ts';
import type { Named } from '../figures/sentence.ts';
import type { Statement } from '../figures/statement.ts';
import type { Judgement } from '../figures/verdict.ts';
import { depthOf, totals } from './family.ts';
import type { Judge } from './judge.ts';
import { change, growthRate } from './recompute.ts';
import type { Ruler } from './ruler.ts';
import { percentDecimals, rulers } from './ruler.ts';
import type { FigureView, QuantityView } from './view.ts';
import { figureView, isNumber, quantityView, standingFirst } from './view.ts';

export interface GrowthOptions {
  readonly from: Period;
  readonly to: Period;
  /** Empty for all. */
  readonly indicators: readonly string[];
}

export interface GrowthRow {
  readonly name: Named;
  readonly depth: number;
  readonly ruler: Ruler;
  readonly from: FigureView;
  readonly to: FigureView;
  readonly change: QuantityView;
  /** Of the change, at the ruler's scale. */
  readonly changeDecimals: number;
  readonly growth: QuantityView;
  readonly statements: readonly { readonly statement: Statement; readonly judgement: Judgement }[];
}

export interface GrowthTable {
  readonly rows: readonly GrowthRow[];
  /** Of percentages. */
  readonly decimals: number;
  /** How many known figures of the later period have no link to the earlier one. */
  readonly unlinked: number;
}

export function growthTable(judge: Judge, options: GrowthOptions): GrowthTable {
  const { report } = judge;
  const { from, to, indicators } = options;
  const printed = growthStatements(report, options);
  const pairs = candidates(report, options).map((indicator) => pairOf(judge, indicator, options, printed));
  const linked = pairs.filter(isLinked);
  const known = pairs.filter((pair) => pair.to.basis !== 'unknown' && !isLinked(pair));
  const decimals = percentDecimals(printed);
  const ruler = rulers(
    report,
    [from, to],
    linked.map((pair) => pair.indicator),
  );
  const rows = linked.map((pair) => rowOf(judge, pair, ruler(pair.indicator), decimals));
  return { rows, decimals, unlinked: indicators.length > 0 ? 0 : known.length };
}

function candidates(report: Report, { indicators }: GrowthOptions): string[] {
  return [...report.indicators.keys()].filter(
    (indicator) => indicators.length === 0 || indicators.includes(indicator),
  );
}

const growthStatements = (report: Report, { from, to, indicators }: GrowthOptions): Statement[] =>
  report.statements.filter(
    (s) =>
      s.measure === 'growth' &&
      s.period === to &&
      s.base === from &&
      (indicators.length === 0 || indicators.includes(s.indicator)),
  );

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

function rowOf(judge: Judge, pair: Pair, ruler: Ruler, decimals: number): GrowthRow {
  const { report } = judge;
  const { indicator, from, to } = pair;
  const quantity = { indicator, period: to.period, base: from.period };
  const [first, last] = numbers(from, to) ?? [];
  const plain = first && last ? { change: change(first, last), growth: growthRate(first, last) } : null;
  const changeDecimals = first && last ? finerDecimals(ruler, first, last) : ruler.decimals;
  return {
    name: { indicator, labels: report.indicators.get(indicator)!.labels },
    depth: depthOf(totals(report), indicator),
    ruler,
    from,
    to,
    change: quantityView(
      judge,
      { ...quantity, measure: 'change' },
      changeDecimals,
      ruler.scale,
      plain && plain.change,
    ),
    changeDecimals,
    growth: quantityView(judge, { ...quantity, measure: 'growth' }, decimals, 0, plain && plain.growth),
    statements: pair.statements.map((statement) => ({ statement, judgement: judge.judgement(statement) })),
  };
}

/** Both figures where both are printed as numbers. */
function numbers(from: FigureView, to: FigureView): [Statement, Statement] | null {
  const [first, last] = [from.printed, to.printed];
  return first && last && isNumber(first) && isNumber(last) ? [first, last] : null;
}

/** The difference of two printed numbers has the decimals of the finer one. */
const finerDecimals = (ruler: Ruler, first: Statement, last: Statement): number =>
  Math.max(0, ...[first, last].map((s) => s.printedDecimals + ruler.scale - s.scale));
