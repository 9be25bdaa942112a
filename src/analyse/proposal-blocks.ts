// Proposals for people: each as the line that would be written, with how well it holds.
import { headingOf } from '../figures/draft.ts';
import { sign } from '../figures/rational.ts';
import type { Block } from '../figures/result.ts';
import type { Sentence, SumFit } from '../figures/sentence.ts';
import type { Held } from './held.ts';
import { line } from './legend.ts';
import type { ColumnProposal, Proposal, SumProposal } from './proposal.ts';
import { differenceCell, roomCell } from './sum-line.ts';
import type { Sum } from './sums.ts';
import { boundsCell, printedCell } from './view.ts';

/** All of them, under their headings. */
export function proposalBlocks(proposals: readonly Proposal[]): Block[] {
  const columns = proposals.filter((proposal) => proposal.kind === 'column');
  const sums = proposals.filter((proposal) => proposal.kind === 'sum');
  if (proposals.length === 0) return [{ kind: 'blank' }, line({ says: 'nothing-seen' })];
  return [
    ...(columns.length > 0 ? [{ kind: 'blank' } as const, line({ says: 'section-columns' }, 'title')] : []),
    ...columns.flatMap(blocksOf),
    ...(sums.length > 0 ? [{ kind: 'blank' } as const, line({ says: 'section-sums' }, 'title')] : []),
    ...sums.flatMap(blocksOf),
  ];
}

export const blocksOf = (proposal: Proposal): Block[] =>
  proposal.kind === 'column' ? columnBlocks(proposal) : sumBlocks(proposal);

function columnBlocks({ column, statements }: ColumnProposal): Block[] {
  const tested = statements.filter(({ possible }) => possible !== null);
  const holding = tested.filter(({ holds }) => holds).length;
  const untested = statements.length - tested.length;
  return [
    indented(1, { says: 'verbatim', text: headingOf(column) }),
    indented(2, { says: 'column-holds', rows: holding, of: tested.length, untested }),
    ...tested.filter(({ holds }) => !holds).map((found) => indented(2, failing(found))),
  ];
}

function failing({ statement, possible }: Held): Sentence {
  const { indicator, measure, printedDecimals, scale, unit } = statement;
  const options = { percent: unit === '%', signed: measure === 'growth' || measure === 'change' };
  const number = printedCell(statement, scale, options);
  return {
    says: 'column-fails',
    name: indicator,
    printed: number,
    possible: boundsCell(possible!, printedDecimals + 1, scale, options),
  };
}

function sumBlocks({ rules, holds, fails, unprinted }: SumProposal): Block[] {
  return [
    ...rules.map(({ expression, from, to }) => indented(1, { says: 'rule-line', expression, from, to })),
    indented(2, { says: 'sum-holds', periods: holds.map(fit) }),
    ...(fails.length > 0 ? [indented(2, { says: 'sum-fails', periods: fails.map(fit) })] : []),
    ...(unprinted.length > 0 ? [indented(2, { says: 'sum-unprinted', periods: unprinted })] : []),
  ];
}

const fit = (sum: Sum): SumFit => ({
  period: sum.instance.period,
  difference: sign(sum.difference) === 0 ? null : differenceCell(sum),
  room: roomCell(sum),
});

const indented = (indent: number, sentence: Sentence): Block => ({
  kind: 'line',
  sentence,
  indent,
  wraps: true,
});
