// What a language has to say: a sentence for every code, a message for every finding, and how it writes numbers. A
// code without words, or words without a code, does not compile. Write the marks – ± ≥ ≤ ✓ • ○ ✗ as they are:
// `--ascii` is no catalogue's business, and neither are digits, brackets and untrusted text, which arrive ready to
// be shown.
import type { Code, Detail, Finding, Severity } from '../figures/finding.ts';
import type { Language } from '../figures/indicator.ts';
import type { Cell, Named, Sentence } from '../figures/sentence.ts';
import type { Verdict } from '../figures/verdict.ts';
import type { Notation } from './number.ts';

export interface Catalogue {
  readonly code: Language;
  readonly notation: Notation;
  readonly sentences: Sentences;
  readonly findings: Findings;
  readonly codes: Codes;
  readonly starter: Starter;
  /** `edge`: the bounds of the others meet the rounding in one point only. */
  readonly verdict: (verdict: Verdict, edge: boolean) => string;
  readonly severities: Readonly<Record<Severity, string>>;
  /** As it is set behind a word. */
  readonly colon: string;
  /** Below the messages of that many errors. */
  readonly nothingComputed: (errors: number) => string;
}

/** An argument as words receive it: cells, names and sentences inside it have become text. */
export type Said<Argument> = Argument extends Cell | Named | Sentence
  ? string
  : Argument extends object
    ? { readonly [Key in keyof Argument]: Said<Argument[Key]> }
    : Argument;

type Arguments<Code extends Sentence['says']> = {
  readonly [Key in keyof Extract<Sentence, { says: Code }>]: Said<Extract<Sentence, { says: Code }>[Key]>;
};

export type Sentences = { readonly [Code in Sentence['says']]: (said: Arguments<Code>) => string };

/** What a code carries; some codes carry the same. */
export type Carried<C extends Code, Of = Detail> = Of extends { readonly code: infer Codes }
  ? C extends Codes
    ? Of
    : never
  : never;

export type Findings = { readonly [C in Code]: (detail: Carried<C>) => string };

/** What the figures that init begins with say of themselves. */
export interface Starter {
  readonly labels: Readonly<Record<'revenue' | 'services' | 'licences' | 'rule', string>>;
  /** `decimal`, `whole`: of 310.5 and 439 million. */
  readonly notes: Readonly<Record<'decimal' | 'whole' | 'growth' | 'share', string>>;
}

/** What a finding is, and how it is mended. */
interface Explained {
  readonly title: string;
  readonly mend: string;
}

export type Codes = Readonly<Record<Code, Explained>>;

export const explained = (title: string, mend: string): Explained => ({ title, mend });

/** The middle part of a diagnostic: no place, no severity, no code. */
export function worded(finding: Finding, findings: Findings): string {
  const words = findings[finding.code] as (detail: Detail) => string;
  return words(finding);
}
