// A chart as pictures: one, or of a trend one for each indicator.
import type { Chart } from '../../figures/chart.ts';
import { growthPicture } from './growth.ts';
import type { Drawing, Picture } from './picture.ts';
import { sharesPicture } from './shares.ts';
import { trendPictures } from './trend.ts';

export type { Drawing, Picture };

export function pictures(chart: Chart, drawing: Drawing): Picture[] {
  switch (chart.kind) {
    case 'growth':
      return [growthPicture(chart, drawing)];
    case 'shares':
      return [sharesPicture(chart, drawing)];
    case 'trend':
      return trendPictures(chart, drawing);
  }
}
