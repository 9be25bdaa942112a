// What could stand in a statement's place: the numbers, at its own decimals and unit, that agree with given bounds.
import type { Interval } from '../figures/interval.ts';
import { isPoint, meets, point, roundingInterval, scaled } from '../figures/interval.ts';
import type { Rational } from '../figures/rational.ts';
import { digits, divide, multiply, powerOfTen, subtract, toUnits } from '../figures/rational.ts';
import type { Statement } from '../figures/statement.ts';

/** The first and last number, at its own decimals and unit, that could stand; an end is null where nothing limits it. */
export interface WouldRead {
  readonly lower: string | null;
  readonly upper: string | null;
}

/** Null where no number at the statement's decimals would stand for a value that the others leave. */
export function wouldRead(statement: Statement, bounds: Interval): WouldRead | null {
  const own = scaled(bounds, powerOfTen(-statement.scale));
  const fits = (units: bigint) => meets(meaning(statement, units), own);
  const lower = own.lower && edge(statement, own.lower, 1n, fits);
  const upper = own.upper && edge(statement, own.upper, -1n, fits);
  if ((own.lower && lower === null) || (own.upper && upper === null)) return null;
  if (lower !== null && upper !== null && lower > upper) return null;
  return { lower: text(statement, lower), upper: text(statement, upper) };
}

/** From two units outside the end, the first number inwards that fits; null where none near the end does. */
function edge(
  statement: Statement,
  end: Rational,
  step: 1n | -1n,
  fits: (units: bigint) => boolean,
): bigint | null {
  const reach = reachOf(statement);
  const start = toUnits(end, statement.printedDecimals, step > 0n ? 'down' : 'up') - step * reach;
  for (let tried = 0n; tried <= 2n * reach + 1n; tried++) {
    const units = start + step * tried;
    if (fits(units)) return units;
  }
  return null;
}

/** How many printed units a rounding interval may reach beyond its number. */
function reachOf(statement: Statement): bigint {
  const unit = accuracy(statement);
  return unit === null ? 1n : toUnits(unit, statement.printedDecimals, 'up') + 1n;
}

/** The unit that the number is rounded to, in its own scale; null where it is exact or a bound. */
function accuracy({ interval, scale, qualifier, rounding, value }: Statement): Rational | null {
  const { lower, upper } = interval;
  if (qualifier !== '=' || lower === null || upper === null || isPoint(interval)) return null;
  const width = multiply(subtract(upper, lower), powerOfTen(-scale));
  return rounding === 'truncate' && value.isZero() ? multiply(width, { n: 1n, d: 2n }) : width;
}

/** What another number in the statement's place would say, in its own scale. */
export function meaning(statement: Statement, units: bigint): Interval {
  const value = divide({ n: units, d: 1n }, powerOfTen(statement.printedDecimals));
  const unit = accuracy(statement);
  if (unit) return roundingInterval(value, unit, statement.rounding);
  const exact = point(value);
  if (statement.qualifier.startsWith('>'))
    return { ...exact, upper: null, upperClosed: false, lowerClosed: statement.qualifier === '>=' };
  if (statement.qualifier.startsWith('<'))
    return { ...exact, lower: null, lowerClosed: false, upperClosed: statement.qualifier === '<=' };
  return exact;
}

const text = ({ printedDecimals }: Statement, units: bigint | null): string | null =>
  units === null
    ? null
    : digits(divide({ n: units, d: 1n }, powerOfTen(printedDecimals)), printedDecimals, 'nearest');
