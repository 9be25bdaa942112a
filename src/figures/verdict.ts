// What the other statements say of one statement or rule.
import type { Interval } from './interval.ts';
import type { Reason } from './statement.ts';

export type Verdict = 'contradicted' | 'unchecked' | 'confirmed' | 'consistent';

export interface Judgement {
  readonly verdict: Verdict;
  /** J: what everything but the statements of the same quantity leaves; null where nothing was computed. */
  readonly implied: Interval | null;
  /** The statement and what the others imply meet in one point only. */
  readonly edge: boolean;
  readonly reason: Reason | null;
}
