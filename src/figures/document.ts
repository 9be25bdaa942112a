// The JSON contract as types: what `--json` prints and the library returns, field for field. It only ever grows.
import type { PublishedInterval } from './interval.ts';
import type { Source } from './source.ts';
import type { Every } from './period.ts';
import type { Measure, Qualifier, Reason, Status } from './statement.ts';
import type { Verdict } from './verdict.ts';

/** The commands that answer with a document. */
export const described = ['growth', 'shares', 'trend', 'show', 'check', 'explain', 'init', 'codes'] as const;
export type Described = (typeof described)[number];

/**
 * What every document says besides its answer. Amounts everywhere are decimal strings in unscaled units
 * (`"515000000"`), percentages in percent; ends that are no short decimals are rounded outward to 12 digits.
 */
export interface Envelope<Command extends string> {
  readonly schemaVersion: 1;
  readonly command: Command;
  /** `smals-report 0.1.0` */
  readonly tool: string;
  /** The data as they were named; files are relative to it. */
  readonly root: string;
  /** Only where something was supposed. */
  readonly supposed?: readonly SuppositionDocument[];
  readonly findings: readonly FindingDocument[];
}

/** An answer, or nothing but findings: an error that is no conflict leaves no answer. */
export type Document<Command extends string, Answer> = Envelope<Command> &
  (Answer | { readonly [Field in keyof Answer]?: undefined });

export interface FindingDocument {
  /** A word that stays: `number`, `conflict`. More may come. */
  readonly code: string;
  readonly severity: 'error' | 'warning' | 'note';
  /** Null where no file is meant; line and column count from 1. */
  readonly file: string | null;
  readonly line: number | null;
  readonly column: number | null;
  /** Only where what is supposed is at fault: `--set "staffing growth 2023 = 18"`. */
  readonly option?: string;
  readonly message: string;
}

export type SuppositionDocument =
  | {
      readonly kind: 'statement';
      /** `--set 1` */
      readonly id: string;
      /** As it was given. */
      readonly text: string;
      readonly indicator: string;
      readonly period: string;
      readonly measure: Measure;
      readonly base: string | null;
      /** The number of the text. */
      readonly printed: string;
      readonly qualifier: Qualifier;
      readonly unit: string | null;
      readonly scale: number;
      readonly interval: PublishedInterval;
      /** The ids of the printed statements that it replaces. */
      readonly insteadOf: readonly string[];
    }
  | {
      readonly kind: 'rule';
      /** `--rule 1` */
      readonly id: string;
      readonly text: string;
      /** Its name; the id where it has none. */
      readonly rule: string;
      readonly expression: string;
      /** Where the rule of that name stands that it replaces: `rules.csv:2`. */
      readonly insteadOf: readonly string[];
    };

/** An indicator in a period. */
export interface FigureDocument extends PublishedInterval {
  readonly period: string;
  /** The digits as the source prints them, in its scale; null where no source does. */
  readonly printed: string | null;
  readonly basis: 'printed' | 'supposed' | 'proven' | 'unknown';
}

/** A change (unscaled units), growth or share (percent). */
export interface QuantityDocument extends PublishedInterval {
  /** What a table would show as one number; null where the interval has to be shown. */
  readonly value: string | null;
  /** Why nothing bounds it; null where something does. */
  readonly reason: Reason | null;
}

/** A printed growth or share beside what all other statements imply. */
export interface JudgedDocument {
  readonly id: string;
  readonly printed: string;
  readonly qualifier: Qualifier;
  readonly verdict: Verdict;
  readonly implied: PublishedInterval | null;
}

export interface GrowthAnswer {
  readonly from: string;
  readonly to: string;
  readonly rows: readonly {
    readonly indicator: string;
    readonly label: string;
    readonly unit: string | null;
    readonly from: FigureDocument;
    readonly to: FigureDocument;
    readonly change: QuantityDocument;
    readonly growth: QuantityDocument;
    /** So much a year; only from one year to another that is not the next. */
    readonly annual?: QuantityDocument;
    readonly statements: readonly JudgedDocument[];
  }[];
  /** One for each sum that a rule writes of both periods; only on request. */
  readonly contributions?: readonly {
    /** The total, and its growth. */
    readonly of: string;
    readonly rule: string;
    readonly growth: QuantityDocument;
    readonly parts: readonly {
      readonly indicator: string;
      readonly label: string;
      /** So many times it the total is made of: "-1" for what is taken away. */
      readonly times: string;
      /** Its own. */
      readonly change: QuantityDocument;
      /** What it adds to the growth of the total, in percentage points. */
      readonly points: QuantityDocument;
    }[];
  }[];
}

