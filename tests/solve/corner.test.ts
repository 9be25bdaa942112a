import { describe, expect, test } from 'vitest';
import { clean, Corner, slight, tolerance } from '../../src/solve/corner.ts';
import { Lines } from '../../src/solve/lines.ts';
import { Lost } from '../../src/solve/lost.ts';

// x, y, x + y, and x, y, x + y may be from 1 to 9.
function corner(): Corner {
  const forms = new Lines([
    [[0, 1]],
    [[1, 1]],
    [
      [0, 1],
      [1, 1],
    ],
  ]);
  forms.lower.fill(1);
  forms.upper.fill(9);
  return new Corner(2, forms);
}
const steps = new Float64Array(3);

describe('a corner', () => {
  test('brings what is nonbasic within its bounds', () => {
    const it = corner();
    it.standAt(Float64Array.of(12, 0));
    expect([it.isAbove(0), it.isBelow(1), it.isAbove(2)]).toEqual([true, true, true]);
    it.settle(steps);
    expect([...it.worth]).toEqual([9, 1, 10]);
    expect([it.canRise(0), it.canFall(0)]).toEqual([false, true]);
    expect([it.canRise(1), it.canFall(1)]).toEqual([true, false]);
  });

  test('keeps a bound that it meets, or misses by rounding', () => {
    const it = corner();
    for (const off of [0, tolerance / 2, -tolerance / 2]) {
      it.standAt(Float64Array.of(1 + off, 9 + off));
      expect([it.isBelow(0), it.canFall(0), it.canRise(0)]).toEqual([false, false, true]);
      expect([it.isAbove(1), it.canRise(1), it.canFall(1)]).toEqual([false, false, true]);
    }
    it.standAt(Float64Array.of(1 - 2 * tolerance, 9 + 2 * tolerance));
    expect([it.isBelow(0), it.isAbove(1)]).toEqual([true, true]);
    it.standAt(Float64Array.of(1 + 2 * tolerance, 9 - 2 * tolerance));
    expect([it.canFall(0), it.canRise(1)]).toEqual([true, true]);
  });

  test('is as far out as rounding may lead where it is off by the tolerance', () => {
    const it = corner();
    it.forms.lower.fill(0);
    it.forms.upper.fill(0);
    it.standAt(Float64Array.of(-tolerance, tolerance));
    expect([it.isBelow(0), it.canRise(0), it.isAbove(1), it.canFall(1)]).toEqual(Array(4).fill(false));
    it.steps(0, steps);
    expect(() => it.moveTo(0, 2, 9, Float64Array.of(1, 0, slight))).toThrow(Lost);
    const row = Float64Array.of(slight, -slight, 2 * slight);
    clean(row, slight);
    expect([...row]).toEqual([0, 0, 2 * slight]);
  });

  test('exchanges the form that moves for the one that stops it, and goes back', () => {
    const it = corner();
    it.standAt(Float64Array.of(2, 3));
    it.steps(0, steps);
    expect([...steps]).toEqual([1, 0, 1]);
    it.moveTo(0, 2, 9, steps);
    expect([...it.worth]).toEqual([6, 3, 9]);
    expect([...it.basis.nonbasic]).toEqual([2, 1]);
    it.standAt(Float64Array.of(0, 0));
    expect([...it.worth]).toEqual([0, 0, 0]);
    expect([...it.basis.nonbasic]).toEqual([0, 1]);
  });

  test('is rid of rounding after many exchanges, and keeps what its nonbasic forms are worth', () => {
    // x, y, x + y, 2x, x - y
    const it = new Corner(2, new Lines([[[0, 1]], [[1, 1]], [[0, 1], [1, 1]], [[0, 2]], [[0, 1], [1, -1]]])); // prettier-ignore
    it.standAt(Float64Array.of(0, 1));
    const along = new Float64Array(5);
    for (let count = 0; count < 40; count++) {
      const leaving = [2, 3, 0][count % 3]!;
      it.steps(0, along);
      along[4]! += 0.01;
      it.moveTo(0, leaving, leaving === 2 ? 0.1 : 8, along);
      expect(Math.abs(it.worth[4]! - it.worth[0]! + 1) > 0.001).toBe(count < 39);
    }
    expect(it.worth[0]! + it.worth[1]!).not.toBe(0.1);
    expect([it.worth[2], it.worth[4]]).toEqual([0.1, -1.9]);
  });

  test('is lost where a move leads to no number, or hangs on rounding', () => {
    const it = corner();
    it.steps(0, steps);
    expect(() => it.move(0, Infinity, steps)).toThrow(Lost);
    expect(() => it.move(0, NaN, steps)).toThrow(Lost);
    expect(() => it.moveTo(0, 2, 9, Float64Array.of(1, 0, 1e-13))).toThrow(Lost);
    expect(() => it.moveTo(0, 2, 9, Float64Array.of(1, 0, 0))).toThrow(Lost);
  });
});
