// What a table seems to say beside its amounts: the columns that are growth, changes or shares, the rows that add up.
import type { ColumnOf, RuleLine } from '../figures/draft.ts';
import type { Period } from '../figures/period.ts';
import { negate, one, zero } from '../figures/rational.ts';
import type { Report } from '../figures/report.ts';
import type { Rule } from '../figures/rule.ts';
import { instances } from '../figures/rule.ts';
import type { Held } from './held.ts';
import { held } from './held.ts';
import { grid, shareGrids } from './grid.ts';
import { sums } from './sum-search.ts';
import type { FoundSum } from './sum-sound.ts';
import type { Sum } from './sums.ts';
import { sumOf } from './sums.ts';

export interface SumProposal {
  readonly kind: 'sum';
  /** The lines of rules.csv: one for each stretch of periods in which it holds. */
  readonly rules: readonly RuleLine[];
  readonly holds: readonly Sum[];
  /** These are in no stretch. */
  readonly fails: readonly Sum[];
  /** Periods in which not all of it is printed. */
  readonly unprinted: readonly Period[];
}

export interface ColumnProposal {
  readonly kind: 'column';
  readonly column: ColumnOf;
  readonly statements: readonly Held[];
}

export type Proposal = ColumnProposal | SumProposal;

export const proposals = (report: Report): readonly Proposal[] => [...columns(report), ...rules(report)];

function columns(report: Report): ColumnProposal[] {
  const found = new Map<string, ColumnProposal & { readonly statements: Held[] }>();
  for (const statement of report.statements) {
    const { measure, period, base } = statement;
    if (measure === 'value') continue;
    const key = [measure, period, base].join('\0');
    const column = found.get(key) ?? { kind: 'column', column: { measure, period, base }, statements: [] };
    column.statements.push(held(statement, report));
    found.set(key, column);
  }
  return [...found.values()];
}

/** Of amounts first; of shares those that say something else. */
function rules(report: Report): SumProposal[] {
  const names = new Set<string>();
  const said = new Set<string>();
  return [grid(report), ...shareGrids(report)].flatMap(({ periods, units }) =>
    units.flatMap(sums).flatMap((sum) => {
      const lines = [sum.total, ...sum.parts.map(({ line }) => line)];
      const key = lines
        .map(({ indicator }) => indicator)
        .sort()
        .join('\0');
      if (said.has(key)) return [];
      said.add(key);
      return sumProposal(sum, periods, names, report) ?? [];
    }),
  );
}

/** Null where it does not hold after all, an end being no part of its interval, or where a rule cannot name a key. */
function sumProposal(
  found: FoundSum,
  periods: readonly Period[],
  names: Set<string>,
  report: Report,
): SumProposal | null {
  if ([found.total, ...found.parts.map(({ line }) => line)].some(({ indicator }) => /[{}]/.test(indicator)))
    return null;
  const rule = ruleOf(found);
  const all = instances(rule, periods).map((instance) => sumOf(instance, [], report.statements));
  const summed = periods.flatMap((period, at) => (all[at] ? [{ period, sum: all[at] }] : []));
  const holds = summed.flatMap(({ sum }) => (sum.holds ? [sum] : []));
  const fails = summed.flatMap(({ sum }) => (sum.holds ? [] : [sum]));
  if (holds.length < found.holds.length) return null;
  const failing = new Set(fails.map(({ instance }) => instance.period));
  const unprinted = periods.filter((period) => summed.every((other) => other.period !== period));
  const stretches = fails.length === 0 ? [null] : stretchesOf(periods, failing, unprinted);
  const rules = stretches.map((stretch): RuleLine => {
    const name = unused(rule.rule, names);
    return { rule: name, expression: rule.expression, from: stretch?.[0] ?? null, to: stretch?.[1] ?? null };
  });
  return { kind: 'sum', rules, holds, fails, unprinted };
}

/** From the first to the last period in which it holds, without one between in which it fails. */
function stretchesOf(
  periods: readonly Period[],
  fails: ReadonlySet<Period>,
  unprinted: readonly Period[],
): (readonly [from: Period, to: Period])[] {
  const found: [Period, Period][] = [];
  let open = false;
  for (const period of periods) {
    if (fails.has(period)) open = false;
    else if (!unprinted.includes(period)) {
      if (open) found.at(-1)![1] = period;
      else found.push([period, period]);
      open = true;
    }
  }
  return found;
}

function unused(name: string, names: Set<string>): string {
  let free = name;
  for (let number = 2; names.has(free); number++) free = `${name} ${number}`;
  names.add(free);
  return free;
}

function ruleOf({ total, parts }: FoundSum): Rule {
  const sum = parts.map(({ line, minus }, at) => {
    const sign = minus ? '- ' : at === 0 ? '' : '+ ';
    return sign + typed(line.indicator);
  });
  const terms = parts.map(({ line, minus }) => ({
    ...{ coefficient: minus ? negate(one) : one, indicator: line.indicator, shift: 0 },
  }));
  return {
    ...{ id: '', file: null, line: null, column: null },
    rule: total.indicator,
    expression: `${sum.join(' ')} = ${typed(total.indicator)}`,
    terms: [...terms, { coefficient: negate(one), indicator: total.indicator, shift: 0 }],
    ...{ constant: zero, relation: '=', alone: total.indicator, from: null, to: null },
    labels: { en: null, fr: null, nl: null },
  };
}

/** A key that is no plain word stands in braces. */
const typed = (key: string): string => (/^[\p{L}_][\p{L}\p{M}\p{N}_]*$/u.test(key) ? key : `{${key}}`);
