// The argument of a conflict, one row after another: each gives a bound of one figure, the last two bounds exclude
// each other.
import { keyOf } from '../figures/figure.ts';
import type { Figure } from '../figures/figure.ts';
import type { Rational } from '../figures/rational.ts';
import { add, divide, multiply, negate, one, rational, sign, subtract, zero } from '../figures/rational.ts';
import type { Rule } from '../figures/rule.ts';
import type { Bundle, Turned } from './bundle.ts';
import { turned } from './bundle.ts';
import { holds } from './checker.ts';
import type { Step } from './checker.ts';
import { totalOf } from './family.ts';

/** What one row says of `target` once the other figures in it have their values. */
export interface Link {
  readonly target: Bundle;
  readonly row: Turned;
  readonly bound: 'lower' | 'upper';
  readonly strict: boolean;
  /** Not only a bound: the value is taken, because later links need it both as a lower and as an upper bound. */
  readonly taken: boolean;
}

export interface Chain {
  /** In a conflict that speaks of proportions only one figure is set to 100, or to -100 where it is below zero. */
  readonly set: { readonly bundle: Bundle; readonly value: Rational } | null;
  /** The last of them bounds `target`. */
  readonly links: readonly Link[];
  readonly target: Bundle;
  /** The opposite bound; null where the target is the figure that was set. */
  readonly closing: Link | null;
  /** The figures whose values are taken: any other value that their rows allow makes the contradiction larger. */
  readonly split: readonly Bundle[];
}

/** No argument of more rows than this is looked for. */
const mostRows = 60;

/** The plainest chain that these steps allow; null where none of their orders works. */
export function chainOf(steps: readonly Step[]): Chain | null {
  if (steps.length > mostRows) return null;
  const homogeneous = steps.every(({ row }) => row.constant.n === 0n);
  const settings = homogeneous ? settable(steps) : [null];
  const found = settings.flatMap((figure) => chainsFrom(steps, figure));
  const [plainest] = found.sort((a, b) => a.cost - b.cost);
  return plainest?.chain ?? null;
}

interface Setting extends Figure {
  readonly positive: boolean;
}

/** Figures known not to be zero: those that the proof itself says so of, else the bases of its rows. */
function settable(steps: readonly Step[]): Setting[] {
  const signs = steps.flatMap(({ row }) =>
    row.member.kind === 'sign' && row.member.strict ? [row.member] : [],
  );
  const bases = steps.flatMap(({ row }) => (row.base?.strict ? [row.base] : []));
  const figures = signs.length > 0 ? signs : bases;
  return [...new Map(figures.map((figure) => [keyOf(figure), figure])).values()];
}

interface Found {
  readonly chain: Chain;
  readonly cost: number;
}

function chainsFrom(steps: readonly Step[], figure: Setting | null): Found[] {
  const { rows, bundles } = turned(steps, figure ? [keyOf(figure)] : []);
  const bundle = figure && bundles.get(keyOf(figure))!;
  const set = bundle && { bundle, value: figure.positive ? hundred : negate(hundred) };
  const open = rows.filter(({ terms }) => [...terms.keys()].some((other) => other !== bundle));
  return open.flatMap((closing) => {
    const chain = chainTo(closing, open, set);
    return chain && isProved(chain, steps) ? [{ chain, cost: costOf(chain) }] : [];
  });
}

const hundred = rational(100n);

/** The chain whose last two bounds are of the one figure that `closing` speaks of, or of the figure that was set. */
function chainTo(closing: Turned, rows: readonly Turned[], set: Chain['set']): Chain | null {
  const makers = new Map<Bundle, Turned>();
  const known = (bundle: Bundle) => bundle === set?.bundle || makers.has(bundle);
  const waiting = new Set(rows.filter((row) => row !== closing));
  for (let size = -1; size !== waiting.size;) {
    size = waiting.size;
    for (const row of waiting) {
      const unknown = [...row.terms.keys()].filter((bundle) => !known(bundle));
      if (unknown.length !== 1) continue;
      makers.set(unknown[0]!, row);
      waiting.delete(row);
    }
  }
  if (waiting.size > 0) return null;
  const own = [...closing.terms.keys()].filter((bundle) => bundle !== set?.bundle);
  if (own.length === 1 && makers.has(own[0]!)) return ended(own[0]!, closing, makers, set);
  return set && closing.terms.has(set.bundle) && own.every((bundle) => makers.has(bundle))
    ? ended(set.bundle, null, makers.set(set.bundle, closing), set)
    : null;
}

type Makers = ReadonlyMap<Bundle, Turned>;

