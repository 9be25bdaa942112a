// Small reports whose every corner can be tried: two parts and their total in 2020 and 2023, published to the nearest.
import fc from 'fast-check';
import type { Member } from '../../src/analyse/rows.ts';
import { instances } from '../../src/figures/rule.ts';
import type { Corner } from '../solve/corners.ts';
import { corners } from '../solve/corners.ts';
import { report } from './figures.ts';
import { Columns } from './lines.ts';

const amounts = fc.tuple(
  ...(['a 2020', 'b 2020', 'a 2023', 'b 2023'] as const).map(() => fc.bigInt(200n, 3000n)),
);
const extras = fc.subarray(['t 2020', 't 2023', 'a growth', 'b growth', 't growth', 'a share'], {
  maxLength: 3,
});

/** In tenths; the parts are printed, and some of what else there is to print. */
export const smallReport = fc.tuple(amounts, extras).map(([[a0, b0, a1, b1], printed]) => {
  const truth = {
    'a 2020': a0!,
    'b 2020': b0!,
    't 2020': a0! + b0!,
    'a 2023': a1!,
    'b 2023': b1!,
    't 2023': a1! + b1!,
  };
  const amount = (figure: string) => truth[figure as keyof typeof truth];
  const lines = ['a 2020', 'b 2020', 'a 2023', 'b 2023'].map(
    (figure) => `${figure} = ${nearest(amount(figure), 10n)}`,
  );
  for (const extra of printed) {
    const [name, what] = extra.split(' ') as [string, string];
    const [first, last] = [amount(`${name} 2020`), amount(`${name} 2023`)];
    if (what === 'growth')
      lines.push(`${name} growth 2023 = ${nearest(100n * (last - first), first)} from 2020`);
    else if (what === 'share') lines.push(`a share 2023 = ${nearest(100n * last, amount('t 2023'))} of t`);
    else lines.push(`${extra} = ${nearest(amount(extra), 10n)}`);
  }
  return [...lines, 'rule total: a + b = t'].join('\n');
});

/** n/d to the nearest whole number, ties up. */
function nearest(n: bigint, d: bigint): bigint {
  const twice = 2n * n + d;
  const quotient = twice / (2n * d);
  return twice < 0n && quotient * 2n * d !== twice ? quotient - 1n : quotient;
}

/** The corners of what a report leaves possible, and the column of each figure. */
export function cornersOf(text: string): {
  readonly points: readonly Corner[];
  readonly form: (terms: Readonly<Record<string, bigint>>) => bigint[];
} {
  const it = report(text);
  const members: Member[] = [
    ...it.statements.map((statement) => ({ kind: 'statement', statement }) as const),
    ...it.rules
      .flatMap((rule) => instances(rule, it.periods))
      .map((instance) => ({ kind: 'rule', instance }) as const),
  ];
  const columns = new Columns(members);
  const lines = members.flatMap((member) => columns.said(member).map(({ line }) => line));
  const form = (terms: Readonly<Record<string, bigint>>) => {
    const coefficients = lines[0]!.coefficients.map(() => 0n);
    for (const [figure, coefficient] of Object.entries(terms))
      coefficients[columns.at(figure)]! += coefficient;
    return coefficients;
  };
  return { points: corners(lines), form };
}
