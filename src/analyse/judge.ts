// Judges a report: its conflicts, and of every statement, rule and quantity what the others prove.
import type { Figure } from '../figures/figure.ts';
import { keyOf } from '../figures/figure.ts';
import type { Interval } from '../figures/interval.ts';
import {
  above,
  below,
  contains,
  everything,
  intersection,
  isEmpty,
  isPoint,
  point,
} from '../figures/interval.ts';
import { compare, negate, one, zero } from '../figures/rational.ts';
import type { Report } from '../figures/report.ts';
import type { Relation, RuleInstance } from '../figures/rule.ts';
import { instances } from '../figures/rule.ts';
import type { Reason, Statement } from '../figures/statement.ts';
import { quantityOf } from '../figures/statement.ts';
import type { Judgement } from '../figures/verdict.ts';
import type { Conflict, Settlement } from './conflict.ts';
import { settle } from './conflict.ts';
import { keyOfMember } from './member.ts';
import type { Bounds } from './prover.ts';
import { Prover, unknown } from './prover.ts';
import type { Quantity } from './quantity.ts';
import { boundsOf, isQuotient, otherFigure, shifted, signsAlone } from './quantity.ts';
import type { Row, RowTerm } from './rows.ts';
import { signRow } from './rows.ts';
import type { Evidence, Sign } from './signs.ts';

/** What leaving out the statements of a quantity does to the rows. */
interface Silenced {
  readonly out: readonly Row[];
  /** A row that stays, and the one that proofs name instead. */
  readonly presupposed: readonly (readonly [Row, Row])[];
}

type SignRow = Row & { readonly member: Sign };

/** Bounds of a quantity, or why there are none. */
export type Answer = Bounds | Reason;

/** Everything that can be asked of a report once its conflicts are set aside. Answers are worked out when asked for. */
export class Judge {
  readonly report: Report;
  readonly instances: readonly RuleInstance[];
  /** Everything that is evidence, conflicts and all, without the guesses given up. */
  readonly evidence: Evidence;
  readonly settlement: Settlement;
  private readonly partOf = new Map<string, number>();
  /** By figure: what speaks of it, besides signs. */
  private readonly speaking = new Map<string, Row[]>();
  /** By figure: the rows of its signs. */
  private readonly signs = new Map<string, SignRow[]>();
  /** By figure: its printed values. */
  private readonly values = new Map<string, Statement[]>();
  private readonly provers = new Map<string, Prover>();
  private readonly implied = new Map<string, Answer>();
  private readonly proven = new Map<string, Answer>();
  private readonly judgements = new Map<string, Judgement>();

  constructor(report: Report) {
    this.report = report;
    this.instances = report.rules.flatMap((rule) => instances(rule, report.periods));
    const statements = report.statements.filter((statement) => statement.excluded === null);
    const { indicators } = report;
    this.settlement = settle({ statements, rules: this.instances, indicators, any: new Set() });
    this.evidence = { ...this.settlement.evidence, statements, rules: this.instances };
    this.settlement.parts.forEach(({ rows }, part) => {
      for (const row of rows) for (const term of row.terms) this.partOf.set(keyOf(term), part);
    });
    for (const row of this.settlement.assembly.rows)
      if (isOfSign(row)) collect(this.signs, keyOf(row.member), row);
      else for (const term of row.terms) collect(this.speaking, keyOf(term), row);
    for (const statement of report.statements)
      if (statement.measure === 'value') collect(this.values, keyOf(statement), statement);
  }

  get conflicts(): readonly Conflict[] {
    return this.settlement.conflicts;
  }

  /** Every printed value of a figure, in order, whatever became of it. */
  valuesOf(figure: Figure): readonly Statement[] {
    return this.values.get(keyOf(figure)) ?? [];
  }

  isContradicted(key: string): boolean {
    return this.conflicts.some((conflict) => conflict.members.some((member) => keyOfMember(member) === key));
  }

  /** What all statements together prove of a quantity. */
  bounds(quantity: Quantity): Answer {
    const key = quantityOf(quantity);
    const known = this.proven.get(key);
    if (known !== undefined) return known;
    const answer = this.proved(quantity);
    this.proven.set(key, answer);
    return answer;
  }

  private proved(quantity: Quantity): Answer {
    const sign = this.signFor(quantity);
    if (typeof sign === 'string') return sign;
    const prover = this.prover(quantity, sign);
    // Nothing printed speaks of the base, and the rest proves it to be zero.
    if (sign?.origin === 'presupposed' && prover.contradiction() !== null) return 'base-may-be-zero';
    return boundsOf(prover, quantity, sign);
  }

