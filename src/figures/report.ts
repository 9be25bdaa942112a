// Everything that was read: one system of statements and rules over indicators and periods.
import type { Finding } from './finding.ts';
import type { Indicator } from './indicator.ts';
import type { Period } from './period.ts';
import type { Rule } from './rule.ts';
import type { Source } from './source.ts';
import type { Statement } from './statement.ts';
import type { Supposition } from './supposition.ts';

export interface Report {
  /** The data as the user named it; files are relative to it. */
  readonly root: string;
  /** Who published, from the data package, or whose accounts these are; null where nothing says. */
  readonly title: string | null;
  /** Every declared or printed indicator: declared order first, then order of appearance. */
  readonly indicators: ReadonlyMap<string, Indicator>;
  /** Every period that a file, column, base or rule names, in order. */
  readonly periods: readonly Period[];
  /** In file order: files by name, lines as they stand. */
  readonly statements: readonly Statement[];
  /** What the command line supposes: its statements and rules stand among the others. */
  readonly supposed: readonly Supposition[];
  readonly rules: readonly Rule[];
  readonly sources: ReadonlyMap<string, Source>;
  /** The files read, by name, each with its lines, from 1; null beyond the last. */
  readonly files: ReadonlyMap<string, (line: number) => string | null>;
  /** What reading had to say; with an error among them nothing may be computed. */
  readonly findings: readonly Finding[];
}

/** Of nothing. */
export const empty: Report = {
  root: '.',
  title: null,
  indicators: new Map(),
  periods: [],
  statements: [],
  supposed: [],
  rules: [],
  sources: new Map(),
  files: new Map(),
  findings: [],
};
