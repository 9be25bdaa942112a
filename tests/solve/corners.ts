// The corners of a bounded region, tried one by one: what a linear form, or a ratio of two, can be lies between them.
import type { Line } from './elimination.ts';

export interface Fraction {
  readonly n: bigint;
  /** Positive. */
  readonly d: bigint;
}

/** A point as one fraction a variable. */
export type Corner = readonly Fraction[];

/** Every point that keeps all lines and meets as many of them with equality as there are variables. */
export function corners(lines: readonly Line[]): Corner[] {
  const equations = lines.filter(({ relation }) => relation === '=');
  const others = lines.filter(({ relation }) => relation !== '=');
  const count = lines[0]!.coefficients.length - equations.length;
  return choices(others, count).flatMap((chosen) => {
    const point = meeting([...equations, ...chosen]);
    return point && lines.every((line) => keeps(line, point)) ? [point] : [];
  });
}

/** The smallest and the largest of numerator/denominator over the corners; the denominator is positive there. */
export function extremes(
  points: readonly Corner[],
  numerator: readonly bigint[],
  denominator: readonly bigint[],
) {
  const values = points.map((point) => over(valueOf(numerator, point), valueOf(denominator, point)));
  const least = values.reduce((a, b) => (isLess(b, a) ? b : a));
  const most = values.reduce((a, b) => (isLess(a, b) ? b : a));
  return { least, most };
}

function choices<T>(items: readonly T[], count: number): T[][] {
  if (count === 0) return [[]];
  return items.flatMap((item, at) => choices(items.slice(at + 1), count - 1).map((rest) => [item, ...rest]));
}

/** Gauss and Jordan; null where the lines do not meet in one point. */
function meeting(lines: readonly Line[]): Corner | null {
  const rows = lines.map(({ coefficients, constant }) => [...coefficients, constant]);
  for (let at = 0; at < rows.length; at++) {
    const pivot = rows.findIndex((row, index) => index >= at && row[at] !== 0n);
    if (pivot < 0) return null;
    [rows[at], rows[pivot]] = [rows[pivot]!, rows[at]!];
    const own = rows[at]!;
    rows.forEach((row, index) => {
      const factor = row[at]!;
      if (index !== at && factor !== 0n)
        rows[index] = row.map((c, column) => c * own[at]! - own[column]! * factor);
    });
  }
  return rows.map((row, at) => over({ n: row.at(-1)!, d: 1n }, { n: row[at]!, d: 1n }));
}

function keeps({ coefficients, relation, constant }: Line, point: Corner): boolean {
  const { n, d } = valueOf(coefficients, point);
  const rest = n - constant * d;
  return relation === '=' ? rest === 0n : relation === '>' ? rest > 0n : rest >= 0n;
}

const valueOf = (form: readonly bigint[], point: Corner): Fraction =>
  form.reduce<Fraction>((sum, c, at) => plus(sum, { n: c * point[at]!.n, d: point[at]!.d }), {
    n: 0n,
    d: 1n,
  });

const plus = (a: Fraction, b: Fraction): Fraction => ({ n: a.n * b.d + b.n * a.d, d: a.d * b.d });
const over = (a: Fraction, b: Fraction): Fraction =>
  b.n < 0n ? { n: -a.n * b.d, d: -a.d * b.n } : { n: a.n * b.d, d: a.d * b.n };
const isLess = (a: Fraction, b: Fraction): boolean => a.n * b.d < b.n * a.d;
