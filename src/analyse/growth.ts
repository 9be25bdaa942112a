// The growth command: every indicator from one period to another, printed, proven and judged.
import type { GrowthAnswer } from '../figures/document.ts';
import { published } from '../figures/rational.ts';
import type { Report } from '../figures/report.ts';
import type { Result } from '../figures/result.ts';
import { asideWarning } from './aside.ts';
import type { Contributions } from './contribution.ts';
import type { GrowthOptions, GrowthRow } from './growth-rows.ts';
import { growthCharts } from './growth-chart.ts';
import { growthTable } from './growth-rows.ts';
import { growthBlocks } from './growth-table.ts';
import { Judge } from './judge.ts';
import { faults, growthFaults } from './selection.ts';
import { isLong, judgedData } from './span.ts';
import { figureData, quantityData } from './view.ts';

export function growth(report: Report, options: GrowthOptions): Result {
  const { from, to, indicators } = options;
  const wrong = [...faults(report, [from, to], indicators), ...growthFaults(from, to)];
  if (wrong.length > 0) return { command: 'growth', data: {}, blocks: [], findings: wrong };
  return growthOf(new Judge(report), options);
}

/** Of periods and indicators that the report knows. */
export function growthOf(judge: Judge, options: GrowthOptions): Result {
  const { from, to } = options;
  const table = growthTable(judge, options);
  return {
    command: 'growth',
    data: {
      ...{ from, to, rows: table.rows.map(dataOf) },
      ...(table.contributions ? { contributions: table.contributions.map(contributionData) } : {}),
    } satisfies GrowthAnswer,
    blocks: growthBlocks(judge, options, table),
    charts: () => growthCharts({ says: 'growth-title', title: judge.report.title, from, to }, table),
    findings: asideWarning(judge),
  };
}

function dataOf(row: GrowthRow) {
  return {
    indicator: row.name.indicator,
    label: row.name.labels.en ?? row.name.indicator,
    unit: row.ruler.unit,
    from: figureData(row.from),
    to: figureData(row.to),
    change: quantityData(row.change),
    growth: quantityData(row.growth),
    ...(isLong(row) ? { annual: quantityData(row.annual) } : {}),
    statements: row.statements.map(judgedData),
  };
}

const contributionData = ({ of, rules, total, parts }: Contributions) => ({
  of: of.indicator,
  rule: rules[0]!.rule.rule,
  growth: quantityData(total.growth),
  parts: parts.map(({ name, times, span, points }) => ({
    indicator: name.indicator,
    label: name.labels.en ?? name.indicator,
    times: published(times, 'down'),
    change: quantityData(span.change),
    points: quantityData(points),
  })),
});
