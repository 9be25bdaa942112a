// The rows of a proof turned one way, over figures and sums of figures: `terms >= limit`.
import { keyOf } from '../figures/figure.ts';
import type { Rational } from '../figures/rational.ts';
import { divide, multiply, negate, one, sign } from '../figures/rational.ts';
import type { Step } from './checker.ts';
import type { Row, RowTerm } from './rows.ts';

/** A figure, or a sum of figures that the rows only ever speak of as a whole; its first coefficient is 1. */
export interface Bundle {
  readonly key: string;
  readonly terms: readonly RowTerm[];
}

/** A row as its multiplier takes it: `terms >= limit`, or `>` where strict. */
export interface Turned {
  readonly row: Row;
  readonly terms: ReadonlyMap<Bundle, Rational>;
  readonly limit: Rational;
  readonly strict: boolean;
  /** What the row itself was taken times: 1, or -1 where it was turned round. */
  readonly facing: Rational;
}

/** The rows with their figures bundled, but for the figures `apart`. */
export function turned(
  steps: readonly Step[],
  apart: readonly string[],
): { readonly rows: readonly Turned[]; readonly bundles: ReadonlyMap<string, Bundle> } {
  const facing = steps.map(({ row, multiplier }) => ({ row, direction: directionOf(row, multiplier) }));
  const bundles = bundled(
    facing.map(({ row, direction }) => coefficients(row, direction)),
    apart,
  );
  const rows = facing.map(({ row, direction }): Turned => {
    const terms = new Map<Bundle, Rational>();
    for (const [key, coefficient] of coefficients(row, direction)) {
      const bundle = bundles.get(key)!;
      if (keyOf(bundle.terms[0]!) === key) terms.set(bundle, coefficient);
    }
    const limit = multiply(row.constant, direction);
    return { row, terms, limit, strict: row.relation === '<' || row.relation === '>', facing: direction };
  });
  return { rows, bundles };
}

function directionOf({ relation }: Row, multiplier: Rational): Rational {
  const down = relation === '=' ? sign(multiplier) < 0 : relation.startsWith('<');
  return down ? negate(one) : one;
}

type Coefficients = ReadonlyMap<string, Rational>;

const coefficients = ({ terms }: Row, direction: Rational): Coefficients =>
  new Map(terms.map((term) => [keyOf(term), multiply(term.coefficient, direction)]));

/** Figures whose coefficients keep one proportion through all rows belong together. */
function bundled(rows: readonly Coefficients[], apart: readonly string[]): Map<string, Bundle> {
  const groups = new Map<string, string[]>();
  for (const key of new Set(rows.flatMap((row) => [...row.keys()]))) {
    const name = apart.includes(key) ? key : proportions(rows, key);
    groups.set(name, [...(groups.get(name) ?? []), key]);
  }
  const bundles = new Map<string, Bundle>();
  for (const keys of groups.values()) {
    const row = rows.find((candidate) => candidate.has(keys[0]!))!;
    const terms = keys.map((key): RowTerm => {
      const [indicator, period] = key.split('\0') as [string, string];
      return { indicator, period, coefficient: divide(row.get(key)!, row.get(keys[0]!)!) };
    });
    for (const key of keys) bundles.set(key, { key: keys.join('\n'), terms });
  }
  return bundles;
}

/** The same text for figures whose columns are multiples of each other. */
function proportions(rows: readonly Coefficients[], key: string): string {
  const column = rows.map((row) => row.get(key) ?? null);
  const first = column.find((coefficient) => coefficient !== null)!;
  return column
    .map((coefficient) => {
      if (coefficient === null) return '';
      const { n, d } = divide(coefficient, first);
      return `${n}/${d}`;
    })
    .join(' ');
}
