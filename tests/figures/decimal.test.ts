import { Decimal as Shared } from 'decimal.js';
import { describe, expect, test } from 'vitest';
import { Decimal, fixed } from '../../src/figures/decimal.ts';

describe('a decimal', () => {
  test('adds and multiplies printed numbers without rounding', () => {
    const cents = new Decimal('9999999999999999999999.99');
    expect(cents.plus('0.01').toFixed()).toBe('10000000000000000000000');
    expect(cents.times(cents).toFixed()).toBe('99999999999999999999999800000000000000000000.0001');
  });

  test('is set up apart from the shared one', () => {
    expect(Shared.precision).toBe(20);
    expect(new Decimal('1e-30').toString()).toBe('0.000000000000000000000000000001');
    expect(new Decimal('1e40').toString()).toBe(`1${'0'.repeat(40)}`);
  });

  test.each([
    ['-0.04', 1, '0.0'],
    ['-0', 0, '0'],
    ['-0.05', 1, '-0.1'],
    ['0.05', 1, '0.1'],
    ['0.15', 1, '0.2'],
    ['2.5', 0, '3'],
    ['-2.5', 0, '-3'],
    ['17.3', 2, '17.30'],
    ['1234.5', -2, '1235'],
  ])('%s with %i decimals is %s', (value, decimals, expected) => {
    expect(fixed(new Decimal(value), decimals)).toBe(expected);
  });
});
