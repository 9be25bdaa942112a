// A figures file of any length whose rows name an organisation: lot by lot, under the header that all of them share.
import type { Finding } from '../figures/finding.ts';
import type { Cell } from './cell.ts';
import type { DescribedDelimiter } from './dialect.ts';
import type { Form } from './form.ts';
import type { Course } from './lines.ts';
import { wholeLines } from './lines.ts';
import type { Lot } from './lots.ts';
import { Lots } from './lots.ts';
import type { Marks } from './marks.ts';
import { marks } from './marks.ts';
import type { Opening } from './opening.ts';
import { column, opening } from './opening.ts';
import type { Table } from './table.ts';
import { below } from './table.ts';
import type { Tell } from './tell.ts';
import { teller } from './tell.ts';

/** What is known of a file before it is read. */
export interface Entry {
  readonly file: string;
  readonly pieces: () => AsyncIterable<Uint8Array>;
  readonly form: Partial<Form>;
  readonly described: { readonly encoding: Form['encoding']; readonly delimiter: DescribedDelimiter | null };
}

export class Rows {
  readonly file: string;
  /** Null where the file cannot be read. */
  head: (Opening & { readonly marks: Marks; readonly sample: Table }) | null = null;
  private readonly blocks: AsyncIterator<string>;
  private readonly course: Course;
  private readonly tell: Tell;
  private readonly form: Partial<Form>;
  private readonly delimiter: DescribedDelimiter | null;
  private lots: Lots | null = null;

  constructor({ file, pieces, form, described }: Entry, findings: Finding[]) {
    this.file = file;
    this.form = form;
    this.delimiter = described.delimiter;
    this.tell = teller(file, findings);
    this.course = { declared: form.encoding ?? null, described: described.encoding, line: 1 };
    this.blocks = wholeLines(pieces(), this.course, this.tell)[Symbol.asyncIterator]();
  }

  /** Reads the header; false, and told, where there is none that names an organisation. Then the first lots. */
  async open(): Promise<Lot[] | null> {
    const first = await this.blocks.next();
    if (first.done) return this.refuse();
    const found = opening(first.value, this.form.delimiter ?? null, this.delimiter, this.tell);
    if (found === null) return null;
    if (found.position < 0) return this.refuse();
    const rest = first.value.slice(found.start);
    const sample = sampled(found, rest);
    const decided = marks(found.dialect.delimiter, numbers(sample), {
      decimal: this.form.decimal ?? null,
      group: this.form.group ?? null,
    });
    if (decided.decidedBy && decided.decimal)
      this.tell(
        { code: 'decimal-assumed', decimal: decided.decimal, text: decided.decidedBy.text },
        decided.decidedBy,
      );
    this.head = { ...found, marks: decided, sample };
    this.lots = new Lots(this.file, found, this.tell);
    return this.lots.push(rest);
  }

  private refuse(): null {
    this.tell({ code: 'missing-column', name: column, nearest: null }, { line: 1, column: 1 });
    return null;
  }

  /** The next lots, not always any; null at the end. */
  async next(): Promise<Lot[] | null> {
    const { lots } = this;
    if (lots === null) return null;
    const block = await this.blocks.next();
    const found = block.done ? lots.push('', true) : lots.push(block.value);
    this.course.line = lots.line;
    if (block.done || found === null) this.lots = null;
    return found;
  }
}

/** The rows that are whole at the beginning: enough to tell marks and faults of the header by. */
function sampled({ header, dialect, line }: Opening, text: string): Table {
  const short = text.slice(0, 16 * 1024);
  const whole = short.length < text.length ? short.slice(0, short.lastIndexOf('\n') + 1) : short;
  return below(header, Buffer.from(whole), { ...dialect, start: 0, line }, () => {});
}

/** The cells that may hold numbers: under `value`, or under no name that means anything else. */
function* numbers({ header, rows }: Table): Generator<Cell> {
  const named = header.findIndex(({ text }) => text.toLowerCase() === 'value');
  const positions =
    named >= 0 ? [named] : header.flatMap(({ text }, at) => (/^\d{4}/.test(text) ? [at] : []));
  for (const { cells } of rows) for (const position of positions) if (cells[position]) yield cells[position];
}
