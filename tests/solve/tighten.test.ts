// Tightening is held against elimination: its bounds hold, add up, and are the best where each constraint stands alone.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Bound } from '../../src/solve/system.ts';
import { tighten } from '../../src/solve/tighten.ts';
import type { Line } from './elimination.ts';
import { range } from './elimination.ts';
import { added, constraints, lowest, satisfiable } from './random.ts';

const never = () => false;

/** All limits, by variable. */
function limits(variables: number, lines: readonly Line[], isOver = never) {
  const found = tighten(variables, constraints(lines), isOver);
  const all = Array.from({ length: variables }, (_, variable) => variable);
  return { lower: all.map((x) => found.lower(x)), upper: all.map((x) => found.upper(x)) };
}

const unit = (variables: number, at: number, size: bigint) =>
  Array.from({ length: variables }, (_, variable) => (variable === at ? size : 0n));

/** The multipliers prove direction·x >= direction·limit. */
function expectProved(lines: readonly Line[], variable: number, direction: bigint, bound: Bound): void {
  const { left, right, strict, common } = added(lines, bound.multipliers);
  expect(left).toEqual(unit(lines[0]!.coefficients.length, variable, direction * common));
  const proven = lowest({ n: right * direction, d: common, closed: !strict });
  expect(proven).toEqual({ ...lowest({ ...bound.limit, closed: true }), closed: bound.attained });
}

test('every bound adds up and is no tighter than the best', () => {
  fc.assert(
    fc.property(satisfiable, ({ variables, lines }) => {
      const { lower, upper } = limits(variables, lines);
      for (let variable = 0; variable < variables; variable++) {
        const best = range(lines, unit(variables, variable, 1n))!;
        for (const [bound, direction, limit] of [
          [lower[variable]!, 1n, best.lower],
          [upper[variable]!, -1n, best.upper],
        ] as const) {
          if (bound === null) continue;
          expectProved(lines, variable, direction, bound);
          const slack = (limit!.n * bound.limit.d - bound.limit.n * limit!.d) * direction;
          expect(slack > 0n || (slack === 0n && (bound.attained || !limit!.closed))).toBe(true);
        }
      }
    }),
    { numRuns: 600 },
  );
});

const line = (coefficients: number[], relation: Line['relation'], constant: number): Line => ({
  coefficients: coefficients.map(BigInt),
  relation,
  constant: BigInt(constant),
});

test('a chain of constraints is followed to its end, either way', () => {
  const chain = [
    line([1, 0, 0], '>=', 2),
    line([-1, 0, 0], '>', -3),
    line([-2, 1, 0], '=', 0),
    line([0, -2, 1], '=', 0),
  ];
  const { lower, upper } = limits(3, [...chain].reverse());
  expect(lower.map((bound) => bound!.limit.n)).toEqual([2n, 4n, 8n]);
  expect(upper.map((bound) => [bound!.limit.n, bound!.attained])).toEqual([
    [3n, false],
    [6n, false],
    [12n, false],
  ]);
});

test('a constraint that cancels out in a proof is no part of it', () => {
  // x >= 1, so y <= 1, so z >= 1, so y <= 1/2, so x >= 3/2: without x + y = 2.
  const lines = [
    line([1, 1, 0], '=', 2),
    line([1, 0, 0], '>=', 1),
    line([0, 1, 1], '>=', 2),
    line([0, -2, -2], '>=', -3),
  ];
  const { lower } = limits(3, lines);
  expect(lower[0]!.limit.n > lower[0]!.limit.d).toBe(true);
  expect([...lower[0]!.multipliers.keys()].sort()).toEqual([1, 2, 3]);
  expectProved(lines, 0, 1n, lower[0]!);
});

test('what only shows jointly is not seen', () => {
  const joint = [line([1, 1], '=', 2), line([1, -1], '=', 0)];
  expect(limits(2, joint)).toEqual({ lower: [null, null], upper: [null, null] });
});

test('a loop that creeps towards its limit is left, and numbers stay short', () => {
  const creeping = [
    line([3, -2], '>=', 0),
    line([-2, 3], '>=', 0),
    line([-1, 0], '>=', -1),
    line([0, 1], '>=', 0),
  ];
  const turning = [
    line([7, -5], '=', 1),
    line([-3, 4], '=', 1),
    line([1, 0], '>=', 0),
    line([-1, 0], '>=', -9),
  ];
  for (const lines of [creeping, turning]) {
    const { lower, upper } = limits(2, lines);
    for (const bound of [...lower, ...upper]) if (bound) expect(bound.limit.d < 1n << 400n).toBe(true);
  }
});

