// What one cell of a file claims about figures.
import type { Decimal } from './decimal.ts';
import type { Interval, Rounding } from './interval.ts';
import type { Period } from './period.ts';

export const measures = ['value', 'change', 'growth', 'share', 'ratio'] as const;
export type Measure = (typeof measures)[number];

export const qualifiers = ['=', 'exact', '>', '>=', '<', '<=', '~'] as const;
export type Qualifier = (typeof qualifiers)[number];

export const statuses = ['', 'provisional', 'restated', 'disputed'] as const;
export type Status = (typeof statuses)[number];

/** Why something carries no verdict, no bound or no number. */
export type Reason =
  | 'vague'
  | 'base-may-be-zero'
  | 'base-sign-unknown'
  | 'nothing-bears'
  | 'superseded'
  | 'disputed'
  | 'unbounded'
  | 'contradictory'
  | 'excess-digits'
  | 'base-negative'
  | 'sign-may-change'
  | 'not-whole-years'
  | 'undecided';

/** Where it is said. All three are null for what no file says: it is supposed on the command line. */
export interface Place {
  readonly file: string | null;
  /** Both count from 1; the column is that of the first character of the cell. */
  readonly line: number | null;
  readonly column: number | null;
}

export interface Statement extends Place {
  /** `2023.csv:4:9`; of a supposed one `--set 1`. */
  readonly id: string;
  readonly indicator: string;
  readonly period: Period;
  readonly measure: Measure;
  /** growth, change: the base period. share, ratio: the indicator divided by. value: null. */
  readonly base: string | null;
  /** The number as printed, without unit or percent sign: `59.0` is not `59`. */
  readonly printed: string;
  readonly value: Decimal;
  readonly qualifier: Qualifier;
  /** Power of ten of the printed number; 0 for growth, share and ratio. */
  readonly scale: number;
  /** Of a value or change: the indicator's unit. `%` for growth and share. Null where there is none. */
  readonly unit: string | null;
  /** Digits after the point of the printed number; with the last zeros of a source that leaves them off. */
  readonly printedDecimals: number;
  readonly rounding: Rounding;
  readonly status: Status;
  readonly source: string | null;
  readonly note: string | null;
  /** Unscaled units; percent for growth and share; plain for a ratio. */
  readonly interval: Interval;
  /** Null for evidence, else why it is shown and counted only. */
  readonly excluded: 'vague' | 'superseded' | 'disputed' | 'excess-digits' | null;
}

/** What a statement is about; copies of a statement share it. */
export const quantityOf = (s: Pick<Statement, 'indicator' | 'period' | 'measure' | 'base'>): string =>
  [s.indicator, s.period, s.measure, s.base ?? ''].join('\0');

/** No file says it: the command line does. */
export const isSupposed = ({ file }: Place): boolean => file === null;
