// The text of a file of any length: whole lines, block by block. What it is encoded in is told from its first block
// that holds more than ASCII.
import { isAscii } from 'node:buffer';
import { plain } from './encoding.ts';
import type { Encoding } from './form.ts';
import { limits } from './limits.ts';
import type { Spot, Tell } from './tell.ts';

/** What is said of the encoding, and where reading has come to: the line at which the next block begins. */
export interface Course {
  readonly declared: Encoding | null;
  readonly described: Encoding | null;
  line: number;
}

/** Ends early, and told, where bytes are no text or no lines. */
export async function* wholeLines(
  pieces: AsyncIterable<Uint8Array>,
  course: Course,
  tell: Tell,
): AsyncGenerator<string> {
  const decoder = new Decoder(course, tell);
  let rest: Buffer = Buffer.alloc(0);
  for await (const piece of pieces) {
    const bytes = Buffer.from(piece.buffer, piece.byteOffset, piece.length);
    decoder.meet(rest.length === 0 ? bytes : rest);
    const together = decoder.isWide && rest.length > 0 ? Buffer.concat([rest, bytes]) : null;
    const end = decoder.lastEnd(together ?? bytes);
    if (end === 0) {
      rest = together ?? Buffer.concat([rest, bytes]);
      if (rest.length <= 2 * limits.row) continue;
      tell({ code: 'oversize', what: 'row', limit: limits.row }, { line: course.line, column: 1 });
      return;
    }
    const whole = together?.subarray(0, end) ?? joined(rest, bytes.subarray(0, end));
    const text = decoder.text(whole);
    if (text === null) return;
    yield text;
    rest = Buffer.from((together ?? bytes).subarray(end));
  }
  const text = rest.length === 0 ? null : decoder.text(rest);
  if (text !== null) yield text;
}

const joined = (before: Buffer, after: Buffer): Buffer =>
  before.length === 0 ? after : Buffer.concat([before, after]);

const assumed: Readonly<Record<string, Kind>> = {
  'UTF-8': 'utf-8',
  'UTF-16 LE': 'utf-16',
  'UTF-16 BE': 'utf-16be',
  'Windows-1252': 'windows-1252',
};

type Kind = Encoding | 'utf-16be';

class Decoder {
  private kind: Kind | null;
  private offset = 0;
  private end: number | null = null;

  constructor(
    private readonly course: Course,
    private readonly tell: Tell,
  ) {
    this.kind = course.declared;
  }

  /** A character takes two bytes. */
  get isWide(): boolean {
    return this.kind === 'utf-16' || this.kind === 'utf-16be';
  }

  /** The first bytes: a mark tells, and which character ends lines. */
  meet(bytes: Buffer): void {
    if (this.offset > 0 || this.end !== null) return;
    if (bytes[0] === 0xff && bytes[1] === 0xfe) this.kind = 'utf-16';
    if (bytes[0] === 0xfe && bytes[1] === 0xff) this.kind = 'utf-16be';
    if (bytes.includes(10)) this.end = 10;
    else if (bytes.includes(13)) this.end = 13;
  }

  /** Behind the last line end; 0 where there is none. */
  lastEnd(bytes: Buffer): number {
    const end = this.end ?? 10;
    if (!this.isWide) return bytes.lastIndexOf(end) + 1;
    const low = this.kind === 'utf-16' ? 0 : 1;
    for (let at = bytes.length - (bytes.length % 2) - 2; at >= 0; at -= 2)
      if (bytes[at + low] === end && bytes[at + 1 - low] === 0) return at + 2;
    return 0;
  }

  text(bytes: Buffer): string | null {
    const isPlain = !this.isWide && isAscii(bytes) && !bytes.includes(0);
    const text = isPlain ? bytes.toString('latin1') : this.decoded(bytes);
    this.offset += bytes.length;
    return text;
  }

  private decoded(bytes: Buffer): string | null {
    const { declared, described, line } = this.course;
    const beyond = this.offset > 0;
    const swapped = beyond && this.kind === 'utf-16be' ? Buffer.from(bytes).swap16() : bytes;
    const kind = this.kind === 'utf-16be' ? 'utf-16' : this.kind;
    const tell: Tell = (detail, spot) => {
      if (detail.code === 'encoding-assumed') this.kind = assumed[detail.encoding] ?? this.kind;
      if (detail.code === 'encoding' && beyond)
        this.tell({ ...detail, offset: detail.offset + this.offset }, spot && below(spot, line));
      else this.tell(detail, spot);
    };
    const read = plain(swapped, tell, beyond ? kind : declared, described);
    this.kind ??= 'utf-8';
    return read && read.toString('utf8');
  }
}

const below = ({ line, column }: Spot, first: number): Spot => ({ line: line + first - 1, column });
