// The check command: can all of it be true at once, and what do the others say of each statement and rule?
import type {
  CheckAnswer,
  ConflictDocument,
  MemberDocument,
  RemovableDocument,
  RuleDocument,
  StatementDocument,
} from '../figures/document.ts';
import type { Finding } from '../figures/finding.ts';
import { publishedInterval } from '../figures/interval.ts';
import type { Period } from '../figures/period.ts';
import { finiteDigits, publishedNumber } from '../figures/rational.ts';
import type { Report } from '../figures/report.ts';
import type { Block, Result } from '../figures/result.ts';
import { describe, placeOf } from './aside.ts';
import { checkBlocks } from './check-blocks.ts';
import type { Checked } from './checked.ts';
import { gather, repairsOf } from './checked.ts';
import { removables } from './conflict.ts';
import { Judge } from './judge.ts';
import type { Removable } from './member.ts';
import { keyOfMember } from './member.ts';
import { line } from './legend.ts';
import { restated, restatedData } from './restated.ts';
import type { Member } from './rows.ts';
import type { Suspect } from './suspect.ts';
import { faults } from './selection.ts';
import { wholeFindings } from './whole.ts';
import type { Worth } from './witness.ts';
import { witness } from './witness.ts';
import { coarseness, inOrder, witnessData, witnessRows } from './witness-blocks.ts';

export interface CheckOptions {
  /** Empty for all. They filter what is shown, never the evidence. */
  readonly periods: readonly Period[];
  /** Show every statement. */
  readonly all: boolean;
  /** Show one set of true values that prints as published. */
  readonly witness?: boolean;
}

export function check(report: Report, options: CheckOptions): Result {
  const wrong = faults(report, options.periods, []);
  if (wrong.length > 0) return { command: 'check', data: {}, blocks: [], findings: wrong };
  const judge = new Judge(report);
  const checked = gather(judge, options.periods);
  const changed = restated(report, options.periods);
  const contradictory = checked.conflicts.map(({ conflict }) => conflict);
  const witnessed = options.witness ? witnessOf(judge, checked, options.periods) : null;
  return {
    command: 'check',
    data: {
      consistent: checked.conflicts.length === 0,
      summary: summaryOf(checked),
      statements: checked.statements.map(statementData),
      rules: checked.rules.map(ruleData),
      conflicts: checked.conflicts.map(conflictData),
      repairs: repairsOf(judge, contradictory).map((set) => set.map(removableData)),
      ...(changed.length > 0 && { restated: changed.map(restatedData) }),
      ...(witnessed && { witness: witnessed.worths && witnessData(witnessed.worths) }),
    } satisfies CheckAnswer,
    blocks: [
      ...checkBlocks(checked, options.all, changed),
      ...(witnessed ? witnessBlocks(report, witnessed) : []),
    ],
    findings: checkFindings(judge, checked, options.periods),
  };
}

export const checkFindings = (judge: Judge, checked: Checked, periods: readonly Period[]): Finding[] => [
  ...checked.conflicts.flatMap(conflictFindings),
  ...guessFindings(judge),
  ...wholeFindings(judge, (period) => periods.length === 0 || periods.includes(period)),
  ...nothingChecked(checked),
];

export const summaryOf = ({ statements, counts, conflicts }: Checked): CheckAnswer['summary'] => ({
  statements: statements.length,
  ...counts,
  conflicts: conflicts.length,
});

interface Witnessed {
  /** Null where what is shown contradicts itself. */
  readonly worths: readonly Worth[] | null;
  /** The first conflict that is shown. */
  readonly conflict: number | null;
  /** The statements that no value can be held against: the sign of their base or total is open. */
  readonly unusable: readonly string[];
}

/** What was set aside for a conflict that is not shown is none of the periods asked for. */
function witnessOf(
  { report, settlement }: Judge,
  { conflicts }: Checked,
  periods: readonly Period[],
): Witnessed {
  const conflict = conflicts[0]?.number ?? null;
  if (conflict !== null) return { worths: null, conflict, unusable: [] };
  const { rows, unusable } = settlement.assembly;
  const worths = witness(rows, coarseness(report));
  if (worths === null) throw new Error('what was not set aside contradicts itself');
  const isShown = ({ period }: { readonly period: Period }) =>
    periods.length === 0 || periods.includes(period);
  return {
    ...{ worths: inOrder(report, worths.filter(isShown)), conflict },
    unusable: [...unusable.keys()].filter(isShown).map(({ id }) => id),
  };
}

function witnessBlocks(report: Report, { worths, conflict, unusable }: Witnessed): Block[] {
  if (worths === null) return [{ kind: 'blank' }, line({ says: 'no-witness', conflict: conflict! }, 'title')];
  return [
    { kind: 'blank' },
    line({ says: 'witness' }, 'title'),
    witnessRows(report, worths),
    ...(unusable.length > 0 ? [line({ says: 'witness-leaves', places: unusable })] : []),
  ];
}

// --- the JSON contract --------------------------------------------------------------------------------------------

export function statementData({ statement: s, judgement }: Checked['statements'][number]): StatementDocument {
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

export function ruleData({ instance, judgement, sum }: Checked['rules'][number]): RuleDocument {
  return {
    rule: instance.rule.rule,
    period: instance.period,
    verdict: judgement.verdict,
    edge: judgement.edge,
    difference: sum && publishedNumber(sum.difference),
    reason: judgement.reason,
  };
}

export function memberData(member: Member): MemberDocument {
  if (member.kind !== 'sign') return removableData(member);
  const { origin, indicator, period, positive, lines } = member;
  return { kind: 'sign', origin, indicator, period, positive, statements: lines.map((s) => s.id) };
}

function removableData(member: Removable): RemovableDocument {
  if (member.kind === 'rule')
    return { kind: 'rule', rule: member.instance.rule.rule, period: member.instance.period };
  const { id, file, line } = member.statement;
  return { kind: 'statement', id, file, line };
}

export function conflictData({ conflict, number, suspects }: Checked['conflicts'][number]): ConflictDocument {
  return {
    number,
    members: conflict.members.map((member) => ({
      ...memberData(member),
      rows: conflict.steps
        .filter((step) => keyOfMember(step.row.member) === keyOfMember(member))
        .map(({ row, multiplier }) => ({ end: row.end, multiplier: multiplier.n.toString() })),
    })),
    gap: finiteDigits(conflict.gap, Infinity),
    strict: conflict.strict,
    suspects: suspects.map(({ member, wouldRead, misprint }) => ({
      ...removableData(member),
      ...{ wouldRead, misprint },
    })),
  };
}

// --- findings -----------------------------------------------------------------------------------------------------

/** The nearest suspect is where the error stands, the others are notes: as many errors as there are conflicts. */
function conflictFindings({ conflict, number, suspects }: Checked['conflicts'][number]): Finding[] {
  const [nearest = { member: conflict.aside, wouldRead: null }, ...rest] = suspects;
  const statements = conflict.members.filter((member) => member.kind === 'statement').length;
  const stated = ({ member, wouldRead }: Pick<Suspect, 'member' | 'wouldRead'>) => ({
    ...placeOf(member),
    ...{ number, suspect: describe(member), wouldRead },
  });
  const others = statements - (nearest.member.kind === 'statement' ? 1 : 0);
  return [
    { code: 'conflict', others, members: removables(conflict).map(describe), ...stated(nearest) },
    ...rest.map((suspect): Finding => ({ code: 'suspect', ...stated(suspect) })),
  ];
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
