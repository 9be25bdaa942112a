// What cannot hold together: minimal conflicts, found one after another until the rest can be true.
import { keyOf } from '../figures/figure.ts';
import type { Rational } from '../figures/rational.ts';
import { add, divide, multiply, negate, rational, zero } from '../figures/rational.ts';
import type { Step } from './checker.ts';
import type { Removable } from './member.ts';
import { byPreference, isClaim, keyOfMember } from './member.ts';
import { Prover, split } from './prover.ts';
import type { Assembly, Member, Row } from './rows.ts';
import { assemble } from './rows.ts';
import type { Evidence, Sign } from './signs.ts';
import { printedNegative } from './signs.ts';
import { suspects } from './suspect.ts';

/** Members that cannot hold together, although any of them taken away lets the others hold. */
export interface Conflict {
  readonly members: readonly Member[];
  /** What adds up to the contradiction; multipliers are whole and have no common factor. */
  readonly steps: readonly Step[];
  /** The right side of the sum; the left side is 0. */
  readonly gap: Rational;
  readonly strict: boolean;
  /** The evidence that it was found in: its connected component, less what was set aside before it. */
  readonly surroundings: Evidence;
  /** The member left out so that the search could go on. */
  readonly aside: Removable;
}

export interface Settlement {
  /** All evidence but what was set aside, without the guesses given up: satisfiable. */
  readonly evidence: Evidence;
  readonly conflicts: readonly Conflict[];
  /** What only a guessed sign would have made a conflict: its members, and the indicators now taken as `any`. */
  readonly guesses: readonly {
    readonly members: readonly Member[];
    readonly indicators: readonly string[];
  }[];
  /** That evidence as rows. */
  readonly assembly: Assembly;
  /** Its connected components, which can all hold. */
  readonly parts: readonly Prover[];
}

/** Every conflict of the evidence. A guessed sign accuses nobody: it is given up and the judging starts again. */
export function settle(evidence: Evidence): Settlement {
  const guesses: Settlement['guesses'][number][] = [];
  // What is printed negative anywhere stays so where a part of the evidence does not show it.
  let any: ReadonlySet<string> = new Set([...evidence.any, ...printedNegative(evidence.statements)]);
  for (;;) {
    const settled = settleParts({ ...evidence, any });
    if (!('guess' in settled)) return { ...settled, guesses };
    const indicators = [...new Set(guessesOf(settled.guess).map((figure) => figure.indicator))];
    guesses.push({ members: settled.guess.members, indicators });
    any = new Set([...any, ...indicators]);
  }
}

function settleParts(evidence: Evidence): Omit<Settlement, 'guesses'> | { readonly guess: Minimal } {
  const conflicts: Conflict[] = [];
  let rest = evidence;
  // A value set aside may let a growth speak that its rounding had silenced: hence another look at what is left.
  for (let found = -1; ;) {
    const assembly = assemble(rest);
    const parts = split(assembly.rows).map((rows) => new Prover(rows));
    const clashing = parts.filter((part) => !isMetByZero(part.rows) && part.contradiction() !== null);
    if (clashing.length === 0 || found === conflicts.length)
      return { conflicts, evidence: rest, assembly, parts };
    found = conflicts.length;
    for (const { rows } of clashing) {
      let open = evidenceOf(rows, rest);
      for (;;) {
        const minimal = firstConflict(open);
        if (minimal === null) break;
        if (needsGuess(minimal, open)) return { guess: minimal };
        const conflict = { ...minimal, surroundings: open, aside: asideOf(minimal, open) };
        conflicts.push(conflict);
        open = without(open, [conflict.aside]);
      }
    }
    rest = without(
      evidence,
      conflicts.map((conflict) => conflict.aside),
    );
  }
}

/** Nothing is printed of them: rules and floors alone, which zero satisfies. */
const isMetByZero = (rows: readonly Row[]): boolean =>
  rows.every(
    ({ member, relation, constant }) =>
      member.kind !== 'statement' && constant.n === 0n && relation !== '>' && relation !== '<',
  );

/** The same evidence with some members taken away. */
export function without(evidence: Evidence, members: Iterable<Removable>): Evidence {
  const gone = new Set([...members].map(keyOfMember));
  return only(evidence, (key) => !gone.has(key));
}

/** The evidence of each connected component. */
export function parts(evidence: Evidence): Evidence[] {
  return split(assemble(evidence).rows).map((rows) => evidenceOf(rows, evidence));
}

function evidenceOf(rows: readonly Row[], evidence: Evidence): Evidence {
  const keys = new Set(rows.map((row) => keyOfMember(row.member)));
  return only(evidence, (key) => keys.has(key));
}

function only(evidence: Evidence, keep: (key: string) => boolean): Evidence {
  return {
    ...evidence,
    statements: evidence.statements.filter((statement) =>
      keep(keyOfMember({ kind: 'statement', statement })),
    ),
    rules: evidence.rules.filter((instance) => keep(keyOfMember({ kind: 'rule', instance }))),
  };
}

export function isConsistent(evidence: Evidence): boolean {
  return split(assemble(evidence).rows).every((rows) => new Prover(rows).contradiction() === null);
}

export type Minimal = Omit<Conflict, 'surroundings' | 'aside'>;

