// A trend as pictures: every indicator through time, printed points, what is proven of the others, gaps left as gaps.
import type { Chart, Course } from '../figures/chart.ts';
import { scaled } from '../figures/interval.ts';
import { powerOfTen } from '../figures/rational.ts';
import type { Sentence } from '../figures/sentence.ts';
import type { Judge } from './judge.ts';
import { printedMark } from './mark.ts';
import type { TrendPoints } from './trend-rows.ts';
import { isShown } from './trend-rows.ts';
import type { FigureView } from './view.ts';
import { figureCell, isTelling } from './view.ts';

/** What is known in one period only is a point. */
export function trendCharts(judge: Judge, title: Sentence, rows: readonly TrendPoints[]): Chart[] {
  const courses = rows.flatMap((row) => {
    const points = row.points.filter(isShown).map((point) => pointOf(judge, row, point));
    return points.length === 0 ? [] : [{ ...courseOf(row), points }];
  });
  return courses.length === 0 ? [] : [{ kind: 'trend', title, courses }];
}

const courseOf = ({ name, every, ruler: { unit, scale } }: TrendPoints): Omit<Course, 'points'> => ({
  ...{ name, every },
  unit: { says: 'unit', unit, scale },
});

function pointOf(judge: Judge, { ruler }: TrendPoints, point: FigureView): Course['points'][number] {
  const { printed, interval, period } = point;
  const mark = printedMark(printed, ruler.scale);
  const shown = printed === null || (mark.loose && (mark.rounding !== null || isTelling(interval)));
  return {
    period,
    ...mark,
    possible: shown ? scaled(interval, powerOfTen(-ruler.scale)) : null,
    contradicted: printed !== null && judge.judgement(printed).verdict === 'contradicted',
    reading: figureCell(point, ruler.decimals, ruler.scale),
  };
}
