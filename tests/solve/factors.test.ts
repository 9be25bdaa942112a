import { describe, expect, test, vi } from 'vitest';
import { Factors } from '../../src/solve/factors.ts';
import { Lines } from '../../src/solve/lines.ts';
import { dice } from './dice.ts';

type Matrix = readonly (readonly number[])[];

const factors = (matrix: Matrix): Factors =>
  new Factors(
    new Lines(
      matrix.map((row) =>
        row.flatMap((c, variable) => (c === 0 ? [] : [[variable, c] as [variable: number, c: number]])),
      ),
    ),
    Int32Array.from(matrix.keys()),
  );

const product = (a: ArrayLike<number>, b: ArrayLike<number>): number =>
  Array.from(a).reduce((sum, value, index) => sum + value * b[index]!, 0);

/** Solved from either side it leads back to where it came from. */
function expectSolved(matrix: Matrix, truth: Float64Array): void {
  const factored = factors(matrix);
  expect(factored.run()).toBe(true);
  const found = new Float64Array(truth.length);
  const close = () => found.forEach((value, index) => expect(value).toBeCloseTo(truth[index]!, 6));
  factored.solve(
    Float64Array.from(matrix, (row) => product(row, truth)),
    found,
  );
  close();
  const columns = matrix.map((_, column) => matrix.map((row) => row[column]!));
  factored.express(
    Float64Array.from(columns, (column) => product(column, truth)),
    found,
  );
  close();
}

describe('a factored matrix', () => {
  test('is solved from either side', () => {
    for (let seed = 0; seed < 200; seed++) {
      const random = dice(seed);
      const size = random.whole(1, 8);
      const matrix = Array.from({ length: size }, (_, place) =>
        Array.from({ length: size }, (_, variable) =>
          random.chance(0.3) ? random.whole(-4, 4) : place === variable ? 9 : 0,
        ),
      );
      if (!factors(matrix).run()) continue;
      expectSolved(
        matrix,
        Float64Array.from({ length: size }, () => random.whole(-9, 9)),
      );
    }
  });

  test('takes no small pivot, and rounding for nothing', () => {
    const truth = Float64Array.of(3, -2, 5);
    expectSolved([[1e-9, 1, 0], [1, 1, 0], [0, 1, 1]], truth); // prettier-ignore
    expectSolved([[1, 1e-15, 0], [1, 0, 1], [0, 1, 1]], truth); // prettier-ignore
  });

  test.each([0, 19])('stays sparse where all have but one variable in common (%d)', (middle) => {
    const size = 20;
    const star = Array.from({ length: size }, (_, place) =>
      Array.from({ length: size }, (_, variable) =>
        place === variable ? 9 : place === middle || variable === middle ? 5 : 0,
      ),
    );
    const written = vi.spyOn(Map.prototype, 'set');
    expect(factors(star).run()).toBe(true);
    const count = written.mock.calls.length;
    written.mockRestore();
    // Each coefficient once, and the middle's own with each of the others.
    expect(count).toBe(3 * size - 2 + (size - 1));
  });

  test.each<[string, Matrix]>([
    ['one row is a multiple of another', [[1, 2], [2, 4]]], // prettier-ignore
    ['a row is empty', [[1, 2], [0, 0]]], // prettier-ignore
    ['two rows have one variable', [[0, 1], [0, 1]]], // prettier-ignore
    ['what is left is rounding', [[1, 1], [1, 1 + 1e-15]]], // prettier-ignore
  ])('is singular where %s', (_, matrix) => {
    expect(factors(matrix).run()).toBe(false);
  });
});
