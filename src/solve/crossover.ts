// From a point in the middle of things to a corner: which of the bounds that seem to clash there do.
import { FixedAim } from './aim.ts';
import { Corner, slight } from './corner.ts';
import { weightOf } from './edges.ts';
import type { Line } from './lines.ts';
import { Lines } from './lines.ts';
import { Search } from './search.ts';

/** The point stands this much, of s itself, clear of every edge. */
const clear = 1e-9;

/**
 * Constraints that cannot hold together, where at the point all hold but for s: goes on from there to the least s, by
 * way of corners, each of which has no more constraints than variables.
 * Source: Megiddo, On finding primal- and dual-optimal bases, ORSA Journal on Computing 3 (1991).
 */
export function crossover(forms: Lines, coordinates: Float64Array, s: number): readonly number[] {
  const variables = coordinates.length;
  const corner = new Corner(variables + 1, elastic(forms, variables));
  const start = new Float64Array(variables + 1);
  start.set(coordinates);
  start[variables] = s * (1 + clear) + clear;
  corner.standAt(start);
  const aim = new Float64Array(variables + 1);
  aim[variables] = 1;
  const search = new Search(corner);
  search.clash();
  return search.pursue(new FixedAim(aim), slight).support;
}

/** Every inequality with one more variable, s, that gives it room. */
function elastic(forms: Lines, variables: number): Lines {
  const rows: Line[] = Array.from({ length: variables + 1 }, (_, variable) => [[variable, 1] as const]);
  const bounded: { readonly line: number; readonly form: number; readonly side: Side }[] = [];
  const add = (form: number, weight: number, side: Side) => {
    const own = forms.row(form);
    const row: Line = weight === 0 ? own : [...own, [variables, weight]];
    bounded.push({ line: rows.push(row) - 1, form, side });
  };
  for (let form = 0; form < forms.count; form++) {
    const [low, high] = [forms.lower[form]!, forms.upper[form]!];
    const weight = weightOf(low, high);
    if (low > -Infinity) add(form, weight, 'lower');
    if (high < Infinity) add(form, -weight, 'upper');
  }
  const lines = new Lines(rows);
  for (const { line, form, side } of bounded) {
    lines[side][line] = forms[side][form]!;
    lines[`${side}By`][line] = forms[`${side}By`][form]!;
  }
  return lines;
}

type Side = 'lower' | 'upper';
