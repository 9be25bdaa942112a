// Text that comes block by block, cut where the organisation changes: a lot is the rows of one organisation, as they
// stand. Nothing in them is read but whose they are.
import { limits } from './limits.ts';
import type { Opening } from './opening.ts';
import type { Tell } from './tell.ts';

export interface Lot {
  readonly file: string;
  /** As the first of its rows names it; may be empty. */
  readonly organisation: string;
  /** Of its first row. */
  readonly line: number;
  readonly text: string;
  readonly rows: number;
  /** It was longer than what one organisation may have, and is cut short. */
  readonly oversize: 'file' | 'lines' | null;
}

export class Lots {
  /** Of the row that comes next. */
  line: number;
  private readonly delimiter: string;
  private readonly position: number;
  private rest = '';
  private current: {
    organisation: string;
    line: number;
    pieces: string[];
    length: number;
    rows: number;
  } | null = null;

  constructor(
    private readonly file: string,
    { dialect, position, line }: Pick<Opening, 'dialect' | 'position' | 'line'>,
    private readonly tell: Tell,
  ) {
    this.delimiter = dialect.delimiter;
    this.position = position;
    this.line = line;
  }

  /** The lots that end in this text, which ends with a line unless it is the last; null, and told, where no row ends. */
  push(block: string, last = false): Lot[] | null {
    const text = this.rest === '' ? block : this.rest + block;
    const found: Lot[] = [];
    const end = text.includes('\n') || !text.includes('\r') ? '\n' : '\r';
    let [begin, at, quote] = [0, 0, text.indexOf('"')];
    while (at < text.length) {
      const before = at;
      const lineEnd = text.indexOf(end, at);
      let next = lineEnd < 0 ? text.length : lineEnd + 1;
      const isQuoted = quote >= 0 && quote < next;
      if (isQuoted) {
        next = rowEnd(text, at, this.delimiter, end);
        if (next < 0 && !last) break;
        if (next < 0) next = text.length;
        quote = text.indexOf('"', next);
      }
      const name = this.organisationIn(text, at, next, isQuoted);
      if (name !== null) {
        found.push(...this.close(text.slice(begin, at)));
        this.current = { organisation: name, line: this.line, pieces: [], length: 0, rows: 0 };
        begin = at;
      }
      if (this.current) this.current.rows++;
      this.line += isQuoted ? lines(text, before, next, end) : 1;
      at = next;
    }
    this.keep(text.slice(begin, at));
    this.rest = text.slice(at);
    if (this.rest.length > limits.row) {
      this.tell({ code: 'oversize', what: 'row', limit: limits.row }, { line: this.line, column: 1 });
      return null;
    }
    if (last) found.push(...this.close(''));
    return found;
  }

  /** Where another organisation begins, its name; null where the row is of the same, or blank. */
  private organisationIn(text: string, at: number, end: number, isQuoted: boolean): string | null {
    const { current, delimiter } = this;
    if (this.position === 0 && current && !isQuoted) {
      const length = current.organisation.length;
      if (length > 0 && text.startsWith(current.organisation, at) && text[at + length] === delimiter)
        return null;
    }
    const name = isQuoted
      ? quotedCell(text, at, end, delimiter, this.position)
      : plainCell(text, at, end, delimiter, this.position);
    if (name === current?.organisation) return null;
    return name === '' && isBlank(text.slice(at, end), delimiter) ? null : name;
  }

  private keep(piece: string): void {
    const { current } = this;
    if (current === null || piece === '') return;
    current.length += piece.length;
    if (current.length <= limits.file) current.pieces.push(piece);
  }

  private close(piece: string): Lot[] {
    this.keep(piece);
    const { current, file } = this;
    this.current = null;
    if (current === null) return [];
    const { organisation, line, pieces, length, rows } = current;
    const oversize = length > limits.file ? 'file' : rows > limits.lines ? 'lines' : null;
    return [{ file, organisation, line, text: pieces.join(''), rows, oversize }];
  }
}

const isBlank = (row: string, delimiter: string): boolean => row.replaceAll(delimiter, '').trim() === '';

function plainCell(text: string, at: number, end: number, delimiter: string, position: number): string {
  let start = at;
  for (let left = position; left > 0; left--) {
    const next = text.indexOf(delimiter, start);
    if (next < 0 || next >= end) return '';
    start = next + 1;
  }
  const stop = text.indexOf(delimiter, start);
  return text.slice(start, stop < 0 || stop > end ? end : stop).trim();
}

/** Quotes resolved. */
function quotedCell(text: string, at: number, end: number, delimiter: string, position: number): string {
  for (let [start, left] = [at, position]; ; left--) {
    const stop = Math.min(cellEnd(text, start, delimiter), end);
    if (left === 0) {
      const cell = text.slice(start, stop).trim();
      return cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"').trim() : cell;
    }
    if (stop >= end) return '';
    start = stop + 1;
  }
}

/** Where the delimiter stands that ends the cell, or where its line ends. */
function cellEnd(text: string, at: number, delimiter: string): number {
  let next = at;
  if (text[at] === '"') {
    next = closing(text, at);
    if (next < 0) return text.length;
  }
  while (next < text.length && text[next] !== delimiter && text[next] !== '\n' && text[next] !== '\r') next++;
  return next;
}

/** Behind the quote that closes the one that opens there; -1 where none does. */
function closing(text: string, opened: number): number {
  for (let at = opened + 1; ;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return -1;
    if (text[quote + 1] !== '"') return quote + 1;
    at = quote + 2;
  }
}

/**
 * Behind the line end of the row that begins there: one outside quotes. A quote where none may stand ends the row at
 * its line, as it does for whoever reads it. -1 where the text ends inside quotes.
 */
function rowEnd(text: string, start: number, delimiter: string, end: string): number {
  for (let at = start; ;) {
    if (text[at] === '"') {
      at = closing(text, at);
      if (at < 0) return -1;
    }
    const stop = text.indexOf(end, at);
    const next = text.indexOf(delimiter, at);
    if (stop < 0) return text.length;
    if (next < 0 || next > stop) return stop + 1;
    const isFault = next > at && text.slice(at, next).includes('"');
    if (isFault) return stop + 1;
    at = next + 1;
  }
}

function lines(text: string, at: number, stop: number, end: string): number {
  let count = 0;
  for (let next = text.indexOf(end, at); next >= 0 && next < stop; next = text.indexOf(end, next + 1))
    count++;
  return Math.max(count, 1);
}
