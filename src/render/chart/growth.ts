// Growth: each indicator a row, its printed number a point, what is possible a bar.
import type { Chart } from '../../figures/chart.ts';
import { axis, extent } from './axis.ts';
import { marks } from './marks.ts';
import type { Drawing, Picture } from './picture.ts';
import { picture } from './picture.ts';
import { frameOf, heightOf, labels, middleOf, ruled } from './rows.ts';

export function growthPicture(chart: Extract<Chart, { kind: 'growth' }>, drawing: Drawing): Picture {
  const { bars } = chart;
  const { lower, upper } = extent(bars);
  const scale = axis(lower, upper, Math.floor(drawing.width / 80));
  const height = heightOf(bars.length);
  const placed = bars.map((mark, row) => ({ mark, y: middleOf(row) }));
  return picture(frameOf(chart, height, drawing), [
    ...ruled(scale, height, drawing),
    ...labels(bars, drawing),
    ...marks(placed, scale, drawing.ink),
  ]);
}
