// Which variables are bounded, as far as the signs of coefficients alone tell: sound, not complete.
import type { Constraint, Terms } from './constraint.ts';

/** Each constraint bounds one of its variables once it bounds all others: again and again, without any number. */
export class Closure {
  private readonly below: Uint8Array;
  private readonly above: Uint8Array;

  constructor(variables: number, constraints: readonly Constraint[]) {
    this.below = new Uint8Array(variables);
    this.above = new Uint8Array(variables);
    let moved = true;
    while (moved) {
      moved = false;
      for (const constraint of constraints) if (this.close(constraint)) moved = true;
    }
  }

  /** The form surely has a lower bound, where anything satisfies the constraints at all. */
  isBounded(form: Terms): boolean {
    return form.every(([variable, coefficient]) => this.side(coefficient > 0n)[variable] === 1);
  }

  private close({ terms, relation }: Constraint): boolean {
    const below = this.last(terms, false);
    return (relation === '=' && this.last(terms, true)) || below;
  }

  /** terms >= constant, turned: <=. What is not yet bounded on its far side is one variable at most, or nothing follows. */
  private last(terms: Terms, turned: boolean): boolean {
    const far = terms.filter(([variable, coefficient]) => !this.side(coefficient > 0n === turned)[variable]);
    if (far.length > 1) return false;
    let moved = false;
    for (const [variable, coefficient] of far.length === 1 ? far : terms) {
      const near = this.side(coefficient > 0n !== turned);
      if (near[variable] === 1) continue;
      near[variable] = 1;
      moved = true;
    }
    return moved;
  }

  private side(below: boolean): Uint8Array {
    return below ? this.below : this.above;
  }
}
