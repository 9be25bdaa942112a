// Columns of a table whose headings do not tell what they are: read again as their numbers say.
import { readingOf } from './analyse/column-search.ts';
import { headingOf } from './figures/draft.ts';
import type { Finding } from './figures/finding.ts';
import { isFault } from './figures/finding.ts';
import type { Report } from './figures/report.ts';

/** Reads the table with these `--columns`. */
export type Read = (columns: string) => Promise<Report>;

type Doubt = Extract<Finding, { code: 'column' }> & { readonly at: number };

const isDoubt = (finding: Finding): finding is Doubt => finding.code === 'column' && finding.at !== null;

export interface Settled {
  readonly report: Report;
  /** The headings that do not tell, with what their numbers say. */
  readonly told: readonly { readonly name: string; readonly heading: string }[];
}

/** The report as it is where nothing is in doubt, or where not all of it can be settled. */
export async function settled(report: Report, read: Read): Promise<Settled> {
  const asItIs = { report, told: [] };
  const faults = report.findings.filter(isFault);
  const doubts = faults.filter(isDoubt);
  if (doubts.length === 0 || doubts.length < faults.length) return asItIs;
  const separator = doubts[0]!.write!.includes(';') ? ';' : ',';
  const known = doubts[0]!.write!.split(separator);
  const columns = (settled: ReadonlyMap<number, string>): string =>
    known.map((name, at) => settled.get(at) ?? name).join(separator);
  const found = new Map(doubts.map(({ at }) => [at, '-']));
  const without = await read(columns(found));
  if (without.findings.some(isFault)) return asItIs;
  for (const { at } of doubts) {
    const heading = await headingAt(without, (name) => read(columns(new Map([...found, [at, name]]))));
    if (heading === null) return asItIs;
    found.set(at, heading);
  }
  const all = await read(columns(found));
  const told = doubts.map(({ name, at }) => ({ name, heading: found.get(at)! }));
  return all.findings.some(isFault) ? asItIs : { report: all, told };
}

/** As a growth or as a change it may be read; as which it holds, its numbers tell. */
async function headingAt(without: Report, read: Read): Promise<string | null> {
  for (const measure of ['growth', 'change']) {
    const tried = await read(`${measure} 0001-0002`);
    if (tried.findings.some(isFault)) continue;
    const column = readingOf(
      tried.statements.filter(({ period, base }) => period === '0002' && base === '0001'),
      without,
    );
    if (column !== null) return headingOf(column);
  }
  return null;
}
