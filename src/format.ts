// What a result can be written as. A format is loaded when it is asked for.
import type { Finding } from './figures/finding.ts';
import { isError, severities } from './figures/finding.ts';
import type { Result } from './figures/result.ts';
import type { Checkout } from './render/path.ts';
import type { Style } from './render/style.ts';

/** Of every command. */
export const formats = ['table', 'json', 'jsonl', 'csv', 'tsv', 'md'] as const;
/** Of `check`, which finds something. */
export const findingFormats = ['text', 'github', 'sarif', 'junit', 'gitlab'] as const;
/** Of `growth`, `shares` and `trend`, which have pictures. */
export const pictureFormats = ['svg'] as const;
/** Of `report`. */
export const pageFormats = ['html'] as const;
/** `excel`: CSV as Excel opens it where the decimal mark is a comma. */
export type Format =
  | (typeof formats)[number]
  | (typeof findingFormats)[number]
  | (typeof pictureFormats)[number]
  | (typeof pageFormats)[number]
  | 'excel';

export const allFormats = [...formats, ...findingFormats, ...pictureFormats, ...pageFormats] as const;

/** They hold what was found, and are written even where there is nothing else to say. */
export const isDocument = (format: Format): boolean =>
  ['json', 'jsonl', 'github', 'sarif', 'junit', 'gitlab'].includes(format);

/** What is found stands in the output itself. */
export const holdsFindings = (format: Format): boolean => isDocument(format) || format === 'text';

/** The first goes without saying. */
export function formatsOf(command: string): readonly Exclude<Format, 'excel'>[] {
  if (command === 'report') return pageFormats;
  if (command === 'check') return [...formats, ...findingFormats];
  return ['growth', 'shares', 'trend'].includes(command) ? [...formats, ...pictureFormats] : formats;
}

/** How much is told: warnings always, notes only when `verbose`, neither when `quiet`. */
export type Detail = 'quiet' | 'normal' | 'verbose';

export interface Manner {
  readonly format: Format;
  readonly detail: Detail;
  readonly checkout: Checkout;
  /** Loaded only where something is said to people. */
  readonly style: () => Promise<Style>;
  /** Name and version. */
  readonly tool: string;
  /** The command line as it was typed. */
  readonly typed: string;
  readonly fails: (finding: Finding) => boolean;
}

export async function written(result: Result, manner: Manner): Promise<string> {
  const { format, checkout, tool, style } = manner;
  const { findings } = result;
  switch (format) {
    case 'table':
      return (await import('./render/table.ts')).table(result, await style());
    case 'json':
      return (await import('./render/json.ts')).json(result, { tool, root: checkout.root });
    case 'jsonl':
      return (await import('./render/jsonl.ts')).jsonl(result);
    case 'csv':
    case 'tsv':
    case 'excel': {
      const { csv, dialects } = await import('./render/csv.ts');
      return csv(result, dialects[format]);
    }
    case 'md':
      return (await import('./render/markdown.ts')).markdown(result, await style());
    case 'svg':
      return (await import('./render/svg.ts')).svg(result, await style());
    case 'html':
      return (await import('./render/page/page.ts')).page(result, await style(), manner);
    case 'text':
      return (await import('./render/text.ts')).text(
        worthALine(result, manner),
        checkout.root,
        await style(),
      );
    case 'github':
      return (await import('./render/github.ts')).github(worthALine(result, manner), checkout, await style());
    case 'sarif':
      return (await import('./render/sarif.ts')).sarif(findings, checkout, tool);
    case 'junit':
      return (await import('./render/junit.ts')).junit(result, findings.filter(manner.fails), checkout);
    case 'gitlab':
      return (await import('./render/gitlab.ts')).gitlab(findings, checkout);
  }
}

/** For the page of a job on GitHub, whatever the format is. */
export const summarized = async (result: Result, manner: Manner): Promise<string> =>
  (await import('./render/summary.ts')).summary(
    worthALine(result, manner),
    manner.checkout,
    await manner.style(),
  );

/** Where each finding takes a line of its own, notes are left out unless they name a suspect. */
const worthALine = (result: Result, { detail }: Manner): Result => ({
  ...result,
  findings: result.findings.filter(
    (finding) =>
      isError(finding) ||
      detail === 'verbose' ||
      (detail === 'normal' && (severities[finding.code] === 'warning' || finding.code === 'suspect')),
  ),
});
