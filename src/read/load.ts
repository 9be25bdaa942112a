// From a path to a report: every file is read, and every fault of every file told, in one run.
import type { Finding } from '../figures/finding.ts';
import type { Report } from '../figures/report.ts';
import { empty } from '../figures/report.ts';
import { sorted } from './assembly.ts';
import { open, openReserved } from './folder.ts';
import type { Habit } from './gathered.ts';
import { gathered } from './gathered.ts';
import type { Sighted } from './sight.ts';
import { sighted } from './sight.ts';
import type { Standard } from './stream.ts';
import { suppose } from './suppose.ts';

export interface LoadOptions extends Habit {
  /** For the path `-`. */
  readonly stdin?: Standard;
  /** What if: rules and statements that no file holds; see Suppositions. */
  readonly rules?: readonly string[];
  readonly set?: readonly string[];
  /** The one that is asked about, where a path holds the figures of many. */
  readonly organisation?: string | null;
  /** What the path holds, where that is known. */
  readonly seen?: Sighted;
}

/**
 * A directory, one CSV file without its neighbours, or `-`. What is wrong is among the report's findings. Where the
 * figures are those of many organisations one has to be named.
 */
export async function load(path: string, options: LoadOptions = {}): Promise<Report> {
  const { rules = [], set = [], rounding = null, organisation = null } = options;
  const seen = options.seen ?? (await sighted(path, options.stdin, options.form));
  const report =
    seen.holdings === null && organisation === null
      ? await read(path, seen, options)
      : await (await import('./chosen.ts')).chosen(seen, organisation, options);
  return suppose(report, { rules, set, rounding });
}

async function read(path: string, seen: Sighted, options: LoadOptions): Promise<Report> {
  const findings: Finding[] = [];
  const folder = await open(path, seen.stream, findings);
  if (findings.every(({ code }) => code !== 'unreadable')) findings.push(...seen.findings);
  if (folder === null) return { ...empty, findings: sorted(findings) };
  const { declared = null } = options;
  if (declared === null) return gathered(folder, options, findings);
  const { reserved, incomplete } = await openReserved(declared, findings);
  return gathered({ ...folder, reserved, incomplete: folder.incomplete || incomplete }, options, findings);
}
