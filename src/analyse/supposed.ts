// An answer says what was supposed: in its data, and to people right under its first line.
import type { SuppositionDocument } from '../figures/document.ts';
import { publishedInterval } from '../figures/interval.ts';
import type { Report } from '../figures/report.ts';
import type { Block, Result } from '../figures/result.ts';
import type { Rule } from '../figures/rule.ts';
import type { Cell, Named, Sentence } from '../figures/sentence.ts';
import type { Statement } from '../figures/statement.ts';
import type { Supposition } from '../figures/supposition.ts';
import { subject } from './statement-table.ts';
import { printedCell } from './view.ts';

/** The result as it is where nothing is supposed. */
export function withSupposed<Command extends string>(
  report: Report,
  result: Result<Command>,
): Result<Command> {
  if (report.supposed.length === 0) return result;
  const [first, ...others] = result.blocks;
  const lines = report.supposed.map((supposition): Block => ({
    kind: 'line',
    sentence: said(report, supposition),
  }));
  return {
    ...result,
    data: { supposed: report.supposed.map(dataOf), ...result.data },
    blocks: first === undefined ? [] : [first, ...lines, ...others],
  };
}

function dataOf(supposition: Supposition): SuppositionDocument {
  if (supposition.kind === 'rule') {
    const { kind, text } = supposition;
    const { id, rule, expression } = supposition.rule;
    const insteadOf = supposition.insteadOf ? [supposition.insteadOf.id] : [];
    return { kind, id, text, rule, expression, insteadOf };
  }
  const { kind, text, statement, insteadOf } = supposition;
  const { id, indicator, period, measure, base, printed, qualifier, unit, scale } = statement;
  return {
    ...{ kind, id, text, indicator, period, measure, base, printed, qualifier, unit, scale },
    interval: publishedInterval(statement.interval),
    insteadOf: insteadOf.map((other) => other.id),
  };
}

function said(report: Report, supposition: Supposition): Sentence {
  if (supposition.kind === 'rule') {
    const { id, rule, expression } = supposition.rule;
    const name = rule === id ? null : rule;
    const unscaled = isUnscaled(report, supposition.rule);
    return {
      says: 'supposed-rule',
      id,
      name,
      expression,
      unscaled,
      insteadOf: supposition.insteadOf?.id ?? null,
    };
  }
  const { statement, insteadOf } = supposition;
  return {
    says: 'supposed-statement',
    id: statement.id,
    subject: subject(report, statement),
    qualifier: statement.qualifier,
    number: number(statement),
    of: otherTotal(report, statement),
    unit: unitOf(statement),
    insteadOf: insteadOf.map((other) => ({ number: number(other), place: other.id })),
  };
}

/** A constant that looks like the printed numbers, but is read in other units. */
const isUnscaled = (report: Report, { terms, constant }: Rule): boolean =>
  constant.n !== 0n &&
  report.statements.some(
    (s) => s.scale !== 0 && terms.some(({ indicator }) => unitIn(report, indicator) === s.unit),
  );

const unitIn = (report: Report, indicator: string): string | null =>
  report.indicators.get(indicator)?.unit ?? null;

function otherTotal({ indicators }: Report, { indicator, measure, base }: Statement): Named | null {
  if (measure !== 'share' || indicators.get(indicator)?.partOf === base) return null;
  return { indicator: base!, labels: indicators.get(base!)!.labels };
}

const number = (statement: Statement): Cell =>
  printedCell(statement, statement.scale, { percent: statement.unit === '%' });

const unitOf = ({ unit, scale }: Statement): Sentence | null =>
  unit === '%' || (unit === null && scale === 0) ? null : { says: 'unit', unit, scale };
