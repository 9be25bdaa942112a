// Trends: a panel for each indicator, printed points joined where periods follow each other, the rest as what is possible.
import { areaY, dot, line, ruleX, ruleY, text } from '@observablehq/plot';
import type { Markish } from '@observablehq/plot';
import type { Chart, Course } from '../../figures/chart.ts';
import type { Interval } from '../../figures/interval.ts';
import { placeInTime } from '../../figures/period.ts';
import { reading, sentence } from '../cell.ts';
import type { Axis } from './axis.ts';
import { axis, extent, placeOn } from './axis.ts';
import type { Ink } from './ink.ts';
import type { Drawing, Picture } from './picture.ts';
import { fontSize, picture } from './picture.ts';

type Point = Course['points'][number];

const height = 176;
const margin = { top: 58, right: 26, bottom: 24, left: 48 };

/** All panels of one length of period run over the same time. */
export function trendPictures(
  { courses }: Extract<Chart, { kind: 'trend' }>,
  { style, ink, id, width }: Drawing,
): Picture[] {
  return courses.map((course, at) => {
    const alike = courses.filter(({ every }) => every === course.every).flatMap(({ points }) => points);
    const times = alike.map(({ period }) => placeInTime(period).at);
    const x: [number, number] = [Math.min(...times), Math.max(...times)];
    return panel(course, x[0] === x[1] ? [x[0] - 1, x[1] + 1] : x, {
      style,
      ink,
      width,
      id: `${id}-${at + 1}`,
    });
  });
}

function panel(course: Course, x: [number, number], { style, ink, id, width }: Drawing): Picture {
  const { points, name, unit } = course;
  const { lower, upper } = extent(points);
  const scale = axis(lower, upper, 4);
  const title = reading({ kind: 'sentence', sentence: { says: 'trend-heading', name, unit } }, style);
  const description = sentence({ says: 'chart', shows: 'trend' }, style);
  const [named, unitText] = [reading({ kind: 'label', ...name, depth: 0 }, style), sentence(unit, style)];
  const heading = {
    frameAnchor: 'top-left',
    dx: -margin.left + 8,
    textAnchor: 'start',
    lineAnchor: 'top',
  } as const;
  const room = { lineWidth: (width - 12) / fontSize, textOverflow: 'ellipsis' } as const;
  return picture({ id, title, description, width, height, margin, x, y: [0, 1] }, [
    text([named], { ...heading, ...room, dy: -margin.top + 4, fontWeight: 'bold', fill: ink.text }),
    text([unitText], { ...heading, ...room, dy: -margin.top + 21, fill: ink.quiet, fontSize: fontSize - 1 }),
    ...ruled(scale, { style, ink }),
    ...times(points, x, width, ink),
    ...bands(points, scale, ink),
    ...printed(points, scale, ink),
    ...readings(points, scale, x, width, { style, ink }),
  ]);
}

function ruled(scale: Axis, { style, ink }: Pick<Drawing, 'style' | 'ink'>): Markish[] {
  const ticks = scale.ticks.map(({ value, digits }) => ({
    at: placeOn(scale, value),
    text: reading({ kind: 'number', text: digits }, style),
  }));
  return [
    ruleY(ticks, { y: 'at', stroke: ink.grid }),
    text(ticks, {
      y: 'at',
      frameAnchor: 'left',
      dx: -6,
      textAnchor: 'end',
      text: 'text',
      fill: ink.quiet,
      fontSize: fontSize - 1,
    }),
  ];
}

const timeOf = ({ period }: Point): number => placeInTime(period).at;

/** The periods below their points: all where there is room, else the first and the last. */
function times(points: readonly Point[], x: readonly [number, number], width: number, ink: Ink): Markish[] {
  const shown = apart(points, x, width, 52);
  const ticks = shown.map((point) => ({ at: timeOf(point), text: point.period }));
  return [
    text(ticks, {
      x: 'at',
      frameAnchor: 'bottom',
      dy: 18,
      text: 'text',
      fill: ink.quiet,
      fontSize: fontSize - 1,
    }),
  ];
}

/** Points with so many pixels between them, the last and the first before all. */
function apart(
  points: readonly Point[],
  [from, to]: readonly [number, number],
  width: number,
  room: number,
): Point[] {
  const unit = (width - margin.left - margin.right) / (to - from);
  const isFree = (point: Point, taken: readonly Point[]) =>
    taken.every((other) => Math.abs(timeOf(point) - timeOf(other)) * unit >= room);
  const inTurn = [points.at(-1)!, points[0]!, ...[...points].reverse()];
  return inTurn.reduce<Point[]>((taken, point) => (isFree(point, taken) ? [...taken, point] : taken), []);
}

/** What is possible of each period: a bar, and a band to the next where the two follow each other. */
function bands(points: readonly Point[], scale: Axis, ink: Ink): Markish[] {
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

function printed(points: readonly Point[], scale: Axis, ink: Ink): Markish[] {
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

/** Of a point, or of the bar around it. */
const topOf = ({ printed, possible }: Point, scale: Axis): number =>
  Math.max(placeOn(scale, printed!), possible ? endsOn(scale, possible).y2 : 0);

/** What points read, above them where there is room. */
function readings(
  points: readonly Point[],
  scale: Axis,
  x: readonly [number, number],
  width: number,
  { style, ink }: Pick<Drawing, 'style' | 'ink'>,
): Markish[] {
  const known = points.filter(({ printed }) => printed !== null);
  const shown = known.length === 0 ? [] : apart(known, x, width, 46);
  const texts = shown.map((point) => ({
    x: timeOf(point),
    y: topOf(point, scale),
    text: reading(point.reading, style),
    fill: point.contradicted ? ink.bad : ink.text,
  }));
  return [
    text(texts, {
      x: 'x',
      y: 'y',
      dy: -8,
      lineAnchor: 'bottom',
      text: 'text',
      fill: 'fill',
      fontSize: fontSize - 1,
      stroke: ink.ground,
      strokeWidth: 3,
    }),
  ];
}
