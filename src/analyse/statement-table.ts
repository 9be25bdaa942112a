// Every statement in a table: what was printed, what the others imply, the verdict.
import type { Interval } from '../figures/interval.ts';
import type { Report } from '../figures/report.ts';
import type { Block } from '../figures/result.ts';
import type { Cell, Sentence } from '../figures/sentence.ts';
import type { Statement } from '../figures/statement.ts';
import type { Column } from '../figures/table.ts';
import type { Checked } from './checked.ts';
import type { Quantity } from './quantity.ts';
import { boundsCell, printedCell } from './view.ts';

const column = (id: string, heading: Sentence, align: Column['align'], expendable = 0): Column => ({
  id,
  heading: [heading],
  align,
  expendable,
});

export function statementTable({ report, statements }: Checked): Block {
  return {
    kind: 'table',
    table: {
      columns: [
        column('place', { says: 'heading-place' }, 'left', 2),
        column('statement', { says: 'heading-statement' }, 'left'),
        column('printed', { says: 'heading-printed', of: null }, 'number'),
        column('implied', { says: 'heading-others-imply' }, 'number'),
        column('verdict', { says: 'heading-verdict' }, 'left'),
      ],
      groups: [
        statements.map(({ statement, judgement }): Cell[] => [
          { kind: 'text', text: statement.id },
          subject(report, statement),
          printedNumber(statement),
          judgement.implied ? impliedCell(statement, judgement.implied) : { kind: 'unknown' },
          { kind: 'verdict', verdict: judgement.verdict, edge: judgement.edge },
        ]),
      ],
    },
  };
}

/** `Staffing growth 2023` */
export function subject(report: Report, { indicator, measure, period, base }: Quantity): Cell {
  const { labels } = report.indicators.get(indicator)!;
  return {
    kind: 'sentence',
    sentence: { says: 'subject', name: { indicator, labels }, measure, period, base },
  };
}

export function printedNumber(statement: Statement): Cell {
  const signed = statement.measure === 'growth' || statement.measure === 'change';
  return printedCell(statement, statement.scale, { signed, percent: statement.unit === '%' });
}

export function impliedCell(statement: Statement, implied: Interval): Cell {
  const signed = statement.measure === 'growth' || statement.measure === 'change';
  const decimals = statement.printedDecimals + 1;
  return boundsCell(implied, decimals, statement.scale, { signed, percent: statement.unit === '%' });
}
