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
    ...marks(
      bars.map((mark, row) => ({ mark, y: row * rowHeight + barAt })),
      scale,
      ink,
    ),
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
        {
          ...line,
          text: 'name',
          dx: 4 + depth * fontSize,
          lineWidth: room - depth,
          textOverflow: 'ellipsis',
        },
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

/** A number, and the middle of its row. */
export interface Placed {
  readonly mark: Mark;
  readonly y: number;
}

/** What is possible as a pale bar, what the rounding leaves as a dark one, the printed number as a point. */
export function marks(all: readonly Placed[], scale: Axis, ink: Ink): Markish[] {
  const color = ({ contradicted }: Mark) => (contradicted ? ink.bad : ink.printed);
  const possible = all.flatMap(({ mark, y }) => (mark.possible ? [{ interval: mark.possible, y }] : []));
  const roundings = all.flatMap(({ mark, y }) =>
    mark.rounding ? [{ interval: mark.rounding, mark, y }] : [],
  );
  const open = roundings.filter(({ mark }) => mark.loose);
  return [
    ...areas(
      possible.map(({ interval, y }) => area(interval, scale, y, half, ink.possible)),
      1,
    ),
    ...areas(
      roundings.map(({ interval, mark, y }) =>
        area(interval, scale, y, mark.loose ? 1 : half - 3, color(mark)),
      ),
      1,
    ),
    arrows([...possible, ...open], scale, ink),
    ...points(all, scale, ink),
  ];
}

export interface Area {
  readonly x1: number;
  readonly x2: number;
  readonly y1: number;
  readonly y2: number;
  readonly fill: string;
}

function area({ lower, upper }: Interval, scale: Axis, y: number, half: number, fill: string): Area {
  const ends = { x1: lower ? placeOn(scale, lower) : 0, x2: upper ? placeOn(scale, upper) : 1 };
  return { ...ends, y1: y - half, y2: y + half, fill };
}

/** `extra`: pixels at each side, so that what is all but certain can be seen. */
export function areas(all: readonly Area[], extra: number): Markish[] {
  return [...new Set(all.map(({ fill }) => fill))].map((fill) =>
    rect(
      all.filter((area) => area.fill === fill),
      {
        ...{ x1: 'x1', x2: 'x2', y1: 'y1', y2: 'y2', fill, rx: 2 * extra },
        ...{ insetLeft: -extra, insetRight: -extra },
      },
    ),
  );
}

/** Where what is possible goes on beyond the picture. */
function arrows(
  all: readonly { readonly interval: Interval; readonly y: number }[],
  scale: Axis,
  ink: Ink,
): Markish {
  const at = all.flatMap(({ interval: { lower, upper }, y }) => [
    ...(isBeyond(scale, lower) ? [{ x: 0, y, sign: '◂' }] : []),
    ...(isBeyond(scale, upper) ? [{ x: 1, y, sign: '▸' }] : []),
  ]);
  return text(at, { x: 'x', y: 'y', text: 'sign', fill: ink.text });
}

function points(all: readonly Placed[], scale: Axis, ink: Ink): Markish[] {
  const shown = all.flatMap(({ mark, y }) =>
    mark.printed === null || isBeyond(scale, mark.printed)
      ? []
      : [{ x: placeOn(scale, mark.printed), y, loose: mark.loose, contradicted: mark.contradicted }],
  );
  const [bad, good] = [true, false].map((is) => shown.filter(({ contradicted }) => contradicted === is));
  const place = { x: 'x', y: 'y' } as const;
  return [
    ...[ink.ground, ink.printed].map((fill) =>
      dot(
        good!.filter(({ loose }) => loose === (fill === ink.ground)),
        { ...place, r: 4, fill, stroke: ink.printed, strokeWidth: 1.5 },
      ),
    ),
    dot(bad!, { ...place, r: 5, symbol: 'times', stroke: ink.bad, strokeWidth: 2.5 }),
  ];
}
