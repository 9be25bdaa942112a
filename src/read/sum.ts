// Rules that add parts up to a total, no two of which speak of the same indicator: the only ones under which a plain
// report stays plain.
import type { Rule } from '../figures/rule.ts';

export interface Sum {
  readonly total: string;
  readonly parts: readonly string[];
}

/** Null where some rule says anything else. */
export function sums(rules: readonly Rule[]): readonly Sum[] | null {
  const found = rules.map(sum);
  const members = found.flatMap((sum) => (sum === null ? [] : [sum.total, ...sum.parts]));
  const isPlain = found.every((sum) => sum !== null) && new Set(members).size === members.length;
  return isPlain && members.length <= most ? found : null;
}

/** Members of all sums. */
const most = 1000;

/** In every period, and each term once: `a + b = total`, `total - a = b`. */
function sum({ terms, constant, relation, from, to, isResult }: Rule): Sum | null {
  const isPlain = relation === '=' && constant.n === 0n && from === null && to === null && !isResult;
  const isOnce = terms.every(({ coefficient: { n, d }, shift }) => shift === 0 && d === 1n && n * n === 1n);
  if (!isPlain || !isOnce || terms.length < 3) return null;
  const [added, taken] = [terms.filter(isAdded), terms.filter((term) => !isAdded(term))];
  const [alone, others] = taken.length === 1 ? [taken, added] : [added, taken];
  if (alone.length !== 1) return null;
  return { total: alone[0]!.indicator, parts: others.map(({ indicator }) => indicator) };
}

const isAdded = ({ coefficient }: Rule['terms'][number]): boolean => coefficient.n > 0n;
