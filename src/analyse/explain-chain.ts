// A chain for people: what was printed, and the arithmetic that leads from it to the bound.
import type { Figure } from '../figures/figure.ts';
import type { Rational } from '../figures/rational.ts';
import { compare, negate, one, sign } from '../figures/rational.ts';
import type { Report } from '../figures/report.ts';
import type { Relation } from '../figures/rule.ts';
import type { Cell, Sentence, SumPart } from '../figures/sentence.ts';
import type { Closing } from './deduction.ts';
import type { Fact } from './derivation.ts';
import { evidenceRow, numberCell } from './evidence.ts';
import type { Quantity } from './quantity.ts';
import type { Line, Reckoning } from './reckoning.ts';
import { subject } from './statement-table.ts';

/** Rows of cells: what a row of the proof says, or one sum that runs across. */
export function chainRows(report: Report, reckoning: Reckoning, scale: number): Cell[][] {
  const { deduction, lines } = reckoning;
  const { parameter, quantity } = deduction;
  const told = new Set<string>();
  const rows = lines.flatMap((line): Cell[][] => {
    const evidence = evidenceRow(report, line.row, scale);
    const key = JSON.stringify(evidence);
    const isNew = !told.has(key);
    told.add(key);
    return [...(isNew ? [evidence] : []), ...(line.sum ? [[indented(summed(report, line))]] : [])];
  });
  const opening = parameter && lines.some((line) => line.relative) ? [[hundred(report, parameter)]] : [];
  const last = concluded(report, reckoning, quantity);
  return [...opening, ...rows, ...(last ? [[indented(last)]] : [])];
}

const hundred = (report: Report, parameter: Figure): Cell =>
  words({ says: 'set-to-hundred', subject: subject(report, valueOf(parameter)) });

function summed(report: Report, { fact, sum }: Line): Cell {
  const { operands, divisor, result } = sum!;
  const parts = operands.map(({ times, number }): SumPart => {
    const size = absolute(times);
    return {
      minus: sign(times) * sign(number) < 0,
      times: compare(size, one) === 0 ? null : numberCell(size).text,
      number: numberCell(absolute(number)),
    };
  });
  return words({
    says: 'reckoned',
    subject: subject(report, valueOf(fact.figure)),
    relation: relationOf(fact.end, fact.strict),
    parts,
    divisor: compare(divisor, one) === 0 ? null : numberCell(divisor),
    result: numberCell(result),
  });
}

function concluded(
  report: Report,
  { deduction, amount, result }: Reckoning,
  quantity: Quantity,
): Cell | null {
  const { closing, end } = deduction;
  if (closing.kind === 'fact') return null;
  const [one, other] =
    closing.kind === 'over' ? [closing.second, closing.first] : [closing.first, closing.second];
  const factor = closing.kind === 'difference' ? closing.factor : null;
  const percent = quantity.measure === 'growth' || quantity.measure === 'share';
  return words({
    says: 'concluded',
    how: how(closing, quantity),
    subject: subject(report, quantity),
    relation: relationOf(end, isStrict(closing)),
    first: numberCell(amount(one)),
    second: numberCell(amount(other)),
    factor: factor && numberCell(amount(factor)),
    result: numberCell(result, percent),
  });
}

function how({ kind }: Exclude<Closing, { kind: 'fact' }>, { measure }: Quantity) {
  if (kind !== 'quotient') return kind;
  return measure === 'growth' ? 'growth' : 'share';
}

export function isStrict(closing: Closing): boolean {
  if (closing.kind === 'fact') return closing.first.strict;
  const factor = closing.kind === 'difference' && closing.factor?.strict;
  return closing.first.strict || closing.second.strict || factor === true;
}

export const relationOf = (end: Fact['end'], strict: boolean): Relation =>
  end === 'lower' ? (strict ? '>' : '>=') : strict ? '<' : '<=';

const valueOf = ({ indicator, period }: Figure): Quantity => ({
  indicator,
  period,
  measure: 'value',
  base: null,
});
export const indented = (cell: Cell): Cell => words({ says: 'indented', line: cell });
const absolute = (value: Rational): Rational => (sign(value) < 0 ? negate(value) : value);
const words = (sentence: Sentence): Cell => ({ kind: 'sentence', sentence });
