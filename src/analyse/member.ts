// Members of proofs: their names, and which of them a conflict would rather not speak of.
import { keyOf } from '../figures/figure.ts';
import type { Interval } from '../figures/interval.ts';
import type { Rational } from '../figures/rational.ts';
import { compare, divide, sign, subtract } from '../figures/rational.ts';
import type { Statement } from '../figures/statement.ts';
import type { Member } from './rows.ts';
import type { Sign } from './signs.ts';

/** A member that can be taken away: signs cannot, they go with their lines. */
export type Removable = Exclude<Member, Sign>;

export function keyOfMember(member: Member): string {
  if (member.kind === 'statement') return member.statement.id;
  if (member.kind === 'rule') return `rule ${member.instance.rule.line} ${member.instance.period}`;
  return `sign ${member.origin} ${keyOf(member)}`;
}

/**
 * In which order a minimal conflict tries to do without its members: guesses, shares and ratios, growths and
 * changes, rules, values, signs; within a kind the coarsest first, then the last of the file.
 */
export function byPreference(a: Member, b: Member): number {
  return (
    rank(a) - rank(b) ||
    (a.kind === 'statement' && b.kind === 'statement' ? byCoarseness(a.statement, b.statement) : 0)
  );
}

/** Growth, share, ratio or change: what somebody worked out, as against a value that was booked. */
export const isClaim = (member: Member): boolean =>
  member.kind === 'statement' && member.statement.measure !== 'value';

const signRanks = { guessed: 0, presupposed: 6, declared: 7, printed: 8 } as const;

function rank(member: Member): number {
  if (member.kind === 'rule') return 4;
  if (member.kind === 'sign')
    return member.guess && member.origin === 'presupposed' ? 1 : signRanks[member.origin];
  const { measure } = member.statement;
  return measure === 'share' || measure === 'ratio' ? 2 : measure === 'value' ? 5 : 3;
}

function byCoarseness(a: Statement, b: Statement): number {
  const [one, other] = [coarseness(a), coarseness(b)];
  if (one === null || other === null) return Number(other === null) - Number(one === null);
  return compare(other, one);
}

/** The width of what was printed, of a value relative to its size; null where it is open. */
function coarseness({ interval, measure }: Statement): Rational | null {
  const width = widthOf(interval);
  if (width === null || (measure !== 'value' && measure !== 'change')) return width;
  const { lower } = interval;
  const size = lower && sign(lower) < 0 ? { n: -lower.n, d: lower.d } : lower;
  return size && size.n !== 0n ? divide(width, size) : null;
}

const widthOf = ({ lower, upper }: Interval): Rational | null => lower && upper && subtract(upper, lower);
