// A search that errs: of what it hands over nothing is believed that is not proved.
import { describe, expect, test, vi } from 'vitest';
import type { Constraint } from '../../src/solve/constraint.ts';
import { Frame } from '../../src/solve/frame.ts';
import { Proof } from '../../src/solve/proof.ts';
import type { Summit } from '../../src/solve/search.ts';
import { Search } from '../../src/solve/search.ts';

const row = (terms: readonly number[], relation: Constraint['relation'], constant: number): Constraint => ({
  terms: terms.flatMap((c, variable) => (c === 0 ? [] : [[variable, BigInt(c)] as const])),
  relation,
  constant: BigInt(constant),
});

interface Mistake {
  readonly rows: readonly Constraint[];
  /** Where the search says that it ends. */
  readonly at: readonly number[];
  readonly support?: readonly number[];
  readonly ray?: readonly number[];
}

/** What holds is known before; then the search says what it is told to. */
function mistaken({ rows, at, support = [], ray }: Mistake): Proof {
  const frame = new Frame(at.length, rows);
  const proof = new Proof(at.length, rows);
  proof.contradiction();
  vi.spyOn(Search.prototype, 'clash').mockReturnValue(null);
  vi.spyOn(Search.prototype, 'pursue').mockImplementation(function (this: Search): Summit {
    this.corner.standAt(
      Float64Array.from(at, (value, x) => (value - frame.atCentre([[x, 1n]])) / frame.units[x]!),
    );
    const costs = new Float64Array(at.length).fill(1);
    return { support, costs, ray: ray ? Float64Array.from(ray) : null };
  });
  return proof;
}

const x = [[0, 1n]] as const;
const y = [[1, 1n]] as const;
const unbounded = { bound: null };

