// What a contradiction says in French: its arithmetic, its suspects, its multipliers.
import type { Sentences } from '../catalogue.ts';
import { figures, joined, relationMarks, under } from '../phrase.ts';
import { fr } from './typography.ts';
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
  'conflict-heading': ({ number }) => `Conflit ${number}. Ceux-ci ne peuvent pas tous être vrais`,
  'conflict-set': ({ number, figure, value, rounded }) =>
    `Conflit ${number}. Posons ${figure} = ${value}${rounded ? `, ${favourable}` : ''}`,
  'conflict-amounts': ({ number, unit, rounded }) =>
    [`Conflit ${number}`, unit === '' ? '' : `en ${unit}`, rounded ? favourable : '']
      .filter(Boolean)
      .join(', '),
  figures: ({ parts }) => figures(parts, notation),
  'bound-mark': ({ mark }) => relationMarks[mark],
  arithmetic: ({ parts, over }) =>
    over === null ? `${terms(parts)} =` : `${inBrackets(parts)} / ${under(over.replace('.', ','))} =`,
  'arithmetic-solved': ({ parts, percents }) => `${inBrackets(parts)} / ${percentOf(percents)} =`,
  'arithmetic-part': ({ parts, percents }) => `${percentOf(percents)} × ${inBrackets(parts)} =`,
  'by-statement': ({ measure, printed }) =>
    `${measure === 'value' ? 'publié' : measureWords[measure]} ${printed}`,
  'by-rule': ({ rule }) => (rule === null ? 'règle' : `règle ${rule}`),
  'chain-end': ({ low, high, split }) =>
    fr`${low} > ${high} : impossible.` +
    (split === null
      ? ''
      : ` Toute autre répartition permise par les chiffres publiés rend ${split === 'low' ? 'le premier plus grand' : 'le second plus petit'}.`),
  'these-take-part': () => 'Ceux-ci y prennent part',
  possible: ({ lower, upper, lowerClosed, upperClosed }) => {
    if (lower !== null && lower === upper) return `exactement ${lower}`;
    if (lower === null) return `${upperClosed ? 'au plus' : 'moins de'} ${upper}`;
    if (upper === null) return `${lowerClosed ? 'au moins' : 'plus de'} ${lower}`;
    return `${lowerClosed ? '' : 'plus de '}${lower} à ${upperClosed ? '' : 'moins de '}${upper}`;
  },
  'section-sources': () => 'Sources',
  'explain-hint': ({ number }) => fr`Le calcul qui le montre : smals-report explain conflict ${number}`,
  'amounts-in': ({ unit }) => (unit === '' ? 'Montants tels que publiés' : `Montants en ${unit}`),
  'row-form': ({ parts, relation, limit }) =>
    `${terms(parts.map(({ figure, ...part }) => ({ ...part, number: figure })))} ${relationMarks[relation]} ${limit}`,
  'added-up': ({ low, high, strict }) =>
    fr`Chaque ligne multipliée par son nombre (négatif : la ligne retournée), puis additionnée : ${low} ${strict ? '>' : '≥'} ${high}, impossible.`,
  subject: ({ name, measure, period, base }) => subject(name, measure, period, base),
  'rule-in': ({ rule, periods }) => fr`règle : ${rule}, en ${list(periods)}`,
  'sign-of': ({ name, period, positive, strict }) =>
    `${name} ${period} ${relationMarks[positive ? (strict ? '>' : '>=') : strict ? '<' : '<=']} 0`,
  'sign-origin': ({ origin, places }) =>
    ({
      declared: 'déclaré dans indicators.csv',
      presupposed: 'un pourcentage en est publié',
      printed: `publié, ${list(places)}`,
      guessed: 'deviné',
    })[origin],
  'one-would-mend': ({ misprint }) =>
    `Corriger un seul de ceux-ci suffirait, ${misprint ? "d'abord la coquille probable, puis la plus petite correction" : "d'abord la plus petite correction"}`,
  'none-would-mend': () =>
    fr`Aucun d'eux ne suffirait à lui seul : les mêmes chiffres en contredisent d'autres.`,
  'would-read': ({ lower, upper, misprint }) => {
    const likely = misprint === null ? '' : `sans doute une coquille pour ${misprint}`;
    if (lower !== null && lower === upper)
      return lower === misprint ? likely : joined(`devrait être ${lower}`, likely);
    return joined(reading(lower, upper), likely);
  },
  'no-number-would-do': () => 'aucun nombre ne conviendrait à sa place',
  'rule-may-not-hold': ({ rule, periods }) =>
    fr`ou la règle ne vaut pas en ${list(periods, 'ou en')} (autre périmètre ?) : ${rule}`,
} satisfies Partial<Sentences>;
