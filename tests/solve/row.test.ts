import { expect, test } from 'vitest';
import { Row } from '../../src/solve/row.ts';

const row = (denominator: bigint, ...coefficients: [variable: number, coefficient: bigint][]) =>
  new Row(denominator, new Map(coefficients));

/** What it tells of the variables that come and go. */
function substituted(into: Row, variable: number, by: Row) {
  const changes: [number, boolean][] = [];
  into.substitute(variable, by, (...change) => changes.push(change));
  return changes;
}

test('a row is solved for another of its variables, over a positive denominator', () => {
  // 2·x0 = 3·x1 - 5·x2
  const before = row(2n, [1, 3n], [2, -5n]);
  expect(before.turned(0, 1)).toEqual(row(3n, [0, 2n], [2, 5n]));
  expect(before.turned(0, 2)).toEqual(row(5n, [0, -2n], [1, 3n]));
});

test('a variable gives way to what it is equal to', () => {
  // 2·x0 = 3·x1 + x2 - x4, 4·x1 = x2 + x3
  const into = row(2n, [1, 3n], [2, 1n], [4, -1n]);
  expect(substituted(into, 1, row(4n, [2, 1n], [3, 1n]))).toEqual([
    [1, false],
    [3, true],
  ]);
  expect(into).toEqual(row(8n, [2, 7n], [4, -4n], [3, 3n]));
});

test('a coefficient of zero is none', () => {
  // x0 = x1 - x2, x1 = x2 + x3
  const into = row(1n, [1, 1n], [2, -1n]);
  expect(substituted(into, 1, row(1n, [2, 1n], [3, 1n]))).toEqual([
    [1, false],
    [2, false],
    [3, true],
  ]);
  expect(into).toEqual(row(1n, [3, 1n]));
});

test('no factor is common to all', () => {
  // 6·x0 = 3·x1 + 2·x2: either part is even, or a multiple of three
  const even = row(6n, [1, 4n], [2, 2n]);
  substituted(even, 1, row(1n, [3, 1n]));
  expect(even).toEqual(row(3n, [2, 1n], [3, 2n]));
  const last = row(6n, [1, 3n], [2, 2n]);
  substituted(last, 1, row(1n, [3, 1n]));
  expect(last).toEqual(row(6n, [2, 2n], [3, 3n]));
  const nothing = row(6n, [1, 3n]);
  substituted(nothing, 1, row(2n));
  expect(nothing).toEqual(row(1n));
});
