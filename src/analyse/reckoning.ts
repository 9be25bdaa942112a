// A chain with the numbers that are shown: each worked out from those shown before it, and rounded outward.
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
import { worth } from './deduction.ts';
import type { Bundle } from './bundle.ts';
import type { Fact, Side } from './derivation.ts';
import { slope } from './derivation.ts';

/** A term of an arithmetic as it is written out: a number, `times` so many. */
export interface Operand {
  readonly times: Rational;
  readonly number: Rational;
}

/** (operands added up) / divisor, / (over added up) % of the unknown, or one percentage times the unknown. */
type Work =
  | { readonly kind: 'sum'; readonly operands: readonly Operand[]; readonly divisor: Rational }
  | { readonly kind: 'solved'; readonly operands: readonly Operand[]; readonly over: readonly Operand[] }
  | { readonly kind: 'part'; readonly part: Rational; readonly whole: Rational };

/** A fact as it is shown; `work` is null where the row itself says the number. */
export interface Line {
  readonly fact: Fact;
  /** In percent of the unknown where there is one, else in the quantity's scale. */
  readonly shown: Rational;
  readonly work: Work | null;
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
    if (reckoning === null) continue;
    const order = compare(reckoning.result, bound);
    if (deduction.end === 'lower' ? order >= 0 : order <= 0) return reckoning;
  }
  return null;
}

interface Precision {
  /** Decimals of amounts and of the result. */
  readonly places: number;
  /** Decimals of percentages of an unknown. */
  readonly percents: number;
  readonly scale: number;
}

function at(deduction: Deduction, precision: Precision): Reckoning | null {
  const shown = new Map<Fact, Rational>();
  const amount = (fact: Fact): Rational => (fact.how === 'unknown' ? hundred : shown.get(fact)!);
  const lines: Line[] = [];
  for (const fact of deduction.facts) {
    const line = lineOf(fact, amount, precision, deduction.plain.has(fact));
    if (line === null) return null;
    shown.set(fact, line.shown);
    lines.push(line);
  }
  const result = worth(deduction, (fact) => (fact.unknown ? divide(amount(fact), hundred) : amount(fact)));
  return result && { deduction, lines, amount, result: outward(result, deduction.end, precision.places) };
}

function lineOf(
  fact: Fact,
  amount: (fact: Fact) => Rational,
  { places, percents, scale }: Precision,
  plain: boolean,
): Line | null {
  const work = workOf(fact, amount, scale);
  const exact = evaluated(work);
  if (exact === null) return null;
  if (isStated(fact)) return { fact, shown: exact, work: null };
  const shown = plain ? exact : outward(exact, fact.end, fact.unknown ? percents : places);
  return { fact, shown, work };
}

/** The row says the number itself: a value, a sign, a share of the unknown. */
function isStated({ row, figure, unknown, inputs }: Fact): boolean {
  if (row === null) return false;
  const { member } = row.row;
  if (row.terms.size === 1) return member.kind !== 'rule' && unknown === null && inputs.size === 0;
  if (member.kind !== 'statement' || member.statement.measure !== 'share' || unknown === null) return false;
  return inputs.has(unknown) && keyOf(figure.terms[0]!) === keyOf(member.statement);
}

function workOf(fact: Fact, amount: (fact: Fact) => Rational, scale: number): Work {
  const { how, row, figure, inputs } = fact;
  if (how === 'part') {
    const [part, whole] = [...inputs.values()] as [Fact, Fact];
    return { kind: 'part', part: amount(part), whole: amount(whole) };
  }
  const own = how === 'solved' ? slope(row!, inputs) : row!.terms.get(figure)!;
  const turn = sign(own) > 0 ? one : negate(one);
  const operand = ([other, input]: [Bundle, Fact], by: Rational): Operand => ({
    times: multiply(by, row!.terms.get(other)!),
    number: amount(input),
  });
  const [over, others] =
    how === 'solved'
      ? [[...inputs].filter(isPart), [...inputs].filter((it) => !isPart(it))]
      : [[], [...inputs]];
  const constant = multiply(multiply(row!.limit, powerOfTen(-scale)), turn);
  const operands = sum([
    ...others.map((it) => operand(it, negate(turn))),
    ...(constant.n === 0n && others.length > 0 ? [] : [{ times: one, number: constant }]),
  ]);
  return how === 'solved'
    ? { kind: 'solved', operands, over: sum(over.map((it) => operand(it, turn))) }
    : { kind: 'sum', operands, divisor: multiply(own, turn) };
}

const isPart = ([, { unknown }]: [Bundle, Fact]): boolean => unknown !== null;

/** What is added first, nothing that is 0 unless all is. */
function sum(operands: readonly Operand[]): Operand[] {
  const telling = operands.filter(({ number }) => number.n !== 0n);
  return [...(telling.length > 0 ? telling : operands.slice(0, 1))].sort(plusFirst);
}

const plusFirst = (a: Operand, b: Operand): number =>
  Number(sign(a.times) * sign(a.number) < 0) - Number(sign(b.times) * sign(b.number) < 0);

/** Null where rounding leaves nothing to divide by. */
function evaluated(work: Work): Rational | null {
  if (work.kind === 'part') return divide(multiply(work.part, work.whole), hundred);
  const divisor = work.kind === 'sum' ? work.divisor : divide(total(work.over), hundred);
  return sign(divisor) > 0 ? divide(total(work.operands), divisor) : null;
}

const total = (operands: readonly Operand[]): Rational =>
  operands.reduce((all, { times, number }) => add(all, multiply(times, number)), zero);

/** As it is where it has no more decimals, else rounded to the side on which it still holds. */
export function outward(value: Rational, end: Side, places: number): Rational {
  if ((finiteDigits(value)?.split('.')[1]?.length ?? Infinity) <= places || value.d === 1n) return value;
  const direction: Direction = end === 'lower' ? 'down' : 'up';
  return parseRational(digits(value, places, direction));
}
