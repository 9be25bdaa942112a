// A diagnostic: a code, a place and its arguments. Words come from the renderer's one table.

export type Severity = 'error' | 'warning' | 'note';

/** Every code with its severity. */
export const severities = {
  number: 'error',
} as const satisfies Record<string, Severity>;

export type Code = keyof typeof severities;

/** What each code carries besides its place. */
export type Detail = {
  readonly code: 'number';
  readonly row: string;
  readonly text: string;
  readonly write: string | null;
};

/** `file` is null for the command line itself; line and column count from 1, null where a whole file is meant. */
export type Finding = Detail & {
  readonly file: string | null;
  readonly line: number | null;
  readonly column: number | null;
};
