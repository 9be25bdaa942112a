// Everything that is said in Dutch.
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

export const dutch: Catalogue = {
  code: 'nl',
  notation,
  sentences: { ...tables, ...check, ...explain, ...conflict, ...directory, ...page },
  findings: { ...questions, ...files },
  codes,
  starter,
  verdict: (verdict, edge) => {
    const words = {
      confirmed: 'bevestigd',
      consistent: 'consistent',
      unchecked: 'ongetoetst',
      contradicted: 'tegengesproken',
    };
    return edge ? `${words[verdict]} (op de rand)` : words[verdict];
  },
  severities: { error: 'fout', warning: 'waarschuwing', note: 'opmerking' },
  colon: ':',
  nothingComputed: (errors) => `${plural(errors, 'fout', 'fouten')}, niets berekend`,
};
