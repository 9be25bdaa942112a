// Shares: one bar of the whole with its parts, each part again in a row of its own, what is uncertain hatched.
import type { Chart, Slice } from '../../figures/chart.ts';
import type { Interval } from '../../figures/interval.ts';
import { closed } from '../../figures/interval.ts';
import { compare, rational, zero } from '../../figures/rational.ts';
import type { Axis } from './axis.ts';
import { axis, placeOn, reach } from './axis.ts';
import type { Ink } from './ink.ts';
import type { Area } from './marks.ts';
import { areas, half, marks } from './marks.ts';
import type { Drawing, Picture } from './picture.ts';
import { hatch, picture } from './picture.ts';
import { frameOf, heightOf, labels, middleOf, ruled } from './rows.ts';

type Shares = Extract<Chart, { kind: 'shares' }>;

const thickness = 26;

export function sharesPicture(chart: Shares, drawing: Drawing): Picture {
  const { parts, seams, also } = chart;
  const { ink, id, width } = drawing;
  const rows = [...parts, ...also];
  const scale = scaleOf(rows, width);
  const top = seams === null ? 0 : thickness + 8;
  const height = heightOf(rows.length, top);
  const pieces = seams === null ? [] : piecesOf(seams);
  const placed = rows.map((mark, row) => ({ mark, y: middleOf(row, top) }));
  const others = placed.slice(pieces.length).map((it) => ({ ...it, share: positive(it.mark.share) }));
  const all = [
    ...pieces.flatMap((piece, part) => [
      ...drawn(piece, scale, [2, 2 + thickness], color(ink, part), id),
      ...drawn(piece, scale, around(placed[part]!.y), color(ink, part), id),
    ]),
    ...others.flatMap(({ share, y }) =>
      share ? drawn(single(share), scale, around(y), ink.possible, id) : [],
    ),
  ];
  // What is drawn as a share is not drawn again as what is possible.
  const alone = others.map(({ mark, share, y }) => ({ mark: share ? { ...mark, possible: null } : mark, y }));
  return picture({ ...frameOf(chart, height, drawing), hatching: ink.quiet }, [
    ...ruled(scale, height, drawing),
    ...areas(all, 0),
    ...labels(rows, drawing, top),
    ...marks(alone, scale, ink),
  ]);
}

const around = (y: number): [number, number] => [y - half, y + half];

/** A share that is no part of the sum: from nothing to where it surely reaches, then to where it may. */
const single = (share: Interval): Piece => ({ begins: closed(zero, zero), ends: share });
const positive = (share: Interval | null): Interval | null =>
  share !== null && compare(share.lower!, zero) >= 0 ? share : null;

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
): Area[] {
  const area = (from: Interval['lower'], to: Interval['lower'], fill: string): Area[] => {
    const [x1, x2] = [placeOn(scale, from!), placeOn(scale, to!)];
    return x2 > x1 ? [{ x1, x2, y1, y2, fill }] : [];
  };
  return [
    ...area(begins.upper, ends.lower, fill),
    ...area(begins.lower, begins.upper, hatch(id)),
    ...area(ends.lower, ends.upper, hatch(id)),
  ];
}
