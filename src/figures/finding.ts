// A diagnostic: a code, a place and its arguments. Words come from the renderer's one table.
import type { Measure } from './statement.ts';

export type Severity = 'error' | 'warning' | 'note';

/** Every code with its severity. */
export const severities = {
  'unknown-period': 'error',
  'unknown-name': 'error',
  'growth-order': 'error',
  'no-total': 'error',
  'unknown-conflict': 'error',
  'unknown-file': 'error',
  'unknown-measure': 'error',
  'no-statement': 'error',
  'set-aside': 'warning',
  conflict: 'error',
  suspect: 'note',
  'guessed-sign': 'note',
  undecided: 'error',
  'not-whole': 'warning',
  'nothing-checked': 'warning',
  unreadable: 'error',
  'no-figures': 'error',
  empty: 'error',
  encoding: 'error',
  delimiter: 'error',
  'encoding-assumed': 'note',
  'delimiter-assumed': 'note',
  'decimal-assumed': 'note',
  'line-endings': 'error',
  quote: 'error',
  oversize: 'error',
  'empty-header': 'error',
  'duplicate-column': 'error',
  'missing-column': 'error',
  'unknown-column': 'note',
  'cell-count': 'error',
  character: 'error',
  layout: 'error',
  column: 'error',
  title: 'note',
  row: 'error',
  'empty-cell': 'error',
  word: 'error',
  'whole-number': 'error',
  period: 'error',
  'not-applicable': 'error',
  base: 'error',
  number: 'error',
  'negative-style': 'note',
  unit: 'error',
  'excess-digits': 'warning',
  'disputed-without-note': 'warning',
  'same-figure': 'note',
  namesake: 'warning',
  'unknown-source': 'warning',
  'part-of': 'error',
  'duplicate-row': 'error',
  expression: 'error',
  'unknown-indicator': 'error',
  range: 'error',
  supposition: 'error',
  json: 'error',
  organisation: 'error',
  filing: 'error',
  entities: 'error',
  'same-year': 'error',
  corrected: 'warning',
  'last-digit': 'warning',
  'unknown-key': 'note',
  'absent-rubrics': 'note',
  'common-identities': 'note',
  package: 'error',
  'package-file': 'warning',
  'package-delimiter': 'error',
} as const satisfies Record<Detail['code'], Severity>;

export type Code = keyof typeof severities;

/** Errors that are an answer; every other error is a fault of the input or of the question. */
const answers: ReadonlySet<string> = new Set(['conflict', 'undecided']);

export const isError = ({ code }: { readonly code: Code }): boolean => severities[code] === 'error';
/** A fault leaves no answer; it is told whatever was selected. */
export const isFault = (finding: { readonly code: Code }): boolean =>
  isError(finding) && !answers.has(finding.code);

/** `LF`, `CRLF` or `CR`. */
export type LineEnding = 'LF' | 'CRLF' | 'CR';

/** `special`: a device, a pipe or a socket among files. `outside`: a link that leads out of a data package. */
type UnreadableReason =
  'missing' | 'denied' | 'loop' | 'name-too-long' | 'folder' | 'special' | 'outside' | 'other';

/** What is wrong with a number. */
export type NumberProblem =
  | { readonly kind: 'not-a-number' }
  | { readonly kind: 'digits'; readonly limit: number }
  | { readonly kind: 'character'; readonly character: string }
  | { readonly kind: 'unit'; readonly scale: number | null }
  | { readonly kind: 'qualifier'; readonly qualifier: string }
  /** A star, a raised digit, `(1)`: what it refers to is no part of the number. */
  | { readonly kind: 'footnote'; readonly mark: string }
  | { readonly kind: 'percent'; readonly measure: Measure }
  /** Nothing tells whether its mark is a decimal mark or groups thousands. */
  | { readonly kind: 'ambiguous' }
  /** `decidedAt`: the line and column of the first number that tells; null where the delimiter or the user tells. */
  | {
      readonly kind: 'other-mark';
      readonly decimal: '.' | ',';
      readonly decidedAt: string | null;
      /** By the user, not by the file. */
      readonly declared: boolean;
    };

/**
 * What is wrong with the header of a figures file. `no-header`: titles stand above something else. `header-below`: a
 * line of several cells stands above it. `second-header`: another table begins below. `units`: a title and the header name two.
 */
export type LayoutProblem =
  | 'no-period'
  | 'wide-and-long'
  | 'wide-and-value'
  | 'period-and-year'
  | 'no-header'
  | 'header-below'
  | 'second-header'
  | 'units';

