// The unit and scale that a published table names, in its corner, its title or below it: `(en millions d'euros)`,
// `EUR thousand`, `in k€`.
import { folded } from './heading.ts';

export interface Denomination {
  readonly unit: string | null;
  readonly scale: number;
}

const scales: Readonly<Record<string, number>> = {
  ...{ thousand: 3, thousands: 3, millier: 3, milliers: 3, mille: 3, duizend: 3, duizenden: 3, k: 3 },
  ...{ million: 6, millions: 6, miljoen: 6, miljoenen: 6, mio: 6, mln: 6, m: 6, mn: 6, mm: 6 },
  ...{ billion: 9, billions: 9, milliard: 9, milliards: 9, miljard: 9, miljarden: 9, mld: 9, mrd: 9, bn: 9 },
};

const currencies: Readonly<Record<string, string>> = {
  ...{ '€': 'EUR', eur: 'EUR', euro: 'EUR', euros: 'EUR', "euro's": 'EUR' },
  ...{ $: 'USD', usd: 'USD', dollar: 'USD', dollars: 'USD', '£': 'GBP', gbp: 'GBP', chf: 'CHF' },
};

const glued = /^(k|m|mn|mio|mln|mld|bn)?(€|\$|£)(k|m|mn|mio|mln|mld|bn)?$/;

/**
 * The rule: a scale and a currency side by side, in either order, `de` or `of` between them; or a currency after `in`
 * or `en`, or alone; or nothing but a scale in full and one word: `miljard reizigerskilometers`; or a scale alone after
 * `in`, `en` or `x`. Null for any other.
 */
export function denomination(text: string): Denomination | null {
  const words = wordsOf(text);
  for (const [at, word] of words.entries()) {
    const [, before, sign, after] = glued.exec(word) ?? [];
    const near = [words[at - 1], words[at + 1]].map((other) => scaleOf(other));
    const unit = currencies[sign ?? word];
    const scale = scaleOf(before ?? after) ?? near[0] ?? near[1] ?? null;
    if (unit !== undefined && (scale !== null || words.length === 1 || leading.test(words[at - 1] ?? '')))
      return { unit, scale: scale ?? 0 };
  }
  const [first, second, ...rest] = words.filter((word) => !leading.test(word));
  const scale = scaleOf(first);
  if (scale === null || first!.length < 5 || rest.length > 0) return null;
  if (second !== undefined) return { unit: second, scale };
  return /\b(?:in|en|x) /.test(folded(text)) ? { unit: null, scale } : null;
}

/** What a title says of the amounts below it: not `above 1 million EUR`, which is an amount of its own. */
export function announced(title: string): Denomination | null {
  const words = wordsOf(title);
  const isAmount = words.some((word, at) => /^(?!(?:19|20)\d\d$)\d/.test(word) && isUnit(words[at + 1]));
  if (isAmount) return null;
  const [, part = title] = /\(([^()]*)\)\s*$/.exec(title) ?? [];
  const found = denomination(title) ?? denomination(part);
  return found && (isKnown(found) || /^(?:in|en|x) /.test(folded(part))) ? found : null;
}

/** What a line below a table says of its amounts, if it says nothing else. */
export function added(line: string): Denomination | null {
  const isOnlyUnit = wordsOf(line).every((word) => isUnit(word) || leading.test(word) || amounts.test(word));
  return isOnlyUnit ? announced(line) : null;
}

/** One that is all of them; null where they differ. */
export function joined(one: Denomination, other: Denomination): Denomination | null {
  const unit = one.unit ?? other.unit;
  const agree = (one.unit ?? unit) === (other.unit ?? unit);
  const scales = new Set([one.scale, other.scale].filter((scale) => scale !== 0));
  return agree && scales.size < 2 ? { unit, scale: one.scale || other.scale } : null;
}

const leading = /^(?:in|en)$/;
const amounts =
  /^(?:amounts?|figures|all|montants?|chiffres|tous|les|bedrag(?:en)?|cijfers|alle|are|sont|zijn)$/;

const wordsOf = (text: string): string[] =>
  folded(text)
    .replace(/\b1[ .,]?000[ .,]?000\b/g, 'million')
    .replace(/\b1[ .,]?000\b/g, 'thousand')
    .replace(/\b([dlen]+)'/g, ' ')
    .split(/[\s,/:;-]+/)
    .filter((word) => !['', 'de', 'of', 'x'].includes(word));

const isKnown = ({ unit }: Denomination): boolean => Object.values(currencies).includes(unit ?? '');

const isUnit = (word: string | undefined): boolean =>
  word !== undefined && (scaleOf(word) !== null || word in currencies || glued.test(word));

const scaleOf = (word: string | undefined): number | null =>
  word === undefined ? null : (scales[word] ?? null);
