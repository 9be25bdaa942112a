// Shares: one bar of the whole with its parts, each part again in a row of its own, what is uncertain hatched.
import { rect } from '@observablehq/plot';
import type { Markish } from '@observablehq/plot';
import type { Chart, Slice } from '../../figures/chart.ts';
import type { Interval } from '../../figures/interval.ts';
import { closed } from '../../figures/interval.ts';
import { compare, rational, zero } from '../../figures/rational.ts';
import { sentence } from '../cell.ts';
import type { Axis } from './axis.ts';
import { axis, placeOn, reach } from './axis.ts';
import type { Drawing } from './growth.ts';
import { barAt, half, labels, marks, ruled } from './growth.ts';
import type { Ink } from './ink.ts';
import type { Frame, Picture } from './picture.ts';
import { hatch, picture } from './picture.ts';

type Shares = Extract<Chart, { kind: 'shares' }>;

const rowHeight = 40;
const thickness = 26;

export function sharesPicture(chart: Shares, { style, ink, id, width }: Drawing): Picture {
  const { title, parts, seams, also } = chart;
  const rows = [...parts, ...also];
  const scale = scaleOf(rows, width);
  const top = seams === null ? 0 : thickness + 8;
  const height = top + rows.length * rowHeight;
  const frame: Frame = {
    ...{ id, width, height: height + 26, x: [0, 1], y: [height, 0], hatching: ink.quiet },
    ...{ title: sentence(title, style), description: sentence({ says: 'chart', shows: 'shares' }, style) },
    margin: { top: 0, right: 16, bottom: 26, left: 16 },
  };
  const yOf = (row: number) => top + row * rowHeight;
  const pieces = seams && piecesOf(seams);
  return picture(frame, [
    ...ruled(scale, height, { style, ink }),
    ...(pieces ?? []).flatMap((piece, part) => drawn(piece, scale, [2, 2 + thickness], color(ink, part), id)),
    ...labels(rows, rowHeight, { style, ink, width }, top),
    ...rows.flatMap((row, at): Markish[] => {
      const y = yOf(at) + barAt;
      const piece = pieces?.[at];
      return piece
        ? drawn(piece, scale, [y - half, y + half], color(ink, at), id)
        : alone(row, scale, y, ink, id);
    }),
  ]);
}

/** The whole, and what is more than that. */
function scaleOf(rows: readonly Slice[], width: number): Axis {
  const { lower, upper } = reach(rows);
  const [first, last] = [compare(lower, zero) < 0 ? lower : zero, compare(upper, whole) > 0 ? upper : whole];
  return axis(first, last, Math.floor(width / 60));
}

const whole = rational(100n);

const color = ({ parts }: Ink, part: number): string => parts[part % parts.length]!;

/** A part from where it begins to where it ends; both may be uncertain. */
interface Piece {
  readonly begins: Interval;
  readonly ends: Interval;
}

function piecesOf(seams: readonly Interval[]): Piece[] {
  const edges = [closed(zero, zero), ...seams, closed(whole, whole)];
  return edges.slice(1).map((ends, part) => ({ begins: edges[part]!, ends }));
}

/** Solid where the part surely is, hatched where it may be. */
function drawn(
  { begins, ends }: Piece,
  scale: Axis,
  [y1, y2]: [number, number],
  fill: string,
  id: string,
): Markish[] {
  const at = (end: Interval['lower']) => placeOn(scale, end!);
  const area = (x1: number, x2: number, fill: string): Markish[] =>
    x2 > x1 ? [rect([{ x1, x2 }], { x1: 'x1', x2: 'x2', y1, y2, fill })] : [];
  return [
    ...area(at(begins.upper), at(ends.lower), fill),
    ...area(at(begins.lower), at(begins.upper), hatch(id)),
    ...area(at(ends.lower), at(ends.upper), hatch(id)),
  ];
}

/** A share that is no part of the sum: from nothing to where it surely reaches, then to where it may; its point on it. */
function alone(slice: Slice, scale: Axis, y: number, ink: Ink, id: string): Markish[] {
  const { share } = slice;
  const isPlain = share !== null && compare(share.lower!, zero) >= 0;
  const piece = isPlain
    ? drawn({ begins: closed(zero, zero), ends: share }, scale, [y - half, y + half], ink.possible, id)
    : [];
  return [...piece, ...marks(isPlain ? { ...slice, possible: null } : slice, scale, y, ink)];
}
