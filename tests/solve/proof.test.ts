// Beneath the exact simplex, which would hide what the search fails to prove.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Lost } from '../../src/solve/lost.ts';
import { satisfies } from '../../src/solve/point.ts';
import type { Proved } from '../../src/solve/proof.ts';
import { Proof } from '../../src/solve/proof.ts';
import { dice } from './dice.ts';
import type { Line } from './elimination.ts';
import { isFeasible, ratioRange } from './elimination.ts';
import { hard, publication } from './publication.ts';
import type { Given } from './random.ts';
import {
  added,
  constraints,
  divisible,
  isContradiction,
  opposite,
  plain,
  satisfiable,
  terms,
} from './random.ts';
import { end, endOfBound, lowerEnd } from './solvers.ts';

const proofOf = ({ variables, lines }: Given) => new Proof(variables, constraints(lines));

/** Null too where the search has lost its way. */
function attempted<T>(prove: () => T | null): T | null {
  try {
    return prove();
  } catch (error) {
    if (!(error instanceof Lost)) throw error;
    return null;
  }
}

/** The same examples always, so that it is known how many are left open. */
const examples = { numRuns: 150, seed: 1 };

describe('what the search finds is proved but for a few of many small systems:', () => {
  test('a contradiction, or a point', () => {
    let open = 0;
    fc.assert(
      fc.property(plain, (it) => {
        const proof = proofOf(it);
        const proved = attempted(() => proof.contradiction());
        if (proved === null) open++;
        else if (proved.multipliers) expect(isContradiction(added(it.lines, proved.multipliers))).toBe(true);
        else
          expect(constraints(it.lines).every((constraint) => satisfies(proof.point!, constraint))).toBe(true);
      }),
      examples,
    );
    expect(open).toBeLessThanOrEqual(2);
  });

  test('the smallest value of a form', () => {
    let open = 0;
    fc.assert(
      fc.property(satisfiable, (it) => {
        const proved = attempted(() => proofOf(it).minimum(terms(it.form)));
        if (proved === null) open++;
        else expect(endOfBound(proved.bound)).toEqual(lowerEnd(it.lines, it.form));
      }),
      examples,
    );
    expect(open).toBeLessThanOrEqual(6);
  });

  test('that there is one at all', () => {
    let open = 0;
    fc.assert(
      fc.property(satisfiable, (it) => {
        const proved = attempted(() => proofOf(it).hasMinimum(terms(it.form)));
        if (proved === null) open++;
        else expect(proved).toBe(lowerEnd(it.lines, it.form) !== null);
      }),
      examples,
    );
    expect(open).toBeLessThanOrEqual(4);
  });

  test('the largest ratio', () => {
    let open = 0;
    fc.assert(
      fc.property(divisible, (it) => {
        const proved = attempted(() => proofOf(it).ratio(terms(it.form), terms(it.divisor)));
        if (proved === null) open++;
        else expect(endOfBound(proved.bound)).toEqual(end(ratioRange(it.lines, it.form, it.divisor)!.upper));
      }),
      examples,
    );
    expect(open).toBeLessThanOrEqual(11);
  });

  test('the same after constraints have gone and come back', () => {
    fc.assert(
      fc.property(satisfiable, (it) => {
        const proof = proofOf(it);
        for (const active of [false, true]) it.lines.forEach((_, index) => index > 0 && proof.setActive(index, active)); // prettier-ignore
        const proved = attempted(() => proof.minimum(terms(it.form)));
        if (proved) expect(endOfBound(proved.bound)).toEqual(lowerEnd(it.lines, it.form));
      }),
      examples,
    );
  });
});

