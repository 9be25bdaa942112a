// The trend command: every indicator through all periods, with its yearly growth from the first to the last.
import type { TrendAnswer } from '../figures/document.ts';
import type { Report } from '../figures/report.ts';
import type { Result } from '../figures/result.ts';
import { asideWarning } from './aside.ts';
import { Judge } from './judge.ts';
import { faults } from './selection.ts';
import type { Span } from './span.ts';
import { judgedData } from './span.ts';
import type { TrendOptions, TrendRow } from './trend-rows.ts';
import { trendCharts } from './trend-chart.ts';
import { trendRows } from './trend-rows.ts';
import { trendBlocks, trendTitle } from './trend-table.ts';
import { figureData, quantityData } from './view.ts';

export function trend(report: Report, options: TrendOptions): Result {
  const wrong = faults(report, [], options.indicators);
  if (wrong.length > 0) return { command: 'trend', data: {}, blocks: [], findings: wrong };
  const judge = new Judge(report);
  const rows = trendRows(judge, options);
  return {
    command: 'trend',
    data: { rows: rows.map(dataOf) } satisfies TrendAnswer,
    blocks: trendBlocks(judge, options, rows),
    charts: () => trendCharts(judge, trendTitle(judge.report), rows),
    findings: asideWarning(judge),
  };
}

const dataOf = ({ name, every, ruler, points, steps, whole }: TrendRow) => ({
  indicator: name.indicator,
  label: name.labels.en ?? name.indicator,
  unit: ruler.unit,
  every,
  points: points.map(figureData),
  steps: steps.map(stepData),
  cagr: whole && { ...endsOf(whole), ...quantityData(whole.annual) },
});

const stepData = (step: Span) => ({
  ...endsOf(step),
  change: quantityData(step.change),
  growth: quantityData(step.growth),
  annual: quantityData(step.annual),
  statements: step.statements.map(judgedData),
});

const endsOf = ({ from, to, years }: Span) => ({ from: from.period, to: to.period, years });
