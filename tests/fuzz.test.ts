// A short run of the campaign that `npm run fuzz` makes of a million.
import { expect, test } from 'vitest';
import { fuzz } from './fuzz/fuzz.ts';
import { checkout } from './program.ts';

test('12,000 mutated inputs are answered or refused, in time and without a trace', async () => {
  const { inputs, refused, exits, failures } = await fuzz(checkout, 2, 12_000);
  expect(failures).toEqual([]);
  expect(inputs).toBe(12_000);
  // Neither all refused nor all read: the mutations are of the kind that matters.
  expect(refused / inputs).toBeGreaterThan(0.3);
  expect(refused / inputs).toBeLessThan(0.9);
  // At least a third of what goes through the whole program is answered.
  const [answered, all] = [
    [0, 1],
    [0, 1, 2],
  ].map((codes) => codes.reduce((sum, code) => sum + (exits.get(code) ?? 0), 0));
  expect([...exits.keys()]).toEqual(expect.arrayContaining([0, 1, 2]));
  expect(answered! / all!).toBeGreaterThan(1 / 3);
});
