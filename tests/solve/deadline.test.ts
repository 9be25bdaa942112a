import { expect, test } from 'vitest';
import { checkClock, Expired, within } from '../../src/solve/deadline.ts';
import { solvers } from './solvers.ts';

const busy = (milliseconds: number) => {
  const end = performance.now() + milliseconds;
  while (performance.now() < end) checkClock();
};

test('work ends with Expired once its time is over, and not before', () => {
  expect(within(60_000, () => (busy(2), 'done'))).toBe('done');
  expect(() => within(1, () => busy(60_000))).toThrow(Expired);
  expect(() => within(60_000, () => within(1, () => busy(60_000)))).toThrow(Expired);
  expect(() => within(1, () => within(60_000, () => busy(60_000)))).toThrow(Expired);
});

test('the clock stops with the work', () => {
  expect(() => within(1, () => busy(60_000))).toThrow(Expired);
  expect(() => busy(3)).not.toThrow();
});

test.each(solvers)('%s looks at the clock', (_, solver) => {
  const lines = [{ coefficients: [1n, 1n], relation: '>=' as const, constant: 2n }];
  const late = () => {
    const end = performance.now() + 2;
    while (performance.now() < end);
    return solver({ variables: 2, lines }).contradiction();
  };
  expect(() => within(1, late)).toThrow(Expired);
});
