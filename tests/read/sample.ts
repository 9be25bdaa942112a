// Files for a test: written, read, and what reading said of them.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Finding } from '../../src/figures/finding.ts';
import type { Report } from '../../src/figures/report.ts';
import type { Statement } from '../../src/figures/statement.ts';
import type { LoadOptions } from '../../src/read/load.ts';
import { load } from '../../src/read/load.ts';
import type { Table } from '../../src/read/table.ts';
import { table } from '../../src/read/table.ts';
import { teller } from '../../src/read/tell.ts';

export type Files = Readonly<Record<string, string | Uint8Array>>;

/** A new folder with these files; it is gone after the test. */
export async function written(files: Files): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'smals-report-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
  return folder;
}

export const read = async (files: Files, options?: LoadOptions): Promise<Report> =>
  load(await written(files), options);

/** `2023.csv:7:24 number` */
export const place = ({ file, line, column, code }: Finding): string =>
  `${[file, line, column].filter((part) => part !== null).join(':')} ${code}`;

export const places = (report: Report): string[] => report.findings.map(place);

/** A finding without its place. */
export function detail(finding: Finding | undefined): Record<string, unknown> {
  const places = ['file', 'line', 'column'];
  return Object.fromEntries(Object.entries(finding!).filter(([name]) => !places.includes(name)));
}

/** Text as a table, with the findings of its form. */
export function tabled(text: string | Uint8Array): { table: Table | null; findings: Finding[] } {
  const findings: Finding[] = [];
  return { table: table(Buffer.from(text), teller('t.csv', findings)), findings };
}

/** `[514500000, 515500000]`, `(57, )`: exact ends as fractions in lowest terms. */
export function interval({ interval }: Pick<Statement, 'interval'>): string {
  const { lower, upper, lowerClosed, upperClosed } = interval;
  const end = (value: typeof lower) =>
    value === null ? '' : value.d === 1n ? `${value.n}` : `${value.n}/${value.d}`;
  return `${lowerClosed ? '[' : '('}${end(lower)}, ${end(upper)}${upperClosed ? ']' : ')'}`;
}
