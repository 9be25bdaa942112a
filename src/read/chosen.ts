// One organisation of many: its report, as if its rows stood alone in their files.
import type { Finding } from '../figures/finding.ts';
import { nearest } from '../figures/nearest.ts';
import type { Report } from '../figures/report.ts';
import { empty } from '../figures/report.ts';
import { sorted } from './assembly.ts';
import type { Habit } from './gathered.ts';
import type { Organisation } from './portfolio.ts';
import { Portfolio } from './portfolio.ts';
import type { Sighted } from './sight.ts';

/** A fault where there is but one report, where none is named, or where nobody bears that name. */
export async function chosen(
  { holdings, stream }: Sighted,
  name: string | null,
  habit: Habit,
): Promise<Report> {
  if (holdings === null) return faulty('none', name ?? '');
  if (name === null) return faulty('several', '');
  const portfolio = new Portfolio(holdings, { ...habit, stream });
  const found = await named(portfolio, name);
  const report =
    'nearest' in found
      ? faulty('unknown', name, portfolio.findings.length > 0 ? null : found.nearest)
      : await portfolio.report(found);
  return { ...report, root: portfolio.root, findings: sorted([...portfolio.findings, ...report.findings]) };
}

/** All its rows, wherever they stand; or the nearest of the first names. */
async function named(
  portfolio: Portfolio,
  name: string,
): Promise<Organisation | { readonly nearest: string | null }> {
  const parts: Organisation[] = [];
  const others: string[] = [];
  for await (const organisations of portfolio.organisations())
    for (const one of organisations)
      if (one.name === name.normalize('NFC')) parts.push(one);
      else if (others.length < enough) others.push(one.name);
  const [first] = parts;
  if (first === undefined) return { nearest: nearest(name, others) };
  const findings = parts.flatMap((part) => part.findings).filter(({ code }) => code !== 'organisation');
  return { ...first, lots: parts.flatMap(({ lots }) => lots), findings };
}

/** Names that are looked through for the one that was meant. */
const enough = 10_000;

function faulty(problem: 'none' | 'several' | 'unknown', text: string, meant: string | null = null): Report {
  const finding: Finding = {
    ...{ code: 'organisation', problem, text, nearest: meant, limit: null },
    ...{ file: null, line: null, column: null },
  };
  return { ...empty, findings: [finding] };
}