export interface TrendAnswer {
  /** One for each indicator and length of period of which anything is known. */
  readonly rows: readonly {
    readonly indicator: string;
    readonly label: string;
    readonly unit: string | null;
    readonly every: Every;
    /** Every known period; a gap between two of them is a gap. */
    readonly points: readonly FigureDocument[];
    /** To each known figure from the one known before it, and along each printed growth to an unknown one. */
    readonly steps: readonly {
      readonly from: string;
      readonly to: string;
      /** Null where the two are not the same part of their years. */
      readonly years: number | null;
      readonly change: QuantityDocument;
      readonly growth: QuantityDocument;
      /** So much a year. */
      readonly annual: QuantityDocument;
      readonly statements: readonly JudgedDocument[];
    }[];
    /** So much a year from the first known figure to the last; null where fewer than two are known. */
    readonly cagr:
      | (QuantityDocument & { readonly from: string; readonly to: string; readonly years: number | null })
      | null;
  }[];
}

export interface SharesAnswer {
  readonly period: string;
  readonly rows: readonly {
    readonly indicator: string;
    readonly label: string;
    readonly unit: string | null;
    /** The total. */
    readonly of: string;
    readonly amount: FigureDocument;
    readonly share: QuantityDocument;
    readonly statements: readonly JudgedDocument[];
  }[];
}

export interface ShowAnswer {
  readonly period: string;
  readonly rows: readonly {
    readonly indicator: string;
    readonly label: string;
    readonly unit: string | null;
    readonly figure: FigureDocument;
    /** All that is printed or supposed of the indicator in this period, values first. */
    readonly statements: readonly (JudgedDocument &
      Pick<StatementDocument, 'measure' | 'base' | 'unit' | 'scale'> & {
        readonly status: Status;
        readonly source: string | null;
      })[];
    /** The names of the rules that what is proven in the row rests on. */
    readonly rules: readonly string[];
    /** The keys of the sources that it rests on. */
    readonly sources: readonly string[];
  }[];
  /** The indicators of which this period says nothing. */
  readonly unknown: readonly string[];
  /** Those that the rows name, where they are declared. */
  readonly sources: readonly Source[];
}

export interface StatementDocument {
  /** `2023.csv:4:9`; `--set 1` for one that is supposed, which has no file, line and column. */
  readonly id: string;
  readonly file: string | null;
  readonly line: number | null;
  readonly column: number | null;
  readonly indicator: string;
  readonly period: string;
  readonly measure: Measure;
  /** Of growth and change a period, of share and ratio an indicator, of a value null. */
  readonly base: string | null;
  readonly printed: string;
  readonly qualifier: Qualifier;
  /** `%` for growth and share. */
  readonly unit: string | null;
  /** Power of ten of the printed number: 6 for millions. */
  readonly scale: number;
  /** What the printed number says. */
  readonly interval: PublishedInterval;
  /** What all statements of other quantities leave; null where nothing was computed. */
  readonly implied: PublishedInterval | null;
  readonly verdict: Verdict;
  /** The interval and what is implied meet in one point only. */
  readonly edge: boolean;
  readonly reason: Reason | null;
}

export interface RuleDocument {
  readonly rule: string;
  readonly period: string;
  readonly verdict: Verdict;
  readonly edge: boolean;
  /** Of the printed sum, where there is one. */
  readonly difference: string | null;
  readonly reason: Reason | null;
}

/** A statement, a rule in a period, or the sign of a figure. */
export type MemberDocument =
  | RemovableDocument
  | {
      readonly kind: 'sign';
      readonly origin: 'declared' | 'presupposed' | 'printed' | 'guessed';
      readonly indicator: string;
      readonly period: string;
      readonly positive: boolean;
      /** The ids of the statements that it follows from. */
      readonly statements: readonly string[];
    };

