import { describe, expect, test } from 'vitest';
import { components } from '../../src/solve/components.ts';
import type { Constraint } from '../../src/solve/constraint.ts';

const over = (...variables: number[]): Constraint => ({
  terms: variables.map((variable) => [variable, 1n] as const),
  relation: '>=',
  constant: 0n,
});

describe('components', () => {
  test('are one for what shares a variable, directly or through others', () => {
    expect(components(4, [over(0, 1), over(2, 3), over(1, 2)])).toEqual([[0, 1, 2]]);
  });

  test('stand in order of their first constraint', () => {
    expect(components(5, [over(4), over(0, 1), over(4, 3), over(1)])).toEqual([
      [0, 2],
      [1, 3],
    ]);
  });

  test('leave out variables that nothing speaks of', () => {
    expect(components(3, [])).toEqual([]);
    expect(components(3, [over(1)])).toEqual([[0]]);
  });
});
