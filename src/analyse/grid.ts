// The printed amounts of a table on one grid: whole numbers, in the order of its rows, for a search that is exact.
import type { Period } from '../figures/period.ts';
import type { Rational } from '../figures/rational.ts';
import { powerOfTen } from '../figures/rational.ts';
import type { Report } from '../figures/report.ts';
import type { Statement } from '../figures/statement.ts';
import { isNumber } from './view.ts';

/** The true values that a printed number leaves possible, ends included, in steps of the grid. */
export interface Amount {
  readonly low: bigint;
  readonly high: bigint;
  /** One unit of the last printed digit. */
  readonly step: bigint;
}

export interface Line {
  readonly indicator: string;
  /** One a period; null where no number is printed. */
  readonly amounts: readonly (Amount | null)[];
}

export interface Grid {
  readonly periods: readonly Period[];
  /** Lines that may be added up: those of one unit each. */
  readonly units: readonly (readonly Line[])[];
}

export function grid(report: Report): Grid {
  const values = report.statements.filter((s) => s.measure === 'value' && isNumber(s) && isBounded(s));
  const periods = report.periods.filter((period) => values.some((s) => s.period === period));
  const fineness = values.flatMap((s) => [s.interval.lower!, s.interval.upper!, stepOf(s)]);
  const common = fineness.reduce((product, { d }) => leastCommon(product, d), 1n);
  const units = new Map<string | null, Line[]>();
  for (const { indicator, unit } of report.indicators.values()) {
    const amounts = periods.map((period) => {
      const found = values.find((s) => s.indicator === indicator && s.period === period);
      return found === undefined ? null : amountOf(found, common);
    });
    if (amounts.every((amount) => amount === null)) continue;
    units.set(unit, [...(units.get(unit) ?? []), { indicator, amounts }]);
  }
  return { periods, units: [...units.values()] };
}

const isBounded = ({ interval }: Statement): boolean => interval.lower !== null && interval.upper !== null;
const stepOf = ({ scale, printedDecimals }: Statement): Rational => powerOfTen(scale - printedDecimals);

function amountOf(statement: Statement, common: bigint): Amount {
  const whole = ({ n, d }: Rational) => (n * common) / d;
  const { lower, upper } = statement.interval;
  return { low: whole(lower!), high: whole(upper!), step: whole(stepOf(statement)) };
}

function leastCommon(a: bigint, b: bigint): bigint {
  let [divisor, rest] = [a, b];
  while (rest !== 0n) [divisor, rest] = [rest, divisor % rest];
  return (a / divisor) * b;
}
