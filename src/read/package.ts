// `datapackage.json`: whose figures these are, and how its resources are written. What it declares is never guessed
// at: what cannot be read so is told, and nothing that it names outside its folder is touched.
import type { PackageProblem } from '../figures/finding.ts';
import type { Encoding, Form, Mark } from './form.ts';
import { delimiters } from './form.ts';
import { limits } from './limits.ts';
import type { Spot, Tell } from './tell.ts';

export interface Package {
  /** Null where there is none. */
  readonly title: string | null;
  /** How files are written, by name. */
  readonly forms: ReadonlyMap<string, Described>;
}

/** How a file is written, and where its delimiter is declared. */
export interface Described extends Partial<Form> {
  readonly delimiterAt?: Spot | undefined;
}

/** `text` that is no JSON object is told; `files` are those that stand beside it. */
export function packaged(text: string, files: ReadonlySet<string>, tell: Tell): Package {
  const found = parsed(text, tell);
  const title = found?.['title'];
  const forms = new Map<string, Described>();
  for (const resource of listOf(found?.['resources'])) {
    if (!isObject(resource)) continue;
    for (const path of [resource['path']].flat()) {
      if (typeof path !== 'string') continue;
      const problem = outside(path) ? 'path' : files.has(path.replace(/^\.\//, '')) ? null : 'missing';
      if (problem === 'path') tell({ code: 'package', problem, text: path }, spotOf(text, path));
      else if (problem === 'missing') tell({ code: 'package-file', path }, spotOf(text, path));
      else forms.set(path.replace(/^\.\//, ''), formOf(resource, path, text, tell));
    }
  }
  const named = typeof title === 'string' && title.trim() !== '';
  return { title: named ? [...title.trim()].slice(0, limits.title).join('') : null, forms };
}

type Properties = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Properties =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as unknown[]) : []);

function parsed(text: string, tell: Tell): Properties | null {
  let found: unknown;
  try {
    found = JSON.parse(text);
  } catch (error) {
    const system = error instanceof Error ? error.message : '';
    const [, position] = /at position (\d+)/.exec(system) ?? [];
    const spot = position === undefined ? undefined : spotAt(text, Number(position));
    tell({ code: 'json', problem: 'syntax', system }, spot);
    return null;
  }
  if (isObject(found)) return found;
  tell({ code: 'json', problem: 'not-an-object', system: '' });
  return null;
}

/** Another folder, an absolute path, or an address. */
const outside = (path: string): boolean =>
  /^(?:[/\\~]|[a-z][a-z\d+.-]*:)/i.test(path) || path.split(/[/\\]/).includes('..') || path.includes('\0');

function formOf(resource: Properties, path: string, text: string, tell: Tell): Described {
  const refuse = (problem: PackageProblem, value: unknown, said: string) =>
    tell({ code: 'package', problem, text: said }, spotOf(text, value));
  const { encoding, dialect } = resource;
  const own = isObject(dialect) ? dialect : {};
  for (const [name, only] of Object.entries(fixed)) {
    const value = own[name];
    if (value !== undefined && value !== null && value !== only)
      refuse('dialect', value, `${name} ${JSON.stringify(value)}`);
  }
  const read = typeof encoding === 'string' ? encodings.get(encoding.toLowerCase()) : undefined;
  if (encoding !== undefined && read === undefined) refuse('encoding', encoding, String(encoding));
  const delimiter = delimiters.find((known) => known === own['delimiter']);
  if (own['delimiter'] !== undefined && delimiter === undefined)
    refuse('dialect', own['delimiter'], `delimiter ${JSON.stringify(own['delimiter'])}`);
  const delimiterAt = delimiter && spotOf(text, delimiter, text.indexOf(JSON.stringify(path)));
  return {
    ...(read ? { encoding: read } : {}),
    ...(delimiter ? { delimiter, delimiterAt } : {}),
    ...marksOf(resource),
  };
}

/** What a dialect may say, but no other way of writing is read. */
const fixed = {
  quoteChar: '"',
  doubleQuote: true,
  header: true,
  escapeChar: null,
  commentChar: null,
} as const;

/** By the names that packages use. */
const encodings: ReadonlyMap<string, Encoding> = new Map([
  ...['utf-8', 'utf8', 'us-ascii', 'ascii'].map((name) => [name, 'utf-8'] as const),
  ...['utf-16', 'utf16', 'utf-16le'].map((name) => [name, 'utf-16'] as const),
  ...['windows-1252', 'cp1252', 'iso-8859-1', 'latin1'].map((name) => [name, 'windows-1252'] as const),
]);

/** The first column that declares its marks speaks for all numbers of the file. */
function marksOf({ schema }: Properties): Pick<Partial<Form>, 'decimal' | 'group'> {
  const fields = listOf(isObject(schema) ? schema['fields'] : null).filter(isObject);
  const said = (name: string): Mark | undefined =>
    fields.map((field) => field[name]).find((mark) => mark === '.' || mark === ',') as Mark | undefined;
  const [decimal, group] = [said('decimalChar'), said('groupChar')];
  return { ...(decimal ? { decimal } : {}), ...(group ? { group } : {}) };
}

/** Where a value stands, behind its file's name if it does; nowhere in particular where it is written another way. */
function spotOf(text: string, value: unknown, name = 0): Spot | undefined {
  const written = JSON.stringify(value);
  const behind = text.indexOf(written, name);
  const at = behind < 0 ? text.lastIndexOf(written) : behind;
  return at < 0 ? undefined : spotAt(text, at);
}

function spotAt(text: string, at: number): Spot {
  const lines = text.slice(0, at).split(/\r\n|\n|\r/);
  return { line: lines.length, column: [...lines.at(-1)!].length + 1 };
}
