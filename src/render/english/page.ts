// What a page with a whole report, and its pictures, say in English.
import type { Sentences } from '../catalogue.ts';
import { list, plural, titled } from './words.ts';

export const page = {
  'page-title': ({ title, from, to }) =>
    titled(title, from === to ? `the figures of ${from}` : `the figures from ${from} to ${to}`),
  'heading-section': ({ name }) =>
    ({
      verdict: 'Can these figures all be true?',
      growth: 'Growth',
      shares: 'Shares',
      trend: 'Through the years',
      figures: 'All figures',
      reading: 'How to read this page',
      assumptions: 'What it rests on',
      sources: 'Sources',
      files: 'The files, line by line',
    })[name],
  'heading-indicator': () => 'figure',
  'heading-when': () => 'period',
  'heading-kind': () => 'of what',
  'unit-and-kind': ({ unit, kind }) => [unit, kind].filter(Boolean).join(', '),
  'sort-hint': () => 'A heading sorts by its column when it is pressed; pressed again, the other way round.',
  contents: () => 'Contents',
  chart: ({ shows, beside }) =>
    ({
      growth: 'Each printed growth as a point, what is possible as a bar.',
      shares: 'The parts of a whole, with what is uncertain where they meet.',
      trend: 'Printed figures as points through time, the others as what is possible.',
    })[shows] +
    (beside
      ? ` ${shows === 'trend' ? 'The table of all figures says the same.' : 'The table below says the same.'}`
      : ''),
  'chart-mark': ({ mark }) =>
    ({
      point: 'printed',
      limit: 'printed as a limit, or vague',
      rounding: 'what its rounding leaves possible',
      possible: 'what all other figures leave possible',
      seam: 'uncertain: the share ends somewhere here',
      beyond: 'it goes on beyond the picture',
      contradicted: 'contradicted',
    })[mark],
  'verdict-meaning': ({ verdict }) =>
    ({
      confirmed: 'the others prove what is printed',
      consistent: 'the others allow it',
      unchecked: 'nothing else bears on it, or it cannot be judged',
      contradicted: 'it belongs to a conflict',
    })[verdict],
  'how-to-read': ({ of }) =>
    ({
      printed:
        'A number without brackets was printed by its source. A printed number is rounded: 515 million says only that the true value lies between 514.5 and 515.5 million.',
      interval:
        'A range in brackets was not printed. It is what the printed figures leave possible, rounded outward: the true value lies in it if they are all true, and no narrower range is certain.',
      unknown: 'A question mark: nothing is known.',
      implied:
        'What the others imply is the only evidence for or against a printed number: the range that everything but this number leaves.',
    })[of],
  'assumed-rounding': ({ rounding, statements }) =>
    `${plural(statements, 'printed number')} ${statements === 1 ? 'is' : 'are'} read as ` +
    {
      nearest: 'rounded to the nearest, whichever way a half was rounded',
      'half-up': 'rounded to the nearest, a half away from zero',
      'half-even': 'rounded to the nearest, a half to the even digit',
      truncate: 'cut off after the last digit',
      exact: 'exact',
    }[rounding] +
    '.',
  'assumed-signs': ({ origin, names }) =>
    origin === 'declared'
      ? `Declared not to be below zero: ${list(names)}.`
      : `Taken not to be below zero, which nobody declares and which accuses no one: ${list(names)}.`,
  'section-rules': () => 'What adds up',
  'section-set-aside': () => 'Set aside, so that the rest can still be answered',
  'section-no-evidence': () => 'Shown, but no evidence',
  'made-by': ({ tool }) => `Made by ${tool}:`,
} satisfies Partial<Sentences>;
