// Numbers in rows: what is possible as a pale bar, what a rounding leaves as a dark one, what is printed as a point.
import { dot, rect } from '@observablehq/plot';
import type { Markish } from '@observablehq/plot';
import type { Mark } from '../../figures/chart.ts';
import type { Interval } from '../../figures/interval.ts';
import type { Axis } from './axis.ts';
import { isBeyond, placeOn } from './axis.ts';
import type { Ink } from './ink.ts';

/** Of a bar, in pixels. */
export const half = 5;

/** A number, and the middle of its row. */
export interface Placed {
  readonly mark: Mark;
  readonly y: number;
}

/** Where two lie on each other, what is surer lies above. */
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
    ...arrows([...possible, ...open], scale, ink),
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
export function arrows(
  all: readonly { readonly interval: Interval; readonly y: number }[],
  scale: Axis,
  ink: Ink,
): Markish[] {
  const tips = [
    { x: 0, rotate: -90, ends: all.filter(({ interval: { lower } }) => isBeyond(scale, lower)) },
    { x: 1, rotate: 90, ends: all.filter(({ interval: { upper } }) => isBeyond(scale, upper)) },
  ];
  return tips.map(({ x, rotate, ends }) =>
    dot(ends, { x, y: 'y', r: 3.5, symbol: 'triangle', rotate, fill: ink.text }),
  );
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
