// What barrier.test.ts shows of whole systems, step by step.
import { describe, expect, test, vi } from 'vitest';
import { crossover } from '../../src/solve/crossover.ts';
import { Lines } from '../../src/solve/lines.ts';
import { Search } from '../../src/solve/search.ts';

/** x >= 2 high and 2x <= 0: least out of bounds where x is 2/3 of high, by 4/3 of it. */
function apart(high: number): Lines {
  const forms = new Lines([[[0, 1]], [[0, 2]]]);
  forms.lower[0] = 2 * high;
  forms.upper[1] = 0;
  forms.lowerBy[0] = 7;
  forms.upperBy[1] = 8;
  return forms;
}

describe('from a point in the middle to a corner', () => {
  test('the bounds that clash are named', () => {
    expect([...crossover(apart(1), Float64Array.of(2 / 3), 4 / 3)].sort()).toEqual([7, 8]);
    expect([...crossover(apart(1), Float64Array.of(0.5), 3)].sort()).toEqual([7, 8]);
  });

  test.each([1e-3, 1, 1e3])('it begins clear of every edge (%d)', (high) => {
    const clash = vi.spyOn(Search.prototype, 'clash').mockImplementationOnce(function (this: Search) {
      const { forms, worth } = this.corner;
      worth.forEach((value, line) => {
        expect(value).toBeGreaterThan(forms.lower[line]!);
        expect(value).toBeLessThan(forms.upper[line]!);
      });
      return null;
    });
    crossover(apart(high), Float64Array.of((2 * high) / 3), (4 * high) / 3);
    expect(clash).toHaveBeenCalled();
  });

  test('every bound has room of its own, an equation none, and what is free is left out', () => {
    // x free, 0 <= y <= 1/2, x + y = 3, x - y >= 1
    const forms = new Lines([[[0, 1]], [[1, 1]], [[0, 1], [1, 1]], [[0, 1], [1, -1]]]); // prettier-ignore
    forms.lower.set([-Infinity, 0, 3, 1]);
    forms.upper.set([Infinity, 0.5, 3, Infinity]);
    const pursue = vi.spyOn(Search.prototype, 'pursue');
    crossover(forms, Float64Array.of(2.75, 0.25), 1);
    const elastic = (pursue.mock.contexts[0] as unknown as Search).corner.forms;
    expect(Array.from({ length: elastic.count - 3 }, (_, line) => elastic.row(line + 3))).toEqual([
      [[1, 1], [2, 0.5]], // prettier-ignore
      [[1, 1], [2, -0.5]], // prettier-ignore
      [[0, 1], [1, 1]], // prettier-ignore
      [[0, 1], [1, 1]], // prettier-ignore
      [[0, 1], [1, -1], [2, 1]], // prettier-ignore
    ]);
    expect([...elastic.lower.subarray(3)]).toEqual([0, -Infinity, 3, -Infinity, 1]);
    expect([...elastic.upper.subarray(3)]).toEqual([Infinity, 0.5, Infinity, 3, Infinity]);
  });
});