export function firstConflict(evidence: Evidence): Minimal | null {
  for (const rows of split(assemble(evidence).rows)) {
    const prover = new Prover(rows);
    const steps = prover.contradiction();
    if (steps) return described(reduced(prover, steps));
  }
  return null;
}

export const removables = (conflict: Minimal): Removable[] =>
  conflict.members.filter((member): member is Removable => member.kind !== 'sign');

/** Deletion filter: drop what is not needed, in the order of preference (Chinneck and Dravnieks 1991). */
function reduced(prover: Prover, first: readonly Step[]): readonly Step[] {
  const rowsOf = new Map<string, Row[]>();
  for (const row of prover.rows)
    rowsOf.set(keyOfMember(row.member), [...(rowsOf.get(keyOfMember(row.member)) ?? []), row]);
  const kept = new Set(prover.rows);
  const members = [...rowsOf.values()].map((rows) => rows[0]!.member).reverse();
  let steps = first;
  for (const member of members.sort(byPreference)) {
    const rows = rowsOf.get(keyOfMember(member))!;
    if (carries(member, kept)) continue;
    prover.leaveOut(rows);
    const needed = steps.some((step) => rows.includes(step.row));
    const rest = needed ? prover.contradiction() : steps;
    if (rest) {
      steps = rest;
      for (const row of rows) kept.delete(row);
    } else prover.takeBack(rows);
  }
  return prover.contradiction()!;
}

/** A printed sign stays as long as a row of that base does. */
function carries(member: Member, kept: ReadonlySet<Row>): boolean {
  if (member.kind !== 'sign' || member.origin !== 'printed') return false;
  return [...kept].some((row) => row.base !== null && keyOfMember(row.base) === keyOfMember(member));
}

function described(steps: readonly Step[]): Minimal {
  const whole = inWholeNumbers(steps);
  const gap = whole.reduce((sum, { row, multiplier }) => {
    const turned = row.relation.startsWith('<') ? negate(multiplier) : multiplier;
    return add(sum, multiply(row.constant, turned));
  }, zero);
  const strict = whole.some(({ row }) => row.relation === '<' || row.relation === '>');
  const members = new Map(whole.map(({ row }) => [keyOfMember(row.member), row.member]));
  for (const { row } of whole)
    if (row.base?.origin === 'printed') members.set(keyOfMember(row.base), row.base);
  return { members: [...members.values()], steps: whole, gap, strict };
}

/** The same proof in the smallest whole multipliers. */
function inWholeNumbers(steps: readonly Step[]): Step[] {
  const all = steps.map((step) => step.multiplier);
  const factor = all.reduce((common, { n, d }) => greatest(common, rational(n < 0n ? -n : n, d)), zero);
  return steps.map(({ row, multiplier }) => ({ row, multiplier: divide(multiplier, factor) }));
}

/** The greatest fraction that both are whole multiples of. */
function greatest(a: Rational, b: Rational): Rational {
  if (a.n === 0n) return b;
  let [x, y] = [a.n * b.d, b.n * a.d];
  while (y !== 0n) [x, y] = [y, x % y];
  return rational(x, a.d * b.d);
}

/** The figures whose sign was guessed and used, or stood on by a row that was used. */
function guessesOf(conflict: Minimal) {
  const used = conflict.members.filter((member) => member.kind === 'sign');
  const stood = conflict.steps.flatMap(({ row }) => (row.base ? [row.base] : []));
  return [...used, ...stood].filter((sign) => sign.guess);
}

/** More bases than this and their signs are not tried one by one. */
const triedBases = 6;

/**
 * Whether the contradiction goes away with the guess. A base that was presumed positive is tried below zero as
 * well: members that contradict each other either way need no guess.
 */
function needsGuess(conflict: Minimal, evidence: Evidence): boolean {
  const guessed = guessesOf(conflict);
  if (guessed.length === 0) return false;
  if (guessed.some((sign) => sign.origin === 'guessed')) return true;
  const bases = [...new Set(guessed.map(keyOf))];
  if (bases.length > triedBases) return true;
  const keys = new Set(conflict.members.map(keyOfMember));
  const any = new Set(conflict.steps.flatMap(({ row }) => row.terms.map((term) => term.indicator)));
  const alone = { ...only(evidence, (key) => keys.has(key)), any };
  const printed = conflict.members.filter(
    (member): member is Sign => member.kind === 'sign' && !member.guess,
  );
  const known = printed.map((sign) => [keyOf(sign), sign.positive] as const);
  return combinations(bases).some((supposed) =>
    isConsistent({ ...alone, supposed: new Map([...known, ...supposed]) }),
  );
}

function combinations(bases: readonly string[]): Map<string, boolean>[] {
  return Array.from(
    { length: 2 ** bases.length },
    (_, choice) => new Map(bases.map((base, index) => [base, ((choice >> index) & 1) === 0])),
  );
}

/** A member whose removal lets the rest hold, smallest correction first; else a claim, a rule, a value. */
function asideOf(conflict: Minimal, evidence: Evidence): Removable {
  const candidates = removables(conflict);
  const mending = candidates.filter((member) => isConsistent(without(evidence, [member])));
  const [nearest] = suspects(mending, evidence);
  if (nearest) return nearest.member;
  return candidates.find(isClaim) ?? candidates.find((member) => member.kind === 'rule') ?? candidates[0]!;
}
