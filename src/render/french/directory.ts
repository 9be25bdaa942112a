// What init says in French.
import type { Sentences, Starter } from '../catalogue.ts';
import { typed } from '../phrase.ts';
import { fr } from './typography.ts';
import { fits, isPlural, list, plural, quote } from './words.ts';

export const directory = {
  'table-seen': ({ file, rows, periods, unit }) =>
    fr`Vu dans ${file} : ${[plural(rows, 'ligne'), unit && `en ${unit}`].filter(Boolean).join(' ')}, ${list(periods)}`,
  'column-told': ({ name, heading }) =>
    fr`L'en-tête ${quote(name)} ne dit pas ce qu'est sa colonne ; ses nombres le disent : ${heading}`,
  'section-columns': () => 'Colonnes',
  'nothing-seen': () =>
    'Ni colonne de croissance, de variations ou de parts, ni lignes dont la somme en fait une autre.',
  'column-holds': ({ rows, of, untested }) =>
    [
      of > 0 && `se vérifie dans ${rows} ${isPlural(of) ? 'lignes' : 'ligne'} sur ${of}`,
      untested > 0 && `${of > 0 ? '' : fr`non vérifiée : `}${plural(untested, 'ligne')} sans les montants`,
    ]
      .filter(Boolean)
      .join(', '),
  'column-fails': ({ name, printed, possible }) =>
    fr`pas de ${quote(name)} : publié ${printed}, les montants donnent ${possible}`,
  'rule-line': ({ expression, from, to }) =>
    from === null ? expression : `${expression} (${from === to ? from : `${from} à ${to}`})`,
  'sum-holds': ({ periods }) => `se vérifie en ${fits(periods)}`,
  'sum-fails': ({ periods }) => fr`ne se vérifie pas en ${fits(periods)} : laissée de côté`,
  'sum-unprinted': ({ periods }) => `n'est pas publiée en entier en ${list(periods)}`,
  'take-it': () => fr`La prendre ? [O/n] `,
  'not-begun': ({ directory }) =>
    fr`Rien n'est encore écrit : avec --yes tout est pris, dans ${directory} ; sur un terminal, chaque proposition fait l'objet d'une question.`,
  begun: ({ directory, files }) => fr`Écrit dans ${directory} : ${list(files)}`,
  next: ({ directory }) => fr`Ensuite : smals-report check -d ${typed(directory)}`,
} satisfies Partial<Sentences>;

export const starter: Starter = {
  labels: {
    revenue: "Chiffre d'affaires",
    services: 'Services',
    licences: 'Licences',
    rule: "les deux forment le chiffre d'affaires",
  },
  notes: {
    decimal: fr`tel que publié : 310,5 millions, donc entre 310,45 et 310,55`,
    whole: fr`en millions entiers : entre 438,5 et 439,5`,
    growth: fr`en pour cent ; sur un an sauf si une colonne base dit autre chose`,
    share: fr`« plus de 75\u00a0% » de ce que indicators.csv nomme sous part_of`,
  },
};
