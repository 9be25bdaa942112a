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
  const { qualifier } = statement;
  const own = scaled(bounds, powerOfTen(-statement.scale));
  const decimals = accuracyOf(statement);
  const fits = (units: bigint) => meets(meaning(statement, numberOf(units, decimals)), own);
  // Where more than some number is possible, more than any smaller one is too.
  const [first, last] = [
    qualifier.startsWith('>') ? null : own.lower,
    qualifier.startsWith('<') ? null : own.upper,
  ];
  const lower = first && edge(first, decimals, 1n, fits);
  const upper = last && edge(last, decimals, -1n, fits);
  if ((first && lower === null) || (last && upper === null)) return null;
  if (lower !== null && upper !== null && lower > upper) return null;
  const text = (units: bigint | null) =>
    units === null ? null : digits(numberOf(units, decimals), decimals, 'nearest');
  return { lower: text(lower), upper: text(upper) };
}

/** From two units outside the end, the first number inwards that fits; null where none near the end does. */
function edge(
  end: Rational,
  decimals: number,
  step: 1n | -1n,
  fits: (units: bigint) => boolean,
): bigint | null {
  const start = toUnits(end, decimals, step > 0n ? 'down' : 'up') - step * reach;
  for (let tried = 0n; tried <= 2n * reach + 1n; tried++) {
    const units = start + step * tried;
    if (fits(units)) return units;
  }
  return null;
}

/** How many units a rounding interval may reach beyond its number, and one more. */
const reach = 2n;

const numberOf = (units: bigint, decimals: number): Rational =>
  divide({ n: units, d: 1n }, powerOfTen(decimals));

/** The decimals that the number is rounded to, as declared or printed: -6 to the million. */
export function accuracyOf(statement: Statement): number {
  const unit = unitOf(statement);
  if (unit === null) return statement.printedDecimals;
  return unit.d === 1n ? 1 - String(unit.n).length : String(unit.d).length - 1;
}

/** The power of ten that the number is rounded to, in its own scale; null where it is exact or a bound. */
function unitOf({ interval, scale, qualifier, rounding, value }: Statement): Rational | null {
  const { lower, upper } = interval;
  if (qualifier !== '=' || lower === null || upper === null || isPoint(interval)) return null;
  const width = multiply(subtract(upper, lower), powerOfTen(-scale));
  return rounding === 'truncate' && value.isZero() ? multiply(width, { n: 1n, d: 2n }) : width;
}

/** What another number in the statement's place would say, in its own scale. */
export function meaning(statement: Statement, value: Rational): Interval {
  const unit = unitOf(statement);
  if (unit) return roundingInterval(value, unit, statement.rounding);
  const exact = point(value);
  if (statement.qualifier.startsWith('>'))
    return { ...exact, upper: null, upperClosed: false, lowerClosed: statement.qualifier === '>=' };
  if (statement.qualifier.startsWith('<'))
    return { ...exact, lower: null, lowerClosed: false, upperClosed: statement.qualifier === '<=' };
  return exact;
}
