// The words of a request: periods and indicators that the report must know.
import type { Finding } from '../figures/finding.ts';
import { nearest } from '../figures/nearest.ts';
import type { Period } from '../figures/period.ts';
import type { Report } from '../figures/report.ts';

/** One fault for each period or indicator that the report does not know. */
export function faults(report: Report, periods: readonly Period[], indicators: readonly string[]): Finding[] {
  const names = [...report.indicators.keys()];
  return [
    ...unknown(periods, report.periods).map((text) => fault('unknown-period', text, report.periods)),
    ...unknown(indicators, names).map((text) => fault('unknown-name', text, names)),
  ];
}

/** Growth to itself, and growth backwards. */
export function growthFaults(from: Period, to: Period): Finding[] {
  if (from < to) return [];
  return [{ code: 'growth-order', from, to, ...nowhere }];
}

export const nowhere = { file: null, line: null, column: null };

const unknown = (words: readonly string[], known: readonly string[]): string[] =>
  words.filter((word) => !known.includes(word));

type Unknown = 'unknown-period' | 'unknown-name' | 'unknown-file' | 'unknown-measure';

/** A word that is none of those known. */
export function fault(code: Unknown, text: string, known: readonly string[]): Finding {
  return { code, text, nearest: nearest(text, known), known, ...nowhere };
}
