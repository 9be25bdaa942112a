// How the rows of a proof lead to its end line by line: each fact bounds one figure by one row and by earlier facts.
import type { Rational } from '../figures/rational.ts';
import { add, divide, multiply, one, sign, subtract, zero } from '../figures/rational.ts';
import type { Bundle, Turned } from './bundle.ts';

export type Side = 'lower' | 'upper';

/** figure >= value (lower) or <= (upper), given what its inputs say. */
export interface Fact {
  readonly figure: Bundle;
  readonly end: Side;
  /** The figure is the value: its row is an equation, and so are those of its inputs. */
  readonly exact: boolean;
  /**
   * `unknown`: one figure as so many times itself. `row`: the row solved for the figure. `solved`: the row solved for
   * the unknown, in parts of which some of its figures are known. `part`: such a part, and what the unknown is.
   */
  readonly how: 'unknown' | 'row' | 'solved' | 'part';
  /** Null of `unknown` and `part`. */
  readonly row: Turned | null;
  readonly inputs: ReadonlyMap<Bundle, Fact>;
  /** What the value is a multiple of; null for a number. */
  readonly unknown: Bundle | null;
  readonly value: Rational;
}

export type Facts = ReadonlyMap<Bundle, Fact>;

/** The numbers that a derivation ended with, and the parts of its last unknown. */
export interface Derived {
  readonly numbers: Facts;
  readonly parts: Facts;
}

export const opposite = (end: Side): Side => (end === 'lower' ? 'upper' : 'lower');

/** The end of a figure that its row needs, whichever other figure the row is solved for. */
export const needed = (coefficient: Rational): Side => (sign(coefficient) > 0 ? 'upper' : 'lower');

/**
 * What a chain is: the rows of one proof in an order in which each has one figure that no earlier line gives; solved
 * for it, the row is the line. Where every row that is left has two such figures or more, one figure is unknown for a
 * while: rows that know no number but 0 give others in parts of it, until a row has only figures that are known in
 * parts or in numbers; solved for the unknown it gives that a number, and so all its parts. No chain is a proof with
 * two unknowns at a time, or with a number beside the parts of one.
 *
 * A line in numbers shuts out no other line in numbers, so one order of them does for all; but it may keep a row from
 * being told in parts. So each figure is also tried as the unknown before there is any number but its own.
 */
export function derivations(rows: readonly Turned[]): Derived[] {
  const plain = new Derivation(rows);
  plain.takeLines();
  const figures = new Set(rows.flatMap((row) => [...row.terms.keys()]));
  const others = [...figures].map((unknown) => {
    const derivation = new Derivation(rows);
    for (const fact of plain.numbers.values())
      if (fact.figure === unknown || fact.value.n === 0n) derivation.know(fact);
    derivation.set(unknown);
    return derivation.finished();
  });
  return [plain.finished(), ...others];
}

/** What follows in numbers without an unknown. */
export function plainly(rows: readonly Turned[]): Facts {
  const derivation = new Derivation(rows);
  derivation.takeLines();
  return derivation.numbers;
}

/** What follows in parts of one figure. */
export function partsOf(rows: readonly Turned[], unknown: Bundle): Facts {
  const derivation = new Derivation(rows);
  derivation.set(unknown);
  return derivation.parts;
}

class Derivation {
  readonly numbers: Map<Bundle, Fact>;
  parts: ReadonlyMap<Bundle, Fact>;
  private readonly left: Set<Turned>;

  constructor(rows: Iterable<Turned>, numbers: Facts = new Map(), parts: Facts = new Map()) {
    this.left = new Set(rows);
    this.numbers = new Map(numbers);
    this.parts = parts;
  }

  /** Takes a number from elsewhere, with all that it follows from. */
  know(fact: Fact): void {
    if (fact.row) this.left.delete(fact.row);
    this.numbers.set(fact.figure, fact);
    for (const input of fact.inputs.values()) this.know(input);
  }

  /** Every line in numbers. */
  takeLines(): void {
    const found = lines(this.left, (figure) => this.number(figure));
    for (const fact of found) this.numbers.set(fact.figure, fact);
  }

  /** Every line in parts of the unknown, and the line that solves it; false where none does. */
  set(unknown: Bundle): boolean {
    this.total();
    const own = { figure: unknown, end: 'lower', exact: true, how: 'unknown', row: null, unknown } as const;
    const parts = new Map<Bundle, Fact>([[unknown, { ...own, inputs: new Map(), value: one }]]);
    const plain = [...this.left].filter(
      (row) =>
        row.limit.n === 0n &&
        [...row.terms.keys()].every(
          (figure) => figure === unknown || (this.numbers.get(figure)?.value.n ?? 0n) === 0n,
        ),
    );
    const open = new Set(plain);
    const known = (figure: Bundle): Fact | undefined => parts.get(figure) ?? this.numbers.get(figure);
    for (const fact of lines(open, known, unknown)) parts.set(fact.figure, fact);
    for (const row of plain) if (!open.has(row)) this.left.delete(row);
    this.parts = parts;
    return this.numbers.has(unknown) || this.solve(unknown);
  }

