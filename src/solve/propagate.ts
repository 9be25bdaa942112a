// Bounds tightening in doubles: about where each variable lies. A hint to the search, never evidence.
import type { Constraint } from './constraint.ts';
import { approximate } from './number.ts';

export interface Boxes {
  readonly lower: Float64Array;
  readonly upper: Float64Array;
}

/** More rounds than this add little to a hint. */
const rounds = 12;
/** A bound that moves by less than this part of its size has not moved. */
const noticeable = 1e-3;

/**
 * Each constraint bounds each of its variables by the bounds of the others, again and again.
 * Source: Brearley, Mitra and Williams, Mathematical Programming 8 (1975).
 */
export function propagate(variables: number, constraints: readonly Constraint[]): Boxes {
  const boxes: Boxes = {
    lower: new Float64Array(variables).fill(-Infinity),
    upper: new Float64Array(variables).fill(Infinity),
  };
  const rows = constraints.flatMap(inequalities);
  for (let round = 0; round < rounds; round++) {
    let moved = false;
    for (const row of round % 2 === 0 ? rows : [...rows].reverse()) if (tighten(row, boxes)) moved = true;
    if (!moved) break;
  }
  return boxes;
}

/** sum of coefficients · variables >= constant */
interface Inequality {
  readonly variables: readonly number[];
  readonly coefficients: readonly number[];
  readonly constant: number;
}

function inequalities({ terms, relation, constant }: Constraint): Inequality[] {
  const variables = terms.map(([variable]) => variable);
  const coefficients = terms.map(([, coefficient]) => approximate(coefficient, 1n));
  const least = { variables, coefficients, constant: approximate(constant, 1n) };
  if (relation !== '=') return [least];
  const most = { variables, coefficients: coefficients.map((c) => -c), constant: -least.constant };
  return [least, most];
}

function tighten(row: Inequality, { lower, upper }: Boxes): boolean {
  const { variables, coefficients, constant } = row;
  let finite = 0;
  let unbounded = 0;
  const most = (index: number): number => {
    const coefficient = coefficients[index]!;
    return coefficient * (coefficient > 0 ? upper : lower)[variables[index]!]!;
  };
  for (let index = 0; index < variables.length; index++) {
    const contribution = most(index);
    if (Number.isFinite(contribution)) finite += contribution;
    else unbounded++;
  }
  let moved = false;
  for (let index = 0; index < variables.length; index++) {
    const own = most(index);
    const bounded = Number.isFinite(own);
    if (unbounded > (bounded ? 0 : 1)) continue;
    const others = bounded ? finite - own : finite;
    const limit = (constant - others) / coefficients[index]!;
    if (raise(variables[index]!, limit, coefficients[index]! > 0, { lower, upper })) moved = true;
  }
  return moved;
}

/** Take the limit where it tightens the box without emptying it. */
function raise(variable: number, limit: number, below: boolean, { lower, upper }: Boxes): boolean {
  const [low, high] = [lower[variable]!, upper[variable]!];
  const inside = limit >= low && limit <= high;
  if (!inside || !Number.isFinite(limit)) return false;
  (below ? lower : upper)[variable] = limit;
  const before = below ? low : high;
  const size = Number.isFinite(high - low) ? high - low : Math.abs(limit);
  return !Number.isFinite(before) || Math.abs(limit - before) > noticeable * size;
}
