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
    expect(steps(() => expect(search.clash(2)).toBeUndefined())).toBe(2);
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
    const search = new Search(corner());
    expect(steps(() => expect(search.pursue(aim, 0).support).toEqual([7]))).toBe(41);
  });

  test('is stopped by the fastest of them otherwise', () => {
    expect(new Search(corner()).pursue(new FixedAim(Float64Array.of(0, 0, 2, 1)), 0).support).toEqual([8]);
  });

  test('is given up where it never ends', () => {
    const aim = new Wandering(Infinity, Float64Array.of(1, 2, 0, 0), new Float64Array(4));
    const search = new Search(corner());
    expect(steps(() => expect(() => search.pursue(aim, 0)).toThrow(Lost))).toBe(401);
  });
});

describe('what the search says', () => {
  type Bounds = readonly (readonly [Line, low: number, high: number])[];
  /** The lower bound of the n-th form is from constraint 10 + n, the upper one from 20 + n. */
  function searching(bounds: Bounds, variables: number): Search {
    const forms = new Lines(bounds.map(([form]) => form));
    bounds.forEach(([, low, high], form) => {
      forms.lower[form] = low;
      forms.upper[form] = high;
      if (low > -Infinity) forms.lowerBy[form] = 10 + form;
      if (high < Infinity) forms.upperBy[form] = 20 + form;
    });
    return new Search(new Corner(variables, forms));
  }
  const [x, y] = [variable(0), variable(1)];
  const sum: Line = [[0, 1], [1, 1]]; // prettier-ignore
  const free = [-Infinity, Infinity] as const;

  test.each<[string, Bounds, number[]]>([
    ['two bounds of one form', [[x, 0, 9], [y, 2, 1]], [11, 21]], // prettier-ignore
    ['a form too high for its variables', [[x, 1, 9], [y, 1, 9], [sum, -Infinity, 1]], [22, 10, 11]], // prettier-ignore
    ['a form too low for its variables', [[x, -9, -1], [y, -9, -1], [sum, -1, Infinity]], [12, 20, 21]], // prettier-ignore
    ['a difference', [[x, 1, 9], [y, -9, -1], [[[0, 1], [1, -1]], -Infinity, 1]], [22, 10, 21]], // prettier-ignore
  ])('of a clash: %s', (_, bounds, clash) => {
    expect(searching(bounds, 2).clash()).toEqual(clash);
  });

  test.each([
    [1, 1e-13],
    [1e6, 1e-8],
  ])('of a clash: nothing that is free, be it moved by rounding (%d, %d)', (size, rounding) => {
    const both: Line = [[0, size], [1, rounding]]; // prettier-ignore
    const clash = searching([[x, 1, 1], [y, ...free], [both, 5 * size, 9 * size]], 2).clash()!; // prettier-ignore
    expect([...clash].sort()).toEqual([12, 20]);
  });

  test('of two bounds of one form that meet: nothing', () => {
    expect(searching([[x, 1, 1]], 1).clash()).toBeNull();
  });

  test.each<[string, number[], number[], number[]]>([
    ['lower', [1, 2], [10, 11], [1, 2]],
    ['upper', [-1, -2], [20, 21], [-1, -2]],
    ['lower and upper', [1, -2], [10, 21], [1, -2]],
    ['only that', [0, -2], [21], [0, -2]],
  ])('of an aim that is reached at bounds (%s)', (_, aim, support, costs) => {
    const search = searching([[x, 0, 3], [y, 0, 4]], 2); // prettier-ignore
    const summit = search.pursue(new FixedAim(Float64Array.from(aim)), 0);
    expect(summit).toEqual({ support, costs: Float64Array.from(costs), ray: null });
    const reached = aim.map((c, at) => (c < 0 ? [3, 4][at] : 0));
    expect([...search.corner.worth]).toEqual(reached);
  });

  test.each([
    [1, -1],
    [-1, 1],
  ])('of an aim that goes on for ever (%d)', (aim, way) => {
    const search = searching([[x, ...free]], 1);
    expect(search.pursue(new FixedAim(Float64Array.of(aim)), 0).ray).toEqual(Float64Array.of(way));
  });

  test('of one aim does not change with the next', () => {
    const search = searching([[x, 0, 3]], 1);
    const { costs } = search.pursue(new FixedAim(Float64Array.of(-1)), 0);
    search.pursue(new FixedAim(Float64Array.of(1)), 0);
    expect([...costs]).toEqual([-1]);
  });

  test.each<[string, Bounds[number], stopping: number]>([
    ['the first of those that stop it, where it has led nowhere for long', [[[0, 1], [1, 1]], -9, 5], 3], // prettier-ignore
    ['the fastest, where every step has led somewhere', [[[0, 1]], -9, 9], 4],
  ])('of an aim that turns again and again: %s', (_, above, stopping) => {
    // u is from 5 to 6 and w is 0; v ends where 2v and 4v do.
    const bounds: Bounds = [[x, 5, 6], [y, 0, 0], [variable(2), 0, 9], [[[2, 2]], -9, 6], [[[2, 4]], -9, 12], above]; // prettier-ignore
    const search = searching(bounds, 3);
    expect(search.clash()).toBeNull();
    let turns = 0;
    const gradient = () =>
      turns++ < 40 ? Float64Array.of(turns % 2 === 0 ? 1 : -1, 0, 0) : Float64Array.of(0, 0, -1);
    search.pursue({ ray: null, blur: 0, gradient, follow: () => true }, 0);
    expect(search.corner.basis.places[stopping]).toBe(2);
    expect(search.corner.worth[2]).toBe(3);
  });

  test('of costs that are rounding: nothing', () => {
    const search = searching([[x, 0, 3], [y, 0, 4]], 2); // prettier-ignore
    expect(search.pursue(new FixedAim(Float64Array.of(-1e-9, -2)), 1e-8).support).toEqual([21]);
  });

  interface Way {
    readonly own: readonly [low: number, high: number];
    /** So many times the variable is bounded too. */
    readonly other: readonly [times: number, low: number, high: number];
    readonly end: number;
    readonly stopping: number;
  }
  function ended(forms: Bounds, aim: number) {
    const search = searching(forms, 1);
    expect(search.clash()).toBeNull();
    search.pursue(new FixedAim(Float64Array.of(aim)), 0);
    return { end: search.corner.worth[0], stopping: search.corner.basis.nonbasic[0] };
  }
  const alone = ({ own, other: [times, low, high] }: Way): Bounds => [[x, ...own], [[[0, times]], low, high]]; // prettier-ignore

  test.each<[string, Way]>([
    ['its own bound', { own: [0, 3], other: [2, -9, 9], end: 3, stopping: 0 }],
    ['its own bound, wherever it begins', { own: [1, 3], other: [2, -9, 7], end: 3, stopping: 0 }],
    ['a form that is faster', { own: [0, 3], other: [2, -9, 5], end: 2.5, stopping: 1 }],
    ['a form that is slower', { own: [0, 3], other: [0.5, -9, 1], end: 2, stopping: 1 }],
    ['a form that falls', { own: [0, 9], other: [-2, -6, 9], end: 3, stopping: 1 }],
    ['its own bound, as soon as a slower form', { own: [0, 3], other: [0.5, -9, 1.5], end: 3, stopping: 0 }],
    ['a faster form, as soon as its own bound', { own: [0, 3], other: [2, -9, 6], end: 3, stopping: 1 }],
    ['no form that moves by rounding alone', { own: [0, 100], other: [1e-10, -9, 0], end: 100, stopping: 0 }],
  ])('of a variable that rises: it is stopped by %s', (_, way) => {
    expect(ended(alone(way), -1)).toEqual({ end: way.end, stopping: way.stopping });
  });

  test.each<[string, Way]>([
    ['its own bound', { own: [-3, 0], other: [2, -9, 9], end: -3, stopping: 0 }],
    ['a form that is faster', { own: [-3, 0], other: [2, -5, 9], end: -2.5, stopping: 1 }],
    ['a form that rises', { own: [-9, 0], other: [-2, -9, 6], end: -3, stopping: 1 }],
  ])('of a variable that falls: it is stopped by %s', (_, way) => {
    expect(ended(alone(way), 1)).toEqual({ end: way.end, stopping: way.stopping });
  });

  test('of a variable that several forms stop at once: the fastest does', () => {
    const times = (c: number): Bounds[number] => [[[0, c]], -9, 3 * c];
    expect(ended([[x, 0, 9], times(2), times(4), times(3)], -1)).toEqual({ end: 3, stopping: 2 });
  });
});
