// What stands in the summary of a job on GitHub: the answer, the counts, and the findings with their places.
import type { CheckAnswer } from '../figures/document.ts';
import type { Finding } from '../figures/finding.ts';
import { severities } from '../figures/finding.ts';
import type { Result } from '../figures/result.ts';
import { reading } from './answer.ts';
import { codes } from './english/codes.ts';
import { worded } from './catalogue.ts';
import { grid } from './grid.ts';
import { escaped } from './markup.ts';
import type { Checkout } from './path.ts';
import { pathOf } from './path.ts';
import { harmless } from './harmless.ts';
import type { Style } from './style.ts';

export function summary(result: Result, checkout: Checkout, style: Style): string {
  const { summary: counted } = result.data as Partial<CheckAnswer>;
  const parts = [
    ...reading(result, style).map((line) => `### ${escaped(line)}`),
    ...(counted === undefined ? [] : [counts(counted)]),
    ...(result.findings.length === 0 ? [] : [listed(result.findings, checkout, style)]),
  ];
  return parts.map((part) => `${part}\n\n`).join('');
}

const counts = (counted: CheckAnswer['summary']): string =>
  grid(
    Object.keys(counted).map((heading) => ({ heading, right: true })),
    [Object.values(counted).map(String)],
  );

function listed(findings: readonly Finding[], checkout: Checkout, style: Style): string {
  const rows = findings.map((finding) => {
    const { code, file, line, column } = finding;
    const place = file === null ? [] : [pathOf(file, checkout), line, column].filter((part) => part !== null);
    const texts = [
      severities[code],
      place.join(':'),
      codes[code].title,
      worded(finding, style.language.findings),
    ];
    return texts.map((text) => escaped(harmless(text)).replaceAll('|', '\\|'));
  });
  return grid(
    ['', '', '', ''].map((heading) => ({ heading, right: false })),
    rows,
  );
}
