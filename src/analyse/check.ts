// The check command: can all of it be true at once, and what do the others say of each statement and rule?
import type { Finding } from '../figures/finding.ts';
import { publishedInterval } from '../figures/interval.ts';
import type { Period } from '../figures/period.ts';
import { finiteDigits } from '../figures/rational.ts';
import type { Report } from '../figures/report.ts';
import type { Result } from '../figures/result.ts';
import type { RuleInstance } from '../figures/rule.ts';
import type { Statement } from '../figures/statement.ts';
import type { Judgement, Verdict } from '../figures/verdict.ts';
import { describe, placeOf } from './aside.ts';
import { checkBlocks } from './check-blocks.ts';
import type { Conflict } from './conflict.ts';
import { isConsistent, parts, removables, without } from './conflict.ts';
import { Judge } from './judge.ts';
import type { Removable } from './member.ts';
import { keyOfMember } from './member.ts';
import { repairs } from './repairs.ts';
import type { Member } from './rows.ts';
import { faults } from './selection.ts';
import type { Evidence } from './signs.ts';
import type { Sum } from './sums.ts';
import { sumOf } from './sums.ts';
import type { Suspect } from './suspect.ts';
import { byCorrection, suspect } from './suspect.ts';

export interface CheckOptions {
  /** Empty for all. They filter what is shown, never the evidence. */
  readonly periods: readonly Period[];
  /** Show every statement. */
  readonly all?: boolean;
}

export interface Checked {
  readonly report: Report;
  readonly statements: readonly { readonly statement: Statement; readonly judgement: Judgement }[];
  readonly rules: readonly {
    readonly instance: RuleInstance;
    readonly judgement: Judgement;
    readonly sum: Sum | null;
  }[];
  readonly conflicts: readonly { readonly conflict: Conflict; readonly suspects: readonly Suspect[] }[];
  readonly counts: Readonly<Record<Verdict, number>>;
}

export function check(report: Report, options: CheckOptions): Result {
  const wrong = faults(report, options.periods, []);
  if (wrong.length > 0) return { command: 'check', data: {}, blocks: [], findings: wrong };
  const judge = new Judge(report);
  const touches = touching(options.periods);
  const checked = gather(judge, touches);
  const contradictory = checked.conflicts.map(({ conflict }) => conflict);
  return {
    command: 'check',
    data: {
      consistent: checked.conflicts.length === 0,
      summary: {
        statements: checked.statements.length,
        ...checked.counts,
        conflicts: checked.conflicts.length,
      },
      statements: checked.statements.map(statementData),
      rules: checked.rules.map(ruleData),
      conflicts: checked.conflicts.map(conflictData),
      repairs: repairsOf(judge, contradictory).map((set) => set.map(memberData)),
    },
    blocks: checkBlocks(checked, options.all ?? false),
    findings: [
      ...checked.conflicts.map(conflictFinding),
      ...guessFindings(judge),
      ...nothingChecked(checked),
    ],
  };
}

type Touches = (periods: readonly (string | null)[]) => boolean;

const touching =
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

function gather(judge: Judge, touches: Touches): Checked {
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
    .filter((conflict) => touches(conflict.members.flatMap(periodsOf)))
    .map((conflict) => ({ conflict, suspects: suspectsOf(judge, conflict) }));
  const counts: Record<Verdict, number> = { confirmed: 0, consistent: 0, unchecked: 0, contradicted: 0 };
  for (const { judgement } of statements) counts[judgement.verdict]++;
  return { report, statements, rules, conflicts, counts };
}

/** The members whose removal alone mends a conflict, what was set aside for the others left out; nearest first. */
function suspectsOf(judge: Judge, conflict: Conflict): Suspect[] {
  const others = judge.conflicts.filter((other) => other !== conflict).map((other) => other.aside);
  const evidence = componentOf(conflict, without(judge.evidence, others));
  return removables(conflict)
    .filter((member) => isConsistent(without(evidence, [member])))
    .map((member) => suspect(member, evidence))
    .sort(byCorrection);
}

