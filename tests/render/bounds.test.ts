import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Interval } from '../../src/figures/interval.ts';
import { above, below, closed, everything } from '../../src/figures/interval.ts';
import { compare, parseRational, rational } from '../../src/figures/rational.ts';
import { english } from '../../src/render/english/catalogue.ts';
import { bounds } from '../../src/render/bounds.ts';
import { alone } from '../../src/render/column.ts';

const shown = (
  interval: Interval,
  more: { decimals?: number; scale?: number; signed?: boolean } = {},
): string => alone(bounds({ kind: 'bounds', interval, decimals: 1, ...more }, english.notation), ' – ');
const between = (lower: string, upper: string) => closed(parseRational(lower), parseRational(upper));

describe('bounds', () => {
  test('are rounded outward', () => {
    expect(shown(between('438.4320', '439.6588'))).toBe('[438.4 – 439.7]');
    expect(shown(between('-1.01', '1.01'))).toBe('[-1.1 – 1.1]');
    expect(shown(between('-1.01', '-0.01'))).toBe('[-1.1 – 0.0]');
  });

  test('are divided by their scale', () => {
    expect(shown(between('438432041.1', '439658848.6'), { scale: 6 })).toBe('[438.4 – 439.7]');
    expect(shown(between('1500000', '2500000'), { decimals: 0, scale: 3 })).toBe('[1,500 – 2,500]');
  });

  test('show a plus, but none on zero', () => {
    expect(shown(between('-0.5', '17.6'), { signed: true })).toBe('[-0.5 – +17.6]');
    expect(shown(between('0', '17.6'), { signed: true })).toBe('[0.0 – +17.6]');
  });

  test('name the end they have', () => {
    expect(shown(above(parseRational('57'), false))).toBe('[> 57.0]');
    expect(shown(above(parseRational('297.56'), true))).toBe('[≥ 297.5]');
    expect(shown(below(parseRational('60'), false))).toBe('[< 60.0]');
    expect(shown(below(parseRational('60.01'), true))).toBe('[≤ 60.1]');
    expect(shown(everything)).toBe('?');
  });

  test('are one number where both ends round to it, ties to either side', () => {
    expect(shown(between('211.5', '212.5'), { decimals: 0 })).toBe('[212]');
    expect(shown(between('-212.5', '-211.5'), { decimals: 0 })).toBe('[-212]');
    expect(shown(between('211.4', '212.4'), { decimals: 0 })).toBe('[211 – 213]');
    expect(shown(between('0.75', '0.75'), { decimals: 0 })).toBe('[1]');
    expect(shown(between('-0.04', '0.04'))).toBe('[0.0]');
  });

  test('never claim more than was proven', () => {
    const number = fc.integer({ min: -100000, max: 100000 });
    const denominator = fc.integer({ min: 1, max: 999 });
    fc.assert(
      fc.property(number, fc.nat(5000), denominator, fc.nat(2), (n, length, d, decimals) => {
        const [lower, upper] = [rational(BigInt(n), BigInt(d)), rational(BigInt(n + length), BigInt(d))];
        const ends = shown(closed(lower, upper), { decimals })
          .replace(/[[\],]/g, '')
          .split(' – ')
          .map(parseRational);
        if (ends.length === 1) return;
        expect(compare(ends[0]!, lower)).toBeLessThanOrEqual(0);
        expect(compare(ends[1]!, upper)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
