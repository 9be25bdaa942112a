// CSV as rows of cells, each with its place. The only file that knows csv-parse.
import { CsvError, parse } from 'csv-parse/sync';
import type { LineEnding } from '../figures/finding.ts';
import type { Cell, Row } from './cell.ts';
import type { Dialect } from './dialect.ts';
import { limits } from './limits.ts';
import type { Scan } from './scan.ts';
import { scan } from './scan.ts';
import type { Tell } from './tell.ts';
import { shown } from './tell.ts';

/** Reads every row that is not blank; after a misplaced quote it goes on at the next line. */
export class Records {
  readonly rows: Row[] = [];
  /** No row is lost. */
  whole = true;
  private readonly bytes: Buffer;
  private readonly delimiter: string;
  private readonly tell: Tell;
  private start: number;
  private line: number;
  private usual: LineEnding | null = null;
  private mixed = false;

  constructor(bytes: Buffer, { delimiter, start, line }: Dialect, tell: Tell) {
    this.bytes = bytes;
    this.delimiter = delimiter;
    this.start = start;
    this.line = line;
    this.tell = tell;
  }

  read(): void {
    for (let faults = 0; this.meetsFault() && this.passesFault(); faults++) {
      if (faults < limits.faults) continue;
      this.tell({ code: 'oversize', what: 'faults', limit: limits.faults }, { line: this.line, column: 1 });
      break;
    }
  }

  /** Keeps rows up to a misplaced quote, or up to the end: then false. */
  private meetsFault(): boolean {
    const { start } = this;
    try {
      parse(this.bytes.subarray(start), {
        delimiter: this.delimiter,
        record_delimiter: ['\r\n', '\n', '\r'],
        relax_column_count: true,
        max_record_size: limits.row,
        on_record: (values: string[], { bytes }) => this.keep(values, start + bytes),
      });
      return false;
    } catch (error) {
      if (!(error instanceof CsvError)) throw error;
      this.whole = false;
      if (error.code !== 'CSV_MAX_RECORD_SIZE') return true;
      this.tell({ code: 'oversize', what: 'row', limit: limits.row }, { line: this.line, column: 1 });
      return false;
    }
  }

  private keep(values: readonly string[], end: number): null {
    const { line } = this;
    const scanned = scan(this.bytes.toString('utf8', this.start, end), this.delimiter, line);
    const cells = values.map((raw, index): Cell => {
      const { line, column, quoted } = scanned.spots[index]!;
      return { text: raw.trim(), raw, quoted, line, column };
    });
    if (cells.some(({ text }) => text !== '')) this.rows.push({ line, cells });
    this.compareEnding(scanned);
    this.start = end;
    this.line = scanned.nextLine;
    return null;
  }

  private compareEnding({ ending, endingAt }: Scan): void {
    this.usual ??= ending;
    if (this.mixed || ending === null || this.usual === null || ending === this.usual) return;
    this.mixed = true;
    this.tell({ code: 'line-endings', usual: this.usual, odd: ending }, endingAt);
  }

  /** Tells the fault and steps behind its line; false where nothing is left to be read. */
  private passesFault(): boolean {
    const text = this.bytes.toString('utf8', this.start, this.start + 4 * limits.row);
    const { fault, length } = scan(text, this.delimiter, this.line);
    const { problem, opened, line, column } = fault ?? {
      problem: 'inside',
      opened: null,
      line: this.line,
      column: 1,
    };
    this.tell({ code: 'quote', problem, opened: opened && shown(opened) }, { line, column });
    const rest = /\r\n|\n|\r/.exec(text.slice(length));
    if (problem === 'unclosed' || rest === null) return false;
    const passed = text.slice(0, length + rest.index + rest[0].length);
    this.start += Buffer.byteLength(passed);
    this.line = line + 1;
    return true;
  }
}
