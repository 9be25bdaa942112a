// The rows of shares: one for each printed share of an indicator, or one where none is printed.
import type { SharesAnswer } from '../../figures/document.ts';
import type { Sheet } from '../sheet.ts';
import { beside, figure, judged, quantity, sheet, text } from '../sheet.ts';

export const shares = ({ rows }: Partial<SharesAnswer>): readonly Sheet[] => [
  sheet(
    'share',
    beside(rows, ({ statements }) => statements),
    [
      text('indicator', ({ row }) => row.indicator),
      text('label', ({ row }) => row.label),
      text('unit', ({ row }) => row.unit),
      text('of', ({ row }) => row.of),
      figure('amount_', ({ row }) => row.amount),
      quantity('share_', ({ row }) => row.share),
      judged(({ part }) => part),
    ],
  ),
];
