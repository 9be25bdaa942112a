// A chain in numbers as they are shown: every link can be worked out again from the numbers printed before it.
import type { Rational } from '../figures/rational.ts';
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
  sign,
} from '../figures/rational.ts';
import type { Turned } from './bundle.ts';
import type { Chain } from './chain.ts';
import type { Fact } from './derivation.ts';
import { slope } from './derivation.ts';

/** `- 2 × 515`: a number taken away once or more often, in plain digits; `times` null for once. */
export interface Operand {
  readonly minus: boolean;
  readonly times: string | null;
  readonly number: string;
}

/** `(100 - 19.75 - 21.25) / 1.185 = 49.789` */
export interface Sum {
  readonly link: Fact;
  /** A single number of its own is nothing to work out. */
  readonly operands: readonly Operand[];
  /** What their sum is divided by, null for nothing. */
  readonly over: string | null;
  /** Percentages that their sum is divided by too, or the one that it is multiplied by; none for nothing. */
  readonly percents: readonly Operand[];
  readonly result: string;
  /** The result is not all of it: rounded to the side that weakens the argument. */
  readonly rounded: boolean;
}

export interface Arithmetic {
  /** Amounts stand in units of 10^scale. */
  readonly scale: number;
  readonly sums: readonly Sum[];
  /** Null where the target is the figure that was set. */
  readonly closing: Sum | null;
  /** The bounds of the target that exclude each other: low > high, or the same number where one of them is strict. */
  readonly low: string;
  readonly high: string;
}

/** More decimals than this are not tried. */
const mostDecimals = 60;
/** An exact number with no more decimals than this is never rounded. */
const plainDecimals = 3;

/**
 * The chain with as many decimals as show the contradiction, and one more where anything is rounded, so that nobody
 * takes the rounding for it. Each number is rounded to the side that weakens the argument. Null where no number of
 * decimals shows it.
 */
export function worked(chain: Chain, scale: number): Arithmetic | null {
  for (let decimals = 0; decimals <= mostDecimals; decimals++) {
    const first = attempt(chain, scale, decimals);
    if (first === null) continue;
    return (first.rounded ? attempt(chain, scale, decimals + 1) : null)?.shown ?? first.shown;
  }
  return null;
}

function attempt(
  chain: Chain,
  scale: number,
  decimals: number,
): { readonly shown: Arithmetic; readonly rounded: boolean } | null {
  const { set } = chain;
  const setting = set ? digits(set.value, 0, 'nearest') : '100';
  const shown = new Map<Fact, string>();
  const values = (fact: Fact): string => (fact.how === 'unknown' ? setting : shown.get(fact)!);
  const all: Sum[] = [];
  for (const link of [...chain.links, ...(chain.closing ? [chain.closing] : [])]) {
    const whole = chain.taken.has(link) || chain.plain.has(link);
    const sum = workedOut({ link, values, scale, decimals, whole });
    if (sum === null || (sum.rounded && whole)) return null;
    all.push(sum);
    shown.set(link, sum.result);
  }
  const sums = all.slice(0, chain.links.length);
  const closing = all[chain.links.length] ?? null;
  const last = sums.at(-1)!;
  const opposite = closing?.result ?? setting;
  const [low, high] = last.link.end === 'lower' ? [last.result, opposite] : [opposite, last.result];
  const order = compare(parseRational(low), parseRational(high));
  const strict = [last, closing].some((sum) => sum && chain.strict.has(sum.link));
  if (order < 0 || (order === 0 && !strict)) return null;
  const pair =
    order === 0 && low.length < high.length
      ? { low, high: low }
      : order === 0
        ? { low: high, high }
        : { low, high };
  return { shown: { scale, sums, closing, ...pair }, rounded: all.some((sum) => sum.rounded) };
}

function workedOut({ link, values, scale, decimals, whole }: Work): Sum | null {
  const shown = link.how === 'part' ? partOf(link, values) : solvedOut(link, values, scale);
  if (shown === null) return null;
  const { operands, over, percents } = shown;
  const sum = operands.map(worth).reduce(add);
  const part = percents.length === 0 ? one : multiply(percents.map(worth).reduce(add), powerOfTen(-2));
  const divisor = over === null ? part : multiply(fraction(over), part);
  if (link.how !== 'part' && sign(divisor) <= 0) return null;
  const exact = link.how === 'part' ? multiply(sum, part) : divide(sum, divisor);
  const isSum = over === null && percents.length === 0 && operands.every(({ times }) => times === null);
  const most = whole ? Infinity : Math.max(decimals, plainDecimals);
  const result =
    unrounded(exact, isSum ? operands : [], most) ??
    digits(exact, decimals, link.end === 'lower' ? 'down' : 'up');
  return {
    ...{ link, operands, over, percents },
    result,
    rounded: compare(parseRational(result), exact) !== 0,
  };
}

