// What people are shown, before any language, width or colour: rows of typed cells.
import type { Interval } from './interval.ts';
import type { Labels } from './indicator.ts';
import type { Qualifier } from './statement.ts';
import type { Verdict } from './verdict.ts';
import type { Sentence } from './sentence.ts';

/** Digits are decided here, marks, signs and group marks by the renderer. */
export type Cell =
  | { readonly kind: 'blank' }
  /** Nothing is known: `?` */
  | { readonly kind: 'unknown' }
  /** A name from the data, untrusted: `depth` levels below its total. */
  | { readonly kind: 'label'; readonly indicator: string; readonly labels: Labels; readonly depth: number }
  /** Text from the data, untrusted, or a period. */
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'sentence'; readonly sentence: Sentence }
  /** As the source printed it: `515`, `> 57`. `signed` shows a plus. */
  | {
      readonly kind: 'printed';
      readonly text: string;
      readonly qualifier: Qualifier;
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

export interface Column {
  readonly id: string;
  /** One line each; a blank heading is an empty list. */
  readonly heading: readonly Sentence[];
  readonly align: 'left' | 'number';
  /** Columns with a higher number go first where the terminal is narrow; 0 stays. */
  readonly expendable: number;
}

export interface Table {
  readonly columns: readonly Column[];
  /**
   * One cell a column; a row of a single cell runs across all of them, an empty row is an empty line. A row
   * group is set off from the next by a rule.
   */
  readonly groups: readonly (readonly (readonly Cell[])[])[];
}
