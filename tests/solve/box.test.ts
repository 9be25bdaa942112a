// Systems in which no variable stands in two sums, held against plain elimination, and the search against them.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Box } from '../../src/solve/box.ts';
import { satisfies } from '../../src/solve/point.ts';
import { System } from '../../src/solve/system.ts';
import type { Line } from './elimination.ts';
import { isFeasible, ratioRange } from './elimination.ts';
import { added, constraints, lowest, opposite, terms } from './random.ts';
import { end, endOfBound, expectContradiction, lowerEnd } from './solvers.ts';

const size = 3;
const whole = (most: number) => fc.bigInt({ min: BigInt(-most), max: BigInt(most) });
const coefficient = whole(4).filter((c) => c !== 0n);

const line: fc.Arbitrary<Line> = fc
  .record({
    variable: fc.nat(size - 1),
    coefficient,
    relation: fc.constantFrom<Line['relation']>('>=', '>=', '>', '='),
    constant: whole(6),
  })
  .map(({ variable, coefficient, relation, constant }) => ({
    coefficients: Array.from({ length: size }, (_, at) => (at === variable ? coefficient : 0n)),
    relation,
    constant,
  }));

/** One over two of the variables or all three, or none. */
const sum: fc.Arbitrary<Line[]> = fc.oneof(
  fc.constant<Line[]>([]),
  fc
    .record({
      coefficients: fc.tuple(coefficient, coefficient, fc.oneof(fc.constant(0n), coefficient)),
      relation: fc.constantFrom<Line['relation']>('>=', '>', '=', '='),
      constant: whole(8),
    })
    .map((it): Line[] => [it]),
);
const lines = fc.tuple(fc.array(line, { maxLength: 8 }), sum).map(([own, sums]) => [...sums, ...own]);
const holding = lines.filter(isFeasible);
const form = fc.tuple(whole(3), whole(3), whole(3)).filter((all) => all.some((c) => c !== 0n));

const box = (given: readonly Line[], active = given.map(() => true)) =>
  new Box(size, constraints(given), active);

