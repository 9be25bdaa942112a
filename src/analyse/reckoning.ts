// A chain with the numbers that are shown: each worked out from those shown before it, and rounded outward.
import type { Figure } from '../figures/figure.ts';
import { keyOf } from '../figures/figure.ts';
import type { Direction, Rational } from '../figures/rational.ts';
import {
  add,
  compare,
  digits,
  divide,
  finiteDigits,
  multiply,
  negate,
  one,
  parseRational,
  powerOfTen,
  rational,
  sign,
  zero,
} from '../figures/rational.ts';
import type { Deduction } from './deduction.ts';
import { inOrder, worth } from './deduction.ts';
import type { Fact } from './derivation.ts';
import type { Row } from './rows.ts';

/** A term of an arithmetic as it is written out: a number, `times` so many. */
export interface Operand {
  readonly times: Rational;
  readonly number: Rational;
}

/** (operands added up) / divisor = result; `percent` where figures are in percent of the parameter. */
export interface Sum {
  readonly operands: readonly Operand[];
  readonly divisor: Rational;
  readonly result: Rational;
}

/** A fact as it is shown; `sum` is null where the row itself says the number. */
export interface Line {
  readonly fact: Fact;
  readonly row: Row;
  /** In percent of the parameter, else in the quantity's scale. */
  readonly relative: boolean;
  readonly shown: Rational;
  readonly sum: Sum | null;
}

export interface Reckoning {
  readonly deduction: Deduction;
  readonly lines: readonly Line[];
  /** What the shown numbers prove of the quantity, in its own scale; percent for growth and share. */
  readonly result: Rational;
  readonly amount: (fact: Fact) => Rational;
}

const hundred = rational(100n);

/** More digits than this are shown to no one. */
const mostDigits = 14;

/** With the fewest digits that still prove `bound`, the end as it is told; null where too many would be needed. */
export function reckon(
  deduction: Deduction,
  bound: Rational,
  decimals: number,
  scale: number,
): Reckoning | null {
  for (let more = 1; more <= mostDigits; more++) {
    const reckoning = at(deduction, { places: decimals + more, percents: 3 + more, scale });
    const order = compare(reckoning.result, bound);
    if (deduction.end === 'lower' ? order >= 0 : order <= 0) return reckoning;
  }
  return null;
}

interface Precision {
  /** Decimals of amounts and of the result. */
  readonly places: number;
  /** Decimals of percentages of the parameter. */
  readonly percents: number;
  readonly scale: number;
}

function at(deduction: Deduction, precision: Precision): Reckoning {
  const shown = new Map<Fact, Rational>();
  const amount = (fact: Fact): Rational => (fact.row === null ? hundred : shown.get(fact)!);
  const { closing } = deduction;
  const last = closing.kind === 'fact' ? [closing.first] : [closing.first, closing.second];
  if (closing.kind === 'difference' && closing.factor) last.push(closing.factor);
  const lines = inOrder(last).map((fact): Line => {
    const line = lineOf(fact, amount, deduction.parameter, precision);
    shown.set(fact, line.shown);
    return line;
  });
  const result = worth(deduction.quantity, closing, (fact) => unit(fact, amount(fact)))!;
  return { deduction, lines, amount, result: outward(result, deduction.end, precision.places) };
}

const isRelative = ({ value }: Fact): boolean => value.terms.size > 0;

/** A percentage of the parameter as a multiple of it. */
const unit = (fact: Fact, amount: Rational): Rational =>
  isRelative(fact) ? divide(amount, hundred) : amount;

function lineOf(
  fact: Fact,
  amount: (fact: Fact) => Rational,
  parameter: Figure | null,
  { places, percents, scale }: Precision,
): Line {
  const row = fact.row!;
  const relative = isRelative(fact);
  const sum = sumOf(fact, row, amount, scale);
  const exact = evaluated(sum);
  if (isStated(fact, row, parameter)) return { fact, row, relative, shown: exact, sum: null };
  const shown = outward(exact, fact.end, relative ? percents : places);
  return { fact, row, relative, shown, sum: { ...sum, result: shown } };
}

/** The row says the number itself: a value, a sign, a share of the parameter. */
function isStated(fact: Fact, { member, terms }: Row, parameter: Figure | null): boolean {
  if (terms.length === 1) return member.kind !== 'rule';
  if (member.kind !== 'statement' || member.statement.measure !== 'share' || parameter === null) return false;
  const [input] = fact.inputs;
  return (
    input!.row === null &&
    keyOf(input!.figure) === keyOf(parameter) &&
    keyOf(fact.figure) === keyOf(member.statement)
  );
}

/** The row solved for the fact's figure: (constant - the other terms) / its coefficient, the last above zero. */
function sumOf(fact: Fact, row: Row, amount: (fact: Fact) => Rational, scale: number): Omit<Sum, 'result'> {
  const own = row.terms.find((term) => keyOf(term) === keyOf(fact.figure))!;
  const direction = sign(own.coefficient) > 0 ? one : negate(one);
  const others = row.terms.filter((term) => term !== own);
  const operands = others.map((term, index): Operand => ({
    times: multiply(negate(direction), term.coefficient),
    number: amount(fact.inputs[index]!),
  }));
  const constant = multiply(multiply(row.constant, powerOfTen(-scale)), direction);
  const numbers = constant.n === 0n && operands.length > 0 ? [] : [{ times: one, number: constant }];
  const all = [...operands, ...numbers];
  const telling = all.filter(({ number }) => number.n !== 0n);
  return {
    operands: (telling.length > 0 ? telling : all.slice(0, 1)).sort(plusFirst),
    divisor: multiply(own.coefficient, direction),
  };
}

const plusFirst = (a: Operand, b: Operand): number =>
  Number(sign(a.times) * sign(a.number) < 0) - Number(sign(b.times) * sign(b.number) < 0);

export const evaluated = ({ operands, divisor }: Omit<Sum, 'result'>): Rational =>
  divide(
    operands.reduce((sum, { times, number }) => add(sum, multiply(times, number)), zero),
    divisor,
  );

/** As it is where it has no more decimals, else rounded to the side on which it still holds. */
export function outward(value: Rational, end: Fact['end'], places: number): Rational {
  if ((finiteDigits(value)?.split('.')[1]?.length ?? Infinity) <= places || value.d === 1n) return value;
  const direction: Direction = end === 'lower' ? 'down' : 'up';
  return parseRational(digits(value, places, direction));
}