/** What is not known of a column of a published table; `count` and `word`: what is wrong with `--columns`. */
export type ColumnProblem = 'unclear' | 'periods' | 'period' | 'total' | 'twice' | 'count' | 'word';

/**
 * What is not known of a row in percent. `above`: no amount stands above it. `block`: a heading says it of all rows
 * below.
 */
export type RowProblem = 'unclear' | 'periods' | 'total' | 'above' | 'block';

/** What is wrong with the base of a row. */
export type BaseProblem = 'itself' | 'later' | 'not-a-period' | 'no-earlier' | 'no-total';

/** What is wrong with a rule's expression, at the place given. */
export type ExpressionProblem =
  | 'unexpected'
  | 'no-relation'
  | 'second-relation'
  | 'unclosed'
  | 'bare-key'
  | 'nonlinear'
  | 'division'
  | 'shift'
  | 'digits'
  | 'depth'
  | 'vanishes';

/** What is wrong with the words of `--set` or `--rule`, besides names and numbers. */
export type SuppositionProblem =
  | 'empty-set'
  | 'empty-rule'
  | 'unexpected'
  | 'several-words'
  | 'unclosed'
  | 'no-period'
  | 'no-sign'
  | 'sign'
  | 'second-sign'
  | 'no-number'
  /** Nothing after `of`, `on` or `scale`. */
  | 'no-word'
  /** `of`, `on` or `scale` beside a measure that has none. */
  | 'not-of-measure'
  | 'no-total'
  | 'same-name';

/**
 * What is wrong with the figures of many organisations, or with what is asked of them. `several`: of one report
 * alone this can be asked. `none`: there is but one. `again`: its rows do not stand together. `memory`: all rows are
 * more than may be kept.
 */
type OrganisationProblem = 'several' | 'none' | 'unknown' | 'again' | 'memory' | 'format';

/** What is wrong with a filing of annual accounts: `reversed` where it ends before it begins. */
export type FilingProblem = 'missing' | 'date' | 'reversed' | 'currency' | 'rubric' | 'no-rubrics';

/**
 * What each code carries besides its place. `row` names the row: `staffing growth`; `field` a column of the file;
 * `write` is what to write instead.
 */