describe('that constraints clash is not believed', () => {
  test('where they do not', () => {
    const proof = new Proof(1, [row([1], '>=', 0), row([1], '>=', 1)]);
    vi.spyOn(Search.prototype, 'clash').mockReturnValue([0, 1]);
    expect([proof.contradiction(), proof.minimum(x), proof.hasMinimum(x), proof.ratio(x, x)]).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  test('nor that they do not, where nothing satisfies them', () => {
    const proof = new Proof(1, [row([1], '>=', 1), row([-1], '>=', 0)]);
    vi.spyOn(Search.prototype, 'clash').mockReturnValue(null);
    expect(proof.contradiction()).toBeNull();
  });
});

describe('a least value is not believed', () => {
  // y <= 1, x >= 0, x >= -5 and x + y >= 2
  const rows = [row([0, -1], '>=', -1), row([1], '>=', 0), row([1], '>=', -5), row([1, 1], '>=', 2)];
  test.each<[string, Mistake]>([
    ['where the constraints add up to less than the point has', { rows, at: [1, 1], support: [2] }],
    ['where the constraints do not add up to the form', { rows, at: [1, 1], support: [3] }],
    ['where the point breaks a constraint', { rows, at: [0, 0.5], support: [1] }],
    [
      'where the point is on the edge of what is strict, though no strict constraint is added up',
      { rows: [row([1], '>=', 0), row([1, 1], '>', 0), row([0, -1], '>=', 0)], at: [0, 0], support: [0] },
    ],
    [
      'where the point is beyond the edge of what is strict',
      { rows: [row([0, -1], '>', -1), row([1], '>', 0), row([1, 1], '>', 2)], at: [0, 0.5], support: [1] },
    ],
    [
      'where the point is on the edge of nothing',
      { rows: [row([1], '>', 0), row([-1, 0], '>=', 0)], at: [0, 0], support: [0] },
    ],
  ])('%s', (_, mistake) => {
    expect(mistaken(mistake).minimum(x)).toBeNull();
  });

  test('but where both meet', () => {
    const proved = mistaken({ rows, at: [1, 1], support: [0, 3] }).minimum(x);
    expect(proved).toMatchObject({ bound: { limit: { n: 1n, d: 1n }, attained: true } });
  });

  test('that there is one only where the constraints add up to the form', () => {
    expect(mistaken({ rows, at: [1, 1], support: [3] }).hasMinimum(x)).toBeNull();
    expect(mistaken({ rows, at: [1, 1], support: [2] }).hasMinimum(x)).toBe(true);
  });
});

describe('that there is no least value is not believed', () => {
  const rows = [row([1], '>=', 0), row([0, 1], '>=', 0)];
  test.each<[string, Mistake]>([
    ['where a constraint ends the ray', { rows, at: [1, 1], ray: [-1, 0] }],
    ['where the form stays as it is along the ray', { rows, at: [1, 1], ray: [0, 1] }],
    ['where the form grows along the ray', { rows, at: [1, 1], ray: [1, 1] }],
    [
      'where the ray begins nowhere',
      { rows: [row([0, 1], '>=', 1), row([0, -1], '>=', 0)], at: [1, 1], ray: [-1, 0] },
    ],
  ])('%s', (_, mistake) => {
    const proof = mistaken(mistake);
    expect([proof.minimum(x), proof.hasMinimum(x)]).toEqual([null, null]);
  });

  test('but where the form falls for ever', () => {
    const proof = mistaken({ rows: [rows[1]!], at: [1, 1], ray: [-1, 0] });
    expect([proof.minimum(x), proof.hasMinimum(x)]).toEqual([unbounded, false]);
  });
});

describe('a largest ratio x/y is not believed', () => {
  const rows = [row([1], '>=', -1), row([-1], '>=', -1), row([0, 1], '>=', -1), row([-1, 1], '>=', -9)];
  test.each<[string, Mistake]>([
    ['where y is below zero', { rows, at: [1, -1], support: [1, 2] }],
    ['where both are zero', { rows, at: [0, 0] }],
    ['where x is below zero and y is zero', { rows, at: [-1, 0] }],
    [
      'where y is zero at a point that breaks a constraint',
      { rows: [...rows, row([1, 1], '>=', 2)], at: [1, 0] },
    ],
    ['where the constraints do not prove it', { rows, at: [1, 1], support: [1] }],
  ])('%s', (_, mistake) => {
    expect(mistaken(mistake).ratio(x, y)).toBeNull();
  });

  test('but that there is none where y is zero and x is not', () => {
    expect(mistaken({ rows, at: [1, 0] }).ratio(x, y)).toEqual(unbounded);
  });

  test('but where the constraints prove it', () => {
    const proved = mistaken({
      rows: [row([-1, 1], '>=', 0), row([0, 1], '>=', 1)],
      at: [2, 2],
      support: [0],
    });
    expect(proved.ratio(x, y)).toMatchObject({ bound: { limit: { n: 1n, d: 1n }, attained: true } });
  });
});

describe('a ratio x/y that is only approached is not believed', () => {
  // x <= y, y >= 1, and z free
  const rows = [row([-1, 1, 0], '>=', 0), row([0, 1, 0], '>=', 1)];
  const at = [1, 2, 0];
  test.each<[string, Mistake]>([
    ['where a constraint ends the ray', { rows, at, ray: [1, 0, 0], support: [0] }],
    ['where y falls along the ray', { rows: [row([0, 0, 1], '>=', 0)], at: [0, 0, 1], ray: [1, -1, 0] }],
    ['where both stay as they are along the ray', { rows, at, ray: [0, 0, 1] }],
    ['where x falls along the ray and y stays', { rows, at, ray: [-1, 0, 0] }],
    ['where the constraints do not add up to it', { rows, at, ray: [1, 1, 0] }],
    ['where the constraints leave it to be attained', { rows, at, ray: [1, 1, 0], support: [0] }],
    [
      'where the ray begins nowhere',
      { rows: [...rows, row([0, 0, 1], '>', 0), row([0, 0, -1], '>', 0)], at, ray: [1, 1, 0], support: [0] },
    ],
  ])('%s', (_, mistake) => {
    expect(mistaken(mistake).ratio(x, y)).toBeNull();
  });

  test('but that there is none where x grows for ever and y stays', () => {
    expect(mistaken({ rows: [rows[1]!], at, ray: [1, 0, 0] }).ratio(x, y)).toEqual(unbounded);
  });

  test('but where the constraints leave less', () => {
    // x <= y - 1
    const apart = [row([-1, 1, 0], '>=', 1), rows[1]!];
    expect(mistaken({ rows: apart, at, ray: [1, 1, 0], support: [0] }).ratio(x, y)).toMatchObject({
      bound: { limit: { n: 1n, d: 1n }, attained: false },
    });
  });
});
