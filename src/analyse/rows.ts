// Statements, rules and signs as exact linear rows over the true figures.
import type { Figure } from '../figures/figure.ts';
import { keyOf } from '../figures/figure.ts';
import type { Interval } from '../figures/interval.ts';
import { isPoint } from '../figures/interval.ts';
import type { Rational } from '../figures/rational.ts';
import { add, divide, negate, one, rational, subtract, zero } from '../figures/rational.ts';
import type { Relation, RuleInstance } from '../figures/rule.ts';
import type { Reason, Statement } from '../figures/statement.ts';
import type { Evidence, Sign, Signs } from './signs.ts';
import { signs } from './signs.ts';

/** What a proof may cite. */
export type Member =
  | { readonly kind: 'statement'; readonly statement: Statement }
  | { readonly kind: 'rule'; readonly instance: RuleInstance }
  | Sign;

export interface RowTerm extends Figure {
  readonly coefficient: Rational;
}

/** terms relation constant, in unscaled units: the row forms of the JSON contract. */
export interface Row {
  readonly member: Member;
  /** Which of the member's two inequalities; `both` for an equation. */
  readonly end: 'lower' | 'upper' | 'both';
  readonly terms: readonly RowTerm[];
  readonly relation: Relation;
  readonly constant: Rational;
  /** The sign of the base or total that makes the row linear; null where it needs none. */
  readonly base: Sign | null;
}

export interface Assembly {
  readonly rows: readonly Row[];
  /** Evidence that says nothing linear, with the reason. */
  readonly unusable: ReadonlyMap<Statement, Reason>;
  readonly signs: Signs;
}

/** Everything that the evidence says, as rows: statements, then rules, then signs. */
export function assemble(evidence: Evidence): Assembly {
  const known = signs(evidence);
  const unusable = new Map<Statement, Reason>();
  const rows: Row[] = [];
  for (const statement of evidence.statements) {
    const base = statement.excluded ?? baseSign(statement, known);
    if (typeof base === 'string') unusable.set(statement, base);
    else rows.push(...statementRows(statement, base));
  }
  for (const instance of evidence.rules) rows.push(ruleRow(instance));
  return { rows: [...rows, ...signRows(rows, known)], unusable, signs: known };
}

/** The figure that a growth, share or ratio divides by. */
function baseFigure(s: Statement): Figure | null {
  if (s.measure === 'growth') return { indicator: s.indicator, period: s.base! };
  return s.measure === 'share' || s.measure === 'ratio' ? { indicator: s.base!, period: s.period } : null;
}

function baseSign(statement: Statement, known: Signs): Sign | Reason | null {
  const figure = baseFigure(statement);
  return figure && known.base(figure);
}

function statementRows(statement: Statement, base: Sign | null): Row[] {
  const member: Member = { kind: 'statement', statement };
  const { interval } = statement;
  const upward = statement.measure === 'growth' || base === null || base.positive;
  const row = (end: Row['end'], limit: Rational, relation: Relation): Row => ({
    member,
    end,
    ...linear(statement, base, limit),
    relation: upward ? relation : turned[relation],
    base,
  });
  return ends(interval).map(({ end, limit, relation }) => row(end, limit, relation));
}

const turned: Readonly<Record<Relation, Relation>> = { '=': '=', '<=': '>=', '>=': '<=', '<': '>', '>': '<' };

interface End {
  readonly end: Row['end'];
  readonly limit: Rational;
  readonly relation: Relation;
}

function ends(interval: Interval): End[] {
  const { lower, upper, lowerClosed, upperClosed } = interval;
  if (lower && isPoint(interval)) return [{ end: 'both', limit: lower, relation: '=' }];
  const found: End[] = [];
  if (lower) found.push({ end: 'lower', limit: lower, relation: lowerClosed ? '>=' : '>' });
  if (upper) found.push({ end: 'upper', limit: upper, relation: upperClosed ? '<=' : '<' });
  return found;
}

/** value x, change x - x0, growth x - (1 + g) x0, share p - s T, ratio p - r T; |x0| = -x0 below zero. */
function linear(s: Statement, base: Sign | null, limit: Rational): Pick<Row, 'terms' | 'constant'> {
  const own: RowTerm = { indicator: s.indicator, period: s.period, coefficient: one };
  const with_ = (figure: Figure, coefficient: Rational) =>
    [own, { ...figure, coefficient }].filter((term) => term.coefficient.n !== 0n);
  switch (s.measure) {
    case 'value':
      return { terms: [own], constant: limit };
    case 'change':
      return { terms: with_({ indicator: s.indicator, period: s.base! }, negate(one)), constant: limit };
    case 'growth': {
      const rate = divide(limit, hundred);
      const factor = base!.positive ? add(one, rate) : subtract(one, rate);
      return { terms: with_(baseFigure(s)!, negate(factor)), constant: zero };
    }
    case 'share':
      return { terms: with_(baseFigure(s)!, negate(divide(limit, hundred))), constant: zero };
    case 'ratio':
      return { terms: with_(baseFigure(s)!, negate(limit)), constant: zero };
  }
}

const hundred = rational(100n);

function ruleRow(instance: RuleInstance): Row {
  const { constant, relation } = instance.rule;
  const end = relation === '=' ? 'both' : relation.startsWith('>') ? 'lower' : 'upper';
  return {
    member: { kind: 'rule', instance },
    end,
    terms: instance.terms,
    relation,
    constant: negate(constant),
    base: null,
  };
}

/**
 * The signs that rows stand on, and `>= 0` for every other figure whose indicator has a floor. A sign printed
 * below that floor is left to its lines: the conflict is theirs.
 */
function signRows(rows: readonly Row[], known: Signs): Row[] {
  const found = new Map<string, Sign>();
  for (const { base } of rows)
    if (base && (base.positive || !known.floor(base))) found.set(`base ${keyOf(base)}`, base);
  for (const { terms } of rows)
    for (const term of terms) {
      const floor = known.floor(term);
      if (floor) found.set(`floor ${keyOf(term)}`, floor);
    }
  return [...found.values()].map(signRow);
}

export function signRow(sign: Sign): Row {
  const { indicator, period, positive, strict } = sign;
  const relation = strict ? (positive ? '>' : '<') : positive ? '>=' : '<=';
  const end = positive ? 'lower' : 'upper';
  return {
    member: sign,
    end,
    terms: [{ indicator, period, coefficient: one }],
    relation,
    constant: zero,
    base: null,
  };
}