  /** Some statement speaks of the figure, or of one that is linked to it. */
  isLinked(figure: Figure): boolean {
    const part = this.partOf.get(keyOf(figure));
    return (
      part !== undefined &&
      this.settlement.parts[part]!.rows.some(({ member }) => member.kind === 'statement')
    );
  }

  /** Some end of the figure is not proven by all statements together. */
  isOpen(figure: Figure): boolean {
    return this.prover({ ...figure, measure: 'value', base: null }, null).isOpen(figure);
  }

  /** What all statements together prove of a sum of figures, each named once, over the size of another. */
  quotient(above: readonly RowTerm[], below: Figure): Answer {
    const sign = this.settlement.assembly.signs.base(below);
    if (typeof sign === 'string') return sign;
    const prover = this.proverOf([...above, below], sign);
    if (sign.origin === 'presupposed' && prover.contradiction() !== null) return 'base-may-be-zero';
    return prover.ratio(above, { ...below, coefficient: sign.positive ? one : negate(one) });
  }

  /** What everything but the statements of the same quantity proves of it; copies do not confirm each other. */
  others(statement: Statement): Answer {
    const quantity = quantityOf(statement);
    const known = this.implied.get(quantity);
    if (known) return known;
    const answer = this.withoutOwn(statement);
    this.implied.set(quantity, answer);
    return answer;
  }

  private withoutOwn(statement: Statement): Answer {
    const sign = this.signFor(statement);
    if (typeof sign === 'string') return sign;
    const prover = this.prover(statement, sign);
    const { out, presupposed } = this.silenced(statement, prover);
    prover.leaveOut(out);
    for (const [row, instead] of presupposed) prover.cite(row, instead);
    const bounds = boundsOf(prover, statement, sign);
    for (const [row] of presupposed) prover.cite(row, row);
    prover.takeBack(out);
    return bounds;
  }

  judgement(statement: Statement): Judgement {
    const known = this.judgements.get(statement.id);
    if (known) return known;
    const judgement = this.judged(statement);
    this.judgements.set(statement.id, judgement);
    return judgement;
  }

  /** `inFull`: with what the others imply, also where the verdict is known without. */
  ruleJudgement(instance: RuleInstance, inFull = false): Judgement {
    const key = keyOfMember({ kind: 'rule', instance });
    if (this.isContradicted(key))
      return { verdict: 'contradicted', implied: null, edge: false, reason: null };
    const row = this.speaking
      .get(keyOf(instance.terms[0]!))!
      .find(({ member }) => member.kind === 'rule' && keyOfMember(member) === key)!;
    if (!instance.terms.every((term) => this.isSpokenOf(term, (other) => other === row)))
      return unchecked('unbounded');
    const prover = this.proverOf(instance.terms, null);
    const loose = !inFull && prover.isLoose(row);
    prover.leaveOut([row]);
    const open = instance.terms.some((term) => prover.isOpen(term));
    const total = open || loose ? unknown : prover.bounds(instance.terms);
    prover.takeBack([row]);
    if (open) return unchecked('unbounded');
    if (loose) return { verdict: 'consistent', implied: null, edge: false, reason: null };
    return compared(allowed(instance.rule.relation), shifted(total.interval, instance.rule.constant));
  }

  private judged(statement: Statement): Judgement {
    if (statement.excluded) return unchecked(statement.excluded);
    const contradicted = this.isContradicted(statement.id);
    const reason = this.settlement.assembly.unusable.get(statement);
    if (reason && !contradicted) return unchecked(reason);
    if (!contradicted && this.standsAlone(statement)) return unchecked('nothing-bears');
    const answer = this.others(statement);
    if (typeof answer === 'string')
      return contradicted
        ? { verdict: 'contradicted', implied: null, edge: false, reason: null }
        : unchecked(answer);
    const { interval } = answer;
    if (contradicted) return { verdict: 'contradicted', implied: interval, edge: false, reason: null };
    return contains(closure(interval), closure(this.signsAlone(statement)))
      ? unchecked('nothing-bears')
      : compared(statement.interval, interval);
  }

  /** Nothing but signs and the statements of the same quantity speaks of the figure. */
  private standsAlone(statement: Statement): boolean {
    const quantity = quantityOf(statement);
    return !this.isSpokenOf(
      statement,
      ({ member }) => member.kind === 'statement' && quantityOf(member.statement) === quantity,
    );
  }

  /** Some row besides those speaks of the figure; a sign alone bounds nothing on both sides. */
  private isSpokenOf(figure: Figure, besides: (row: Row) => boolean): boolean {
    return this.speaking.get(keyOf(figure))?.some((row) => !besides(row)) ?? false;
  }

