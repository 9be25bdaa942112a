// Which indicator is part of which, as far as the rules say.
import type { Report } from '../figures/report.ts';
import type { Rule } from '../figures/rule.ts';
import type { Rational } from '../figures/rational.ts';
import { divide, negate, sign } from '../figures/rational.ts';

/** The total of a rule that says parts = total, null for any other rule. */
export function totalOf(rule: Rule): string | null {
  const unit = rule.terms.every(
    ({ coefficient: { n, d }, shift }) => shift === 0 && d === 1n && (n === 1n || n === -1n),
  );
  if (rule.isResult || rule.relation !== '=' || rule.constant.n !== 0n || !unit || rule.terms.length < 2)
    return null;
  for (const direction of [-1, 1]) {
    const alone = rule.terms.filter(({ coefficient }) => sign(coefficient) === direction);
    if (alone.length === 1) return alone[0]!.indicator;
  }
  return null;
}

/** A total with what is added up to it: `times` is negative for what is taken away. */
export interface Sum {
  readonly total: string;
  readonly parts: readonly { readonly indicator: string; readonly times: Rational }[];
}

/** The sum that a rule writes: several figures of one period make up another; null for any other rule. */
export function sumOf(rule: Rule): Sum | null {
  const { terms, relation, alone } = rule;
  if (relation !== '=' || terms.length < 3 || terms.some(({ shift }) => shift !== 0)) return null;
  const own = terms.find(({ indicator }) => indicator === (alone ?? totalOf(rule)));
  if (!own) return null;
  const parts = terms
    .filter((term) => term !== own)
    .map(({ indicator, coefficient }) => ({
      indicator,
      times: negate(divide(coefficient, own.coefficient)),
    }));
  return { total: own.indicator, parts };
}

/**
 * The indicators that the rules make parts of a total, by part; the first rule that names a part decides. Of two that
 * both have parts of their own, and are equal, neither is a part of the other: a balance.
 */
export function totals(report: Report): ReadonlyMap<string, string> {
  const parents = new Map<string, string>();
  const sums = new Set(report.rules.flatMap((rule) => (rule.terms.length > 2 ? (totalOf(rule) ?? []) : [])));
  for (const rule of report.rules) {
    const total = totalOf(rule);
    if (total === null) continue;
    if (rule.terms.length === 2 && rule.terms.every(({ indicator }) => sums.has(indicator))) continue;
    for (const { indicator } of rule.terms)
      if (indicator !== total && !parents.has(indicator) && !isAncestor(parents, indicator, total))
        parents.set(indicator, total);
  }
  return parents;
}

/** How many totals stand above an indicator; of those that are `shown`, where only some are. */
export function depthOf(
  parents: ReadonlyMap<string, string>,
  indicator: string,
  shown: ReadonlySet<string> | null = null,
): number {
  const parent = parents.get(indicator);
  if (parent === undefined) return 0;
  return Number(shown === null || shown.has(parent)) + depthOf(parents, parent, shown);
}

function isAncestor(parents: ReadonlyMap<string, string>, candidate: string, indicator: string): boolean {
  const parent = parents.get(indicator);
  return candidate === indicator || (parent !== undefined && isAncestor(parents, candidate, parent));
}
