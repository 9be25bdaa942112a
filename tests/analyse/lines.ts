// What a report says as lines for the elimination, worked out afresh from the table of the design.
import type { Member } from '../../src/analyse/rows.ts';
import type { Sign } from '../../src/analyse/signs.ts';
import type { Step } from '../../src/analyse/checker.ts';
import type { Rational } from '../../src/figures/rational.ts';
import type { Statement } from '../../src/figures/statement.ts';
import type { Line } from '../solve/elimination.ts';

/** `line` is what was said times `scale`, a `<=` turned round. */
export interface Said {
  readonly line: Line;
  readonly scale: bigint;
  readonly end: 'lower' | 'upper' | 'both';
}

/** Numbers the figures that the members speak of. */
export class Columns {
  private readonly numbers = new Map<string, number>();

  constructor(members: readonly Member[]) {
    for (const member of members) for (const [figure] of this.figures(member)) this.number(figure);
  }

  /** In which column a figure stands. */
  at(figure: string): number {
    return this.number(figure);
  }

  /** One line for each end of a member; `below` names the figures that are known to be negative. */
  said(member: Member, below: ReadonlySet<string> = new Set()): Said[] {
    if (member.kind === 'sign') {
      const direction = member.positive ? 1n : -1n;
      const relation = member.strict ? '>' : '>=';
      const terms = [[figureOf(member), direction] as const];
      return [{ line: this.line(terms, relation, 0n), scale: 1n, end: member.positive ? 'lower' : 'upper' }];
    }
    if (member.kind === 'statement') return this.claimed(member.statement, below);
    const { terms, rule } = member.instance;
    const scale = [rule.constant, ...terms.map((term) => term.coefficient)].reduce(
      (all, { d }) => all * d,
      1n,
    );
    const whole = ({ n, d }: Rational) => (n * scale) / d;
    const left = terms.map((term) => [figureOf(term), whole(term.coefficient)] as const);
    return [this.turned(left, rule.relation, -whole(rule.constant), scale)];
  }

  private claimed(s: Statement, below: ReadonlySet<string>): Said[] {
    const { lower, upper, lowerClosed, upperClosed } = s.interval;
    const otherWay = (s.measure === 'share' || s.measure === 'ratio') && below.has(otherOf(s)!);
    const said = (limit: Rational, relation: string, end: Said['end']): Said => {
      const { terms, constant, scale } = form(s, limit, below);
      return { ...this.turned(terms, otherWay ? opposite(relation) : relation, constant, scale), end };
    };
    if (lower && upper && lower.n === upper.n && lower.d === upper.d) return [said(lower, '=', 'both')];
    return [
      ...(lower ? [said(lower, lowerClosed ? '>=' : '>', 'lower')] : []),
      ...(upper ? [said(upper, upperClosed ? '<=' : '<', 'upper')] : []),
    ];
  }

  private turned(terms: Terms, relation: string, constant: bigint, scale: bigint): Said {
    const end = relation === '=' ? 'both' : relation.startsWith('>') ? 'lower' : 'upper';
    if (!relation.startsWith('<'))
      return { line: this.line(terms, relation as Line['relation'], constant), scale, end };
    const negated = terms.map(([figure, c]) => [figure, -c] as const);
    return { line: this.line(negated, relation === '<' ? '>' : '>=', -constant), scale, end };
  }

  private line(terms: Terms, relation: Line['relation'], constant: bigint): Line {
    const coefficients = Array.from({ length: this.numbers.size }, () => 0n);
    for (const [figure, coefficient] of terms) coefficients[this.number(figure)]! += coefficient;
    return { coefficients, relation, constant };
  }

  private number(figure: string): number {
    if (!this.numbers.has(figure)) this.numbers.set(figure, this.numbers.size);
    return this.numbers.get(figure)!;
  }

  private figures(member: Member): Terms {
    if (member.kind === 'sign') return [[figureOf(member), 1n]];
    if (member.kind === 'rule') return member.instance.terms.map((term) => [figureOf(term), 1n]);
    const other = otherOf(member.statement);
    return [[figureOf(member.statement), 1n], ...(other ? [[other, 1n] as const] : [])];
  }
}

type Terms = readonly (readonly [figure: string, coefficient: bigint])[];

/** value x, change x - x0, growth x - (1 + g) x0, share p - s T, ratio p - r T; |x0| is -x0 below zero. */
function form(s: Statement, { n, d }: Rational, below: ReadonlySet<string>) {
  const own = figureOf(s);
  const other = otherOf(s) ?? '';
  const against = (scale: bigint, times: bigint, constant = 0n) => ({
    terms: [[own, scale] as const, [other, -times] as const],
    constant,
    scale,
  });
  switch (s.measure) {
    case 'value':
      return { terms: [[own, d] as const], constant: n, scale: d };
    case 'change':
      return against(d, d, n);
    case 'growth':
      return against(100n * d, 100n * d + (below.has(other) ? -n : n));
    case 'share':
      return against(100n * d, n);
    case 'ratio':
      return against(d, n);
  }
}

const opposite = (relation: string) => relation.replace(/[<>]/, (sign) => (sign === '<' ? '>' : '<'));
export const figureOf = (it: { indicator: string; period: string }): string => `${it.indicator} ${it.period}`;

/** The base or total that a statement sets its figure against. */
export function otherOf(s: Statement): string | null {
  if (s.measure === 'value') return null;
  return s.measure === 'growth' || s.measure === 'change'
    ? `${s.indicator} ${s.base}`
    : `${s.base} ${s.period}`;
}

export const isQuotient = ({ measure }: Statement): boolean => measure !== 'value' && measure !== 'change';

export function linesOf(members: readonly Member[]): Line[] {
  const columns = new Columns(members);
  return members.flatMap((member) => columns.said(member, negatives(members)).map(({ line }) => line));
}

/** What the steps of a proof add up to, in unscaled units. */
export function total(steps: readonly Step[], members: readonly Member[]) {
  const columns = new Columns(members);
  const taken = steps.map(({ row, multiplier }) => {
    const said = columns.said(row.member, negatives(members)).find(({ end }) => end === row.end)!;
    if (said.line.relation !== '=' && multiplier.n <= 0n)
      throw new Error('an inequality taken against itself');
    return { ...said, multiplier };
  });
  const common = taken.reduce((all, { scale, multiplier }) => all * scale * multiplier.d, 1n);
  const left = taken[0]!.line.coefficients.map(() => 0n);
  let right = 0n;
  for (const { line, scale, multiplier } of taken) {
    const factor = (common / (scale * multiplier.d)) * multiplier.n;
    line.coefficients.forEach((c, index) => (left[index]! += c * factor));
    right += line.constant * factor;
  }
  return { left, right: { n: right, d: common }, strict: taken.some(({ line }) => line.relation === '>') };
}

const negatives = (members: readonly Member[]): Set<string> =>
  new Set(members.filter((m): m is Sign => m.kind === 'sign' && !m.positive).map(figureOf));
