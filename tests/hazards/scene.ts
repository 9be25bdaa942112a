// One bad input, given to the program as people give it, and what came of it.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { untold } from '../../src/read/form.ts';
import type { Question, Request } from '../../src/run.ts';
import { run } from '../../src/run.ts';
import { folder } from '../program.ts';
import { sink } from '../sink.ts';

export type Files = Readonly<Record<string, string | Uint8Array>>;

export interface Outcome {
  readonly code: number;
  readonly output: string;
  /** Each line on the side, without the folder's name. */
  readonly lines: readonly string[];
}

/** A folder of these files. */
export function placed(files: Files): string {
  const path = mkdtempSync(join(folder(), 'f-'));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(path, name), content);
  return path;
}

/** All that the program does between its arguments and its streams, in this process. */
export async function asked(
  data: string,
  question: Question = { command: 'show', period: '2023', indicators: [] },
  options: Partial<Request> = {},
): Promise<Outcome> {
  const { said, ...into } = sink();
  const request: Request = {
    ...{ question, data, rounding: null, rules: [], set: [], deadline: null },
    stdin: () => Promise.resolve(new Uint8Array()),
    form: untold,
    format: 'table',
    style: { width: 110, color: false, ascii: false, language: 'en' },
    detail: 'verbose',
    tool: 'smals-report',
    choice: { select: [], ignore: [] },
    directory: '/',
    ...options,
  };
  const code = await run(request, into);
  const lines = said.error.split('\n').slice(0, -1);
  return { code, output: said.output, lines: lines.map((line) => line.replace(`${data}/`, '')) };
}

/** One number of a `;` file, or in a comma-delimited file in quotes, of revenue 2023. */
export const cell = (value: string, delimiter: ',' | ';' = ';'): Files => ({
  '2023.csv': `indicator${delimiter}value\nrevenue${delimiter}${delimiter === ',' ? `"${value}"` : value}\n`,
});

/** The findings alone: without the last line, which counts them. */
export const findings = ({ lines }: Outcome): readonly string[] =>
  lines.filter((line) => !/^[\d,]+ errors?, nothing computed$/.test(line));
