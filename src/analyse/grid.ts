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

/** Of printed amounts. */
export function grid(report: Report): Grid {
  const values = report.statements.filter((s) => s.measure === 'value' && isRounded(s));
  const { periods, lines } = gridOf(report, values, null);
  const unitOf = ({ indicator }: Line) => report.indicators.get(indicator)!.unit;
  const units = new Set(lines.map(unitOf));
  return { periods, units: [...units].map((unit) => lines.filter((line) => unitOf(line) === unit)) };
}

/** Of printed shares, one for each total, which is all of itself. */
export function shareGrids(report: Report): readonly Grid[] {
  const shares = report.statements.filter((s) => s.measure === 'share' && isRounded(s));
  return [...new Set(shares.map(({ base }) => base!))].map((whole) => {
    const parts = shares.filter(({ base }) => base === whole);
    const { periods, lines } = gridOf(report, parts, whole);
    return { periods, units: [lines] };
  });
}

/** The lines in the order of the table; `whole` is 100 in every period. */
function gridOf(
  { indicators, periods }: Report,
  statements: readonly Statement[],
  whole: string | null,
): { readonly periods: readonly Period[]; readonly lines: readonly Line[] } {
  const printed = periods.filter((period) => statements.some((s) => s.period === period));
  const fineness = statements.flatMap((s) => [s.interval.lower!, s.interval.upper!, stepOf(s)]);
  const common = fineness.reduce((product, { d }) => leastCommon(product, d), 1n);
  const all = { low: 100n * common, high: 100n * common, step: 0n };
  const lines = [...indicators.keys()].map((indicator): Line => {
    const amounts = printed.map((period) => {
      const found = statements.find((s) => s.indicator === indicator && s.period === period);
      return indicator === whole ? all : found === undefined ? null : amountOf(found, common);
    });
    return { indicator, amounts };
  });
  return {
    periods: printed,
    lines: lines.filter(({ amounts }) => amounts.some((amount) => amount !== null)),
  };
}

const isRounded = (s: Statement): boolean =>
  isNumber(s) && s.interval.lower !== null && s.interval.upper !== null;
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
