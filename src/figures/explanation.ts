// The JSON contract of the explain command as types.
import type {
  ConflictDocument,
  MemberDocument,
  RowDocument,
  StatementDocument,
  WitnessDocument,
} from './document.ts';
import type { PublishedInterval } from './interval.ts';
import type { Measure, Reason } from './statement.ts';
import type { Verdict } from './verdict.ts';

/** One quantity: how it is printed, what proves its bounds, and what is safe to write. */
export interface ExplanationDocument {
  readonly quantity: {
    readonly indicator: string;
    readonly period: string;
    readonly measure: Measure;
    readonly base: string | null;
    readonly unit: string | null;
  };
  readonly printed: readonly Pick<
    StatementDocument,
    'id' | 'file' | 'line' | 'column' | 'printed' | 'qualifier' | 'interval' | 'verdict' | 'edge' | 'reason'
  >[];
  /** What everything together proves. */
  readonly bounds: PublishedInterval;
  readonly reason: Reason | null;
  /** What all but the statements of this quantity leave; null where there are none. */
  readonly implied: PublishedInterval | null;
  /** The proof of each end of `implied`, of `bounds` where nothing is printed. */
  readonly ends: { readonly lower: EndDocument | null; readonly upper: EndDocument | null };
  readonly safe: SafeDocument;
}

export interface EndDocument {
  readonly value: string;
  readonly closed: boolean;
  /**
   * Each row turned the way of the end and taken so many times, they add up to `times` the quantity; of a quotient, to
   * `times` what its figure is beyond the value's part of its base.
   */
  readonly times: string | null;
  readonly steps: readonly (MemberDocument & { readonly rows: readonly RowDocument[] })[];
  /** The same as a chain that a pocket calculator can redo; empty where there is none. */
  readonly derivation: readonly {
    readonly indicator: string;
    readonly period: string;
    /** All of them, where rows speak of several only as one sum. */
    readonly figures: readonly TermDocument[];
    readonly relation: string;
    /** The value is taken for the figure itself, because later lines need it from both sides. */
    readonly taken: boolean;
    /** In unscaled units, in percent where `of` names a figure. */
    readonly value: string | null;
    readonly of: { readonly indicator: string; readonly period: string } | null;
    readonly member: MemberDocument;
  }[];
}

/** Numbers that are true of every possible value, in unscaled units. */
export interface SafeDocument {
  readonly between: { readonly lower: string; readonly upper: string } | null;
  /** Rounded to the unit `to`. */
  readonly about: { readonly value: string; readonly to: string } | null;
  readonly moreThan: { readonly value: string; readonly orEqual: boolean } | null;
  readonly lessThan: { readonly value: string; readonly orEqual: boolean } | null;
  readonly notSafe: { readonly value: string; readonly to: string } | null;
}

/** The quantities of a line that makes several statements. */
export interface ExplanationsDocument {
  readonly explanations: readonly ExplanationDocument[];
}

/** A line of rules.csv: how its rule is judged in each period. */
export interface RuleExplanationDocument {
  readonly rule: {
    readonly rule: string;
    readonly expression: string;
    readonly file: string | null;
    readonly line: number | null;
    readonly column: number | null;
  };
  readonly periods: readonly {
    readonly period: string;
    readonly verdict: Verdict;
    readonly edge: boolean;
    readonly implied: PublishedInterval | null;
    readonly difference: string | null;
    readonly reason: Reason | null;
  }[];
}

/** One conflict, with its proof in full. */
export interface ConflictExplanationDocument {
  readonly conflict: ConflictDocument & {
    /** Bounds one after another that end in a contradiction; null where no short chain shows it. */
    readonly chain: ChainDocument | null;
    readonly rows: readonly ProofRowDocument[];
    /** Where asked for: for each member true values that all the others allow. */
    readonly witnesses?: readonly {
      readonly without: MemberDocument;
      readonly values: readonly WitnessDocument[];
    }[];
  };
}

/** A figure so many times; a coefficient without end is a fraction `n/d`. */
export interface TermDocument {
  readonly indicator: string;
  readonly period: string;
  readonly coefficient: string;
}

/** Amounts in unscaled units; where a figure is set, in proportion to it. */
export interface ChainDocument {
  readonly set: (TermDocument & { readonly value: string }) | null;
  readonly unit: string | null;
  readonly lines: readonly {
    readonly figures: readonly TermDocument[];
    readonly bound: 'lower' | 'upper';
    readonly strict: boolean;
    /** It was chosen within what is printed, not bounded. */
    readonly taken: boolean;
    /** In percent of `of` where that is not null. */
    readonly value: string;
    readonly of: readonly TermDocument[] | null;
    readonly member: MemberDocument;
  }[];
  readonly low: string;
  readonly high: string;
  readonly split: readonly TermDocument[];
}

/** `terms relation constant`, times `multiplier`. */
export interface ProofRowDocument {
  readonly member: MemberDocument;
  readonly end: 'lower' | 'upper' | 'both';
  readonly terms: readonly TermDocument[];
  readonly relation: '=' | '<=' | '>=' | '<' | '>';
  readonly constant: string;
  readonly multiplier: string;
}
