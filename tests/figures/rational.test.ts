import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Decimal } from '../../src/figures/decimal.ts';
import type { Direction, Rational } from '../../src/figures/rational.ts';
import {
  add,
  compare,
  digits,
  divide,
  exactly,
  finiteDigits,
  magnitude,
  multiply,
  parseRational,
  powerOfTen,
  published,
  rational,
  sign,
  subtract,
  toUnits,
  zero,
} from '../../src/figures/rational.ts';

const third = rational(1n, 3n);
const any: fc.Arbitrary<Rational> = fc
  .tuple(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), fc.bigInt({ min: 1n, max: 10n ** 9n }))
  .map(([n, d]) => rational(n, d));
const nonzero = any.filter(({ n }) => n !== 0n);

describe('a rational', () => {
  test('is in lowest terms with a positive denominator', () => {
    expect(rational(6n, -4n)).toEqual({ n: -3n, d: 2n });
    expect(rational(0n, -5n)).toEqual(zero);
    expect(divide(third, rational(-2n, 3n))).toEqual({ n: -1n, d: 2n });
    expect(powerOfTen(-2)).toEqual({ n: 1n, d: 100n });
    expect(powerOfTen(3)).toEqual({ n: 1000n, d: 1n });
  });

  test.each([
    ['17.30', 173n, 10n],
    ['-0.05', -1n, 20n],
    ['-17', -17n, 1n],
    ['0.0', 0n, 1n],
    ['123456789012345678901234.56', 3086419725308641972530864n, 0n],
  ])('%s is read exactly', (text, n, d) => {
    const expected = d === 0n ? rational(12345678901234567890123456n, 100n) : { n, d };
    expect(parseRational(text)).toEqual(expected);
    expect(exactly(new Decimal(text))).toEqual(expected);
  });

  test('orders as its decimals do', () => {
    expect(compare(third, parseRational('0.3333333333333333333333333'))).toBe(1);
    expect(compare(rational(-1n, 3n), zero)).toBe(-1);
    expect(compare(rational(2n, 4n), rational(1n, 2n))).toBe(0);
    expect([sign(third), sign(zero), sign(rational(-1n, 9n))]).toEqual([1, 0, -1]);
  });

  test('calculates without rounding', () => {
    fc.assert(
      fc.property(any, nonzero, (a, b) => {
        expect(subtract(add(a, b), b)).toEqual(a);
        expect(divide(multiply(a, b), b)).toEqual(a);
        expect(compare(a, b)).toBe(sign(subtract(a, b)));
      }),
    );
  });
});

describe('rounding to units', () => {
  test.each<[string, number, bigint, bigint, bigint]>([
    ['17.35', 1, 173n, 174n, 174n],
    ['-17.35', 1, -174n, -173n, -174n],
    ['17.34', 1, 173n, 174n, 173n],
    ['-17.34', 1, -174n, -173n, -173n],
    ['0.5', 0, 0n, 1n, 1n],
    ['-0.5', 0, -1n, 0n, -1n],
    ['12', 0, 12n, 12n, 12n],
    ['-12', 0, -12n, -12n, -12n],
    ['1250', -2, 12n, 13n, 13n],
    ['-1249', -2, -13n, -12n, -12n],
  ])('%s at %i decimals is %s down, %s up, %s to the nearest', (text, decimals, down, up, nearest) => {
    const value = parseRational(text);
    expect(toUnits(value, decimals, 'down')).toBe(down);
    expect(toUnits(value, decimals, 'up')).toBe(up);
    expect(toUnits(value, decimals, 'nearest')).toBe(nearest);
  });

  test('never goes the wrong way, nor a whole unit', () => {
    fc.assert(
      fc.property(any, fc.integer({ min: -6, max: 6 }), (value, decimals) => {
        const units = (direction: Direction) =>
          multiply(rational(toUnits(value, decimals, direction)), powerOfTen(-decimals));
        const [down, up, nearest] = [units('down'), units('up'), units('nearest')];
        expect(compare(down, value)).toBeLessThanOrEqual(0);
        expect(compare(up, value)).toBeGreaterThanOrEqual(0);
        expect(compare(subtract(up, down), powerOfTen(-decimals))).toBeLessThanOrEqual(0);
        const off = subtract(nearest, value);
        const twice = multiply(off.n < 0n ? { n: -off.n, d: off.d } : off, rational(2n));
        expect(compare(twice, powerOfTen(-decimals))).toBeLessThanOrEqual(0);
      }),
    );
  });
});

