// How the numbers of a column line up: point under point, and both ends of a range inside its brackets.
import type { Digits } from './number.ts';

/** A cell as text that a column can still move. */
export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  /** One number, its marks already before it: `> 57 %`, `[212]`. */
  | {
      readonly kind: 'single';
      readonly number: Digits;
      /** The sign as the language sets it; empty where there is none. */
      readonly percent: string;
      /** What stands behind it: the star of what is supposed, or the end of brackets. */
      readonly mark: '' | '*' | ']';
    }
  /** `[57.7 – 58.1 %]` */
  | { readonly kind: 'range'; readonly lower: Digits; readonly upper: Digits; readonly percent: string };

type Single = Extract<Piece, { kind: 'single' }>;
type Range = Extract<Piece, { kind: 'range' }>;

/** The pieces as text, to be set against the right side of their column; single numbers centred under ranges. */
export function aligned(pieces: readonly Piece[], dash: string): string[] {
  const ranges = setRanges(
    pieces.filter((piece) => piece.kind === 'range'),
    dash,
  );
  const singles = setSingles(pieces.filter((piece) => piece.kind === 'single'));
  const slack = Math.max(0, (ranges[0]?.length ?? 0) - (singles[0]?.length ?? 0));
  const margin = ' '.repeat(Math.floor(slack / 2));
  const [nextRange, nextSingle] = [ranges.values(), singles.values()];
  return pieces.map((piece) => {
    if (piece.kind === 'text') return piece.text;
    return piece.kind === 'range' ? nextRange.next().value! : nextSingle.next().value! + margin;
  });
}

/** A piece on its own, without a column. */
export const alone = (piece: Piece, dash: string): string => aligned([piece], dash)[0]!;

function setSingles(singles: readonly Single[]): string[] {
  const size = sizeOf(singles.map((single) => single.number));
  return equallyLong(
    singles.map(({ number, percent, mark }) => {
      const fraction =
        percent === '' ? number.fraction : withPercent(number.fraction, size.fraction, percent);
      return number.whole.padStart(size.whole) + fraction + mark;
    }),
  );
}

function setRanges(ranges: readonly Range[], dash: string): string[] {
  const low = sizeOf(ranges.map((range) => range.lower));
  const high = sizeOf(ranges.map((range) => range.upper));
  return equallyLong(
    ranges.map(
      ({ lower, upper, percent }) =>
        `[${padded(lower, low)}${dash}${upper.whole.padStart(high.whole)}${withPercent(upper.fraction, high.fraction, percent)}]`,
    ),
  );
}

/** Percent signs stand in a column where there is a space before them, tight to their digit where there is none. */
const withPercent = (fraction: string, length: number, percent: string): string =>
  percent.startsWith('%') ? fraction + percent : fraction.padEnd(length) + percent;

interface Size {
  readonly whole: number;
  readonly fraction: number;
}

const padded = (number: Digits, size: Size): string =>
  number.whole.padStart(size.whole) + number.fraction.padEnd(size.fraction);

const sizeOf = (numbers: readonly Digits[]): Size => ({
  whole: longest(numbers.map((number) => number.whole)),
  fraction: longest(numbers.map((number) => number.fraction)),
});

function equallyLong(texts: readonly string[]): string[] {
  const length = longest(texts);
  return texts.map((text) => text.padEnd(length));
}

const longest = (texts: readonly string[]): number =>
  texts.reduce((length, text) => Math.max(length, text.length), 0);
