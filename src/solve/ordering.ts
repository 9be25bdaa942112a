// In which order to eliminate the unknowns of a sparse symmetric matrix, so that few new coefficients appear.

/** The neighbours of each unknown, itself not among them. */
export type Graph = readonly (readonly number[])[];

/**
 * Always an unknown with about the fewest neighbours next; what elimination would connect is kept as one element.
 * Source: Amestoy, Davis and Duff, An approximate minimum degree ordering algorithm, SIAM Journal on Matrix Analysis
 * and Applications 17 (1996).
 */
export function ordering(graph: Graph): Int32Array {
  const elimination = new Elimination(graph);
  return Int32Array.from(graph, () => elimination.next());
}

class Elimination {
  /** The neighbours that no element connects. */
  private readonly direct: number[][];
  /** The elements that each unknown belongs to. */
  private readonly elementsOf: number[][];
  /** The unknowns of each element, which bears the number of the unknown that was eliminated. */
  private readonly members: number[][];
  private readonly degrees: Int32Array;
  private readonly byDegree: Set<number>[] = [];
  private readonly isGone: Uint8Array;
  private readonly marked: Int32Array;
  private readonly beyond: Int32Array;
  private least = 0;

  constructor(graph: Graph) {
    this.direct = graph.map((neighbours) => [...neighbours]);
    this.elementsOf = graph.map(() => []);
    this.members = graph.map(() => []);
    this.isGone = new Uint8Array(graph.length);
    this.marked = new Int32Array(graph.length).fill(-1);
    this.beyond = new Int32Array(graph.length);
    this.degrees = Int32Array.from(graph, (neighbours) => neighbours.length);
    graph.forEach((_, unknown) => this.file(unknown));
  }

  next(): number {
    const pivot = this.fewest();
    this.byDegree[this.degrees[pivot]!]!.delete(pivot);
    const element = this.neighboursOf(pivot);
    for (const absorbed of this.elementsOf[pivot]!) this.isGone[absorbed] = 1;
    this.members[pivot] = element;
    for (const unknown of element) this.connect(unknown, pivot);
    this.measure(element, pivot);
    for (const unknown of element) this.update(unknown, element.length);
    this.direct[pivot] = [];
    this.elementsOf[pivot] = [];
    return pivot;
  }

  private fewest(): number {
    while (this.byDegree[this.least]!.size === 0) this.least++;
    return this.byDegree[this.least]!.values().next().value!;
  }

  /** Marks them with the pivot's number. */
  private neighboursOf(pivot: number): number[] {
    const found: number[] = [];
    const { marked } = this;
    marked[pivot] = pivot;
    const look = (unknown: number): void => {
      if (marked[unknown] === pivot) return;
      marked[unknown] = pivot;
      found.push(unknown);
    };
    this.direct[pivot]!.forEach(look);
    for (const element of this.elementsOf[pivot]!) {
      this.members[element]!.forEach(look);
      this.members[element] = [];
    }
    return found;
  }

  /** The new element takes the place of those it absorbs, and of what connected its members directly. */
  private connect(unknown: number, pivot: number): void {
    const { marked, isGone } = this;
    this.direct[unknown] = this.direct[unknown]!.filter((other) => marked[other] !== pivot);
    this.elementsOf[unknown] = this.elementsOf[unknown]!.filter((element) => isGone[element] === 0);
  }

  /** How many members of every other element are not in this one, which has none beyond itself. */
  private measure(element: readonly number[], pivot: number): void {
    const { beyond } = this;
    for (const unknown of element)
      for (const other of this.elementsOf[unknown]!) beyond[other] = this.members[other]!.length;
    for (const unknown of element) for (const other of this.elementsOf[unknown]!) beyond[other]!--;
    for (const unknown of element) this.elementsOf[unknown]!.push(pivot);
  }

  private update(unknown: number, size: number): void {
    let degree = this.direct[unknown]!.length + size - 1;
    for (const element of this.elementsOf[unknown]!) degree += this.beyond[element]!;
    this.byDegree[this.degrees[unknown]!]!.delete(unknown);
    this.degrees[unknown] = degree;
    this.file(unknown);
    this.least = Math.min(this.least, degree);
  }

  private file(unknown: number): void {
    const degree = this.degrees[unknown]!;
    while (this.byDegree.length <= degree) this.byDegree.push(new Set());
    this.byDegree[degree]!.add(unknown);
  }
}
