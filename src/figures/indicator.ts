// What is measured.
import type { Rounding } from './interval.ts';

export const languages = ['en', 'fr', 'nl'] as const;
export type Language = (typeof languages)[number];
/** Labels are untrusted text from files; null where none is given. */
export type Labels = Readonly<Record<Language, string | null>>;

/** The label of a language, else that of another; null where there is none. */
export const labelIn = (labels: Labels, language: Language): string | null =>
  labels[language] ?? labels.en ?? labels.fr ?? labels.nl;

export interface Indicator {
  readonly indicator: string;
  readonly labels: Labels;
  readonly unit: string | null;
  /** The indicator that this one is a share of, where a share row names none. Says nothing about sums. */
  readonly partOf: string | null;
  /** Null where nothing is declared: then a guess that never accuses. */
  readonly sign: 'nonnegative' | 'any' | null;
  readonly rounding: Rounding | null;
}

export const undeclared = (indicator: string): Indicator => ({
  indicator,
  labels: { en: null, fr: null, nl: null },
  unit: null,
  partOf: null,
  sign: null,
  rounding: null,
});
