// Everything that is said in French.
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
import { fr } from './typography.ts';
import { notation, plural } from './words.ts';

export const french: Catalogue = {
  code: 'fr',
  notation,
  sentences: { ...tables, ...check, ...explain, ...conflict, ...directory, ...page },
  findings: { ...questions, ...files },
  codes,
  starter,
  verdict: (verdict, edge) => {
    const words = {
      confirmed: 'confirmé',
      consistent: 'cohérent',
      unchecked: 'non vérifié',
      contradicted: 'contredit',
    };
    return edge ? `${words[verdict]} (à la limite)` : words[verdict];
  },
  severities: { error: 'erreur', warning: 'avertissement', note: 'note' },
  colon: fr` :`,
  nothingComputed: (errors) => `${plural(errors, 'erreur')}, rien n'a été calculé`,
};
