import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Ending } from '../../src/solve/barrier.ts';
import { centre } from '../../src/solve/barrier.ts';
import type { Constraint } from '../../src/solve/constraint.ts';
import { crossover } from '../../src/solve/crossover.ts';
import { Forms } from '../../src/solve/forms.ts';
import { Frame } from '../../src/solve/frame.ts';
import type { Line as Form } from '../../src/solve/lines.ts';
import { Lines } from '../../src/solve/lines.ts';
import { clashing } from '../../src/solve/multiplier.ts';
import { System } from '../../src/solve/system.ts';
import { dice } from './dice.ts';
import type { Line } from './elimination.ts';
import { isFeasible } from './elimination.ts';
import { hard, publication } from './publication.ts';
import { added, constraints, isContradiction, plain } from './random.ts';
import { steps } from './steps.ts';

function ended(variables: number, all: readonly Constraint[]) {
  const frame = new Frame(variables, all);
  const forms = new Forms(variables, all, frame);
  const crossed = Array.from(forms.lower, (low, form) => low > forms.upper[form]!).some(Boolean);
  return { forms, frame, ending: crossed ? null : centre(forms, variables) };
}

/** Strict bounds stand a little inside, where a search feels them: near them nothing is certain. */
const closed = (relation: Line['relation']) => (relation === '>' ? '>=' : relation);

/** How far a form is out of its bounds at most. */
function worst(forms: Forms, coordinates: Float64Array): number {
  const worth = new Float64Array(forms.count);
  forms.at(coordinates, worth);
  return worth.reduce(
    (most, value, form) => Math.max(most, forms.lower[form]! - value, value - forms.upper[form]!),
    -Infinity,
  );
}

describe('the interior point method', () => {
  test('ends inside, or where a corner proves that nothing is', () => {
    const seen = { inside: 0, clash: 0, unclear: 0 };
    fc.assert(
      fc.property(plain, ({ variables, lines: given }) => {
        const lines = given.map((line) => ({ ...line, relation: closed(line.relation) }));
        const all = constraints(lines);
        const { forms, ending } = ended(variables, all);
        seen[ending?.kind ?? 'unclear']++;
        if (ending === null) return;
        expect(isFeasible(lines)).toBe(ending.kind === 'inside');
        if (ending.kind === 'inside') expect(worst(forms, ending.coordinates)).toBeLessThan(1e-9);
        else {
          const multipliers = clashing(all, crossover(forms, ending.coordinates, ending.s))!;
          expect(isContradiction(added(lines, multipliers))).toBe(true);
        }
      }),
      { numRuns: 600, seed: 7 },
    );
    expect(seen.inside).toBeGreaterThan(40);
    expect(seen.clash).toBeGreaterThan(40);
  });

  test.each([
    ['consistent', 0],
    ['contradictory', 30],
  ])('judges a %s report of hundreds of figures', (_, off) => {
    const report = publication({ ...hard, periods: 12, segments: 30, off }, dice(3));
    const { forms, ending } = ended(report.variables, report.constraints);
    if (off === 0) expect(ending).toMatchObject({ kind: 'inside' });
    else {
      if (ending?.kind !== 'clash') throw new Error(`ended ${ending?.kind}`);
      const support = crossover(forms, ending.coordinates, ending.s);
      expect(clashing(report.constraints, support)).not.toBeNull();
      expect(support.length).toBeLessThan(report.constraints.length / 2);
    }
  });

  test('takes what touches in one point for neither', () => {
    const atLeast: Constraint = { terms: [[0, 1n]], relation: '>=', constant: 2n };
    const atMost: Constraint = {
      terms: [
        [0, -1n],
        [1, -1n],
      ],
      relation: '>=',
      constant: -2n,
    };
    const other: Constraint = { terms: [[1, 1n]], relation: '>=', constant: 0n };
    expect(ended(2, [atLeast, atMost, other]).ending).toBeNull();
  });

  test('is content with a narrow place where there is no wider one', () => {
    // A triangle round (1, 1), a few hundred-thousandths wide.
    const narrow = (a: bigint, b: bigint): Constraint => ({
      terms: [
        [0, a * 100_000n],
        [1, b * 100_000n],
      ],
      relation: '>=',
      constant: (a + b) * 100_000n - 2n,
    });
    const { forms, ending } = ended(2, [narrow(1n, 1n), narrow(1n, -2n), narrow(-2n, 1n)]);
    if (ending?.kind !== 'inside') throw new Error(`ended ${ending?.kind}`);
    expect(worst(forms, ending.coordinates)).toBeLessThan(0);
  });

  test('gives a long inequality room as a whole', () => {
    const terms = Array.from({ length: 12 }, (_, variable) => [variable, 1n] as const);
    const positive = terms.map(([variable]): Constraint => ({
      terms: [[variable, 1n]],
      relation: '>=',
      constant: 1n,
    }));
    const sum = (constant: bigint): Constraint => ({
      terms: terms.map(([variable]) => [variable, -1n] as const),
      relation: '>=',
      constant,
    });
    const inside = ended(12, [...positive, sum(-13n)]).ending;
    expect(inside).toMatchObject({ kind: 'inside' });
    expect(inside!.coordinates).toHaveLength(12);
    const { forms, ending } = ended(12, [...positive, sum(-11n)]);
    if (ending?.kind !== 'clash') throw new Error(`ended ${ending?.kind}`);
    expect([...crossover(forms, ending.coordinates, ending.s)].sort((a, b) => a - b)).toEqual([
      ...terms.keys(),
      12,
    ]);
  });
});

