// Where numbers stand on an axis: exact, until a fraction of its length is drawn.
import type { Mark } from '../../figures/chart.ts';
import type { Rational } from '../../figures/rational.ts';
import {
  add,
  compare,
  digits,
  divide,
  magnitude,
  multiply,
  negate,
  powerOfTen,
  rational,
  sign,
  subtract,
  toUnits,
  zero,
} from '../../figures/rational.ts';

export interface Axis {
  readonly lower: Rational;
  /** Above `lower`. */
  readonly upper: Rational;
  /** Each with its plain digits, in order. */
  readonly ticks: readonly { readonly value: Rational; readonly digits: string }[];
}

/** `most` steps or fewer, of 1, 2 or 5 times a power of ten; but two ticks in any case. */
export function axis(lower: Rational, upper: Rational, most: number): Axis {
  const { step, decimals } = stepOf(divide(subtract(upper, lower), rational(BigInt(most))));
  const ticks = [];
  for (
    let at = multiply(step, rational(toUnits(divide(lower, step), 0, 'up')));
    compare(at, upper) <= 0;
    at = add(at, step)
  )
    ticks.push({ value: at, digits: digits(at, decimals, 'nearest') });
  return ticks.length < 2 ? axis(lower, upper, most + 1) : { lower, upper, ticks };
}

/** The smallest step that is no smaller. */
function stepOf(least: Rational): { step: Rational; decimals: number } {
  const power = magnitude(least) - 1;
  const times = [1n, 2n, 5n, 10n].find((n) => compare(multiply(rational(n), powerOfTen(power)), least) >= 0)!;
  const step = multiply(rational(times), powerOfTen(power));
  return { step, decimals: Math.max(0, times === 10n ? -power - 1 : -power) };
}

/** From 0, the lower end, to 1; what lies beyond stands at the end. To a millionth, which no screen shows. */
export function placeOn({ lower, upper }: Axis, value: Rational): number {
  if (compare(value, lower) <= 0) return 0;
  if (compare(value, upper) >= 0) return 1;
  return Number(toUnits(divide(subtract(value, lower), subtract(upper, lower)), 6, 'nearest')) / 1e6;
}

/** An end that is none, or lies beyond the axis. */
export const isBeyond = ({ lower, upper }: Ends, end: Rational | null): boolean =>
  end === null || compare(end, lower) < 0 || compare(end, upper) > 0;

export type Ends = Pick<Axis, 'lower' | 'upper'>;

/** All that marks say, with zero and some room around it. */
export function extent(marks: readonly Mark[]): Ends {
  const { lower, upper } = reach(marks);
  const margin = divide(subtract(upper, lower), rational(25n));
  if (sign(margin) === 0) return { lower, upper: add(upper, rational(1n)) };
  return {
    lower: sign(lower) === 0 ? lower : subtract(lower, margin),
    upper: sign(upper) === 0 ? upper : add(upper, margin),
  };
}

/** From the least to the greatest of what marks say, and zero; but ends far from everything else are left out. */
export function reach(marks: readonly Mark[]): Ends {
  const near = [zero, ...marks.flatMap(centre)];
  const [low, high] = [least(near), greatest(near)];
  const ends = [...near, ...marks.flatMap(endsOf)];
  const [first, last] = [least(ends), greatest(ends)];
  const room = divide(subtract(high, low), rational(2n));
  if (sign(room) === 0) return { lower: first, upper: last };
  return { lower: greatest([first, subtract(low, room)]), upper: least([last, add(high, room)]) };
}

/** Where a number is printed, else the middle of what is possible. */
function centre({ printed, possible }: Mark): Rational[] {
  if (printed !== null) return [printed];
  if (possible === null || possible.lower === null || possible.upper === null) return [];
  return [divide(add(possible.lower, possible.upper), rational(2n))];
}

const endsOf = ({ rounding, possible }: Mark): Rational[] =>
  [rounding, possible].flatMap((interval) => [interval?.lower ?? [], interval?.upper ?? []].flat());

const greatest = (values: readonly Rational[]): Rational =>
  values.reduce((best, value) => (compare(value, best) > 0 ? value : best));
const least = (values: readonly Rational[]): Rational => negate(greatest(values.map(negate)));
