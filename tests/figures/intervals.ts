// Intervals written and read as mathematicians do: `[17.25, 17.35)`, `(0, ∞)`.
import type { Interval } from '../../src/figures/interval.ts';
import type { Rational } from '../../src/figures/rational.ts';
import { finiteDigits, parseRational } from '../../src/figures/rational.ts';

export function interval(text: string): Interval {
  const [, open, lower, upper, close] = /^([[(])(.+), (.+)([\])])$/.exec(text)!;
  return {
    lower: lower === '-∞' ? null : parseRational(lower!),
    upper: upper === '∞' ? null : parseRational(upper!),
    lowerClosed: open === '[',
    upperClosed: close === ']',
  };
}

export const written = ({ lower, upper, lowerClosed, upperClosed }: Interval): string =>
  `${lowerClosed ? '[' : '('}${lower ? number(lower) : '-∞'}, ${upper ? number(upper) : '∞'}${upperClosed ? ']' : ')'}`;

const number = (value: Rational): string => finiteDigits(value) ?? `${value.n}/${value.d}`;
