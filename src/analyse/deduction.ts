// The proof of a bound as a chain: facts in numbers, or in multiples of one figure and then in numbers, that end at the bound.
import type { Figure } from '../figures/figure.ts';
import { keyOf } from '../figures/figure.ts';
import type { Rational } from '../figures/rational.ts';
import { add, compare, divide, multiply, one, rational, sign, subtract } from '../figures/rational.ts';
import type { Step } from './checker.ts';
import type { Fact, Facts } from './derivation.ts';
import { factKey, facts, isNumber } from './derivation.ts';
import type { Quantity } from './quantity.ts';
import { otherFigure } from './quantity.ts';

type Side = Fact['end'];

/** How the last facts make the bound: `first` and `second` are of the quantity's own figures. */
export type Closing =
  /** first */
  | { readonly kind: 'fact'; readonly first: Fact }
  /** first, a multiple of the parameter, times second */
  | { readonly kind: 'times'; readonly first: Fact; readonly second: Fact }
  /** second over first, which bounds the parameter by a multiple of the quantity */
  | { readonly kind: 'over'; readonly first: Fact; readonly second: Fact }
  /** first / second, less 1 for a growth */
  | { readonly kind: 'quotient'; readonly first: Fact; readonly second: Fact }
  /** first - second, times `factor` where they are multiples of the parameter */
  | {
      readonly kind: 'difference';
      readonly first: Fact;
      readonly second: Fact;
      readonly factor: Fact | null;
    };

export interface Deduction {
  readonly quantity: Quantity;
  readonly end: Side;
  /** The figure that the first facts are multiples of; null where all are numbers. */
  readonly parameter: Figure | null;
  readonly closing: Closing;
}

const opposite = (end: Side): Side => (end === 'lower' ? 'upper' : 'lower');
const hundred = rational(100n);

/** Null where the steps cannot be told one after another, or only with more than one unknown at a time. */
export function deduction(
  quantity: Quantity,
  end: Side,
  limit: Rational,
  steps: readonly Step[],
): Deduction | null {
  const rows = steps.map((step) => step.row);
  const figures = [
    ...new Map(rows.flatMap(({ terms }) => terms.map((term) => [keyOf(term), figureOf(term)]))).values(),
  ];
  const numbers = facts(rows, []);
  for (const parameter of [null, ...figures]) {
    const found = parameter === null ? numbers : facts(rows, [parameter]);
    for (const closing of closings({ quantity, end, limit, parameter, numbers, found })) {
      const reached = worth(quantity, closing, exactly);
      if (reached !== null && compare(reached, limit) === 0) return { quantity, end, parameter, closing };
    }
  }
  return null;
}

const figureOf = ({ indicator, period }: Figure): Figure => ({ indicator, period });

interface Search {
  readonly quantity: Quantity;
  readonly end: Side;
  readonly limit: Rational;
  readonly parameter: Figure | null;
  readonly numbers: Facts;
  /** In multiples of the parameter. */
  readonly found: Facts;
}

function closings(search: Search): Closing[] {
  const { quantity } = search;
  if (quantity.measure === 'value') return ofOne(search);
  if (quantity.measure === 'change') return ofDifference(search);
  return ofQuotient(search);
}

function ofOne({ quantity, end, parameter, numbers, found }: Search): Closing[] {
  const get = (facts: Facts, figure: Figure, side: Side) => facts.get(factKey(figure, side));
  if (parameter === null) {
    const first = get(numbers, quantity, end);
    return first ? [{ kind: 'fact', first }] : [];
  }
  if (keyOf(parameter) !== keyOf(quantity)) {
    const first = get(found, quantity, end);
    const size = first && multiple(first);
    const second = size && get(numbers, parameter, sign(size) > 0 ? end : opposite(end));
    return first && second ? [{ kind: 'times', first, second }] : [];
  }
  return [...found.values()].flatMap((first): Closing[] => {
    const size = first.row && multiple(first);
    if (!size || (sign(size) > 0 ? first.end === end : first.end !== end)) return [];
    const second = get(numbers, first.figure, opposite(first.end));
    return second ? [{ kind: 'over', first, second }] : [];
  });
}

/** Only over something positive: then which side of it is needed depends on the sign of the bound. */
function ofQuotient({ quantity, end, limit, parameter, numbers, found }: Search): Closing[] {
  const source = parameter === null ? numbers : found;
  const ratio = quantity.measure === 'growth' ? add(one, divide(limit, hundred)) : limit;
  const first = source.get(factKey(quantity, end));
  const second = source.get(factKey(otherFigure(quantity)!, sign(ratio) < 0 ? end : opposite(end)));
  if (!first || !second) return [];
  const of = parameter === null ? size : multiple;
  const [above, below] = [of(first), of(second)];
  if (above === null || below === null || sign(below) <= 0) return [];
  return parameter !== null && sign(above) <= 0 ? [] : [{ kind: 'quotient', first, second }];
}

function ofDifference({ quantity, end, parameter, numbers, found }: Search): Closing[] {
  const source = parameter === null ? numbers : found;
  const first = source.get(factKey(quantity, end));
  const second = source.get(factKey(otherFigure(quantity)!, opposite(end)));
  if (!first || !second) return [];
  if (parameter === null) return [{ kind: 'difference', first, second, factor: null }];
  const [own, other] = [multiple(first), multiple(second)];
  if (own === null || other === null) return [];
  const side = sign(subtract(own, other)) > 0 ? end : opposite(end);
  const factor = numbers.get(factKey(parameter, side));
  return factor ? [{ kind: 'difference', first, second, factor }] : [];
}

/** How many times the one parameter; null where the fact holds anything else. */
function multiple({ value }: Fact): Rational | null {
  const [only, ...others] = value.terms.values();
  return only !== undefined && others.length === 0 && value.constant.n === 0n ? only : null;
}

const size = (fact: Fact): Rational | null => (isNumber(fact.value) ? fact.value.constant : multiple(fact));

/** What a fact amounts to: a number, or a multiple of the parameter. */
export const exactly = (fact: Fact): Rational => size(fact)!;

/** The bound that a closing comes to, its facts amounting to what `of` says; percent for growth and share. */
export function worth(quantity: Quantity, closing: Closing, of: (fact: Fact) => Rational): Rational | null {
  switch (closing.kind) {
    case 'fact':
      return isNumber(closing.first.value) ? of(closing.first) : null;
    case 'times':
      return multiply(of(closing.first), of(closing.second));
    case 'over':
      return divide(of(closing.second), of(closing.first));
    case 'quotient': {
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

/** Facts in the order in which each follows from those before it, parameters left out. */
export function inOrder(last: readonly Fact[]): Fact[] {
  const seen = new Set<Fact>();
  const visit = (fact: Fact): void => {
    if (fact.row === null || seen.has(fact)) return;
    fact.inputs.forEach(visit);
    seen.add(fact);
  };
  last.forEach(visit);
  return [...seen];
}
