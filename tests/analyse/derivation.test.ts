// The search for a chain misses none: held against all orders of a few rows, and all figures as the unknown.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Bundle, Turned } from '../../src/analyse/bundle.ts';
import { derivations } from '../../src/analyse/derivation.ts';
import type { Row } from '../../src/analyse/rows.ts';
import { rational } from '../../src/figures/rational.ts';

/** Which figures a row speaks of, and whether it has a number of its own. */
interface Sketch {
  readonly figures: readonly string[];
  readonly isPlain: boolean;
}

const names = ['a', 'b', 'c', 'd'];
const bundles = new Map(
  names.map((name): [string, Bundle] => {
    const terms = [{ indicator: name, period: '2023', coefficient: rational(1n) }];
    return [name, { key: name, terms }];
  }),
);

/** Coefficients of which no sum of products is nothing by chance. */
const turned = (sketches: readonly Sketch[]): Turned[] =>
  sketches.map(({ figures, isPlain }, at) => ({
    row: { relation: '>=' } as Row,
    terms: new Map(
      figures.map((name, index) => [
        bundles.get(name)!,
        rational(BigInt(101 + 37 * at ** 2 + 11 * index), 97n),
      ]),
    ),
    limit: isPlain ? rational(0n) : rational(BigInt(1009 + at)),
    strict: false,
    facing: rational(1n),
  }));

interface State {
  readonly left: readonly Sketch[];
  readonly numbers: ReadonlySet<string>;
  readonly parts: ReadonlySet<string>;
  readonly unknown: string | null;
}

/** Every figure of which some order of lines gives a number, an unknown set at any time, one at a time. */
function reachable(state: State, seen: Set<string> = new Set(), found: Set<string> = new Set()): Set<string> {
  const key = JSON.stringify([
    state.left.map((row) => row.figures.join('')),
    [...state.numbers].sort(),
    [...state.parts].sort(),
    state.unknown,
  ]);
  if (seen.has(key)) return found;
  seen.add(key);
  for (const name of state.numbers) found.add(name);
  for (const next of moves(state)) reachable(next, seen, found);
  return found;
}

function* moves({ left, numbers, parts, unknown }: State): Generator<State> {
  if (unknown === null)
    for (const name of names)
      if (!numbers.has(name)) yield { left, numbers, parts: new Set([name]), unknown: name };
  for (const row of left) {
    const rest = left.filter((other) => other !== row);
    const open = row.figures.filter((name) => !numbers.has(name));
    if (open.length === 1) yield { left: rest, numbers: new Set([...numbers, ...open]), parts, unknown };
    if (unknown === null) continue;
    const strange = row.figures.filter((name) => !parts.has(name));
    const isInParts = row.isPlain && strange.length === 1 && !numbers.has(strange[0]!);
    if (isInParts) yield { left: rest, numbers, parts: new Set([...parts, ...strange]), unknown };
    if (strange.every((name) => numbers.has(name)) && strange.length < row.figures.length)
      yield { left: rest, numbers: new Set([...numbers, ...parts]), parts: new Set(), unknown: null };
  }
}

const sketch: fc.Arbitrary<Sketch> = fc
  .record({
    figures: fc.subarray(names, { minLength: 1, maxLength: 3 }),
    isPlain: fc.boolean(),
  })
  .map((it) => (it.figures.length === 1 ? { ...it, isPlain: false } : it));

const keysOf = (facts: Iterable<Bundle>): string[] => [...facts].map(({ key }) => key);

describe('any few rows', () => {
  test('give every figure that some order of them gives', () => {
    fc.assert(
      fc.property(fc.array(sketch, { minLength: 2, maxLength: 5 }), (sketches) => {
        const found = new Set(derivations(turned(sketches)).flatMap(({ numbers }) => keysOf(numbers.keys())));
        const start = { left: sketches, numbers: new Set<string>(), parts: new Set<string>(), unknown: null };
        expect([...reachable(start)].filter((name) => !found.has(name))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  test('give none where two would have to be unknown at a time', () => {
    const pairs = ['ab', 'ac', 'bd', 'cd'].map((figures) => ({ figures: [...figures], isPlain: false }));
    const found = derivations(turned(pairs)).flatMap(({ numbers }) => keysOf(numbers.keys()));
    expect(found).toEqual([]);
    expect([...reachable({ left: pairs, numbers: new Set(), parts: new Set(), unknown: null })]).toEqual([]);
  });
});
