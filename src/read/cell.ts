// What a cell holds and where it stands.
import { limits } from './limits.ts';
import type { Spot, Tell } from './tell.ts';

export interface Cell extends Spot {
  /** Without the blanks around it. */
  readonly text: string;
  /** As it stands, quotes resolved. */
  readonly raw: string;
  readonly quoted: boolean;
}

export interface Row {
  readonly line: number;
  readonly cells: readonly Cell[];
}

/** What stands in a column that a file does not have. */
export const absent: Cell = { text: '', raw: '', quoted: false, line: 1, column: 1 };

/** Text that stands in no file. */
export const typed = (text: string): Cell => ({ ...absent, text: text.trim(), raw: text });

/** The place of the character at that offset (UTF-16 units) of what the cell holds. */
export function spotIn(cell: Cell, offset: number): Spot {
  const before = cell.raw.slice(0, offset);
  const lines = before.split('\n');
  const last = lines.at(-1)!;
  const doubled = cell.quoted ? last.split('"').length - 1 : 0;
  const start = lines.length > 1 ? 1 : cell.column + (cell.quoted ? 1 : 0);
  return { line: cell.line + lines.length - 1, column: start + [...last].length + doubled };
}

const invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;

/** A name that others refer to: composed (NFC), so that é is é; null, and told, where it is blank or hides something. */
export function key(cell: Cell, field: string, row: string, tell: Tell): string | null {
  if (cell.text === '') {
    tell({ code: 'empty-cell', row, field }, cell);
    return null;
  }
  const name = label(cell, tell);
  const [character] = invisible.exec(name ?? '') ?? [];
  if (character !== undefined) {
    tell({ code: 'character', row: cell.text, field, character }, cell);
    return null;
  }
  return name?.normalize('NFC') ?? null;
}

/** Null for an empty cell, and, told, for one that is too long to be shown. */
export function label(cell: Cell, tell: Tell): string | null {
  if ([...cell.text.slice(0, 2 * limits.label + 1)].length <= limits.label) return optional(cell);
  tell({ code: 'oversize', what: 'label', limit: limits.label }, cell);
  return null;
}

export const optional = (cell: Cell): string | null => cell.text || null;