export type Detail =
  | {
      readonly code: 'unknown-period' | 'unknown-name' | 'unknown-file' | 'unknown-measure';
      readonly text: string;
      readonly nearest: string | null;
      readonly known: readonly string[];
    }
  | { readonly code: 'growth-order'; readonly from: string; readonly to: string }
  /** `of`: the total that was asked for, of whose parts nothing is known; null where none was named. */
  | { readonly code: 'no-total'; readonly period: string; readonly of: string | null }
  /** At a place that was asked for. */
  | {
      readonly code: 'no-statement';
      /** What stands there instead; null beyond the end of the file. */
      readonly text: string | null;
      /** The first and last of its file that hold one, null where none does. */
      readonly lines: readonly [first: number, last: number] | null;
      /** Where the statements of that line begin, if it holds any. */
      readonly columns: readonly number[];
    }
  /** `count`: how many conflicts there are. */
  | { readonly code: 'unknown-conflict'; readonly text: string; readonly count: number }
  | { readonly code: 'set-aside'; readonly members: readonly MemberName[] }
  | {
      readonly code: 'conflict';
      readonly number: number;
      /** Its statements and rules. */
      readonly members: readonly MemberName[];
      readonly suspect: MemberName;
      /** How many other printed numbers it clashes with. */
      readonly others: number;
      readonly wouldRead: { readonly lower: string | null; readonly upper: string | null } | null;
    }
  /** Another member of that conflict whose removal alone would mend it. */
  | {
      readonly code: 'suspect';
      readonly number: number;
      readonly suspect: MemberName;
      readonly wouldRead: { readonly lower: string | null; readonly upper: string | null } | null;
    }
  | {
      readonly code: 'guessed-sign';
      readonly indicators: readonly string[];
      readonly members: readonly MemberName[];
    }
  | {
      readonly code: 'not-whole';
      readonly indicator: string;
      readonly period: string;
      readonly unit: string;
      /** What is printed leaves no more than this range, without a whole number; `open`: ends that are whole do not belong to it. */
      readonly lower: string;
      readonly upper: string;
      readonly open: boolean;
      /** The statement of that figure which does so; null where several do together. */
      readonly because: MemberName | null;
      /** The whole numbers on either side, and what the printed number would have been for them. */
      readonly nearest: readonly { readonly count: string; readonly reads: string }[];
    }
  | { readonly code: 'nothing-checked' }
  | { readonly code: 'undecided'; readonly milliseconds: number }
  | {
      readonly code: 'unreadable';
      readonly reason: UnreadableReason;
      readonly system: string;
    }
  | { readonly code: 'no-figures' }
  | { readonly code: 'empty'; readonly what: 'input' | 'file' | 'rows' }
  | {
      readonly code: 'encoding';
      readonly problem: 'utf-16' | 'utf-32' | 'nul' | 'damaged' | 'unknown';
      /** Of the first byte concerned, from 0. */
      readonly offset: number;
    }
  /** `tied`: these stand equally often in the header. `unknown`: a first line `sep=` names that. */
  | {
      readonly code: 'delimiter';
      readonly problem: 'tied' | 'unknown';
      readonly found: readonly string[];
    }
  /** `by`: its byte order mark, or that it is nothing else. */
  | { readonly code: 'encoding-assumed'; readonly encoding: string; readonly by: 'mark' | 'bytes' }
  | {
      readonly code: 'delimiter-assumed';
      readonly delimiter: string;
      readonly by: 'sep' | 'header';
    }
  /** At the first number that tells. */
  | { readonly code: 'decimal-assumed'; readonly decimal: '.' | ','; readonly text: string }
  | { readonly code: 'line-endings'; readonly usual: LineEnding; readonly odd: LineEnding }
  /** `opened`: line and column of the quote that the fault belongs to. */
  | {
      readonly code: 'quote';
      readonly problem: 'unclosed' | 'text-after' | 'inside';
      readonly opened: string | null;
    }
  | {
      readonly code: 'oversize';
      readonly what: 'file' | 'lines' | 'row' | 'columns' | 'titles' | 'label' | 'faults';
      readonly limit: number;
    }
  | { readonly code: 'empty-header'; readonly position: number }
  | { readonly code: 'duplicate-column'; readonly name: string }
  | { readonly code: 'missing-column'; readonly name: string; readonly nearest: string | null }
  | { readonly code: 'unknown-column'; readonly name: string; readonly nearest: string | null }
  | { readonly code: 'cell-count'; readonly row: string; readonly expected: number; readonly found: number }
  | {
      readonly code: 'character';
      readonly row: string;
      readonly field: string;
      readonly character: string;
    }
  | {
      readonly code: 'layout';
      readonly problem: LayoutProblem;
    }
  | {
      readonly code: 'column';
      readonly problem: ColumnProblem;
      readonly name: string;
      /** The `--columns` that would settle it, a growth in its place. Of `count`: how many columns there are. */
      readonly write: string | null;
      /** Which column it is, from 0; null where `--columns` is at fault. */
      readonly at: number | null;
    }
  /** A line of a published table that holds no figure; `unit` and `scale` are those that it gives to all amounts. */
  | {
      readonly code: 'title';
      readonly text: string;
      readonly denomination: { readonly unit: string | null; readonly scale: number } | null;
    }
  | { readonly code: 'row'; readonly problem: RowProblem; readonly name: string }
  | { readonly code: 'empty-cell'; readonly row: string; readonly field: string }
  | {
      readonly code: 'word';
      readonly row: string;
      readonly field: string;
      readonly text: string;
      readonly allowed: readonly string[];
      readonly nearest: string | null;
    }
  | {
      readonly code: 'whole-number';
      readonly row: string;
      readonly field: string;
      readonly text: string;
      readonly limit: number;
      /** Another word that would do: `INF`. */
      readonly or: string | null;
    }
  | {
      readonly code: 'period';
      readonly row: string;
      readonly field: string;
      readonly text: string;
      readonly write: string | null;
    }
  /** A cell that has no meaning beside `because`: a measure or a qualifier. */
  | {
      readonly code: 'not-applicable';
      readonly row: string;
      readonly field: string;
      readonly text: string;
      readonly because: string;
    }
  | {
      readonly code: 'base';
      readonly row: string;
      readonly problem: BaseProblem;
      readonly base: string;
      readonly period: string;
    }
  | {
      readonly code: 'number';
      readonly row: string;
      readonly text: string;
      readonly problem: NumberProblem;
      readonly write: readonly string[];
    }
  | { readonly code: 'negative-style'; readonly row: string; readonly text: string; readonly read: string }
  | {
      readonly code: 'unit';
      readonly indicator: string;
      readonly unit: string;
      readonly other: string;
      /** Where the other unit stands. */
      readonly otherAt: string;
    }
  | { readonly code: 'excess-digits'; readonly row: string; readonly text: string; readonly decimals: number }
  | { readonly code: 'disputed-without-note'; readonly row: string }
  | {
      readonly code: 'same-figure';
      readonly row: string;
      readonly text: string;
      /** The id of the first statement of it. */
      readonly first: string;
    }
  /** Named like a measure of another, `of`; null where it is named like a growth of who knows what. */
  | {
      readonly code: 'namesake';
      readonly indicator: string;
      readonly measure: Measure;
      readonly of: string | null;
    }
  | {
      readonly code: 'unknown-source';
      readonly row: string;
      readonly source: string;
      readonly nearest: string | null;
    }
  | {
      readonly code: 'part-of';
      readonly indicator: string;
      readonly problem: 'itself' | 'cycle' | 'unknown';
      readonly partOf: string;
      readonly nearest: string | null;
    }
  | {
      readonly code: 'duplicate-row';
      readonly field: string;
      readonly name: string;
      readonly firstLine: number;
    }
  | {
      readonly code: 'expression';
      readonly rule: string;
      readonly problem: ExpressionProblem;
      /** What stands there; empty at the end of the expression. */
      readonly text: string;
      readonly write: string | null;
    }
  | {
      readonly code: 'unknown-indicator';
      readonly rule: string;
      readonly name: string;
      readonly nearest: string | null;
    }
  | { readonly code: 'range'; readonly rule: string; readonly from: string; readonly to: string }
  | {
      readonly code: 'supposition';
      readonly problem: SuppositionProblem;
      /** The word concerned; empty where one is missing. */
      readonly text: string;
      readonly write: string | null;
    }
  | { readonly code: 'json'; readonly problem: 'syntax' | 'not-an-object'; readonly system: string }
  /** `key`: the row concerned, or of `reversed` the first day. */
  | {
      readonly code: 'organisation';
      readonly problem: OrganisationProblem;
      /** Its name; or the format. */
      readonly text: string;
      readonly nearest: string | null;
      /** In bytes; null where none is passed. */
      readonly limit: number | null;
    }
  | {
      readonly code: 'filing';
      readonly problem: FilingProblem;
      readonly key: string;
      readonly text: string;
    }
  /** Filings of two entities in one folder. */
  | {
      readonly code: 'entities';
      readonly entity: string;
      readonly other: string;
      readonly otherAt: string;
    }
  /** Two filings whose accounting periods end in one year. */
  | { readonly code: 'same-year'; readonly period: string; readonly otherAt: string }
  /** A filing that another file corrects, and that is left out. */
  | { readonly code: 'corrected'; readonly period: string; readonly by: string }
  /** Last year's number, as this year's filing repeats it, is off by one unit of its last digit. */
  | {
      readonly code: 'last-digit';
      readonly row: string;
      readonly text: string;
      readonly other: string;
      readonly otherAt: string;
      readonly period: string;
    }
  | { readonly code: 'unknown-key'; readonly key: string }
  /** Rubrics that a filing does not print and that count as zero in its sums. */
  | { readonly code: 'absent-rubrics'; readonly codes: readonly string[] }
  /** Only what all models share is checked; `text`: the model, or the first day of the accounting period. */
  | { readonly code: 'common-identities'; readonly because: 'model' | 'start'; readonly text: string }
  | { readonly code: 'package'; readonly problem: PackageProblem; readonly text: string }
  | { readonly code: 'package-file'; readonly path: string }
  /** `found` stands in the header of the file, and what the package declares does not. */
  | {
      readonly code: 'package-delimiter';
      readonly path: string;
      readonly delimiter: string;
      readonly found: string;
    };

/** What a data package declares and is not read: a path out of its folder, or a way of writing. */
export type PackageProblem = 'path' | 'dialect' | 'encoding';

/** A statement or rule, named well enough to be found. */
export interface MemberName {
  /** `2023.csv:13`; `--set 1` or `--rule 1` for what is supposed. */
  readonly place: string;
  readonly subject: string;
  readonly period: string;
  readonly measure: Measure | 'rule';
  /** With its percent sign; null for a rule. */
  readonly printed: string | null;
}

/** `file` is null for the command line itself; line and column count from 1, null where a whole file is meant. */
export type Finding = Detail & {
  readonly file: string | null;
  readonly line: number | null;
  readonly column: number | null;
  /** Where what is supposed is at fault, the option as typed: `--set "staffing growth 2023 = 18"`. */
  readonly option?: string;
};
