import { describe, expect, test } from 'vitest';
import type { Constraint } from '../../src/solve/constraint.ts';
import { Forms } from '../../src/solve/forms.ts';
import { Frame } from '../../src/solve/frame.ts';

const constraint = (
  terms: readonly (readonly [number, number])[],
  relation: Constraint['relation'],
  constant: number,
): Constraint => ({
  terms: terms.map(([variable, c]) => [variable, BigInt(c)] as const),
  relation,
  constant: BigInt(constant),
});

// 3 <= x + 2y < 10, x + 2y = 5, x >= 1, 2x >= 4, -8 < 7x - y
const all = [
  constraint([[0, 2], [1, 4]], '>=', 6), // prettier-ignore
  constraint([[0, -1], [1, -2]], '>', -10), // prettier-ignore
  constraint([[0, 1], [1, 2]], '=', 5), // prettier-ignore
  constraint([[0, 1]], '>=', 1),
  constraint([[0, 2]], '>=', 4),
  constraint([[0, 7], [1, -1]], '>', -8), // prettier-ignore
];
const [x, y, joint, other] = [0, 1, 2, 3];

function framed() {
  const frame = new Frame(2, all);
  const forms = new Forms(2, all, frame);
  const at = (...point: number[]) =>
    Float64Array.from(point, (value, v) => (value - frame.atCentre([[v, 1n]])) / frame.units[v]!);
  const bounds = (form: number) => [forms.lowerBy[form], forms.upperBy[form]];
  return { forms, at, bounds };
}

describe('forms', () => {
  test('are the variables, then each that several constraints bound, once', () => {
    const { forms } = framed();
    expect(forms.count).toBe(4);
    expect([...forms.row(joint)].map(([variable]) => variable)).toEqual([x, y]);
    for (let form = 0; form < forms.count; form++) {
      const largest = Math.max(...forms.row(form).map(([, c]) => Math.abs(c)));
      expect(largest >= 1 && largest < 2).toBe(true);
    }
  });

  test('are bounded by the tightest of the constraints that are active', () => {
    const { forms, bounds } = framed();
    expect([x, y, joint, other].map(bounds)).toEqual([[4, -1], [-1, -1], [2, 2], [5, -1]]); // prettier-ignore
    forms.setActive(2, false);
    forms.setActive(4, false);
    expect([bounds(x), bounds(joint)]).toEqual([[3, -1], [0, 1]]); // prettier-ignore
    forms.setActive(0, false);
    forms.setActive(1, false);
    expect([bounds(joint), forms.lower[joint], forms.upper[joint]]).toEqual([[-1, -1], -Infinity, Infinity]);
    forms.setActive(0, true);
    forms.setActive(4, true);
    expect([bounds(x), bounds(joint)]).toEqual([[4, -1], [0, -1]]); // prettier-ignore
  });

  test('meet their bounds where the constraints are met, a little inside strict ones', () => {
    const { forms, at } = framed();
    expect(forms.along(joint, at(1, 2))).toBeCloseTo(forms.lower[joint]!, 12);
    expect(forms.along(x, at(2, 9))).toBeCloseTo(forms.lower[x]!, 12);
    expect(forms.lower[other]! - forms.along(other, at(-1, 1))).toBeCloseTo(1e-6, 12);
    forms.setActive(2, false);
    expect(forms.along(joint, at(1, 1))).toBeCloseTo(forms.lower[joint]!, 12);
    expect(forms.along(joint, at(4, 3)) - forms.upper[joint]!).toBeCloseTo(1e-6, 12);
  });

  test('keep inside inequalities, not equations, where there is room', () => {
    const { forms, at } = framed();
    forms.keepInside(0.01);
    expect(forms.lower[x]! - forms.along(x, at(2, 0))).toBeCloseTo(0.01, 12);
    expect(forms.lower[other]! - forms.along(other, at(-1, 1))).toBeCloseTo(0.01, 12);
    expect(forms.lower[joint]).toBe(forms.upper[joint]);
    forms.setActive(2, false);
    expect(forms.along(joint, at(4, 3)) - forms.upper[joint]!).toBeCloseTo(0.01, 12);
    forms.keepInside(100);
    const [low, high] = [forms.along(joint, at(1, 1)), forms.along(joint, at(4, 3))];
    expect(forms.lower[joint]).toBeCloseTo(low + (high - low) / 8, 12);
    expect(forms.upper[joint]).toBeCloseTo(high - (high - low) / 8, 12);
  });
});
