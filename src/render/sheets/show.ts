// The rows of show: one for each statement of an indicator in the period, or one where none is printed.
import type { ShowAnswer } from '../../figures/document.ts';
import type { Sheet } from '../sheet.ts';
import { beside, figure, judged, number, sheet, text } from '../sheet.ts';

export const show = ({ rows }: Partial<ShowAnswer>): readonly Sheet[] => [
  sheet(
    'figure',
    beside(rows, ({ statements }) => statements),
    [
      text('indicator', ({ row }) => row.indicator),
      text('label', ({ row }) => row.label),
      text('unit', ({ row }) => row.unit),
      figure('figure_', ({ row }) => row.figure),
      text('measure', ({ part }) => part?.measure),
      text('base', ({ part }) => part?.base),
      judged(({ part }) => part),
      text('printed_unit', ({ part }) => part?.unit),
      number('scale', ({ part }) => part?.scale),
      text('status', ({ part }) => part?.status),
      text('source', ({ part }) => part?.source),
      text('rules', ({ row }) => row.rules.join(' ')),
      text('sources', ({ row }) => row.sources.join(' ')),
    ],
  ),
];
