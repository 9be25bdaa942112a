// The show command: every figure of one period, printed, proven or unknown, with its sources.
import type { ShowAnswer } from '../figures/document.ts';
import { publishedInterval } from '../figures/interval.ts';
import type { Report } from '../figures/report.ts';
import type { Result } from '../figures/result.ts';
import { asideWarning } from './aside.ts';
import { Judge } from './judge.ts';
import { faults } from './selection.ts';
import type { Shown, ShowOptions, ShowRow } from './show-rows.ts';
import { citedSources, ruleNames, showTable, sourcesOf } from './show-rows.ts';
import { showBlocks } from './show-table.ts';
import { figureData } from './view.ts';

export function show(report: Report, options: ShowOptions): Result {
  const { period, indicators } = options;
  const wrong = faults(report, [period], indicators);
  if (wrong.length > 0) return { command: 'show', data: {}, blocks: [], findings: wrong };
  const judge = new Judge(report);
  const table = showTable(judge, options);
  return {
    command: 'show',
    data: {
      period,
      rows: table.rows.map(dataOf),
      unknown: table.unknown,
      sources: citedSources(report, table.rows),
    } satisfies ShowAnswer,
    blocks: showBlocks(judge, options, table),
    findings: asideWarning(judge),
  };
}

const dataOf = (row: ShowRow) => ({
  indicator: row.name.indicator,
  label: row.name.labels.en ?? row.name.indicator,
  unit: row.ruler.unit,
  figure: figureData(row.figure),
  statements: row.statements.map(statementData),
  rules: ruleNames(row.steps),
  sources: sourcesOf(row),
});

function statementData({ statement, judgement }: Shown) {
  const { id, measure, base, printed, qualifier, unit, scale, status, source } = statement;
  return {
    ...{ id, measure, base, printed, qualifier, unit, scale, status, source },
    verdict: judgement.verdict,
    implied: judgement.implied && publishedInterval(judgement.implied),
  };
}
