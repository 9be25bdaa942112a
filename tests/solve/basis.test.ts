import { describe, expect, test } from 'vitest';
import { Basis } from '../../src/solve/basis.ts';
import { Lines } from '../../src/solve/lines.ts';
import { Lost } from '../../src/solve/lost.ts';

// x, y, x + 2y, 2x + 4y
const forms = () =>
  new Lines([
    [[0, 1]],
    [[1, 1]],
    [
      [0, 1],
      [1, 2],
    ],
    [
      [0, 2],
      [1, 4],
    ],
  ]);

/** The form takes the place, as the search would have it. */
function exchanged(basis: Basis, place: number, form: number): void {
  const heading = new Float64Array(basis.size);
  basis.column(place, heading);
  basis.exchange(place, form, heading, forms().along(form, heading));
}

const asked = (basis: Basis) => {
  const [row, column, point] = [new Float64Array(2), new Float64Array(2), new Float64Array(2)];
  basis.row(0, row);
  basis.column(0, column);
  basis.solve(Float64Array.of(7, 2), point);
  return [row, column, point].map((numbers) => [...numbers]);
};

describe('a basis', () => {
  test('answers alike before and after it is factored afresh', () => {
    const basis = new Basis(2, forms());
    exchanged(basis, 0, 2);
    // With s = x + 2y in the place of x: x = s - 2y.
    const expected = [
      [1, -2],
      [1, 0],
      [3, 2],
    ];
    expect([...basis.nonbasic]).toEqual([2, 1]);
    expect([...basis.places]).toEqual([-1, 1, 0, -1]);
    expect(asked(basis)).toEqual(expected);
    basis.refresh();
    expect(asked(basis)).toEqual(expected);
    basis.reset();
    expect([...basis.nonbasic]).toEqual([0, 1]);
    expect([...basis.places]).toEqual([0, 1, -1, -1]);
  });

  test('is stale after many exchanges', () => {
    const basis = new Basis(2, forms());
    for (let count = 0; count < 40; count++) {
      expect(basis.isStale).toBe(false);
      exchanged(basis, 0, count % 2 === 0 ? 2 : 0);
    }
    expect(basis.isStale).toBe(true);
    basis.refresh();
    expect(basis.isStale).toBe(false);
  });

  test('is lost where its forms do not determine the variables', () => {
    const basis = new Basis(2, forms());
    exchanged(basis, 0, 2);
    basis.exchange(1, 3, Float64Array.of(-2, 1), 1);
    expect(() => basis.refresh()).toThrow(Lost);
  });
});
