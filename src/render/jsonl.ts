// All flat rows of a document, one JSON object a line, and the findings after them.
import type { Result } from '../figures/result.ts';
import { published } from './json.ts';
import type { Sheet } from './sheet.ts';
import { sheets } from './sheets.ts';

export function jsonl(result: Result): string {
  const rows = sheets(result).flatMap(records);
  const findings = result.findings.map((finding) => ({ record: 'finding', ...published(finding) }));
  return [...rows, ...findings].map((record) => `${JSON.stringify(record)}\n`).join('');
}

export const records = ({ record, columns, rows }: Sheet): object[] =>
  rows.map((row) => ({ record, ...Object.fromEntries(columns.map(({ name }, at) => [name, row[at]])) }));
