// Members of proofs: their names, and which of them a conflict would rather not speak of.
import { keyOf } from '../figures/figure.ts';
import type { Rational } from '../figures/rational.ts';
import { add, compare, divide, negate, sign, subtract } from '../figures/rational.ts';
import type { Statement } from '../figures/statement.ts';
import type { Member } from './rows.ts';
import type { Sign } from './signs.ts';

/** A member that can be taken away: signs cannot, they go with their lines. */
export type Removable = Exclude<Member, Sign>;

export function keyOfMember(member: Member): string {
  if (member.kind === 'statement') return member.statement.id;
  if (member.kind === 'rule') {
    const { rule, period } = member.instance;
    return `rule ${rule.id} ${period}`;
  }
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

/** The width of what was printed, of a value relative to its size; null where it is open or all about zero. */
function coarseness({ interval: { lower, upper }, measure }: Statement): Rational | null {
  if (lower === null || upper === null) return null;
  const width = subtract(upper, lower);
  if (measure !== 'value' && measure !== 'change') return width;
  const middle = add(lower, upper);
  if (middle.n === 0n) return null;
  return divide(width, sign(middle) < 0 ? negate(middle) : middle);
}
