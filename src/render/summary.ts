// What stands in the summary of a job on GitHub: the answer, the counts, and the findings with their places.
import type { CheckAnswer } from '../figures/document.ts';
import type { Finding } from '../figures/finding.ts';
import { severities } from '../figures/finding.ts';
import type { Result } from '../figures/result.ts';
import { reading } from './answer.ts';
import { worded } from './catalogue.ts';
import { sentence } from './cell.ts';
import { grid } from './grid.ts';
import { escaped } from './markup.ts';
import { count } from './number.ts';
import type { Checkout } from './path.ts';
import { pathOf } from './path.ts';
import { harmless } from './harmless.ts';
import type { Style } from './style.ts';

export function summary(result: Result, checkout: Checkout, style: Style): string {
  const { summary: counted } = result.data as Partial<CheckAnswer>;
  const parts = [
    ...reading(result, style).map((line) => `### ${escaped(line)}`),
    ...(counted === undefined ? [] : [counts(counted, style)]),
    ...(result.findings.length === 0 ? [] : [listed(result.findings, checkout, style)]),
  ];
  return parts.map((part) => `${part}\n\n`).join('');
}

function counts(counted: CheckAnswer['summary'], style: Style): string {
  const whats = Object.keys(counted) as (keyof typeof counted)[];
  return grid(
    whats.map((what) => ({ heading: sentence({ says: 'heading-counted', what }, style), right: true })),
    [whats.map((what) => count(counted[what], style.language.notation))],
  );
}

function listed(findings: readonly Finding[], checkout: Checkout, style: Style): string {
  const { severities: words, codes, findings: messages } = style.language;
  const rows = findings.map((finding) => {
    const { code, file, line, column } = finding;
    const place = file === null ? [] : [pathOf(file, checkout), line, column].filter((part) => part !== null);
    const texts = [words[severities[code]], place.join(':'), codes[code].title, worded(finding, messages)];
    return texts.map((text) => escaped(harmless(text)).replaceAll('|', '\\|'));
  });
  return grid(
    ['', '', '', ''].map((heading) => ({ heading, right: false })),
    rows,
  );
}