describe('digits', () => {
  test.each<[Rational, number, Direction, string]>([
    [third, 4, 'down', '0.3333'],
    [third, 4, 'up', '0.3334'],
    [rational(-1n, 3n), 4, 'down', '-0.3334'],
    [rational(-1n, 3n), 4, 'up', '-0.3333'],
    [rational(-1n, 30n), 1, 'up', '0.0'],
    [rational(-1n, 30n), 1, 'nearest', '0.0'],
    [rational(-1n, 30n), 1, 'down', '-0.1'],
    [rational(515000000n), 0, 'nearest', '515000000'],
    [rational(514499999n), -6, 'down', '514000000'],
    [rational(514499999n), -6, 'up', '515000000'],
    [rational(7n), 3, 'nearest', '7.000'],
  ])('of %o at %i decimals, %s: %s', (value, decimals, direction, expected) => {
    expect(digits(value, decimals, direction)).toBe(expected);
  });

  test.each<[Rational, number]>([
    [rational(515n), 3],
    [rational(999n), 3],
    [rational(1000n), 4],
    [rational(-1000n), 4],
    [rational(1n), 1],
    [zero, 1],
    [rational(1n, 2n), 0],
    [rational(1n, 10n), 0],
    [rational(1n, 11n), -1],
    [rational(1n, 1000n), -2],
    [rational(9999n, 1000n), 1],
    [rational(10001n, 1000n), 2],
  ])('%o has its first one in place %i', (value, expected) => {
    expect(magnitude(value)).toBe(expected);
  });
});

describe('a published end', () => {
  test.each([
    ['17.25', '17.25'],
    ['-0.05', '-0.05'],
    ['515000000', '515000000'],
    ['0', '0'],
    ['123456789012345678901234.56', '123456789012345678901234.56'],
  ])('%s is exact', (text, expected) => {
    expect(published(parseRational(text), 'down')).toBe(expected);
    expect(published(parseRational(text), 'up')).toBe(expected);
  });

  test.each<[Rational, string, string]>([
    [rational(1029000000000n, 2347n), '438432040.903', '438432040.904'],
    [rational(-1n, 3n), '-0.333333333334', '-0.333333333333'],
    [rational(2n, 3n * 10n ** 6n), '0.000000666666666666', '0.000000666666666667'],
    [rational(10n ** 20n, 3n), '33333333333300000000', '33333333333400000000'],
  ])('of %o has twelve significant digits, outward', (value, down, up) => {
    expect(published(value, 'down')).toBe(down);
    expect(published(value, 'up')).toBe(up);
  });

  test('is exact up to forty digits', () => {
    const forty = rational(10n ** 39n + 1n, 10n ** 20n);
    expect(finiteDigits(forty)).toBe('10000000000000000000.00000000000000000001');
    expect(finiteDigits(rational(10n ** 40n + 1n, 10n ** 20n))).toBeNull();
    expect(finiteDigits(rational(1n, 2n ** 39n))).toBe(`0.${(5n ** 39n).toString().padStart(39, '0')}`);
    expect(finiteDigits(rational(1n, 2n ** 40n))).toBeNull();
    expect(finiteDigits(third)).toBeNull();
    expect(finiteDigits(rational(1n, 70n))).toBeNull();
  });

  test('never claims more than is true', () => {
    fc.assert(
      fc.property(any, (value) => {
        expect(compare(parseRational(published(value, 'down')), value)).toBeLessThanOrEqual(0);
        expect(compare(parseRational(published(value, 'up')), value)).toBeGreaterThanOrEqual(0);
        expect(published(value, 'up')).toMatch(/^-?\d+(\.\d+)?$/);
      }),
    );
  });
});
