// A chain for people: what was printed, and the arithmetic that leads from it to the bound.
import { absolute, compare, one, sign } from '../figures/rational.ts';
import type { Report } from '../figures/report.ts';
import type { Relation } from '../figures/rule.ts';
import type { Cell, Sentence, SumPart } from '../figures/sentence.ts';
import type { Bundle } from './bundle.ts';
import { bundleSentence } from './chain-blocks.ts';
import type { Deduction } from './deduction.ts';
import type { Fact } from './derivation.ts';
import { evidenceRow, numberCell } from './evidence.ts';
import type { Line, Operand, Reckoning } from './reckoning.ts';
import { subject } from './statement-table.ts';

/** Rows of cells: what a row of the proof says, or one sum that runs across. */
export function chainRows(report: Report, reckoning: Reckoning, scale: number): Cell[][] {
  const { deduction, lines } = reckoning;
  const set = new Set<Bundle>();
  const rows = lines.flatMap((line): Cell[][] => {
    const { fact, work } = line;
    const { row, unknown } = fact;
    const isTold = work !== null || deduction.taken.has(fact);
    const opening = unknown && !set.has(unknown) ? [[hundred(report, unknown)]] : [];
    if (unknown) set.add(unknown);
    return [
      ...opening,
      ...(row ? [evidenceRow(report, row.row, scale)] : []),
      ...(isTold ? [[indented(reckoned(report, line, deduction))]] : []),
    ];
  });
  const last = concluded(report, reckoning);
  const split: Sentence = { says: 'no-other-split', end: deduction.end };
  return [
    ...rows,
    ...(last ? [[indented(last)]] : []),
    ...(deduction.taken.size > 0 ? [[words(split)]] : []),
  ];
}

const hundred = (report: Report, unknown: Bundle): Cell =>
  words({ says: 'set-to-hundred', subject: words(bundleSentence(report, unknown)) });

function reckoned(report: Report, { fact, work, shown }: Line, deduction: Deduction): Cell {
  const subject = words(bundleSentence(report, fact.figure));
  const relation = relationIn(deduction, fact);
  const result = numberCell(shown);
  const taken = deduction.taken.has(fact);
  if (work?.kind === 'part') {
    const { part, whole } = work;
    const own = { first: numberCell(part), second: numberCell(whole), factor: null };
    return words({ says: 'concluded', how: 'times', subject, relation, ...own, result, taken });
  }
  const parts = work ? work.operands.map(partOf) : [{ minus: false, times: null, number: result }];
  if (work?.kind === 'solved')
    return words({ says: 'solved', subject, relation, parts, over: work.over.map(partOf), result, taken });
  const divisor = work && compare(work.divisor, one) !== 0 ? numberCell(work.divisor) : null;
  return words({ says: 'reckoned', subject, relation, parts, divisor, result, taken });
}

function partOf({ times, number }: Operand): SumPart {
  const size = absolute(times);
  return {
    minus: sign(times) * sign(number) < 0,
    times: compare(size, one) === 0 ? null : numberCell(size).text,
    number: numberCell(absolute(number)),
  };
}

/** The last fact says as much as all of them: values taken may be out of reach themselves. */
export function relationIn({ closing, strict, plain, closed }: Deduction, fact: Fact): Relation {
  if (closing.kind === 'fact' && closing.first === fact) return relationOf(fact.end, !closed);
  return plain.has(fact) ? '=' : relationOf(fact.end, strict.has(fact));
}

function concluded(report: Report, { deduction, amount, result }: Reckoning): Cell | null {
  const { closing, end, quantity, closed } = deduction;
  if (closing.kind === 'fact') return null;
  const factor = closing.kind === 'difference' ? closing.factor : null;
  const percent = quantity.measure === 'growth' || quantity.measure === 'share';
  return words({
    says: 'concluded',
    how: closing.kind === 'difference' ? closing.kind : quantity.measure === 'growth' ? 'growth' : 'share',
    subject: subject(report, quantity),
    relation: relationOf(end, !closed),
    first: numberCell(amount(closing.first)),
    second: numberCell(amount(closing.second)),
    factor: factor && numberCell(amount(factor)),
    result: numberCell(result, percent),
    taken: false,
  });
}

export const relationOf = (end: Fact['end'], strict: boolean): Relation =>
  end === 'lower' ? (strict ? '>' : '>=') : strict ? '<' : '<=';

export const indented = (cell: Cell): Cell => words({ says: 'indented', line: cell });
const words = (sentence: Sentence): Cell => ({ kind: 'sentence', sentence });
