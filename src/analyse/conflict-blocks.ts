// A conflict for people: its members with their places, then what each would have to read.
import type { Report } from '../figures/report.ts';
import type { Block } from '../figures/result.ts';
import type { RuleInstance } from '../figures/rule.ts';
import type { Cell, Named, Sentence } from '../figures/sentence.ts';
import type { Statement } from '../figures/statement.ts';
import { argumentOf } from './argument.ts';
import { chainBlocks, chainHeading } from './chain-blocks.ts';
import type { Checked } from './checked.ts';
import type { Conflict } from './conflict.ts';
import { endCell, line } from './legend.ts';
import { multiplierBlocks } from './multiplier-table.ts';
import type { Member } from './rows.ts';
import type { Sign } from './signs.ts';
import { printedNumber, subject } from './statement-table.ts';
import type { Suspect } from './suspect.ts';

export function conflictBlocks({ report, conflicts }: Pick<Checked, 'report' | 'conflicts'>): Block[] {
  return conflicts.flatMap(({ conflict, number, suspects }): Block[] => [
    { kind: 'blank' },
    ...reasons(report, conflict, number),
    { kind: 'blank' },
    ...suspectBlocks(report, suspects),
  ]);
}

/** The chain where there is a short one, else who takes part, and the multipliers where they are few. */
function reasons(report: Report, conflict: Conflict, number: number): Block[] {
  const argument = argumentOf(conflict.steps, report);
  const few = conflict.steps.length;
  if (argument && few <= mostLinks) {
    const shown = { ...argument, report };
    return [line(chainHeading(shown, number), 'title'), ...chainBlocks(shown)];
  }
  return [
    line({ says: 'conflict-heading', number, members: conflict.members.length }, 'title'),
    { kind: 'columns', indent: 1, rows: memberRows(report, conflict.members) },
    ...(argument === null && few <= mostRows
      ? [{ kind: 'blank' } as const, ...multiplierBlocks(conflict, report)]
      : [line({ says: 'explain-hint', number }, 'quiet')]),
  ];
}

/** Chains and tables that are longer are left to the explain command. */
const mostLinks = 16;
const mostRows = 8;

/** Statements as they stand in the files, then rules with their periods, then signs. */
export function memberRows(report: Report, members: readonly Member[]): Cell[][] {
  const rules = byRule(instancesOf(members)).map((each) => ruleRow(each));
  return [
    ...statementsOf(members).map((statement) => statedRow(report, statement)),
    ...rules,
    ...signsOf(members).map((sign) => signRow(report, sign)),
  ];
}

/** The same in full: what each number leaves possible and where it was published, each rule as it is written. */
export function memberBlocks(report: Report, members: readonly Member[]): Block[] {
  const statements = statementsOf(members).map((statement) => [
    ...statedRow(report, statement),
    meaning(statement),
    { kind: 'text', text: statement.source ?? '', source: true } as const,
  ]);
  const rules = byRule(instancesOf(members)).flatMap((each) => [
    ruleRow(each),
    [text(''), text(each.rule.expression)],
  ]);
  const signs = signsOf(members).map((sign) => signRow(report, sign).slice(1));
  return [statements, rules, signs].flatMap((rows): Block[] =>
    rows.length === 0 ? [] : [{ kind: 'columns', indent: 1, rows }],
  );
}

const statementsOf = (members: readonly Member[]): Statement[] =>
  members.flatMap((member) => (member.kind === 'statement' ? [member.statement] : []));
const instancesOf = (members: readonly Member[]): RuleInstance[] =>
  members.flatMap((member) => (member.kind === 'rule' ? [member.instance] : []));
const signsOf = (members: readonly Member[]): Sign[] =>
  members.filter((member): member is Sign => member.kind === 'sign');

const statedRow = (report: Report, statement: Statement): Cell[] => [
  text(statement.id),
  subject(report, statement),
  printedNumber(statement),
];

const ruleRow = ({ rule, periods }: ReturnType<typeof byRule>[number]): Cell[] => [
  text(rule.id),
  words({ says: 'rule-in', rule: named(rule), periods }),
];

/** What a printed number leaves possible: `21.45 to 21.55`. */
function meaning({ interval, scale }: Statement): Cell {
  const { lower, upper, lowerClosed, upperClosed } = interval;
  return words({
    says: 'possible',
    lower: lower && endCell(lower, scale),
    upper: upper && endCell(upper, scale),
    ...{ lowerClosed, upperClosed },
  });
}

function signRow(report: Report, sign: Sign): Cell[] {
  const { indicator, period, positive, strict, origin, lines } = sign;
  const { labels } = report.indicators.get(indicator)!;
  const places = lines.map((statement) => statement.id);
  return [
    text(''),
    words({ says: 'sign-of', name: { indicator, labels }, period, positive, strict }),
    words({ says: 'sign-origin', origin, places }),
  ];
}

export function suspectBlocks(report: Report, suspects: readonly Suspect[]): Block[] {
  if (suspects.length === 0) return [line({ says: 'none-would-mend' })];
  const instances = suspects.flatMap(({ member }) => (member.kind === 'rule' ? [member.instance] : []));
  const statements = suspects.flatMap((suspect) => statementRow(report, suspect));
  const rules = byRule(instances).map(({ rule, periods }) => [
    text(rule.id),
    words({ says: 'rule-may-not-hold', rule: named(rule), periods }),
  ]);
  const lists = [statements, rules].filter((rows) => rows.length > 0);
  return [
    line({ says: 'one-would-mend', misprint: suspects.some(({ misprint }) => misprint !== null) }),
    ...lists.map((rows): Block => ({ kind: 'columns', indent: 1, rows })),
  ];
}

function statementRow(report: Report, { member, wouldRead, misprint }: Suspect): Cell[][] {
  if (member.kind === 'rule') return [];
  const { statement } = member;
  const end = (limit: string | null): Cell | null => (limit === null ? null : otherNumber(statement, limit));
  const reading: Sentence = wouldRead
    ? {
        says: 'would-read',
        ...{ lower: end(wouldRead.lower), upper: end(wouldRead.upper) },
        misprint: end(misprint?.printed ?? null),
      }
    : { says: 'no-number-would-do' };
  return [[text(statement.id), subject(report, statement), printedNumber(statement), words(reading)]];
}

/** Set like the printed number. */
const otherNumber = (statement: Statement, text: string): Cell => ({
  ...{ kind: 'printed', text, qualifier: statement.qualifier, percent: statement.unit === '%' },
});

function byRule(instances: readonly RuleInstance[]): { rule: RuleInstance['rule']; periods: string[] }[] {
  const rules = [...new Set(instances.map((instance) => instance.rule))];
  return rules.map((rule) => ({
    rule,
    periods: instances.filter((instance) => instance.rule === rule).map((instance) => instance.period),
  }));
}

const named = ({ rule, labels }: RuleInstance['rule']): Named => ({ indicator: rule, labels });
const text = (content: string): Cell => ({ kind: 'text', text: content });
const words = (sentence: Sentence): Cell => ({ kind: 'sentence', sentence });
