// What must hold of every conflict, told in the tests' own arithmetic.
import { expect } from 'vitest';
import type { Conflict } from '../../src/analyse/conflict.ts';
import type { Member } from '../../src/analyse/rows.ts';
import { isFeasible } from '../solve/elimination.ts';
import { figureOf, isQuotient, linesOf, otherOf, total } from './lines.ts';
import { nameOf } from './reading.ts';

/** The rows add up to 0 >= gap with a positive gap, or to 0 > 0; in the smallest whole multipliers. */
export function expectProof({ steps, members, gap, strict }: Conflict): void {
  const sum = total(steps, members);
  expect(sum.left.every((c) => c === 0n)).toBe(true);
  expect(sum.right.n * gap.d).toBe(gap.n * sum.right.d);
  expect(sum.strict).toBe(strict);
  expect(gap.n > 0n || (gap.n === 0n && strict)).toBe(true);
  expect(steps.every(({ multiplier }) => multiplier.d === 1n)).toBe(true);
  expect(steps.map(({ multiplier }) => multiplier.n).reduce(divisor)).toSatisfy((n: bigint) => n * n === 1n);
}

/** The members cannot hold together, and without any one of them the others can. */
export function expectMinimal({ members }: Conflict): void {
  expect(isFeasible(linesOf(members))).toBe(false);
  for (const member of members) {
    const rest = members.filter((other) => other !== member && !standsOn(other, member));
    expect(isFeasible(linesOf(rest)), `without ${nameOf(member)}`).toBe(true);
  }
}

/** A growth or share cannot be read without the printed sign of its base. */
const standsOn = (member: Member, sign: Member): boolean =>
  sign.kind === 'sign' &&
  sign.origin === 'printed' &&
  member.kind === 'statement' &&
  isQuotient(member.statement) &&
  otherOf(member.statement) === figureOf(sign);

function divisor(x: bigint, y: bigint): bigint {
  return y === 0n ? x : divisor(y, x % y);
}
