// What is said of a report, as short texts for a test to compare.
import type { Interval } from '../../src/figures/interval.ts';
import { digits, finiteDigits } from '../../src/figures/rational.ts';
import type { Rational } from '../../src/figures/rational.ts';
import type { Statement } from '../../src/figures/statement.ts';
import type { Judgement } from '../../src/figures/verdict.ts';
import type { Conflict } from '../../src/analyse/conflict.ts';
import { isConsistent, removables, without } from '../../src/analyse/conflict.ts';
import { Judge } from '../../src/analyse/judge.ts';
import type { Member } from '../../src/analyse/rows.ts';
import type { Quantity } from '../../src/analyse/quantity.ts';
import { suspects as ranked } from '../../src/analyse/suspect.ts';
import { report } from './figures.ts';

export const judge = (text: string): Judge => new Judge(report(text));

/** `revenue growth 2023`, `rule poles 2023`, `revenue 2022 > 0, presupposed`. */
export function nameOf(member: Member): string {
  if (member.kind === 'statement') return member.statement.id;
  if (member.kind === 'rule') return `rule ${member.instance.rule.rule} ${member.instance.period}`;
  const { indicator, period, positive, strict, origin } = member;
  return `${indicator} ${period} ${positive ? '>' : '<'}${strict ? '' : '='} 0, ${origin}`;
}

/** The members of each conflict, in alphabetical order. */
export const conflicts = (text: string): string[][] => membersOf(judge(text));
export const membersOf = (it: Judge): string[][] =>
  it.conflicts.map((conflict) => conflict.members.map(nameOf).sort());

/** `confirmed`, `consistent`, `consistent, edge`, `unchecked: nothing-bears`, `contradicted`, by statement. */
export function verdicts(it: Judge): Record<string, string> {
  return Object.fromEntries(it.report.statements.map((s) => [s.id, verdict(it, s)]));
}

const verdict = (it: Judge, statement: Statement): string => worded(it.judgement(statement));

export const ruleVerdicts = (it: Judge): Record<string, string> =>
  Object.fromEntries(
    it.instances.map((instance) => [nameOf({ kind: 'rule', instance }), worded(it.ruleJudgement(instance))]),
  );

const worded = ({ verdict, reason, edge }: Judgement): string =>
  `${verdict}${reason === null ? '' : `: ${reason}`}${edge ? ', edge' : ''}`;

/** What was set aside for each conflict. */
export const asides = (it: Judge): string[] => it.conflicts.map((conflict) => nameOf(conflict.aside));

/** What only a guessed sign would have made a conflict, and the indicators of which it was given up. */
export const guesses = (it: Judge): { members: string[]; any: readonly string[] }[] =>
  it.settlement.guesses.map(({ members, indicators }) => ({
    members: members.map(nameOf).sort(),
    any: indicators,
  }));

/** What the others imply of a statement, its ends to the nearest at so many decimals: `[58.9, 59.1]`. */
export function implied(it: Judge, id: string, decimals: number | null = null): string {
  const statement = it.report.statements.find((candidate) => candidate.id === id)!;
  const answer = it.others(statement);
  return typeof answer === 'string' ? answer : written(answer.interval, decimals);
}

/** What all statements together prove: `bounds(judge, 'revenue 2022')`, `bounds(judge, 'a share 2023 of t')`. */
export function bounds(it: Judge, quantity: string, decimals: number | null = null, scale = 0): string {
  const answer = it.bounds(asked(quantity));
  return typeof answer === 'string' ? answer : written(answer.interval, decimals, scale);
}

export function asked(text: string): Quantity {
  const [indicator, second, third, , base] = text.split(' ') as [string, string, string?, string?, string?];
  if (third === undefined) return { indicator, measure: 'value', period: second, base: null };
  return {
    indicator,
    measure: second as Quantity['measure'],
    period: third,
    base: base ?? String(Number(third) - 1),
  };
}

/** `(17.25, 17.35]`; ends that are no short decimals as fractions, unless decimals are asked for. */
export function written(interval: Interval, decimals: number | null = null, scale = 0): string {
  const { lower, upper, lowerClosed, upperClosed } = interval;
  const number = ({ n, d }: Rational) =>
    decimals === null
      ? (finiteDigits({ n, d }) ?? `${n}/${d}`)
      : digits(shift({ n, d }, scale), decimals, 'nearest');
  return `${lowerClosed ? '[' : '('}${lower ? number(lower) : '-∞'}, ${upper ? number(upper) : '∞'}${upperClosed ? ']' : ')'}`;
}

const shift = ({ n, d }: Rational, scale: number): Rational => ({ n, d: d * 10n ** BigInt(scale) });

/** The members that mend a conflict when they alone are taken away, with what they would read. */
export function suspects(conflict: Conflict): string[] {
  const mending = removables(conflict).filter((m) => isConsistent(without(conflict.surroundings, [m])));
  return ranked(mending, conflict.surroundings).map(({ member, wouldRead }) => {
    if (wouldRead === null) return nameOf(member);
    return `${nameOf(member)}: ${wouldRead.lower ?? 'any'} to ${wouldRead.upper ?? 'any'}`;
  });
}
