// From a path to a report: every file is read, and every fault of every file told, in one run.
import type { Finding } from '../figures/finding.ts';
import type { Indicator } from '../figures/indicator.ts';
import type { Rounding } from '../figures/interval.ts';
import type { Report } from '../figures/report.ts';
import { empty } from '../figures/report.ts';
import { accounts, withScheme } from './accounts.ts';
import { assembly, sorted } from './assembly.ts';
import type { Form } from './form.ts';
import { untold } from './form.ts';
import { plain } from './encoding.ts';
import { figures } from './figures.ts';
import type { Filing } from './filing.ts';
import { filing, isFiling } from './filing.ts';
import type { Folder, Input } from './folder.ts';
import { open } from './folder.ts';
import type { Declaration } from './indicators.ts';
import { indicators } from './indicators.ts';
import { packageTitle } from './package.ts';
import { rules } from './rules.ts';
import { sources } from './sources.ts';
import { suppose } from './suppose.ts';
import type { Surroundings } from './statement.ts';
import type { Table } from './table.ts';
import { table } from './table.ts';
import type { Tell } from './tell.ts';
import { teller } from './tell.ts';

export interface LoadOptions {
  /** For what declares no habit; `exact`: printed values and changes are exact, percentages stay rounded. */
  readonly rounding?: Rounding;
  /** How figures files are written, where they do not tell: see Form. */
  readonly form?: Partial<Form>;
  /** For the path `-`. */
  readonly stdin?: () => Promise<Uint8Array>;
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
  const declared = declarations(folder, findings);
  const around: Surroundings = {
    indicators: declared.indicators && kept(declared.indicators),
    sources: declared.sources,
    rounding: options.rounding ?? null,
    form: { ...untold, ...options.form },
  };
  const filings: Filing[] = [];
  const files = folder.figures.map((input) =>
    inTable(
      input,
      findings,
      (found, tell) =>
        isFiling(found) ? filing(input.file, found, filings, tell) : figures(input.file, found, around, tell),
      around.form,
    ),
  );
  const { leftOut, ...scheme } = accounts(filings, findings);
  const sound = files.filter((file) => file !== null).filter((file) => !leftOut.has(file));
  const complete = !folder.incomplete && declared.indicators !== null && files.every((file) => file?.whole);
  const lines = new Map([...folder.reserved.values(), ...folder.figures].map(linesOf));
  const said = withScheme(declared, scheme);
  return assembly({ root: folder.root, ...said, figures: sound, complete, files: lines, findings });
}

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

/** What the reserved files say; `indicators` and `sources` are null where their file is lost or missing. */
function declarations({ reserved, incomplete }: Folder, findings: Finding[]) {
  const input = (file: string) => reserved.get(file);
  const [listed, sourced, ruled] = [input('indicators.csv'), input('sources.csv'), input('rules.csv')];
  return {
    indicators: listed
      ? inTable(listed, findings, indicators)
      : incomplete
        ? null
        : new Map<string, Declaration>(),
    sources: sourced ? inTable(sourced, findings, sources) : null,
    rules: ruled ? inTable(ruled, findings, (found, tell) => rules(ruled.file, found, tell)) : null,
    title: title(input('datapackage.json'), findings),
  };
}

function inTable<Read>(
  { file, bytes }: Input,
  findings: Finding[],
  read: (found: Table, tell: Tell) => Read | null,
  { encoding, delimiter }: Form = untold,
): Read | null {
  const tell = teller(file, findings);
  const text = plain(bytes, tell, encoding);
  const found = text && table(text, tell, delimiter);
  return found && read(found, tell);
}

function title(input: Input | undefined, findings: Finding[]): string | null {
  if (input === undefined) return null;
  const tell = teller(input.file, findings);
  const text = plain(input.bytes, tell);
  return text && packageTitle(text.toString('utf8'), tell);
}
