// What the program says to people: sentences, a code and its arguments each, and the cells that both they and tables hold.
import type { Labels } from './indicator.ts';
import type { Interval, Rounding } from './interval.ts';
import type { Every } from './period.ts';
import type { Relation } from './rule.ts';
import type { Measure, Qualifier, Reason, Statement } from './statement.ts';
import type { SectionName } from './section.ts';
import type { Verdict } from './verdict.ts';

/** A figure or indicator inside a sentence: its key, and its labels where it has any. */
export interface Named {
  readonly indicator: string;
  readonly labels: Labels;
}

/**
 * Arguments that are cells are formatted by the renderer (digits, brackets, group marks) before the catalogue
 * sees them; strings are shown as they are.
 */
export type Sentence =
  | { readonly says: 'verbatim'; readonly text: string }
  // --- many organisations
  | {
      readonly says: 'portfolio-progress';
      readonly organisations: number;
      readonly rows: number;
    }
  | {
      readonly says: 'portfolio-summary';
      readonly organisations: number;
      /** Null where the organisations have files of their own. */
      readonly rows: number | null;
      readonly checked: boolean;
      /** Consistent; of growth and shares: answered. */
      readonly sound: number;
      readonly conflicting: number;
      /** They say nothing of what was asked for. */
      readonly silent: number;
      readonly faulty: number;
    }
  // --- tables
  | { readonly says: 'unit'; readonly unit: string | null; readonly scale: number }
  | { readonly says: 'unit-heading'; readonly unit: string | null; readonly scale: number }
  | { readonly says: 'heading-period'; readonly period: string }
  /** `of`: what stands below it, where it is not alone. */
  | { readonly says: 'heading-printed'; readonly of: 'growth' | null }
  | { readonly says: 'heading-growth' }
  | { readonly says: 'heading-annual' }
  | { readonly says: 'heading-change' }
  | { readonly says: 'heading-possible' }
  | { readonly says: 'heading-points' }
  | { readonly says: 'heading-possible-points' }
  | { readonly says: 'heading-amount' }
  | { readonly says: 'heading-share' }
  | { readonly says: 'heading-others-imply' }
  | { readonly says: 'heading-verdict' }
  | { readonly says: 'heading-place' }
  | { readonly says: 'heading-statement' }
  | { readonly says: 'heading-row' }
  | { readonly says: 'heading-times' }
  | { readonly says: 'heading-times-figure'; readonly figure: string }
  | { readonly says: 'heading-right' }
  | { readonly says: 'heading-sum' }
  | { readonly says: 'legend-printed' }
  | { readonly says: 'legend-proven' }
  | { readonly says: 'legend-others-imply'; readonly measure: 'growth' | 'share' }
  | {
      readonly says: 'rule-used';
      readonly rule: Named;
      readonly place: string;
      readonly periods: readonly string[];
    }
  | { readonly says: 'read-as-rounded'; readonly printed: Cell; readonly lower: Cell; readonly upper: Cell }
  // --- what if
  | {
      readonly says: 'supposed-statement';
      readonly id: string;
      readonly subject: Cell;
      readonly qualifier: Qualifier;
      readonly number: Cell;
      /** The total of a share, where it is not the one that its indicator is declared part of. */
      readonly of: Named | null;
      /** Of an amount. */
      readonly unit: Sentence | null;
      /** What was printed of the same quantity, with its places. */
      readonly insteadOf: readonly { readonly number: Cell; readonly place: string }[];
    }
  | {
      readonly says: 'supposed-rule';
      readonly id: string;
      /** Null for one without a name. */
      readonly name: string | null;
      readonly expression: string;
      /** It has a constant, and the figures that it speaks of are printed in thousands or millions. */
      readonly unscaled: boolean;
      /** Where the rule stands that it replaces. */
      readonly insteadOf: string | null;
    }
  // --- growth
  | {
      readonly says: 'growth-title';
      readonly title: string | null;
      readonly from: string;
      readonly to: string;
    }
  | { readonly says: 'growth-nothing-linked'; readonly from: string; readonly to: string }
  | {
      readonly says: 'growth-unlinked';
      readonly count: number;
      readonly period: string;
      readonly from: string;
    }
  | { readonly says: 'why'; readonly number: Cell; readonly indicator: string; readonly period: string }
  | {
      readonly says: 'no-annual';
      readonly names: readonly Named[];
      readonly reason: Reason;
    }
  | { readonly says: 'contributions-title'; readonly of: Named }
  /** A part that is taken away, or counts more or less than once; `times` null for once. */
  | {
      readonly says: 'contributing';
      readonly name: Named;
      readonly minus: boolean;
      readonly times: string | null;
    }
  | { readonly says: 'added-up-points' }
  /** `negative`: the total was below zero. */
  | { readonly says: 'legend-points'; readonly from: string; readonly negative: boolean }
  | { readonly says: 'legend-added-up' }
  | { readonly says: 'contributions-without-rule'; readonly from: string; readonly to: string }
  /** `reason`: why the totals have no growth; null where too little is known of their parts. */
  | {
      readonly says: 'contributions-unknown';
      readonly names: readonly Named[];
      readonly reason: Reason | null;
    }
  // --- shares
  | {
      readonly says: 'shares-title';
      readonly title: string | null;
      readonly of: Named;
      readonly period: string;
      readonly total: Cell | null;
      readonly unit: Sentence;
    }
  | { readonly says: 'shares-also'; readonly of: Named }
  | { readonly says: 'shares-add-to' }
  | { readonly says: 'rounding-room'; readonly up: Cell; readonly down: Cell }
  | { readonly says: 'adds-up' }
  | { readonly says: 'does-not-add-up' }
  | { readonly says: 'division'; readonly part: Cell; readonly whole: Cell; readonly share: Cell }
  // --- trend
  | {
      readonly says: 'trend-title';
      readonly title: string | null;
      readonly from: string;
      readonly to: string;
    }
  | { readonly says: 'trend-nothing' }
  | { readonly says: 'trend-heading'; readonly name: Named; readonly unit: Sentence }
  /** Periods of which nothing is known: one, or a stretch. */
  | { readonly says: 'trend-gap'; readonly from: string; readonly to: string }
  | { readonly says: 'trend-whole'; readonly from: string; readonly to: string }
  | { readonly says: 'heading-over' }
  | { readonly says: 'over'; readonly every: Exclude<Every, 'broken'>; readonly count: number }
  | {
      readonly says: 'trend-once';
      readonly figures: readonly { readonly indicator: string; readonly period: string }[];
    }
  | { readonly says: 'trend-never'; readonly indicators: readonly string[] }
  // --- show
  | { readonly says: 'show-title'; readonly title: string | null; readonly period: string }
  | { readonly says: 'show-nothing'; readonly period: string }
  | { readonly says: 'heading-proven' }
  | { readonly says: 'heading-source' }
  | { readonly says: 'not-printed' }
  /** What a number beside it says: a share `of` something, a growth on `base`; nothing of a plain value. */
  | {
      readonly says: 'statement-kind';
      readonly measure: Measure;
      readonly of: Named | null;
      readonly base: string | null;
      readonly marks: readonly Mark[];
    }
  /** Where what was not printed comes from: `sources` where it took no rule. */
  | { readonly says: 'derived-from'; readonly rules: readonly string[]; readonly sources: readonly string[] }
  | { readonly says: 'legend-narrowed'; readonly example: Cell }
  | {
      readonly says: 'source';
      readonly source: string;
      readonly title: string | null;
      readonly publisher: string | null;
      readonly published: string | null;
    }
  /** `elsewhere`: they are printed in other periods. */
  | {
      readonly says: 'show-unknown';
      readonly period: string;
      readonly indicators: readonly string[];
      readonly elsewhere: boolean;
    }
  // --- check
  | {
      readonly says: 'consistent';
      readonly statements: number;
      /** How many of them are supposed. */
      readonly supposed: number;
      readonly periods: number;
      readonly judged: boolean;
    }
  | {
      readonly says: 'contradiction';
      readonly contradicted: number;
      readonly periods: readonly string[];
      readonly statements: number;
      /** How many of the contradicted ones are supposed. */
      readonly supposed: number;
      readonly conflicts: number;
    }
  | { readonly says: 'undecided'; readonly milliseconds: number; readonly statements: number }
  | { readonly says: 'section-propagated' }
  | { readonly says: 'and-more-json'; readonly count: number }
  | { readonly says: 'section-sums' }
  | { readonly says: 'section-shares' }
  | { readonly says: 'section-growth' }
  | { readonly says: 'section-restated' }
  | {
      readonly says: 'restated';
      readonly earlier: Cell;
      readonly later: Cell;
      /** So it was called when it was first printed. */
      readonly provisional: boolean;
    }
  /** `relative` to what was printed before; `points`: of percentages. */
  | {
      readonly says: 'restated-by';
      readonly difference: Cell;
      readonly relative: Cell | null;
      readonly points: boolean;
    }
  /** One of the two is a bound. */
  | { readonly says: 'restated-bound' }
  | { readonly says: 'restated-at'; readonly later: string; readonly earlier: string }
  | { readonly says: 'and-more'; readonly count: number }
  | { readonly says: 'mark-holds' }
  | { readonly says: 'mark-fails' }
  | { readonly says: 'named-period'; readonly name: Named; readonly period: string }
  /** `must`: what a rule without a total of its own says, where that is not the result. */
  | {
      readonly says: 'sum';
      readonly parts: readonly SumPart[];
      readonly result: Cell;
      readonly total: Cell | null;
      readonly must: Cell | null;
    }
  | { readonly says: 'room'; readonly up: Cell; readonly down: Cell }
  | { readonly says: 'exact-sum' }
  | { readonly says: 'is-rounding'; readonly difference: Cell }
  | { readonly says: 'off-by-rounding'; readonly difference: Cell }
  /** `just`: it is as much as rounding comes near to, and does not reach. */
  | { readonly says: 'off-by'; readonly difference: Cell; readonly just: boolean }
  | {
      readonly says: 'printed-as';
      readonly qualifier: Qualifier;
      readonly number: Cell;
      readonly supposed: boolean;
    }
  | {
      readonly says: 'recomputed';
      readonly measure: Measure;
      readonly first: Cell;
      readonly second: Cell;
      readonly result: Cell;
      readonly printed: Sentence;
    }
  | { readonly says: 'witness' }
  | { readonly says: 'witness-leaves'; readonly places: readonly string[] }
  | { readonly says: 'no-witness'; readonly conflict: number }
  | { readonly says: 'witness-without'; readonly place: string; readonly member: Cell }
  | { readonly says: 'verdict-counts'; readonly counts: Readonly<Record<Verdict, number>> }
  | { readonly says: 'heading-counted'; readonly what: 'statements' | Verdict | 'conflicts' }
  | { readonly says: 'check-all-hint' }
  // --- explain
  | { readonly says: 'was-not-printed'; readonly subject: Cell; readonly limits: Sentence | null }
  /** `limits`: as it is read. */
  | {
      readonly says: 'was-printed';
      readonly subject: Cell;
      readonly number: Cell;
      readonly supposed: boolean;
      readonly place: string;
      readonly limits: Sentence | null;
    }
  /** What is supposed stands in its place. */
  | { readonly says: 'replaced'; readonly by: string }
  | { readonly says: 'others-leave'; readonly limits: Sentence }
  | {
      readonly says: 'judged';
      readonly verdict: Verdict;
      readonly edge: boolean;
      readonly why: Sentence | null;
    }
  | { readonly says: 'reason'; readonly reason: Reason }
  | { readonly says: 'in-conflicts'; readonly numbers: readonly string[] }
  | { readonly says: 'together'; readonly limits: Sentence }
  /** An end is null where there is none; both alike for one number. */
  | {
      readonly says: 'limits';
      readonly lower: Cell | null;
      readonly upper: Cell | null;
      readonly lowerClosed: boolean;
      readonly upperClosed: boolean;
      readonly unit: Sentence | null;
    }
  /** One end of what is proven, above its proof; a heading where it stands alone. */
  | { readonly says: 'end'; readonly limits: Sentence }
  /** What a printed number says of its figure, one end of it. */
  | { readonly says: 'evidence'; readonly subject: Cell; readonly limits: Sentence }
  | { readonly says: 'printed-number'; readonly number: Cell }
  | { readonly says: 'rule-of'; readonly rule: string; readonly period: string }
  | { readonly says: 'set-to-hundred'; readonly subject: Cell }
  /** Set off from the lines that it follows from. */
  | { readonly says: 'indented'; readonly line: Cell }
  /** `Revenue 2022 ≥ 514.5 / 1.1735 = 438.432` */
  | {
      readonly says: 'reckoned';
      readonly subject: Cell;
      readonly relation: Relation;
      readonly parts: readonly SumPart[];
      readonly divisor: Cell | null;
      readonly result: Cell;
      /** The figure is taken to be just that. */
      readonly taken: boolean;
    }
  /** `Revenue 2022 ≥ (514.5 + 2) / (100 - 12) % = 586.931` */
  | {
      readonly says: 'solved';
      readonly subject: Cell;
      readonly relation: Relation;
      readonly parts: readonly SumPart[];
      /** In percent of the subject. */
      readonly over: readonly SumPart[];
      readonly result: Cell;
      readonly taken: boolean;
    }
  | { readonly says: 'no-other-split'; readonly end: 'lower' | 'upper' }
  /** What a percentage of a figure that was set to 100 comes to, or a quotient or difference that ends a chain. */
  | {
      readonly says: 'concluded';
      readonly how: 'times' | 'share' | 'growth' | 'growth-below-zero' | 'difference';
      readonly subject: Cell;
      readonly relation: Relation;
      readonly first: Cell;
      readonly second: Cell;
      readonly factor: Cell | null;
      readonly result: Cell;
      readonly taken: boolean;
    }
  /** What was printed of the same figures and narrows nothing; empty where nothing was. */
  | { readonly says: 'narrows-nothing'; readonly statements: readonly Sentence[]; readonly more: number }
  | { readonly says: 'subject-at'; readonly subject: Cell; readonly place: string }
  | {
      readonly says: 'rests-on';
      readonly noRule: boolean;
      readonly signs: readonly Sentence[];
      readonly moreSigns: number;
      readonly sources: readonly string[];
    }
  /** `Revenue 2022 > 0` */
  | {
      readonly says: 'sign-short';
      readonly name: Named;
      readonly period: string;
      readonly relation: Relation;
    }
  | { readonly says: 'safe-to-write'; readonly safe: readonly Sentence[]; readonly notSafe: Sentence | null }
  /** Something to be written, without its quotes: `more than 57 %`. */
  | {
      readonly says: 'writing';
      readonly how: 'about' | 'number' | 'more' | 'at-least' | 'less' | 'at-most';
      readonly number: Cell;
      readonly unit: Sentence;
      /** What it is rounded to, where its digits do not tell. */
      readonly to: Cell | null;
    }
  | { readonly says: 'what-is-missing' }
  | { readonly says: 'nothing-names-it' }
  | { readonly says: 'missing'; readonly figures: readonly Cell[] }
  | {
      readonly says: 'rule-explained';
      readonly rule: Named;
      readonly expression: string;
      readonly place: string;
    }
  | { readonly says: 'rule-nowhere' }
  /** A proof that is no chain: its figures by letter, and its rows with their multipliers. */
  | { readonly says: 'taken-together' }
  | { readonly says: 'letter'; readonly letter: string; readonly subject: Cell }
  | { readonly says: 'times' }
  | {
      readonly says: 'inequality';
      readonly parts: readonly SumPart[];
      readonly relation: Relation;
      readonly constant: Cell;
    }
  // --- conflicts
  | { readonly says: 'conflict-heading'; readonly number: number; readonly members: number }
  | {
      readonly says: 'conflict-set';
      readonly number: number;
      readonly figure: Sentence;
      readonly value: Cell;
      /** Printed numbers are read as rounded. */
      readonly rounded: boolean;
    }
  | {
      readonly says: 'conflict-amounts';
      readonly number: number;
      readonly unit: Sentence;
      readonly rounded: boolean;
    }
  | {
      readonly says: 'figures';
      readonly parts: readonly {
        readonly minus: boolean;
        readonly times: string | null;
        readonly name: Named;
        readonly period: string;
      }[];
    }
  | { readonly says: 'bound-mark'; readonly mark: Relation }
  /** `(62.49 + 30) / (100 - 47) % =` */
  | {
      readonly says: 'arithmetic-solved';
      readonly parts: readonly SumPart[];
      readonly percents: readonly SumPart[];
    }
  /** `49.43 % × 514.5 =` */
  | {
      readonly says: 'arithmetic-part';
      readonly parts: readonly SumPart[];
      readonly percents: readonly SumPart[];
    }
  | { readonly says: 'arithmetic'; readonly parts: readonly SumPart[]; readonly over: string | null }
  | { readonly says: 'by-statement'; readonly measure: Measure; readonly printed: Cell }
  /** `rule`: its name, where it has one. */
  | { readonly says: 'by-rule'; readonly rule: string | null }
  /** `split`: which of the two any other split of the figures that were taken moves away from the other. */
  | {
      readonly says: 'chain-end';
      readonly low: Cell;
      readonly high: Cell;
      readonly split: 'low' | 'high' | null;
    }
  | { readonly says: 'these-take-part' }
  /** An end is null where there is none; both alike for one number. */
  | {
      readonly says: 'possible';
      readonly lower: Cell | null;
      readonly upper: Cell | null;
      readonly lowerClosed: boolean;
      readonly upperClosed: boolean;
    }
  | { readonly says: 'section-sources' }
  | { readonly says: 'explain-hint'; readonly number: number }
  | { readonly says: 'amounts-in'; readonly unit: Sentence }
  | {
      readonly says: 'row-form';
      readonly parts: readonly {
        readonly minus: boolean;
        readonly times: string | null;
        readonly figure: string;
      }[];
      readonly relation: Relation;
      readonly limit: Cell;
    }
  | { readonly says: 'added-up'; readonly low: Cell; readonly high: Cell; readonly strict: boolean }
  | {
      readonly says: 'subject';
      readonly name: Named;
      readonly measure: Measure;
      readonly period: string;
      readonly base: string | null;
    }
  | { readonly says: 'rule-in'; readonly rule: Named; readonly periods: readonly string[] }
  | {
      readonly says: 'sign-of';
      readonly name: Named;
      readonly period: string;
      readonly positive: boolean;
      readonly strict: boolean;
    }
  | {
      readonly says: 'sign-origin';
      readonly origin: 'declared' | 'presupposed' | 'printed' | 'guessed';
      readonly places: readonly string[];
    }
  | { readonly says: 'one-would-mend'; readonly misprint: boolean }
  | { readonly says: 'none-would-mend' }
  | {
      readonly says: 'would-read';
      readonly lower: Cell | null;
      readonly upper: Cell | null;
      /** What was likely meant. */
      readonly misprint: Cell | null;
    }
  | { readonly says: 'no-number-would-do' }
  | { readonly says: 'rule-may-not-hold'; readonly rule: Named; readonly periods: readonly string[] }
  // --- a whole report, and pictures
  | { readonly says: 'page-title'; readonly title: string | null; readonly from: string; readonly to: string }
  | { readonly says: 'heading-section'; readonly name: SectionName | 'reading' }
  | { readonly says: 'heading-indicator' }
  | { readonly says: 'heading-when' }
  | { readonly says: 'heading-kind' }
  | { readonly says: 'unit-and-kind'; readonly unit: Sentence; readonly kind: Cell }
  | { readonly says: 'sort-hint' }
  | { readonly says: 'contents' }
  /** `beside`: tables on the same page say the same. */
  | { readonly says: 'chart'; readonly shows: 'growth' | 'shares' | 'trend'; readonly beside: boolean }
  | {
      readonly says: 'chart-mark';
      readonly mark: 'point' | 'limit' | 'rounding' | 'possible' | 'seam' | 'beyond' | 'contradicted';
    }
  | { readonly says: 'verdict-meaning'; readonly verdict: Verdict }
  | { readonly says: 'how-to-read'; readonly of: 'printed' | 'interval' | 'unknown' | 'implied' }
  | { readonly says: 'assumed-rounding'; readonly rounding: Rounding; readonly statements: number }
  | {
      readonly says: 'assumed-signs';
      readonly origin: 'declared' | 'guessed';
      readonly names: readonly Named[];
    }
  | { readonly says: 'section-rules' }
  | { readonly says: 'section-set-aside' }
  | { readonly says: 'section-no-evidence' }
  | { readonly says: 'made-by'; readonly tool: string }
  // --- a data directory
  | {
      readonly says: 'table-seen';
      readonly file: string;
      readonly rows: number;
      readonly periods: readonly string[];
      readonly unit: Sentence;
    }
  | { readonly says: 'column-told'; readonly name: string; readonly heading: string }
  | { readonly says: 'section-columns' }
  | { readonly says: 'nothing-seen' }
  | { readonly says: 'column-holds'; readonly rows: number; readonly of: number; readonly untested: number }
  | {
      readonly says: 'column-fails';
      readonly name: string;
      readonly printed: Cell;
      readonly possible: Cell;
    }
  | {
      readonly says: 'rule-line';
      readonly expression: string;
      readonly from: string | null;
      readonly to: string | null;
    }
  | { readonly says: 'sum-holds'; readonly periods: readonly SumFit[] }
  | { readonly says: 'sum-fails'; readonly periods: readonly SumFit[] }
  | { readonly says: 'sum-unprinted'; readonly periods: readonly string[] }
  | { readonly says: 'take-it' }
  | { readonly says: 'not-begun'; readonly directory: string }
  | { readonly says: 'begun'; readonly directory: string; readonly files: readonly string[] }
  | { readonly says: 'next'; readonly directory: string };