  /** As far as it goes, with one unknown after another: of those that can be solved the one that takes fewest rows. */
  finished(): Derived {
    for (;;) {
      this.takeLines();
      const open = new Set([...this.left].flatMap((row) => [...row.terms.keys()]));
      const tries = [...open]
        .filter((figure) => this.number(figure) === undefined)
        .map((unknown) => ({ unknown, copy: new Derivation(this.left, this.numbers, this.parts) }))
        .filter(({ unknown, copy }) => copy.set(unknown));
      const [best] = tries.sort((a, b) => b.copy.left.size - a.copy.left.size);
      if (best && this.set(best.unknown)) continue;
      this.total();
      return this;
    }
  }

  /** Every part in numbers too, where the unknown has one. */
  private total(): void {
    for (const figure of this.parts.keys()) this.number(figure);
  }

  private solve(unknown: Bundle): boolean {
    for (const row of this.left) {
      const inputs = new Map<Bundle, Fact>();
      for (const figure of row.terms.keys()) {
        const input = this.parts.get(figure) ?? this.numbers.get(figure);
        if (input) inputs.set(figure, input);
      }
      const own = inputs.size === row.terms.size ? slope(row, inputs) : zero;
      if (own.n === 0n) continue;
      const value = divide(subtract(row.limit, total(row, inputs, false)), own);
      this.numbers.set(unknown, {
        ...{ figure: unknown, end: sign(own) > 0 ? 'lower' : 'upper', exact: isExact(row, inputs) },
        ...{ how: 'solved', row, inputs, unknown: null, value },
      });
      this.left.delete(row);
      return true;
    }
    return false;
  }

  private number(figure: Bundle): Fact | undefined {
    const part = this.parts.get(figure);
    const whole = part?.unknown ? this.numbers.get(part.unknown) : undefined;
    const known = this.numbers.get(figure) ?? (part && whole && partOf(part, whole));
    if (known) this.numbers.set(figure, known);
    return known;
  }
}

/** Each row that has one figure without a fact, solved for it, and taken out of `rows`. */
function* lines(
  rows: Set<Turned>,
  known: (figure: Bundle) => Fact | undefined,
  unknown: Bundle | null = null,
): Generator<Fact> {
  for (let size = -1; size !== rows.size;) {
    size = rows.size;
    for (const row of rows) {
      const [figure, ...more] = [...row.terms.keys()].filter((other) => known(other) === undefined);
      if (figure === undefined || more.length > 0) continue;
      rows.delete(row);
      const inputs = new Map(
        [...row.terms.keys()].flatMap((other) => {
          const fact = known(other);
          return fact ? [[other, fact] as const] : [];
        }),
      );
      yield closed(figure, row, inputs, unknown);
    }
  }
}

/** What a row says of one of its figures, all others known. */
export function closed(figure: Bundle, row: Turned, known: Facts, unknown: Bundle | null = null): Fact {
  const others = [...row.terms.keys()].filter((other) => other !== figure);
  const inputs = new Map(others.map((other) => [other, known.get(other)!]));
  const own = row.terms.get(figure)!;
  const rest = [...inputs].reduce(
    (sum, [other, { value }]) => add(sum, multiply(row.terms.get(other)!, value)),
    zero,
  );
  const value = divide(subtract(row.limit, rest), own);
  const end = sign(own) > 0 ? 'lower' : 'upper';
  return { figure, end, exact: isExact(row, inputs), how: 'row', row, inputs, unknown, value };
}

/** How many times the unknown a row speaks of. */
export const slope = (row: Turned, inputs: Facts): Rational => total(row, inputs, true);

/** What the row's known figures come to: those in parts of the unknown, or those in numbers. */
function total(row: Turned, inputs: Facts, inParts: boolean): Rational {
  const found = [...inputs].filter(([, { unknown }]) => (unknown !== null) === inParts);
  return found.reduce((sum, [figure, { value }]) => add(sum, multiply(row.terms.get(figure)!, value)), zero);
}

const isExact = ({ row }: Turned, inputs: Facts): boolean =>
  row.relation === '=' && [...inputs.values()].every(({ exact }) => exact);

function partOf(part: Fact, whole: Fact): Fact {
  const { figure, value } = part;
  const turned = sign(value) < 0 ? opposite(whole.end) : whole.end;
  return {
    ...{ figure, end: part.exact ? turned : part.end, exact: part.exact && whole.exact },
    ...{ how: 'part', row: null, unknown: null, value: multiply(value, whole.value) },
    inputs: new Map([
      [figure, part],
      [whole.figure, whole],
    ]),
  };
}
