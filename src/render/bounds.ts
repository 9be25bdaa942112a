// A proven interval as the editor's brackets show it: ends rounded outward, or the one number that both round to.
import { closed, contains, roundingInterval, scaled } from '../figures/interval.ts';
import type { Rational } from '../figures/rational.ts';
import { add, digits, multiply, powerOfTen, rational, toUnits } from '../figures/rational.ts';
import type { Cell } from '../figures/sentence.ts';
import type { Piece } from './column.ts';
import type { Digits, Notation } from './number.ts';
import { set } from './number.ts';

/** `[438.4 – 439.7]`, `[212]`, `[> 57.0]`, `[≤ 60 %]`, or `?` where there is no bound. */
export function bounds(cell: Extract<Cell, { kind: 'bounds' }>, notation: Notation): Piece {
  const { lower, upper, lowerClosed, upperClosed } = scaled(cell.interval, powerOfTen(-(cell.scale ?? 0)));
  const percent = cell.percent ? notation.percent : '';
  const shown = (end: Rational, direction: 'down' | 'up' | 'nearest'): Digits =>
    set(digits(end, cell.decimals, direction), notation, cell.signed);
  const bracketed = (mark: string, { whole, fraction }: Digits): Piece => ({
    kind: 'single',
    number: { whole: `[${mark}${whole}`, fraction },
    percent,
    mark: ']',
  });
  if (lower === null) {
    if (upper === null) return { kind: 'text', text: '?' };
    return bracketed(upperClosed ? '≤ ' : '< ', shown(upper, 'up'));
  }
  if (upper === null) return bracketed(lowerClosed ? '≥ ' : '> ', shown(lower, 'down'));
  const middle = multiply(add(lower, upper), rational(1n, 2n));
  if (roundsTo(middle, lower, upper, cell.decimals)) return bracketed('', shown(middle, 'nearest'));
  return { kind: 'range', lower: shown(lower, 'down'), upper: shown(upper, 'up'), percent };
}

/**
 * Whether every value from lower to upper can be written as their middle rounded. If any one number does for
 * both ends, that one does.
 */
function roundsTo(middle: Rational, lower: Rational, upper: Rational, decimals: number): boolean {
  const unit = powerOfTen(-decimals);
  const value = multiply(rational(toUnits(middle, decimals, 'nearest')), unit);
  return contains(roundingInterval(value, unit, 'nearest'), closed(lower, upper));
}
