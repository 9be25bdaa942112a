// What each finding means: its severity, an example in the words that it is told in, and how it is mended.
import { codes, named } from '../figures/choice.ts';
import type { CodesAnswer } from '../figures/document.ts';
import { severities } from '../figures/finding.ts';
import type { Block, Result } from '../figures/result.ts';
import { sample } from '../figures/sample.ts';
import type { Manner } from './diagnostics.ts';
import { diagnostic } from './diagnostics.ts';
import { codes as explained } from './english/codes.ts';

/** Words name codes, or how they begin; no words name all. */
export function listed(words: readonly string[], manner: Manner): Result {
  const asked =
    words.length === 0 ? codes : codes.filter((code) => words.some((word) => named(word).includes(code)));
  const found: CodesAnswer['codes'] = asked.map((code) => ({
    ...{ code, severity: severities[code], title: explained[code].title },
    example: diagnostic(sample(code), '', manner),
    mend: explained[code].mend,
  }));
  const blocks = found.flatMap(({ code, severity, title, example, mend }, at): Block[] => [
    ...(at === 0 ? [] : [{ kind: 'blank' } as const]),
    line(`${code} (${severity}): ${title}`, { tone: 'title' }),
    line(example, { indent: 1 }),
    line(mend, { indent: 1, wraps: true }),
  ]);
  return { command: 'codes', data: { codes: found } satisfies CodesAnswer, blocks, findings: [] };
}

type Line = Extract<Block, { kind: 'line' }>;

const line = (text: string, manner: Partial<Pick<Line, 'tone' | 'indent' | 'wraps'>>): Block => ({
  ...{ kind: 'line', sentence: { says: 'verbatim', text } },
  ...manner,
});
