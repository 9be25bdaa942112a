// What a column of percentages says whose heading does not tell: the reading that the amounts beside it allow.
import type { ColumnOf } from '../figures/draft.ts';
import type { Period } from '../figures/period.ts';
import type { Report } from '../figures/report.ts';
import type { Statement } from '../figures/statement.ts';
import { held } from './held.ts';

/** Of a column that is read in one way, all ways in which it may be read. */
function* readings(statements: readonly Statement[], report: Report): Generator<ColumnOf> {
  const values = report.statements.filter(({ measure }) => measure === 'value');
  const periods = report.periods.filter((period) => values.some((s) => s.period === period));
  const measure = statements[0]?.measure ?? 'growth';
  for (const [at, period] of periods.entries())
    for (const base of periods.slice(0, at)) yield { measure, period, base };
  if (measure !== 'growth') return;
  for (const period of periods)
    for (const base of totalsOf(period, values)) yield { measure: 'share', period, base };
}

const totalsOf = (period: Period, values: readonly Statement[]): string[] =>
  values.filter((s) => s.period === period).map(({ indicator }) => indicator);

/**
 * The one reading that two rows or more allow and at most one in five does not; null where there is none, or where
 * another does as well. `statements` are those of the column, read as growth, or as changes.
 */
export function readingOf(statements: readonly Statement[], report: Report): ColumnOf | null {
  const fitting = [...readings(statements, report)].flatMap((column) => {
    const read = statements.map((s) => ({ ...s, ...column }));
    const others = read.filter(({ indicator, base, measure }) => measure !== 'share' || indicator !== base);
    const tested = others.map((s) => held(s, report)).filter(({ possible }) => possible !== null);
    const holding = tested.filter(({ holds }) => holds).length;
    const itself = read.every((s) => others.includes(s) || s.value.eq(100));
    const fits = itself && holding > 1 && (tested.length - holding) * 5 <= tested.length;
    return fits ? [{ column, holding }] : [];
  });
  const most = Math.max(...fitting.map(({ holding }) => holding));
  const best = fitting.filter(({ holding }) => holding === most);
  return best.length === 1 ? best[0]!.column : null;
}
