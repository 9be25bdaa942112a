// The lots of several files, those of one organisation together. The files are in one order, or in ascending order of
// organisations: then no file is read further than the others. Or in none, and everything is kept.
import type { Finding } from '../figures/finding.ts';
import { limits } from './limits.ts';
import type { Lot } from './lots.ts';
import type { Rows } from './rows.ts';
import { teller } from './tell.ts';

export async function* merged(
  files: readonly Rows[],
  unsorted: boolean,
  findings: Finding[],
  limit: number = limits.unsorted,
): AsyncGenerator<readonly (readonly Lot[])[]> {
  if (unsorted) yield* kept(files, findings, limit);
  else if (files.length === 1) yield* alone(files[0]!);
  else yield* together(files);
}

async function* lotsOf(rows: Rows): AsyncGenerator<readonly Lot[]> {
  for (let found = await rows.open(); found !== null; found = await rows.next()) yield found;
}

async function* alone(rows: Rows): AsyncGenerator<readonly (readonly Lot[])[]> {
  for await (const lots of lotsOf(rows)) yield lots.map((lot) => [lot]);
}

/** A file, and the lot that it has come to; undefined at its end. */
class Reader {
  lot: Lot | undefined;
  private waiting: readonly Lot[] = [];
  private at = 0;
  private readonly blocks: AsyncIterator<readonly Lot[]>;

  constructor(rows: Rows) {
    this.blocks = lotsOf(rows)[Symbol.asyncIterator]();
  }

  async advance(): Promise<void> {
    while (this.at === this.waiting.length) {
      const next = await this.blocks.next();
      if (next.done) return void (this.lot = undefined);
      [this.waiting, this.at] = [next.value, 0];
    }
    this.lot = this.waiting[this.at++];
  }
}

/** How many organisations are handed over at a time. */
const batch = 256;

async function* together(files: readonly Rows[]): AsyncGenerator<readonly (readonly Lot[])[]> {
  const readers = files.map((rows) => new Reader(rows));
  for (const reader of readers) await reader.advance();
  let found: (readonly Lot[])[] = [];
  for (;;) {
    const names = readers.flatMap(({ lot }) => (lot ? lot.organisation : []));
    const [first] = names;
    if (first === undefined) break;
    const next = names.reduce((least, name) => (name < least ? name : least), first);
    const lots: Lot[] = [];
    for (const reader of readers) {
      if (reader.lot?.organisation !== next) continue;
      lots.push(reader.lot);
      await reader.advance();
    }
    found.push(lots);
    if (found.length < batch) continue;
    yield found;
    found = [];
  }
  yield found;
}

/** All rows by organisation, in the order in which these appear. Told, and nothing answered, beyond the limit. */
async function* kept(
  files: readonly Rows[],
  findings: Finding[],
  limit: number,
): AsyncGenerator<readonly (readonly Lot[])[]> {
  const byName = new Map<string, Lot[]>();
  let length = 0;
  for (const rows of files)
    for await (const lots of lotsOf(rows)) {
      for (const lot of lots) {
        length += lot.text.length;
        const text = Buffer.from(lot.text).toString();
        const own = byName.get(lot.organisation);
        if (own) own.push({ ...lot, text });
        else byName.set(Buffer.from(lot.organisation).toString(), [{ ...lot, text }]);
      }
      if (length <= limit) continue;
      const tell = teller(rows.file, findings);
      tell({ code: 'organisation', problem: 'memory', text: '', nearest: null, limit });
      return;
    }
  yield [...byName.values()];
}