  private signsAlone(statement: Statement): Interval {
    const { signs } = this.settlement.assembly;
    const figure = otherFigure(statement);
    const base = figure && isQuotient(statement) ? signs.base(figure) : null;
    const own = statement.measure === 'value' ? this.silentSign(statement) : this.signOf(statement);
    return signsAlone(statement, own, typeof base === 'string' ? null : base);
  }

  /** The strongest sign that a row states of a figure. */
  private signOf(figure: Figure): Sign | null {
    const rows = this.signs.get(keyOf(figure)) ?? [];
    return (rows.find(({ member }) => member.strict) ?? rows[0])?.member ?? null;
  }

  /** The sign of a figure once its printed values are left out. */
  private silentSign(figure: Figure): Sign | null {
    const { signs } = this.settlement.assembly;
    return this.signOf(figure)?.strict ? (signs.fallback(figure) ?? null) : signs.floor(figure);
  }

  /**
   * The rows that go when the statements of a quantity are left out. A sign that they print goes too, with what rests
   * on it, unless it is presupposed as well: that row says the same.
   */
  private silenced(statement: Statement, prover: Prover): Silenced {
    const quantity = quantityOf(statement);
    const figure = keyOf(statement);
    const out = (this.speaking.get(figure) ?? []).filter(
      ({ member }) => member.kind === 'statement' && quantityOf(member.statement) === quantity,
    );
    const printed = this.signs.get(figure)?.find(({ member }) => member.origin === 'printed');
    if (statement.measure !== 'value' || !printed) return { out, presupposed: [] };
    const sign = this.settlement.assembly.signs.fallback(statement);
    const presupposed = sign && signRow(sign);
    if (presupposed?.relation === printed.relation) return { out, presupposed: [[printed, presupposed]] };
    const resting = prover.rows.filter(({ base }) => base !== null && keyOf(base) === figure);
    return { out: [...out, printed, ...resting], presupposed: [] };
  }

  private signFor(quantity: Quantity): Sign | Reason | null {
    return isQuotient(quantity) ? this.settlement.assembly.signs.base(otherFigure(quantity)!) : null;
  }

  /** The system that a quantity lies in, with the sign of its base among its rows. */
  private prover(quantity: Quantity, sign: Sign | null): Prover {
    const other = otherFigure(quantity);
    return this.proverOf(other ? [quantity, other] : [quantity], sign);
  }

  private proverOf(figures: readonly Figure[], sign: Sign | null): Prover {
    const found = new Set(figures.flatMap((figure) => this.partOf.get(keyOf(figure)) ?? []));
    const parts = [...found].sort((a, b) => a - b);
    const needed = sign && !this.isStated(sign) ? [signRow(sign)] : [];
    const key = [...parts, ...needed.map(({ member }) => keyOfMember(member))].join(' ');
    const known = this.provers.get(key);
    if (known) return known;
    const systems = parts.map((part) => this.settlement.parts[part]!);
    const isOnePart = systems.length === 1 && needed.length === 0;
    const prover = isOnePart ? systems[0]! : new Prover([...systems.flatMap(({ rows }) => rows), ...needed]);
    // The point that is found now stands clear of all bounds, as later ones do not.
    if (!isOnePart) prover.contradiction();
    this.provers.set(key, prover);
    return prover;
  }

  private isStated(sign: Sign): boolean {
    return this.signs.get(keyOf(sign))?.some(({ member }) => member.origin === sign.origin) ?? false;
  }
}

const isOfSign = (row: Row): row is SignRow => row.member.kind === 'sign';

function collect<Item>(lists: Map<string, Item[]>, key: string, item: Item): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

const unchecked = (reason: Reason): Judgement => ({
  verdict: 'unchecked',
  implied: null,
  edge: false,
  reason,
});

function compared(own: Interval, implied: Interval): Judgement {
  const common = intersection(own, implied);
  if (isEmpty(common)) throw new Error('what the others imply excludes a statement that no conflict names');
  const confirmed = contains(own, implied);
  const edge = !confirmed && isPoint(common) && touches(implied, common);
  return { verdict: confirmed ? 'confirmed' : 'consistent', implied, edge, reason: null };
}

/** The one common value is an end of what the others imply; a point well inside it is no edge. */
const touches = ({ lower, upper }: Interval, { lower: common }: Interval): boolean =>
  [lower, upper].some((end) => end !== null && compare(end, common!) === 0);

/** Both ends closed: a sign that only excludes zero itself bears on nothing. */
const closure = (interval: Interval): Interval => ({
  ...interval,
  lowerClosed: interval.lower !== null,
  upperClosed: interval.upper !== null,
});

/** What a rule allows its left side to be. */
function allowed(relation: Relation): Interval {
  if (relation === '=') return point(zero);
  if (relation.startsWith('>')) return above(zero, relation === '>=');
  return relation.startsWith('<') ? below(zero, relation === '<=') : everything;
}
