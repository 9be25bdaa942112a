// One quantity explained: how it was printed, and what the printed figures prove of it.
import type { Finding } from '../figures/finding.ts';
import { shiftYears } from '../figures/period.ts';
import type { Report } from '../figures/report.ts';
import type { Result } from '../figures/result.ts';
import type { Measure } from '../figures/statement.ts';
import { measures, quantityOf } from '../figures/statement.ts';
import { asideWarning } from './aside.ts';
import { explanation } from './explanation.ts';
import { totals } from './family.ts';
import { Judge } from './judge.ts';
import type { Quantity } from './quantity.ts';
import { fault, faults, nowhere } from './selection.ts';
import { standingFirst } from './view.ts';

export interface Asked {
  readonly indicator: string;
  readonly measure: string;
  readonly period: string;
}

export function explainQuantity(report: Report, asked: Asked): Omit<Result, 'command'> {
  const quantity = quantityAsked(report, asked);
  if ('findings' in quantity) return { data: {}, blocks: [], findings: quantity.findings };
  const judge = new Judge(report);
  const printed = standingFirst(report.statements.filter((s) => quantityOf(s) === quantityOf(quantity)));
  return { ...explanation(judge, quantity, printed), findings: asideWarning(judge) };
}

/** The base is the printed one, else a year earlier, or the whole that the indicator is a part of. */
function quantityAsked(report: Report, asked: Asked): Quantity | { readonly findings: readonly Finding[] } {
  const { indicator, period } = asked;
  const measure = measures.find((known) => known === asked.measure);
  const wrong = [
    ...faults(report, [period], [indicator]),
    ...(measure ? [] : [fault('unknown-measure', asked.measure, measures)]),
  ];
  if (wrong.length > 0 || !measure) return { findings: wrong };
  if (measure === 'value') return { indicator, period, measure, base: null };
  const base = baseOf(report, indicator, measure, period);
  if (base === null) return { findings: [{ code: 'no-total', period, of: null, ...nowhere }] };
  const dated = measure === 'growth' || measure === 'change';
  const unknown = dated ? faults(report, [base], []) : [];
  return unknown.length > 0 ? { findings: unknown } : { indicator, period, measure, base };
}

function baseOf(report: Report, indicator: string, measure: Measure, period: string): string | null {
  const printed = report.statements.find(
    (s) => s.indicator === indicator && s.measure === measure && s.period === period,
  );
  if (printed) return printed.base;
  if (measure === 'growth' || measure === 'change') return shiftYears(period, -1);
  return report.indicators.get(indicator)?.partOf ?? totals(report).get(indicator) ?? null;
}
