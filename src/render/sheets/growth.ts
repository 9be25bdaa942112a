// The rows of growth: one for each printed growth of an indicator, or one where none is printed; and contributions.
import type { GrowthAnswer } from '../../figures/document.ts';
import type { Sheet } from '../sheet.ts';
import { beside, figure, judged, number, quantity, sheet, text } from '../sheet.ts';

/** What was asked for in particular comes first. */
export function growth({ rows, contributions }: Partial<GrowthAnswer>): readonly Sheet[] {
  const changes = sheet(
    'growth',
    beside(rows, ({ statements }) => statements),
    [
      text('indicator', ({ row }) => row.indicator),
      text('label', ({ row }) => row.label),
      text('unit', ({ row }) => row.unit),
      figure('from_', ({ row }) => row.from),
      figure('to_', ({ row }) => row.to),
      quantity('change_', ({ row }) => row.change),
      quantity('growth_', ({ row }) => row.growth),
      quantity('annual_', ({ row }) => row.annual),
      judged(({ part }) => part),
    ],
  );
  return contributions === undefined ? [changes] : [parts(contributions), changes];
}

type Contributions = NonNullable<GrowthAnswer['contributions']>;

const parts = (contributions: Contributions): Sheet =>
  sheet(
    'contribution',
    contributions.flatMap((total) => total.parts.map((part) => ({ total, part }))),
    [
      text('of', ({ total }) => total.of),
      text('rule', ({ total }) => total.rule),
      quantity('total_growth_', ({ total }) => total.growth),
      text('indicator', ({ part }) => part.indicator),
      text('label', ({ part }) => part.label),
      number('times', ({ part }) => part.times),
      quantity('change_', ({ part }) => part.change),
      quantity('points_', ({ part }) => part.points),
    ],
  );
