// Findings as workflow commands of GitHub Actions, which it shows beside the lines; then the answer in a line.
import type { Finding, Severity } from '../figures/finding.ts';
import { severities } from '../figures/finding.ts';
import type { Result } from '../figures/result.ts';
import { reading } from './answer.ts';
import { codes } from './english/codes.ts';
import { message } from './findings.ts';
import { harmless } from './harmless.ts';
import type { Checkout } from './path.ts';
import { pathOf } from './path.ts';
import type { Style } from './style.ts';

export function github(result: Result, checkout: Checkout, style: Style): string {
  const lines = result.findings.map((finding) => annotation(finding, checkout));
  return [...lines, ...reading(result, style)].map((line) => `${line}\n`).join('');
}

const commands: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', note: 'notice' };

function annotation(finding: Finding, checkout: Checkout): string {
  const { code, file, line, column, option } = finding;
  const properties = {
    file: file === null ? null : pathOf(file, checkout),
    line,
    col: column,
    title: codes[code].title,
  };
  const said = Object.entries(properties).flatMap(([name, value]) =>
    value === null ? [] : [`${name}=${property(harmless(String(value)))}`],
  );
  const subject = option === undefined ? '' : `${option}: `;
  return `::${commands[severities[code]]} ${said.join(',')}::${data(harmless(`${subject}${message(finding)} [${code}]`))}`;
}

/** As the runner takes it back. */
const data = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
