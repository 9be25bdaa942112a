// What the program says to people, as a code and its arguments; each language's catalogue words it.
import type { Cell } from './table.ts';
import type { Labels } from './indicator.ts';
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
  | { readonly says: 'unit'; readonly unit: string | null; readonly scale: number }
  | {
      readonly says: 'growth-title';
      readonly title: string | null;
      readonly from: string;
      readonly to: string;
    }
  | { readonly says: 'heading-period'; readonly period: string }
  | { readonly says: 'heading-printed' }
  | { readonly says: 'heading-growth' }
  | { readonly says: 'heading-others-imply' }
  | { readonly says: 'heading-verdict' }
  | { readonly says: 'verdict-counts'; readonly counts: Readonly<Record<Verdict, number>> }
  | {
      readonly says: 'figure-interval';
      readonly name: Named;
      readonly period: string;
      readonly bounds: Cell;
    };
