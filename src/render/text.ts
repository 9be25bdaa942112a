// Findings as compilers and linters print them, for editors and greps, then the answer in a line.
import type { Result } from '../figures/result.ts';
import { reading } from './answer.ts';
import { diagnostic } from './diagnostics.ts';
import type { Style } from './style.ts';

export function text(result: Result, root: string, style: Style): string {
  const lines = result.findings.map((finding) => diagnostic(finding, root, style));
  return [...lines, ...reading(result, style)].map((line) => `${line}\n`).join('');
}
