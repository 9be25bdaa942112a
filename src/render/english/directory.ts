// What init says in English.
import type { Sentences, Starter } from '../catalogue.ts';
import { typed } from '../phrase.ts';
import { fits, list, plural } from './words.ts';

export const directory = {
  'table-seen': ({ file, rows, periods, unit }) =>
    `Seen in ${file}: ${[plural(rows, 'row'), unit && `in ${unit}`].filter(Boolean).join(' ')}, ${list(periods)}`,
  'column-told': ({ name, heading }) =>
    `The heading "${name}" does not tell what its column is; its numbers do: ${heading}`,
  'section-columns': () => 'Columns',
  'nothing-seen': () => 'No column of growth, changes or shares, and no rows that add up to another.',
  'column-holds': ({ rows, of, untested }) =>
    [
      of > 0 && `holds in ${rows} of ${plural(of, 'row')}`,
      untested > 0 && `${of > 0 ? '' : 'untested: '}${plural(untested, 'row')} without the amounts`,
    ]
      .filter(Boolean)
      .join(', '),
  'column-fails': ({ name, printed, possible }) =>
    `not of ${name}: printed ${printed}, the amounts give ${possible}`,
  'rule-line': ({ expression, from, to }) =>
    from === null ? expression : `${expression} (${from === to ? from : `${from} to ${to}`})`,
  'sum-holds': ({ periods }) => `holds in ${fits(periods)}`,
  'sum-fails': ({ periods }) => `does not hold in ${fits(periods)}: left out`,
  'sum-unprinted': ({ periods }) => `not all of it is printed in ${list(periods)}`,
  'take-it': () => 'Take it? [Y/n] ',
  'not-begun': ({ directory }) =>
    `Nothing is written yet: with --yes all of it is taken, into ${directory}; on a terminal it is asked one by one.`,
  begun: ({ directory, files }) => `Written to ${directory}: ${list(files)}`,
  next: ({ directory }) => `Next: smals-report check -d ${typed(directory)}`,
} satisfies Partial<Sentences>;

export const starter: Starter = {
  labels: {
    revenue: 'Revenue',
    services: 'Services',
    licences: 'Licences',
    rule: 'the two make up revenue',
  },
  notes: {
    decimal: 'as printed: 310.5 million, so between 310.45 and 310.55',
    whole: 'whole millions: between 438.5 and 439.5',
    growth: 'in percent; on a year earlier unless a column base says otherwise',
    share: '"more than 75 %" of what indicators.csv names as part_of',
  },
};
