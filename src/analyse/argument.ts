// What there is to say for a conflict: its chain in numbers, in the unit and scale that its amounts were printed in.
import type { Report } from '../figures/report.ts';
import type { Statement } from '../figures/statement.ts';
import type { Arithmetic } from './arithmetic.ts';
import { worked } from './arithmetic.ts';
import type { Chain } from './chain.ts';
import { chains } from './chain.ts';
import type { Step } from './checker.ts';

export interface Argument {
  readonly chain: Chain;
  readonly arithmetic: Arithmetic;
  /** Of all amounts; null where they have none or several. */
  readonly unit: string | null;
}

/** Null where no chain leads to the contradiction, or none that short numbers show. */
export function argumentOf(steps: readonly Step[], report: Report): Argument | null {
  const { unit, scale } = measured(steps, report);
  for (const chain of chains(steps)) {
    const arithmetic = worked(chain, chain.set ? 0 : scale);
    if (arithmetic) return { chain, arithmetic, unit };
  }
  return null;
}

/** The unit of all figures and the scale that most of their amounts are printed in; none and 0 where units differ. */
export function measured(
  steps: readonly Step[],
  report: Report,
): { readonly unit: string | null; readonly scale: number } {
  const indicators = new Set(steps.flatMap(({ row }) => row.terms.map((term) => term.indicator)));
  const units = new Set([...indicators].map((indicator) => report.indicators.get(indicator)?.unit ?? null));
  if (units.size !== 1) return { unit: null, scale: 0 };
  const cited = steps.flatMap(({ row }) => (row.member.kind === 'statement' ? [row.member.statement] : []));
  const amounts = cited.filter(isAmount);
  const all = report.statements.filter((s) => isAmount(s) && indicators.has(s.indicator));
  return { unit: [...units][0]!, scale: usual((amounts.length > 0 ? amounts : all).map((s) => s.scale)) };
}

const isAmount = ({ measure }: Statement): boolean => measure === 'value' || measure === 'change';

/** The number that occurs most, the first of several; 0 where there is none. */
function usual(numbers: readonly number[]): number {
  const uses = (number: number) => numbers.filter((other) => other === number).length;
  return numbers.reduce((best, next) => (uses(next) > uses(best) ? next : best), numbers[0] ?? 0);
}
