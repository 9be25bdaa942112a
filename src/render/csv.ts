// The first rows of a document for spreadsheets and statistics: RFC 4180, numbers plain, quotes where they are needed.
import type { Result } from '../figures/result.ts';
import type { Kind, Sheet, Value } from './sheet.ts';
import { sheets } from './sheets.ts';

export interface Dialect {
  readonly delimiter: string;
  readonly decimal: '.' | ',';
  readonly end: '\n' | '\r\n';
  /** Before everything else. */
  readonly mark: string;
  /** No text may be taken for a formula. */
  readonly harmless: boolean;
}

const csvDialect: Dialect = { delimiter: ',', decimal: '.', end: '\n', mark: '', harmless: false };

export const dialects = {
  csv: csvDialect,
  tsv: { ...csvDialect, delimiter: '\t' },
  /** As Excel opens it where the decimal mark is a comma. */
  excel: { delimiter: ';', decimal: ',', end: '\r\n', mark: '\ufeff', harmless: true },
} as const satisfies Readonly<Record<string, Dialect>>;

export const csv = (result: Result, dialect: Dialect): string => written(sheets(result)[0]!, dialect);

export const written = (sheet: Sheet, dialect: Dialect): string =>
  heading(sheet, dialect) + rowsOf(sheet, dialect);

/** The first line. */
export const heading = ({ columns }: Sheet, dialect: Dialect): string =>
  dialect.mark +
  line(
    columns.map(({ name }) => name),
    dialect,
  );

/** All others. */
export function rowsOf({ columns, rows }: Sheet, dialect: Dialect): string {
  const kinds = columns.map(({ kind }) => kind);
  return rows
    .map((row) =>
      line(
        row.map((value, at) => content(value, kinds[at]!, dialect)),
        dialect,
      ),
    )
    .join('');
}

export const line = (cells: readonly string[], dialect: Dialect): string =>
  cells.map((cell) => quoted(cell, dialect)).join(dialect.delimiter) + dialect.end;

function content(value: Value, kind: Kind, { decimal, harmless }: Dialect): string {
  if (value === null) return '';
  const text = String(value);
  if (kind === 'number' && /^-?\d+(?:\.\d+)?$/.test(text)) return text.replace('.', decimal);
  return harmless && formula.test(text) ? `'${text}` : text;
}

/** What spreadsheets take for the beginning of a formula, in either width. */
const formula = /^[=+\-@\t\r\n＝＋－＠]/;

const quoted = (content: string, { delimiter }: Dialect): string =>
  /["\r\n]/.test(content) || content.includes(delimiter) ? `"${content.replaceAll('"', '""')}"` : content;