describe('in few steps it', () => {
  const x: Form = [[0, 1]];
  const y: Form = [[1, 1]];
  function bounded(...forms: readonly (readonly [Form, low: number, high: number])[]): Lines {
    const lines = new Lines(forms.map(([form]) => form));
    lines.lower.set(forms.map(([, low]) => low));
    lines.upper.set(forms.map(([, , high]) => high));
    return lines;
  }
  function found(forms: Lines, variables: number) {
    let ending: Ending | null = null;
    const count = steps(() => (ending = centre(forms, variables)));
    return { count, ending: ending as Ending | null };
  }

  test.each([
    [0.001, 6],
    [1, 5],
    [1000, 9],
  ])('finds where twice x is to be 0 and x %d: %d', (high, most) => {
    const { count, ending } = found(bounded([x, high, Infinity], [[[0, 2]], -Infinity, 0]), 1);
    if (ending?.kind !== 'clash') throw new Error(`ended ${ending?.kind}`);
    // What x lacks is what 2x has too much.
    expect(ending.s / high).toBeCloseTo(2 / 3, 6);
    expect(ending.coordinates[0]! / high).toBeCloseTo(1 / 3, 6);
    expect(count).toBe(most);
  });

  test.each([
    [0, 0.001, 7],
    [0, 1, 4],
    [0.5, 0.6, 5],
  ])('finds the narrow corner of a box from %d to %d: %d', (low, high, most) => {
    const corner = low + high + 0.9 * (high - low);
    const box = bounded([x, low, high], [y, low, high], [[[0, 1], [1, 1]], corner, Infinity]); // prettier-ignore
    const { count, ending } = found(box, 2);
    if (ending?.kind !== 'inside') throw new Error(`ended ${ending?.kind}`);
    const [a, b] = [...ending.coordinates] as [number, number];
    expect(Math.max(a, b)).toBeLessThan(high);
    expect(a + b).toBeGreaterThan(corner);
    expect(count).toBe(most);
  });

  test.each([
    [0.5, 0.6, 4],
    [5, 5.001, 7],
  ])('comes from afar to where x is from %d to %d: %d', (low, high, most) => {
    const { count, ending } = found(bounded([x, low, high]), 1);
    expect(ending).toMatchObject({ kind: 'inside' });
    expect(ending!.coordinates[0]).toBeGreaterThan(low);
    expect(ending!.coordinates[0]).toBeLessThan(high);
    expect(count).toBe(most);
  });

  test('gives up where nothing is bounded', () => {
    expect(found(bounded([x, -Infinity, Infinity]), 1)).toEqual({ count: 1, ending: null });
  });
});

describe('a large report', () => {
  const shape = { ...hard, periods: 14, segments: 40 };

  test('is judged without the exact simplex, true or misprinted', () => {
    const truth = publication(shape, dice(5));
    const consistent = new System(truth.variables, truth.constraints);
    expect(consistent.contradiction()).toBeNull();
    expect(consistent.point()).not.toBeNull();
    for (const off of [-40, 40]) {
      const { variables, constraints: all } = publication({ ...shape, off }, dice(5));
      const contradictory = new System(variables, all);
      expect(contradictory.contradiction()).not.toBeNull();
      expect(contradictory.fallbacks).toBe(0);
    }
    expect(consistent.fallbacks).toBe(0);
  });

  test('has bounds that hold its truth', () => {
    const { variables, constraints: all, amounts } = publication({ ...shape, segments: 20 }, dice(6));
    const system = new System(variables, all);
    for (const variable of [0, 21, 100, variables - 1]) {
      const low = system.minimise([[variable, 1n]])!;
      const high = system.minimise([[variable, -1n]])!;
      // The amounts are thousandths of the figures.
      const truth = amounts[variable]!;
      expect(low.limit.n * 1000n <= truth * low.limit.d).toBe(true);
      expect(high.limit.n * 1000n <= -truth * high.limit.d).toBe(true);
    }
    expect(system.fallbacks).toBe(0);
  });
});
