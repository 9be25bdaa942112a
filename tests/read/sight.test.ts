// One report or those of many organisations: told from the names of files and from how they begin.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { limits } from '../../src/read/limits.ts';
import { sighted } from '../../src/read/sight.ts';
import { filed } from './filings.ts';
import type { Files } from './sample.ts';
import { place, written } from './sample.ts';

const many = 'organisation,indicator,period,value\nA,a,2023,1\n';
const one = 'indicator,period,value\na,2023,1\n';

/** A folder with these files; a name with a slash stands in a folder of its own. */
async function placed(files: Files): Promise<string> {
  const root = await written({});
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(root, name, '..'), { recursive: true });
    writeFileSync(join(root, name), content);
  }
  return root;
}

const held = async (files: Files) => (await sighted(await placed(files))).holdings;

describe('rows that name their organisation', () => {
  test('in one file: what stands beside it is not looked at', async () => {
    const root = await placed({ 'all.csv': many, 'indicators.csv': 'indicator\na\n' });
    const { holdings } = await sighted(join(root, 'all.csv'));
    expect(holdings).toEqual({ kind: 'rows', root, files: ['all.csv'], isFolder: false });
  });

  test('in a folder: all of its figures, if only one of them begins so', async () => {
    const root = await placed({
      'b.csv': one,
      'a.csv': many,
      'rules.csv': 'rule,expression\n',
      '.c.csv': many,
    });
    expect((await sighted(root)).holdings).toEqual({
      ...{ kind: 'rows', root, files: ['a.csv', 'b.csv'], isFolder: true },
    });
  });

  const wide = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le');
  test.each<readonly [string, string | Buffer, boolean]>([
    ['whatever its place and letters', 'indicator,ORGANISATION,value\na,A,1\n', true],
    ['in quotes', '"organisation";"indicator"\n', true],
    ['behind a byte order mark', `\ufeff${many}`, true],
    ['behind blank lines, and `sep=`', `sep=;\n\n${many.replaceAll(',', ';')}`, true],
    ['in UTF-16 that says so', wide(many), true],
    ['not in a row below the header', 'indicator,value\norganisation,1\n', false],
    ['not as a part of a name', 'organisations,indicator,value\nA,a,1\n', false],
    ['not in a header that is cut by a quote', '"organisation,indicator,value\n', false],
    ['not where nothing is', '', false],
  ])('a column of that name: %s', async (_, text, isMany) => {
    expect((await held({ '2023.csv': text })) !== null).toBe(isMany);
  });

  test('as the form says it is written, where the file does not', async () => {
    const root = await placed({ 'all.csv': Buffer.from(many.replaceAll(',', '|'), 'utf16le') });
    const { holdings } = await sighted(root, undefined, { encoding: 'utf-16', delimiter: '|' });
    expect(holdings).toMatchObject({ kind: 'rows' });
  });
});

describe('a folder each', () => {
  test('of those that hold figures, in the order of their names', async () => {
    const found = await held({
      ...{ 'B/2023.csv': one, 'B/2022.csv': one, 'A/all.csv': one, '.git/a.csv': one },
      ...{ 'notes/read.txt': '', 'none/rules.csv': 'rule,expression\n', 'indicators.csv': 'indicator\n' },
    });
    expect(found).toMatchObject({
      kind: 'files',
      groups: [
        { organisation: 'A', folder: 'A', files: ['all.csv'] },
        { organisation: 'B', folder: 'B', files: ['2022.csv', '2023.csv'] },
      ],
    });
  });

  test('figures beside the folders are one report, and the folders none of its business', async () => {
    expect(await held({ '2023.csv': one, 'A/2023.csv': one, 'B/2023.csv': one })).toBeNull();
  });
});

describe('filings', () => {
  const of = (entity: string) => filed('20/58=1', { 'Entity number': entity });

  test('of several entities, by number, however it is written', async () => {
    const found = await held({
      'a.csv': of('0999.999.999'),
      'b.csv': of('0888888888'),
      'c.csv': of('0999999999'),
    });
    expect(found).toMatchObject({
      kind: 'files',
      groups: [
        { organisation: '0999999999', folder: null, files: ['a.csv', 'c.csv'] },
        { organisation: '0888888888', folder: null, files: ['b.csv'] },
      ],
    });
  });

  test('of one entity, or with other files among them, are one report', async () => {
    expect(await held({ 'a.csv': of('0999999999'), 'b.csv': of('0999999999') })).toBeNull();
    expect(await held({ 'a.csv': of('0999999999'), 'b.csv': of('0888888888'), 'c.csv': one })).toBeNull();
  });
});

test('what cannot be looked at is told, and holds nothing', async () => {
  const root = await placed({});
  const { holdings, findings } = await sighted(join(root, 'none.csv'));
  expect(holdings).toBeNull();
  expect(findings.map(place)).toEqual([`${join(root, 'none.csv')} unreadable`]);
  expect(await held({})).toBeNull();
});

describe('a stream is looked at, and nothing of it is lost', () => {
  /** Standard input in pieces of that size; and all that is read of it afterwards, if so much is asked for at once. */
  async function through(text: string, size: number, limit: number) {
    const bytes = Buffer.from(text);
    let at = 0;
    const next = (wanted: number) => {
      const pieces: Buffer[] = [];
      for (let length = 0; length <= wanted && at < bytes.length; length += size, at += size)
        pieces.push(bytes.subarray(at, at + size));
      return Promise.resolve(Buffer.concat(pieces));
    };
    const { holdings, stream } = await sighted('-', next);
    const read: Uint8Array[] = [];
    for (let piece = await stream!.next(limit); piece.length > 0; piece = await stream!.next(limit))
      read.push(piece);
    return { holdings, all: Buffer.concat(read).toString() === text, first: read[0]?.length ?? 0 };
  }

  test.each([10, 5_000, 100_000])('in pieces of %d bytes', async (size) => {
    for (const rows of [0, 1, 20_000]) {
      const figures = 'A,a,2023,1\n'.repeat(rows);
      const portfolio = await through(many + figures, size, 0);
      expect(portfolio).toMatchObject({ all: true, holdings: { kind: 'rows', root: '.', files: ['stdin'] } });
      const report = await through(one + figures, size, limits.file);
      expect(report).toEqual({ all: true, holdings: null, first: one.length + figures.length });
    }
  });

  test('one that breaks is no portfolio, and whoever reads it next hears why', async () => {
    const { holdings, stream } = await sighted('-', () => Promise.reject(new Error('gone')));
    expect(holdings).toBeNull();
    await expect(stream!.next(0)).rejects.toThrow('gone');
  });
});
