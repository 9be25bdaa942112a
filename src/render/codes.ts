// What each finding means: its severity, an example in the words that it is told in, and how it is mended.
import { codes, named } from '../figures/choice.ts';
import type { CodesAnswer } from '../figures/document.ts';
import type { Code } from '../figures/finding.ts';
import { severities } from '../figures/finding.ts';
import type { Block, Result } from '../figures/result.ts';
import { sample } from '../figures/sample.ts';
import type { Manner } from './diagnostics.ts';
import { diagnostic } from './diagnostics.ts';
import { english } from './english/catalogue.ts';

/** Words name codes, or how they begin; no words name all. For programs in English, for people in their language. */
export function listed(words: readonly string[], manner: Manner): Result {
  const asked =
    words.length === 0 ? codes : codes.filter((code) => words.some((word) => named(word).includes(code)));
  const found = asked.map((code) => answered(code, { language: english, ascii: false }));
  const blocks = asked.flatMap((code, at): Block[] => [
    ...(at === 0 ? [] : [{ kind: 'blank' } as const]),
    ...told(answered(code, manner), manner),
  ]);
  return { command: 'codes', data: { codes: found } satisfies CodesAnswer, blocks, findings: [] };
}

type Entry = CodesAnswer['codes'][number];

const answered = (code: Code, manner: Manner): Entry => ({
  ...{ code, severity: severities[code], title: manner.language.codes[code].title },
  example: diagnostic(sample(code), '', manner),
  mend: manner.language.codes[code].mend,
});

const told = ({ code, severity, title, example, mend }: Entry, { language }: Manner): Block[] => [
  line(`${code} (${language.severities[severity]})${language.colon} ${title}`, { tone: 'title' }),
  line(example, { indent: 1 }),
  line(mend, { indent: 1, wraps: true }),
];

type Line = Extract<Block, { kind: 'line' }>;

const line = (text: string, manner: Partial<Pick<Line, 'tone' | 'indent' | 'wraps'>>): Block => ({
  ...{ kind: 'line', sentence: { says: 'verbatim', text } },
  ...manner,
});
