// A proven interval as a person says it: its ends rounded outward, with the digits that its width deserves.
import type { Interval } from '../figures/interval.ts';
import { isPoint, scaled } from '../figures/interval.ts';
import type { Direction, Rational } from '../figures/rational.ts';
import { digits, finiteDigits, magnitude, powerOfTen, sign, subtract } from '../figures/rational.ts';
import type { Report } from '../figures/report.ts';
import type { Cell, Sentence } from '../figures/sentence.ts';
import type { Quantity } from './quantity.ts';
import { rulers } from './ruler.ts';

/** Null where nothing is known. */
export function limits(report: Report, quantity: Quantity, interval: Interval): Sentence | null {
  const { unit, scale, percent } = yardstick(report, quantity);
  const shown = scaled(interval, powerOfTen(-scale));
  const { lower, upper, lowerClosed, upperClosed } = shown;
  if (lower === null && upper === null) return null;
  const decimals = decimalsFor(shown);
  const end = (value: Rational | null, direction: Direction): Cell | null =>
    value && { kind: 'number', text: text(value, decimals, isPoint(shown) ? 'nearest' : direction), percent };
  const ends = { lower: end(lower, 'down'), upper: end(upper, 'up'), lowerClosed, upperClosed };
  return { says: 'limits', ...ends, unit: { says: 'unit', unit, scale } };
}

const text = (value: Rational, decimals: number, direction: Direction): string =>
  finiteDigits(value, 6) ?? digits(value, decimals, direction);

/** Three digits of the width; of one end alone, five of its own. */
export function decimalsFor({ lower, upper }: Interval): number {
  if (lower === null || upper === null) return Math.max(0, 5 - magnitude(lower ?? upper!));
  const width = subtract(upper, lower);
  return Math.max(0, sign(width) === 0 ? 12 - magnitude(lower) : 3 - magnitude(width));
}

export interface Yardstick {
  readonly unit: string | null;
  readonly scale: number;
  readonly percent: boolean;
}

/** In which unit and scale a quantity is spoken of. */
export function yardstick(report: Report, { indicator, measure, period }: Quantity): Yardstick {
  if (measure === 'growth' || measure === 'share') return { unit: null, scale: 0, percent: true };
  if (measure === 'ratio') return { unit: null, scale: 0, percent: false };
  const { unit, scale } = rulers(report, [period], [indicator])(indicator);
  return { unit, scale, percent: false };
}
