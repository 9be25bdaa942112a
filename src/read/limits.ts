// How much is read before it is no published table: every limit of reading, in one place. None is near to what is
// published; each is told with its number, at the limit all is read.

export const limits = {
  /** Bytes of a file, or of standard input; of a portfolio those of one organisation. */
  file: 64 * 1024 * 1024,
  /** Bytes of `datapackage.json`. */
  package: 1024 * 1024,
  /** Lines of a file, blank ones too; of a portfolio those of one organisation. */
  lines: 250_000,
  /** Bytes from which the header of a file of any length is told. */
  head: 64 * 1024,
  /** Characters of all rows that `--unsorted` keeps at a time. */
  unsorted: 512 * 1024 * 1024,
  /** Characters of a row, quoted line ends included. */
  row: 1024 * 1024,
  columns: 1000,
  /** Rows above the header of a table. */
  titles: 100,
  /** Characters of a name or label. */
  label: 200,
  /** Characters of a number, blanks and marks included. */
  number: 100,
  /** Digits of a number. */
  digits: 30,
  /** Powers of ten, on either side of zero. */
  power: 30,
  /** Parentheses within parentheses, in a rule. */
  depth: 20,
  /** Characters of the title that stands above tables. */
  title: 100,
  /** Misplaced quotes in a file, after which it is no CSV. */
  faults: 100,
} as const;
