import { describe, expect, test } from 'vitest';
import type { Constraint } from '../../src/solve/constraint.ts';
import { Forms } from '../../src/solve/forms.ts';
import { Frame } from '../../src/solve/frame.ts';
import { directionNear, pointNear } from '../../src/solve/near.ts';
import type { Line } from './elimination.ts';
import { constraints, fraction } from './random.ts';

const line = (coefficients: number[], relation: Line['relation'], constant: number): Line => ({
  coefficients: coefficients.map(BigInt),
  relation,
  constant: BigInt(constant),
});

function searched(lines: readonly Line[]) {
  const all: Constraint[] = constraints(lines);
  const variables = lines[0]!.coefficients.length;
  const frame = new Frame(variables, all);
  const forms = new Forms(variables, all, frame);
  const lowest = (point: ReturnType<typeof pointNear>) => point && point.map(({ n, d }) => fraction(n, d));
  return {
    forms,
    point: (worth: number[], near: number) =>
      lowest(pointNear(Float64Array.from(worth), near, forms, frame, all)),
    direction: (heading: number[]) => lowest(directionNear(Float64Array.from(heading), forms, frame, all)),
  };
}

describe('the point near one that the search found', () => {
  // 3 <= x <= 7, y >= 1/3, x + y >= 4
  const { forms, point } = searched([
    line([1, 0], '>=', 3),
    line([-1, 0], '>=', -7),
    line([0, 3], '>=', 1),
    line([1, 1], '>=', 4),
  ]);
  const [low, high, least, joint] = [forms.lower[0]!, forms.upper[0]!, forms.lower[1]!, forms.lower[2]!];

  test('meets exactly what that one nearly meets', () => {
    expect(point([low + 1e-9, least - 1e-9, joint + 1], 1e-8)).toEqual([fraction(3n, 1n), fraction(1n, 3n)]);
    expect(point([high - 1e-9, least + 1e-9, joint + 1], 1e-8)).toEqual([fraction(7n, 1n), fraction(1n, 3n)]);
    expect(point([low, least + 1, joint], 0)).toEqual([fraction(3n, 1n), fraction(1n, 1n)]);
    expect(point([high, least, joint + 1], 0)).toEqual([fraction(7n, 1n), fraction(1n, 3n)]);
  });

  test('is else the rounded point itself', () => {
    const [x, y] = point([low + 1e-6, least, joint + 1], 1e-8)!;
    expect(x!.n > 3n * x!.d && x!.n * 100n < 301n * x!.d).toBe(true);
    expect(y).toEqual(fraction(1n, 3n));
    expect(point([low + 1e-6, least, joint + 1], 1e-5)![0]).toEqual(fraction(3n, 1n));
  });

  test('is none where that cannot be met all at once', () => {
    expect(point([low, least, joint], 1e-8)).toBeNull();
  });
});

describe('the direction near one that the search found', () => {
  // x, y, z >= 0, x = 3 y, x - z >= -1
  const { forms, direction } = searched([
    line([1, 0, 0], '>=', 0),
    line([0, 1, 0], '>=', 0),
    line([0, 0, 1], '>=', 0),
    line([1, -3, 0], '=', 0),
    line([1, 0, -1], '>=', -1),
  ]);

  test('runs exactly along what that one nearly runs along', () => {
    expect(forms.count).toBe(5);
    for (const size of [1, 1e9, 1e-9]) {
      const [x, y, z] = direction([size, size / 3, size * (1 + 1e-12)])!;
      expect([y!.n * x!.d * 3n, z]).toEqual([x!.n * y!.d, x]);
    }
  });

  test('leaves be what it does not run along', () => {
    const [x, y, z] = direction([1, 1 / 3, 0.5])!;
    expect([x!.n * y!.d, z]).toEqual([3n * y!.n * x!.d, fraction(1n, 2n)]);
    expect(x).not.toEqual(z);
  });

  test('takes rounding for nothing', () => {
    const nothing = fraction(0n, 1n);
    expect(direction([1e-12, -1e-12, 1])).toEqual([nothing, nothing, fraction(1n, 1n)]);
  });

  test('leaves at nothing what does not move', () => {
    // x is free; x + y - 3z >= 0
    const { direction } = searched([line([1, 1, -3], '>=', 0), line([0, 1, 0], '>=', 0)]);
    for (const [size, slight] of [
      [1, 0],
      [1, 1e-11],
      [1e6, 1e-5],
    ] as const) {
      // prettier-ignore
      const [x, y, z] = direction([slight, size, size / 3])!;
      expect(x).toEqual(fraction(0n, 1n));
      expect(y!.n * z!.d).toBe(3n * z!.n * y!.d);
    }
  });

  test('is none where nothing runs along all of it', () => {
    const { direction } = searched([
      line([1, -1], '=', 0),
      line([100_000_000_000, -100_000_000_001], '=', 0),
    ]);
    expect(direction([1, 1])?.every(({ n }) => n === 0n) ?? true).toBe(true);
  });
});
