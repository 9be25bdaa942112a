// What was left out of every proof because it contradicts the rest, in one warning.
import type { Finding, MemberName } from '../figures/finding.ts';
import type { Place } from '../figures/statement.ts';
import type { Judge } from './judge.ts';
import type { Removable } from './member.ts';

/** One warning that names what was set aside; none where nothing was. */
export function asideWarning(judge: Judge): Finding[] {
  const [first, ...others] = judge.conflicts.map((conflict) => conflict.aside);
  if (!first) return [];
  const { file, line, column } = placeOf(first);
  return [{ code: 'set-aside', file, line, column, members: [first, ...others].map(describe) }];
}

export function placeOf(member: Removable): Place {
  const { file, line, column } = member.kind === 'statement' ? member.statement : member.instance.rule;
  return { file, line, column };
}

export function describe(member: Removable): MemberName {
  if (member.kind === 'rule') {
    const { rule, period } = member.instance;
    return { place: rule.id, subject: rule.rule, period, measure: 'rule', printed: null };
  }
  const { id, file, line, indicator, period, measure, printed, unit } = member.statement;
  return {
    place: file === null ? id : `${file}:${line}`,
    subject: indicator,
    period,
    measure,
    printed: unit === '%' ? `${printed} %` : printed,
  };
}
