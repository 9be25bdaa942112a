// Findings as a code quality report of GitLab, which it shows in merge requests: as many as there are problems.
import type { Finding, Severity } from '../figures/finding.ts';
import { severities } from '../figures/finding.ts';
import { message } from './findings.ts';
import { fingerprinted } from './fingerprint.ts';
import type { Checkout } from './path.ts';
import { pathOf } from './path.ts';

export function gitlab(findings: readonly Finding[], checkout: Checkout): string {
  const problems = findings.filter(({ code }) => code !== 'suspect');
  const issues = fingerprinted(problems).map(({ finding, fingerprint }) => ({
    description: message(finding),
    check_name: finding.code,
    fingerprint,
    severity: levels[severities[finding.code]],
    location: { path: pathOf(finding.file ?? '', checkout), lines: { begin: finding.line ?? 1 } },
  }));
  return `${JSON.stringify(issues, null, 2)}\n`;
}

const levels: Readonly<Record<Severity, string>> = { error: 'major', warning: 'minor', note: 'info' };
