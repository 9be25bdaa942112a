import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Closure } from '../../src/solve/closure.ts';
import type { Constraint, Terms } from '../../src/solve/constraint.ts';
import { System } from '../../src/solve/system.ts';
import { constraints, satisfiable, terms } from './random.ts';
import { lowerEnd } from './solvers.ts';

const form = (...coefficients: number[]): Terms =>
  coefficients.flatMap((c, variable) => (c === 0 ? [] : [[variable, BigInt(c)] as const]));
const least = (...coefficients: number[]): Constraint => ({
  terms: form(...coefficients),
  relation: '>=',
  constant: 5n,
});
const equal = (...coefficients: number[]): Constraint => ({ ...least(...coefficients), relation: '=' });
const bounded = (constraints: Constraint[], ...coefficients: number[]) =>
  new Closure(3, constraints).isBounded(form(...coefficients));

describe('a form is bounded', () => {
  test('on the side of a single inequality', () => {
    expect(bounded([least(1)], 1)).toBe(true);
    expect(bounded([least(1)], 3)).toBe(true);
    expect(bounded([least(1)], -1)).toBe(false);
    expect(bounded([least(-1)], -1)).toBe(true);
  });

  test('through others that are, in whatever order they stand', () => {
    expect(bounded([least(0, 1, -2), least(1, -1), least(0, 0, 1)], 1)).toBe(true);
    expect(bounded([least(0, 1, -2), least(1, -1), least(0, 0, 1)], -1)).toBe(false);
  });

  test('on both sides by an equation, once all others are', () => {
    expect(bounded([equal(1, -1)], 1)).toBe(false);
    expect(bounded([equal(1, -1), equal(0, 1)], 1)).toBe(true);
    expect(bounded([equal(1, -1), equal(0, 1)], -1)).toBe(true);
    expect(bounded([equal(1, 1, 1), least(1), least(0, 1), least(0, 0, 1)], -1)).toBe(true);
  });

  test('where all its terms are', () => {
    expect(bounded([least(1), least(0, -1)], 1, -1)).toBe(true);
    expect(bounded([least(1), least(0, -1)], 1, 1)).toBe(false);
  });

  test('not in its eyes where only two constraints together bound it', () => {
    const together = [least(1, 1), least(1, -1)];
    expect(bounded(together, 1)).toBe(false);
    expect(new System(3, together).isBounded(form(1))).toBe(true);
  });

  test('only where elimination finds a smallest value', () => {
    fc.assert(
      fc.property(satisfiable, ({ variables, lines, form }) => {
        if (new Closure(variables, constraints(lines)).isBounded(terms(form)))
          expect(lowerEnd(lines, form)).not.toBeNull();
      }),
      { numRuns: 1000 },
    );
  });
});

test('what bounds a form comes and goes', () => {
  const system = new System(3, [least(1), least(1, -1), least(0, 1)]);
  expect(system.isBounded(form(1))).toBe(true);
  system.setActive(0, false);
  expect(system.isBounded(form(1))).toBe(true);
  system.setActive(2, false);
  expect(system.isBounded(form(1))).toBe(false);
  system.setActive(0, true);
  expect(system.isBounded(form(1))).toBe(true);
});
