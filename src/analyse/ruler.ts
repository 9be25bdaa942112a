// At which scale and with how many decimals the amounts of one unit are shown.
import type { Report } from '../figures/report.ts';
import type { Period } from '../figures/period.ts';
import type { Statement } from '../figures/statement.ts';

export interface Ruler {
  readonly unit: string | null;
  readonly scale: number;
  /** One more than was printed: what is proven is often finer than what is printed. */
  readonly decimals: number;
}

/** The ruler of an indicator's unit: the scale used most, the decimals that the shown indicators have in these periods. */
export function rulers(
  report: Report,
  periods: readonly Period[],
  shown: readonly string[],
): (indicator: string) => Ruler {
  const units = new Map<string | null, Ruler>();
  const unitOf = (indicator: string) => report.indicators.get(indicator)?.unit ?? null;
  const values = report.statements.filter((s) => s.measure === 'value');
  return (indicator) => {
    const unit = unitOf(indicator);
    const known = units.get(unit);
    if (known) return known;
    const alike = values.filter((s) => unitOf(s.indicator) === unit);
    const ruler = measured(unit, alike, (s) => periods.includes(s.period) && shown.includes(s.indicator));
    units.set(unit, ruler);
    return ruler;
  };
}

function measured(
  unit: string | null,
  values: readonly Statement[],
  isShown: (statement: Statement) => boolean,
): Ruler {
  const scale = commonest(values.map((s) => s.scale));
  const decimals = Math.max(0, ...values.filter(isShown).map((s) => s.printedDecimals + scale - s.scale));
  return { unit, scale, decimals: decimals + 1 };
}

/** The number that stands most often, the first of those that do; 0 where there is none. */
function commonest(numbers: readonly number[]): number {
  const uses = new Map<number, number>();
  for (const number of numbers) uses.set(number, (uses.get(number) ?? 0) + 1);
  return [...uses].reduce((best, next) => (next[1] > best[1] ? next : best), [0, 0])[0];
}

/** Decimals of percentages: as many as were printed, one at least. */
export const percentDecimals = (printed: readonly Statement[]): number =>
  Math.max(1, ...printed.map((s) => s.printedDecimals));
