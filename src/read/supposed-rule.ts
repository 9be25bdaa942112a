// One `--rule`: an equation or inequality that no file declares.
import { nearest } from '../figures/nearest.ts';
import type { Report } from '../figures/report.ts';
import type { Supposition } from '../figures/supposition.ts';
import { key, typed } from './cell.ts';
import { linear } from './rules.ts';
import type { Tell } from './tell.ts';

interface Surroundings {
  readonly report: Report;
  /** No name is lost. */
  readonly known: boolean;
  /** Of the rules supposed before; this one's is added. */
  readonly names: Set<string>;
  readonly tell: Tell;
}

/** Null, and told, where it is no rule. `at` counts the options of its kind. */
export function supposedRule(
  text: string,
  at: number,
  { report, known, names, tell }: Surroundings,
): Supposition | null {
  const found = named(text, tell);
  if (found === null) return null;
  const id = `--rule ${at}`;
  const { name, expression } = found;
  const parsed = linear(typed(expression), name ?? '', tell);
  if (name !== null && names.has(name))
    tell({ code: 'supposition', problem: 'same-name', text: name, write: null });
  if (parsed === null || (name !== null && names.has(name))) return null;
  if (name !== null) names.add(name);
  const { figures, ...linearForm } = parsed;
  const strange = figures.filter(({ indicator }) => known && !report.indicators.has(indicator));
  for (const { indicator } of strange) {
    const meant = nearest(indicator, report.indicators.keys());
    tell({ code: 'unknown-indicator', rule: name ?? '', name: indicator, nearest: meant });
  }
  const label = name === null ? expression.trim() : null;
  return {
    kind: 'rule',
    text,
    rule: {
      ...{ id, file: null, line: null, column: null, rule: name ?? id, expression: expression.trim() },
      ...{ ...linearForm, from: null, to: null, labels: { en: label, fr: label, nl: label } },
    },
    insteadOf: report.rules.find(({ rule }) => rule === name) ?? null,
  };
}

/** `sum: a + b = t` has a name; no expression holds a colon outside braces. */
function named(
  text: string,
  tell: Tell,
): { readonly name: string | null; readonly expression: string } | null {
  const [, prefix, rest] = /^([^:{}]*):(.*)$/su.exec(text) ?? [];
  if (text.trim() === '') {
    tell({ code: 'supposition', problem: 'empty-rule', text: '', write: null });
    return null;
  }
  if (prefix === undefined || rest === undefined) return { name: null, expression: text };
  const name = key(typed(prefix), 'name before the colon', '', tell);
  return name === null ? null : { name, expression: rest };
}
