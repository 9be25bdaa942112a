// Where numbers stand on an axis: exact until a fraction is drawn.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Mark } from '../../../src/figures/chart.ts';
import { closed, everything } from '../../../src/figures/interval.ts';
import type { Rational } from '../../../src/figures/rational.ts';
import { compare, divide, parseRational, rational, subtract } from '../../../src/figures/rational.ts';
import { axis, extent, isBeyond, placeOn, reach } from '../../../src/render/chart/axis.ts';

const number = parseRational;
const mark = (printed: string | null, possible: readonly [string, string] | null = null): Mark => ({
  printed: printed === null ? null : number(printed),
  loose: false,
  rounding: null,
  possible: possible && closed(number(possible[0]), number(possible[1])),
  contradicted: false,
  reading: { kind: 'blank' },
});
const ends = ({ lower, upper }: { lower: Rational; upper: Rational }) =>
  [lower, upper].map(({ n, d }) => Number(n) / Number(d));

describe('ticks', () => {
  test.each([
    ['0', '1', 5, ['0.0', '0.2', '0.4', '0.6', '0.8', '1.0']],
    ['0', '573', 4, ['0', '200', '400']],
    ['-0.04', '24', 5, ['0', '5', '10', '15', '20']],
    ['7', '7.3', 4, ['7.0', '7.1', '7.2', '7.3']],
    [
      '123456789012345678901234567890',
      '123456789012345678901234567899',
      4,
      [...['123456789012345678901234567890', '123456789012345678901234567895']],
    ],
    ['-3.28', '4.28', 4, ['-2', '0', '2', '4']],
  ])('from %s to %s, %d steps or fewer', (lower, upper, most, digits) => {
    expect(axis(number(lower), number(upper), most).ticks.map((tick) => tick.digits)).toEqual(digits);
  });

  test('are what they read, on the axis, equally far apart, two at least, and never many', () => {
    const value = fc.tuple(
      fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }),
      fc.bigInt({ min: 1n, max: 10n ** 12n }),
    );
    fc.assert(
      fc.property(value, value, fc.integer({ min: 1, max: 12 }), ([a, b], [c, d], most) => {
        const [lower, upper] = [rational(a, b), rational(c, d)].sort(compare) as [Rational, Rational];
        fc.pre(compare(lower, upper) < 0);
        const { ticks } = axis(lower, upper, most);
        expect(ticks.length).toBeGreaterThanOrEqual(2);
        expect(ticks.length).toBeLessThanOrEqual(Math.max(most + 1, 6));
        ticks.forEach(({ value, digits }, at) => {
          expect(parseRational(digits)).toEqual(value);
          expect(isBeyond({ lower, upper }, value)).toBe(false);
          if (at > 1)
            expect(subtract(value, ticks[at - 1]!.value)).toEqual(subtract(ticks[1]!.value, ticks[0]!.value));
        });
      }),
    );
  });
});

describe('a place', () => {
  const tenth = axis(number('0'), number('10'), 5);

  test.each([
    ['0', 0],
    ['2.5', 0.25],
    ['10', 1],
    ['-3', 0],
    ['11', 1],
  ])('of %s between 0 and 10 is %d', (value, place) => {
    expect(placeOn(tenth, number(value))).toBe(place);
  });

  test('is exact to a millionth, however large the numbers are', () => {
    const [low, high] = [10n ** 400n, 10n ** 400n + 3n];
    expect(placeOn(axis(rational(low), rational(high), 4), rational(low + 1n))).toBe(0.333333);
  });

  test('beyond the axis: no end, or one outside', () => {
    expect([null, number('-1'), number('11')].every((end) => isBeyond(tenth, end))).toBe(true);
    expect([number('0'), number('10')].some((end) => isBeyond(tenth, end))).toBe(false);
  });
});

describe('an extent', () => {
  test('has zero and all that is said', () => {
    expect(ends(reach([mark('17.3', ['16.9', '17.6']), mark(null, ['8', '11'])]))).toEqual([0, 17.6]);
    expect(ends(reach([mark('-4'), mark('-2')]))).toEqual([-4, 0]);
  });

  test('leaves ends far from everything else beyond it', () => {
    expect(ends(reach([mark('4', ['-100', '900']), mark('10')]))).toEqual([-5, 15]);
  });

  test('has room at the ends that are not zero, and a length in any case', () => {
    expect(ends(extent([mark('25')]))).toEqual([0, 26]);
    expect(ends(extent([mark('-25'), mark('25')]))).toEqual([-27, 27]);
    for (const marks of [[], [mark('0')], [{ ...mark(null), possible: everything }]])
      expect(ends(extent(marks))).toEqual([0, 1]);
    const { lower, upper } = extent([mark('0.001')]);
    expect(divide(subtract(upper, lower), number('0.001'))).toEqual(rational(26n, 25n));
  });
});
