// The words of a rule's expression: numbers, indicators with their year, and signs.
import type { ExpressionProblem } from '../figures/finding.ts';
import { limits } from './limits.ts';

export type Token =
  | { readonly kind: 'number'; readonly at: number; readonly text: string }
  | {
      readonly kind: 'figure';
      readonly at: number;
      readonly text: string;
      readonly indicator: string;
      readonly shift: number;
    }
  | { readonly kind: 'sign'; readonly at: number; readonly text: string }
  | { readonly kind: 'end'; readonly at: number; readonly text: '' };

/** A fault of an expression, thrown and caught within `expression.ts` and this file alone. */
export class ExpressionFault extends Error {
  readonly problem: ExpressionProblem;
  readonly at: number;
  readonly text: string;
  readonly write: string | null;

  constructor(
    problem: ExpressionProblem,
    { at, text }: Pick<Token, 'at' | 'text'>,
    write: string | null = null,
  ) {
    super(problem);
    this.problem = problem;
    this.at = at;
    this.text = text;
    this.write = write;
  }
}

const shapes = [
  { kind: 'blank', shape: /\s+/uy },
  { kind: 'number', shape: /\d+(?:\.\d+)?/uy },
  { kind: 'figure', shape: /(?:(?<word>[\p{L}_][\p{L}\p{M}\p{N}_]*)|\{(?<key>[^{}]*)\})/uy },
  { kind: 'sign', shape: /<=|>=|[-+*/()=<>]/uy },
] as const;

/** What people type for a sign that has a plainer form. */
const plainer: Readonly<Record<string, string>> = {
  '−': '-',
  '–': '-',
  '×': '*',
  '·': '*',
  '≤': '<=',
  '≥': '>=',
};

/** The tokens with their offsets (UTF-16 units), `end` last. Throws an ExpressionFault. */
export function tokens(text: string): readonly Token[] {
  const found: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const { kind, match } = next(text, at);
    const token = { at, text: match[0] };
    at += match[0].length;
    if (kind === 'blank') continue;
    if (kind === 'number') refuseOddNumber(token, text.slice(at));
    if (kind !== 'figure') found.push({ kind, ...token });
    else {
      const { shift, length } = yearsAt(text, at);
      const indicator = (match.groups!['word'] ?? match.groups!['key']!.trim()).normalize('NFC');
      if (indicator === '') throw new ExpressionFault('unexpected', token);
      found.push({ kind, ...token, indicator, shift });
      at += length;
    }
  }
  return [...found, { kind: 'end', at: text.trimEnd().length, text: '' }];
}

function next(text: string, at: number) {
  for (const { kind, shape } of shapes) {
    shape.lastIndex = at;
    const match = shape.exec(text);
    if (match) return { kind, match };
  }
  const character = String.fromCodePoint(text.codePointAt(at)!);
  const problem = character === '{' ? 'unclosed' : 'unexpected';
  throw new ExpressionFault(problem, { at, text: character }, plainer[character] ?? null);
}

/** `8053P` and `20/58` bare are keys that want braces; a number has few digits and one point. */
function refuseOddNumber(token: Pick<Token, 'at' | 'text'>, rest: string): void {
  const [tail] = /^(?:[\p{L}\p{N}_.]|\/(?=[\p{L}\p{N}]))[\p{L}\p{N}_./]*/u.exec(rest) ?? [];
  const whole = token.text + (tail ?? '');
  if (tail !== undefined && !/^[\d.]*$/.test(whole))
    throw new ExpressionFault('bare-key', { at: token.at, text: whole }, `{${whole}}`);
  if (tail !== undefined) throw new ExpressionFault('unexpected', { at: token.at, text: whole });
  if (token.text.replace('.', '').length > limits.digits) throw new ExpressionFault('digits', token);
}

/** `@-1` after a figure: so many years from the rule's period. */
function yearsAt(text: string, at: number): { shift: number; length: number } {
  const [mark = ''] = /^\s*@/.exec(text.slice(at, at + 100)) ?? [];
  if (mark === '') return { shift: 0, length: 0 };
  const [found, years] = /^\s*@\s*(-\d{1,2})(?![\d.])/.exec(text.slice(at, at + 100)) ?? [];
  if (found === undefined || Number(years) === 0)
    throw new ExpressionFault('shift', { at: at + mark.length - 1, text: '@' }, '@-1');
  return { shift: Number(years), length: found.length };
}
