// What a contradiction says in Dutch: its arithmetic, its suspects, its multipliers.
import type { Sentences } from '../catalogue.ts';
import { figures, joined, relationMarks, under } from '../phrase.ts';
import {
  favourable,
  inBrackets,
  list,
  measureWords,
  percentOf,
  notation,
  reading,
  subject,
  terms,
} from './words.ts';

export const conflict = {
  'conflict-heading': ({ number }) => `Conflict ${number}. Deze kunnen niet allemaal waar zijn`,
  'conflict-set': ({ number, figure, value, rounded }) =>
    `Conflict ${number}. Stel ${figure} op ${value}${rounded ? `, ${favourable}` : ''}`,
  'conflict-amounts': ({ number, unit, rounded }) =>
    [`Conflict ${number}`, unit === '' ? '' : `in ${unit}`, rounded ? favourable : '']
      .filter(Boolean)
      .join(', '),
  figures: ({ parts }) => figures(parts, notation),
  'bound-mark': ({ mark }) => relationMarks[mark],
  arithmetic: ({ parts, over }) =>
    over === null ? `${terms(parts)} =` : `${inBrackets(parts)} / ${under(over.replace('.', ','))} =`,
  'arithmetic-solved': ({ parts, percents }) => `${inBrackets(parts)} / ${percentOf(percents)} =`,
  'arithmetic-part': ({ parts, percents }) => `${percentOf(percents)} × ${inBrackets(parts)} =`,
  'by-statement': ({ measure, printed }) =>
    `${measure === 'value' ? 'gepubliceerd' : measureWords[measure]} ${printed}`,
  'by-rule': ({ rule }) => (rule === null ? 'regel' : `regel ${rule}`),
  'chain-end': ({ low, high, split }) =>
    `${low} > ${high}: onmogelijk.` +
    (split === null
      ? ''
      : ` Elke andere verdeling binnen de gepubliceerde cijfers maakt ${split === 'low' ? 'het eerste groter' : 'het tweede kleiner'}.`),
  'these-take-part': () => 'Deze spelen mee',
  possible: ({ lower, upper, lowerClosed, upperClosed }) => {
    if (lower !== null && lower === upper) return `precies ${lower}`;
    if (lower === null) return `${upperClosed ? 'hoogstens' : 'minder dan'} ${upper}`;
    if (upper === null) return `${lowerClosed ? 'minstens' : 'meer dan'} ${lower}`;
    return `${lowerClosed ? '' : 'meer dan '}${lower} tot ${upperClosed ? '' : 'minder dan '}${upper}`;
  },
  'section-sources': () => 'Bronnen',
  'explain-hint': ({ number }) => `De som die het toont: smals-report explain conflict ${number}`,
  'amounts-in': ({ unit }) => (unit === '' ? 'Bedragen zoals gepubliceerd' : `Bedragen in ${unit}`),
  'row-form': ({ parts, relation, limit }) =>
    `${terms(parts.map(({ figure, ...part }) => ({ ...part, number: figure })))} ${relationMarks[relation]} ${limit}`,
  'added-up': ({ low, high, strict }) =>
    `Elke rij maal haar getal (negatief: de rij omgedraaid), opgeteld: ${low} ${strict ? '>' : '≥'} ${high}, onmogelijk.`,
  subject: ({ name, measure, period, base }) => subject(name, measure, period, base),
  'rule-in': ({ rule, periods }) => `regel: ${rule}, in ${list(periods)}`,
  'sign-of': ({ name, period, positive, strict }) =>
    `${name} ${period} ligt ${strict ? (positive ? 'boven' : 'onder') : positive ? 'niet onder' : 'niet boven'} nul`,
  'sign-origin': ({ origin, places }) =>
    ({
      declared: 'opgegeven in indicators.csv',
      presupposed: 'een percentage ervan is gepubliceerd',
      printed: `gepubliceerd, ${list(places)}`,
      guessed: 'geraden',
    })[origin],
  'one-would-mend': ({ misprint }) =>
    `Eén hiervan verbeteren zou volstaan, ${misprint ? 'eerst de waarschijnlijke drukfout, dan de kleinste verbetering' : 'de kleinste verbetering eerst'}`,
  'none-would-mend': () =>
    'Geen enkele ervan zou alleen volstaan: dezelfde cijfers spreken ook andere tegen.',
  'would-read': ({ lower, upper, misprint }) => {
    const likely = misprint === null ? '' : `waarschijnlijk een drukfout voor ${misprint}`;
    if (lower !== null && lower === upper)
      return lower === misprint ? likely : joined(`zou ${lower} moeten zijn`, likely);
    return joined(reading(lower, upper), likely);
  },
  'no-number-would-do': () => 'geen enkel getal zou er passen',
  'rule-may-not-hold': ({ rule, periods }) =>
    `of de regel geldt niet in ${list(periods, 'of in')} (andere afbakening?): ${rule}`,
} satisfies Partial<Sentences>;