export type RemovableDocument =
  | {
      readonly kind: 'statement';
      readonly id: string;
      readonly file: string | null;
      readonly line: number | null;
    }
  | { readonly kind: 'rule'; readonly rule: string; readonly period: string };

/** Which inequality of a member a proof takes, and how often. */
export interface RowDocument {
  readonly end: 'lower' | 'upper' | 'both';
  /** A whole number. */
  readonly multiplier: string;
}

export interface ConflictDocument {
  /** Among all conflicts of the report, from 1: `explain conflict 1`. */
  readonly number: number;
  readonly members: readonly (MemberDocument & { readonly rows: readonly RowDocument[] })[];
  /** What the rows add up to on the right, 0 on the left; null where that is no finite decimal. */
  readonly gap: string | null;
  readonly strict: boolean;
  /** Whose removal alone would mend it, likely misprints first, then the smallest correction. */
  readonly suspects: readonly (RemovableDocument & {
    /** The first and last number that could stand; null for a rule, and where no number would do. */
    readonly wouldRead: { readonly lower: string | null; readonly upper: string | null } | null;
    /** The one slip of the hand that would explain it. */
    readonly misprint: {
      readonly kind: 'digits-swapped' | 'sign' | 'scale' | 'one-digit';
      readonly printed: string;
    } | null;
  })[];
}

export interface CheckAnswer {
  /** Null where a deadline passed first: undecided. */
  readonly consistent: boolean | null;
  readonly summary: Readonly<Record<'statements' | Verdict | 'conflicts', number>>;
  readonly statements: readonly StatementDocument[];
  readonly rules: readonly RuleDocument[];
  readonly conflicts: readonly ConflictDocument[];
  /** Smallest sets whose removal makes the report consistent, for each part of it that is not. */
  readonly repairs: readonly (readonly RemovableDocument[])[];
  /** Numbers that a later report replaced; absent where there are none. */
  readonly restated?: readonly RestatedDocument[];
  /** Where asked for: true values, in unscaled units, that print exactly as published; null where none do. */
  readonly witness?: readonly WitnessDocument[] | null;
}

/** Both by the id of their statement. */
export interface RestatedDocument {
  readonly earlier: string;
  readonly later: string;
  /** In unscaled units, of percentages in points; null where one of the two is a bound. */
  readonly difference: string | null;
}

export interface WitnessDocument {
  readonly indicator: string;
  readonly period: string;
  /** `n/d` where no decimal is exact. */
  readonly value: string;
}

export interface InitAnswer {
  /** The table; null where the directory begins with figures to be replaced. */
  readonly from: string | null;
  readonly directory: string;
  readonly written: boolean;
  /** What is in the directory once it is written. */
  readonly files: readonly string[];
  readonly proposals: readonly (ColumnProposalDocument | SumProposalDocument)[];
}

export interface CodesAnswer {
  readonly codes: readonly {
    readonly code: string;
    readonly severity: 'error' | 'warning' | 'note';
    readonly title: string;
    /** A diagnostic of that code: `2023.csv:9:25: error: ... [number]` */
    readonly example: string;
    readonly mend: string;
  }[];
}

export interface ColumnProposalDocument {
  readonly kind: 'column';
  readonly taken: boolean;
  readonly measure: Measure;
  readonly period: string;
  readonly base: string | null;
  /** How many statements the amounts allow, of how many for which they are printed. */
  readonly holds: number;
  readonly of: number;
  readonly fails: readonly { readonly id: string; readonly possible: PublishedInterval }[];
}

export interface SumProposalDocument {
  readonly kind: 'sum';
  readonly taken: boolean;
  /** Its lines in rules.csv. */
  readonly rules: readonly {
    readonly rule: string;
    readonly expression: string;
    readonly from: string | null;
    readonly to: string | null;
  }[];
  readonly holds: readonly SumFitDocument[];
  /** Periods that the lines leave out. */
  readonly fails: readonly SumFitDocument[];
  readonly unprinted: readonly string[];
}

/** In unscaled units. */
interface SumFitDocument {
  readonly period: string;
  readonly difference: string;
  readonly room: string;
}
