// What a terminal or a file asks of a text; decided by the command line, never looked up here.
import type { Catalogue } from './catalogue.ts';

export interface Style {
  /** Columns of characters that a table should fit in. */
  readonly width: number;
  readonly color: boolean;
  /** Our own marks in ASCII. What the data says stays as it is. */
  readonly ascii: boolean;
  readonly language: Catalogue;
  /** Added to a command that the answer suggests: what was typed of the figures. */
  readonly again?: string;
}
