// Where each cell of a row begins. The parser tells what the cells hold, but not where they stand.
import type { LineEnding } from '../figures/finding.ts';
import type { Spot } from './tell.ts';

interface QuoteFault extends Spot {
  readonly problem: 'unclosed' | 'text-after' | 'inside';
  /** Where the quote opened that the fault belongs to; null for one inside a bare cell. */
  readonly opened: Spot | null;
}

interface CellSpot extends Spot {
  readonly quoted: boolean;
}

export interface Scan {
  readonly spots: readonly CellSpot[];
  /** Null at the end of the file. */
  readonly ending: LineEnding | null;
  readonly endingAt: Spot;
  /** The line after the row. */
  readonly nextLine: number;
  readonly fault: QuoteFault | null;
  /** How much of the text was read, in UTF-16 units. */
  readonly length: number;
}

/** The first row of the text, which begins on that line. Stops at a misplaced quote. */
export function scan(text: string, delimiter: string, line: number): Scan {
  const cursor = new Cursor(text, line);
  const spots: CellSpot[] = [];
  let fault: QuoteFault | null;
  do {
    const isQuoted = cursor.character === '"';
    spots.push({ ...cursor.spot(), quoted: isQuoted });
    fault = isQuoted ? quoted(cursor, delimiter) : bare(cursor, delimiter);
  } while (fault === null && cursor.passes(delimiter));
  const endingAt = cursor.spot();
  const ending = fault ? null : cursor.ending();
  return { spots, ending, endingAt, nextLine: cursor.line, fault, length: cursor.at };
}

function bare(cursor: Cursor, delimiter: string): QuoteFault | null {
  for (; !cursor.atEndOfCell(delimiter); cursor.advance())
    if (cursor.character === '"') return { ...cursor.spot(), problem: 'inside', opened: null };
  return null;
}

function quoted(cursor: Cursor, delimiter: string): QuoteFault | null {
  const opened = cursor.spot();
  cursor.advance();
  for (; cursor.character !== undefined; cursor.advance()) {
    if (!cursor.passes('"')) continue;
    if (cursor.character === '"') continue;
    return cursor.atEndOfCell(delimiter) ? null : { ...cursor.spot(), problem: 'text-after', opened };
  }
  return { ...opened, problem: 'unclosed', opened };
}

class Cursor {
  at = 0;
  line: number;
  private column = 1;
  private readonly text: string;

  constructor(text: string, line: number) {
    this.text = text;
    this.line = line;
  }

  get character(): string | undefined {
    return this.text[this.at];
  }

  spot(): Spot {
    return { line: this.line, column: this.column };
  }

  atEndOfCell(delimiter: string): boolean {
    const { character } = this;
    return character === undefined || character === delimiter || character === '\n' || character === '\r';
  }

  /** One UTF-16 unit on; the second half of a character adds no column, CRLF is one line end. */
  advance(): void {
    const unit = this.text.charCodeAt(this.at);
    this.at++;
    if (unit === 10 || (unit === 13 && this.character !== '\n')) {
      this.line++;
      this.column = 1;
    } else if ((unit & 0xfc00) !== 0xdc00) this.column++;
  }

  passes(character: string): boolean {
    if (this.character !== character) return false;
    this.advance();
    return true;
  }

  ending(): LineEnding | null {
    if (this.passes('\n')) return 'LF';
    if (!this.passes('\r')) return null;
    return this.passes('\n') ? 'CRLF' : 'CR';
  }
}
