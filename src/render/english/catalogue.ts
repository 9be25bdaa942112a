// Everything that is said in English.
import type { Catalogue } from '../catalogue.ts';
import { check } from './check.ts';
import { codes } from './codes.ts';
import { conflict } from './conflict.ts';
import { directory, starter } from './directory.ts';
import { explain } from './explain.ts';
import { files } from './files.ts';
import { page } from './page.ts';
import { questions } from './questions.ts';
import { tables } from './tables.ts';
import { notation, plural } from './words.ts';

export const english: Catalogue = {
  code: 'en',
  notation,
  sentences: { ...tables, ...check, ...explain, ...conflict, ...directory, ...page },
  findings: { ...questions, ...files },
  codes,
  starter,
  verdict: (verdict, edge) => (edge ? `${verdict} (edge)` : verdict),
  severities: { error: 'error', warning: 'warning', note: 'note' },
  colon: ':',
  nothingComputed: (errors) => `${plural(errors, 'error')}, nothing computed`,
};
