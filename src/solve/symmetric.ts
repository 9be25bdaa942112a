// A sparse symmetric matrix of doubles as a product of triangles; its pattern stays while its numbers change.
import { ordering } from './ordering.ts';

/**
 * Positive definite but for the unknowns of equations, whose diagonal is negative: then every order of elimination
 * will do. Source: Vanderbei, Symmetric quasidefinite matrices, SIAM Journal on Optimization 5 (1995); Davis,
 * Algorithm 849: a concise sparse Cholesky factorization package, ACM Transactions on Mathematical Software 31 (2005).
 */
/** A pivot below this part of its diagonal has cancelled out: what is left of it is rounding. */
const lost = 1e-13;

export class Symmetric {
  /** The entries on and above the diagonal, by column; set them before `factor`. */
  readonly entries: Float64Array;
  private readonly size: number;
  /** The place of each unknown in the order of elimination. */
  private readonly places: Int32Array;
  private readonly order: Int32Array;
  private readonly starts: Int32Array;
  private readonly rows: Int32Array;
  private readonly parents: Int32Array;
  private readonly lowerStarts: Int32Array;
  private readonly lowerRows: Int32Array;
  private readonly lower: Float64Array;
  private readonly diagonal: Float64Array;
  private readonly work: Float64Array;
  private readonly filled: Int32Array;
  private readonly flags: Int32Array;
  private readonly pattern: Int32Array;

  /** `pairs`: the unknowns whose product occurs, each pair once; those of an unknown with itself always occur. */
  constructor(size: number, pairs: readonly (readonly [number, number])[]) {
    this.size = size;
    const graph = Array.from({ length: size }, (): number[] => []);
    for (const [a, b] of pairs) {
      graph[a]!.push(b);
      graph[b]!.push(a);
    }
    this.order = ordering(graph);
    this.places = new Int32Array(size);
    this.order.forEach((unknown, place) => (this.places[unknown] = place));
    const columns = Array.from(this.order, (unknown, place) =>
      [place, ...graph[unknown]!.map((other) => this.places[other]!).filter((other) => other < place)].sort(
        (a, b) => a - b,
      ),
    );
    this.starts = offsets(columns.map((column) => column.length));
    this.rows = Int32Array.from(columns.flat());
    this.entries = new Float64Array(this.rows.length);
    this.parents = new Int32Array(size);
    this.flags = new Int32Array(size);
    this.lowerStarts = offsets(this.lengths());
    this.lowerRows = new Int32Array(this.lowerStarts[size]!);
    this.lower = new Float64Array(this.lowerStarts[size]!);
    this.diagonal = new Float64Array(size);
    this.work = new Float64Array(size);
    this.filled = new Int32Array(size);
    this.pattern = new Int32Array(size);
  }

  /** Where the product of two unknowns is among the entries. */
  entry(a: number, b: number): number {
    const [first, second] = [this.places[a]!, this.places[b]!];
    const [row, column] = first < second ? [first, second] : [second, first];
    let [low, high] = [this.starts[column]!, this.starts[column + 1]! - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.rows[middle]! < row) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  factor(): void {
    const { size, starts, rows, entries, parents, flags, pattern, work, filled } = this;
    const { lowerStarts, lowerRows, lower, diagonal } = this;
    for (let column = 0; column < size; column++) {
      let top = size;
      flags[column] = column;
      filled[column] = 0;
      for (let at = starts[column]!; at < starts[column + 1]!; at++) {
        let row = rows[at]!;
        work[row]! += entries[at]!;
        let length = 0;
        for (; flags[row] !== column; row = parents[row]!) {
          pattern[length++] = row;
          flags[row] = column;
        }
        while (length > 0) pattern[--top] = pattern[--length]!;
      }
      const own = work[column]!;
      let pivot = own;
      work[column] = 0;
      for (; top < size; top++) {
        const row = pattern[top]!;
        const value = work[row]!;
        work[row] = 0;
        const end = lowerStarts[row]! + filled[row]!;
        for (let at = lowerStarts[row]!; at < end; at++) work[lowerRows[at]!]! -= lower[at]! * value;
        const part = value / diagonal[row]!;
        pivot -= part * value;
        lowerRows[end] = column;
        lower[end] = part;
        filled[row]!++;
      }
      diagonal[column] = Math.abs(pivot) > lost * Math.abs(own) ? pivot : lost * own;
    }
  }

  /** Solves in place. */
  solve(unknowns: Float64Array): void {
    const { size, order, work, lowerStarts, lowerRows, lower, diagonal } = this;
    for (let place = 0; place < size; place++) work[place] = unknowns[order[place]!]!;
    for (let place = 0; place < size; place++) {
      const value = work[place]!;
      if (value === 0) continue;
      for (let at = lowerStarts[place]!; at < lowerStarts[place + 1]!; at++)
        work[lowerRows[at]!]! -= lower[at]! * value;
    }
    for (let place = size - 1; place >= 0; place--) {
      let value = work[place]! / diagonal[place]!;
      for (let at = lowerStarts[place]!; at < lowerStarts[place + 1]!; at++)
        value -= lower[at]! * work[lowerRows[at]!]!;
      work[place] = value;
      unknowns[order[place]!] = value;
    }
    work.fill(0);
  }

  /** How long each column of the triangle becomes; finds the elimination tree on the way. */
  private lengths(): number[] {
    const { size, starts, rows, parents, flags } = this;
    const lengths = new Array<number>(size).fill(0);
    for (let column = 0; column < size; column++) {
      parents[column] = -1;
      flags[column] = column;
      for (let at = starts[column]!; at < starts[column + 1]!; at++)
        for (let row = rows[at]!; flags[row] !== column; row = parents[row]!) {
          if (parents[row] === -1) parents[row] = column;
          lengths[row]!++;
          flags[row] = column;
        }
    }
    return lengths;
  }
}

/** Where each of several stretches begins, and the last one ends. */
export function offsets(lengths: readonly number[]): Int32Array {
  const starts = new Int32Array(lengths.length + 1);
  lengths.forEach((length, index) => (starts[index + 1] = starts[index]! + length));
  return starts;
}
