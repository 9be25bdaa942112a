// How contributions are to be read, for the lines under the tables of growth.
import { signOf } from '../figures/interval.ts';
import type { Block } from '../figures/result.ts';
import type { RuleInstance } from '../figures/rule.ts';
import type { Cell } from '../figures/sentence.ts';
import type { Statement } from '../figures/statement.ts';
import type { Step } from './checker.ts';
import type { Contributions } from './contribution.ts';
import { isShown, isTelling } from './contribution.ts';
import { isPlain, laidOut } from './contribution-table.ts';
import type { Judge } from './judge.ts';
import { line } from './legend.ts';
import { isUnsure } from './rates.ts';
import type { Span } from './span.ts';
import type { QuantityView } from './view.ts';
import { boundsCell } from './view.ts';

export interface ContributionLegend {
  readonly lines: readonly Block[];
  /** The proofs of what is not simply recomputed. */
  readonly steps: readonly Step[];
  readonly rules: readonly RuleInstance[];
  /** Points in brackets that stand in the place of a number. */
  readonly example?: Cell;
  /** The printed numbers behind the first recomputed points whose last digit is not sure. */
  readonly unsure: readonly Statement[];
}

export function contributionLegend(
  judge: Judge,
  asked: readonly Contributions[],
  from: string,
  decimals: number,
): ContributionLegend | null {
  const shown = asked.filter(isShown);
  if (shown.length === 0) return null;
  const proven = (it: Contributions) =>
    it.parts
      .filter((part) => isTelling(part) && (!part.points.recomputed || isUnsure(part.points, decimals)))
      .map((part) => ({ ...part, total: it.total }));
  const [derived] = shown.filter((it) => !isPlain(pointsOf(it))).flatMap(proven);
  const [unsure] = shown.filter((it) => isPlain(pointsOf(it))).flatMap(proven);
  const missed = judge.conflicts.length === 0 && shown.some((it) => laidOut(judge, it, decimals).sum);
  const negative = shown.some(({ total }) => signOf(total.from.interval) < 0);
  return {
    lines: [
      line({ says: 'legend-points', from, negative }),
      ...(missed ? [line({ says: 'legend-added-up' })] : []),
    ],
    steps: shown.flatMap(proven).flatMap(({ points }) => points.steps),
    rules: shown.flatMap(({ rules }) => rules),
    ...(derived ? { example: boundsCell(derived.points.interval, decimals, 0, { signed: true }) } : {}),
    unsure: unsure ? numbersOf(unsure.span, unsure.total) : [],
  };
}

const pointsOf = ({ parts, total }: Contributions): QuantityView[] => [
  ...parts.map(({ points }) => points),
  total.growth,
];

const numbersOf = ({ from, to }: Span, total: Span): Statement[] =>
  [from, to, total.from].map(({ printed }) => printed!);
