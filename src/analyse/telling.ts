// The order in which facts are told, and which of them are needed from both sides.
import { finiteDigits, multiply, rational, sign } from '../figures/rational.ts';
import { keyOf } from '../figures/figure.ts';
import type { Step } from './checker.ts';
import type { Fact, Side } from './derivation.ts';
import { needed, opposite } from './derivation.ts';

/** A fact, and the end of its figure that is needed. */
export interface Use {
  readonly fact: Fact;
  readonly side: Side;
}

export interface Telling {
  /** Each after its inputs, unknowns left out. */
  readonly facts: readonly Fact[];
  /** Their values are taken, for a line needs their figures from the other side. */
  readonly taken: ReadonlySet<Fact>;
  /** They say what their figures are, from equations, and are needed from both sides: never rounded. */
  readonly plain: ReadonlySet<Fact>;
}

/** All that the uses rest on. */
export function telling(uses: readonly Use[]): Telling {
  const facts = inOrder(uses.map(({ fact }) => fact));
  const all = [...uses, ...facts.flatMap(usesOf)];
  const torn = all.filter(({ fact, side }) => fact.end !== side && fact.how !== 'unknown');
  const plain = torn.filter(({ fact }) => inOrder([fact]).every(isPlain)).map(({ fact }) => fact);
  const taken = torn.filter(({ fact }) => !plain.includes(fact)).map(({ fact }) => fact);
  return { facts, taken: new Set(taken), plain: new Set(inOrder(plain)) };
}

/** No more digits than this of a number that cannot be rounded. */
const plainDigits = 8;
const hundred = rational(100n);
const isPlain = ({ exact, value, unknown }: Fact): boolean =>
  exact && finiteDigits(unknown ? multiply(value, hundred) : value, plainDigits) !== null;

/** Which ends of its inputs a fact needs. */
export function usesOf({ how, row, inputs, end }: Fact): Use[] {
  if (how === 'unknown') return [];
  if (how === 'part') {
    const [part, whole] = [...inputs.values()] as [Fact, Fact];
    return [
      { fact: part, side: end },
      { fact: whole, side: sign(part.value) < 0 ? opposite(end) : end },
    ];
  }
  return [...inputs].map(([figure, fact]) => ({ fact, side: needed(row!.terms.get(figure)!) }));
}

function inOrder(last: readonly Fact[]): Fact[] {
  const seen = new Set<Fact>();
  const visit = (fact: Fact): void => {
    if (fact.how === 'unknown' || seen.has(fact)) return;
    fact.inputs.forEach(visit);
    seen.add(fact);
  };
  last.forEach(visit);
  return [...seen];
}

/** A percentage can only be rounded, and a figure only be set to 100, where that figure is not below zero. */
export function isMeasured({ unknown }: Fact, positive: ReadonlySet<string>): boolean {
  return unknown === null || (unknown.terms.length === 1 && positive.has(keyOf(unknown.terms[0]!)));
}

/** The figures that the steps say, or take for granted, to be no less than zero. */
export function nonnegative(steps: readonly Step[]): Set<string> {
  return new Set(
    steps.flatMap(({ row: { base, member, end } }) => [
      ...(base?.positive ? [keyOf(base)] : []),
      ...(member.kind === 'sign' && member.positive ? [keyOf(member)] : []),
      ...(member.kind === 'statement' &&
      member.statement.measure === 'value' &&
      end !== 'upper' &&
      sign(member.statement.interval.lower!) >= 0
        ? [keyOf(member.statement)]
        : []),
    ]),
  );
}
