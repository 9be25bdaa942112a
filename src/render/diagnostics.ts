// Findings for people, one line each, the place first as editors and terminals make it clickable.
import type { Finding } from '../figures/finding.ts';
import { severities } from '../figures/finding.ts';
import { plain } from './ascii.ts';
import { worded } from './catalogue.ts';
import { harmless } from './harmless.ts';
import type { Style } from './style.ts';

type Manner = Pick<Style, 'language' | 'ascii'>;

/** `data/2023.csv:7:24: error: ... [number]`; a finding of no file is the program's own: `smals-report: error: ...` */
export function diagnostics(findings: readonly Finding[], root: string, { language, ascii }: Manner): string {
  const lines = findings.map(
    (finding) =>
      `${place(finding, root)}: ${language.severities[severities[finding.code]]} ` +
      `${worded(finding, language.findings)} [${finding.code}]`,
  );
  const errors = findings.filter((finding) => severities[finding.code] === 'error').length;
  const end = errors > 0 ? [language.nothingComputed(errors)] : [];
  return [...lines, ...end].map((line) => `${harmless(ascii ? plain(line) : line)}\n`).join('');
}

function place({ file, line, column, option }: Finding, root: string): string {
  if (file === null) return option ?? 'smals-report';
  return [within(root, file), line, column].filter((part) => part !== null).join(':');
}

/** The path as the user would type it. */
function within(root: string, file: string): string {
  if (root === '' || root === '.') return file;
  return root.endsWith('/') ? root + file : `${root}/${file}`;
}
