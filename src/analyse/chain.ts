// The argument of a conflict, one row after another: each gives a bound of one figure, the last two bounds exclude
// each other.
import { keyOf } from '../figures/figure.ts';
import type { Rational } from '../figures/rational.ts';
import { negate, one, rational, subtract, zero } from '../figures/rational.ts';
import type { Rule } from '../figures/rule.ts';
import type { Bundle, Turned } from './bundle.ts';
import { turned } from './bundle.ts';
import type { Step } from './checker.ts';
import type { Excess } from './confirmed.ts';
import { confirmed } from './confirmed.ts';
import type { Fact, Facts } from './derivation.ts';
import { closed, derivations, partsOf, plainly } from './derivation.ts';
import { totalOf } from './family.ts';
import { signRow } from './rows.ts';
import type { Sign } from './signs.ts';
import type { Telling } from './telling.ts';
import { isMeasured, nonnegative, telling, usesOf } from './telling.ts';

export interface Chain extends Telling {
  /** In a conflict that speaks of proportions only one figure is set to 100, or to -100 where it is below zero. */
  readonly set: { readonly bundle: Bundle; readonly value: Rational } | null;
  /** The last of them bounds `target`. */
  readonly links: readonly Fact[];
  readonly target: Bundle;
  /** The opposite bound; null where the target is the figure that was set. */
  readonly closing: Fact | null;
  readonly strict: ReadonlySet<Fact>;
  /** The figures whose values are taken: any other value that their rows allow makes the contradiction larger. */
  readonly split: readonly Bundle[];
}

/** No argument of more rows than this is looked for, and none with unknowns of more than the second. */
const mostRows = 60;
const mostWithUnknowns = 20;

/** The chains that these steps allow, the plainest first: with unknowns only where there are none without. */
export function* chains(steps: readonly Step[]): Generator<Chain> {
  if (steps.length > mostRows) return;
  if (steps.every(({ row }) => row.constant.n === 0n))
    yield* plainest(settable(steps).flatMap((sign) => inProportion(steps, sign)));
  const { rows, bundles } = turned(steps, []);
  yield* plainest(rows.flatMap((last) => inNumbers(last, [plainly(without(rows, last))])));
  if (rows.length > mostWithUnknowns) return;
  const positive = nonnegative(steps);
  const isTold = ({ facts }: Candidate): boolean => facts.every((fact) => isMeasured(fact, positive));
  const known = new Map(
    rows.map((last) => [last, derivations(without(rows, last)).map(({ numbers }) => numbers)]),
  );
  yield* plainest([...known].flatMap(([last, numbers]) => inNumbers(last, numbers)).filter(isTold));
  const bases = settable(steps).flatMap((sign) => {
    const bundle = bundles.get(keyOf(sign));
    return bundle?.terms.length === 1 ? [aboveZero(sign, bundle)] : [];
  });
  const all = [...known.values()].flat();
  yield* plainest(bases.flatMap((last) => inNumbers(last, all)).filter(isTold));
}

const without = (rows: readonly Turned[], last: Turned): Turned[] => rows.filter((row) => row !== last);

function* plainest(found: readonly Candidate[]): Generator<Chain> {
  const costs = new Map(found.map((candidate) => [candidate, costOf(candidate)]));
  for (const candidate of [...found].sort((a, b) => costs.get(a)! - costs.get(b)!)) {
    const { facts, taken, excesses, links, closing, set } = candidate;
    const isApart = set === null && gapOf(links.at(-1)!, closing!).n !== 0n;
    const strict = confirmed(facts, taken, { excesses, closed: isApart });
    if (strict && ![...taken].some((fact) => strict.has(fact))) yield { ...candidate, strict };
  }
}

interface Candidate extends Omit<Chain, 'strict'> {
  /** What is no less than nothing, and more than that where figures are proportions. */
  readonly excesses: readonly Excess[];
}

/** Figures known not to be zero: those that the proof itself says so of, else the bases of its rows. */
function settable(steps: readonly Step[]): Sign[] {
  const signs = steps.flatMap(({ row }) =>
    row.member.kind === 'sign' && row.member.strict ? [row.member] : [],
  );
  const bases = steps.flatMap(({ row }) => (row.base?.strict ? [row.base] : []));
  return [...new Map([...signs, ...bases].map((sign) => [keyOf(sign), sign])).values()];
}

