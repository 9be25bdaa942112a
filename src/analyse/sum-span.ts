// Whether a sum says anything that other sums together do not say: elimination, one sum after another.
import type { Rational } from '../figures/rational.ts';
import { divide, multiply, negate, one, subtract, zero } from '../figures/rational.ts';
import type { Line } from './grid.ts';
import type { Candidate } from './sum-evidence.ts';

type Equation = Map<Line, Rational>;

export class Span {
  /** Each with a line of its own that no later one has. */
  private readonly kept: { readonly pivot: Line; readonly equation: Equation }[] = [];

  has(sum: Candidate): boolean {
    return this.rest(sum).size === 0;
  }

  add(sum: Candidate): void {
    const equation = this.rest(sum);
    for (const pivot of equation.keys()) {
      this.kept.push({ pivot, equation });
      return;
    }
  }

  private rest({ total, parts }: Candidate): Equation {
    const own = parts.map(({ line, minus }): [Line, Rational] => [line, minus ? negate(one) : one]);
    const rest: Equation = new Map([...own, [total, negate(one)]]);
    for (const { pivot, equation } of this.kept) {
      const there = rest.get(pivot);
      if (there === undefined) continue;
      const factor = divide(there, equation.get(pivot)!);
      for (const [line, coefficient] of equation) {
        const left = subtract(rest.get(line) ?? zero, multiply(coefficient, factor));
        if (left.n === 0n) rest.delete(line);
        else rest.set(line, left);
      }
    }
    return rest;
  }
}
