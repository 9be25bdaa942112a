// The unit and scale that the corner of a published table names: `(en millions d'euros)`, `EUR thousand`, `in k€`.
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
 * or `en`, or alone; or nothing but a scale in full and one word: `miljard reizigerskilometers`. Null for any other.
 */
export function denomination(text: string): Denomination | null {
  const words = folded(text)
    .replace(/\b([dlen]+)'/g, ' ')
    .split(/[\s,/-]+/)
    .filter((word) => !['', 'de', 'of', 'x'].includes(word));
  for (const [at, word] of words.entries()) {
    const [, before, sign, after] = glued.exec(word) ?? [];
    const near = [words[at - 1], words[at + 1]].map((other) => scaleOf(other));
    const unit = currencies[sign ?? word];
    const scale = scaleOf(before ?? after) ?? near[0] ?? near[1] ?? null;
    if (
      unit !== undefined &&
      (scale !== null || words.length === 1 || /^(?:in|en)$/.test(words[at - 1] ?? ''))
    )
      return { unit, scale: scale ?? 0 };
  }
  const [first, second, ...rest] = words.filter((word) => !/^(?:in|en)$/.test(word));
  const scale = scaleOf(first);
  if (scale === null || first!.length < 5 || second === undefined || rest.length > 0) return null;
  return { unit: second, scale };
}

const scaleOf = (word: string | undefined): number | null =>
  word === undefined ? null : (scales[word] ?? null);