/** Digits are decided here, marks, signs and group marks by the renderer. */
export type Cell =
  | { readonly kind: 'blank' }
  /** Nothing is known: `?` */
  | { readonly kind: 'unknown' }
  /** A name from the data, untrusted: `depth` levels below its total. */
  | { readonly kind: 'label'; readonly indicator: string; readonly labels: Labels; readonly depth: number }
  /** Text from the data, untrusted, or a period. */
  /** `source`: it is the key of one. */
  | { readonly kind: 'text'; readonly text: string; readonly source?: true }
  | { readonly kind: 'sentence'; readonly sentence: Sentence }
  /** As the source printed it: `515`, `> 57`. `signed` shows a plus, `supposed` a star: no source prints it. */
  | {
      readonly kind: 'printed';
      readonly text: string;
      readonly qualifier: Qualifier;
      readonly supposed?: boolean;
      readonly signed?: boolean;
      readonly percent?: boolean;
    }
  /** Recomputed from print: plain decimal digits, all of them to be shown. */
  | { readonly kind: 'number'; readonly text: string; readonly signed?: boolean; readonly percent?: boolean }
  /** Proven, in brackets, rounded outward at `decimals` after division by 10^scale. */
  | {
      readonly kind: 'bounds';
      readonly interval: Interval;
      readonly decimals: number;
      readonly scale?: number;
      readonly signed?: boolean;
      readonly percent?: boolean;
    }
  | { readonly kind: 'verdict'; readonly verdict: Verdict; readonly edge: boolean }
  /** A bar of that many eighths of a character, to be drawn where there is room. */
  | { readonly kind: 'bar'; readonly eighths: number };

/** What is special about a printed number. */
export type Mark =
  Exclude<Statement['status'], ''> | NonNullable<Statement['excluded']> | 'exact' | 'contradicted';

/** A term of a sum as it is written out: `- 2 × 515`. */
export interface SumPart {
  readonly minus: boolean;
  /** Null for once. */
  readonly times: string | null;
  readonly number: Cell;
}

/** How well a sum holds in a period; `difference` is null where it is exact. */
export interface SumFit {
  readonly period: string;
  readonly difference: Cell | null;
  /** How far rounding alone can move it to where it should be. */
  readonly room: Cell;
}
