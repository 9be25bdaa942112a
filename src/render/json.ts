// A result for programs: the JSON contract, whose shape only ever grows.
import type { Envelope, FindingDocument } from '../figures/document.ts';
import type { Finding } from '../figures/finding.ts';
import { severities } from '../figures/finding.ts';
import type { Result } from '../figures/result.ts';
import { message } from './findings.ts';

/** The program and its version, and the data as the user named it. */
export type Origin = Pick<Envelope<string>, 'tool' | 'root'>;

export const json = (result: Result, origin: Origin): string =>
  `${JSON.stringify(document(result, origin), null, 2)}\n`;

export const document = <Command extends string>(
  { command, data, findings }: Result<Command>,
  { tool, root }: Origin,
): Envelope<Command> => ({
  ...{ schemaVersion: 1, command, tool, root },
  ...data,
  findings: findings.map(published),
});

export const published = (finding: Finding): FindingDocument => ({
  code: finding.code,
  severity: severities[finding.code],
  file: finding.file,
  line: finding.line,
  column: finding.column,
  ...(finding.option === undefined ? {} : { option: finding.option }),
  message: message(finding),
});
