import { describe, expect, test } from 'vitest';
import { lowest, RatioAim } from '../../src/solve/aim.ts';
import type { Constraint } from '../../src/solve/constraint.ts';
import { Frame } from '../../src/solve/frame.ts';

const between = (variable: number, low: bigint, high: bigint): Constraint[] => [
  { terms: [[variable, 1n]], relation: '>=', constant: low },
  { terms: [[variable, -1n]], relation: '>=', constant: -high },
];
// x is 6 and y is 2 at the centre, their units are 8 and 2.
const frame = new Frame(2, [...between(0, 2n, 10n), ...between(1, 1n, 3n)]);
const origin = new Float64Array(2);
const ratio = () => new RatioAim([[0, 1n]], [[1, 1n]], frame);

describe('the aim to make a form small', () => {
  test('is its gradient, whose largest part is one', () => {
    const aim = lowest([[0, 1n], [1, -6n]], frame); // prettier-ignore
    expect([...aim.gradient(origin)]).toEqual([8 / 12, -1]);
    expect([aim.blur, aim.ray]).toEqual([0, null]);
  });

  test('is over where nothing blocks a direction', () => {
    const aim = lowest([[0, 1n]], frame);
    expect(aim.follow(Float64Array.of(-1, 0))).toBe(true);
    expect(aim.ray).toEqual(Float64Array.of(-1, 0));
  });
});

describe('the aim to make a ratio large', () => {
  test('is the gradient of what it lacks to the ratio here', () => {
    const aim = ratio();
    expect([...aim.gradient(origin)]).toEqual([-1, 0.75]);
    expect(aim.blur).toBeCloseTo(1.5e-15, 18);
    expect([...aim.gradient(Float64Array.of(0.5, -0.5))]).toEqual([-0.4, 1]);
    expect(aim.ray).toBeNull();
  });

  test('may be off by what is lost in the sums', () => {
    const aim = ratio();
    aim.gradient(Float64Array.of(0.5, 0.5));
    // 10 over 3: (6 + 4 + 10/3 (2 + 1)) / 3, by 2 over 8
    expect(aim.blur).toBeCloseTo((20 / 3) * 0.25 * 1e-15, 18);
  });

  test('goes on from the ratio that a direction approaches', () => {
    const aim = ratio();
    aim.gradient(origin);
    const heading = Float64Array.of(1, 1);
    expect(aim.follow(heading)).toBe(false);
    expect(aim.ray).toBe(heading);
    expect([...aim.gradient(origin)]).toEqual([-1, 1]);
  });

  test('takes no direction for the ray that approaches no more than what is reached', () => {
    const aim = ratio();
    aim.gradient(origin);
    expect(aim.follow(Float64Array.of(0.25, 1))).toBe(false);
    expect(aim.ray).toBeNull();
    expect(aim.follow(Float64Array.of(0.75, 1))).toBe(false);
    expect(aim.ray).toBeNull();
    expect([...aim.gradient(origin)]).toEqual([-1, 0.75]);
  });

  test.each([0, 5e-10, -1])('is over along a direction that leaves the denominator be (%d)', (step) => {
    const aim = ratio();
    aim.gradient(origin);
    const heading = Float64Array.of(1, step);
    expect(aim.follow(heading)).toBe(true);
    expect(aim.ray).toBe(heading);
  });
});
