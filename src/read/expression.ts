// A linear equation or inequality: the grammar of rules. Products of figures have no place in it.
import type { ExpressionProblem } from '../figures/finding.ts';
import type { Rational } from '../figures/rational.ts';
import { add, compare, divide, multiply, negate, one, parseRational, zero } from '../figures/rational.ts';
import type { Relation, Term } from '../figures/rule.ts';
import { limits } from './limits.ts';
import type { Token } from './tokens.ts';
import { ExpressionFault, tokens } from './tokens.ts';

/**
 * `terms + constant relation 0`; `alone` is what stands on a side by itself (`t` in `a - b = t`), null where nothing
 * does; `figures` lists every figure as it stands, with its offset.
 */
export interface Expression {
  readonly terms: readonly Term[];
  readonly constant: Rational;
  readonly relation: Relation;
  readonly alone: string | null;
  readonly figures: readonly { readonly indicator: string; readonly at: number }[];
}

/** `at`: offset in UTF-16 units. `text`: what stands there, empty at the end. */
export interface Refusal {
  readonly problem: ExpressionProblem;
  readonly at: number;
  readonly text: string;
  readonly write: string | null;
}

/**
 * Grammar: a sum, a relation, a sum. A sum is made of products, a product of factors, a factor is a number, a
 * figure or a sum in parentheses. Of the factors of a product one at most may hold a figure, and a divisor none.
 */
export function expression(text: string): Expression | Refusal {
  try {
    return new Parser(text).relation();
  } catch (fault) {
    if (!(fault instanceof ExpressionFault)) throw fault;
    const { problem, at, text, write } = fault;
    return { problem, at, text, write };
  }
}

/** A linear form; built up in place, for a rule may have a hundred thousand terms. */
interface Linear {
  readonly terms: Map<string, Term>;
  constant: Rational;
}

const relations: readonly string[] = ['=', '<=', '>=', '<', '>'] satisfies Relation[];
const signs = ['+', '-'];
const minusOne = negate(one);

class Parser {
  private readonly tokens: readonly Token[];
  private position = 0;
  private depth = 0;

  constructor(text: string) {
    this.tokens = tokens(text);
  }

  relation(): Expression {
    const left = this.sum();
    const sign = this.take(relations);
    if (sign === null) throw this.unexpected('no-relation');
    const right = this.sum();
    if (relations.includes(this.next.text)) throw this.unexpected('second-relation');
    if (this.next.kind !== 'end') throw this.unexpected('unexpected');
    const alone = aloneIn(right) ?? aloneIn(left);
    include(left, right, minusOne);
    const kept = [...left.terms.values()].filter(({ coefficient }) => coefficient.n !== 0n);
    if (kept.length === 0) throw new ExpressionFault('vanishes', this.tokens[0]!);
    const figures = this.tokens.filter((token) => token.kind === 'figure');
    const relation = sign.text as Relation;
    return { terms: kept, constant: left.constant, relation, alone, figures };
  }

  private get next(): Token {
    return this.tokens[this.position]!;
  }

  private take(signs: readonly string[]): Token | null {
    const token = this.next;
    if (token.kind !== 'sign' || !signs.includes(token.text)) return null;
    this.position++;
    return token;
  }

  private unexpected(problem: ExpressionProblem): ExpressionFault {
    return new ExpressionFault(problem, this.next);
  }

  private sum(): Linear {
    const total: Linear = { terms: new Map(), constant: zero };
    for (let sign = this.take(signs), first = true; sign || first; sign = this.take(signs), first = false)
      include(total, this.product(), sign?.text === '-' ? minusOne : one);
    return total;
  }

  private product(): Linear {
    let result = this.factor();
    for (let sign = this.take(['*', '/']); sign; sign = this.take(['*', '/'])) {
      const factor = this.factor();
      if (sign.text === '/') {
        if (factor.terms.size > 0 || factor.constant.n === 0n) throw new ExpressionFault('division', sign);
        result = scaled(result, divide(one, factor.constant));
      } else if (factor.terms.size === 0) result = scaled(result, factor.constant);
      else if (result.terms.size === 0) result = scaled(factor, result.constant);
      else throw new ExpressionFault('nonlinear', sign);
    }
    return result;
  }

  private factor(): Linear {
    const token = this.next;
    if (this.take(['('])) return this.inner(token);
    if (token.kind !== 'number' && token.kind !== 'figure') throw this.unexpected('unexpected');
    this.position++;
    if (token.kind === 'number') return { terms: new Map(), constant: parseRational(token.text) };
    const { indicator, shift } = token;
    const term: Term = { coefficient: one, indicator, shift };
    return { terms: new Map([[`${indicator}\0${shift}`, term]]), constant: zero };
  }

  private inner(opening: Token): Linear {
    if (++this.depth > limits.depth) throw new ExpressionFault('depth', opening);
    const sum = this.sum();
    this.depth--;
    if (!this.take([')'])) throw new ExpressionFault('unclosed', opening);
    return sum;
  }
}

/** The one figure that a form is, once and without anything else; null for any other form. */
function aloneIn({ terms, constant }: Linear): string | null {
  const [term, ...others] = terms.values();
  if (!term || others.length > 0 || constant.n !== 0n) return null;
  return compare(term.coefficient, one) === 0 && term.shift === 0 ? term.indicator : null;
}

/** Adds `factor` times the other form. */
function include(total: Linear, added: Linear, factor: Rational): void {
  for (const [key, term] of added.terms) {
    const before = total.terms.get(key)?.coefficient ?? zero;
    total.terms.set(key, { ...term, coefficient: add(before, multiply(term.coefficient, factor)) });
  }
  total.constant = add(total.constant, multiply(added.constant, factor));
}

function scaled({ terms, constant }: Linear, factor: Rational): Linear {
  const entries = [...terms].map(([key, term]): [string, Term] => [
    key,
    { ...term, coefficient: multiply(term.coefficient, factor) },
  ]);
  return { terms: new Map(entries), constant: multiply(constant, factor) };
}
