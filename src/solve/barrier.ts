// The interior point method in doubles: a point in the middle of what the forms allow, or the least that they lack.
import { checkClock } from './deadline.ts';
import { Edges } from './edges.ts';
import type { Lines } from './lines.ts';
import { Newton, product } from './newton.ts';

/** What the method ends with. */
export type Ending =
  | { readonly kind: 'inside'; readonly coordinates: Float64Array }
  /** All holds there but for s times the weights, and nowhere does less. */
  | { readonly kind: 'clash'; readonly coordinates: Float64Array; readonly s: number };

const patience = 100;
/** So far inside is far enough; this near to an edge is on neither side of it. */
const [ample, scant] = [1e-4, 1e-6];
/** Gaps in proportion to s, and residuals, below which it is settled that s stays above zero, or nearly. */
const [settled, nearly] = [1e-10, 1e-6];
const nothing = 1e-9;
/** Of the way to the nearest edge. */
const boldness = 0.995;

/** Null where the method comes to nothing. */
export function centre(forms: Lines, variables: number): Ending | null {
  const barrier = new Barrier(new Edges(forms, variables), variables);
  for (let count = 0; count < patience; count++) {
    checkClock();
    const ending = barrier.ending(settled);
    if (ending !== undefined) return ending;
    if (!barrier.step()) break;
  }
  return barrier.ending(nearly) ?? null;
}

/**
 * Minimises s subject to every edge, sign · (line - limit) + weight · s >= 0, equations kept: below zero there is room,
 * above zero the multipliers say which edges exclude each other.
 * Source: Mehrotra, On the implementation of a primal-dual interior point method, SIAM Journal on Optimization 2 (1992).
 */
class Barrier {
  private readonly edges: Edges;
  private readonly variables: number;
  private readonly x: Float64Array;
  private s = 0;
  /** Multipliers of the equations, and of the edges with their slacks. */
  private readonly y: Float64Array;
  private readonly multiplier: Float64Array;
  private readonly slack: Float64Array;
  private readonly missed: Float64Array;
  private readonly residual: Float64Array;

  /** Begins with every edge far away, in the same proportion to its multiplier. */
  constructor(edges: Edges, variables: number) {
    this.edges = edges;
    this.variables = variables;
    this.x = new Float64Array(edges.unknowns);
    this.residual = new Float64Array(edges.unknowns);
    this.y = new Float64Array(edges.equations.count);
    this.missed = new Float64Array(edges.equations.count);
    this.slack = new Float64Array(edges.count);
    this.measure();
    this.s = 1 + this.slack.reduce((worst, left, edge) => Math.max(worst, -left / edges.weight[edge]!), 0);
    this.measure();
    const sum = this.slack.reduce((all, left, edge) => all + edges.weight[edge]! / left, 0);
    this.multiplier = this.slack.map((left) => 1 / (left * sum));
  }

  /** Undefined while there is something to gain. */
  ending(near: number): Ending | null | undefined {
    this.measure();
    const { s, edges, slack, multiplier } = this;
    const coordinates = this.x.slice(0, this.variables);
    const missed = largest(this.missed);
    if (missed < nothing && s < -ample) return { kind: 'inside', coordinates };
    edges.gather(multiplier, this.y, this.residual);
    const gap = product(slack, multiplier);
    const off = largest(this.residual) / largest(multiplier);
    const isSettled = missed < nothing && gap < nothing && off < nothing;
    if (s > scant && (isSettled || (gap < near * s && off < nearly)))
      return { kind: 'clash', coordinates, s };
    if (!isSettled) return undefined;
    return s < -scant ? { kind: 'inside', coordinates } : null;
  }

  /** To the middle first as far as it goes, then where that shows the aim to be; false where there is no step. */
  step(): boolean {
    const { slack, multiplier, y, missed } = this;
    const newton = new Newton(this.edges, slack, multiplier);
    const straight = newton.towards(new Float64Array(slack.length), y, missed);
    const forth = Math.min(1, reach(slack, straight.slack));
    const up = Math.min(1, reach(multiplier, straight.multiplier));
    const ahead = slack.reduce(
      (sum, left, edge) =>
        sum + (left + forth * straight.slack[edge]!) * (multiplier[edge]! + up * straight.multiplier[edge]!),
      0,
    );
    const gap = product(slack, multiplier);
    const target = ((ahead / gap) ** 3 * gap) / slack.length;
    const aims = straight.slack.map((step, edge) => target - step * straight.multiplier[edge]!);
    const move = newton.towards(aims, y, missed);
    if (!Number.isFinite(move.s)) return false;
    this.go(Math.min(1, boldness * reach(slack, move.slack)), move.unknowns, move.s);
    this.raise(Math.min(1, boldness * reach(multiplier, move.multiplier)), move.unknowns, move.multiplier);
    return true;
  }

  private go(part: number, unknowns: Float64Array, s: number): void {
    for (let index = 0; index < this.x.length; index++) this.x[index]! += part * unknowns[index]!;
    this.s += part * s;
  }

  private raise(part: number, unknowns: Float64Array, multiplier: Float64Array): void {
    for (let index = 0; index < this.y.length; index++)
      this.y[index]! -= part * unknowns[this.x.length + index]!;
    for (let edge = 0; edge < multiplier.length; edge++) this.multiplier[edge]! += part * multiplier[edge]!;
  }

  private measure(): void {
    this.edges.slacks(this.x, this.s, this.slack);
    this.edges.missed(this.x, this.missed);
  }
}

/** How far one can go before something falls to nothing. */
function reach(from: Float64Array, move: Float64Array): number {
  let found = Infinity;
  for (let index = 0; index < from.length; index++)
    if (move[index]! < 0) found = Math.min(found, -from[index]! / move[index]!);
  return found;
}

const largest = (numbers: Float64Array): number =>
  numbers.reduce((most, number) => Math.max(most, Math.abs(number)), 0);