describe('what doubles take for true is not believed', () => {
  type Mistaken = readonly (readonly [bigint[], Line['relation'], bigint])[];
  test.each<[Mistaken, bigint[] | null, bigint[] | null]>([
    [
      [
        [[10n ** 15n, -(10n ** 15n)], '>=', 1n],
        [[-2n * 10n ** 15n, 0n], '>=', 0n],
      ],
      [-1n, -2n],
      null,
    ],
    [
      [
        [[-2n * 10n ** 12n, 0n, 10n ** 12n], '>=', 2n * 10n ** 12n],
        [[10n ** 15n, 0n, 0n], '=', -1000000000000001n],
        [[0n, 3n * 10n ** 6n, 0n], '>=', 3000001n],
        [[0n, 3n * 10n ** 6n, 0n], '>=', 3n * 10n ** 6n],
      ],
      [0n, 0n, 1n],
      null,
    ],
    [
      [
        [[-2n * 10n ** 9n, 2n * 10n ** 9n, 3n * 10n ** 9n, -(10n ** 9n)], '>', -13n * 10n ** 9n],
        [[10n ** 15n, 0n, 0n, 0n], '>', 1n],
        [[-2n * 10n ** 6n, 0n, 3n * 10n ** 6n, 3n * 10n ** 6n], '>', 3000001n],
        [[0n, -(10n ** 9n), 0n, 0n], '>=', 4n * 10n ** 9n],
        [[2n * 10n ** 9n, 10n ** 9n, 0n, 10n ** 9n], '>=', -2n * 10n ** 9n],
        [[-(10n ** 12n), 0n, 0n, 10n ** 12n], '>=', 2n * 10n ** 12n],
      ],
      [-3n, -1n, 0n, 0n],
      null,
    ],
    [
      [
        [[-3n * 10n ** 6n, 0n, 10n ** 6n], '>', 1n],
        [[-(10n ** 6n), 0n, 0n], '>=', 0n],
        [[-2n * 10n ** 9n, 2n * 10n ** 9n, 0n], '>', -4000000001n],
        [[0n, 2n * 10n ** 9n, -2n * 10n ** 9n], '>=', -4n * 10n ** 9n],
        [[0n, 2n * 10n ** 12n, 0n], '>=', -4n * 10n ** 12n],
        [[-3n * 10n ** 12n, -(10n ** 12n), -3n * 10n ** 12n], '>=', 1999999999999n],
        [[-2n, 0n, 0n], '>', 0n],
      ],
      [0n, 0n, 3n],
      [-2n, 0n, 0n],
    ],
    [
      [
        [[-3n * 10n ** 15n, 0n, 0n, -(10n ** 15n)], '>=', 6000000000000001n],
        [[0n, 0n, 3n * 10n ** 12n, -2n * 10n ** 12n], '>=', 9000000000001n],
        [[-(10n ** 6n), 0n, 0n, 0n], '>', 2n * 10n ** 6n],
        [[-2n * 10n ** 9n, 2n * 10n ** 9n, 0n, -(10n ** 9n)], '>=', 6000000001n],
        [[0n, 0n, -2n * 10n ** 12n, 3n * 10n ** 12n], '>=', -5999999999999n],
        [[-2n * 10n ** 6n, 0n, 0n, 0n], '>=', 3999999n],
        [[0n, 10n ** 6n, 0n, -(10n ** 6n)], '>=', 10n ** 6n],
        [[-2n * 10n ** 12n, 0n, 0n, 0n], '>=', 4n * 10n ** 12n],
        [[-3n * 10n ** 9n, -3n * 10n ** 9n, -2n * 10n ** 9n, 0n], '>=', -3000000001n],
        [[0n, 0n, 0n, 2n], '>', 0n],
      ],
      [2n, 0n, 0n, 0n],
      [0n, 0n, 0n, 2n],
    ],
    [
      [
        [[2n * 10n ** 15n, -(10n ** 15n)], '=', 8000000000000001n],
        [[0n, 2n * 10n ** 6n], '>=', 0n],
        [[10n ** 6n, 0n], '>=', 4n * 10n ** 6n],
        [[10n ** 12n, 2n * 10n ** 12n], '=', 4n * 10n ** 12n],
        [[10n ** 6n, 0n], '>=', 3999999n],
      ],
      null,
      null,
    ],
    [
      [
        [[0n, -2n], '>=', 0n],
        [[0n, -2n], '>=', -6n],
        [[1n, 0n], '>', -1n],
        [[0n, 2n], '>', -4n],
        [[-2n, 3n], '>=', 2n],
        [[2n, 0n], '>', -4n],
      ],
      null,
      null,
    ],
    // y is out by the tolerance and some rounding.
    [
      [
        [[-(10n ** 9n), -(10n ** 9n)], '=', 5n * 10n ** 9n + 1n],
        [[-(10n ** 6n), 0n], '=', 4n * 10n ** 6n],
        [[0n, 10n ** 6n], '>=', -(10n ** 6n)],
      ],
      null,
      null,
    ],
  ])('(%#)', (rows, form, divisor) => {
    const lines = rows.map(([coefficients, relation, constant]): Line => ({
      coefficients,
      relation,
      constant,
    }));
    const it = { variables: lines[0]!.coefficients.length, lines };
    const proved = attempted(() => proofOf(it).contradiction());
    if (proved) expect(proved.multipliers === null).toBe(isFeasible(lines));
    if (form === null) return;
    const bound = attempted(() => proofOf(it).minimum(terms(form)));
    if (bound) expect(endOfBound(bound.bound)).toEqual(lowerEnd(lines, form));
    const isBounded = attempted(() => proofOf(it).hasMinimum(terms(form)));
    if (isBounded !== null) expect(isBounded).toBe(lowerEnd(lines, form) !== null);
    if (divisor === null) return;
    const ratio = attempted(() => proofOf(it).ratio(terms(form), terms(divisor)));
    if (ratio) expect(endOfBound(ratio.bound)).toEqual(end(ratioRange(lines, form, divisor)!.upper));
  });
});