function componentOf(conflict: Conflict, evidence: Evidence): Evidence {
  const keys = new Set(removables(conflict).map(keyOfMember));
  return parts(evidence).find((part) => members(part).some((member) => keys.has(keyOfMember(member))))!;
}

const members = ({ statements, rules }: Evidence): Removable[] => [
  ...statements.map((statement) => ({ kind: 'statement', statement }) as const),
  ...rules.map((instance) => ({ kind: 'rule', instance }) as const),
];

/** Repairs of each component that has a shown conflict. */
function repairsOf(judge: Judge, conflicts: readonly Conflict[]): Removable[][] {
  const components = new Map<string, Evidence>();
  for (const conflict of conflicts) {
    const part = componentOf(conflict, judge.evidence);
    components.set(keyOfMember(members(part)[0]!), part);
  }
  return [...components.values()].flatMap(repairs);
}

// --- the JSON contract --------------------------------------------------------------------------------------------

function statementData({ statement: s, judgement }: Checked['statements'][number]) {
  const { id, file, line, column, indicator, period, measure, base, printed, qualifier, unit, scale } = s;
  return {
    ...{ id, file, line, column, indicator, period, measure, base, printed, qualifier, unit, scale },
    interval: publishedInterval(s.interval),
    implied: judgement.implied && publishedInterval(judgement.implied),
    verdict: judgement.verdict,
    edge: judgement.edge,
    reason: judgement.reason,
  };
}

function ruleData({ instance, judgement, sum }: Checked['rules'][number]) {
  return {
    rule: instance.rule.rule,
    period: instance.period,
    verdict: judgement.verdict,
    edge: judgement.edge,
    difference: sum && sum.difference.toFixed(),
    reason: judgement.reason,
  };
}

function memberData(member: Member) {
  if (member.kind === 'statement') {
    const { id, file, line } = member.statement;
    return { kind: 'statement', id, file, line };
  }
  if (member.kind === 'rule')
    return { kind: 'rule', rule: member.instance.rule.rule, period: member.instance.period };
  const { origin, indicator, period, positive, lines } = member;
  return { kind: 'sign', origin, indicator, period, positive, statements: lines.map((s) => s.id) };
}

function conflictData({ conflict, suspects }: Checked['conflicts'][number]) {
  return {
    members: conflict.members.map((member) => ({
      ...memberData(member),
      rows: conflict.steps
        .filter((step) => keyOfMember(step.row.member) === keyOfMember(member))
        .map(({ row, multiplier }) => ({ end: row.end, multiplier: multiplier.n.toString() })),
    })),
    gap: finiteDigits(conflict.gap, Infinity),
    strict: conflict.strict,
    suspects: suspects.map(({ member, wouldRead }) => ({ ...memberData(member), wouldRead })),
  };
}

// --- findings -----------------------------------------------------------------------------------------------------

function conflictFinding({ conflict, suspects }: Checked['conflicts'][number], index: number): Finding {
  const nearest = suspects[0] ?? { member: conflict.aside, wouldRead: null };
  const statements = conflict.members.filter((member) => member.kind === 'statement').length;
  return {
    code: 'conflict',
    ...placeOf(nearest.member),
    number: index + 1,
    suspect: describe(nearest.member),
    others: statements - (nearest.member.kind === 'statement' ? 1 : 0),
    wouldRead: nearest.wouldRead,
  };
}

/** A conflict that only a guessed sign would make accuses nobody; it says what was given up and why. */
function guessFindings(judge: Judge): Finding[] {
  return judge.settlement.guesses.flatMap(({ members: all, indicators }): Finding[] => {
    const removable = all.filter((member): member is Removable => member.kind !== 'sign');
    const [first] = removable;
    if (!first) return [];
    return [{ code: 'guessed-sign', ...placeOf(first), indicators, members: removable.map(describe) }];
  });
}

function nothingChecked({ statements, counts, rules }: Checked): Finding[] {
  const judged =
    statements.length > counts.unchecked || rules.some(({ judgement }) => judgement.verdict !== 'unchecked');
  return judged ? [] : [{ code: 'nothing-checked', file: null, line: null, column: null }];
}
