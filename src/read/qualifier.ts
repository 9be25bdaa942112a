// How a number is meant, in the words that sources use: English, French and Dutch.
import type { Qualifier } from '../figures/statement.ts';

/**
 * Every phrase that the qualifier column understands besides the signs. "Nearly" is an upper bound: it is said of
 * numbers that were not reached. What may lie on either side is vague: shown, never evidence.
 */
export const phrases: Readonly<Record<Exclude<Qualifier, '='>, readonly string[]>> = {
  '>': [
    ...['more than', 'over', 'above', 'greater than', 'upwards of'],
    ...['plus de', 'plus que', 'supérieur à', 'au-delà de', 'au-dessus de'],
    ...['meer dan', 'ruim', 'boven', 'hoger dan', 'groter dan'],
  ],
  '>=': [
    ...['at least', 'not less than', 'from'],
    ...['au moins', 'au minimum', 'minimum', 'à partir de'],
    ...['minstens', 'ten minste', 'tenminste', 'minimaal', 'vanaf'],
  ],
  '<': [
    ...['less than', 'under', 'below', 'nearly', 'almost', 'just under'],
    ...['moins de', 'moins que', 'inférieur à', 'presque', 'près de', 'quasi', 'quasiment'],
    ...['minder dan', 'onder', 'lager dan', 'kleiner dan', 'bijna', 'haast', 'net geen'],
  ],
  '<=': [
    ...['at most', 'not more than', 'no more than', 'up to'],
    ...['au plus', 'au maximum', 'maximum', "jusqu'à", 'pas plus de'],
    ...['hoogstens', 'ten hoogste', 'maximaal', 'tot', 'niet meer dan'],
  ],
  '~': [
    ...['about', 'around', 'approximately', 'roughly', 'some', 'circa', 'ca.', 'c.'],
    ...['environ', 'à peu près', 'approximativement', 'autour de', 'quelque'],
    ...['ongeveer', 'rond', 'rond de', 'zowat', 'om en bij', 'om en nabij', 'plusminus'],
  ],
  exact: [...['exactly', 'precisely'], ...['exactement', 'précisément'], ...['precies', 'exact']],
};

const byPhrase = new Map(
  (Object.entries(phrases) as [Qualifier, readonly string[]][]).flatMap(([qualifier, all]) =>
    all.map((phrase) => [simple(phrase), qualifier] as const),
  ),
);

/** What a phrase means; null for words that are not in the list. Capitals, accents and blanks make no difference. */
export const meantBy = (phrase: string): Qualifier | null => byPhrase.get(simple(phrase)) ?? null;

function simple(phrase: string): string {
  const plain = phrase
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
  return plain.replaceAll('’', "'").replace(/\s+/g, ' ').trim();
}
