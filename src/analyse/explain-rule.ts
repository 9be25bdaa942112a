// One rule explained: what it says, and how it is judged in each period.
import type { RuleExplanationDocument } from '../figures/explanation.ts';
import { publishedInterval } from '../figures/interval.ts';
import { publishedNumber } from '../figures/rational.ts';
import type { Block } from '../figures/result.ts';
import type { Rule, RuleInstance } from '../figures/rule.ts';
import type { Cell, Sentence } from '../figures/sentence.ts';
import type { Judgement } from '../figures/verdict.ts';
import type { Judge } from './judge.ts';
import { line } from './legend.ts';
import { keyOfMember } from './member.ts';
import { sumLine } from './sum-line.ts';
import type { Sum } from './sums.ts';
import { sumOf } from './sums.ts';

interface Judged {
  readonly instance: RuleInstance;
  readonly judgement: Judgement;
  /** What is printed, added up; null where too little is. */
  readonly sum: Sum | null;
  /** Those it belongs to, from 1. */
  readonly conflicts: readonly string[];
}

export function explainRule(judge: Judge, rule: Rule) {
  const judged = judge.instances
    .filter((instance) => instance.rule === rule)
    .map((instance): Judged => {
      const sum = sumOf(instance, judge.instances, judge.report.statements);
      return {
        ...{ instance, judgement: judge.ruleJudgement(instance, true), sum },
        conflicts: conflictsOf(judge, instance),
      };
    });
  return { data: { ...dataOf(rule, judged) }, blocks: blocksOf(rule, judged) };
}

function conflictsOf(judge: Judge, instance: RuleInstance): string[] {
  const key = keyOfMember({ kind: 'rule', instance });
  return judge.conflicts.flatMap(({ members }, index) =>
    members.some((member) => keyOfMember(member) === key) ? [String(index + 1)] : [],
  );
}

function blocksOf(rule: Rule, judged: readonly Judged[]): Block[] {
  const { rule: indicator, labels, expression, id } = rule;
  const title = line({ says: 'rule-explained', rule: { indicator, labels }, expression, place: id });
  if (judged.length === 0) return [title, line({ says: 'rule-nowhere' })];
  return [title, { kind: 'blank' }, { kind: 'columns', indent: 0, rows: judged.map(rowOf) }];
}

function rowOf({ instance, judgement, sum, conflicts }: Judged): Cell[] {
  const { rule, period } = instance;
  const name = { indicator: rule.rule, labels: rule.labels };
  const why: Cell[] =
    conflicts.length > 0
      ? [words({ says: 'in-conflicts', numbers: conflicts })]
      : judgement.reason
        ? [words({ says: 'reason', reason: judgement.reason })]
        : [];
  return [
    { kind: 'text', text: period },
    { kind: 'verdict', verdict: judgement.verdict, edge: judgement.edge },
    ...(sum ? sumLine(sum, name).slice(2) : []),
    ...why,
  ];
}

function dataOf(rule: Rule, judged: readonly Judged[]): RuleExplanationDocument {
  const { file, line, column, expression } = rule;
  return {
    rule: { rule: rule.rule, expression, file, line, column },
    periods: judged.map(({ instance, judgement, sum }) => ({
      period: instance.period,
      verdict: judgement.verdict,
      edge: judgement.edge,
      implied: judgement.implied && publishedInterval(judgement.implied),
      difference: sum && publishedNumber(sum.difference),
      reason: judgement.reason,
    })),
  };
}

const words = (sentence: Sentence): Cell => ({ kind: 'sentence', sentence });
