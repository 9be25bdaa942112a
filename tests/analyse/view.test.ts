// The one number that is shown for a quantity: what anyone would recompute, unless the proof beside it excludes it.
import { describe, expect, test } from 'vitest';
import { numberIn } from '../../src/analyse/view.ts';
import { above, closed } from '../../src/figures/interval.ts';
import { rational } from '../../src/figures/rational.ts';
import { answer, folder } from '../program.ts';

const tenths = (n: number) => rational(BigInt(n), 10n);

describe('a number recomputed from print', () => {
  test.each([
    ['inside what is possible', 573, closed(tenths(570), tenths(580)), '57.3', true],
    ['that rounds to something possible', 57.4, closed(rational(57_391n, 1000n), tenths(580)), '57.4', true],
    ['outside', 569, closed(tenths(573), tenths(583)), null, false],
    ['outside of what is sure', 569, closed(tenths(573), tenths(573)), '57.3', false],
    ['below an open end', 569, above(tenths(570), false), null, false],
  ])('%s', (_, plain, interval, value, recomputed) => {
    const number = rational(BigInt(Math.round(plain * (plain < 100 ? 10 : 1))), 10n);
    expect(numberIn(interval, number, 1)).toEqual({ value, recomputed });
  });

  test('that is nothing has no sign', () => {
    expect(numberIn(closed(tenths(-1), tenths(1)), rational(-1n, 100n), 1).value).toBe('0.0');
  });
});

test('no command shows a number that its own proof excludes', () => {
  const sums = folder({
    '2022.csv': 'indicator,value\na,33\nb,24\nt,58\n',
    'rules.csv': 'rule,expression\ns,a + b = t\n',
  });
  expect(answer(['shares', '2022', '--of', 't', '-d', sums])).not.toMatch(/56\.9|41\.4/);
  const changes = folder({
    'all.csv': 'indicator,period,value,measure\nu,2022,92,\nu,2023,91,\nu,2023,-0.6,change\n',
  });
  expect(answer(['growth', '2022', '2023', '-d', changes])).not.toContain('-1.1');
  const { rows } = JSON.parse(answer(['growth', '2022', '2023', '-d', changes, '--json'])) as {
    rows: { growth: { value: string | null; lower: string } }[];
  };
  expect(rows[0]!.growth).toMatchObject({ value: null, lower: expect.stringMatching(/^-0\.7/) as unknown });
});
