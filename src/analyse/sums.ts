// The sums that anyone would add up: printed values, or printed shares of one total, along a rule.
import type { Interval } from '../figures/interval.ts';
import { holds, plus, point, scaled } from '../figures/interval.ts';
import { keyOf } from '../figures/figure.ts';
import type { Rational } from '../figures/rational.ts';
import {
  add,
  divide,
  exactly,
  multiply,
  negate,
  one,
  rational,
  sign,
  subtract,
  zero,
} from '../figures/rational.ts';
import type { RuleInstance } from '../figures/rule.ts';
import type { Statement } from '../figures/statement.ts';
import { amount } from './recompute.ts';
import { isNumber } from './view.ts';

interface Part {
  readonly coefficient: Rational;
  readonly statement: Statement;
}

/** What the parts add to beside what they should add to, in unscaled units or in percent of `of`. */
export interface Sum {
  readonly instance: RuleInstance;
  /** Null for a sum of values. */
  readonly of: string | null;
  readonly parts: readonly Part[];
  /** What the rule adds to them. */
  readonly constant: Rational;
  /** Of values: the printed total, or null where the rule has none of its own. */
  readonly total: Part | null;
  /** The printed total, what the rule says where there is none, or 100. */
  readonly goal: Rational;
  /** The parts and the constant. */
  readonly result: Rational;
  /** result - goal. */
  readonly difference: Rational;
  /** How far rounding alone can move the difference: a point where all is exact. */
  readonly room: Interval;
  /** The true values that the rounding leaves possible can add up. */
  readonly holds: boolean;
}

/** The sum that a rule makes of what is printed in its period; null where too little is printed. */
export function sumOf(
  instance: RuleInstance,
  instances: readonly RuleInstance[],
  statements: readonly Statement[],
  kind: 'any' | 'share' = 'any',
): Sum | null {
  const { rule, terms } = instance;
  if (rule.relation !== '=') return null;
  const printed = statements.filter((s) => isNumber(s) && terms.some((term) => term.period === s.period));
  const values = kind === 'any' ? valueSum(instance, printed) : null;
  const isOnePeriod = terms.every((term) => term.period === instance.period);
  return values ?? (rule.constant.n === 0n && isOnePeriod ? shareSum(instance, instances, printed) : null);
}

function valueSum(instance: RuleInstance, printed: readonly Statement[]): Sum | null {
  const values = new Map(printed.filter((s) => s.measure === 'value').map((s) => [keyOf(s), s]));
  const { terms: own, constant } = upright(instance);
  const terms = own.map((term) => ({
    coefficient: term.coefficient,
    statement: values.get(keyOf(term)),
  }));
  if (!terms.every((term): term is Part => term.statement !== undefined)) return null;
  const { parts, total } = divided(terms, instance);
  if (!total) return summed({ instance, of: null, parts, total, constant: zero, goal: negate(constant) });
  const added = negate(divide(constant, total.coefficient));
  return summed({ instance, of: null, parts, total, constant: added, goal: printedAmount(total.statement) });
}

/** `17 = a + b` as `a + b = 17`. */
function upright({ terms, rule: { constant } }: RuleInstance) {
  if (terms.some(({ coefficient }) => sign(coefficient) > 0)) return { terms, constant };
  const turned = terms.map((term) => ({ ...term, coefficient: negate(term.coefficient) }));
  return { terms: turned, constant: negate(constant) };
}

/** The total is what stands alone, or else the one term with a sign of its own. */
function divided(
  terms: readonly Part[],
  { rule, period }: RuleInstance,
): { parts: readonly Part[]; total: Part | null } {
  const alone = ({ statement }: Part) => statement.indicator === rule.alone && statement.period === period;
  const signed = [-1, 1].map((direction) => terms.filter((term) => sign(term.coefficient) === direction));
  const single = [terms.filter(alone), ...signed].filter(({ length }) => length === 1).flat();
  const total = single.find(({ coefficient }) => isOnce(coefficient));
  if (!total) return { parts: terms, total: null };
  return { parts: terms.filter((term) => term !== total).map((part) => beside(part, total)), total };
}