test('a point that was found counts until a constraint comes back that it breaks', () => {
  const line = (c: bigint, constant: bigint): Line => ({ coefficients: [c], relation: '>=', constant });
  const proof = proofOf({ variables: 1, lines: [line(1n, 0n), line(-1n, -1n), line(1n, 5n), line(1n, -5n)] });
  proof.setActive(2, false);
  for (let time = 0; time < 2; time++) expect(proof.contradiction()).toEqual({ multipliers: null });
  const { point } = proof;
  proof.setActive(3, false);
  proof.setActive(3, true);
  expect(proof.point).toBe(point);
  proof.setActive(2, true);
  expect(proof.point).toBeNull();
  expect([...proof.contradiction()!.multipliers!.keys()].sort()).toEqual([1, 2]);
  expect(proof.present).toHaveLength(1);
});

describe('where constraints speak of proportions alone', () => {
  /** What is above zero, and random lines through zero. */
  const proportions = satisfiable
    .map(({ lines, variables, ...it }) => {
      const signs = Array.from({ length: variables }, (_, at): Line => {
        const coefficients = it.form.map((_, variable) => (variable === at ? 2n : 0n));
        return { coefficients, relation: '>', constant: 0n };
      });
      return { ...it, variables, lines: [...lines.map((line) => ({ ...line, constant: 0n })), ...signs] };
    })
    .filter(({ lines }) => isFeasible(lines));

  test('every bound is zero or none, whether a known point tells it or a search', () => {
    fc.assert(
      fc.property(proportions, (it) => {
        const units = it.form.map((_, at) => it.form.map((_, variable) => (variable === at ? 3n : 0n)));
        for (const form of [it.form, ...units, ...units.map(opposite)]) {
          const proof = proofOf(it);
          proof.contradiction();
          const [least, exists] = [
            attempted(() => proof.minimum(terms(form))),
            proof.hasMinimum(terms(form)),
          ];
          if (least) expect(endOfBound(least.bound)).toEqual(lowerEnd(it.lines, form));
          if (exists !== null) expect(exists).toBe(lowerEnd(it.lines, form) !== null);
        }
      }),
      examples,
    );
  });

  test.each([1n, -1n])('the sign of a figure proves its bound by itself: times %d', (sign) => {
    // x = 2y, y = 2z: by way of z, too, x comes to zero.
    const lines: Line[] = [
      { coefficients: [1n, -2n, 0n], relation: '=', constant: 0n },
      { coefficients: [0n, 1n, -2n], relation: '=', constant: 0n },
      { coefficients: [4n * sign, 0n, 0n], relation: '>', constant: 0n },
      { coefficients: [0n, 0n, sign], relation: '>', constant: 0n },
    ];
    const proof = proofOf({ variables: 3, lines });
    proof.contradiction();
    expect(proof.minimum(terms([3n * sign, 0n, 0n]))).toEqual({
      bound: { limit: { n: 0n, d: 1n }, attained: false, multipliers: new Map([[2, { n: 3n, d: 4n }]]) },
    });
    expect(proof.minimum(terms([-3n * sign, 0n, 0n]))).toEqual({ bound: null });
  });
});

describe('every figure of a small report', () => {
  const ends = ['nearest', 'half-up', 'open'] as const;

  test.each(ends.flatMap((kind) => [1, 2, 3].map((seed) => [kind, seed] as const)))(
    '(%s, %d) has proved bounds, and growth, that hold its truth',
    (kind, seed) => {
      const { variables, constraints, amounts } = publication(
        { ...hard, periods: 3, segments: 4, ends: kind },
        dice(seed),
      );
      const proof = new Proof(variables, constraints);
      expect(proof.contradiction()).toEqual({ multipliers: null });
      const isBelow = (proved: Proved | null, n: bigint, d: bigint) => {
        const { limit } = proved!.bound!;
        expect(limit.n * d <= n * limit.d).toBe(true);
      };
      for (let figure = 0; figure < variables; figure++) {
        isBelow(proof.minimum([[figure, 1n]]), amounts[figure]!, 1000n);
        isBelow(proof.minimum([[figure, -1n]]), -amounts[figure]!, 1000n);
        expect(proof.hasMinimum([[figure, 1n]])).toBe(true);
        if (figure < 5) continue;
        const most = proof.ratio([[figure, 1n]], [[figure - 5, 1n]])!.bound!.limit;
        expect(amounts[figure]! * most.d <= most.n * amounts[figure - 5]!).toBe(true);
      }
    },
  );

  test('that is spoilt is proved to contradict itself', () => {
    for (const seed of [1, 2, 3]) {
      const { variables, constraints } = publication(
        { ...hard, periods: 3, segments: 4, off: 30 },
        dice(seed),
      );
      expect(new Proof(variables, constraints).contradiction()!.multipliers!.size).toBeGreaterThan(2);
    }
  });
});
