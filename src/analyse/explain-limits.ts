// A proven interval as a person says it: its ends rounded outward, with the digits that its width deserves.
import type { Interval } from '../figures/interval.ts';
import { isPoint, scaled } from '../figures/interval.ts';
import type { Rational } from '../figures/rational.ts';
import {
  digits,
  finiteDigits,
  magnitude,
  parseRational,
  powerOfTen,
  sign,
  subtract,
} from '../figures/rational.ts';
import type { Report } from '../figures/report.ts';
import type { Cell, Sentence } from '../figures/sentence.ts';
import type { Quantity } from './quantity.ts';
import { rulers } from './ruler.ts';

/** Null where nothing is known. */
export function limits(interval: Interval, yardstick: Yardstick): Sentence | null {
  const { unit, scale, percent } = yardstick;
  const { lower, upper, lowerClosed, upperClosed } = interval;
  if (lower === null && upper === null) return null;
  const shown = scaled(interval, powerOfTen(-scale));
  const cell = (end: 'lower' | 'upper'): Cell | null =>
    shown[end] && { kind: 'number', text: text(shown, end), percent };
  const ends = { lower: cell('lower'), upper: cell('upper'), lowerClosed, upperClosed };
  return { says: 'limits', ...ends, unit: { says: 'unit', unit, scale } };
}

/** One end alone as it is told beside the other, and the number that stands there. */
export function oneEnd(
  interval: Interval,
  end: 'lower' | 'upper',
  yardstick: Yardstick,
): { readonly sentence: Sentence; readonly value: Rational; readonly decimals: number } {
  const { unit, scale, percent } = yardstick;
  const shown = scaled(interval, powerOfTen(-scale));
  const number: Cell = { kind: 'number', text: text(shown, end), percent };
  const { lowerClosed, upperClosed } = interval;
  const ends = { lower: null, upper: null, lowerClosed, upperClosed, [end]: number };
  return {
    sentence: { says: 'limits', ...ends, unit: { says: 'unit', unit, scale } },
    value: parseRational(number.text),
    decimals: Math.max(decimalsFor(shown), number.text.split('.')[1]?.length ?? 0),
  };
}

/** Rounded outward; as it is where it has few digits, or is all that is left. */
function text(interval: Interval, end: 'lower' | 'upper'): string {
  const value = interval[end]!;
  return (
    finiteDigits(value, isPoint(interval) ? exactLimit : 6) ??
    digits(value, decimalsFor(interval), end === 'lower' ? 'down' : 'up')
  );
}

/** Digits of an exact amount, to the cent, of a large ledger. */
const exactLimit = 20;

/** Three digits of the width; of one end alone, five of its own. */
export function decimalsFor({ lower, upper }: Interval): number {
  if (lower === null || upper === null) return Math.max(0, 5 - magnitude(lower ?? upper!));
  const width = subtract(upper, lower);
  return Math.max(0, sign(width) === 0 ? 12 - magnitude(lower) : 3 - magnitude(width));
}

export interface Yardstick {
  readonly unit: string | null;
  /** Of the quantity itself: 0 for a percentage. */
  readonly scale: number;
  readonly percent: boolean;
  /** Scale of the amounts that prove it. */
  readonly amounts: number;
}

/** In which unit and scale a quantity is spoken of. */
export function yardstick(report: Report, { indicator, measure, period }: Quantity): Yardstick {
  const { unit, scale } = rulers(report, [period], [indicator])(indicator);
  if (measure === 'value' || measure === 'change') return { unit, scale, percent: false, amounts: scale };
  return { unit: null, scale: 0, percent: measure !== 'ratio', amounts: scale };
}
