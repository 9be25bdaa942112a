// From one period to another: the change, the growth and, over several years, the growth a year.
import type { JudgedDocument } from '../figures/document.ts';
import { publishedInterval } from '../figures/interval.ts';
import { yearsBetween } from '../figures/period.ts';
import { divide, exactly } from '../figures/rational.ts';
import type { Statement } from '../figures/statement.ts';
import type { Judgement } from '../figures/verdict.ts';
import { annualView } from './annual.ts';
import type { Judge } from './judge.ts';
import { amount, change, growthRate } from './recompute.ts';
import type { Ruler } from './ruler.ts';
import type { FigureView, QuantityView } from './view.ts';
import { isNumber, quantityView } from './view.ts';

export interface Span {
  readonly ruler: Ruler;
  readonly from: FigureView;
  readonly to: FigureView;
  /** Whole years; null where the periods are not the same part of theirs. */
  readonly years: number | null;
  readonly change: QuantityView;
  /** Of the change, at the ruler's scale. */
  readonly changeDecimals: number;
  readonly growth: QuantityView;
  readonly annual: QuantityView;
  /** What is printed of it: growths, in a trend changes too. */
  readonly statements: readonly { readonly statement: Statement; readonly judgement: Judgement }[];
}

/** Over more than a year, of which the rate of one is worth knowing. */
export const isLong = ({ years }: Span): boolean => years !== null && years > 1;

/** `decimals`: of percentages. */
export function spanOf(
  judge: Judge,
  { from, to }: Pick<Span, 'from' | 'to'>,
  printed: readonly Statement[],
  ruler: Ruler,
  decimals: number,
): Span {
  const quantity = { indicator: to.indicator, period: to.period, base: from.period };
  const [first, last] = numbers(from, to) ?? [];
  const plain = first && last ? { change: change(first, last), growth: growthRate(first, last) } : null;
  const changeDecimals = first && last ? finerDecimals(ruler, first, last) : ruler.decimals;
  const asked = { ...quantity, measure: 'change' } as const;
  const growth = quantityView(judge, { ...quantity, measure: 'growth' }, decimals, 0, plain && plain.growth);
  const years = yearsBetween(from.period, to.period);
  const ratio = plain?.growth ? divide(exactly(amount(last!)), exactly(amount(first!))) : null;
  return {
    ...{ ruler, from, to, years },
    change: quantityView(judge, asked, changeDecimals, ruler.scale, plain && plain.change),
    changeDecimals,
    growth,
    annual: annualView(growth, from, years, decimals, ratio),
    statements: printed.map((statement) => ({
      statement,
      get judgement() {
        return judge.judgement(statement);
      },
    })),
  };
}

/** Both figures where both are printed as numbers. */
function numbers(from: FigureView, to: FigureView): [Statement, Statement] | null {
  const [first, last] = [from.printed, to.printed];
  return first && last && isNumber(first) && isNumber(last) ? [first, last] : null;
}

/** The difference of two printed numbers has the decimals of the finer one. */
const finerDecimals = (ruler: Ruler, first: Statement, last: Statement): number =>
  Math.max(0, ...[first, last].map((s) => s.printedDecimals + ruler.scale - s.scale));

export const judgedData = ({ statement, judgement }: Span['statements'][number]): JudgedDocument => ({
  id: statement.id,
  printed: statement.printed,
  qualifier: statement.qualifier,
  verdict: judgement.verdict,
  implied: judgement.implied && publishedInterval(judgement.implied),
});
