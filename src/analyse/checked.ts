// What check has to say of a report: every statement, rule and conflict that touches the periods asked for.
import type { Period } from '../figures/period.ts';
import type { Report } from '../figures/report.ts';
import type { RuleInstance } from '../figures/rule.ts';
import type { Statement } from '../figures/statement.ts';
import type { Judgement, Verdict } from '../figures/verdict.ts';
import type { Conflict } from './conflict.ts';
import { isConsistent, parts, removables, without } from './conflict.ts';
import type { Judge } from './judge.ts';
import type { Removable } from './member.ts';
import { keyOfMember } from './member.ts';
import { repairs } from './repairs.ts';
import type { Member } from './rows.ts';
import type { Evidence } from './signs.ts';
import type { Sum } from './sums.ts';
import { sumOf } from './sums.ts';
import type { Suspect } from './suspect.ts';
import { suspects } from './suspect.ts';

export interface Checked {
  readonly report: Report;
  readonly statements: readonly { readonly statement: Statement; readonly judgement: Judgement }[];
  readonly rules: readonly {
    readonly instance: RuleInstance;
    readonly judgement: Judgement;
    readonly sum: Sum | null;
  }[];
  readonly conflicts: readonly {
    readonly conflict: Conflict;
    /** Among all conflicts of the report, from 1. */
    readonly number: number;
    readonly suspects: readonly Suspect[];
  }[];
  readonly counts: Readonly<Record<Verdict, number>>;
}

type Touches = (periods: readonly (string | null)[]) => boolean;

export const touching =
  (periods: readonly Period[]): Touches =>
  (own) =>
    periods.length === 0 || own.some((period) => period !== null && periods.includes(period));

/** The periods that a member speaks of; the base of a share is no period. */
function periodsOf(member: Member): (string | null)[] {
  if (member.kind === 'rule') return member.instance.terms.map((term) => term.period);
  if (member.kind === 'sign') return [];
  const { period, measure, base } = member.statement;
  return measure === 'growth' || measure === 'change' ? [period, base] : [period];
}

/** No periods are all of them. */
export function gather(judge: Judge, periods: readonly Period[]): Checked {
  const touches = touching(periods);
  const { report } = judge;
  const statements = report.statements
    .filter((statement) => touches(periodsOf({ kind: 'statement', statement })))
    .map((statement) => ({ statement, judgement: judge.judgement(statement) }));
  const rules = judge.instances
    .filter((instance) => touches(periodsOf({ kind: 'rule', instance })))
    .map((instance) => ({
      instance,
      judgement: judge.ruleJudgement(instance),
      sum: sumOf(instance, judge.instances, report.statements),
    }));
  const conflicts = judge.conflicts
    .map((conflict, index) => ({ conflict, number: index + 1 }))
    .filter(({ conflict }) => touches(conflict.members.flatMap(periodsOf)))
    .map(({ conflict, number }) => ({ conflict, number, suspects: suspectsOf(judge, conflict) }));
  const counts: Record<Verdict, number> = { confirmed: 0, consistent: 0, unchecked: 0, contradicted: 0 };
  for (const { judgement } of statements) counts[judgement.verdict]++;
  return { report, statements, rules, conflicts, counts };
}

/** The members whose removal alone mends a conflict, what was set aside for the others left out; likely misprints first, then the nearest. */
function suspectsOf(judge: Judge, conflict: Conflict): Suspect[] {
  const others = judge.conflicts.filter((other) => other !== conflict).map((other) => other.aside);
  const evidence = componentOf(conflict, without(judge.evidence, others));
  const mending = removables(conflict).filter((member) => isConsistent(without(evidence, [member])));
  return suspects(mending, evidence);
}

/** Repairs of each component that has a shown conflict. */
export function repairsOf(judge: Judge, conflicts: readonly Conflict[]): Removable[][] {
  const components = new Map<string, Evidence>();
  for (const conflict of conflicts) {
    const part = componentOf(conflict, judge.evidence);
    components.set(keyOfMember(members(part)[0]!), part);
  }
  return [...components.values()].flatMap(repairs);
}

/** A conflict that only came out once something was set aside belongs to no component of all the evidence. */
function componentOf(conflict: Conflict, evidence: Evidence): Evidence {
  const keys = new Set(removables(conflict).map(keyOfMember));
  const found = parts(evidence).find((part) => members(part).some((member) => keys.has(keyOfMember(member))));
  return found ?? conflict.surroundings;
}

const members = ({ statements, rules }: Evidence): Removable[] => [
  ...statements.map((statement) => ({ kind: 'statement', statement }) as const),
  ...rules.map((instance) => ({ kind: 'rule', instance }) as const),
];
