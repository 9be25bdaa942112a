// What is safe to write holds of every possible value, and is no vaguer than it has to be.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { safe } from '../../src/analyse/safe.ts';
import type { Rounded } from '../../src/analyse/safe.ts';
import type { Interval } from '../../src/figures/interval.ts';
import { closed, holds, point, roundingInterval } from '../../src/figures/interval.ts';
import type { Rational } from '../../src/figures/rational.ts';
import {
  add,
  compare,
  divide,
  finiteDigits,
  multiply,
  parseRational,
  powerOfTen,
  rational,
  subtract,
  toUnits,
} from '../../src/figures/rational.ts';
import { asked, judge } from './reading.ts';
import { invention, published, quantities, truth } from './truth.ts';

const between = (lower: string, upper: string): Interval =>
  closed(parseRational(lower), parseRational(upper));
const text = (value: Rational | undefined): string | null => (value ? finiteDigits(value) : null);
const told = (it: Rounded | null) =>
  it && `${text(it.value)} to ${text(it.unit)}${it.coarse ? ', said' : ''}`;

describe('safe to write', () => {
  test.each([
    ['438.432', '439.659', '440 to 10', '439 to 1'],
    ['514.5', '515.5', '515 to 1', '515 to 0.1'],
    ['254.31', '256.24', '255 to 5, said', '255 to 1'],
    ['18.893', '19.165', '19 to 1', '19 to 0.1'],
    ['449.9', '450.1', '450 to 1', '450 to 0.1'],
    ['-439.659', '-438.432', '-440 to 10', '-439 to 1'],
    ['436', '444', '440 to 10', null],
    ['-3', '4', null, null],
    ['0.01', '7', null, null],
  ])('of %s to %s is about %s, and not %s', (lower, upper, about, notSafe) => {
    const it = safe(between(lower, upper));
    expect([told(it.about), told(it.notSafe)]).toEqual([about, notSafe]);
  });

  test('is the number itself where it is known', () => {
    const it = safe(point(parseRational('332')));
    expect(told(it.about)).toBe('332 to 1');
    expect([it.between, it.more, it.less, it.notSafe]).toEqual([null, null, null, null]);
  });

  test('has one side where only that is known, or the other is no more than a sign', () => {
    const open = { lower: null, upper: null, lowerClosed: false, upperClosed: false };
    const more = safe({ ...open, lower: parseRational('57') }).more!;
    expect([text(more.than), more.orEqual]).toEqual(['57', false]);
    const atLeast = safe({ ...open, lower: parseRational('57'), lowerClosed: true }).more!;
    expect([text(atLeast.than), atLeast.orEqual]).toEqual(['57', true]);
    const less = safe({ ...between('0', '256.238'), upper: rational(2562375n, 10001n) });
    expect([less.between, less.about, less.more]).toEqual([null, null, null]);
    expect(text(less.less!.than)).toBe('256.3');
  });

  test('names a round number that was only just passed', () => {
    expect(text(safe(between('401.2', '403')).more?.than)).toBe('400');
    expect(text(safe(between('297.5', '298.5')).less?.than)).toBe('300');
    expect(safe(between('438', '440')).more).toBeNull();
  });
});

/** Every value rounds to it, ties either way. */
function expectShared(interval: Interval, { value, unit }: Rounded): void {
  const own = roundingInterval(value, unit, 'nearest');
  for (const at of samples(interval)) expect(holds(own, at)).toBe(true);
}

const samples = ({ lower, upper }: Interval): Rational[] =>
  [0n, 1n, 2n, 3n, 4n].map((at) => add(lower!, multiply(subtract(upper!, lower!), rational(at, 4n))));

/** No one number to this unit does for both ends, ties either way. */
function expectNotShared({ lower, upper }: Interval, unit: Rational): void {
  const [first, last] = [lower!, upper!].map((end) => {
    const { n, d } = divide(end, unit);
    return [toUnits(rational(2n * n - d, 2n * d), 0, 'up'), toUnits(rational(2n * n + d, 2n * d), 0, 'down')];
  });
  expect(first!.some((one) => last!.includes(one))).toBe(false);
}

function expectSafe(interval: Interval): void {
  const { about, between, more, less, notSafe } = safe(interval);
  if (between) {
    expect(compare(between.lower, interval.lower!)).toBeLessThanOrEqual(0);
    expect(compare(between.upper, interval.upper!)).toBeGreaterThanOrEqual(0);
  }
  if (more) expect(compare(more.than, interval.lower!)).toBeLessThanOrEqual(0);
  if (less) expect(compare(less.than, interval.upper!)).toBeGreaterThanOrEqual(0);
  if (!about || compare(interval.lower!, interval.upper!) === 0) return;
  expectShared(interval, about);
  expectNotShared(
    interval,
    about.coarse ? divide(about.unit, rational(5n)) : multiply(about.unit, rational(1n, 10n)),
  );
  if (notSafe) expectNotShared(interval, notSafe.unit);
}

describe('of any interval', () => {
  const end = fc.tuple(fc.bigInt(-(10n ** 9n), 10n ** 9n), fc.integer({ min: -2, max: 7 }));

  test('it holds of every value, and the next finer rounding does not', () => {
    fc.assert(
      fc.property(
        end,
        fc.bigInt(0n, 10n ** 6n),
        fc.integer({ min: 1, max: 7 }),
        ([units, power], width, finer) => {
          const lower = divide(rational(units), powerOfTen(power));
          expectSafe(closed(lower, add(lower, divide(rational(width), powerOfTen(power + finer - 3)))));
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('proven of an invented report, the truth among its values', () => {
    fc.assert(
      fc.property(invention({ segments: 3, periods: 2, lines: 14 }), (it) => {
        const judged = judge(published(it));
        for (const quantity of quantities(it)) {
          const answer = judged.bounds(asked(quantity.includes('share') ? `${quantity} of t` : quantity));
          if (typeof answer === 'string') continue;
          const { lower, upper } = answer.interval;
          if (lower === null || upper === null) continue;
          expectSafe(answer.interval);
          const { about } = safe(answer.interval);
          if (about)
            expect(holds(roundingInterval(about.value, about.unit, 'nearest'), truth(it, quantity))).toBe(
              true,
            );
        }
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});
