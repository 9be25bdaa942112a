// Shares: one bar of the whole with its parts, each part again in a row of its own, what is uncertain hatched.
import type { Chart, Mark, Slice } from '../../figures/chart.ts';
import type { Interval } from '../../figures/interval.ts';
import { closed } from '../../figures/interval.ts';
import { add, compare, divide, rational, zero } from '../../figures/rational.ts';
import type { Axis, Ends } from './axis.ts';
import { placeOn, reach } from './axis.ts';
import type { Ink } from './ink.ts';
import type { Area } from './marks.ts';
import { areas, arrows, half, marks } from './marks.ts';
import type { Drawing, Picture } from './picture.ts';
import { hatch, picture } from './picture.ts';
import { axisFor, frameOf, heightOf, labels, rowsOf, ruled } from './rows.ts';

type Shares = Extract<Chart, { kind: 'shares' }>;

const thickness = 26;

export function sharesPicture(chart: Shares, drawing: Drawing): Picture {
  const { parts, seams, also } = chart;
  const { ink, id } = drawing;
  const slices = [...parts, ...also];
  const scale = axisFor(ends(chart), drawing);
  const rows = rowsOf(slices, drawing, seams === null ? 0 : thickness + 8);
  const height = heightOf(rows);
  const color = (row: number) => (seams && row < parts.length ? inTurn(ink, row) : ink.possible);
  const placed = slices.map((mark, row) => ({ mark, y: rows[row]!.y }));
  const shares = placed.flatMap(({ mark: { share }, y }, row) =>
    share ? [{ interval: share, y, row }] : [],
  );
  const all = [
    ...piecesOf(seams).flatMap((piece, part) => drawn(piece, scale, [2, 2 + thickness], color(part), id)),
    ...shares.flatMap(({ interval, y, row }) =>
      drawn(single(interval), scale, [y - half, y + half], color(row), id),
    ),
  ];
  return picture({ ...frameOf(chart, height, drawing), hatching: ink.quiet }, [
    ...ruled(scale, height, drawing),
    ...areas(all, 0),
    ...areas(edges(seams, scale, ink), 0.75),
    ...labels(rows, drawing),
    ...arrows(shares, scale, ink),
    ...marks(
      placed.map(({ mark, y }) => ({ mark: besideShare(mark), y })),
      scale,
      ink,
    ),
  ]);
}

/** What is drawn as a share is not drawn again as what is possible. */
export const besideShare = (slice: Slice): Mark => (slice.share ? { ...slice, possible: null } : slice);

/** The whole, and what is more than that or less than nothing. */
export function ends({ parts, also }: Shares): Ends {
  const rows = [...parts, ...also];
  const { lower, upper } = reach([
    ...rows,
    ...rows.map(({ share, ...mark }) => ({ ...mark, possible: share })),
  ]);
  return { lower, upper: compare(upper, whole) > 0 ? upper : whole };
}

const whole = rational(100n);

const inTurn = ({ parts }: Ink, part: number): string => parts[part % parts.length]!;

/** A share by itself: from nothing to where it surely reaches, then to where it may. */
function single(share: Interval): Piece {
  const nothing = closed(zero, zero);
  if (compare(share.lower!, zero) >= 0) return { begins: nothing, ends: share };
  if (compare(share.upper!, zero) <= 0) return { begins: share, ends: nothing };
  return { begins: share, ends: closed(share.upper!, share.upper!) };
}

/** A part from where it begins to where it ends; both may be uncertain. */
interface Piece {
  readonly begins: Interval;
  readonly ends: Interval;
}

function piecesOf(seams: readonly Interval[] | null): Piece[] {
  if (seams === null) return [];
  const edges = [closed(zero, zero), ...seams, closed(whole, whole)];
  return edges.slice(1).map((ends, part) => ({ begins: edges[part]!, ends }));
}

/** Where nothing of a part is certain in the whole: its ends, in the middle of where they may be. */
function edges(seams: readonly Interval[] | null, scale: Axis, ink: Ink): Area[] {
  const vague = piecesOf(seams).filter(({ begins, ends }) => compare(begins.upper!, ends.lower!) >= 0);
  const found = new Set(vague.flatMap(({ begins, ends }) => [begins, ends]));
  return (seams ?? [])
    .filter((seam) => found.has(seam))
    .map(({ lower, upper }) => {
      const at = placeOn(scale, divide(add(lower!, upper!), rational(2n)));
      return { x1: at, x2: at, y1: 2, y2: 2 + thickness, fill: ink.text };
    });
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