describe('figures that nothing links', () => {
  test('contradict each other where elimination says so', () => {
    fc.assert(
      fc.property(lines, (given) => {
        const found = box(given).contradiction();
        if (isFeasible(given)) expect(found).toBeNull();
        else expectContradiction(new System(size, constraints(given)), given);
        expect(new System(size, constraints(given)).contradiction()).toEqual(found);
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ['>=', '>=', false],
    ['>', '>=', true],
    ['>=', '>', true],
    ['>', '>', true],
  ] as const)('of which one is %s 3 and at the same time -x %s -3: contradiction %s', (low, high, clash) => {
    const given: Line[] = [
      { coefficients: [1n, 0n, 0n], relation: low, constant: 3n },
      { coefficients: [-1n, 0n, 0n], relation: high, constant: -3n },
    ];
    expect(box(given).contradiction() !== null).toBe(clash);
    if (!clash)
      expect(
        box(given)
          .point()
          .map(({ n, d }) => `${n}/${d}`),
      ).toEqual(['3/1', '0/1', '0/1']);
  });

  test('have a point that satisfies everything', () => {
    fc.assert(
      fc.property(holding, (given) => {
        const point = new System(size, constraints(given)).point()!;
        expect(constraints(given).filter((constraint) => !satisfies(point, constraint))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test('add to no less than their ends do', () => {
    fc.assert(
      fc.property(holding, form, (given, coefficients) => {
        for (const sum of [coefficients, opposite(coefficients)]) {
          const fit = box(given);
          const bound = (fit.answers(terms(sum)) ? fit : new System(size, constraints(given))).minimise(
            terms(sum),
          );
          expect(endOfBound(bound)).toEqual(lowerEnd(given, sum));
          expect(new System(size, constraints(given)).isBounded(terms(sum))).toBe(bound !== null);
          if (bound === null) continue;
          const { left, right, strict, common } = added(given, bound.multipliers);
          expect(left).toEqual(sum.map((c) => c * common));
          expect(lowest({ n: right, d: common, closed: !strict })).toEqual(endOfBound(bound));
        }
      }),
      { numRuns: 1000 },
    );
  });

  test.each<[string, Line, string]>([
    ['already', { coefficients: [1n, 1n, 0n], relation: '>=', constant: 5n }, '2 4 0'],
    ['exactly', { coefficients: [1n, 1n, 0n], relation: '=', constant: 6n }, '2 4 0'],
    [
      'all the same part of their way up',
      { coefficients: [1n, 1n, 0n], relation: '=', constant: 10n },
      '10/3 20/3 0',
    ],
    [
      'so that it holds at least',
      { coefficients: [1n, 1n, 0n], relation: '>=', constant: 10n },
      '10/3 20/3 0',
    ],
    [
      'farther where it has to be more',
      { coefficients: [1n, 1n, 0n], relation: '>', constant: 10n },
      '11/3 22/3 0',
    ],
    ['or down', { coefficients: [1n, 1n, 0n], relation: '=', constant: 2n }, '2/3 4/3 0'],
    ['one up, one down', { coefficients: [2n, -1n, 0n], relation: '=', constant: 3n }, '11/4 5/2 0'],
    [
      'from just enough, where more is asked',
      { coefficients: [1n, 1n, 0n], relation: '>', constant: 6n },
      '3 6 0',
    ],
    ['the one that nothing holds', { coefficients: [1n, 0n, 2n], relation: '=', constant: 9n }, '2 4 7/2'],
    ['by one more than needed', { coefficients: [1n, 0n, 2n], relation: '>', constant: 9n }, '2 4 4'],
    ['downwards too', { coefficients: [-1n, 0n, -2n], relation: '>=', constant: 9n }, '2 4 -11/2'],
  ])('are moved to where their sum is met: %s', (_, sum, expected) => {
    const given: Line[] = [
      { coefficients: [1n, 0n, 0n], relation: '>=', constant: 0n },
      { coefficients: [-1n, 0n, 0n], relation: '>=', constant: -4n },
      { coefficients: [0n, 1n, 0n], relation: '>', constant: 0n },
      { coefficients: [0n, -2n, 0n], relation: '>', constant: -16n },
      sum,
    ];
    const point = box(given).point();
    expect(point.map(({ n, d }) => (d === 1n ? String(n) : `${n}/${d}`)).join(' ')).toBe(expected);
    expect(constraints(given).every((constraint) => satisfies(point, constraint))).toBe(true);
  });

  test.each<[Line['relation'], bigint, boolean]>([
    ['=', 13n, true],
    ['=', 12n, true],
    ['=', 11n, false],
    ['=', -1n, true],
    ['=', 0n, true],
    ['>=', 12n, true],
    ['>', 11n, false],
    ['>=', -5n, false],
  ])('of which one is closed and one is open contradict a sum %s %s: %s', (relation, constant, clash) => {
    const given: Line[] = [
      { coefficients: [1n, 1n, 0n], relation, constant },
      { coefficients: [1n, 0n, 0n], relation: '>=', constant: 0n },
      { coefficients: [-1n, 0n, 0n], relation: '>=', constant: -4n },
      { coefficients: [0n, 1n, 0n], relation: '>', constant: 0n },
      { coefficients: [0n, -1n, 0n], relation: '>', constant: -8n },
    ];
    expect(box(given).contradiction() !== null).toBe(clash);
    expect(box(given, [false, true, true, true, true]).contradiction()).toBeNull();
  });

  test('of which all are closed contradict a sum that has to be more than they come to', () => {
    const clash = (relation: Line['relation']) =>
      box([
        { coefficients: [1n, 1n, 0n], relation, constant: 12n },
        { coefficients: [-1n, 0n, 0n], relation: '>=', constant: -4n },
        { coefficients: [0n, -1n, 0n], relation: '>=', constant: -8n },
      ]).contradiction();
    expect(clash('>=')).toBeNull();
    expect([...clash('>')!.keys()]).toEqual([0, 1, 2]);
  });

  test('that a sum links are bounded by what it leaves them', () => {
    const given: Line[] = [
      { coefficients: [1n, 1n, -1n], relation: '=', constant: 0n },
      { coefficients: [1n, 0n, 0n], relation: '>=', constant: 2n },
      { coefficients: [0n, 1n, 0n], relation: '>', constant: 3n },
      { coefficients: [0n, 0n, -1n], relation: '>=', constant: -9n },
    ];
    const bound = (form: bigint[], active?: boolean[]) => box(given, active).minimise(terms(form));
    expect(endOfBound(bound([0n, 0n, 1n]))).toEqual({ n: 5n, d: 1n, closed: false });
    expect(endOfBound(bound([-1n, 0n, 0n]))).toEqual({ n: -6n, d: 1n, closed: false });
    expect([...bound([-1n, 0n, 0n])!.multipliers.keys()]).toEqual([0, 2, 3]);
    expect(bound([-1n, 0n, 0n], [false, true, true, true])).toBeNull();
    expect(box(given).answers(terms([1n, 1n, 0n]))).toBe(false);
    expect(box(given, [false, true, true, true]).answers(terms([1n, 1n, 0n]))).toBe(true);
  });

  test('of which one stands in two sums are left to the search', () => {
    const fits = (...forms: bigint[][]) =>
      Box.fits(
        3,
        constraints(forms.map((coefficients) => ({ coefficients, relation: '=' as const, constant: 0n }))),
      );
    expect(fits([1n, 1n, 0n], [0n, 0n, 1n])).toBe(true);
    expect(fits([1n, 1n, 0n], [0n, 1n, 1n])).toBe(false);
    expect(fits([0n, 0n, 0n])).toBe(false);
  });

  test('are in the middle of their ends, well beyond the only one, or at 0', () => {
    const given: Line[] = [
      { coefficients: [2n, 0n, 0n], relation: '>=', constant: 3n },
      { coefficients: [-1n, 0n, 0n], relation: '>=', constant: -4n },
      { coefficients: [0n, 2n, 0n], relation: '>', constant: 3n },
    ];
    const point = () => box(given).point().map(({ n, d }) => Number(n) / Number(d)); // prettier-ignore
    expect(point()).toEqual([2.75, 3, 0]);
    given[2] = { coefficients: [0n, 0n, -2n], relation: '>', constant: 3n };
    expect(point()).toEqual([2.75, 0, -3]);
    given[2] = { coefficients: [0n, 1n, 0n], relation: '>=', constant: -5n };
    expect(point()).toEqual([2.75, 1, 0]);
    given[2] = { coefficients: [0n, -1n, 0n], relation: '>', constant: 0n };
    expect(point()).toEqual([2.75, -1, 0]);
  });

  test('without what is left out, and with it again', () => {
    const given = [
      { coefficients: [2n, 0n, 0n], relation: '>=', constant: 6n },
      { coefficients: [1n, 0n, 0n], relation: '>', constant: 5n },
    ] as const;
    const system = new System(size, constraints(given));
    const least = () => endOfBound(system.minimise([[0, 1n]]));
    expect(least()).toEqual({ n: 5n, d: 1n, closed: false });
    system.setActive(1, false);
    expect(least()).toEqual({ n: 3n, d: 1n, closed: true });
    system.setActive(0, false);
    expect(least()).toBeNull();
    system.setActive(1, true);
    expect(least()).toEqual({ n: 5n, d: 1n, closed: false });
  });

  test('of two ends alike the open one counts', () => {
    const given = (['>=', '>', '>='] as const).map((relation) => ({
      coefficients: [1n, 0n, 0n],
      relation,
      constant: 1n,
    }));
    expect(box(given).minimise([[0, 1n]])).toMatchObject({ attained: false });
    expect([
      ...box(given)
        .minimise([[0, 1n]])!
        .multipliers.keys(),
    ]).toEqual([1]);
  });
});

describe('the largest ratio of figures that nothing links', () => {
  const positive: Line = { coefficients: [0n, 0n, 1n], relation: '>', constant: 0n };
  const numerator = fc.tuple(whole(3), whole(3)).filter((all) => all.some((c) => c !== 0n));
  const divisor = coefficient.map((c) => (c < 0n ? -c : c));

  test('is the one that elimination finds, open, closed or none', () => {
    fc.assert(
      fc.property(holding, numerator, divisor, (others, [a, b], c) => {
        const given = [...others, positive];
        fc.pre(isFeasible(given));
        const [above, below] = [
          [a, b, 0n],
          [0n, 0n, c],
        ];
        const found = new System(size, constraints(given)).largestRatio(terms(above!), terms(below!));
        expect(endOfBound(found)).toEqual(end(ratioRange(given, above!, below!)!.upper));
        if (found === null) return;
        const { left, right, strict, common } = added(given, found.multipliers);
        const { n, d } = found.limit;
        expect(left).toEqual([-a * d * common, -b * d * common, n * c * common]);
        expect(right > 0n || (right === 0n && (strict || found.attained))).toBe(true);
      }),
      { numRuns: 800 },
    );
  });

  test('of a sum to a part of it is left to the search', () => {
    // x/y + 1 with both from 1 to 2
    const given = [0, 1].flatMap((at): Line[] => {
      const own = (c: bigint) => [0, 1, 2].map((variable) => (variable === at ? c : 0n));
      return [
        { coefficients: own(1n), relation: '>=', constant: 1n },
        { coefficients: own(-1n), relation: '>=', constant: -2n },
      ];
    });
    const most = new System(size, constraints(given)).largestRatio([[0, 1n], [1, 1n]], [[1, 1n]]); // prettier-ignore
    expect(endOfBound(most)).toEqual({ n: 3n, d: 1n, closed: true });
  });

  test('of a figure to itself is left to the search: 1', () => {
    const given = [positive];
    const system = new System(size, constraints(given));
    expect(endOfBound(system.largestRatio([[2, 1n]], [[2, 1n]]))).toEqual({ n: 1n, d: 1n, closed: true });
  });
});
