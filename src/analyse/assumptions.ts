// What an answer rests on besides what was printed: rounding, signs, rules, and what was left out.
import type { Period } from '../figures/period.ts';
import type { Block } from '../figures/result.ts';
import { roundings } from '../figures/interval.ts';
import type { Cell, Named, Sentence } from '../figures/sentence.ts';
import { memberRows } from './conflict-blocks.ts';
import type { Judge } from './judge.ts';
import { line } from './legend.ts';
import { printedNumber, subject } from './statement-table.ts';

export function assumptions(judge: Judge, periods: readonly Period[]): Block[] {
  return [
    ...habits(judge),
    ...signs(judge),
    ...listed({ says: 'section-rules' }, rules(judge, periods)),
    ...listed({ says: 'section-set-aside' }, setAside(judge)),
    ...listed({ says: 'section-no-evidence' }, withoutEvidence(judge, periods)),
  ];
}

const listed = (heading: Sentence, rows: readonly (readonly Cell[])[]): Block[] =>
  rows.length === 0 ? [] : [line(heading, 'title'), { kind: 'columns', indent: 1, rows }];

function habits({ evidence }: Judge): Block[] {
  return roundings.flatMap((rounding) => {
    const read = evidence.statements.filter((s) => s.qualifier === '=' && s.rounding === rounding);
    return read.length === 0 ? [] : [line({ says: 'assumed-rounding', rounding, statements: read.length })];
  });
}

/** That a count or an amount is not below zero: declared, or taken for granted where nothing is. */
function signs({ report, settlement }: Judge): Block[] {
  const { any } = settlement.evidence;
  const all = [...report.indicators.values()];
  const guessed = all.filter(({ indicator, sign }) => sign === null && !any.has(indicator));
  const declared = all.filter(({ sign }) => sign === 'nonnegative');
  return (['declared', 'guessed'] as const).flatMap((origin) => {
    const names: Named[] = { declared, guessed }[origin];
    return names.length === 0 ? [] : [line({ says: 'assumed-signs', origin, names })];
  });
}

function rules({ report, instances }: Judge, periods: readonly Period[]): Cell[][] {
  return report.rules.flatMap((rule) => {
    const used = instances.filter((it) => it.rule === rule && periods.includes(it.period));
    if (used.length === 0) return [];
    const name: Named = { indicator: rule.rule, labels: rule.labels };
    const of: Sentence = { says: 'rule-in', rule: name, periods: used.map(({ period }) => period) };
    return [[text(rule.id), { kind: 'sentence', sentence: of }, text(rule.expression)]];
  });
}

const setAside = ({ report, conflicts }: Judge): Cell[][] =>
  memberRows(
    report,
    conflicts.map(({ aside }) => aside),
  );

function withoutEvidence(judge: Judge, periods: readonly Period[]): Cell[][] {
  const { report } = judge;
  return report.statements.flatMap((statement) => {
    const { excluded, period, id } = statement;
    if (excluded === null || !periods.includes(period)) return [];
    const reason: Sentence = { says: 'reason', reason: excluded };
    return [
      [
        text(id),
        subject(report, statement),
        printedNumber(statement),
        { kind: 'sentence', sentence: reason },
      ],
    ];
  });
}

const text = (content: string): Cell => ({ kind: 'text', text: content });
