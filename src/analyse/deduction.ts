// The proof of a bound as a chain: facts one after another, and how the last of them make the bound.
import { keyOf } from '../figures/figure.ts';
import type { Figure } from '../figures/figure.ts';
import type { Rational } from '../figures/rational.ts';
import {
  add,
  compare,
  divide,
  multiply,
  negate,
  one,
  rational,
  sign,
  subtract,
} from '../figures/rational.ts';
import type { Bundle } from './bundle.ts';
import { turned } from './bundle.ts';
import type { Step } from './checker.ts';
import type { Excess } from './confirmed.ts';
import { confirmed } from './confirmed.ts';
import type { Derived, Fact, Side } from './derivation.ts';
import { derivations, opposite } from './derivation.ts';
import type { Quantity } from './quantity.ts';
import { isQuotient, otherFigure } from './quantity.ts';
import type { Telling, Use } from './telling.ts';
import { isMeasured, nonnegative, telling } from './telling.ts';

/** How the last facts make the bound: `first` and `second` are of the quantity's own figures. */
type Closing =
  /** first */
  | { readonly kind: 'fact'; readonly first: Fact }
  /** first / second, less 1 for a growth */
  | { readonly kind: 'quotient'; readonly first: Fact; readonly second: Fact }
  /** first - second, times `factor` where they are parts of an unknown */
  | {
      readonly kind: 'difference';
      readonly first: Fact;
      readonly second: Fact;
      readonly factor: Fact | null;
    };

export interface Goal {
  readonly quantity: Quantity;
  readonly end: Side;
  readonly limit: Rational;
  readonly closed: boolean;
}

export interface Deduction extends Goal, Telling {
  readonly closing: Closing;
  /** Facts that say `>` or `<`. */
  readonly strict: ReadonlySet<Fact>;
}

type Candidate = Omit<Deduction, 'strict'>;

/** No chain of more rows than this is looked for. */
const mostRows = 60;
const hundred = rational(100n);

/** The chains that the steps allow, the plainest first; each line of them is confirmed by the checker. */
export function* deductions(goal: Goal, steps: readonly Step[]): Generator<Deduction> {
  if (steps.length > mostRows) return;
  const { rows, bundles } = turned(steps, figuresOf(goal.quantity).map(keyOf));
  const found = derivations(rows).flatMap((derived) =>
    closings(goal, derived, bundles).map((closing): Candidate => ({
      ...goal,
      closing,
      ...telling(uses(goal, closing)),
    })),
  );
  // What a quotient divides by is above zero.
  const divisor = isQuotient(goal.quantity) ? [keyOf(otherFigure(goal.quantity)!)] : [];
  const positive = new Set([...nonnegative(steps), ...divisor]);
  const costs = new Map(found.map((deduction) => [deduction, costOf(deduction)]));
  for (const deduction of found.sort((a, b) => costs.get(a)! - costs.get(b)!)) {
    const reached = worth(deduction, ({ value }) => value);
    if (reached === null || compare(reached, goal.limit) !== 0) continue;
    if (!deduction.facts.every((fact) => isMeasured(fact, positive))) continue;
    const { facts, taken, closing } = deduction;
    const strict = confirmed(facts, taken, { excesses: excesses(goal, closing), closed: goal.closed });
    if (strict) yield { ...deduction, strict };
  }
}

const figuresOf = (quantity: Quantity): Figure[] => {
  const other = otherFigure(quantity);
  return other ? [quantity, other] : [quantity];
};

function closings({ quantity, end }: Goal, derived: Derived, bundles: Bundles): Closing[] {
  const [own, other] = figuresOf(quantity).map((figure) => bundles.get(keyOf(figure)));
  if (quantity.measure === 'value') {
    const first = own && derived.numbers.get(own);
    return first && (first.end === end || first.exact) ? [{ kind: 'fact', first: { ...first, end } }] : [];
  }
  return [derived.numbers, derived.parts].flatMap((facts): Closing[] => {
    const first = own && facts.get(own);
    const second = other && facts.get(other);
    if (!first || !second) return [];
    if (isQuotient(quantity)) {
      return sign(second.value) > 0 ? [{ kind: 'quotient', first, second }] : [];
    }
    const factor = first.unknown && derived.numbers.get(first.unknown);
    return first.unknown === null || factor
      ? [{ kind: 'difference', first, second, factor: factor ?? null }]
      : [];
  });
}

type Bundles = ReadonlyMap<string, Bundle>;

/** Which ends of its facts a closing needs. What is divided by is above zero. */
function uses({ end, limit, quantity }: Goal, closing: Closing): Use[] {
  const { first } = closing;
  const own = { fact: first, side: end };
  if (closing.kind === 'fact') return [own];
  const { second } = closing;
  if (closing.kind === 'quotient') {
    return [own, { fact: second, side: sign(ratioOf(quantity, limit)) < 0 ? end : opposite(end) }];
  }
  const { factor } = closing;
  const side = sign(subtract(first.value, second.value)) < 0 ? opposite(end) : end;
  return [own, { fact: second, side: opposite(end) }, ...(factor ? [{ fact: factor, side }] : [])];
}

/** What is no less than nothing where the bound holds. */
function excesses({ end, limit, quantity }: Goal, closing: Closing): Excess[] {
  const turn = end === 'lower' ? one : negate(one);
  const { first } = closing;
  if (closing.kind === 'fact') return [[first, turn]];
  const { second } = closing;
  if (closing.kind === 'quotient')
    return [
      [first, turn],
      [second, negate(multiply(turn, ratioOf(quantity, limit)))],
    ];
  const own: Excess[] = [
    [first, turn],
    [second, negate(turn)],
  ];
  const { factor } = closing;
  return factor ? [...own, [factor, multiply(turn, subtract(first.value, second.value))]] : own;
}

/** A growth of 20 % is 1.2 times, a share of 20 % 0.2 times. */
function ratioOf({ measure }: Quantity, limit: Rational): Rational {
  if (measure === 'ratio') return limit;
  const rate = divide(limit, hundred);
  return measure === 'growth' ? add(one, rate) : rate;
}

/** A value taken is harder to follow than a figure set to 100, and that than a few lines more. */
function costOf({ facts, taken }: Candidate): number {
  const unknowns = new Set(facts.flatMap(({ unknown }) => unknown ?? []));
  return facts.length + 2 * unknowns.size + 4 * taken.size;
}

/** The bound that a closing comes to, its facts amounting to what `of` says; percent for growth and share. */
export function worth({ quantity, closing }: Candidate, of: (fact: Fact) => Rational): Rational | null {
  switch (closing.kind) {
    case 'fact':
      return of(closing.first);
    case 'quotient': {
      if (sign(of(closing.second)) <= 0) return null;
      const ratio = divide(of(closing.first), of(closing.second));
      if (quantity.measure === 'ratio') return ratio;
      return multiply(quantity.measure === 'growth' ? subtract(ratio, one) : ratio, hundred);
    }
    case 'difference': {
      const difference = subtract(of(closing.first), of(closing.second));
      return closing.factor ? multiply(difference, of(closing.factor)) : difference;
    }
  }
}
