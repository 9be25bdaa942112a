// How much room a text takes, at most, where nobody can measure it: for fonts as wide as any that a system prefers.
import type { Style } from '../style.ts';

/** In ems. */
const widths: readonly (readonly [RegExp, number])[] = [
  [/[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7ff\uf900-\ufaff\ufe30-\uff60\u{1f000}-\u{3ffff}]/u, 1],
  [/[.,:;'’|!()[\]\s\u202f\u00a0ijlIft-]/u, 0.4],
  [/[MWmw%@–…✗]/u, 0.98],
  [/[A-Z+<>=~≤≥±]/u, 0.8],
];

/** In pixels. */
export const widthOf = (text: string, size: number): number =>
  size * [...text].reduce((sum, letter) => sum + (widths.find(([is]) => is.test(letter))?.[1] ?? 0.64), 0);

/** The place nearest to `at` where what is `wide` lies between the two ends; in the middle where it does not fit. */
export function within(at: number, wide: number, [from, to]: readonly [number, number]): number {
  const [first, last] = [from + wide / 2, to - wide / 2];
  return first > last ? (from + to) / 2 : Math.min(Math.max(at, first), last);
}

/** How a text that is too long ends. */
export const overflow = ({ ascii }: Style) => (ascii ? 'clip' : 'ellipsis');

/** A text on a line: its middle, and its width. */
export interface Placed {
  readonly at: number;
  readonly wide: number;
}

/** With a gap between them. */
export const areApart = (one: Placed, other: Placed, gap: number): boolean =>
  Math.abs(one.at - other.at) >= (one.wide + other.wide) / 2 + gap;
