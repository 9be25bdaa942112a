// Growth as a picture: each indicator's printed number and what is possible, on one axis.
import type { Chart } from '../figures/chart.ts';
import type { Cell, Sentence } from '../figures/sentence.ts';
import type { GrowthRow, GrowthTable } from './growth-rows.ts';
import { rateMark } from './mark.ts';
import { isUnsure } from './rates.ts';
import { boundsCell, printedCell } from './view.ts';

/** None where nothing is linked. */
export function growthCharts(title: Sentence, { rows, decimals }: GrowthTable): Chart[] {
  if (rows.length === 0) return [];
  const bars = rows.map((row) => ({
    ...{ name: row.name, depth: row.depth },
    ...rateMark(row.statements[0], row.growth.interval, reading(row, decimals)),
  }));
  return [{ kind: 'growth', title, bars }];
}

function reading({ statements: [first], growth }: GrowthRow, decimals: number): Cell {
  const options = { signed: true, percent: true };
  if (first) return printedCell(first.statement, 0, options);
  const { recomputed, value, interval } = growth;
  return recomputed && value !== null && !isUnsure(growth, decimals)
    ? { kind: 'number', text: value, ...options }
    : boundsCell(interval, decimals, 0, options);
}
