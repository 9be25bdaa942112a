// Whether a path holds one report or those of many organisations, told from how its files begin.
import { basename, dirname, join } from 'node:path';
import type { Finding } from '../figures/finding.ts';
import { glimpse, peek } from './folder.ts';
import type { Form } from './form.ts';
import { limits } from './limits.ts';
import { column, opening } from './opening.ts';
import { pipe } from './pipe.ts';
import type { Standard, Stream } from './stream.ts';

/** How the figures of many organisations are kept. */
export type Holdings =
  /** In rows that name the organisation; the files by name, or that of the stream. */
  | {
      readonly kind: 'rows';
      readonly root: string;
      readonly files: readonly string[];
      /** The files are all of a folder, and what its reserved files say holds for them. */
      readonly isFolder: boolean;
    }
  /** In files each: a folder of its own, or filings of annual accounts. */
  | { readonly kind: 'files'; readonly root: string; readonly groups: readonly Group[] };

export interface Group {
  readonly organisation: string;
  /** Below the root; null where the files stand in the root itself. */
  readonly folder: string | null;
  readonly files: readonly string[];
}

export interface Sighted {
  /** Null where it is one report, or nothing. */
  readonly holdings: Holdings | null;
  /** Standard input or a pipe, with what has been looked at; null where the path can be read again. */
  readonly stream: Stream | null;
  /** What could not be looked at. */
  readonly findings: readonly Finding[];
}

export async function sighted(
  path: string,
  stdin: Standard = () => Promise.resolve(new Uint8Array()),
  form: Partial<Form> = {},
): Promise<Sighted> {
  const stream = path === '-' ? { root: '.', file: 'stdin', next: stdin } : pipe(path);
  if (stream !== null) return inStream(stream, form);
  const findings: Finding[] = [];
  return { holdings: holdings(path, form, findings), stream, findings };
}

async function inStream(stream: Stream, form: Partial<Form>): Promise<Sighted> {
  const { root, file, next } = stream;
  let first: Uint8Array | null = await next(limits.head).catch(() => null);
  if (first === null) return { holdings: null, stream, findings: [] };
  const isPortfolio = namesOrganisations(Buffer.from(first), form);
  const again: Standard = async (limit) => {
    const before = first;
    first = null;
    if (before === null) return next(limit);
    if (isPortfolio || before.length <= limits.head) return before;
    return Buffer.concat([before, await next(limit - before.length)]);
  };
  return {
    findings: [],
    holdings: isPortfolio ? { kind: 'rows', root, files: [file], isFolder: false } : null,
    stream: { ...stream, next: again },
  };
}

function holdings(path: string, form: Partial<Form>, findings: Finding[]): Holdings | null {
  const seen = glimpse(path, findings);
  if (seen === null) return null;
  const { files, folders } = seen;
  const look = (file: string) => peek(join(path, file), file || path, limits.head, findings);
  const heads = new Map((files ?? ['']).map((file) => [file, look(file)]));
  if ([...heads.values()].some((head) => namesOrganisations(head, form)))
    return files === null
      ? { kind: 'rows', root: dirname(path), files: [basename(path)], isFolder: false }
      : { kind: 'rows', root: path, files, isFolder: true };
  if (files === null) return null;
  const groups = files.length > 0 ? filings(heads) : inFolders(path, folders, findings);
  return groups.length === 0 ? null : { kind: 'files', root: path, groups };
}

function namesOrganisations(head: Buffer, form: Partial<Form>): boolean {
  const isWide = form.encoding === 'utf-16' || head.subarray(0, 2).equals(littleEndian);
  const text = isWide ? head.toString('utf16le') : head.toString('latin1').replaceAll('\0', '');
  if (!text.toLowerCase().includes(column)) return false;
  const bare = text.replace(/^(?:\ufeff|\xef\xbb\xbf|\xfe\xff)/, '');
  return (opening(bare, form.delimiter ?? null, null, () => {})?.position ?? -1) >= 0;
}

const littleEndian = Buffer.from([0xff, 0xfe]);

/** Folders that hold figures. */
const inFolders = (root: string, folders: readonly string[], findings: Finding[]): Group[] =>
  folders.flatMap((folder) => {
    const files = glimpse(join(root, folder), findings)?.files ?? [];
    return files.length === 0 ? [] : [{ organisation: folder, folder, files }];
  });

/** Filings by the number of their entity; none where they are those of one, or where other files stand among them. */
function filings(heads: ReadonlyMap<string, Buffer>): Group[] {
  const byEntity = new Map<string, string[]>();
  for (const [file, head] of heads) {
    const [, found] = /^"?Entity number"?[,;]"?([^"\r\n]+)/m.exec(head.toString('latin1', 0, 4096)) ?? [];
    if (found === undefined) return [];
    const entity = found.replace(/[. ]/g, '');
    byEntity.set(entity, [...(byEntity.get(entity) ?? []), file]);
  }
  if (byEntity.size < 2) return [];
  return [...byEntity].map(([organisation, files]) => ({ organisation, folder: null, files }));
}
