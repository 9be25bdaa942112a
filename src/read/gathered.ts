// The files of one folder become one report: what the reserved ones declare, what the others print.
import type { Finding } from '../figures/finding.ts';
import type { Indicator } from '../figures/indicator.ts';
import type { Rounding } from '../figures/interval.ts';
import type { Report } from '../figures/report.ts';
import { accounts, withScheme } from './accounts.ts';
import type { Parts } from './assembly.ts';
import { assembly } from './assembly.ts';
import type { Delimiter, Form } from './form.ts';
import { untold } from './form.ts';
import { plain } from './encoding.ts';
import { hasLines } from './extent.ts';
import { figures } from './figures.ts';
import type { Filing } from './filing.ts';
import { filing, isFiling } from './filing.ts';
import type { Folder, Input } from './folder.ts';
import type { Declaration } from './indicators.ts';
import { indicators } from './indicators.ts';
import type { Described, Package } from './package.ts';
import { packaged } from './package.ts';
import { rules } from './rules.ts';
import { sources } from './sources.ts';
import type { Surroundings } from './statement.ts';
import type { Table } from './table.ts';
import { table } from './table.ts';
import type { Tell } from './tell.ts';
import { teller } from './tell.ts';
import type { Headings } from './titles.ts';

export interface Habit {
  /** For what declares no habit; `exact`: printed values and changes are exact, percentages stay rounded. */
  readonly rounding?: Rounding;
  /** How figures files are written, where they do not tell: see Form. */
  readonly form?: Partial<Form>;
  /** The folder of the reserved files, where the figures are not all of a folder. */
  readonly declared?: string | null;
  /** Indicators that others print, or that what is said of all names. */
  readonly mentioned?: readonly string[];
}

/** The report of these files. */
export function gathered(folder: Folder, options: Habit, findings: Finding[]): Report {
  const said = shared(folder, findings);
  const filings: Filing[] = [];
  const files = folder.figures.map((input) => {
    const around = surroundings(said, input.file, options);
    const read = (found: Table, tell: Tell) =>
      isFiling(found) ? filing(input.file, found, filings, tell) : figures(input.file, found, around, tell);
    const headings = around.form.columns === null ? 'periods' : 'any';
    return inTable(input, findings, read, said.forms.get(input.file), options.form, headings);
  });
  const { leftOut, ...scheme } = accounts(filings, findings);
  const sound = files.filter((file) => file !== null).filter((file) => !leftOut.has(file));
  const complete = !folder.incomplete && said.indicators !== null && files.every((file) => file?.whole);
  const lines = new Map([...folder.reserved.values(), ...folder.figures].map(linesOf));
  const known = { ...withScheme(said, scheme), mentioned: options.mentioned ?? [] };
  return assembly({ root: folder.root, ...known, figures: sound, complete, files: lines, findings });
}

/** What the reserved files say of all figures; `indicators` and `sources` are null where theirs is lost or missing. */
export interface Shared extends Pick<Parts, 'title' | 'indicators' | 'sources' | 'rules'> {
  readonly forms: Package['forms'];
}

/** `others` are files beside these that a data package may name. */
export function shared(folder: Folder, findings: Finding[], others: readonly string[] = []): Shared {
  const { title, forms } = described(folder, findings, others);
  return { title, forms, ...declarations(folder, forms, findings) };
}

/** Of one figures file. */
export function surroundings(said: Shared, file: string, { rounding, form }: Habit): Surroundings {
  return {
    indicators: said.indicators && kept(said.indicators),
    sources: said.sources,
    rounding: rounding ?? null,
    form: { ...untold, ...said.forms.get(file), ...typed(form) },
  };
}

/** What was typed, which is stronger than what a data package declares. */
const typed = (form: Partial<Form> = {}): Partial<Form> =>
  Object.fromEntries(Object.entries(form).filter(([, value]) => value !== null));

export function linesOf({ file, bytes }: Input): [string, (line: number) => string | null] {
  const all = () =>
    bytes
      .toString('utf8')
      .replace(/(\r\n|\n|\r)$/, '')
      .split(/\r\n|\n|\r/);
  return [file, (line) => all()[line - 1] ?? null];
}

const kept = (declared: ReadonlyMap<string, Declaration>): ReadonlyMap<string, Indicator> =>
  new Map([...declared].map(([name, { indicator }]) => [name, indicator]));

type Forms = Package['forms'];

function declarations({ reserved, incomplete }: Folder, forms: Forms, findings: Finding[]) {
  const input = (file: string) => reserved.get(file);
  const [listed, sourced, ruled] = [input('indicators.csv'), input('sources.csv'), input('rules.csv')];
  return {
    indicators: listed
      ? inTable(listed, findings, indicators, forms.get(listed.file))
      : incomplete
        ? null
        : new Map<string, Declaration>(),
    sources: sourced ? inTable(sourced, findings, sources, forms.get(sourced.file)) : null,
    rules: ruled
      ? inTable(ruled, findings, (table, tell) => rules(ruled.file, table, tell), forms.get(ruled.file))
      : null,
  };
}

function inTable<Read>(
  { file, bytes }: Input,
  findings: Finding[],
  read: (found: Table, tell: Tell) => Read | null,
  described: Described = {},
  declared: Partial<Form> = {},
  headings: Headings | null = null,
): Read | null {
  const tell = teller(file, findings);
  const text = hasLines(bytes, tell) ? plain(bytes, tell, declared.encoding, described.encoding) : null;
  const { delimiter, delimiterAt } = described;
  const refuse = (found: Delimiter) =>
    teller('datapackage.json', findings)(
      { code: 'package-delimiter', path: file, delimiter: delimiter!, found },
      delimiterAt,
    );
  const delimiters = { declared: declared.delimiter, described: delimiter ? { delimiter, refuse } : null };
  const found = text && table(text, tell, { ...delimiters, headings });
  return found && read(found, tell);
}

/** What the data package says, where there is one. */
function described({ reserved, figures }: Folder, findings: Finding[], others: readonly string[]): Package {
  const input = reserved.get('datapackage.json');
  const tell = teller('datapackage.json', findings);
  const text = input && plain(input.bytes, tell);
  const files = new Set([...reserved.keys(), ...figures.map(({ file }) => file), ...others]);
  return text ? packaged(text.toString('utf8'), files, tell) : { title: null, forms: new Map() };
}