type Shown = Pick<Sum, 'operands' | 'over' | 'percents'>;

function partOf({ inputs }: Fact, values: Work['values']): Shown {
  const [part, whole] = [...inputs.values()].map((input) => [operand(one, values(input))]) as [
    Operand[],
    Operand[],
  ];
  return { operands: whole, over: null, percents: part };
}

/** The row solved for the figure. */
function solvedOut({ how, row, inputs, figure }: Fact, values: Work['values'], scale: number): Shown | null {
  const own = how === 'solved' ? slope(row!, inputs) : row!.terms.get(figure)!;
  const turn = sign(own) > 0 ? negate(one) : one;
  const numbers = (isPart: boolean, by: Rational): Operand[] =>
    [...inputs]
      .filter(([, { unknown }]) => (how === 'solved' && unknown !== null) === isPart)
      .map(([bundle, input]) => operand(multiply(row!.terms.get(bundle)!, by), values(input)));
  const operands = numbers(false, turn);
  const percents = numbers(true, negate(turn)).filter(({ number }) => parseRational(number).n !== 0n);
  const limit = multiply(multiply(row!.limit, powerOfTen(-scale)), negate(turn));
  const constant = finiteDigits(limit, Infinity);
  if (constant === null) return null;
  if (limit.n !== 0n || operands.length === 0) operands.push(operand(one, asPrinted(constant, row!, scale)));
  const size = sign(own) > 0 ? own : negate(own);
  const over = how === 'solved' || compare(size, one) === 0 ? null : plain(size);
  return { operands: operands.sort(plusFirst), over, percents: percents.sort(plusFirst) };
}

const plusFirst = (a: Operand, b: Operand): number => Number(a.minus) - Number(b.minus);

interface Work {
  readonly link: Fact;
  readonly values: (fact: Fact) => string;
  readonly scale: number;
  readonly decimals: number;
  /** Never rounded. */
  readonly whole: boolean;
}

/** A number below zero turns the sign before it round. */
function operand(coefficient: Rational, number: string): Operand {
  const below = number.startsWith('-');
  const size = sign(coefficient) < 0 ? negate(coefficient) : coefficient;
  return {
    minus: sign(coefficient) < 0 !== below,
    times: compare(size, one) === 0 ? null : plain(size),
    number: below ? number.slice(1) : number,
  };
}

function worth({ minus, times, number }: Operand): Rational {
  const size = multiply(times === null ? one : fraction(times), parseRational(number));
  return minus ? negate(size) : size;
}

/** A short decimal, or a fraction where there is none. */
const plain = (value: Rational): string => finiteDigits(value, Infinity) ?? `${value.n}/${value.d}`;

function fraction(text: string): Rational {
  const [above, below] = text.split('/') as [string, string?];
  return below === undefined ? parseRational(above) : divide(parseRational(above), parseRational(below));
}

/** The end of a printed value with the decimals that it was printed with, or as many as it needs. */
function asPrinted(text: string, { row: { member } }: Turned, scale: number): string {
  if (member.kind !== 'statement' || member.statement.measure !== 'value') return text;
  const { printedDecimals, scale: own } = member.statement;
  return padded(text, printedDecimals + scale - own);
}

function padded(text: string, decimals: number): string {
  const present = decimalsOf(text);
  return present >= decimals ? text : `${text}${present === 0 ? '.' : ''}${'0'.repeat(decimals - present)}`;
}

const decimalsOf = (text: string): number => text.split('.')[1]?.length ?? 0;

/** Numbers added up are not rounded, with as many decimals as they have; a product or quotient only beyond `most`. */
function unrounded(exact: Rational, added: readonly Operand[], most: number): string | null {
  const text = finiteDigits(exact, Infinity);
  if (text === null) return null;
  if (added.length > 0) return padded(text, Math.max(...added.map(({ number }) => decimalsOf(number))));
  return decimalsOf(text) <= most ? text : null;
}
