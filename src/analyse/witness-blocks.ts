// A witness for people and for programs: true values that print exactly as published.
import { finiteDigits, multiply, powerOfTen } from '../figures/rational.ts';
import type { Rational } from '../figures/rational.ts';
import type { Report } from '../figures/report.ts';
import type { Block } from '../figures/result.ts';
import type { Cell } from '../figures/sentence.ts';
import { rulers } from './ruler.ts';
import type { Worth } from './witness.ts';

/** One line a figure, in the unit and scale that its amounts are printed in; a value without end as a fraction; `relative`: without unit. */
export function witnessRows(report: Report, worths: readonly Worth[], relative = false): Block {
  const ruler = rulers(report, report.periods, [...report.indicators.keys()]);
  const rows = worths.map(({ indicator, period, value }): Cell[] => {
    const { unit, scale } = relative ? { unit: null, scale: 0 } : ruler(indicator);
    const { labels } = report.indicators.get(indicator)!;
    return [
      { kind: 'sentence', sentence: { says: 'named-period', name: { indicator, labels }, period } },
      { kind: 'number', text: written(multiply(value, powerOfTen(-scale))) },
      { kind: 'sentence', sentence: { says: 'unit', unit, scale } },
    ];
  });
  return { kind: 'columns', indent: 1, rows };
}

/** In unscaled units; `n/d` where no decimal is exact. */
export const witnessData = (worths: readonly Worth[]) =>
  worths.map(({ indicator, period, value }) => ({ indicator, period, value: written(value) }));

const written = (value: Rational): string => finiteDigits(value, Infinity) ?? `${value.n}/${value.d}`;

/** In time, within a period in the order of the indicators. */
export function inOrder(report: Report, worths: readonly Worth[]): Worth[] {
  const place = new Map([...report.indicators.keys()].map((indicator, at) => [indicator, at]));
  return [...worths].sort((a, b) =>
    a.period < b.period ? -1 : a.period > b.period ? 1 : place.get(a.indicator)! - place.get(b.indicator)!,
  );
}

/** The coarsest power of ten that values of an indicator are worth rounding to: that of its printed amounts. */
export function coarseness(report: Report): (figure: { readonly indicator: string }) => number {
  const ruler = rulers(report, report.periods, [...report.indicators.keys()]);
  return ({ indicator }) => ruler(indicator).scale;
}
