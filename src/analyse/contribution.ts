// What the parts of a total add to its growth: (x - x0)/|T0|, in percentage points. Together they are the growth.
import { scaled } from '../figures/interval.ts';
import type { Period } from '../figures/period.ts';
import type { Rational } from '../figures/rational.ts';
import { compare, negate, rational, subtract } from '../figures/rational.ts';
import type { RuleInstance } from '../figures/rule.ts';
import type { Named } from '../figures/sentence.ts';
import type { Sum } from './family.ts';
import { sumOf } from './family.ts';
import type { Answer, Judge } from './judge.ts';
import { contribution } from './recompute.ts';
import type { Span } from './span.ts';
import type { FigureView, QuantityView } from './view.ts';
import { answerView, isNumber } from './view.ts';

/** `times` what the part is, its total is made of: negative for what is taken away. */
export interface Part {
  readonly name: Named;
  readonly times: Rational;
  readonly span: Span;
  readonly points: QuantityView;
}

/** A total, with those of its parts that were asked for. */
export interface Contributions {
  readonly of: Named;
  /** The rule that makes the total, in both periods; or two rules that say the same. */
  readonly rules: readonly RuleInstance[];
  readonly total: Span;
  readonly parts: readonly Part[];
  /** None of its parts was left out. */
  readonly whole: boolean;
}

export interface ContributionOptions {
  readonly from: Period;
  readonly to: Period;
  /** Totals, of which all parts are told, or parts; empty for all. */
  readonly indicators: readonly string[];
}

/** One for each sum that rules write of both periods; `decimals`: of percentages. */
export function contributions(
  judge: Judge,
  options: ContributionOptions,
  spanOf: (indicator: string) => Span,
  decimals: number,
): Contributions[] {
  const { indicators } = options;
  const named = (indicator: string): Named => ({
    indicator,
    labels: judge.report.indicators.get(indicator)!.labels,
  });
  return sumsOf(judge, options).flatMap(({ total, parts, rules }) => {
    const all = indicators.length === 0 || indicators.includes(total);
    const asked = all ? parts : parts.filter(({ indicator }) => indicators.includes(indicator));
    if (asked.length === 0) return [];
    const whole = spanOf(total);
    const found = asked.map(({ indicator, times }): Part => {
      const part = { times, span: spanOf(indicator) };
      return { name: named(indicator), ...part, points: pointsOf(judge, part, whole, decimals) };
    });
    return [{ of: named(total), rules, total: whole, parts: found, whole: all }];
  });
}

interface Held extends Sum {
  readonly rules: readonly RuleInstance[];
}

/** The sums that hold in both periods, whichever rules say so that were not set aside: in each the first of them. */
function sumsOf(judge: Judge, { from, to }: ContributionOptions): Held[] {
  const sums = new Map<string, Held>();
  for (const instance of judge.settlement.evidence.rules) {
    const { rule, period } = instance;
    const sum = period === from || period === to ? sumOf(rule) : null;
    if (sum === null) continue;
    const { rules, ...first } = sums.get(keyOf(sum)) ?? { ...sum, rules: [] };
    if (rules.every((other) => other.period !== period))
      sums.set(keyOf(sum), { ...first, rules: [...rules, instance] });
  }
  return [...sums.values()].filter(({ rules }) => rules.length === 2);
}

/** Alike for the same sum in any order. */
const keyOf = ({ total, parts }: Sum): string =>
  JSON.stringify([total, ...parts.map(({ indicator, times: { n, d } }) => `${n}/${d} ${indicator}`).sort()]);

function pointsOf(
  judge: Judge,
  part: Pick<Part, 'times' | 'span'>,
  { from: base }: Span,
  decimals: number,
): QuantityView {
  const { indicator, period } = part.span.to;
  const change = [
    { indicator, period, coefficient: part.times },
    { indicator, period: part.span.from.period, coefficient: negate(part.times) },
  ];
  const answer = inPercent(judge.quotient(change, { indicator: base.indicator, period: base.period }));
  return answerView(answer, decimals, 0, plainPoints(part, base));
}

/** From three printed numbers; null where one of them is not. */
function plainPoints({ times, span }: Pick<Part, 'times' | 'span'>, base: FigureView) {
  const [from, to, total] = [span.from, span.to, base].map(({ printed }) => printed);
  if (!from || !to || !total || ![from, to, total].every(isNumber)) return null;
  return contribution(from, to, times, total);
}

const inPercent = (answer: Answer): Answer =>
  typeof answer === 'string' ? answer : { ...answer, interval: scaled(answer.interval, hundred) };

/** Something is known of some part. */
export const isShown = ({ parts }: Contributions): boolean => parts.some(isTelling);

/** Both figures are known, or all together leave less open than what lies between nothing and the whole total. */
export function isTelling({ span, points }: Part): boolean {
  const { lower, upper } = points.interval;
  if (lower === null && upper === null) return false;
  return isKnown(span) || (lower !== null && upper !== null && compare(subtract(upper, lower), hundred) < 0);
}

export const isKnown = ({ from, to }: Span): boolean => from.basis !== 'unknown' && to.basis !== 'unknown';

const hundred = rational(100n);