test('it stops where it is when its time is over', () => {
  const lines = [line([1], '>=', 2), line([1], '>=', 3)];
  let steps = 0;
  expect(limits(1, lines, () => steps++ > 0).lower[0]!.limit.n).toBe(2n);
});

test('no bound rests on a chain of more than forty constraints', () => {
  const size = 45;
  const at = (entries: Record<number, number>) => Array.from({ length: size }, (_, v) => entries[v] ?? 0);
  const chain = Array.from({ length: size - 1 }, (_, v) => line(at({ [v]: -1, [v + 1]: 1 }), '>=', 1));
  for (const order of [chain, [...chain].reverse()]) {
    const { lower } = limits(size, [line(at({ 0: 1 }), '>=', 0), ...order]);
    expect(lower.map((bound) => bound && Number(bound.limit.n))).toEqual(
      Array.from({ length: size }, (_, v) => (v < 40 ? v : null)),
    );
  }
});

test('sweeps end after a dozen', () => {
  // y <= x, 2x <= y: half as much with every other sweep.
  const halving = [line([-1, 0], '>=', -65536), line([1, -1], '>=', 0), line([-2, 1], '>=', 0)];
  expect(limits(2, halving).upper.map((bound) => bound!.limit.n)).toEqual([1024n, 1024n]);
});

test('a bound gives way to one that is noticeably tighter, or to the strict one', () => {
  const million = 1_000_000;
  const lowest = (...lines: Line[]) => {
    const { limit, attained } = limits(1, lines).lower[0]!;
    return [limit.n, limit.d, attained];
  };
  const one = line([1], '>=', 1);
  expect(lowest(one, line([10 * million], '>=', 10 * million + 1))).toEqual([1n, 1n, true]);
  expect(lowest(one, line([million], '>=', million + 10))).toEqual([100_001n, 100_000n, true]);
  expect(lowest(line([3], '>=', 1), line([2], '>=', 1))).toEqual([1n, 2n, true]);
  let steps = 0;
  expect([...limits(1, [one, one], () => steps++ > 1).lower[0]!.multipliers.keys()]).toEqual([0]);
  expect(lowest(one, line([1], '>', 1))).toEqual([1n, 1n, false]);
  expect(lowest(line([1], '>', 1), one)).toEqual([1n, 1n, false]);
  expect(lowest(line([1], '>', 1), line([1], '>', 1))).toEqual([1n, 1n, false]);
  expect(lowest(line([1], '>=', 2), line([1], '>', 1))).toEqual([2n, 1n, true]);
  expect(lowest(line([1], '>=', -4), line([2 * million], '>=', -8 * million + 4))).toEqual([-4n, 1n, true]);
  // Of nothing no part is noticeable: there it is of one.
  expect(lowest(line([1], '>=', 0), line([10 * million], '>=', 1))).toEqual([0n, 1n, true]);
  expect(lowest(line([1], '>=', 0), line([million / 10], '>=', 1))).toEqual([1n, 100_000n, true]);
});

test('a bound finer than 2^-400 is none', () => {
  const fine = (bits: bigint): Line => ({ coefficients: [1n << bits], relation: '>=', constant: 1n });
  expect(limits(1, [fine(400n)]).lower[0]!.limit).toEqual({ n: 1n, d: 1n << 400n });
  expect(limits(1, [fine(401n)]).lower[0]).toBeNull();
});

test('of several variables the one without a bound gets one, and no other', () => {
  const sum = line([1, 1, 1], '>=', 10);
  const [x, y, z] = [line([-1, 0, 0], '>=', -1), line([0, -2, 0], '>', -4), line([0, 0, -1], '>=', -20)];
  expect(limits(3, [sum, x]).lower).toEqual([null, null, null]);
  const { lower } = limits(3, [x, y, sum]);
  expect([lower[0], lower[1], lower[2]!.limit, lower[2]!.attained]).toEqual([
    null,
    null,
    { n: 7n, d: 1n },
    false,
  ]);
  expect(limits(3, [x, y, z, sum]).lower.map((bound) => bound!.limit.n)).toEqual([-12n, -11n, 7n]);
});

test('a constraint that two others rest on counts for both', () => {
  // x >= 1, so y >= 1, so z >= 2
  const { lower } = limits(3, [
    line([1, 0, 0], '>=', 1),
    line([-1, 1, 0], '>=', 0),
    line([-1, -1, 1], '>=', 0),
  ]);
  const times = [...lower[2]!.multipliers].sort(([a], [b]) => a - b).map(([, { n, d }]) => [n, d]);
  expect(times).toEqual([[2n, 1n], [1n, 1n], [1n, 1n]]); // prettier-ignore
});
