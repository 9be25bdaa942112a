// Trends: a panel for each indicator, with its own axis and whatever its points read.
import { ruleY, text } from '@observablehq/plot';
import type { Markish } from '@observablehq/plot';
import type { Chart, Course } from '../../figures/chart.ts';
import { reading, sentence } from '../cell.ts';
import type { Axis } from './axis.ts';
import { axis, extent, placeOn } from './axis.ts';
import type { Point } from './course.ts';
import { bands, printed, timeOf, topOf } from './course.ts';
import { areApart, overflow, widthOf, within } from './letters.ts';
import type { Style } from '../style.ts';
import type { Drawing, Frame, Picture } from './picture.ts';
import { fontSize, picture } from './picture.ts';

const height = 176;
const edges = { top: 58, right: 26, bottom: 24 };
const small = fontSize - 1;

interface Panel extends Drawing {
  /** Another panel is of the same indicator, through other periods. */
  readonly hasTwin: boolean;
  readonly scale: Axis;
  readonly margin: Frame['margin'];
  /** The first time and the last. */
  readonly x: readonly [number, number];
}

/** All panels of one length of period run over the same time. */
export function trendPictures({ courses }: Extract<Chart, { kind: 'trend' }>, drawing: Drawing): Picture[] {
  const { id, width } = drawing;
  const scales = courses.map(({ points }) => {
    const { lower, upper } = extent(points);
    return axis(lower, upper, 4);
  });
  const rooms = scales.map((scale) => roomFor(scale, drawing));
  // Panels under each other have one left edge, unless a few numbers are much longer.
  const common = Math.min(Math.max(...rooms), width / 4);
  return courses.map((course, at) => {
    const alike = courses.filter(({ every }) => every === course.every).flatMap(({ points }) => points);
    const times = alike.map(timeOf);
    const [first, last] = [Math.min(...times), Math.max(...times)];
    return panel(course, {
      ...{ ...drawing, id: `${id}-${at + 1}`, scale: scales[at]! },
      x: first === last ? [first - 1, last + 1] : [first, last],
      margin: { ...edges, left: Math.max(rooms[at]!, common) },
      hasTwin: courses.some((other) => other !== course && other.name.indicator === course.name.indicator),
    });
  });
}

/** What the numbers of an axis need at its left, and half a period below it. */
const roomFor = (scale: Axis, drawing: Drawing): number =>
  Math.max(32, ...ticksOf(scale, drawing).map(({ text }) => widthOf(text, small) + 10));

function panel(course: Course, drawn: Panel): Picture {
  const { id, style, ink, width, beside, margin, x } = drawn;
  const { points, name, unit } = course;
  const through = drawn.hasTwin ? [whole(points, style)] : [];
  const heard = reading({ kind: 'sentence', sentence: { says: 'trend-heading', name, unit } }, style);
  const title = [heard, ...through].join(', ');
  const description = sentence({ says: 'chart', shows: 'trend', beside }, style);
  const named = reading({ kind: 'label', ...name, depth: 0 }, style);
  const unitText = [sentence(unit, style), ...through].filter(Boolean).join(', ');
  const heading = {
    frameAnchor: 'top-left',
    textAnchor: 'start',
    lineAnchor: 'top',
    textOverflow: overflow(style),
    dx: -margin.left + 8,
  } as const;
  // Letters of a system's own font are wider than those that the ellipsis is reckoned with, bold ones more so.
  const room = (width - 12) / fontSize;
  return picture({ id, title, description, width, height, margin, x, y: [0, 1] }, [
    text([named], {
      ...heading,
      ...{ dy: -margin.top + 4, lineWidth: room * 0.8, fontWeight: 'bold', fill: ink.text },
    }),
    text([unitText], {
      ...heading,
      ...{ dy: -margin.top + 21, lineWidth: room * 0.85, fill: ink.quiet, fontSize: small },
    }),
    ...ruled(drawn),
    ...times(points, drawn),
    ...bands(points, drawn.scale, ink),
    ...printed(points, drawn.scale, ink),
    ...readings(points, drawn),
  ]);
}

/** The periods of a panel, from the first to the last. */
function whole(points: readonly Point[], style: Style): string {
  const [from, to] = [points[0]!.period, points.at(-1)!.period];
  return from === to ? from : sentence({ says: 'trend-whole', from, to }, style);
}

const ticksOf = (scale: Axis, { style, width }: Drawing) =>
  scale.ticks.map(({ value, digits }) => {
    const said = reading({ kind: 'number', text: digits }, style);
    // Numbers that would leave no room for the picture stand in the table alone.
    return { at: placeOn(scale, value), text: widthOf(said, small) > width / 2 ? '' : said };
  });

function ruled({ scale, ...drawing }: Panel): Markish[] {
  const { ink } = drawing;
  const ticks = ticksOf(scale, drawing);
  return [
    ruleY(ticks, { y: 'at', stroke: ink.grid }),
    text(ticks, {
      y: 'at',
      frameAnchor: 'left',
      dx: -6,
      textAnchor: 'end',
      text: 'text',
      fill: ink.quiet,
      fontSize: small,
    }),
  ];
}

/** The periods below their points: all where there is room, else the first and the last. */
function times(points: readonly Point[], drawn: Panel): Markish[] {
  return [
    text(
      apart(points, drawn, 2, ({ period }) => period),
      {
        x: 'x',
        frameAnchor: 'bottom',
        dy: 18,
        text: 'text',
        fill: drawn.ink.quiet,
        fontSize: small,
      },
    ),
  ];
}

interface Said {
  readonly point: Point;
  readonly text: string;
  /** Where it is in time, or as near as it fits into the picture. */
  readonly x: number;
}

/** Supposed, or contradicted. */
const isOdd = ({ reading, contradicted }: Point): boolean =>
  contradicted || (reading.kind === 'printed' && reading.supposed === true);

/** What is said of points where they do not touch: what is odd before all, then the last and the first. */
function apart(
  points: readonly Point[],
  { x, width, margin }: Panel,
  left: number,
  say: (point: Point) => string,
): Said[] {
  const [from, to] = x;
  const unit = (width - margin.left - margin.right) / (to - from);
  const all = points.flatMap((point) => {
    const text = say(point);
    const wide = widthOf(text, small);
    const at = within(margin.left + (timeOf(point) - from) * unit, wide, [left, width - 2]);
    return wide > width ? [] : [{ point, text, wide, at, x: from + (at - margin.left) / unit }];
  });
  const odd = all.filter(({ point }) => isOdd(point));
  const inTurn = [...new Set([...odd, ...all.slice(-1), ...all.slice(0, 1), ...[...all].reverse()])];
  return inTurn.reduce<typeof all>(
    (taken, one) => (taken.every((other) => areApart(one, other, 6)) ? [...taken, one] : taken),
    [],
  );
}

/** What points read, above them where there is room. */
function readings(points: readonly Point[], drawn: Panel): Markish[] {
  const { scale, style, ink } = drawn;
  const known = points.filter(({ printed }) => printed !== null);
  const texts = apart(known, drawn, drawn.margin.left, (point) => reading(point.reading, style)).map(
    ({ point, text, x }) => ({
      ...{ x, text, y: topOf(point, scale) },
      fill: point.contradicted ? ink.bad : ink.text,
    }),
  );
  return [
    text(texts, {
      x: 'x',
      y: 'y',
      dy: -8,
      lineAnchor: 'bottom',
      text: 'text',
      fill: 'fill',
      fontSize: small,
      stroke: ink.ground,
      strokeWidth: 3,
    }),
  ];
}
