import { describe, expect, test } from 'vitest';
import type { Aim } from '../../src/solve/aim.ts';
import { FixedAim } from '../../src/solve/aim.ts';
import { Corner, tolerance } from '../../src/solve/corner.ts';
import type { Line } from '../../src/solve/lines.ts';
import { Lines } from '../../src/solve/lines.ts';
import { Lost } from '../../src/solve/lost.ts';
import { Search } from '../../src/solve/search.ts';
import { dice } from './dice.ts';
import { steps } from './steps.ts';

const variable = (index: number): Line => [[index, 1]];

/** Many inequalities over a few dozen variables, of which one whole point satisfies all, most of them barely. */
function crowded(seed: number): { readonly variables: number; readonly forms: Lines } {
  const random = dice(seed);
  const [variables, count] = [33, 200];
  const truth = Float64Array.from({ length: variables }, () => random.whole(-9, 9));
  const rows = Array.from({ length: count }, () =>
    Array.from(truth, (_, index) => [index, random.whole(-8, 8) || 1] as const),
  );
  const forms = new Lines([...Array.from(truth, (_, index) => variable(index)), ...rows]);
  rows.forEach((_, index) => {
    const form = variables + index;
    forms.lower[form] = forms.along(form, truth) - random.whole(0, 1);
    forms.lowerBy[form] = index;
  });
  return { variables, forms };
}

describe('the search for a point', () => {
  // From 91 on it takes so many steps that Bland's rule is followed.
  test.each([
    [1, 73, 7],
    [2, 56, 11],
    [3, 63, 10],
    [91, 142, 25],
    [453, 135, 37],
    [542, 317, 7],
    [643, 214, 0],
  ])(
    'comes to an end among many inequalities (%d): after %d steps, and a form at its least after %d',
    (seed, toPoint, toLeast) => {
      const { variables, forms } = crowded(seed);
      const corner = new Corner(variables, forms);
      const search = new Search(corner);
      expect(steps(() => expect(search.clash()).toBeNull())).toBe(toPoint);
      corner.worth.forEach((worth, form) =>
        expect(worth).toBeGreaterThanOrEqual(forms.lower[form]! - tolerance),
      );
      const aim = new FixedAim(Float64Array.from({ length: variables }, (_, at) => (at < 2 ? 1 : 0)));
      expect(steps(() => search.pursue(aim, 0))).toBe(toLeast);
    },
  );

  test('leaves open what is not settled after so many steps', () => {
    const { variables, forms } = crowded(1);
    const search = new Search(new Corner(variables, forms));
    expect(search.clash(2)).toBeUndefined();
    expect(search.clash()).toBeNull();
  });

  test('is lost among numbers that are none', () => {
    const forms = new Lines([variable(0), [[0, NaN]], [[0, 2]]]);
    forms.lower.set([1, 1], 1);
    const corner = new Corner(1, forms);
    corner.standAt(Float64Array.of(3));
    expect(() => new Search(corner).clash()).toThrow(Lost);
  });
});

/** Heads for where nothing ends so many times before it turns to what is bounded. */
class Wandering implements Aim {
  readonly ray = null;
  readonly blur = 0;
  private left: number;
  private readonly away: Float64Array;
  private readonly home: Float64Array;

  constructor(times: number, away: Float64Array, home: Float64Array) {
    this.left = times;
    this.away = away;
    this.home = home;
  }

  gradient(): Float64Array {
    return this.left > 0 ? this.away : this.home;
  }

  follow(): boolean {
    this.left--;
    return false;
  }
}

describe('the pursuit of an aim', () => {
  // x and y are free; u, v and u + v end at 0.
  const corner = (): Corner => {
    const forms = new Lines([variable(0), variable(1), variable(2), variable(3), [[2, 1]], [[2, 2], [3, 1]]]); // prettier-ignore
    forms.lower.set([0, 0], 4);
    forms.lowerBy.set([7, 8], 4);
    return new Corner(4, forms);
  };

  test('ends at the first of the forms that stop it, where it has led nowhere for long', () => {
    const aim = new Wandering(40, Float64Array.of(1, 2, 0, 0), Float64Array.of(0, 0, 1, 0));
    expect(new Search(corner()).pursue(aim, 0).support).toEqual([7]);
  });

  test('is stopped by the fastest of them otherwise', () => {
    expect(new Search(corner()).pursue(new FixedAim(Float64Array.of(0, 0, 2, 1)), 0).support).toEqual([8]);
  });

  test('is given up where it never ends', () => {
    const aim = new Wandering(Infinity, Float64Array.of(1, 2, 0, 0), new Float64Array(4));
    expect(() => new Search(corner()).pursue(aim, 0)).toThrow(Lost);
  });
});
