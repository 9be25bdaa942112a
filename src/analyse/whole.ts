// Counts for which nothing printed leaves a whole number. Sound, not complete: it looks at each proven range by itself.
// Source: Brown and Heathers, The GRIM Test, Social Psychological and Personality Science 8 (2017).
import type { Figure } from '../figures/figure.ts';
import { keyOf } from '../figures/figure.ts';
import type { Finding } from '../figures/finding.ts';
import type { Indicator } from '../figures/indicator.ts';
import type { Interval } from '../figures/interval.ts';
import { holds, isPoint } from '../figures/interval.ts';
import type { Rational } from '../figures/rational.ts';
import {
  digits,
  divide,
  finiteDigits,
  multiply,
  parseRational,
  rational,
  subtract,
  toUnits,
} from '../figures/rational.ts';
import type { Statement } from '../figures/statement.ts';
import { describe, placeOf } from './aside.ts';
import type { Step } from './checker.ts';
import type { Judge } from './judge.ts';
import { otherFigure } from './quantity.ts';

/** Units that are counted, in the words of the three languages. */
const counted = new Set([
  ...['persons', 'people', 'employees', 'items', 'pieces', 'units'],
  ...['personnes', 'collaborateurs', 'pièces', 'unités'],
  ...['personen', 'medewerkers', 'stuks', 'eenheden'],
]);

/** Declared exact, in a unit that is counted. */
export const isCount = ({ rounding, unit }: Indicator): boolean =>
  rounding === 'exact' && unit !== null && counted.has(unit.toLowerCase());

/** A warning for each count of these periods that cannot be whole. */
export function wholeFindings(judge: Judge, touches: (period: string) => boolean): Finding[] {
  const { indicators, periods } = judge.report;
  const counts = [...indicators.values()].filter(isCount);
  const whole = printedWhole(judge);
  return counts.flatMap(({ indicator, unit }) =>
    periods
      .filter((period) => touches(period) && !whole.has(keyOf({ indicator, period })))
      .flatMap((period) => findingOf(judge, { indicator, period }, unit!)),
  );
}

/** The figures that cannot be anything but the whole number that stands there. */
function printedWhole(judge: Judge): Set<string> {
  const exact = judge.settlement.evidence.statements.filter(
    ({ measure, interval }) => measure === 'value' && isPoint(interval) && interval.lower!.d === 1n,
  );
  return new Set(exact.map(keyOf));
}

function findingOf(judge: Judge, figure: Figure, unit: string): Finding[] {
  // What nothing printed bounds is nobody's fault.
  if (!judge.isLinked(figure) || judge.isOpen(figure)) return [];
  const answer = judge.bounds({ ...figure, measure: 'value', base: null });
  if (typeof answer === 'string' || hasWhole(answer.interval)) return [];
  const cited = citedBy([...answer.lower, ...answer.upper]);
  const own = cited.find((s) => keyOf(s) === keyOf(figure)) ?? null;
  const at = own ?? cited[0];
  if (!at) return [];
  return [
    {
      code: 'not-whole',
      ...placeOf({ kind: 'statement', statement: at }),
      ...figure,
      unit,
      ...shown(answer.interval),
      because: own && describe({ kind: 'statement', statement: own }),
      nearest: own ? nearest(judge, own, answer.interval) : [],
    },
  ];
}

function hasWhole({ lower, upper, lowerClosed, upperClosed }: Interval): boolean {
  const first = lowerClosed || lower!.d !== 1n ? toUnits(lower!, 0, 'up') : lower!.n + 1n;
  const last = upperClosed || upper!.d !== 1n ? toUnits(upper!, 0, 'down') : upper!.n - 1n;
  return first <= last;
}

const citedBy = (steps: readonly Step[]): Statement[] =>
  steps.flatMap(({ row }) => (row.member.kind === 'statement' ? [row.member.statement] : []));

/** Both ends outward, with digits enough to see that no whole number lies between them. */
function shown({ lower, upper }: Interval): { lower: string; upper: string; open: boolean } {
  const [low, high] = [lower!, upper!];
  for (let decimals = 1; ; decimals++) {
    const ends = [written(low, decimals, 'down'), written(high, decimals, 'up')] as const;
    if (!ends.some(isRoundedToWhole)) {
      const open = [low, high].some(({ d }) => d === 1n);
      return { lower: ends[0].text, upper: ends[1].text, open };
    }
  }
}

function written(end: Rational, decimals: number, direction: 'down' | 'up') {
  const all = finiteDigits(end);
  const short = all !== null && (all.split('.')[1] ?? '').length <= decimals;
  return { end, text: short ? all : digits(end, decimals, direction) };
}

const isRoundedToWhole = ({ end, text }: { end: Rational; text: string }): boolean =>
  end.d !== 1n && parseRational(text).d === 1n;

/** What the whole numbers on either side would have been printed as, where the cause is a part of a known whole. */
function nearest(
  judge: Judge,
  cause: Statement,
  { lower, upper }: Interval,
): { readonly count: string; readonly reads: string }[] {
  const other = otherFigure(cause);
  if (!other) return [];
  const base = judge.bounds({ ...other, measure: 'value', base: null });
  if (typeof base === 'string' || !isPoint(base.interval) || base.interval.lower!.n <= 0n) return [];
  const whole = base.interval.lower!;
  return [toUnits(lower!, 0, 'down'), toUnits(upper!, 0, 'up')].flatMap((count) => {
    const value = worth(cause, rational(count), whole);
    if (holds(cause.interval, value)) return [];
    return [{ count: count.toString(), reads: percentOrPlain(cause, value) }];
  });
}

function worth({ measure }: Statement, count: Rational, whole: Rational): Rational {
  switch (measure) {
    case 'growth':
      return multiply(divide(subtract(count, whole), whole), rational(100n));
    case 'share':
      return multiply(divide(count, whole), rational(100n));
    case 'ratio':
      return divide(count, whole);
    case 'change':
      return subtract(count, whole);
    case 'value':
      return count;
  }
}

/** At the statement's own decimals, one more where that would read the same. */
function percentOrPlain({ printed, printedDecimals, unit }: Statement, value: Rational): string {
  const text = digits(value, printedDecimals, 'nearest');
  const distinct = text === printed ? digits(value, printedDecimals + 1, 'nearest') : text;
  return unit === '%' ? `${distinct} %` : distinct;
}
