// Exact points and directions near those that the search found.
import type { Constraint } from './constraint.ts';
import { tolerance } from './corner.ts';
import type { Equation } from './elimination.ts';
import { solve } from './elimination.ts';
import type { Lines } from './lines.ts';
import type { Frame } from './frame.ts';
import type { Point } from './point.ts';

/** The point that meets exactly all bounds that the given one meets but for `near`; null where they do not meet. */
export function pointNear(
  worth: Float64Array,
  near: number,
  forms: Lines,
  frame: Frame,
  constraints: readonly Constraint[],
): Point | null {
  const { lower, upper, lowerBy, upperBy } = forms;
  const met = new Set<number>();
  for (let form = 0; form < worth.length; form++) {
    if (worth[form]! - lower[form]! <= near) met.add(lowerBy[form]!);
    if (upper[form]! - worth[form]! <= near) met.add(upperBy[form]!);
  }
  const equations = [...met].map((index) => constraints[index]!);
  return moved(frame.point(worth), equations, frame.denominator);
}

/** The direction that runs exactly along all bounds that the given one nearly runs along. */
export function directionNear(
  heading: Float64Array,
  forms: Lines,
  frame: Frame,
  constraints: readonly Constraint[],
): Point {
  const longest = heading.reduce((most, step) => Math.max(most, Math.abs(step)), 0);
  const even = heading.map((step) => (Math.abs(step) <= tolerance * longest ? 0 : step / longest));
  const moves = new Float64Array(forms.count);
  forms.at(even, moves);
  const rough = frame.direction(even);
  const level = [...moves.keys()].flatMap((form): Equation[] => {
    const bound = Math.max(forms.lowerBy[form]!, forms.upperBy[form]!);
    if (bound < 0 || Math.abs(moves[form]!) > tolerance) return [];
    const terms = constraints[bound]!.terms.filter(([variable]) => rough[variable]!.n !== 0n);
    return terms.length === 0 ? [] : [{ terms, constant: 0n }];
  });
  // Equations whose constants are all 0 have a solution.
  return moved(rough, level, frame.denominator)!;
}

/** The rough point, moved to where it satisfies the equations. */
function moved(rough: Point, equations: readonly Equation[], denominator: bigint): Point | null {
  const solution = solve(equations, (variable) => rough[variable]!.n, denominator);
  return solution && rough.map((value, variable) => solution.values.get(variable) ?? value);
}
