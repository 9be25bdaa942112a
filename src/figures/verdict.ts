// What the other statements say of one statement or rule.
import type { Interval } from './interval.ts';
import type { Reason } from './statement.ts';

export const verdicts = ['confirmed', 'consistent', 'unchecked', 'contradicted'] as const;
export type Verdict = (typeof verdicts)[number];

export interface Judgement {
  readonly verdict: Verdict;
  /** J: what everything but the statements of the same quantity leaves; null where nothing was computed. */
  readonly implied: Interval | null;
  /** The statement and what the others imply meet in one point only. */
  readonly edge: boolean;
  readonly reason: Reason | null;
}
