// A data directory to begin with: invented figures that explain themselves, to be replaced by one's own. Its labels are
// in every language, its notes in one.
import type { Catalogue, Starter } from './catalogue.ts';
import type { Files } from './data-directory.ts';
import { csv } from './data-directory.ts';
import { starter as dutch } from './dutch/directory.ts';
import { starter as english } from './english/directory.ts';
import { starter as french } from './french/directory.ts';

export function starter({ starter: { notes } }: Pick<Catalogue, 'starter'>): Files {
  return new Map([
    ['2022.csv', csv([['indicator', 'value', 'scale', 'note'], ...earlier(notes)])],
    ['2023.csv', csv([['indicator', 'value', 'measure', 'scale', 'qualifier', 'note'], ...later(notes)])],
    ['indicators.csv', csv([['indicator', ...labelColumns, 'unit', 'part_of'], ...indicators])],
    ['rules.csv', csv([['rule', 'expression', ...labelColumns], rule])],
    ['sources.csv', csv([['source', 'title', 'publisher', 'published', 'url', 'language']])],
  ]);
}

const earlier = (notes: Starter['notes']) => [
  ['services', '310.5', '6', notes.decimal],
  ['licences', '128.5', '6', ''],
  ['revenue', '439', '6', notes.whole],
];

const later = (notes: Starter['notes']) => [
  ['services', '388.9', '', '6', '', ''],
  ['licences', '126.1', '', '6', '', ''],
  ['revenue', '515', '', '6', '', ''],
  ['revenue', '17.3', 'growth', '', '', notes.growth],
  ['services', '75', 'share', '', '>', notes.share],
];

const labelColumns = ['label_en', 'label_fr', 'label_nl'];
const labels = (of: keyof Starter['labels']) => [english, french, dutch].map((words) => words.labels[of]);

const indicators = [
  ['revenue', ...labels('revenue'), 'EUR', ''],
  ['services', ...labels('services'), 'EUR', 'revenue'],
  ['licences', ...labels('licences'), 'EUR', 'revenue'],
];

const rule = ['revenue', 'services + licences = revenue', ...labels('rule')];
