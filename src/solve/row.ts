// A sparse row of the tableau: one basic variable in terms of the others, in whole numbers.
import { gcd } from './number.ts';

/** denominator · basic = sum of coefficients · nonbasic; the denominator is positive, no factor is common to all. */
export class Row {
  denominator: bigint;
  readonly coefficients: Map<number, bigint>;

  constructor(denominator: bigint, coefficients: Map<number, bigint>) {
    this.denominator = denominator;
    this.coefficients = coefficients;
  }

  /** Solve for `entering`, which becomes basic where `leaving` was. */
  turned(leaving: number, entering: number): Row {
    const pivot = this.coefficients.get(entering)!;
    const sign = pivot < 0n ? -1n : 1n;
    const coefficients = new Map<number, bigint>([[leaving, sign * this.denominator]]);
    for (const [variable, coefficient] of this.coefficients)
      if (variable !== entering) coefficients.set(variable, -sign * coefficient);
    return new Row(sign * pivot, coefficients);
  }

  /** Replace `variable` by the row that it is basic in; `changed` hears of each variable that enters or leaves. */
  substitute(variable: number, by: Row, changed: (variable: number, present: boolean) => void): void {
    const coefficient = this.coefficients.get(variable)!;
    const common = gcd(coefficient, by.denominator);
    const own = by.denominator / common;
    const other = coefficient / common;
    this.coefficients.delete(variable);
    changed(variable, false);
    if (own !== 1n) {
      this.denominator *= own;
      for (const [index, value] of this.coefficients) this.coefficients.set(index, value * own);
    }
    for (const [index, value] of by.coefficients) this.add(index, other * value, changed);
    this.reduce();
  }

  private add(variable: number, amount: bigint, changed: (variable: number, present: boolean) => void): void {
    const before = this.coefficients.get(variable);
    const after = (before ?? 0n) + amount;
    if (after === 0n) {
      this.coefficients.delete(variable);
      changed(variable, false);
    } else {
      this.coefficients.set(variable, after);
      if (before === undefined) changed(variable, true);
    }
  }

  private reduce(): void {
    let common = this.denominator;
    for (const coefficient of this.coefficients.values()) {
      if (common === 1n) return;
      common = gcd(coefficient, common);
    }
    if (common === 1n) return;
    this.denominator /= common;
    for (const [index, value] of this.coefficients) this.coefficients.set(index, value / common);
  }
}
