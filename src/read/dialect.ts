// How a file separates its cells.
import type { Delimiter } from './form.ts';
import { delimiters } from './form.ts';
import { limits } from './limits.ts';
import type { Tell } from './tell.ts';
import { isAlone, isHeader } from './titles.ts';

export interface Dialect {
  readonly delimiter: Delimiter;
  /** What tells it: whoever reads or describes the file, its first line, or its header. */
  readonly by: 'declared' | 'sep' | 'header';
  /** The first byte and line after a `sep=` line, where there is one. */
  readonly start: number;
  readonly line: number;
}

/** What a data package declares. */
export interface DescribedDelimiter {
  readonly delimiter: Delimiter;
  /** Tells that the file looks otherwise. */
  readonly refuse: (found: Delimiter) => void;
}

/**
 * The rule: a first line `sep=;` names the delimiter, as Excel has it. Otherwise it is the one of `,` `;` tab `|`
 * that stands most often in the header, outside quotes: the first line that is not blank, or, where there are
 * `titles`, the first below them that names periods. Null, and told, where two
 * stand equally often, or where the first line names another. What is `declared` was typed, and wins; what is
 * `described` stands in a data package, and wins unless the header has another instead: that is told there.
 */
export function dialect(
  bytes: Buffer,
  declared: Delimiter | null,
  tell: Tell,
  described: DescribedDelimiter | null = null,
  titles = false,
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
  const { header, line, found } = headerOf(bytes, titles);
  const isIn = (delimiter: Delimiter) => outside(header).includes(delimiter);
  if (described && (isIn(described.delimiter) || !delimiters.some(isIn)))
    return { delimiter: described.delimiter, by: 'declared', start: 0, line: 1 };
  const [delimiter, ...others] = found ?? mostFrequent(header);
  if (described) {
    described.refuse(delimiter!);
    return null;
  }
  if (others.length === 0) return { delimiter: delimiter!, by: 'header', start: 0, line: 1 };
  tell({ code: 'delimiter', problem: 'tied', found: [delimiter!, ...others] }, { line, column: 1 });
  return null;
}

interface Header {
  readonly header: string;
  readonly line: number;
  /** What separates its cells, where it stands below titles. */
  readonly found: readonly Delimiter[] | null;
}

/** The first line that is not blank, or the widest header below lines that are titles where it separates them. */
function headerOf(bytes: Buffer, titles: boolean): Header {
  let at = { text: '', next: 0 };
  const above = new Set<Delimiter>(titles ? delimiters : []);
  const headers: { header: string; line: number; delimiter: Delimiter; width: number }[] = [];
  let first: Header | null = null;
  for (let line = 1, rows = 0; rows <= limits.titles && at.next < bytes.length; line++) {
    at = lineAt(bytes, at.next);
    if (at.text.trim() === '') continue;
    rows += 1;
    first ??= { header: at.text, line, found: null };
    if (at.text.length > longest) break;
    for (const delimiter of above) {
      const texts = textsOf(at.text, delimiter);
      if (isHeader(texts)) headers.push({ header: at.text, line, delimiter, width: texts.length });
      if (isHeader(texts) || !isAlone(texts)) above.delete(delimiter);
    }
    if (above.size === 0) break;
  }
  const width = Math.max(...headers.map(({ width }) => width));
  const [widest, ...others] = headers.filter((header) => header.width === width);
  if (first === null || widest === undefined || [widest, ...others].every(({ line }) => line === first.line))
    return first ?? { header: '', line: 1, found: null };
  return { ...widest, found: [widest, ...others].map(({ delimiter }) => delimiter) };
}

/** Characters of a line that may be a title, or the header below one. */
const longest = 64 * 1024;

const textsOf = (line: string, delimiter: Delimiter): string[] =>
  line
    .replace(/"[^"]*"/g, (quoted) => quoted.slice(1, -1).replaceAll(delimiter, ' '))
    .split(delimiter)
    .map((text) => text.trim());

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
