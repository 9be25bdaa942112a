// Pictures in rows: a name and what it reads above each bar, all on one axis of percentages.
import { ruleX, text } from '@observablehq/plot';
import type { Markish } from '@observablehq/plot';
import type { Chart } from '../../figures/chart.ts';
import { zero } from '../../figures/rational.ts';
import { reading, sentence } from '../cell.ts';
import type { Axis } from './axis.ts';
import { placeOn } from './axis.ts';
import type { Drawing, Frame } from './picture.ts';
import { fontSize } from './picture.ts';

type Rows = Extract<Chart, { kind: 'growth' }>['bars'];

const rowHeight = 40;
const textAt = 14;
const barAt = 28;

/** So many rows, below what takes `top` pixels. */
export const heightOf = (rows: number, top = 0): number => top + rows * rowHeight;
/** The middle of the bar of a row. */
export const middleOf = (row: number, top = 0): number => heightOf(row, top) + barAt;

export function frameOf(
  { title, kind }: Pick<Chart, 'title' | 'kind'>,
  height: number,
  { style, id, width }: Drawing,
): Frame {
  return {
    ...{ id, width, height: height + 26, x: [0, 1], y: [height, 0] },
    ...{ title: sentence(title, style), description: sentence({ says: 'chart', shows: kind }, style) },
    margin: { top: 0, right: 16, bottom: 26, left: 16 },
  };
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
export function labels(all: Rows, { style, ink, width }: Omit<Drawing, 'id'>, top = 0): Markish[] {
  const rows = all.map((bar, row) => ({
    y: heightOf(row, top) + textAt,
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
