import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { propagate } from '../../src/solve/propagate.ts';
import type { Line } from './elimination.ts';
import { constraints, system } from './random.ts';

describe('propagation', () => {
  test('has one box a variable', () => {
    fc.assert(
      fc.property(system, ({ variables, lines }) => {
        const { lower, upper } = propagate(variables, constraints(lines));
        expect([lower.length, upper.length]).toEqual([variables, variables]);
      }),
      { numRuns: 200 },
    );
  });

  test('tightens one bound through another', () => {
    const lines: Line[] = [
      { coefficients: [1n, 0n], relation: '>=', constant: 2n },
      { coefficients: [-1n, 0n], relation: '>=', constant: -3n },
      { coefficients: [1n, 1n], relation: '=', constant: 10n },
    ];
    const boxes = propagate(2, constraints(lines));
    expect([...boxes.lower, ...boxes.upper]).toEqual([2, 7, 3, 8]);
  });
});
