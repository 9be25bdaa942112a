// What is supposed beside the files, or in their place: what if?
import type { Rule } from './rule.ts';
import type { Statement } from './statement.ts';

export type Supposition =
  | {
      readonly kind: 'statement';
      /** As typed: `staffing growth 2023 = 18`. */
      readonly text: string;
      readonly statement: Statement;
      /** What is printed of the same quantity, and superseded by this; empty where nothing is. */
      readonly insteadOf: readonly Statement[];
    }
  | {
      readonly kind: 'rule';
      /** As typed: `a + b = t`. */
      readonly text: string;
      readonly rule: Rule;
      /** The rule of that name which it replaces. */
      readonly insteadOf: Rule | null;
    };

/** Options that suppose something. */
export type Option = '--set' | '--rule';
