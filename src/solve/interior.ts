// Moves a point off every bound that it need not touch, so that rounding it breaks nothing.
import type { Corner } from './corner.ts';
import { slight } from './corner.ts';

/** A step that uses less than this of the room calls for moving one form at a time. */
const cramped = 1e-6;

/** What the forms are worth at a point where the same aim is reached; `costs` of nothing: no aim at all. */
export function interior(corner: Corner, costs: Float64Array | null): Float64Array {
  const worth = corner.worth.slice();
  const places = [...corner.basis.nonbasic.keys()].filter((place) => costs === null || costs[place] === 0);
  if (together(corner, places, worth) < cramped) apart(corner, places, worth);
  return worth;
}

/** All forms towards the middle of their bounds, half as far as all of them can go. */
function together(corner: Corner, places: readonly number[], worth: Float64Array): number {
  const { basis, forms } = corner;
  const { distances, heading, moves } = corner.scratch;
  distances.fill(0);
  for (const place of places) distances[place] = inwards(corner, basis.nonbasic[place]!);
  basis.solve(distances, heading);
  forms.at(heading, moves);
  const [, most] = room(corner, worth, moves);
  const step = Math.min(1, most / 2);
  for (let form = 0; form < worth.length; form++) worth[form]! += step * moves[form]!;
  return step;
}

/** Each form to the middle of its own room, one after another. */
function apart(corner: Corner, places: readonly number[], worth: Float64Array): void {
  const { moves } = corner.scratch;
  for (const place of places) {
    corner.steps(place, moves);
    const [least, most] = room(corner, worth, moves);
    const step = middle(least, most);
    for (let form = 0; form < worth.length; form++) worth[form]! += step * moves[form]!;
  }
}

/** From where a nonbasic form stands to the middle of its bounds, or one unit inside its only bound. */
function inwards({ worth, forms }: Corner, form: number): number {
  return middle(forms.lower[form]! - worth[form]!, forms.upper[form]! - worth[form]!);
}

function middle(least: number, most: number): number {
  if (Number.isFinite(most - least)) return (least + most) / 2;
  if (Number.isFinite(least)) return Math.max(0, least + 1);
  return Number.isFinite(most) ? Math.min(0, most - 1) : 0;
}

/** How far every form can go along the moves, backwards and forwards, within all bounds. */
function room({ forms }: Corner, worth: Float64Array, moves: Float64Array): readonly [number, number] {
  const { lower, upper } = forms;
  let least = -Infinity;
  let most = Infinity;
  for (let form = 0; form < worth.length; form++) {
    const move = moves[form]!;
    if (Math.abs(move) <= slight) continue;
    const down = (lower[form]! - worth[form]!) / move;
    const up = (upper[form]! - worth[form]!) / move;
    least = Math.max(least, Math.min(0, move > 0 ? down : up));
    most = Math.min(most, Math.max(0, move > 0 ? up : down));
  }
  return [least, most];
}
