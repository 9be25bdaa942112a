// Adds up a proof from the printed statements. It shares no code with the solver; nothing is shown unless it agrees.
import type { Figure } from '../figures/figure.ts';
import { keyOf } from '../figures/figure.ts';
import type { Rational } from '../figures/rational.ts';
import { add, compare, divide, multiply, negate, rational, sign, zero } from '../figures/rational.ts';
import type { Relation } from '../figures/rule.ts';
import type { Statement } from '../figures/statement.ts';
import type { Row, RowTerm } from './rows.ts';

/** A row taken `multiplier` times: positive for an inequality, of any sign for an equation. */
export interface Step {
  readonly row: Row;
  readonly multiplier: Rational;
}

/** `terms >= limit`, or `>` where not closed. */
export interface Claim {
  readonly terms: readonly RowTerm[];
  readonly limit: Rational;
  readonly closed: boolean;
}

/** Nothing is more than nothing: what a contradiction adds up to, unless its limit is positive. */
export const absurdity: Claim = { terms: [], limit: zero, closed: false };

/** The steps add up to the claim, or to more. */
export function holds(steps: readonly Step[], claim: Claim): boolean {
  const left = new Map<string, Rational>();
  const take = (terms: readonly RowTerm[], { n, d }: Rational) => {
    for (const term of terms) {
      const key = keyOf(term);
      const { coefficient } = term;
      left.set(key, sum(left.get(key) ?? zero, { n: coefficient.n * n, d: coefficient.d * d }));
    }
  };
  let right = zero;
  let strict = false;
  for (const { row, multiplier } of steps) {
    const { terms, relation, limit } = stated(row);
    if (relation !== '=' && sign(multiplier) <= 0) return false;
    const times = relation.startsWith('<') ? negate(multiplier) : multiplier;
    take(terms, times);
    right = sum(right, { n: limit.n * times.n, d: limit.d * times.d });
    strict ||= relation === '<' || relation === '>';
  }
  take(claim.terms, minusOne);
  const order = compare(right, claim.limit);
  return (
    [...left.values()].every((rest) => rest.n === 0n) &&
    (order > 0 || (order === 0 && (claim.closed || strict)))
  );
}

/** Not in lowest terms, which take longer than the sum. */
const sum = (a: Rational, b: Rational): Rational =>
  a.d === b.d ? { n: a.n + b.n, d: a.d } : { n: a.n * b.d + b.n * a.d, d: a.d * b.d };

const minusOne = rational(-1n);

interface Inequality {
  readonly terms: readonly RowTerm[];
  readonly relation: Relation;
  readonly limit: Rational;
}

const known = new WeakMap<Row, Inequality>();

/** What the row's member says at the row's end, worked out from what was printed, once for every row. */
function stated(row: Row): Inequality {
  let said = known.get(row);
  if (said === undefined) known.set(row, (said = read(row)));
  return said;
}

function read({ member, end, base }: Row): Inequality {
  if (member.kind === 'rule') {
    const { terms, rule } = member.instance;
    return { terms, relation: rule.relation, limit: multiply(rule.constant, minusOne) };
  }
  if (member.kind === 'sign') {
    const relation: Relation = member.positive ? (member.strict ? '>' : '>=') : member.strict ? '<' : '<=';
    return { terms: [{ ...member, coefficient: rational(1n) }], relation, limit: zero };
  }
  const { statement } = member;
  const { lower, upper, lowerClosed, upperClosed } = statement.interval;
  const direction: Relation =
    end === 'both' ? '=' : end === 'lower' ? (lowerClosed ? '>=' : '>') : upperClosed ? '<=' : '<';
  return claimed(statement, end === 'upper' ? upper! : lower!, direction, base?.positive === false);
}

/** x against v; x - x0 against v; x against x0 + g |x0|; p against s T, the other way round where T is negative. */
function claimed(s: Statement, limit: Rational, direction: Relation, negative: boolean): Inequality {
  const own: RowTerm = { indicator: s.indicator, period: s.period, coefficient: rational(1n) };
  const against = (figure: Figure, times: Rational): RowTerm[] => [
    own,
    { ...figure, coefficient: multiply(times, minusOne) },
  ];
  const earlier: Figure = { indicator: s.indicator, period: s.base ?? '' };
  const total: Figure = { indicator: s.base ?? '', period: s.period };
  const share = s.measure === 'share' ? divide(limit, rational(100n)) : limit;
  const turned: Relation = negative ? opposite[direction] : direction;
  switch (s.measure) {
    case 'value':
      return { terms: [own], relation: direction, limit };
    case 'change':
      return { terms: against(earlier, rational(1n)), relation: direction, limit };
    case 'growth': {
      const percent = add(rational(100n), negative ? multiply(limit, minusOne) : limit);
      return { terms: against(earlier, divide(percent, rational(100n))), relation: direction, limit: zero };
    }
    case 'share':
    case 'ratio':
      return { terms: against(total, share), relation: turned, limit: zero };
  }
}

const opposite: Readonly<Record<Relation, Relation>> = {
  '=': '=',
  '<': '>',
  '>': '<',
  '<=': '>=',
  '>=': '<=',
};
