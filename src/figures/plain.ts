// A plain report: every figure is one printed number, and nothing else bears on it but one sum, if any. What is proven
// of it follows by whole-number arithmetic alone.

/** What is known of an indicator, with what it prints in each of the periods that are asked about. */
export interface PlainIndicator {
  readonly indicator: string;
  readonly label: string;
  readonly unit: string | null;
  readonly partOf: string | null;
  /** Declared; null where the sign is guessed. */
  readonly sign: 'nonnegative' | 'any' | null;
}

/** Plain digits; rounded to the nearest unit of the last one unless it is exact. */
export interface PlainFigure {
  printed: string;
  /** Of the printed number. */
  decimals: number;
  isExact: boolean;
}

export interface PlainRow {
  readonly about: PlainIndicator;
  /** One for each period that is asked about; of what a sum binds then those of all other periods. */
  readonly figures: (PlainFigure | null | undefined)[];
  /** In some period, asked about or not, it is below zero. */
  isNegative: boolean;
}

/** The parts add up to the total, in every period. */
export interface PlainSum {
  readonly total: PlainRow;
  readonly parts: readonly PlainRow[];
}

export interface Plain {
  /** In the order of the report: declared ones first, then as they appear. */
  readonly rows: readonly PlainRow[];
  /** Power of ten of every number. */
  readonly scale: number;
  /** Of the periods that are asked about: whether the report knows them. */
  readonly known: readonly boolean[];
  /** All sums of what is printed; each figure is in one at most. */
  readonly sums: readonly PlainSum[];
  /** Some indicator, here or elsewhere, is declared to be part of another. */
  readonly hasParts: boolean;
}

/** A number as a table would show it, and its closed ends. */
export interface PlainQuantity {
  readonly value: string;
  readonly lower: string;
  readonly upper: string;
}

export interface PlainAmount {
  readonly printed: string;
  readonly lower: string;
  readonly upper: string;
}

export interface PlainGrowth {
  readonly about: PlainIndicator;
  readonly from: PlainAmount;
  readonly to: PlainAmount;
  readonly change: PlainQuantity;
  /** Null from a base that may be zero. */
  readonly growth: PlainQuantity | null;
}

export interface PlainShare {
  readonly about: PlainIndicator;
  readonly of: string;
  readonly amount: PlainAmount;
  /** Null of a total that may be zero. */
  readonly share: PlainQuantity | null;
}
