// A result for programs: the JSON contract, whose shape only ever grows.
import type { Finding } from '../figures/finding.ts';
import { severities } from '../figures/finding.ts';
import type { Result } from '../figures/result.ts';
import { message } from './findings.ts';

/** What every document says of itself: the program and its version, and the data as the user named it. */
export interface Envelope {
  readonly tool: string;
  readonly root: string;
}

export function json(result: Result, { tool, root }: Envelope): string {
  const document = {
    schemaVersion: 1,
    command: result.command,
    tool,
    root,
    ...result.data,
    findings: result.findings.map(published),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

const published = (finding: Finding) => ({
  code: finding.code,
  severity: severities[finding.code],
  file: finding.file,
  line: finding.line,
  column: finding.column,
  ...(finding.option === undefined ? {} : { option: finding.option }),
  message: message(finding),
});
