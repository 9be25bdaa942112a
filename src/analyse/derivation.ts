// How the rows of a proof lead to its end step by step: each fact bounds one figure by one row and by earlier facts.
import type { Figure } from '../figures/figure.ts';
import { keyOf } from '../figures/figure.ts';
import type { Rational } from '../figures/rational.ts';
import { add, compare, divide, multiply, negate, one, sign, zero } from '../figures/rational.ts';
import type { Row } from './rows.ts';

/** A number and multiples of figures, by key. */
export interface Expression {
  readonly constant: Rational;
  readonly terms: ReadonlyMap<string, Rational>;
}

/** figure >= expression (lower) or <= (upper), by a row and the facts on its other figures; a parameter has no row. */
export interface Fact {
  readonly figure: Figure;
  readonly end: 'lower' | 'upper';
  readonly value: Expression;
  readonly strict: boolean;
  readonly row: Row | null;
  readonly inputs: readonly Fact[];
}

export type Facts = ReadonlyMap<string, Fact>;

export const factKey = (figure: Figure, end: Fact['end']): string => `${end} ${keyOf(figure)}`;
export const number = (constant: Rational): Expression => ({ constant, terms: new Map() });
export const isNumber = ({ terms }: Expression): boolean => terms.size === 0;

export function plus(a: Expression, b: Expression, times: Rational = one): Expression {
  const terms = new Map(a.terms);
  for (const [key, coefficient] of b.terms)
    terms.set(key, add(terms.get(key) ?? zero, multiply(coefficient, times)));
  for (const [key, coefficient] of terms) if (coefficient.n === 0n) terms.delete(key);
  return { constant: add(a.constant, multiply(b.constant, times)), terms };
}

/** What the rows leave of each figure, in numbers and in multiples of the parameters. */
export function facts(rows: readonly Row[], parameters: readonly Figure[]): Facts {
  const found = new Map<string, Fact>();
  for (const figure of parameters)
    for (const end of ['lower', 'upper'] as const) {
      const value = { constant: zero, terms: new Map([[keyOf(figure), one]]) };
      found.set(factKey(figure, end), { figure, end, value, strict: false, row: null, inputs: [] });
    }
  for (let round = 0; round <= rows.length; round++) {
    let news = false;
    for (const row of rows)
      for (const at of row.terms.keys())
        for (const fact of factsOf(row, at, found)) {
          const key = factKey(fact.figure, fact.end);
          if (!improves(fact, found.get(key))) continue;
          found.set(key, fact);
          news = true;
        }
    if (!news) break;
  }
  return found;
}

function improves(fact: Fact, known: Fact | undefined): boolean {
  if (known === undefined) return true;
  if (known.row === null || !isNumber(fact.value)) return false;
  if (!isNumber(known.value)) return false;
  const order = compare(fact.value.constant, known.value.constant);
  return fact.end === 'lower' ? order > 0 : order < 0;
}

/** The row solved for one of its terms, where the others are known from the side that it needs. */
function factsOf(row: Row, at: number, known: Facts): Fact[] {
  const own = row.terms[at]!;
  const ends = (['lower', 'upper'] as const).filter((end) => allows(row, sign(own.coefficient), end));
  return ends.flatMap((end) => {
    const inputs: Fact[] = [];
    let value = number(divide(row.constant, own.coefficient));
    for (const [index, term] of row.terms.entries()) {
      if (index === at) continue;
      const times = negate(divide(term.coefficient, own.coefficient));
      const input = known.get(factKey(term, sign(times) > 0 ? end : end === 'lower' ? 'upper' : 'lower'));
      if (!input) return [];
      inputs.push(input);
      value = plus(value, input.value, times);
    }
    const strict = row.relation === '<' || row.relation === '>' || inputs.some((input) => input.strict);
    const { indicator, period } = own;
    return [{ figure: { indicator, period }, end, value, strict, row, inputs }];
  });
}

function allows({ relation }: Row, direction: number, end: Fact['end']): boolean {
  if (relation === '=') return true;
  return relation.startsWith('>') === direction > 0 ? end === 'lower' : end === 'upper';
}
