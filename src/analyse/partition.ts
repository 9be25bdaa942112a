// What makes up a whole, each part once and nothing else.
import type { Period } from '../figures/period.ts';
import type { Rational } from '../figures/rational.ts';
import { sumOf } from './family.ts';
import type { Judge } from './judge.ts';
import type { Sum } from './sums.ts';

/** Each the indicators that add up to all of a total: as its printed shares do, then as rules write it. */
export function partitions(judge: Judge, of: string, period: Period, sum: Sum | null): string[][] {
  const all = judge.instances.filter((instance) => instance.period === period);
  const standing = new Set(judge.settlement.evidence.rules);
  // Printed shares may need several rules to add up.
  const printed =
    sum?.parts.every(({ coefficient }) => isOne(coefficient)) &&
    all.every((instance) => standing.has(instance))
      ? [sum]
      : [];
  const ruled = all.flatMap((instance) => {
    const { rule } = instance;
    const written = standing.has(instance) && rule.constant.n === 0n ? sumOf(rule) : null;
    return written?.total === of && written.parts.every(({ times }) => isOne(times)) ? [written] : [];
  });
  return [
    ...printed.map(({ parts }) => parts.map(({ statement }) => statement.indicator)),
    ...ruled.map(({ parts }) => parts.map(({ indicator }) => indicator)),
  ];
}

const isOne = ({ n, d }: Rational): boolean => n === 1n && d === 1n;
