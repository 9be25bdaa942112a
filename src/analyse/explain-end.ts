// One end of a proven interval: its proof as a chain or as a sum, for people and for programs.
import type { EndDocument } from '../figures/explanation.ts';
import type { Interval } from '../figures/interval.ts';
import type { Rational } from '../figures/rational.ts';
import { finiteDigits, multiply, powerOfTen, published } from '../figures/rational.ts';
import type { Report } from '../figures/report.ts';
import type { Block } from '../figures/result.ts';
import type { Sentence } from '../figures/sentence.ts';
import { deduction } from './deduction.ts';
import { memberData } from './check.ts';
import type { Step } from './checker.ts';
import { chainRows, relationOf } from './explain-chain.ts';
import type { Yardstick } from './explain-limits.ts';
import { oneEnd } from './explain-limits.ts';
import { sumBlocks } from './explain-sum.ts';
import { line } from './legend.ts';
import { keyOfMember } from './member.ts';
import { total } from './multipliers.ts';
import type { Bounds } from './prover.ts';
import type { Quantity } from './quantity.ts';
import type { Line, Reckoning } from './reckoning.ts';
import { reckon } from './reckoning.ts';

/** One proven end, and how it is told. */
export interface ProvenEnd {
  readonly quantity: Quantity;
  readonly end: 'lower' | 'upper';
  readonly limit: Rational;
  readonly closed: boolean;
  readonly steps: readonly Step[];
  readonly yardstick: Yardstick;
  /** "at least 438.43 million EUR" */
  readonly limits: Sentence;
  /** Of the end as it is told. */
  readonly decimals: number;
  /** Null where the proof is no chain. */
  readonly reckoning: Reckoning | null;
}

/** The ends that there are, the lower one first; `shown` is the interval as it is told. */
export function provenEnds(
  quantity: Quantity,
  bounds: Bounds,
  yardstick: Yardstick,
  shown: Interval,
): ProvenEnd[] {
  return (['lower', 'upper'] as const).flatMap((end) => {
    const limit = bounds.interval[end];
    if (limit === null) return [];
    const told = oneEnd(shown[end] === null ? bounds.interval : shown, end, yardstick);
    const found = deduction(quantity, end, limit, bounds[end]);
    return [
      {
        ...{
          quantity,
          end,
          limit,
          yardstick,
          steps: bounds[end],
          limits: told.sentence,
          decimals: told.decimals,
        },
        closed: end === 'lower' ? bounds.interval.lowerClosed : bounds.interval.upperClosed,
        reckoning: found && reckon(found, told.value, told.decimals, yardstick.amounts),
      },
    ];
  });
}

export function endBlocks(report: Report, proven: ProvenEnd): Block[] {
  const { reckoning, limits, yardstick } = proven;
  const heading = line({ says: 'end', limits }, 'title');
  return reckoning
    ? [heading, { kind: 'columns', indent: 1, rows: chainRows(report, reckoning, yardstick.amounts) }]
    : [heading, ...sumBlocks(report, { ...proven, scale: yardstick.amounts })];
}

/** `times` the value is what the rows, each so many times, add up to. */
export function endData({
  quantity,
  end,
  limit,
  closed,
  steps,
  yardstick,
  reckoning,
}: ProvenEnd): EndDocument {
  const { taken, terms } = total(steps, end);
  const own = terms.find((term) => term.indicator === quantity.indicator && term.period === quantity.period);
  const members = new Map(taken.map(({ row }) => [keyOfMember(row.member), row.member]));
  return {
    value: published(limit, end === 'lower' ? 'down' : 'up'),
    closed,
    times: own ? finiteDigits(own.coefficient, Infinity) : null,
    steps: [...members].map(([key, member]) => ({
      ...memberData(member),
      rows: taken
        .filter(({ row }) => keyOfMember(row.member) === key)
        .map(({ row, times }) => ({ end: row.end, multiplier: times.n.toString() })),
    })),
    derivation: reckoning ? reckoning.lines.map((own) => lineData(own, reckoning, yardstick.amounts)) : [],
  };
}

/** In percent of `of` where that is a figure, else in unscaled units. */
function lineData({ fact, relative, shown }: Line, { deduction: { parameter } }: Reckoning, scale: number) {
  const { indicator, period } = fact.figure;
  return {
    ...{ indicator, period, relation: relationOf(fact.end, fact.strict) },
    value: finiteDigits(relative ? shown : multiply(shown, powerOfTen(scale)), Infinity),
    of: relative && parameter ? parameter : null,
    member: memberData(fact.row!.member),
  };
}
