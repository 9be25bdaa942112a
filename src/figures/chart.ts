// What a picture shows, before any language, size or colour: exact positions, and the cells that say them.
import type { Interval } from './interval.ts';
import type { Every, Period } from './period.ts';
import type { Rational } from './rational.ts';
import type { Cell, Named, Sentence } from './sentence.ts';

/** What is known of one number, in the unit of its axis. */
export interface Mark {
  /** Where the printed number stands; null where none is printed. */
  readonly printed: Rational | null;
  /** The printed number is a limit, or vague: shown, but no point that the number is at. */
  readonly loose: boolean;
  /** The true values that the printed number leaves possible; null where none is printed. */
  readonly rounding: Interval | null;
  /** What all other figures leave possible; of what is not printed: what is proven. Null where nothing is known. */
  readonly possible: Interval | null;
  readonly contradicted: boolean;
  readonly reading: Cell;
}

interface Bar extends Mark {
  readonly name: Named;
  /** Levels below its total. */
  readonly depth: number;
}

/** A part of a whole, in percent of it. */
export interface Slice extends Bar {
  /** The whole share as it is proven; null where an end is open. */
  readonly share: Interval | null;
}

/** An indicator through time, in a scale of its own. */
export interface Course {
  readonly name: Named;
  readonly unit: Sentence;
  readonly every: Every;
  /** Periods of which nothing is known are left out. */
  readonly points: readonly (Mark & { readonly period: Period })[];
}

export type Chart =
  | { readonly kind: 'growth'; readonly title: Sentence; readonly bars: readonly Bar[] }
  | {
      readonly kind: 'shares';
      readonly title: Sentence;
      /** They add up to the whole, in this order, none below zero. */
      readonly parts: readonly Slice[];
      /** Where each part ends and the next begins, in percent: one fewer than parts. Null where there are none. */
      readonly seams: readonly Interval[] | null;
      readonly also: readonly Slice[];
    }
  | { readonly kind: 'trend'; readonly title: Sentence; readonly courses: readonly Course[] };
