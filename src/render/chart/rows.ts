// Pictures in rows: a name and what it reads above each bar, all on one axis of percentages.
import { ruleX, text } from '@observablehq/plot';
import type { Markish } from '@observablehq/plot';
import type { Chart } from '../../figures/chart.ts';
import { zero } from '../../figures/rational.ts';
import { own, reading, sentence } from '../cell.ts';
import type { Axis, Ends } from './axis.ts';
import { axis, placeOn } from './axis.ts';
import type { Placed } from './letters.ts';
import { areApart, overflow, widthOf, within } from './letters.ts';
import type { Drawing, Frame } from './picture.ts';
import { fontSize } from './picture.ts';

type Bars = Extract<Chart, { kind: 'growth' }>['bars'];

const rowHeight = 40;
const textAt = 14;
/** From what a row reads to the middle of its bar. */
const barBelow = 14;
const margin = 16;
const gap = 12;
const small = fontSize - 1;

/** A number's row: its name, and what it reads beside it or, where both are long, below it. */
export interface Row {
  readonly name: { readonly text: string; readonly y: number; readonly depth: number };
  /** Of the name, where it is less than the name needs. */
  readonly room: number | null;
  readonly reading: { readonly text: string; readonly y: number; readonly fill: string };
  /** The middle of its bar. */
  readonly y: number;
  readonly end: number;
}

/** One below the other, below what takes `top` pixels. */
export function rowsOf(bars: Bars, { style, ink, width }: Omit<Drawing, 'id'>, top = 0): Row[] {
  let start = top;
  return bars.map(({ name, depth, reading: said, contradicted }) => {
    const text = reading({ kind: 'label', ...name, depth: 0 }, style);
    const right = (contradicted ? own('✗ ', style) : '') + reading(said, style);
    const across = width - 2 * margin - depth * fontSize;
    const beside = across - widthOf(right, fontSize) - gap;
    const needed = widthOf(text, fontSize);
    // A name may be cut, but not to a stump.
    const isBelow = beside < Math.min(needed, across * 0.4);
    const room = isBelow ? across : beside;
    const y = start + textAt + (isBelow ? textAt + 2 : 0);
    const row = {
      ...{ name: { text, y: start + textAt, depth }, room: needed > room ? room : null },
      reading: { text: right, y, fill: contradicted ? ink.bad : ink.text },
      ...{ y: y + barBelow, end: y + rowHeight - textAt },
    };
    start = row.end;
    return row;
  });
}

/** Where the last row ends. */
export const heightOf = (rows: readonly Row[]): number => rows.at(-1)!.end;

export function frameOf(
  { title, kind }: Pick<Chart, 'title' | 'kind'>,
  height: number,
  { style, id, width, beside }: Drawing,
): Frame {
  return {
    ...{ id, width, height: height + 26, x: [0, 1], y: [height, 0] },
    ...{
      title: sentence(title, style),
      description: sentence({ says: 'chart', shows: kind, beside }, style),
    },
    margin: { top: 0, right: margin, bottom: 26, left: margin },
  };
}

/** An axis with so many ticks that their numbers keep clear of each other; two at least. */
export function axisFor({ lower, upper }: Ends, drawing: Drawing): Axis {
  const most = Math.floor(drawing.width / 70);
  const found = Array.from({ length: most }, (_, less) => axis(lower, upper, most - less));
  return found.find((scale) => areClear(numbersOf(scale, drawing))) ?? found.at(-1)!;
}

const areClear = (numbers: readonly Written[]): boolean =>
  numbers.slice(1).every((number, at) => areApart(numbers[at]!, number, 8));

interface Written extends Placed {
  readonly text: string;
}

/** The numbers of an axis, inside the picture, in pixels from where the axis begins. */
function numbersOf(scale: Axis, { style, width }: Drawing): Written[] {
  return scale.ticks.map(({ value, digits }) => {
    const text = reading({ kind: 'number', text: digits, percent: true }, style);
    const wide = widthOf(text, small);
    const at = placeOn(scale, value) * (width - 2 * margin);
    return { text, wide, at: within(at, wide, [-margin, width - margin]) };
  });
}

/** Lines at the ticks of an axis of percentages, zero drawn stronger, and their numbers below. */
export function ruled(scale: Axis, height: number, drawing: Drawing): Markish[] {
  const { ink, width } = drawing;
  const lines = scale.ticks.map(({ value }) => ({ at: placeOn(scale, value), zero: value.n === zero.n }));
  const numbers = numbersOf(scale, drawing);
  const all = numbers.map(({ text, at }) => ({ text, at: at / (width - 2 * margin) }));
  return [
    ruleX(lines, {
      x: 'at',
      y1: 0,
      y2: height,
      stroke: ({ zero }: (typeof lines)[number]) => (zero ? ink.quiet : ink.grid),
    }),
    // The table below says what is too long to be said here.
    text(areClear(numbers) ? all : all.slice(0, 1), {
      ...{ x: 'at', y: height, dy: 14, text: 'text', fill: ink.quiet, fontSize: small },
    }),
  ];
}

/** The name of each row at its left, what it reads at its right. */
export function labels(rows: readonly Row[], { style, ink }: Drawing): Markish[] {
  const line = {
    y: 'y',
    text: 'text',
    frameAnchor: 'left',
    textAnchor: 'start',
    lineAnchor: 'bottom',
    fill: ink.text,
    stroke: ink.ground,
    strokeWidth: 3,
  } as const;
  const whole = rows.filter(({ room }) => room === null).map(({ name }) => name);
  const cut = rows.flatMap(({ name, room }) => (room === null ? [] : [{ name, room }]));
  const dx = (depth: number) => 4 + depth * fontSize;
  return [
    ...[...new Set(whole.map(({ depth }) => depth))].map((depth) =>
      text(
        whole.filter((name) => name.depth === depth),
        { ...line, dx: dx(depth) },
      ),
    ),
    // Letters of a system's own font are wider than those that the ellipsis is reckoned with.
    ...cut.map(({ name, room }) =>
      text([name], {
        ...{ ...line, dx: dx(name.depth) },
        ...{ lineWidth: (room / fontSize) * 0.85, textOverflow: overflow(style) },
      }),
    ),
    text(
      rows.map((row) => row.reading),
      { ...line, frameAnchor: 'right', textAnchor: 'end', fill: 'fill', fontVariant: 'tabular-nums' },
    ),
  ];
}