/** In percent of a figure whose sign is known: the last row bounds a figure, or that one itself. */
function inProportion(steps: readonly Step[], sign: Sign): Candidate[] {
  const { rows, bundles } = turned(steps, [keyOf(sign)]);
  const bundle = bundles.get(keyOf(sign));
  if (!bundle) return [];
  const set = { bundle, value: sign.positive ? hundred : negate(hundred) };
  const own = aboveZero(sign, bundle);
  const open = rows.filter(({ terms }) => [...terms.keys()].some((other) => other !== bundle));
  return open.flatMap((last) => {
    const parts = partsOf(without(open, last), bundle);
    return clashes(last, parts, bundle).flatMap(([first, closing]): Candidate[] => {
      const gap = gapOf(first, closing);
      if (gap.n !== 0n && gap.n > 0n !== sign.positive) return [];
      const excesses: Excess[] = [...against(first, closing), [closed(bundle, own, new Map()), gap]];
      return candidates(first, closing, set, excesses);
    });
  });
}

/** What a row with a base takes for granted, as a row of its own. */
const aboveZero = (sign: Sign, bundle: Bundle): Turned => ({
  ...{ row: signRow(sign), terms: new Map([[bundle, sign.positive ? one : negate(one)]]) },
  ...{ limit: zero, strict: true, facing: one },
});

const hundred = rational(100n);

function inNumbers(last: Turned, found: readonly Facts[]): Candidate[] {
  return found.flatMap((numbers) =>
    clashes(last, numbers, null)
      .filter(([first, closing]) => gapOf(first, closing).n >= 0n)
      .flatMap(([first, closing]) => candidates(first, closing, null, against(first, closing))),
  );
}

type Clash = readonly [first: Fact, closing: Fact];

/** What the last row says of each of its figures, beside what is known of that. */
function clashes(last: Turned, known: Facts, unknown: Bundle | null): Clash[] {
  const figures = [...last.terms.keys()];
  if (!figures.every((figure) => known.has(figure))) return [];
  return figures.flatMap((figure): Clash[] => {
    const first = known.get(figure)!;
    const closing = closed(figure, last, known, unknown);
    if (first.how === 'unknown') return [[closing, { ...first, end: other(closing) }]];
    if (first.end !== closing.end) return [[first, closing]];
    if (first.exact) return [[{ ...first, end: other(first) }, closing]];
    return closing.exact ? [[first, { ...closing, end: other(first) }]] : [];
  });
}

const other = ({ end }: Fact): Fact['end'] => (end === 'lower' ? 'upper' : 'lower');

/** How far the bounds are apart, of the unknown where they are parts of it. */
function gapOf(first: Fact, closing: Fact): Rational {
  return first.end === 'lower' ? subtract(first.value, closing.value) : subtract(closing.value, first.value);
}

const against = (first: Fact, closing: Fact): Excess[] =>
  first.end === 'lower'
    ? [
        [first, one],
        [closing, negate(one)],
      ]
    : [
        [first, negate(one)],
        [closing, one],
      ];

/** None where the last bound rests on the one that it is held against. */
function candidates(first: Fact, closing: Fact, set: Chain['set'], excesses: readonly Excess[]): Candidate[] {
  const uses = [first, closing].map((fact) => ({ fact, side: fact.end }));
  const told = telling([...usesOf(closing), ...uses]);
  const links = told.facts.filter((fact) => fact !== closing);
  if (links.at(-1) !== first || ![...told.taken].every(mayBeTaken)) return [];
  const ends = { target: first.figure, closing: closing.how === 'unknown' ? null : closing };
  const split = [...new Set([...told.taken].map(({ figure }) => figure))];
  return [{ ...told, ...ends, set, excesses, links, split }];
}

/** The end of a single statement, reached: nothing else moves with it. */
const mayBeTaken = ({ how, inputs }: Fact): boolean =>
  how === 'row' && [...inputs.values()].every((input) => input.how === 'unknown');

/** Sums read better than remainders, products than quotients, bounds than values taken, `at least` before `at most`. */
function costOf({ facts, links, closing, taken, set }: Candidate): number {
  const each = facts.map(({ how, row, figure }): number => {
    if (how === 'part') return 1;
    const member = row!.row.member;
    const solved = how === 'solved' ? 4 : 0;
    if (member.kind === 'sign') return solved;
    if (member.kind === 'rule') return solved + (isTotal(figure, member.instance.rule) ? 0 : 4);
    return solved + (keyOf(figure.terms[0]!) === keyOf(member.statement) ? 0 : 1);
  });
  const upward = links.at(-1)!.end === 'lower' ? 0 : 0.5;
  const inputs = closing ? [...closing.inputs.values()].filter(({ how }) => how !== 'unknown').length : 0;
  const start = upward + taken.size + (closing === null && set ? 3 : 0) + 2 * inputs;
  return each.reduce((sum, cost) => sum + cost, start);
}

function isTotal({ terms }: Bundle, rule: Rule): boolean {
  return terms.length > 1 || totalOf(rule) === terms[0]!.indicator;
}
