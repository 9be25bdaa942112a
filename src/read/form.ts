// How figures files are written: encoding, delimiter, marks and columns.

export const encodings = ['utf-8', 'utf-16', 'windows-1252'] as const;
export type Encoding = (typeof encodings)[number];

export const delimiters = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof delimiters)[number];

/** A decimal mark, or one that groups thousands. */
export type Mark = '.' | ',';

/** What the user says of it; null where the file itself has to tell. */
export interface Form {
  readonly encoding: Encoding | null;
  readonly delimiter: Delimiter | null;
  readonly decimal: Mark | null;
  readonly group: Mark | null;
  /** What the columns of a published table are: `label,2022,2023,growth,share of Total`; see labels.ts. */
  readonly columns: string | null;
}

export const untold: Form = { encoding: null, delimiter: null, decimal: null, group: null, columns: null };
