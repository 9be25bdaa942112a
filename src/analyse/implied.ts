// What a body of evidence says of one quantity, asked afresh.
import { keyOf } from '../figures/figure.ts';
import type { Interval } from '../figures/interval.ts';
import { boundsOf, isQuotient, otherFigure } from './quantity.ts';
import type { Quantity } from './quantity.ts';
import { Prover, split } from './prover.ts';
import { assemble, signRow } from './rows.ts';
import type { Evidence } from './signs.ts';

/**
 * The bounds of a quantity, its presupposition kept; null where the sign of its base or total is not known, and
 * where the evidence contradicts itself: a value left out may let a growth speak that its rounding had silenced.
 */
export function implied(quantity: Quantity, evidence: Evidence): Interval | null {
  const { rows, signs } = assemble(evidence);
  const other = otherFigure(quantity);
  const sign = isQuotient(quantity) ? signs.base(other!) : null;
  if (typeof sign === 'string') return null;
  const figures = new Set([keyOf(quantity), ...(other ? [keyOf(other)] : [])]);
  const near = split(rows)
    .filter((part) => part.some((row) => row.terms.some((term) => figures.has(keyOf(term)))))
    .flat();
  const prover = new Prover(sign ? [...near, signRow(sign)] : near);
  return prover.contradiction() === null ? boundsOf(prover, quantity, sign).interval : null;
}
