// The JSON contract of a proof: its chain, and its rows with all that is needed to add them up.
import type { ChainDocument, ProofRowDocument } from '../figures/explanation.ts';
import type { Rational } from '../figures/rational.ts';
import { digits, finiteDigits, multiply, parseRational, powerOfTen } from '../figures/rational.ts';
import type { Argument } from './argument.ts';
import type { Sum } from './arithmetic.ts';
import type { Bundle } from './bundle.ts';
import { memberData } from './check.ts';
import type { Step } from './checker.ts';
import type { Fact } from './derivation.ts';
import type { RowTerm } from './rows.ts';

/** Amounts in unscaled units; where a figure is set, in proportion to it. `low` and `high` bound the same figures. */
export function chainData({ chain, arithmetic, unit }: Argument): ChainDocument {
  const { scale, sums, closing, low, high } = arithmetic;
  const unscaled = (text: string) => decimal(multiply(parseRational(text), powerOfTen(scale)));
  const lineData = ({ link, result }: Sum) =>
    link.row === null
      ? []
      : [
          {
            figures: figuresOf(link.figure),
            ...{ bound: link.end, strict: chain.strict.has(link), taken: chain.taken.has(link) },
            value: unknownIn(link) ? decimal(parseRational(result)) : unscaled(result),
            of: unknownIn(link) ? figuresOf(link.unknown!) : null,
            member: memberData(link.row.row.member),
          },
        ];
  const unknownIn = ({ unknown }: Fact): boolean => chain.set === null && unknown !== null;
  return {
    set: chain.set && { ...figuresOf(chain.set.bundle)[0]!, value: digits(chain.set.value, 0, 'nearest') },
    unit: chain.set ? null : unit,
    lines: [...sums, ...(closing ? [closing] : [])].flatMap(lineData),
    low: unscaled(low),
    high: unscaled(high),
    split: chain.split.flatMap(figuresOf),
  };
}

/** `terms relation constant`, times `multiplier`: below zero for what says `<=` or `<`. */
export function rowsData(steps: readonly Step[]): ProofRowDocument[] {
  return steps.map(({ row, multiplier }) => ({
    member: memberData(row.member),
    end: row.end,
    terms: row.terms.map(termData),
    relation: row.relation,
    constant: decimal(row.constant),
    multiplier: decimal(row.relation.startsWith('<') ? { ...multiplier, n: -multiplier.n } : multiplier),
  }));
}

export const figuresOf = ({ terms }: Bundle) => terms.map(termData);

const termData = ({ indicator, period, coefficient }: RowTerm) => ({
  ...{ indicator, period },
  coefficient: decimal(coefficient),
});

/** A coefficient that a rule divides by three is a fraction. */
const decimal = (value: Rational): string => finiteDigits(value, Infinity) ?? `${value.n}/${value.d}`;
