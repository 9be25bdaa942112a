// The lines under a table that say how it is to be read.
import type { Interval } from '../figures/interval.ts';
import { finiteDigits, multiply, powerOfTen } from '../figures/rational.ts';
import type { Block } from '../figures/result.ts';
import type { RuleInstance } from '../figures/rule.ts';
import type { Cell, Named, Sentence } from '../figures/sentence.ts';
import type { Statement } from '../figures/statement.ts';
import type { Step } from './checker.ts';
import type { Answer } from './judge.ts';
import { amount } from './recompute.ts';
import type { Ruler } from './ruler.ts';
import type { FigureView, QuantityView } from './view.ts';
import { boundsCell, printedCell } from './view.ts';

export const line = (sentence: Sentence, tone?: 'title' | 'good' | 'bad' | 'quiet'): Block =>
  tone ? { kind: 'line', sentence, tone } : { kind: 'line', sentence };

/** What stands in brackets and what does not, shown on figures of the table, else on `bracketed`; nothing where nothing is derived. */
export function figureLegend(
  figures: readonly { readonly view: FigureView; readonly ruler: Ruler }[],
  bracketed?: Cell,
): Block[] {
  const proven = figures.find(({ view }) => view.basis === 'proven');
  const derived =
    proven === undefined
      ? bracketed
      : boundsCell(proven.view.interval, proven.ruler.decimals, proven.ruler.scale);
  if (derived === undefined) return [];
  const printed = figures.find(({ view }) => view.basis === 'printed');
  const example = printed
    ? [printedCell(printed.view.printed!, printed.ruler.scale), words({ says: 'legend-printed' })]
    : [];
  return [{ kind: 'columns', indent: 0, rows: [[...example, derived, words({ says: 'legend-proven' })]] }];
}

/** The rules that proofs cite, and `others`, as they stand in their files, with the periods they are used in. */
export function rulesUsed(
  steps: readonly Step[],
  others: readonly RuleInstance[] = [],
): { readonly rule: Named; readonly place: string; readonly periods: readonly string[] }[] {
  const cited = steps.flatMap(({ row: { member } }) => (member.kind === 'rule' ? [member.instance] : []));
  const used = new Map<RuleInstance['rule'], Set<string>>();
  for (const { rule, period } of [...cited, ...others])
    used.set(rule, (used.get(rule) ?? new Set()).add(period));
  const inOrder = [...used].sort(
    ([a], [b]) => byText(a.file ?? '\uffff', b.file ?? '\uffff') || (a.line ?? 0) - (b.line ?? 0),
  );
  return inOrder.map(([rule, periods]) => ({
    rule: { indicator: rule.rule, labels: rule.labels },
    place: rule.id,
    periods: [...periods].sort(),
  }));
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export const stepsOf = (answer: Answer): readonly Step[] =>
  typeof answer === 'string' ? [] : [...answer.lower, ...answer.upper];

/** How the printed number that is rounded most, for its size, is read. */
export function roundedNote(statements: readonly Statement[]): Block[] {
  const rounded = statements.filter((s) => s.rounding !== 'exact' && s.qualifier === '=');
  const [smallest] = [...rounded].sort((a, b) => amount(a).abs().cmp(amount(b).abs()));
  if (!smallest) return [];
  const { lower, upper } = smallest.interval;
  const end = (value: Interval['lower']) => endCell(value, smallest.scale);
  return [
    line({
      says: 'read-as-rounded',
      printed: printedCell(smallest, smallest.scale),
      lower: end(lower),
      upper: end(upper),
    }),
  ];
}

/** Why what goes over years has no yearly rate. */
export function withoutAnnual(
  rows: readonly { readonly name: Named; readonly annual: QuantityView }[],
): Block[] {
  return (['base-negative', 'sign-may-change'] as const).flatMap((reason) => {
    const named = rows.filter(({ annual }) => annual.reason === reason);
    const names = [...new Map(named.map(({ name }) => [name.indicator, name])).values()];
    return names.length > 0 ? [line({ says: 'no-annual', names, reason })] : [];
  });
}

/** An end of a printed number's interval: always a short decimal. */
export function endCell(end: Interval['lower'], scale: number): Cell {
  const text = end && finiteDigits(multiply(end, powerOfTen(-scale)));
  return text === null ? { kind: 'unknown' } : { kind: 'number', text };
}

const words = (sentence: Sentence): Cell => ({ kind: 'sentence', sentence });
