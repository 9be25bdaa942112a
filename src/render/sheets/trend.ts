// The rows of trend: one for each period of an indicator, the step that leads to it beside it, and one for the whole.
import type { FigureDocument, QuantityDocument, TrendAnswer } from '../../figures/document.ts';
import type { Sheet } from '../sheet.ts';
import { amount, beside, judged, number, quantity, sheet, text } from '../sheet.ts';

type Row = TrendAnswer['rows'][number];
type Step = Row['steps'][number];

interface Line extends Partial<Pick<Step, 'from' | 'years' | 'change' | 'growth' | 'statements'>> {
  readonly trend: Row;
  readonly span: 'step' | 'whole';
  readonly to: string;
  readonly figure: FigureDocument | null;
  readonly annual?: QuantityDocument;
}

export const trend = ({ rows }: Partial<TrendAnswer>): readonly Sheet[] => [
  sheet(
    'period',
    beside(rows?.flatMap(lines), ({ statements = [] }) => statements),
    [
      text('indicator', ({ row }) => row.trend.indicator),
      text('label', ({ row }) => row.trend.label),
      text('unit', ({ row }) => row.trend.unit),
      text('every', ({ row }) => row.trend.every),
      text('period', ({ row }) => row.to),
      amount('figure_', ({ row }) => row.figure),
      text('span', ({ row }) => row.span),
      text('from', ({ row }) => row.from),
      number('years', ({ row }) => row.years),
      quantity('change_', ({ row }) => row.change),
      quantity('growth_', ({ row }) => row.growth),
      quantity('annual_', ({ row }) => row.annual),
      judged(({ part }) => part),
    ],
  ),
];

/** Periods in order, those that only a step leads to among them. */
function lines(trend: Row): Line[] {
  const { points, steps, cagr } = trend;
  const periods = new Set([...points.map(({ period }) => period), ...steps.map(({ to }) => to)]);
  const single = [...periods].sort().flatMap((to): Line[] => {
    const line = {
      trend,
      span: 'step',
      to,
      figure: points.find(({ period }) => period === to) ?? null,
    } as const;
    const leading = steps.filter((step) => step.to === to);
    return leading.length === 0 ? [line] : leading.map((step) => ({ ...line, ...step }));
  });
  if (cagr === null) return single;
  const { from, to, years } = cagr;
  return [...single, { trend, span: 'whole', to, figure: null, from, years, annual: cagr }];
}
