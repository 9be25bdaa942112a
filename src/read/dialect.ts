// How a file separates its cells.
import type { Delimiter } from './form.ts';
import { delimiters } from './form.ts';
import type { Tell } from './tell.ts';

export interface Dialect {
  readonly delimiter: Delimiter;
  /** What tells it: whoever reads or describes the file, its first line, or its header. */
  readonly by: 'declared' | 'sep' | 'header';
  /** The first byte and line after a `sep=` line, where there is one. */
  readonly start: number;
  readonly line: number;
}

/**
 * The rule: a first line `sep=;` names the delimiter, as Excel has it. Otherwise it is the one of `,` `;` tab `|`
 * that stands most often in the header, the first line that is not blank, outside quotes. Null, and told, where two
 * stand equally often, or where the first line names another. What is `declared` was typed, and wins; what is
 * `described` stands in a data package, and wins where the header has it.
 */
export function dialect(
  bytes: Buffer,
  declared: Delimiter | null,
  tell: Tell,
  described: Delimiter | null = null,
): Dialect | null {
  const first = lineAt(bytes, 0);
  const [, named] = /^"?sep=(.?)[,;\t|"]*\s*$/i.exec(first.text) ?? [];
  if (named !== undefined) {
    const separated = declared ?? delimiters.find((delimiter) => delimiter === named);
    if (separated)
      return { delimiter: separated, by: declared ? 'declared' : 'sep', start: first.next, line: 2 };
    tell({ code: 'delimiter', problem: 'unknown', found: [named] }, { line: 1, column: 1 });
    return null;
  }
  if (declared) return { delimiter: declared, by: 'declared', start: 0, line: 1 };
  let [header, line] = [first, 1];
  for (; header.text.trim() === '' && header.next < bytes.length; line++) header = lineAt(bytes, header.next);
  if (described && outside(header.text).includes(described))
    return { delimiter: described, by: 'declared', start: 0, line: 1 };
  const [delimiter, ...others] = mostFrequent(header.text);
  if (others.length === 0) return { delimiter: delimiter!, by: 'header', start: 0, line: 1 };
  tell({ code: 'delimiter', problem: 'tied', found: [delimiter!, ...others] }, { line, column: 1 });
  return null;
}

/** A single cell is delimited by whatever comes first. */
function mostFrequent(header: string): readonly Delimiter[] {
  const count = (delimiter: string) => outside(header).split(delimiter).length - 1;
  const most = Math.max(...delimiters.map(count));
  return most === 0 ? [delimiters[0]] : delimiters.filter((delimiter) => count(delimiter) === most);
}

/** What stands outside quotes. */
const outside = (header: string): string => header.replace(/"[^"]*"/g, '');

function lineAt(bytes: Buffer, start: number): { text: string; next: number } {
  let end = start;
  while (end < bytes.length && bytes[end] !== 10 && bytes[end] !== 13) end++;
  const crlf = bytes[end] === 13 && bytes[end + 1] === 10;
  return { text: bytes.toString('utf8', start, end), next: end + (crlf ? 2 : 1) };
}
