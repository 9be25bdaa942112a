// One set of true values that satisfies everything: short decimals wherever some do, each checked by substitution.
import type { Figure } from '../figures/figure.ts';
import { keyOf } from '../figures/figure.ts';
import type { Rational } from '../figures/rational.ts';
import {
  add,
  compare,
  divide,
  multiply,
  negate,
  powerOfTen,
  rational,
  subtract,
  toUnits,
  zero,
} from '../figures/rational.ts';
import { Prover, split } from './prover.ts';
import type { Row } from './rows.ts';

/** In unscaled units. */
export interface Worth extends Figure {
  readonly value: Rational;
}

type Values = ReadonlyMap<string, Rational>;

/** More decimals than these after the coarsest are not tried: then values are as the solver has them. */
const mostDecimals = 40;
/** Larger components keep the same decimals for all. */
const mostShortened = 100;

/**
 * A value for every figure that a statement bears on, rounded at 10^coarsest or finer; null where there are none. Figures
 * that equations make depend on others follow from these, so that equations hold exactly.
 */
export function witness(rows: readonly Row[], coarsest: (figure: Figure) => number): Worth[] | null {
  const found: Worth[] = [];
  for (const part of split(rows)) {
    if (!part.some(({ member }) => member.kind === 'statement')) continue;
    const point = new Prover(part).point();
    if (point === null) return null;
    const figures = new Map(part.flatMap(({ terms }) => terms.map((term) => [keyOf(term), term] as const)));
    const scales = new Map([...figures].map(([key, figure]) => [key, coarsest(figure)]));
    const values = shortest(part, point, scales);
    if (!holds(part, values)) throw new Error('a witness does not satisfy what it should');
    for (const [key, { indicator, period }] of figures)
      found.push({ indicator, period, value: values.get(key)! });
  }
  return found;
}

/** Values near the point with as few decimals as will do; the point itself where none will. */
function shortest(rows: readonly Row[], point: Values, scales: ReadonlyMap<string, number>): Values {
  const dependent = solved(rows);
  const free = [...point.keys()].filter((key) => !dependent.has(key));
  const rounded = (key: string, decimals: number): Rational => {
    const places = decimals - scales.get(key)!;
    return multiply(rational(toUnits(point.get(key)!, places, 'nearest')), powerOfTen(-places));
  };
  const fits = (chosen: Values) => holds(rows, completed(chosen, dependent));
  for (let decimals = 0; decimals <= mostDecimals; decimals++) {
    const chosen = new Map(free.map((key) => [key, rounded(key, decimals)]));
    if (!fits(chosen)) continue;
    for (const key of free.length <= mostShortened ? free : [])
      for (let fewer = 0; fewer < decimals; fewer++) {
        const shorter = new Map(chosen).set(key, rounded(key, fewer));
        if (!fits(shorter)) continue;
        chosen.set(key, shorter.get(key)!);
        break;
      }
    return completed(chosen, dependent);
  }
  return point;
}

/** A figure as a sum of free ones and a constant. */
interface Form {
  readonly terms: ReadonlyMap<string, Rational>;
  readonly constant: Rational;
}

/** The figures that the equations determine from the others. Gauss and Jordan; a coefficient of one goes first. */
function solved(rows: readonly Row[]): Map<string, Form> {
  const forms = new Map<string, Form>();
  for (const { terms, relation, constant } of rows) {
    if (relation !== '=') continue;
    const row = reduced(
      terms.map((term) => [keyOf(term), term.coefficient] as const),
      constant,
      forms,
    );
    const [pivot] = [...row.terms].sort(([, a], [, b]) => awkwardness(a) - awkwardness(b));
    if (!pivot) continue;
    const form = isolated(row, pivot[0]);
    for (const [key, other] of forms) forms.set(key, substituted(other, pivot[0], form));
    forms.set(pivot[0], form);
  }
  return forms;
}

const awkwardness = ({ n, d }: Rational): number => (d === 1n && (n === 1n || n === -1n) ? 0 : 1);

/** `terms = constant` over free figures alone. */
function reduced(
  terms: readonly (readonly [string, Rational])[],
  constant: Rational,
  forms: ReadonlyMap<string, Form>,
): Form {
  let form: Form = { terms: new Map(), constant: negate(constant) };
  for (const [key, coefficient] of terms) {
    const own = forms.get(key) ?? { terms: new Map([[key, rational(1n)]]), constant: zero };
    form = plus(form, own, coefficient);
  }
  return { ...form, constant: negate(form.constant) };
}

function isolated({ terms, constant }: Form, pivot: string): Form {
  const own = terms.get(pivot)!;
  const others = [...terms].filter(([key]) => key !== pivot);
  return {
    terms: new Map(others.map(([key, coefficient]) => [key, negate(divide(coefficient, own))])),
    constant: divide(constant, own),
  };
}

function substituted(form: Form, key: string, by: Form): Form {
  const coefficient = form.terms.get(key);
  if (coefficient === undefined) return form;
  const rest = new Map(form.terms);
  rest.delete(key);
  return plus({ ...form, terms: rest }, by, coefficient);
}

function plus(a: Form, b: Form, times: Rational): Form {
  const terms = new Map(a.terms);
  for (const [key, coefficient] of b.terms) {
    const sum = add(terms.get(key) ?? zero, multiply(coefficient, times));
    if (sum.n === 0n) terms.delete(key);
    else terms.set(key, sum);
  }
  return { terms, constant: add(a.constant, multiply(b.constant, times)) };
}

function completed(chosen: Values, dependent: ReadonlyMap<string, Form>): Values {
  const values = new Map(chosen);
  for (const [key, { terms, constant }] of dependent) {
    let value = constant;
    for (const [other, coefficient] of terms) value = add(value, multiply(coefficient, chosen.get(other)!));
    values.set(key, value);
  }
  return values;
}

/** By substitution, nothing else. */
function holds(rows: readonly Row[], values: Values): boolean {
  return rows.every(({ terms, relation, constant }) => {
    const left = terms.reduce(
      (sum, term) => add(sum, multiply(term.coefficient, values.get(keyOf(term))!)),
      zero,
    );
    const order = compare(subtract(left, constant), zero);
    if (relation === '=') return order === 0;
    return relation.endsWith('=') && order === 0 ? true : relation.startsWith('>') ? order > 0 : order < 0;
  });
}
