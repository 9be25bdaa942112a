// The members of a conflict that may be what is wrong, each with what it would have to read, the others being true.
import { keyOf } from '../figures/figure.ts';
import type { Interval } from '../figures/interval.ts';
import { hull } from '../figures/interval.ts';
import type { Rational } from '../figures/rational.ts';
import {
  absolute,
  compare,
  exactly,
  multiply,
  parseRational,
  powerOfTen,
  subtract,
} from '../figures/rational.ts';
import type { Statement } from '../figures/statement.ts';
import { quantityOf } from '../figures/statement.ts';
import { implied } from './implied.ts';
import type { Removable } from './member.ts';
import type { Misprint } from './misprint.ts';
import { misprint } from './misprint.ts';
import type { Evidence } from './signs.ts';
import { signs } from './signs.ts';
import type { WouldRead } from './would-read.ts';
import { accuracyOf, wouldRead } from './would-read.ts';

export interface Suspect {
  readonly member: Removable;
  /** Null for a rule, and where no number would do. */
  readonly wouldRead: WouldRead | null;
  /** How far the nearest such number lies from the printed one, in units of what it is rounded to. */
  readonly correction: Rational | null;
  /** The slip that would explain it; see `misprint`. */
  readonly misprint: Misprint | null;
}

/** These members of the evidence, likely misprints first, then the smallest correction. */
export function suspects(members: readonly Removable[], evidence: Evidence): Suspect[] {
  const all = members.map((member) => suspect(member, evidence));
  const slips = all.filter(({ misprint }) => misprint !== null);
  const isSaid = ({ misprint }: Suspect) =>
    misprint !== null && (misprint.kind !== 'one-digit' || slips.length === 1);
  return all.map((it) => (isSaid(it) ? it : { ...it, misprint: null })).sort(byCorrection);
}

function suspect(member: Removable, evidence: Evidence): Suspect {
  if (member.kind === 'rule') return { member, wouldRead: null, correction: null, misprint: null };
  const { statement } = member;
  const others = evidence.statements.filter((other) => quantityOf(other) !== quantityOf(statement));
  const bounds = left(statement, { ...evidence, statements: others });
  const reading = bounds && wouldRead(statement, bounds);
  return {
    ...{ member, wouldRead: reading },
    correction: reading && correction(statement, reading),
    misprint: bounds && misprint(statement, bounds, evidence),
  };
}

/** What the others leave for a statement's quantity; a value whose sign they do not know is tried on both sides of zero. */
function left(statement: Statement, others: Evidence): Interval | null {
  if (statement.measure !== 'value' || typeof signs(others).base(statement) !== 'string')
    return implied(statement, others);
  const sides = [true, false].flatMap((positive) => {
    const supposed = new Map([...(others.supposed ?? []), [keyOf(statement), positive]]);
    return implied(statement, { ...others, supposed }) ?? [];
  });
  return sides.length === 0 ? null : sides.reduce(hull);
}

/**
 * Likely misprints first, then the smallest correction, then those that no number would mend, then rules; otherwise
 * as they stand.
 */
function byCorrection(a: Suspect, b: Suspect): number {
  if (a.member.kind !== b.member.kind) return a.member.kind === 'rule' ? 1 : -1;
  const slips = Number(b.misprint !== null) - Number(a.misprint !== null);
  if (slips !== 0) return slips;
  if (a.correction === null || b.correction === null)
    return Number(a.correction === null) - Number(b.correction === null);
  return compare(a.correction, b.correction);
}

function correction(statement: Statement, { lower, upper }: WouldRead): Rational | null {
  const distances = [lower, upper].flatMap((end) => {
    if (end === null) return [];
    const distance = subtract(parseRational(end), exactly(statement.value));
    return [multiply(absolute(distance), powerOfTen(accuracyOf(statement)))];
  });
  if (distances.length === 0) return null;
  return distances.reduce((least, next) => (compare(next, least) < 0 ? next : least));
}
