// The answers of many organisations, one after another: the rows of each sheet with the organisation in front.
import type { Result } from '../figures/result.ts';
import { dialects, heading, rowsOf } from './csv.ts';
import { published } from './json.ts';
import { records } from './jsonl.ts';
import type { Sheet } from './sheet.ts';
import { sheets } from './sheets.ts';

export const portfolioFormats = ['csv', 'tsv', 'excel', 'jsonl'] as const;
export type PortfolioFormat = (typeof portfolioFormats)[number];

/** What stands above all answers; `empty` is an answer of the same question without rows. */
export function opening(empty: Result, format: PortfolioFormat): string {
  return format === 'jsonl' ? '' : heading(within(sheets(empty)[0]!, ''), dialects[format]);
}

export function answered(organisation: string, result: Result, format: PortfolioFormat): string {
  const found = sheets(result);
  if (format !== 'jsonl') return rowsOf(within(found[0]!, organisation), dialects[format]);
  const rows = found.flatMap((sheet) => records(within(sheet, organisation)));
  const findings = result.findings.map((finding) => ({
    ...{ record: 'finding', organisation },
    ...published(finding),
  }));
  return [...rows, ...findings].map((record) => `${JSON.stringify(record)}\n`).join('');
}

const within = ({ record, columns, rows }: Sheet, organisation: string): Sheet => ({
  record,
  columns: [{ name: 'organisation', kind: 'text' }, ...columns],
  rows: rows.map((row) => [organisation, ...row]),
});
