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
import type { Bundle, Turned } from './bundle.ts';
import type { Chain, Link } from './chain.ts';

/** `- 2 × 515`: a number taken away once or more often, in plain digits; `times` null for once. */
export interface Operand {
  readonly minus: boolean;
  readonly times: string | null;
  readonly number: string;
}

/** `(100 - 19.75 - 21.25) / 1.185 = 49.789` */
export interface Sum {
  readonly link: Link;
  /** A single number of its own is nothing to work out. */
  readonly operands: readonly Operand[];
  /** What their sum is divided by, null for nothing. */
  readonly over: string | null;
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
  const { set, target } = chain;
  const values = new Map<Bundle, string>(set ? [[set.bundle, digits(set.value, 0, 'nearest')]] : []);
  const all: Sum[] = [];
  for (const link of [...chain.links, ...(chain.closing ? [chain.closing] : [])]) {
    const sum = workedOut({ link, values, scale, decimals });
    if (sum === null || (sum.rounded && link.taken)) return null;
    all.push(sum);
    if (link.target !== target) values.set(link.target, sum.result);
  }
  const sums = all.slice(0, chain.links.length);
  const closing = all[chain.links.length] ?? null;
  const last = sums.at(-1)!;
  const opposite = closing?.result ?? values.get(target)!;
  const [low, high] = last.link.bound === 'lower' ? [last.result, opposite] : [opposite, last.result];
  const order = compare(parseRational(low), parseRational(high));
  const strict = last.link.strict || (closing?.link.strict ?? false);
  if (order < 0 || (order === 0 && !strict)) return null;
  const pair =
    order === 0 && low.length < high.length
      ? { low, high: low }
      : order === 0
        ? { low: high, high }
        : { low, high };
  return { shown: { scale, sums, closing, ...pair }, rounded: all.some((sum) => sum.rounded) };
}

function workedOut({ link, values, scale, decimals }: Work): Sum | null {
  const { target, row, bound } = link;
  const own = row.terms.get(target)!;
  const turn = sign(own) > 0 ? negate(one) : one;
  const operands = [...row.terms]
    .filter(([bundle]) => bundle !== target)
    .map(([bundle, coefficient]) => operand(multiply(coefficient, turn), values.get(bundle)!));
  const limit = multiply(multiply(row.limit, powerOfTen(-scale)), negate(turn));
  const constant = finiteDigits(limit, Infinity);
  if (constant === null) return null;
  if (limit.n !== 0n || operands.length === 0) operands.push(operand(one, asPrinted(constant, row, scale)));
  operands.sort((a, b) => Number(a.minus) - Number(b.minus));
  const size = sign(own) > 0 ? own : negate(own);
  const over = compare(size, one) === 0 ? null : plain(size);
  const exact = divide(operands.map(worth).reduce(add), size);
  const result =
    unrounded(exact, operands, over, link.taken ? Infinity : Math.max(decimals, plainDecimals)) ??
    digits(exact, decimals, bound === 'lower' ? 'down' : 'up');
  return { link, operands, over, result, rounded: compare(parseRational(result), exact) !== 0 };
}

interface Work {
  readonly link: Link;
  readonly values: ReadonlyMap<Bundle, string>;
  readonly scale: number;
  readonly decimals: number;
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
function unrounded(
  exact: Rational,
  operands: readonly Operand[],
  over: string | null,
  most: number,
): string | null {
  const text = finiteDigits(exact, Infinity);
  if (text === null) return null;
  if (over === null && operands.every(({ times }) => times === null))
    return padded(text, Math.max(...operands.map(({ number }) => decimalsOf(number))));
  return decimalsOf(text) <= most ? text : null;
}
