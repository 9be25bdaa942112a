// Each line of a chain, and what it comes to, as a proof of its own that the independent checker adds up.
import { keyOf } from '../figures/figure.ts';
import type { Rational } from '../figures/rational.ts';
import { add, divide, multiply, negate, one, zero } from '../figures/rational.ts';
import type { Bundle, Turned } from './bundle.ts';
import type { Claim, Step } from './checker.ts';
import { holds } from './checker.ts';
import type { Fact } from './derivation.ts';
import { slope } from './derivation.ts';
import type { RowTerm } from './rows.ts';

/** So many times what a figure is beyond the value that a fact gives it. */
export type Excess = readonly [fact: Fact, times: Rational];

/**
 * Which of the facts hold strictly; null where the checker does not confirm each of them, and that the excesses of the
 * last of them together are no less than nothing. Where values are taken, a line says what follows from them. That no
 * others would make the end worse is shown by the last proof, in which the rows that give them take their place, each
 * turned the way of its own end.
 */
export function confirmed(
  facts: readonly Fact[],
  taken: ReadonlySet<Fact>,
  last: { readonly excesses: readonly Excess[]; readonly closed: boolean },
): ReadonlySet<Fact> | null {
  const proofs = new Proofs(taken);
  const strict = new Set(facts.filter((fact) => isStrict(proofs.of(fact))));
  const isHeld = facts.every((fact) => {
    const proof = proofs.of(fact);
    const hypotheses = [...proof].flatMap(([of, times]): Excess[] =>
      isFact(of) ? [[of, negate(times)]] : [],
    );
    return holds(stepsOf(proof), claimOf([[fact, turn(fact)], ...hypotheses], !strict.has(fact)));
  });
  const opened = new Proofs(new Set());
  const end = sum(last.excesses.map(([fact, times]) => opened.excess(fact, times)));
  return isHeld && holds(stepsOf(end), claimOf(last.excesses, last.closed)) ? strict : null;
}

/** So many times each row, and so many times the excess of each value that is taken. */
type Proof = ReadonlyMap<Turned | Fact, Rational>;

class Proofs {
  private readonly found = new Map<Fact, Proof>();

  constructor(private readonly taken: ReadonlySet<Fact>) {}

  /** Of the excess of a lower end, or of that of an upper end turned round. */
  of(fact: Fact): Proof {
    const known = this.found.get(fact) ?? this.work(fact);
    this.found.set(fact, known);
    return known;
  }

  excess(fact: Fact, times: Rational): Proof {
    if (fact.how === 'unknown') return new Map();
    return this.taken.has(fact)
      ? new Map([[fact, times]])
      : sum([this.of(fact)], multiply(times, turn(fact)));
  }

  private work(fact: Fact): Proof {
    const { how, row, inputs, figure } = fact;
    const excesses = [...inputs].map(([other, input], at) => {
      if (how !== 'part') return this.excess(input, negate(row!.terms.get(other)!));
      const [part] = [...inputs.values()] as [Fact, Fact];
      return this.excess(input, multiply(turn(fact), at === 0 ? one : part.value));
    });
    if (how === 'part') return sum(excesses);
    const own = how === 'solved' ? slope(row!, inputs) : row!.terms.get(figure)!;
    return sum([new Map([[row!, one]]), ...excesses], divide(one, multiply(own, turn(fact))));
  }
}

const isFact = (of: Turned | Fact): of is Fact => 'how' in of;
const turn = ({ end }: Fact): Rational => (end === 'lower' ? one : negate(one));
const isStrict = (proof: Proof): boolean => [...proof.keys()].some((of) => !isFact(of) && of.strict);

function sum(proofs: readonly Proof[], times: Rational = one): Proof {
  const all = new Map<Turned | Fact, Rational>();
  for (const proof of proofs)
    for (const [of, size] of proof) all.set(of, add(all.get(of) ?? zero, multiply(size, times)));
  for (const [of, size] of all) if (size.n === 0n) all.delete(of);
  return all;
}

/** An equation's multiplier is of the row as it stands, an inequality's of the row turned to `>=`. */
const stepsOf = (proof: Proof): Step[] =>
  [...proof].flatMap(([of, size]): Step[] => {
    if (isFact(of)) return [];
    return [{ row: of.row, multiplier: of.row.relation === '=' ? multiply(size, of.facing) : size }];
  });

function claimOf(excesses: readonly Excess[], closed: boolean): Claim {
  const terms = new Map<string, RowTerm>();
  const take = (bundle: Bundle, times: Rational) => {
    for (const term of bundle.terms) {
      const before = terms.get(keyOf(term))?.coefficient ?? zero;
      terms.set(keyOf(term), { ...term, coefficient: add(before, multiply(term.coefficient, times)) });
    }
  };
  let limit = zero;
  for (const [{ figure, value, unknown }, times] of excesses) {
    take(figure, times);
    if (unknown) take(unknown, negate(multiply(times, value)));
    else limit = add(limit, multiply(times, value));
  }
  return { terms: [...terms.values()], limit, closed };
}
