// One step of the interior point method: the edges linearised where they are, and the way to any aim from there.
import type { Edges } from './edges.ts';

/** How everything moves: `unknowns` are followed by the equations' multipliers, turned round. */
export interface Move {
  readonly unknowns: Float64Array;
  readonly s: number;
  readonly slack: Float64Array;
  readonly multiplier: Float64Array;
}

/** The matrix with a border for s, which is in every edge. */
export class Newton {
  private readonly edges: Edges;
  private readonly slack: Float64Array;
  private readonly multiplier: Float64Array;
  private readonly ratio: Float64Array;
  private readonly border: Float64Array;
  /** How everything moves with s. */
  private readonly bend: Float64Array;
  private readonly corner: number;

  constructor(edges: Edges, slack: Float64Array, multiplier: Float64Array) {
    this.edges = edges;
    this.slack = slack;
    this.multiplier = multiplier;
    this.ratio = multiplier.map((value, edge) => value / slack[edge]!);
    const weighed = this.ratio.map((value, edge) => value * edges.weight[edge]!);
    this.border = new Float64Array(edges.unknowns + edges.equations.count);
    edges.gather(weighed, null, this.border);
    this.bend = this.border.slice();
    edges.factor(this.ratio);
    edges.solve(this.bend);
    this.corner = product(weighed, edges.weight) - product(this.border, this.bend);
  }

  /** Towards slack · multiplier = aim for every edge, equations met, and what multiplies edges and equations adding up to s. */
  towards(aims: Float64Array, equations: Float64Array, missed: Float64Array): Move {
    const { edges, slack, multiplier, ratio, border, bend } = this;
    const pull = aims.map((aim, edge) => aim / slack[edge]!);
    const unknowns = new Float64Array(border.length);
    edges.gather(pull, equations, unknowns);
    unknowns.set(missed, edges.unknowns);
    edges.solve(unknowns);
    const s = (product(pull, edges.weight) - 1 - product(border, unknowns)) / this.corner;
    for (let index = 0; index < unknowns.length; index++) unknowns[index]! -= s * bend[index]!;
    const steps = new Float64Array(edges.count);
    edges.steps(unknowns, s, steps);
    const rise = pull.map((value, edge) => value - multiplier[edge]! - ratio[edge]! * steps[edge]!);
    return { unknowns, s, slack: steps, multiplier: rise };
  }
}

export function product(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < a.length; index++) sum += a[index]! * b[index]!;
  return sum;
}
