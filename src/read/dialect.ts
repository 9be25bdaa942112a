// How a file separates its cells.
import type { Delimiter } from './form.ts';
import { delimiters } from './form.ts';
import type { Tell } from './tell.ts';

export interface Dialect {
  readonly delimiter: Delimiter;
  /** The first byte and line after a `sep=` line, where there is one. */
  readonly start: number;
  readonly line: number;
}

/**
 * The rule: a first line `sep=;` names the delimiter, as Excel has it. Otherwise it is the one of `,` `;` tab `|`
 * that stands most often in the header, the first line that is not blank, outside quotes. Null, and told, where two
 * stand equally often. What is `declared` wins.
 */
export function dialect(bytes: Buffer, declared: Delimiter | null, tell: Tell): Dialect | null {
  const first = lineAt(bytes, 0);
  const separated = delimiters.find((delimiter) => first.text.toLowerCase() === `sep=${delimiter}`);
  if (separated) return { delimiter: declared ?? separated, start: first.next, line: 2 };
  if (declared) return { delimiter: declared, start: 0, line: 1 };
  let [header, line] = [first, 1];
  for (; header.text.trim() === '' && header.next < bytes.length; line++) header = lineAt(bytes, header.next);
  const [delimiter, ...others] = mostFrequent(header.text);
  if (others.length === 0) return { delimiter: delimiter!, start: 0, line: 1 };
  tell({ code: 'delimiter', found: [delimiter!, ...others] }, { line, column: 1 });
  return null;
}

/** A single cell is delimited by whatever comes first. */
function mostFrequent(header: string): readonly Delimiter[] {
  const outside = header.replace(/"[^"]*"/g, '');
  const count = (delimiter: string) => outside.split(delimiter).length - 1;
  const most = Math.max(...delimiters.map(count));
  return most === 0 ? [delimiters[0]] : delimiters.filter((delimiter) => count(delimiter) === most);
}

function lineAt(bytes: Buffer, start: number): { text: string; next: number } {
  let end = start;
  while (end < bytes.length && bytes[end] !== 10 && bytes[end] !== 13) end++;
  const crlf = bytes[end] === 13 && bytes[end + 1] === 10;
  return { text: bytes.toString('utf8', start, end), next: end + (crlf ? 2 : 1) };
}
