// Every command in every format, held against files that look as they are read: tests/golden/<command>.<scene>.<ext>.
// GOLDEN=1 writes them anew, to be read before they are kept.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Format } from '../src/format.ts';
import { findingFormats, formats, pageFormats, pictureFormats } from '../src/format.ts';
import { untold } from '../src/read/form.ts';
import type { Question } from '../src/run.ts';
import { run } from '../src/run.ts';
import { checkout } from './program.ts';
import { sink } from './sink.ts';

const folder = join('tests', 'golden');
const scene = (name: string): string => join(folder, 'scenes', name);

/** The ending says what is in a file; where two formats share one, the name of the format stands before it. */
const endings: Readonly<Record<Format, string>> = {
  ...{ table: 'txt', json: 'json', jsonl: 'jsonl', csv: 'csv', tsv: 'tsv', md: 'md', excel: 'excel.csv' },
  ...{ text: 'text.txt', github: 'github.txt', sarif: 'sarif', junit: 'junit.xml', gitlab: 'gitlab.json' },
  ...{ svg: 'svg', html: 'html' },
};

const everything: readonly Format[] = [...formats, 'excel'];
const pictured: readonly Format[] = [...everything, ...pictureFormats];
const check: Question = { command: 'check', periods: [], all: false };
const quantity = { kind: 'quantity', indicator: 'staffing', measure: 'value', period: '2022' } as const;
const table = join(scene('table.csv'));

const shown: readonly (readonly [question: Question, scene: string, formats: readonly Format[]])[] = [
  [
    { command: 'growth', from: '2022', to: '2023', indicators: [], contributions: false },
    'misprint',
    pictured,
  ],
  [{ command: 'shares', period: '2023', indicators: [], of: null }, 'misprint', pictured],
  [{ command: 'trend', indicators: ['revenue'] }, 'misprint', pictured],
  [{ command: 'show', period: '2023', indicators: [] }, 'misprint', everything],
  [{ command: 'explain', subject: quantity }, 'misprint', everything],
  [{ command: 'init', from: table, directory: 'table', yes: false }, 'table.csv', everything],
  [{ command: 'codes', codes: ['conflict', 'number'] }, 'misprint', everything],
  [{ command: 'report', periods: [] }, 'misprint', pageFormats],
  [check, 'misprint', [...everything, ...findingFormats]],
  [check, 'unlinked', findingFormats],
  [check, 'faulty', ['json', 'jsonl', 'github', 'sarif', 'junit', 'gitlab']],
];

const exitCodes: ReadonlyMap<string, number> = new Map([
  ['misprint', 1],
  ['unlinked', 0],
  ['faulty', 2],
]);

interface Outcome {
  readonly code: number;
  readonly output: string;
  readonly error: string;
}

async function outcome(question: Question, name: string, format: Format): Promise<Outcome> {
  const { said, ...into } = sink();
  const code = await run(
    {
      ...{ question, format, data: scene(name), rounding: null, rules: [], set: [], deadline: null },
      ...{ form: untold, detail: 'normal', choice: { select: [], ignore: [] }, directory: checkout },
      stdin: () => Promise.resolve(new Uint8Array()),
      style: { width: 110, color: false, ascii: false, language: 'en' },
      tool: 'smals-report 0.1.0',
    },
    into,
  );
  return { code, output: said.output, error: said.error };
}

const cases = shown.flatMap(([question, name, asked]) =>
  asked.map((format) => {
    const file = `${question.command}.${name.replace(/\..*/, '')}.${endings[format]}`;
    return { file, question, name, format };
  }),
);

describe('the golden file', () => {
  test.each(cases)('$file', async ({ file, question, name, format }) => {
    const { code, output } = await outcome(question, name, format);
    const path = join(checkout, folder, file);
    if (process.env['GOLDEN'] === '1') writeFileSync(path, output);
    expect(existsSync(path) ? readFileSync(path, 'utf8') : null).toBe(output);
    expect(code, 'whatever the format').toBe(question.command === 'check' ? exitCodes.get(name) : 0);
  });

  test('of nothing is left over', () => {
    const found = readdirSync(join(checkout, folder)).filter((file) => file !== 'scenes');
    expect(found.sort()).toEqual(cases.map(({ file }) => file).sort());
  });
});

test('faults of the input: a human format leaves its output empty, and every format tells them on the side', async () => {
  for (const format of [...everything, ...findingFormats]) {
    const { code, output, error } = await outcome(check, 'faulty', format);
    expect(code).toBe(2);
    expect(output === '').toBe(['table', 'csv', 'tsv', 'excel', 'md', 'text'].includes(format));
    expect(error).toContain('2 errors, nothing computed');
  }
});
