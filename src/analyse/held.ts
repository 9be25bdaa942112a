// Whether a printed growth, change or share can be true of the amounts that are printed beside it.
import type { Interval } from '../figures/interval.ts';
import { meets, plus, scaled, signOf } from '../figures/interval.ts';
import type { Rational } from '../figures/rational.ts';
import { compare, divide, negate, one } from '../figures/rational.ts';
import type { Report } from '../figures/report.ts';
import type { Statement } from '../figures/statement.ts';
import { inOwnUnits, otherFigure } from './quantity.ts';
import { isNumber } from './view.ts';

export interface Held {
  readonly statement: Statement;
  /** What the amounts leave possible, as the statement counts; null where they are not both printed. */
  readonly possible: Interval | null;
  readonly holds: boolean;
}

export function held(statement: Statement, report: Report): Held {
  const other = otherFigure(statement);
  const valueOf = (indicator: string, period: string) =>
    report.statements.find(
      (s) => s.measure === 'value' && isNumber(s) && s.indicator === indicator && s.period === period,
    )?.interval;
  const own = valueOf(statement.indicator, statement.period);
  const base = other && valueOf(other.indicator, other.period);
  const possible = own && base ? quantity(statement.measure, own, base) : null;
  return { statement, possible, holds: possible !== null && meets(possible, statement.interval) };
}

/** Null from a base that may be zero. */
function quantity(measure: Statement['measure'], own: Interval, base: Interval): Interval | null {
  if (measure === 'change') return plus(own, scaled(base, negate(one)));
  const direction = signOf(base);
  if (direction === 0) return null;
  const ratio = quotient(own, direction > 0 ? base : scaled(base, negate(one)));
  const turned = ratio !== null && measure !== 'growth' && direction < 0 ? scaled(ratio, negate(one)) : ratio;
  return turned && inOwnUnits(turned, measure, direction > 0);
}

/** By positive numbers; null where an end is open to infinity. */
function quotient(above: Interval, below: Interval): Interval | null {
  if (!above.lower || !above.upper || !below.lower || !below.upper || below.lower.n === 0n) return null;
  const [least, greatest] = [above.lower, above.upper];
  const lower = smaller(divide(least, below.lower), divide(least, below.upper));
  const upper = negate(smaller(negate(divide(greatest, below.lower)), negate(divide(greatest, below.upper))));
  const closed = below.lowerClosed && below.upperClosed;
  return { lower, upper, lowerClosed: closed && above.lowerClosed, upperClosed: closed && above.upperClosed };
}

const smaller = (a: Rational, b: Rational): Rational => (compare(a, b) < 0 ? a : b);
