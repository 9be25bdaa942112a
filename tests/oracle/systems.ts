// Random systems of every kind that a report can become, and of kinds that it had better not.
import type { Constraint, Terms } from '../../src/solve/constraint.ts';
import type { Dice } from '../solve/dice.ts';
import type { Habits, Publication } from '../solve/publication.ts';
import { hard, publication } from '../solve/publication.ts';

export interface Given {
  readonly variables: number;
  readonly constraints: readonly Constraint[];
}

const mixtures = [['>='], ['>=', '>='], ['>=', '>'], ['>=', '>=', '>', '=']] as const;
const trillion = 10n ** 12n;

/** Each kind by its name in the table of counts. */
export const kinds: Readonly<Record<string, (dice: Dice) => Given>> = {
  'small whole numbers': loose,
  'large numbers': (dice) => enlarged(loose(dice), dice),
  'through one point': (dice) => through(vectors(dice), dice, 0),
  'through one point but for 1e-12': (dice) => through(vectors(dice), dice, 0.3),
  'against a sum of its rows': (dice) => opposed(dice),
  reports: (dice) => report(dice, {}),
  'reports, half-open': (dice) => report(dice, { ends: dice.pick(['half-up', 'open']) }),
  'reports, exact values': (dice) => report(dice, { ends: 'exact', totals: 1, values: 0.5 }),
  'reports, few totals': (dice) =>
    publication({ ...hard, periods: dice.whole(2, 3), segments: dice.whole(2, 3) }, dice),
  'reports, misprinted': (dice) => report(dice, { misprints: dice.whole(1, 3), slip: dice.whole(1, 40) }),
  'reports through one point': (dice) => pinned(dice, 0),
  'reports but for 1e-12': (dice) => pinned(dice, 0.05),
};

const size = (dice: Dice) => ({ periods: dice.whole(1, 4), segments: dice.whole(2, 5) });

function report(dice: Dice, habits: Partial<Habits>): Publication {
  const often = () => dice.pick([0, 0.3, 0.6, 1]);
  const printed = { totals: often(), values: often(), growths: often(), shares: often() };
  return publication({ ...hard, ...size(dice), ...printed, ...habits }, dice);
}

function loose(dice: Dice): Given {
  const variables = dice.whole(1, 6);
  const relations = dice.pick(mixtures);
  const constraints = Array.from({ length: dice.whole(2, 2 * variables + 3) }, () => ({
    terms: vector(variables, dice),
    relation: dice.pick(relations),
    constant: BigInt(dice.whole(-6, 6)),
  }));
  return { variables, constraints };
}

/** Each variable in its own unit, from thousandths to billions. */
function enlarged({ variables, constraints }: Given, dice: Dice): Given {
  const units = Array.from({ length: variables }, () => 10n ** BigInt(dice.whole(0, 12)));
  const scaled = constraints.map(({ terms, relation, constant }) => ({
    terms: terms.map(([variable, c]) => [variable, c * units[variable]!] as const),
    relation,
    constant: constant * 10n ** BigInt(dice.whole(0, 12)),
  }));
  return { variables, constraints: scaled };
}

interface Vectors extends Given {
  readonly point: readonly bigint[];
}

function vectors(dice: Dice): Vectors {
  const { variables, constraints } = loose(dice);
  return {
    variables,
    constraints,
    point: Array.from({ length: variables }, () => BigInt(dice.whole(-9, 9))),
  };
}

/** The same forms, all met at the point, some missed by a trillionth. */
function through({ variables, constraints, point }: Vectors, dice: Dice, missed: number): Given {
  const moved = constraints.map(({ terms, relation }) => {
    const slip = dice.chance(missed) ? BigInt(dice.pick([-1, 1])) : 0n;
    return { ...times(terms, trillion), relation, constant: at(terms, point) * trillion + slip };
  });
  return { variables, constraints: moved };
}

/** Rows through a point, and what they add up to turned round: it holds in that point only, just not, or just so. */
function opposed(dice: Dice): Given {
  const { variables, constraints, point } = vectors(dice);
  const sum = new Map<number, bigint>();
  for (const { terms } of constraints) {
    const share = BigInt(dice.whole(0, 4));
    for (const [variable, c] of terms) sum.set(variable, (sum.get(variable) ?? 0n) - c * share);
  }
  const last = [...sum].filter(([, c]) => c !== 0n);
  const { constraints: rows } = through({ variables, constraints, point }, dice, 0);
  if (last.length === 0) return { variables, constraints: rows };
  const constant = at(last, point) * trillion + BigInt(dice.whole(-1, 1));
  return { variables, constraints: [...rows, { ...times(last, trillion), relation: '>=', constant }] };
}

/** The forms of a report, all met exactly by the truth, a few missed by a trillionth. */
function pinned(dice: Dice, missed: number): Given {
  const { variables, constraints, amounts } = report(dice, {});
  const strict = dice.pick([0, 0.02]);
  const relation = (it: Constraint) => (it.relation === '>=' && dice.chance(strict) ? '>' : it.relation);
  const rows = constraints
    .filter((it) => it.relation !== '>')
    .map((it) => ({ ...it, relation: relation(it) }));
  return through({ variables, constraints: rows, point: amounts }, dice, missed);
}

export function vector(variables: number, dice: Dice): Terms {
  const terms: (readonly [number, bigint])[] = [];
  for (let variable = 0; variable < variables; variable++)
    if (dice.chance(0.6)) terms.push([variable, BigInt(dice.whole(1, 3) * dice.pick([-1, 1]))]);
  return terms.length > 0 ? terms : [[dice.whole(0, variables - 1), 1n]];
}

export const times = (terms: Terms, factor: bigint): { readonly terms: Terms } => ({
  terms: terms.map(([variable, c]) => [variable, c * factor] as const),
});

const at = (terms: Terms, point: readonly bigint[]): bigint =>
  terms.reduce((sum, [variable, c]) => sum + c * point[variable]!, 0n);
