// How a file separates its cells.

export const delimiters = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof delimiters)[number];

export interface Dialect {
  readonly delimiter: Delimiter;
  /** The first byte and line after a `sep=` line, where there is one. */
  readonly start: number;
  readonly line: number;
}

/**
 * The rule: a first line `sep=;` names the delimiter, as Excel has it. Otherwise it is the one of `,` `;` tab `|`
 * that stands most often in the header, the first line that is not blank, outside quotes; the first of them
 * where two stand equally often.
 */
export function dialect(bytes: Buffer): Dialect {
  const first = lineAt(bytes, 0);
  const declared = delimiters.find((delimiter) => first.text.toLowerCase() === `sep=${delimiter}`);
  if (declared) return { delimiter: declared, start: first.next, line: 2 };
  let header = first;
  while (header.text.trim() === '' && header.next < bytes.length) header = lineAt(bytes, header.next);
  return { delimiter: mostFrequent(header.text), start: 0, line: 1 };
}

function mostFrequent(header: string): Delimiter {
  const outside = header.replace(/"[^"]*"/g, '');
  const count = (delimiter: string) => outside.split(delimiter).length;
  return delimiters.reduce((best, delimiter) => (count(delimiter) > count(best) ? delimiter : best));
}

function lineAt(bytes: Buffer, start: number): { text: string; next: number } {
  let end = start;
  while (end < bytes.length && bytes[end] !== 10 && bytes[end] !== 13) end++;
  const crlf = bytes[end] === 13 && bytes[end + 1] === 10;
  return { text: bytes.toString('utf8', start, end), next: end + (crlf ? 2 : 1) };
}
