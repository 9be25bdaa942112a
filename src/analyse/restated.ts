// What a later report restated, and by how much: the number that stands beside the one that it replaced.
import { Decimal, fixed } from '../figures/decimal.ts';
import type { RestatedDocument } from '../figures/document.ts';
import type { Period } from '../figures/period.ts';
import type { Report } from '../figures/report.ts';
import type { Cell, Sentence } from '../figures/sentence.ts';
import type { Statement } from '../figures/statement.ts';
import { isSupposed, quantityOf } from '../figures/statement.ts';
import { amount, growthRate } from './recompute.ts';
import { printedCell } from './view.ts';

export interface Restated {
  readonly earlier: Statement;
  readonly later: Statement;
  /** In unscaled units, of percentages in points; null where one of the two is a bound. */
  readonly difference: Decimal | null;
  /** Of an amount, in percent of what was printed before. */
  readonly percent: Decimal | null;
}

/** Every printed number that a later one replaced, in order; of those periods, if any are named. */
export function restated({ statements }: Report, periods: readonly Period[]): readonly Restated[] {
  const standing = new Map<string, Statement>();
  for (const s of statements) if (s.excluded !== 'superseded') standing.set(quantityOf(s), s);
  return statements.flatMap((earlier): Restated[] => {
    const later = standing.get(quantityOf(earlier));
    if (earlier.excluded !== 'superseded' || !later || isSupposed(later)) return [];
    if (periods.length > 0 && !periods.includes(earlier.period)) return [];
    const numbers = [earlier, later].every(({ qualifier }) => qualifier === '=' || qualifier === 'exact');
    const isAmount = later.measure === 'value' || later.measure === 'change';
    const difference = numbers ? amount(later).minus(amount(earlier)) : null;
    return [{ earlier, later, difference, percent: numbers && isAmount ? growthRate(earlier, later) : null }];
  });
}

export const restatedData = ({ earlier, later, difference }: Restated): RestatedDocument => ({
  ...{ earlier: earlier.id, later: later.id, difference: difference && difference.toFixed() },
});

/** `revenue 2023   provisional 515, now 517.2   +2.2 (+0.4 %)   report-2024.csv:3 replaces report-2023.csv:2` */
export function restatedLine({ indicators }: Report, of: Restated): Cell[] {
  const { earlier, later } = of;
  const { indicator, period, measure, base, scale } = later;
  const name = { indicator, labels: indicators.get(indicator)!.labels };
  const percent = later.unit === '%';
  const numbers = {
    earlier: printedCell(earlier, scale, { percent }),
    later: printedCell(later, scale, { percent }),
    provisional: earlier.status === 'provisional',
  };
  const places = { later: `${later.file}:${later.line}`, earlier: `${earlier.file}:${earlier.line}` };
  const sentences: Sentence[] = [
    { says: 'subject', name, measure, period, base },
    { says: 'restated', ...numbers },
    ...differenceOf(of),
    { says: 'restated-at', ...places },
  ];
  return sentences.map((sentence): Cell => ({ kind: 'sentence', sentence }));
}

function differenceOf({ earlier, later, difference, percent }: Restated): Sentence[] {
  if (difference === null) return [{ says: 'restated-bound' }];
  const decimals = Math.max(earlier.printedDecimals + later.scale - earlier.scale, later.printedDecimals, 0);
  const text = fixed(difference.div(new Decimal(10).pow(later.scale)), decimals);
  const relative: Cell | null = percent && {
    kind: 'number',
    text: fixed(percent, 1),
    percent: true,
    signed: true,
  };
  const points = later.unit === '%';
  return [{ says: 'restated-by', difference: { kind: 'number', text, signed: true }, relative, points }];
}
