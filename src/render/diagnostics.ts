// Findings for people, one line each, the place first as editors and terminals make it clickable.
import type { Finding } from '../figures/finding.ts';
import { severities } from '../figures/finding.ts';
import { plain } from './ascii.ts';
import { worded } from './catalogue.ts';
import { harmless } from './harmless.ts';
import type { Style } from './style.ts';

export type Manner = Pick<Style, 'language' | 'ascii' | 'again'>;

/** All of them, and how many are errors. */
export function diagnostics(findings: readonly Finding[], root: string, manner: Manner): string {
  const errors = findings.filter((finding) => severities[finding.code] === 'error').length;
  const end = errors > 0 ? `${set(manner.language.nothingComputed(errors), manner)}\n` : '';
  return told(findings, root, manner) + end;
}

/** One line each. */
export const told = (findings: readonly Finding[], root: string, manner: Manner): string =>
  findings.map((finding) => `${diagnostic(finding, root, manner)}\n`).join('');

/** `data/2023.csv:7:24: error: ... [number]`; a finding of no file is the program's own: `smals-report: error: ...` */
export function diagnostic(finding: Finding, root: string, manner: Manner): string {
  const { severities: words, colon, findings } = manner.language;
  const severity = words[severities[finding.code]] + colon;
  const again = finding.code === 'set-aside' ? (manner.again ?? '') : '';
  return set(
    `${place(finding, root)}: ${severity} ${worded(finding, findings)}${again} [${finding.code}]`,
    manner,
  );
}

const set = (line: string, { ascii }: Manner): string => harmless(ascii ? plain(line) : line);

function place({ file, line, column, option }: Finding, root: string): string {
  if (file === null) return option ?? 'smals-report';
  return [within(root, file), line, column].filter((part) => part !== null).join(':');
}

/** The path as the user would type it. */
function within(root: string, file: string): string {
  if (root === '' || root === '.') return file;
  return root.endsWith('/') ? root + file : `${root}/${file}`;
}
