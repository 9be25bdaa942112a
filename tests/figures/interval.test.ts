import { describe, expect, test } from 'vitest';
import {
  above,
  below,
  contains,
  everything,
  holds,
  hull,
  intersection,
  isEmpty,
  isPoint,
  meets,
  plus,
  point,
  publishedInterval,
  scaled,
  signOf,
} from '../../src/figures/interval.ts';
import { one, parseRational, rational, zero } from '../../src/figures/rational.ts';
import { interval, written } from './intervals.ts';

describe('an interval', () => {
  test.each([
    ['[1, 2]', '[3, 5]', '[4, 7]'],
    ['(1, 2]', '[3, 5)', '(4, 7)'],
    ['[1, 2)', '(3, 5]', '(4, 7)'],
    ['(-∞, 2]', '[3, 5]', '(-∞, 7]'],
    ['[1, 2]', '(-∞, ∞)', '(-∞, ∞)'],
    ['[-1, ∞)', '[1, 1]', '[0, ∞)'],
    ['[1, 1]', '[-1, ∞)', '[0, ∞)'],
  ])('%s and %s add up to %s', (a, b, sum) => {
    expect(written(plus(interval(a), interval(b)))).toBe(sum);
  });

  test.each([
    ['[1, 2]', '[1, 2]', true],
    ['[1, 2]', '(1, 2)', true],
    ['(1, 2)', '[1, 2]', false],
    ['(1, 2)', '(1, 2]', false],
    ['[1, 2)', '[1, 2]', false],
    ['[1, 2]', '[0, 2]', false],
    ['[1, ∞)', '[1, 2]', true],
    ['[1, ∞)', '(1, ∞)', true],
    ['[1, 2]', '[1, ∞)', false],
    ['(-∞, ∞)', '(-∞, 5]', true],
    ['(-∞, 5)', '(-∞, 5]', false],
  ])('%s contains %s: %s', (outer, inner, expected) => {
    expect(contains(interval(outer), interval(inner))).toBe(expected);
  });

  test.each([
    ['[5, 15]', '[10, 25]', '[10, 15]'],
    ['[5, 15]', '[15, 25]', '[15, 15]'],
    ['[5, 15)', '[5, 15]', '[5, 15)'],
    ['(5, 15]', '[5, 15]', '(5, 15]'],
    ['(-∞, 3]', '(1, ∞)', '(1, 3]'],
    ['(-∞, ∞)', '[1, 2)', '[1, 2)'],
    ['[145, 155]', '[150, 250]', '[150, 155]'],
  ])('%s and %s share %s', (a, b, expected) => {
    expect(written(intersection(interval(a), interval(b)))).toBe(expected);
    expect(written(intersection(interval(b), interval(a)))).toBe(expected);
  });

  test.each([
    ['[5, 15]', '[20, 25)', '[5, 25)'],
    ['(5, 15]', '[5, 15)', '[5, 15]'],
    ['[5, ∞)', '(-∞, 2)', '(-∞, ∞)'],
  ])('%s and %s lie within %s', (a, b, expected) => {
    expect(written(hull(interval(a), interval(b)))).toBe(expected);
    expect(written(hull(interval(b), interval(a)))).toBe(expected);
  });

  test.each([
    ['[5, 15]', '[15, 25]', true],
    ['[5, 15)', '[15, 25]', false],
    ['[5, 15]', '(15, 25]', false],
    ['[5, 15]', '[20, 25]', false],
    ['(-1, 1)', '[1, 1]', false],
    ['(-∞, 5)', '(4, ∞)', true],
    ['(-∞, 5)', '[5, ∞)', false],
  ])('%s meets %s: %s', (a, b, expected) => {
    expect(meets(interval(a), interval(b))).toBe(expected);
    expect(meets(interval(b), interval(a))).toBe(expected);
  });

  test('is empty when its ends cross, or meet where one is open', () => {
    expect(isEmpty(interval('[2, 1]'))).toBe(true);
    expect(isEmpty(interval('[1, 1)'))).toBe(true);
    expect(isEmpty(interval('(1, 1)'))).toBe(true);
    expect(isEmpty(interval('[1, 1]'))).toBe(false);
    expect(isEmpty(everything)).toBe(false);
    expect(isEmpty(above(one, false))).toBe(false);
    expect(isEmpty(below(zero, false))).toBe(false);
  });

  test('is a point when its ends are one number', () => {
    expect(isPoint(point(zero))).toBe(true);
    expect(isPoint(interval('[1, 2]'))).toBe(false);
    expect(isPoint(above(zero, true))).toBe(false);
    expect(isPoint(below(zero, true))).toBe(false);
  });

  test('without bounds is open at both', () => {
    expect(written(everything)).toBe('(-∞, ∞)');
    expect(written(above(one, true))).toBe('[1, ∞)');
    expect(written(below(one, true))).toBe('(-∞, 1]');
  });

  test('holds its closed ends and not its open ones', () => {
    expect(holds(interval('[1, 2)'), one)).toBe(true);
    expect(holds(interval('(1, 2)'), one)).toBe(false);
    expect(holds(interval('[0, 1)'), one)).toBe(false);
    expect(holds(above(one, false), one)).toBe(false);
    expect(holds(below(one, true), one)).toBe(true);
  });

  // ixbrl-viewer at ee19180, interval tests; the open ends are ours.
  test.each([
    ['[5, 15]', '2', '[10, 30]'],
    ['[5, 15]', '-2', '[-30, -10]'],
    ['[-10, -5]', '-2', '[10, 20]'],
    ['[1, 2)', '-1', '(-2, -1]'],
    ['(1, ∞)', '-0.5', '(-∞, -0.5)'],
    ['[3, ∞)', '2', '[6, ∞)'],
  ])('%s times %s is %s', (a, c, expected) => {
    expect(written(scaled(interval(a), parseRational(c)))).toBe(expected);
  });

  test.each([
    ['(0, 1]', 1],
    ['[0, 1]', 0],
    ['[0.01, ∞)', 1],
    ['[-1, 1]', 0],
    ['[-1, 0)', -1],
    ['[-1, 0]', 0],
    ['(-∞, -1]', -1],
    ['(0, ∞)', 1],
    ['(-∞, ∞)', 0],
    ['[0, 0]', 0],
  ])('the sign of %s is %i', (a, expected) => {
    expect(signOf(interval(a))).toBe(expected);
  });

  test('is published with ends rounded outward and no bound as null', () => {
    const thirds = { ...interval('[0, 1]'), lower: rational(-1n, 3n), upper: rational(1n, 3n) };
    expect(publishedInterval(thirds)).toMatchObject({ lower: '-0.333333333334', upper: '0.333333333334' });
    expect(publishedInterval(above(parseRational('57'), false))).toEqual({
      lower: '57',
      upper: null,
      lowerClosed: false,
      upperClosed: false,
    });
  });
});
