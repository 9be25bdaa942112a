// An indicator through time, as marks: printed points joined where periods follow each other, the rest as what is possible.
import { areaY, dot, line, ruleX } from '@observablehq/plot';
import type { Markish } from '@observablehq/plot';
import type { Course } from '../../figures/chart.ts';
import type { Interval } from '../../figures/interval.ts';
import { placeInTime } from '../../figures/period.ts';
import type { Axis } from './axis.ts';
import { placeOn } from './axis.ts';
import type { Ink } from './ink.ts';

export type Point = Course['points'][number];

export const timeOf = ({ period }: Point): number => placeInTime(period).at;

/** Of a point, or of the bar around it. */
export const topOf = ({ printed, possible }: Point, scale: Axis): number =>
  Math.max(placeOn(scale, printed!), possible ? endsOn(scale, possible).y2 : 0);

/** What is possible of each period: a bar, and a band to the next where the two follow each other. */
export function bands(points: readonly Point[], scale: Axis, ink: Ink): Markish[] {
  const spans = points.flatMap((point) => {
    const derived = point.printed === null || point.loose;
    const interval = derived ? point.possible : point.rounding;
    return interval ? [{ x: timeOf(point), ...endsOn(scale, interval), derived }] : [];
  });
  const derived = spans.filter((span) => span.derived);
  const pairs = spans.slice(1).flatMap((span, at) => {
    const before = spans[at]!;
    const follows = span.x === before.x + 1 && (span.derived || before.derived);
    return follows ? [before, span].map((end) => ({ ...end, pair: at })) : [];
  });
  return [
    areaY(pairs, { x: 'x', y1: 'y1', y2: 'y2', z: 'pair', fill: ink.possible, fillOpacity: 0.45 }),
    // From the upper end down, as insets are counted.
    ruleX(derived, {
      x: 'x',
      y1: 'y2',
      y2: 'y1',
      stroke: ink.possible,
      strokeWidth: 7,
      insetTop: -1.5,
      insetBottom: -1.5,
    }),
  ];
}

const endsOn = (scale: Axis, { lower, upper }: Interval) => ({
  y1: lower ? placeOn(scale, lower) : 0,
  y2: upper ? placeOn(scale, upper) : 1,
});

export function printed(points: readonly Point[], scale: Axis, ink: Ink): Markish[] {
  const shown = points.flatMap(({ printed, loose, contradicted, ...point }) =>
    printed === null
      ? []
      : [{ x: placeInTime(point.period).at, y: placeOn(scale, printed), loose, contradicted }],
  );
  const sure = shown.filter(({ loose }) => !loose);
  const pairs = sure.slice(1).flatMap((point, at) => {
    const before = sure[at]!;
    return point.x === before.x + 1 ? [before, point].map((end) => ({ ...end, pair: at })) : [];
  });
  const [bad, good] = [true, false].map((is) => shown.filter(({ contradicted }) => contradicted === is)) as [
    typeof shown,
    typeof shown,
  ];
  return [
    line(pairs, { x: 'x', y: 'y', z: 'pair', stroke: ink.printed, strokeWidth: 1.5 }),
    dot(good, {
      x: 'x',
      y: 'y',
      r: 4,
      fill: ({ loose }: (typeof shown)[number]) => (loose ? 'none' : ink.printed),
      stroke: ink.printed,
      strokeWidth: 1.5,
    }),
    dot(bad, { x: 'x', y: 'y', r: 5, symbol: 'times', stroke: ink.bad, strokeWidth: 2.5 }),
  ];
}
