// An equation or inequality between indicators, as declared.
import type { Labels } from './indicator.ts';
import type { Period } from './period.ts';
import { shiftYears } from './period.ts';
import type { Rational } from './rational.ts';
import type { Place } from './statement.ts';

export type Relation = '=' | '<=' | '>=' | '<' | '>';

export interface Term {
  readonly coefficient: Rational;
  readonly indicator: string;
  /** Years from the rule's period: 0, or -1 for `@-1`. */
  readonly shift: number;
}

/** `terms + constant relation 0`, everything moved to the left side, in unscaled units. */
export interface Rule extends Place {
  /** As people are shown it: `rules.csv:2`; of a supposed one `--rule 1`. */
  readonly id: string;
  readonly rule: string;
  readonly expression: string;
  readonly terms: readonly Term[];
  readonly constant: Rational;
  readonly relation: Relation;
  /** What stands on a side by itself: `t` in `a - b = t`. */
  readonly alone: string | null;
  /** What stands alone is a result, reached step by step: the others are not its parts. */
  readonly isResult?: boolean;
  readonly from: Period | null;
  readonly to: Period | null;
  readonly labels: Labels;
}

/** A rule in one period. */
export interface RuleInstance {
  readonly rule: Rule;
  readonly period: Period;
  readonly terms: readonly {
    readonly coefficient: Rational;
    readonly indicator: string;
    readonly period: Period;
  }[];
}

/** The rule in each known period that it covers and all of whose figures lie in known periods. */
export function instances(rule: Rule, periods: readonly Period[]): RuleInstance[] {
  const known = new Set(periods);
  const covered = periods.filter(
    (period) =>
      (rule.from === null || period >= rule.from) &&
      (rule.to === null || period.slice(0, rule.to.length) <= rule.to),
  );
  return covered.flatMap((period) => {
    const terms = rule.terms.map(({ coefficient, indicator, shift }) => ({
      coefficient,
      indicator,
      period: shift === 0 ? period : (shiftYears(period, shift) ?? ''),
    }));
    return terms.every((term) => known.has(term.period)) ? [{ rule, period, terms }] : [];
  });
}
