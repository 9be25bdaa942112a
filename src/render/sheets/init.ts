// The rows of init: one for each proposal, with how well it holds.
import type { ColumnProposalDocument, InitAnswer, SumProposalDocument } from '../../figures/document.ts';
import type { Sheet } from '../sheet.ts';
import { flag, number, sheet, text } from '../sheet.ts';

type Proposal = InitAnswer['proposals'][number];

export const init = ({ proposals }: Partial<InitAnswer>): readonly Sheet[] => [
  sheet<Proposal>('proposal', proposals, [
    text('kind', (row) => row.kind),
    flag('taken', (row) => row.taken),
    text('measure', (row) => column(row)?.measure),
    text('period', (row) => column(row)?.period),
    text('base', (row) => column(row)?.base),
    text('rule', (row) => sum(row)?.rules[0]?.rule),
    text('expression', (row) =>
      sum(row)
        ?.rules.map(({ expression }) => expression)
        .join('; '),
    ),
    number('holds', (row) => column(row)?.holds ?? sum(row)?.holds.length),
    number('fails', (row) => row.fails.length),
  ]),
];

const column = (row: Proposal): ColumnProposalDocument | null => (row.kind === 'column' ? row : null);
const sum = (row: Proposal): SumProposalDocument | null => (row.kind === 'sum' ? row : null);
