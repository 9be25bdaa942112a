import { describe, expect, test } from 'vitest';
import type { Constraint } from '../../src/solve/constraint.ts';
import { Frame } from '../../src/solve/frame.ts';
import type { Point } from '../../src/solve/point.ts';

const atLeast = (constant: bigint): Constraint => ({ terms: [[0, 1n]], relation: '>=', constant });
const atMost = (constant: bigint): Constraint => ({ terms: [[0, -1n]], relation: '>=', constant: -constant });
const plain = (point: Point) => point.map(({ n, d }) => Number(n) / Number(d));
const long = 10n ** 100n;
const far = 10n ** 307n;

describe('a variable', () => {
  test.each<[string, Constraint[], number, number]>([
    ['between 2 and 10', [atLeast(2n), atMost(10n)], 8, 6],
    ['between -10 and -2', [atLeast(-10n), atMost(-2n)], 8, -6],
    ['between -1 and 3', [atLeast(-1n), atMost(3n)], 4, 1],
    ['from 5', [atLeast(5n)], 4, 9],
    ['up to -5', [atMost(-5n)], 4, -9],
    ['from -5', [atLeast(-5n)], 4, -1],
    ['from 0', [atLeast(0n)], 1, 1],
    ['up to 0', [atMost(0n)], 1, -1],
    ['without bounds', [], 1, 0],
    ['that is 0', [atLeast(0n), atMost(0n)], 1, 0],
    ['that is 3', [atLeast(3n), atMost(3n)], 2 ** -18, 3],
    ['that is -48', [atLeast(-48n), atMost(-48n)], 2 ** -14, -48],
    ['too long for a unit', [atLeast(-long), atMost(long)], 2 ** 300, 0],
    ['whose middle no double is', [atLeast(15n * far), atMost(16n * far)], 2 ** 300, 0],
  ])('%s', (_, constraints, unit, centre) => {
    const frame = new Frame(1, constraints);
    expect([...frame.units]).toEqual([unit]);
    expect(plain(frame.point(Float64Array.of(0)))).toEqual([centre]);
    expect(plain(frame.point(Float64Array.of(0.5)))).toEqual([centre + unit / 2]);
    expect(plain(frame.direction(Float64Array.of(-0.75)))).toEqual([-0.75 * unit]);
    expect(frame.atCentre([[0, 3n]])).toBe(3 * centre);
    expect(frame.beyondCentre([[0, -2n]], 1n, 4n)).toBe(0.25 + 2 * centre);
  });
});

describe('a frame', () => {
  const other: Constraint[] = [
    { terms: [[1, 4n]], relation: '>=', constant: 1n },
    { terms: [[1, -4n]], relation: '>=', constant: -2n },
  ];
  const frame = new Frame(2, [atLeast(2n), atMost(10n), ...other]);

  test('has one denominator, fine enough for all of it', () => {
    // A quarter is the shortest unit, 2^-40 of it what a point is rounded to.
    expect(frame.denominator).toBe(1n << 42n);
    expect(frame.fineness).toBe(82n);
    const [x, y] = frame.point(Float64Array.of(2 ** -41, 2 ** -42));
    expect([x!.n - 6n * x!.d, y!.n * 8n - 3n * y!.d]).toEqual([32n, 0n]);
    expect(frame.direction(Float64Array.of(0, 2 ** -40))[1]).toEqual({ n: 1n, d: 1n << 42n });
  });

  test('sums up forms at its centre', () => {
    expect(frame.atCentre([[0, 1n], [1, -8n]])).toBe(3); // prettier-ignore
    expect(frame.beyondCentre([[0, 1n], [1, 8n]], 19n, 2n)).toBe(0.5); // prettier-ignore
  });

  test('of wide variables needs no fraction', () => {
    expect(new Frame(1, [atLeast(0n), atMost(1n << 60n)]).denominator).toBe(1n);
  });
});
