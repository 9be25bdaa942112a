// How a figures file of any length begins: its dialect and its header, and the column that names the organisation.
import type { Row } from './cell.ts';
import type { DescribedDelimiter, Dialect } from './dialect.ts';
import { dialect } from './dialect.ts';
import type { Delimiter } from './form.ts';
import { Records } from './records.ts';
import { scan } from './scan.ts';
import type { Tell } from './tell.ts';

export interface Opening {
  readonly dialect: Dialect;
  readonly header: Row;
  /** Of the organisation among the cells of a row; -1 where no column names it. */
  readonly position: number;
  /** Of the first row: its offset in the text, and its line. */
  readonly start: number;
  readonly line: number;
}

/** Null, and told, where no header can be told. `text` is how the file begins, to the end of some line. */
export function opening(
  text: string,
  declared: Delimiter | null,
  described: DescribedDelimiter | null,
  tell: Tell,
): Opening | null {
  const bytes = Buffer.from(text);
  const found = dialect(bytes, declared, tell, described);
  if (found === null) return null;
  const skipped = bytes.toString('utf8', 0, found.start).length;
  const end = headerEnd(text, skipped, found.delimiter, found.line);
  const records = new Records(Buffer.from(text.slice(skipped, end.at)), { ...found, start: 0 }, tell);
  records.read();
  const [header] = records.rows;
  if (header === undefined) {
    if (records.whole) tell({ code: 'empty', what: 'file' });
    return null;
  }
  const position = header.cells.findIndex(isOrganisation);
  return { dialect: found, header, position, start: end.at, line: end.line };
}

const isOrganisation = ({ text }: { readonly text: string }): boolean => text.toLowerCase() === column;

/** What the column is called that names the organisation of each row. */
export const column = 'organisation';

/** Behind the first row that is not blank. */
function headerEnd(text: string, start: number, delimiter: string, line: number) {
  for (let at = start; ;) {
    const row = scan(text.slice(at, at + longest), delimiter, line);
    const said = text.slice(at, at + row.length);
    at += row.length;
    line = row.nextLine;
    if (row.fault !== null || at >= text.length || said.replaceAll(delimiter, '').trim() !== '')
      return { at, line };
  }
}

/** Characters of a header. */
const longest = 64 * 1024;