function ended(target: Bundle, closing: Turned | null, makers: Makers, set: Chain['set']): Chain | null {
  const order = ordered(target, makers, closing === null ? null : (set?.bundle ?? null));
  const used = new Set(order);
  if (order.length !== makers.size || [...makers.keys()].some((bundle) => !used.has(bundle))) return null;
  const split = order.filter((bundle) => bundle !== target && isTornBetween(bundle, makers));
  if (!split.every((bundle) => mayBeTaken(makers.get(bundle)!, set))) return null;
  const strict = new Set<Bundle>();
  const links = order.map((bundle): Link => {
    const row = makers.get(bundle)!;
    const inputs = [...row.terms.keys()].filter((other) => other !== bundle);
    if (row.strict || inputs.some((input) => strict.has(input))) strict.add(bundle);
    return link(bundle, row, strict.has(bundle), split.includes(bundle));
  });
  return {
    ...{ set, links, target, split },
    closing: closing && link(target, closing, closing.strict, false),
  };
}

const link = (target: Bundle, row: Turned, strict: boolean, taken: boolean): Link => ({
  ...{ target, row, strict, taken },
  bound: sign(row.terms.get(target)!) > 0 ? 'lower' : 'upper',
});

/** What the target rests on before the target, depth first, in the order in which rows name it. */
function ordered(target: Bundle, makers: Makers, given: Bundle | null): Bundle[] {
  const order = new Set<Bundle>();
  const visit = (bundle: Bundle) => {
    if (order.has(bundle) || bundle === given) return;
    for (const input of makers.get(bundle)!.terms.keys())
      if (input !== bundle && input !== target) visit(input);
    order.add(bundle);
  };
  visit(target);
  return [...order];
}

/** A later row needs the opposite bound of the one that the figure's own row gives. */
function isTornBetween(bundle: Bundle, makers: Makers): boolean {
  const own = makers.get(bundle)!;
  return [...makers.values()].some(
    (row) =>
      row !== own && row.terms.has(bundle) && sign(row.terms.get(bundle)!) === sign(own.terms.get(bundle)!),
  );
}

/** The end of a single statement, reached: nothing else moves with it. */
const mayBeTaken = ({ terms, strict }: Turned, set: Chain['set']): boolean =>
  !strict && [...terms.keys()].filter((bundle) => bundle !== set?.bundle).length === 1;

/**
 * Where values are taken, the links are no bounds one by one. The last one is all the same: the steps without the
 * closing one add up to it, which the checker confirms.
 */
function isProved({ split, closing, links, set, target }: Chain, steps: readonly Step[]): boolean {
  if (split.length === 0) return true;
  if (closing === null || target.terms.length > 1) return false;
  const rest = steps.filter(
    ({ row }) => row !== closing.row.row && links.some((link) => link.row.row === row),
  );
  const worth = worths({ links, set }).get(target)!;
  const figure = target.terms[0]!;
  const direction = closing.bound === 'upper' ? one : negate(one);
  const factor = rest.reduce((sum, { row, multiplier }) => {
    const own = row.terms.find((term) => keyOf(term) === keyOf(figure))?.coefficient ?? zero;
    const turned = row.relation.startsWith('<') ? negate(multiplier) : multiplier;
    return add(sum, multiply(own, turned));
  }, zero);
  const own = { ...figure, coefficient: direction };
  const against = set && {
    ...set.bundle.terms[0]!,
    coefficient: negate(multiply(direction, divide(worth, set.value))),
  };
  return holds(
    rest.map(({ row, multiplier }) => ({ row, multiplier: divide(multiplier, multiply(factor, direction)) })),
    {
      terms: against ? [own, against] : [own],
      limit: set ? zero : multiply(direction, worth),
      closed: true,
    },
  );
}

/** The exact values that the links give, one after another. */
export function worths({ links, set }: Pick<Chain, 'links' | 'set'>): Map<Bundle, Rational> {
  const known = new Map<Bundle, Rational>(set ? [[set.bundle, set.value]] : []);
  for (const { target, row } of links) {
    let rest = row.limit;
    for (const [bundle, coefficient] of row.terms)
      if (bundle !== target) rest = subtract(rest, multiply(coefficient, known.get(bundle)!));
    known.set(target, divide(rest, row.terms.get(target)!));
  }
  return known;
}

/** Sums read better than remainders, products than quotients, bounds than values taken, `at least` before `at most`. */
function costOf({ links, closing, split }: Chain): number {
  const each = [...links, ...(closing ? [closing] : [])].map(({ target, row: { row } }) => {
    const { member } = row;
    if (member.kind === 'sign') return 0;
    if (member.kind === 'rule') return isTotal(target, member.instance.rule) ? 0 : 4;
    return keyOf(target.terms[0]!) === keyOf(member.statement) ? 0 : 1;
  });
  const upward = links.at(-1)!.bound === 'lower' ? 0 : 0.5;
  return each.reduce<number>((sum, cost) => sum + cost, upward + split.length + (closing === null ? 3 : 0));
}

function isTotal({ terms }: Bundle, rule: Rule): boolean {
  return terms.length > 1 || totalOf(rule) === terms[0]!.indicator;
}
