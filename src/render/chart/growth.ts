// Growth: each indicator a row, its printed number a point, what is possible a bar.
import type { Chart } from '../../figures/chart.ts';
import { extent } from './axis.ts';
import { marks } from './marks.ts';
import type { Drawing, Picture } from './picture.ts';
import { picture } from './picture.ts';
import { axisFor, frameOf, heightOf, labels, rowsOf, ruled } from './rows.ts';

export function growthPicture(chart: Extract<Chart, { kind: 'growth' }>, drawing: Drawing): Picture {
  const { bars } = chart;
  const scale = axisFor(extent(bars), drawing);
  const rows = rowsOf(bars, drawing);
  const height = heightOf(rows);
  const placed = bars.map((mark, row) => ({ mark, y: rows[row]!.y }));
  return picture(frameOf(chart, height, drawing), [
    ...ruled(scale, height, drawing),
    ...labels(rows, drawing),
    ...marks(placed, scale, drawing.ink),
  ]);
}
