// The init command: what was seen in a table, what of it was taken, and what was written.
import type { ColumnProposalDocument, InitAnswer, SumProposalDocument } from '../figures/document.ts';
import type { Draft } from '../figures/draft.ts';
import { publishedInterval } from '../figures/interval.ts';
import { publishedNumber } from '../figures/rational.ts';
import type { Report } from '../figures/report.ts';
import type { Block, Result } from '../figures/result.ts';
import { line } from './legend.ts';
import type { ColumnProposal, Proposal, SumProposal } from './proposal.ts';
import { proposalBlocks } from './proposal-blocks.ts';
import { rulers } from './ruler.ts';
import { roomOf } from './sum-line.ts';
import type { Sum } from './sums.ts';

export interface Begun {
  /** The table as it was named; null where there is none. */
  readonly from: string | null;
  readonly directory: string;
  readonly files: readonly string[];
  readonly written: boolean;
  /** Headings that do not tell what their columns are, with what their numbers say. */
  readonly told: readonly { readonly name: string; readonly heading: string }[];
  readonly proposals: readonly Proposal[];
  readonly taken: readonly Proposal[];
  /** They were shown one by one, to be asked about. */
  readonly asked: boolean;
}

export function init(report: Report, begun: Begun): Result {
  const { from, directory, files, written, told, proposals, asked } = begun;
  const seen =
    from === null || asked ? [] : [...tableBlocks(report, told), ...proposalBlocks(proposals), blank];
  const shown = asked ? [blank] : seen;
  return {
    command: 'init',
    data: {
      ...{ from, directory, written, files },
      proposals: proposals.map((proposal) => dataOf(proposal, begun.taken.includes(proposal))),
    } satisfies InitAnswer,
    blocks: [...shown, ...closing(directory, files, written)],
    findings: [],
  };
}

const blank: Block = { kind: 'blank' };

/** `Seen in table.csv: 10 rows in million EUR, 2012 and 2013` */
export function tableBlocks(report: Report, told: Begun['told']): Block[] {
  const { indicators, statements, files } = report;
  const values = statements.filter(({ measure }) => measure === 'value');
  const periods = report.periods.filter((period) => values.some((s) => s.period === period));
  const keys = [...indicators.keys()];
  const { unit, scale } = rulers(report, periods, keys)(keys[0] ?? '');
  const [file = ''] = files.keys();
  const seen = { file, rows: indicators.size, periods, unit: { says: 'unit', unit, scale } } as const;
  return [
    line({ says: 'table-seen', ...seen }, 'title'),
    ...told.map((column) => line({ says: 'column-told', ...column })),
  ];
}

function closing(directory: string, files: readonly string[], written: boolean): Block[] {
  if (!written) return [line({ says: 'not-begun', directory })];
  return [line({ says: 'begun', directory, files }), line({ says: 'next', directory })];
}

/** What was taken, as it is to be written. */
export const draftOf = (report: Report, taken: readonly Proposal[]): Draft => ({
  report,
  rules: taken.flatMap((proposal) => (proposal.kind === 'sum' ? proposal.rules : [])),
  columns: taken.flatMap((proposal) => (proposal.kind === 'column' ? [proposal.column] : [])),
});

const dataOf = (proposal: Proposal, taken: boolean): ColumnProposalDocument | SumProposalDocument =>
  proposal.kind === 'column' ? columnData(proposal, taken) : sumData(proposal, taken);

function columnData({ kind, column, statements }: ColumnProposal, taken: boolean): ColumnProposalDocument {
  const tested = statements.filter(({ possible }) => possible !== null);
  const fails = tested.filter(({ holds }) => !holds);
  return {
    ...{ kind, taken, ...column, holds: tested.length - fails.length, of: tested.length },
    fails: fails.map(({ statement, possible }) => ({
      id: statement.id,
      possible: publishedInterval(possible!),
    })),
  };
}

const sumData = (
  { kind, rules, holds, fails, unprinted }: SumProposal,
  taken: boolean,
): SumProposalDocument => ({
  ...{ kind, taken, rules, holds: holds.map(fitData), fails: fails.map(fitData), unprinted },
});

const fitData = (sum: Sum) => ({
  period: sum.instance.period,
  difference: publishedNumber(sum.difference),
  room: publishedNumber(roomOf(sum)),
});
