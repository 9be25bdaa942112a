// What a growth, change, share or ratio is measured against.
import type { BaseProblem } from '../figures/finding.ts';
import type { Indicator } from '../figures/indicator.ts';
import type { Period } from '../figures/period.ts';
import { comparePeriods, isPeriod, shiftYears } from '../figures/period.ts';
import type { Cell } from './cell.ts';
import { key } from './cell.ts';
import type { Claim } from './claim.ts';
import type { Tell } from './tell.ts';

/**
 * Null for a value; undefined, and told, where it makes no sense, or where the lost list of indicators would have
 * told the total. `number` is the cell that the row is about.
 */
export function base(
  claim: Claim,
  period: Period,
  indicators: ReadonlyMap<string, Indicator> | null,
  number: Cell,
  tell: Tell,
): string | null | undefined {
  if (claim.measure === 'value') return null;
  const found =
    claim.measure === 'growth' || claim.measure === 'change'
      ? basePeriod(claim.base.text, period)
      : total(claim, indicators, tell);
  if (typeof found === 'string' || found === undefined) return found;
  const { row, base } = claim;
  tell({ code: 'base', row, ...found, base: base.text, period }, base.text === '' ? number : base);
  return undefined;
}

type Problem = { readonly problem: BaseProblem };

function basePeriod(text: string, period: Period): Period | Problem {
  if (text === '') return shiftYears(period, -1) ?? { problem: 'no-earlier' };
  if (!isPeriod(text)) return { problem: 'not-a-period' };
  if (text === period) return { problem: 'itself' };
  return comparePeriods(text, period) > 0 ? { problem: 'later' } : text;
}

function total(
  { indicator, base, row }: Claim,
  indicators: ReadonlyMap<string, Indicator> | null,
  tell: Tell,
): string | Problem | undefined {
  if (base.text === '')
    return indicators ? (indicators.get(indicator)?.partOf ?? { problem: 'no-total' }) : undefined;
  const name = key(base, 'base', row, tell);
  if (name === null) return undefined;
  return name === indicator ? { problem: 'itself' } : name;
}
