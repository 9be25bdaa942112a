// What init says in Dutch.
import type { Sentences, Starter } from '../catalogue.ts';
import { typed } from '../phrase.ts';
import { fits, list, plural } from './words.ts';

export const directory = {
  'table-seen': ({ file, rows, periods, unit }) =>
    `Gezien in ${file}: ${[plural(rows, 'rij', 'rijen'), unit && `in ${unit}`].filter(Boolean).join(' ')}, ${list(periods)}`,
  'column-told': ({ name, heading }) =>
    `Het opschrift "${name}" zegt niet wat de kolom is; haar getallen wel: ${heading}`,
  'section-columns': () => 'Kolommen',
  'nothing-seen': () =>
    'Geen kolom met groei, veranderingen of aandelen, en geen rijen die samen een andere vormen.',
  'column-holds': ({ rows, of, untested }) =>
    [
      of > 0 && `klopt in ${rows} van ${plural(of, 'rij', 'rijen')}`,
      untested > 0 &&
        `${of > 0 ? '' : 'niet getoetst: '}${plural(untested, 'rij', 'rijen')} zonder de bedragen`,
    ]
      .filter(Boolean)
      .join(', '),
  'column-fails': ({ name, printed, possible }) =>
    `niet van ${name}: gepubliceerd ${printed}, de bedragen geven ${possible}`,
  'rule-line': ({ expression, from, to }) =>
    from === null ? expression : `${expression} (${from === to ? from : `${from} tot ${to}`})`,
  'sum-holds': ({ periods }) => `klopt in ${fits(periods)}`,
  'sum-fails': ({ periods }) => `klopt niet in ${fits(periods)}: weggelaten`,
  'sum-unprinted': ({ periods }) => `niet helemaal gepubliceerd in ${list(periods)}`,
  'take-it': () => 'Overnemen? [J/n] ',
  'not-begun': ({ directory }) =>
    `Er is nog niets geschreven: met --yes wordt alles overgenomen, in ${directory}; op een terminal wordt elk voorstel gevraagd.`,
  begun: ({ directory, files }) => `Geschreven in ${directory}: ${list(files)}`,
  next: ({ directory }) => `Daarna: smals-report check -d ${typed(directory)}`,
} satisfies Partial<Sentences>;

export const starter: Starter = {
  labels: {
    revenue: 'Omzet',
    services: 'Diensten',
    licences: 'Licenties',
    rule: 'de twee vormen samen de omzet',
  },
  notes: {
    decimal: 'zoals gepubliceerd: 310,5 miljoen, dus tussen 310,45 en 310,55',
    whole: 'in hele miljoenen: tussen 438,5 en 439,5',
    growth: 'in procent; op een jaar eerder tenzij een kolom base iets anders zegt',
    share: '"meer dan 75%" van wat indicators.csv onder part_of noemt',
  },
};
