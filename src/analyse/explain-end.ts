// One end of a proven interval: its proof as a chain or as a sum, for people and for programs.
import type { EndDocument } from '../figures/explanation.ts';
import type { Interval } from '../figures/interval.ts';
import type { Rational } from '../figures/rational.ts';
import { finiteDigits, multiply, powerOfTen, published } from '../figures/rational.ts';
import type { Report } from '../figures/report.ts';
import type { Block } from '../figures/result.ts';
import type { Sentence } from '../figures/sentence.ts';
import type { Goal } from './deduction.ts';
import { deductions } from './deduction.ts';
import { memberData } from './check.ts';
import type { Step } from './checker.ts';
import { chainRows, relationIn } from './explain-chain.ts';
import type { Yardstick } from './explain-limits.ts';
import { oneEnd } from './explain-limits.ts';
import { sumBlocks } from './explain-sum.ts';
import { line } from './legend.ts';
import { keyOfMember } from './member.ts';
import { total } from './multipliers.ts';
import { figuresOf } from './proof-data.ts';
import type { Bounds } from './prover.ts';
import type { Quantity } from './quantity.ts';
import type { Line, Reckoning } from './reckoning.ts';
import { reckon } from './reckoning.ts';
import type { Row } from './rows.ts';

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
    const closed = end === 'lower' ? bounds.interval.lowerClosed : bounds.interval.upperClosed;
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
        closed,
        reckoning: reckoned({ quantity, end, limit, closed }, bounds[end], told, yardstick.amounts),
      },
    ];
  });
}

/** The plainest chain of which short numbers prove the end as it is told. */
function reckoned(
  goal: Goal,
  steps: readonly Step[],
  { value, decimals }: Pick<ReturnType<typeof oneEnd>, 'value' | 'decimals'>,
  scale: number,
): Reckoning | null {
  for (const deduction of deductions(goal, steps)) {
    const reckoning = reckon(deduction, value, decimals, scale);
    if (reckoning) return reckoning;
  }
  return null;
}

export function endBlocks(report: Report, proven: ProvenEnd): Block[] {
  const { reckoning, limits, yardstick } = proven;
  const heading = line({ says: 'end', limits }, 'title');
  return reckoning
    ? [
        heading,
        {
          kind: 'columns',
          indent: 1,
          rows: chainRows(report, reckoning, yardstick.amounts),
          expendable: [0, 1],
        },
      ]
    : [heading, ...sumBlocks(report, { ...proven, scale: yardstick.amounts })];
}

/**
 * The rows, each turned the way of the end and taken so many times, add up to `times` the quantity against `times` the
 * value; of a quotient, to `times` (its figure less the value times its base) against 0.
 */
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
        .map(({ row, times }) => ({ end: row.end, multiplier: multiplierOf(row, times) })),
    })),
    derivation: reckoning
      ? reckoning.lines.flatMap((own) => lineData(own, reckoning, yardstick.amounts))
      : [],
  };
}

/** Only an equation may be taken a negative number of times: an inequality says by its end how it is turned. */
const multiplierOf = ({ relation }: Row, { n }: Rational): string =>
  (relation === '=' || n > 0n ? n : -n).toString();

/** In percent of `of` where that is a figure, else in unscaled units. What a part comes to is no row's. */
function lineData({ fact, shown }: Line, { deduction }: Reckoning, scale: number) {
  const { row, unknown, figure } = fact;
  if (row === null) return [];
  const [own, of] = [figure, unknown].map((bundle) => bundle?.terms[0]);
  return [
    {
      ...{ indicator: own!.indicator, period: own!.period, figures: figuresOf(figure) },
      ...{ relation: relationIn(deduction, fact), taken: deduction.taken.has(fact) },
      value: finiteDigits(unknown ? shown : multiply(shown, powerOfTen(scale)), Infinity),
      of: of ? { indicator: of.indicator, period: of.period } : null,
      member: memberData(row.row.member),
    },
  ];
}
