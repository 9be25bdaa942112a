// From a path to a report: every file is read, and every fault of every file told, in one run.
import type { Finding } from '../figures/finding.ts';
import type { Indicator } from '../figures/indicator.ts';
import type { Rounding } from '../figures/interval.ts';
import type { Report } from '../figures/report.ts';
import { empty } from '../figures/report.ts';
import { accounts, withScheme } from './accounts.ts';
import { assembly, sorted } from './assembly.ts';
import type { Delimiter, Form } from './form.ts';
import { untold } from './form.ts';
import { plain } from './encoding.ts';
import { hasLines } from './extent.ts';
import { figures } from './figures.ts';
import type { Filing } from './filing.ts';
import { filing, isFiling } from './filing.ts';
import type { Folder, Input, Standard } from './folder.ts';
import { open } from './folder.ts';
import type { Declaration } from './indicators.ts';
import { indicators } from './indicators.ts';
import type { Described, Package } from './package.ts';
import { packaged } from './package.ts';
import { rules } from './rules.ts';
import { sources } from './sources.ts';
import { suppose } from './suppose.ts';
import type { Surroundings } from './statement.ts';
import type { Table } from './table.ts';
import { table } from './table.ts';
import type { Tell } from './tell.ts';
import { teller } from './tell.ts';
import type { Headings } from './titles.ts';

export interface LoadOptions {
  /** For what declares no habit; `exact`: printed values and changes are exact, percentages stay rounded. */
  readonly rounding?: Rounding;
  /** How figures files are written, where they do not tell: see Form. */
  readonly form?: Partial<Form>;
  /** For the path `-`. */
  readonly stdin?: Standard;
  /** What if: rules and statements that no file holds; see Suppositions. */
  readonly rules?: readonly string[];
  readonly set?: readonly string[];
}

/** A directory, one CSV file without its neighbours, or `-`. What is wrong is among the report's findings. */
export async function load(path: string, options: LoadOptions = {}): Promise<Report> {
  const { rules = [], set = [], rounding = null } = options;
  return suppose(await read(path, options), { rules, set, rounding });
}

async function read(path: string, options: LoadOptions): Promise<Report> {
  const findings: Finding[] = [];
  const folder = await open(path, options.stdin, findings);
  if (folder === null) return { ...empty, findings: sorted(findings) };
  return gathered(folder, options, findings);
}

/** The report of these files. */
export function gathered(folder: Folder, options: LoadOptions, findings: Finding[]): Report {
  const { title, forms } = described(folder, findings);
  const declared = declarations(folder, forms, findings);
  const surroundings = {
    indicators: declared.indicators && kept(declared.indicators),
    sources: declared.sources,
    rounding: options.rounding ?? null,
  };
  const filings: Filing[] = [];
  const files = folder.figures.map((input) => {
    const described = forms.get(input.file);
    const around: Surroundings = {
      ...surroundings,
      form: { ...untold, ...described, ...said(options.form) },
    };
    const read = (found: Table, tell: Tell) =>
      isFiling(found) ? filing(input.file, found, filings, tell) : figures(input.file, found, around, tell);
    const headings = around.form.columns === null ? 'periods' : 'any';
    return inTable(input, findings, read, described, options.form, headings);
  });
  const { leftOut, ...scheme } = accounts(filings, findings);
  const sound = files.filter((file) => file !== null).filter((file) => !leftOut.has(file));
  const complete = !folder.incomplete && declared.indicators !== null && files.every((file) => file?.whole);
  const lines = new Map([...folder.reserved.values(), ...folder.figures].map(linesOf));
  const known = withScheme({ ...declared, title }, scheme);
  return assembly({ root: folder.root, ...known, figures: sound, complete, files: lines, findings });
}

/** What was typed, which is stronger than what a data package declares. */
const said = (form: Partial<Form> = {}): Partial<Form> =>
  Object.fromEntries(Object.entries(form).filter(([, value]) => value !== null));

function linesOf({ file, bytes }: Input): [string, (line: number) => string | null] {
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

/** What the reserved files say; `indicators` and `sources` are null where their file is lost or missing. */
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
function described({ reserved, figures }: Folder, findings: Finding[]): Package {
  const input = reserved.get('datapackage.json');
  const tell = teller('datapackage.json', findings);
  const text = input && plain(input.bytes, tell);
  const files = new Set([...reserved.keys(), ...figures.map(({ file }) => file)]);
  return text ? packaged(text.toString('utf8'), files, tell) : { title: null, forms: new Map() };
}
