// One row of a proof as it was published: what it says, how it was printed, and where.
import type { Interval } from '../figures/interval.ts';
import { isPoint } from '../figures/interval.ts';
import type { Rational } from '../figures/rational.ts';
import { finiteDigits, multiply, powerOfTen } from '../figures/rational.ts';
import type { Report } from '../figures/report.ts';
import type { Cell, Sentence } from '../figures/sentence.ts';
import type { Statement } from '../figures/statement.ts';
import type { Row } from './rows.ts';
import type { Sign } from './signs.ts';
import { subject } from './statement-table.ts';
import { printedCell } from './view.ts';

/** Three cells; amounts in units of 10^scale. */
export function evidenceRow(report: Report, row: Row, scale: number): Cell[] {
  return [whatItSays(report, row, scale), ...published(row, scale)];
}

function whatItSays(report: Report, { member, end }: Row, scale: number): Cell {
  if (member.kind === 'sign') return signWords(report, member);
  if (member.kind === 'rule') {
    const { rule, period } = member.instance;
    return words({ says: 'rule-of', rule: rule.rule, period });
  }
  const { statement } = member;
  const limits = limitOf(statement, end, scaleOf(statement, scale));
  return words({ says: 'evidence', subject: subject(report, statement), limits });
}

/** How it was printed, and where. */
export function published({ member }: Pick<Row, 'member'>, scale: number): [Cell, Cell] {
  if (member.kind === 'sign') return [words(originOf(member)), { kind: 'blank' }];
  if (member.kind === 'rule') return [{ kind: 'blank' }, { kind: 'text', text: member.instance.rule.id }];
  const { statement } = member;
  const { measure, unit, id } = statement;
  const signed = measure === 'growth' || measure === 'change';
  const number = printedCell(statement, scaleOf(statement, scale), { signed, percent: unit === '%' });
  return [words({ says: 'printed-number', number }), { kind: 'text', text: id }];
}

const scaleOf = ({ measure }: Statement, scale: number): number =>
  measure === 'value' || measure === 'change' ? scale : 0;

function signWords(report: Report, { indicator, period, positive, strict }: Sign): Cell {
  const { labels } = report.indicators.get(indicator)!;
  return words({ says: 'sign-of', name: { indicator, labels }, period, positive, strict });
}

const originOf = ({ origin, lines }: Sign): Sentence => ({
  says: 'sign-origin',
  origin,
  places: lines.map((statement) => statement.id),
});

/** One end of what the printed number says. */
function limitOf({ interval, unit }: Statement, end: Row['end'], scale: number): Sentence {
  const cell = (value: Interval['lower']): Cell | null =>
    value && numberCell(multiply(value, powerOfTen(-scale)), unit === '%');
  const { lower, upper, lowerClosed, upperClosed } = interval;
  const both = end === 'both' || isPoint(interval);
  return {
    says: 'limits',
    lower: both || end === 'lower' ? cell(lower) : null,
    upper: both || end === 'upper' ? cell(upper) : null,
    lowerClosed,
    upperClosed,
    unit: null,
  };
}

/** All digits of a finite decimal; any other number, which only a rule's coefficient can be, as a fraction. */
export function numberCell(value: Rational, percent = false): Extract<Cell, { kind: 'number' }> {
  return { kind: 'number', text: finiteDigits(value, Infinity) ?? `${value.n}/${value.d}`, percent };
}

const words = (sentence: Sentence): Cell => ({ kind: 'sentence', sentence });
