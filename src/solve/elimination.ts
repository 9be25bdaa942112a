// Exact solutions of sparse linear equations over the fractions.
import type { Terms } from './constraint.ts';
import type { Fraction } from './number.ts';
import { gcd } from './number.ts';

/** The sum of the terms is the constant. */
export interface Equation {
  readonly terms: Terms;
  readonly constant: bigint;
}

interface Row {
  readonly terms: Map<number, bigint>;
  constant: bigint;
}

/** Values over whole denominators that divide the common one; not in lowest terms. */
export interface Solution {
  readonly values: ReadonlyMap<number, Fraction>;
  readonly denominator: bigint;
}

/**
 * A solution, by variable that occurs; null where there is none. Variables that the equations leave free are as
 * guessed, over `grid`. Rows stay whole numbers without common factor; short rows and columns go first.
 * Source: Markowitz, Management Science 3 (1957).
 */
export function solve(
  equations: readonly Equation[],
  guess: (variable: number) => bigint,
  grid: bigint,
): Solution | null {
  const elimination = new Elimination(equations);
  return elimination.run() ? elimination.solution(guess, grid) : null;
}

class Elimination {
  private readonly rows: Row[];
  private readonly columns = new Map<number, Set<number>>();
  /** Rows still to be used, by their number of terms. */
  private readonly byLength: Set<number>[] = [];
  private readonly pivots: { readonly variable: number; readonly row: Row }[] = [];

  constructor(equations: readonly Equation[]) {
    this.rows = equations.map(({ terms, constant }) => ({ terms: new Map(terms), constant }));
    this.rows.forEach((row, index) => {
      this.file(index);
      for (const variable of row.terms.keys()) {
        const column = this.columns.get(variable);
        if (column) column.add(index);
        else this.columns.set(variable, new Set([index]));
      }
    });
  }

  /** False when the equations contradict each other. */
  run(): boolean {
    for (let index = this.shortest(); index !== null; index = this.shortest()) {
      const row = this.rows[index]!;
      this.unfile(index);
      if (row.terms.size === 0) {
        if (row.constant !== 0n) return false;
        continue;
      }
      const variable = this.rarest(row);
      for (const other of row.terms.keys()) this.columns.get(other)!.delete(index);
      for (const target of [...this.columns.get(variable)!]) this.eliminate(target, row, variable);
      this.pivots.push({ variable, row });
    }
    return true;
  }

  /** Each denominator is a multiple of those before it, which spares greatest common divisors of large numbers. */
  solution(guess: (variable: number) => bigint, grid: bigint): Solution {
    const values = new Map<number, Fraction>();
    let denominator = grid;
    const known = (variable: number): Fraction => {
      const value = values.get(variable) ?? { n: guess(variable), d: grid };
      values.set(variable, value);
      return value;
    };
    for (const { variable, row } of this.pivots.reverse()) {
      let rest = row.constant * denominator;
      for (const [other, coefficient] of row.terms) {
        if (other === variable) continue;
        const { n, d } = known(other);
        rest -= coefficient * (d === denominator ? n : n * (denominator / d));
      }
      const pivot = row.terms.get(variable)!;
      const common = pivot < 0n ? -gcd(rest, pivot) : gcd(rest, pivot);
      denominator *= pivot / common;
      values.set(variable, { n: rest / common, d: denominator });
    }
    return { values, denominator };
  }

  private shortest(): number | null {
    for (const rows of this.byLength) for (const index of rows) return index;
    return null;
  }

  /** The variable of the row that the fewest other rows have. */
  private rarest(row: Row): number {
    let best = -1;
    let least = Infinity;
    for (const variable of row.terms.keys()) {
      const { size } = this.columns.get(variable)!;
      if (size >= least) continue;
      least = size;
      best = variable;
    }
    return best;
  }

  /** Add such a multiple of the row to the target that the variable goes. */
  private eliminate(target: number, by: Row, variable: number): void {
    this.unfile(target);
    const row = this.rows[target]!;
    const coefficient = row.terms.get(variable)!;
    const pivot = by.terms.get(variable)!;
    const common = gcd(coefficient, pivot);
    const [own, other] = [pivot / common, coefficient / common];
    if (own !== 1n) for (const [index, value] of row.terms) row.terms.set(index, value * own);
    for (const [index, value] of by.terms) this.add(target, index, -other * value);
    row.constant = row.constant * own - by.constant * other;
    reduce(row);
    this.file(target);
  }

  private add(target: number, variable: number, amount: bigint): void {
    const { terms } = this.rows[target]!;
    const after = (terms.get(variable) ?? 0n) + amount;
    if (after === 0n) {
      terms.delete(variable);
      this.columns.get(variable)!.delete(target);
    } else {
      terms.set(variable, after);
      this.columns.get(variable)!.add(target);
    }
  }

  private file(index: number): void {
    const length = this.rows[index]!.terms.size;
    while (this.byLength.length <= length) this.byLength.push(new Set());
    this.byLength[length]!.add(index);
  }

  private unfile(index: number): void {
    this.byLength[this.rows[index]!.terms.size]!.delete(index);
  }
}

function reduce(row: Row): void {
  let common = row.constant;
  for (const coefficient of row.terms.values()) {
    if (common === 1n || common === -1n) return;
    common = gcd(coefficient, common);
  }
  if (common === 0n || common === 1n) return;
  row.constant /= common;
  for (const [variable, coefficient] of row.terms) row.terms.set(variable, coefficient / common);
}
