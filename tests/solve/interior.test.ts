import { describe, expect, test } from 'vitest';
import { Corner } from '../../src/solve/corner.ts';
import { interior } from '../../src/solve/interior.ts';
import type { Line } from '../../src/solve/lines.ts';
import { Lines } from '../../src/solve/lines.ts';

/** Bounds of x, of y and of a third form, at a point of which x and y are given. */
function corner(third: Line, bounds: readonly (readonly [number, number])[], ...point: number[]): Corner {
  const forms = new Lines([[[0, 1]], [[1, 1]], third]);
  bounds.forEach(([low, high], form) => {
    forms.lower[form] = low;
    forms.upper[form] = high;
  });
  const it = new Corner(2, forms);
  it.standAt(Float64Array.from(point));
  return it;
}
const sum: Line = [[0, 1], [1, 1]]; // prettier-ignore
const open = [-Infinity, Infinity] as const;

describe('the way inside', () => {
  test('leads towards the middle of all bounds, half as far as it is open', () => {
    const it = corner(sum, [[0, 10], [0, Infinity], [-Infinity, 8]], 0, 0); // prettier-ignore
    const found = interior(it, null);
    expect(found[0]).toBeCloseTo(10 / 3, 12);
    expect(found[1]).toBeCloseTo(2 / 3, 12);
    expect(found[2]).toBeCloseTo(4, 12);
    expect([...it.worth]).toEqual([0, 0, 0]);
  });

  test('leads no farther than the middle', () => {
    expect([...interior(corner(sum, [[0, 10], [0, 4], open], 0, 4), null)]).toEqual([5, 2, 7]); // prettier-ignore
  });

  test('moves nothing that the aim hangs on', () => {
    const it = corner(sum, [[0, 10], [0, Infinity], [-Infinity, 8]], 0, 0); // prettier-ignore
    expect([...interior(it, Float64Array.of(1, 0))]).toEqual([0, 1, 1]);
  });

  test.each([
    ['above its only bound by a unit', [2, Infinity], 2, 3],
    ['below it by a unit', [-Infinity, 2], 2, 1],
    ['where it is, if that is clear of it', [2, Infinity], 5, 5],
    ['where it is below it', [-Infinity, 2], -3, -3],
    ['a part of a unit farther', [2, Infinity], 2.25, 3],
    ['a part of a unit lower', [-Infinity, 2], 1.75, 1],
    ['where it is, without bounds', open, 7, 7],
  ] as const)('brings a form %s', (_, [low, high], from, to) => {
    expect(interior(corner(sum, [[low, high], open, open], from, 0), null)[0]).toBe(to);
  });

  test('is gone one form after another where together it is blocked', () => {
    // 2x <= y
    const it = corner([[0, 2], [1, -1]], [[0, 10], [0, 10], [-Infinity, 0]], 0, 0); // prettier-ignore
    expect([...interior(it, null)]).toEqual([0, 5, -5]);
    const swapped = corner([[0, -1], [1, 2]], [[0, 10], [0, 10], [-Infinity, 0]], 0, 0); // prettier-ignore
    expect([...interior(swapped, null)]).toEqual([5, 1.25, -2.5]);
  });

  test.each([
    ['falls', -1, -7, -1],
    ['rises', 1, 1, 7],
  ])('is then gone back as well, as far as a form lets it that %s', (_, times, low, high) => {
    // y cannot move; x is 2 and may be from 1 to 7.
    const forms = new Lines([[[0, 1]], [[1, 1]], [[1, 2]], [[0, times]]]); // prettier-ignore
    forms.lower.set([-Infinity, 0, -9, low]);
    forms.upper.set([Infinity, 10, 0, high]);
    const it = new Corner(2, forms);
    it.standAt(Float64Array.of(2, 0));
    expect([...interior(it, null)]).toEqual([4, 0, 0, 4 * times]);
  });

  test('is not there at a point that is all there is', () => {
    expect([...interior(corner(sum, [[0, 10], [0, 10], [-Infinity, 0]], 0, 0), null)]).toEqual([0, 0, 0]); // prettier-ignore
  });
});