const isOnce = ({ n, d }: Rational): boolean => d === 1n && (n === 1n || n === -1n);

/** As it is added on the other side. */
const beside = ({ coefficient, statement }: Part, total: Part): Part => ({
  coefficient: negate(divide(coefficient, total.coefficient)),
  statement,
});

function shareSum(
  instance: RuleInstance,
  instances: readonly RuleInstance[],
  printed: readonly Statement[],
): Sum | null {
  const shares = printed.filter((s) => s.measure === 'share');
  const equations = instances.filter(
    ({ rule, period, terms }) =>
      rule.relation === '=' &&
      rule.constant.n === 0n &&
      period === instance.period &&
      terms.every((term) => term.period === period),
  );
  for (const of of new Set(shares.map((s) => s.base!))) {
    const known = new Map(shares.filter((s) => s.base === of).map((s) => [s.indicator, s]));
    const combination = reduce(
      formOf(instance),
      of,
      known,
      equations.filter((other) => other !== instance),
      3,
    );
    if (combination) return shareSumOf(instance, of, combination, known);
  }
  return null;
}

type Form = ReadonlyMap<string, Rational>;

const formOf = ({ terms }: RuleInstance): Form =>
  new Map(terms.map((term) => [term.indicator, term.coefficient]));

/** Replace what has no printed share with the help of other rules, a few at most; null where that does not end well. */
function reduce(
  form: Form,
  of: string,
  known: ReadonlyMap<string, Statement>,
  rules: readonly RuleInstance[],
  depth: number,
): Form | null {
  const open = [...form.keys()].find((indicator) => indicator !== of && !known.has(indicator));
  if (open === undefined) return form.has(of) && form.size > 1 ? form : null;
  if (depth === 0) return null;
  for (const rule of rules) {
    const other = formOf(rule);
    const coefficient = other.get(open);
    if (!coefficient) continue;
    const factor = divide(form.get(open)!, coefficient);
    const next = combined(form, other, negate(factor));
    const found = reduce(
      next,
      of,
      known,
      rules.filter((candidate) => candidate !== rule),
      depth - 1,
    );
    if (found) return found;
  }
  return null;
}

function combined(form: Form, other: Form, factor: Rational): Form {
  const sum = new Map(form);
  for (const [indicator, coefficient] of other)
    sum.set(indicator, add(sum.get(indicator) ?? zero, multiply(coefficient, factor)));
  return new Map([...sum].filter(([, coefficient]) => coefficient.n !== 0n));
}

function shareSumOf(
  instance: RuleInstance,
  of: string,
  form: Form,
  known: ReadonlyMap<string, Statement>,
): Sum {
  const scale = divide(negate(one), form.get(of)!);
  const parts = [...known].flatMap(([indicator, statement]) => {
    const coefficient = indicator === of ? undefined : form.get(indicator);
    return coefficient ? [{ coefficient: multiply(coefficient, scale), statement }] : [];
  });
  return summed({ instance, of, parts, total: null, constant: zero, goal: rational(100n) });
}

function summed(sum: Omit<Sum, 'result' | 'difference' | 'room' | 'holds'>): Sum {
  const { parts, total, constant, goal } = sum;
  const worths = parts.map(({ coefficient, statement }) => multiply(coefficient, printedAmount(statement)));
  const result = worths.reduce(add, constant);
  const difference = subtract(result, goal);
  const room = [...parts, ...(total ? [{ ...total, coefficient: negate(one) }] : [])]
    .map(({ coefficient, statement }) => scaled(roundingOf(statement), coefficient))
    .reduce(plus, point(zero));
  return { ...sum, result, difference, room, holds: holds(room, negate(difference)) };
}

/** How far the true value may lie from the printed one. */
const roundingOf = (statement: Statement): Interval =>
  plus(statement.interval, point(negate(printedAmount(statement))));

const printedAmount = (statement: Statement): Rational => exactly(amount(statement));
