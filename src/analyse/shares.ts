// The shares command: the parts of each total of a period, printed, proven and judged.
import type { Finding } from '../figures/finding.ts';
import type { SharesAnswer } from '../figures/document.ts';
import { publishedInterval } from '../figures/interval.ts';
import type { Period } from '../figures/period.ts';
import type { Report } from '../figures/report.ts';
import type { Result } from '../figures/result.ts';
import { asideWarning } from './aside.ts';
import { Judge } from './judge.ts';
import { faults } from './selection.ts';
import { shareChart } from './share-chart.ts';
import type { ShareGroup, ShareRow, SharesOptions } from './share-rows.ts';
import { groupOf, totalsOf } from './share-rows.ts';
import { shareBlocks, shareTitle } from './share-table.ts';
import { figureData, quantityData } from './view.ts';

export function shares(report: Report, options: SharesOptions): Result {
  const { period, indicators, of } = options;
  const wrong = faults(report, [period], of === null ? indicators : [...indicators, of]);
  const named = of === null ? totalsOf(report, options) : [of];
  if (wrong.length === 0 && named.length === 0) wrong.push(noTotal(period, null));
  if (wrong.length > 0) return { command: 'shares', data: {}, blocks: [], findings: wrong };
  const judge = new Judge(report);
  const groups = groupsOf(judge, named, options);
  if (groups.length === 0)
    return { command: 'shares', data: {}, blocks: [], findings: [noTotal(period, named[0]!)] };
  return sharesOf(judge, period, groups);
}

export const groupsOf = (judge: Judge, totals: readonly string[], options: SharesOptions): ShareGroup[] =>
  totals
    .map((total) => groupOf(judge, total, options))
    .filter((group) => group.parts.length + group.also.length > 0);

export function sharesOf(judge: Judge, period: Period, groups: readonly ShareGroup[]): Result {
  return {
    command: 'shares',
    data: {
      period,
      rows: groups.flatMap((group) => [...group.parts, ...group.also].map((row) => dataOf(row, group))),
    } satisfies SharesAnswer,
    blocks: shareBlocks(judge, period, groups),
    charts: () => groups.map((group) => shareChart(shareTitle(judge, period, group), group)),
    findings: asideWarning(judge),
  };
}

const noTotal = (period: Period, of: string | null): Finding => ({
  ...{ code: 'no-total', period, of },
  file: null,
  line: null,
  column: null,
});

function dataOf(row: ShareRow, group: ShareGroup) {
  return {
    indicator: row.name.indicator,
    label: row.name.labels.en ?? row.name.indicator,
    unit: row.ruler.unit,
    of: group.of.indicator,
    amount: figureData(row.amount),
    share: quantityData(row.share),
    statements: row.statements.map(({ statement, judgement }) => ({
      id: statement.id,
      printed: statement.printed,
      qualifier: statement.qualifier,
      verdict: judgement.verdict,
      implied: judgement.implied && publishedInterval(judgement.implied),
    })),
  };
}
