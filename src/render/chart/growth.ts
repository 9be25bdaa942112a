// Growth: each indicator a row, its printed number a point, what is possible a bar, all on one axis of percentages.
import { dot, rect, ruleX, text } from '@observablehq/plot';
import type { Markish } from '@observablehq/plot';
import type { Chart, Mark } from '../../figures/chart.ts';
import type { Interval } from '../../figures/interval.ts';
import { zero } from '../../figures/rational.ts';
import { reading, sentence } from '../cell.ts';
import type { Style } from '../style.ts';
import type { Axis } from './axis.ts';
import { axis, extent, isBeyond, placeOn } from './axis.ts';
import type { Ink } from './ink.ts';
import type { Frame, Picture } from './picture.ts';
import { fontSize, picture } from './picture.ts';

export type Bars = Extract<Chart, { kind: 'growth' }>['bars'];

const rowHeight = 40;
/** Of the text of a row, and of its bar. */
export const [textAt, barAt, half] = [14, 28, 5];

export function growthPicture(
  { title, bars }: Extract<Chart, { kind: 'growth' }>,
  { style, ink, id, width }: Drawing,
): Picture {
  const { lower, upper } = extent(bars);
  const scale = axis(lower, upper, Math.floor(width / 80));
  const height = bars.length * rowHeight;
  const frame: Frame = {
    ...{ id, width, height: height + 26, x: [0, 1], y: [height, 0] },
    ...{ title: sentence(title, style), description: sentence({ says: 'chart', shows: 'growth' }, style) },
    margin: { top: 0, right: 16, bottom: 26, left: 16 },
  };
  return picture(frame, [
    ...ruled(scale, height, { style, ink }),
    ...labels(bars, rowHeight, { style, ink, width }),
    ...bars.flatMap((bar, row) => marks(bar, scale, row * rowHeight + barAt, ink)),
  ]);
}

export interface Drawing {
  readonly style: Style;
  readonly ink: Ink;
  readonly id: string;
  readonly width: number;
}

/** Lines at the ticks of an axis of percentages, zero drawn stronger, and their numbers below. */
export function ruled(
  scale: Axis,
  height: number,
  { style, ink }: Pick<Drawing, 'style' | 'ink'>,
): Markish[] {
  const ticks = scale.ticks.map(({ value, digits }) => ({
    at: placeOn(scale, value),
    zero: value.n === zero.n,
    text: reading({ kind: 'number', text: digits, percent: true }, style),
  }));
  return [
    ruleX(ticks, {
      x: 'at',
      y1: 0,
      y2: height,
      stroke: ({ zero }: (typeof ticks)[number]) => (zero ? ink.quiet : ink.grid),
    }),
    text(ticks, { x: 'at', y: height, dy: 14, text: 'text', fill: ink.quiet, fontSize: fontSize - 1 }),
  ];
}

/** The name of each row at its left, what it reads at its right. */
export function labels(
  bars: Bars,
  height: number,
  { style, ink, width }: Omit<Drawing, 'id'>,
  top = 0,
): Markish[] {
  const rows = bars.map((bar, row) => ({
    y: top + row * height + textAt,
    depth: bar.depth,
    name: reading({ kind: 'label', ...bar.name, depth: 0 }, style),
    reading: (bar.contradicted ? '✗ ' : '') + reading(bar.reading, style),
    fill: bar.contradicted ? ink.bad : ink.text,
  }));
  const longest = rows.reduce((most, row) => Math.max(most, row.reading.length), 0);
  const room = width / fontSize - longest * 0.6 - 2;
  const line = {
    y: 'y',
    frameAnchor: 'left',
    textAnchor: 'start',
    lineAnchor: 'bottom',
    fill: ink.text,
    stroke: ink.ground,
    strokeWidth: 3,
  } as const;
  return [
    ...[...new Set(rows.map(({ depth }) => depth))].map((depth) =>
      text(
        rows.filter((row) => row.depth === depth),
        { ...line, text: 'name', dx: depth * fontSize, lineWidth: room - depth, textOverflow: 'ellipsis' },
      ),
    ),
    text(rows, {
      ...line,
      text: 'reading',
      frameAnchor: 'right',
      textAnchor: 'end',
      fill: 'fill',
      fontVariant: 'tabular-nums',
    }),
  ];
}

/** What is possible as a pale bar, what the rounding leaves as a dark one, the printed number as a point. */
export function marks(mark: Mark, scale: Axis, y: number, ink: Ink): Markish[] {
  const { possible, rounding, printed, loose, contradicted } = mark;
  const color = contradicted ? ink.bad : ink.printed;
  const point = printed === null || isBeyond(scale, printed) ? [] : [{ x: placeOn(scale, printed), y }];
  return [
    ...(possible ? bar(possible, scale, y, half, ink.possible) : []),
    ...(possible ? arrows(possible, scale, y, ink) : []),
    ...(rounding ? bar(rounding, scale, y, loose ? 1 : half - 3, color) : []),
    ...(rounding && loose ? arrows(rounding, scale, y, ink) : []),
    contradicted
      ? dot(point, { x: 'x', y: 'y', r: 5, symbol: 'times', stroke: color, strokeWidth: 2.5 })
      : dot(point, {
          x: 'x',
          y: 'y',
          r: 4,
          fill: loose ? ink.ground : color,
          stroke: color,
          strokeWidth: 1.5,
        }),
  ];
}

function bar(interval: Interval, scale: Axis, y: number, half: number, fill: string): Markish[] {
  const { lower, upper } = interval;
  const ends = [{ x1: lower ? placeOn(scale, lower) : 0, x2: upper ? placeOn(scale, upper) : 1 }];
  // Wide enough to be seen where the number is all but certain.
  return [
    rect(ends, {
      x1: 'x1',
      x2: 'x2',
      y1: y - half,
      y2: y + half,
      inset: -1,
      insetTop: 0,
      insetBottom: 0,
      fill,
      rx: 2,
    }),
  ];
}

/** Where what is possible goes on beyond the picture. */
function arrows({ lower, upper }: Interval, scale: Axis, y: number, ink: Ink): Markish[] {
  const [left, right] = [isBeyond(scale, lower), isBeyond(scale, upper)];
  const at = [...(left ? [{ x: 0, sign: '◂' }] : []), ...(right ? [{ x: 1, sign: '▸' }] : [])];
  return [text(at, { x: 'x', y, text: 'sign', fill: ink.text })];
}
