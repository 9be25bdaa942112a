import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { load } from '../../src/read/load.ts';
import { detail, place, places, read, written } from './sample.ts';

const figures = 'indicator,value\nrevenue,515\n';

describe('a directory', () => {
  test('files by name, lines as they stand; what is no figures file is passed over', async () => {
    const folder = await written({
      '2023.csv': figures,
      '2022.csv': 'indicator,value,measure\nb,1,\na,2,\na,3,growth\n',
      'B-2021.CSV': figures,
      '.2020.csv': 'hidden',
      '2019.txt': 'text',
    });
    const { root, statements, periods, indicators } = await load(folder);
    expect(root).toBe(folder);
    expect(statements.map(({ id }) => id)).toEqual([
      '2022.csv:2:3',
      '2022.csv:3:3',
      '2022.csv:4:3',
      '2023.csv:2:9',
      'B-2021.CSV:2:9',
    ]);
    expect(periods).toEqual(['2021', '2022', '2023']);
    expect([...indicators.keys()]).toEqual(['b', 'a', 'revenue']);
  });

  test('findings come by file, line and column', async () => {
    const report = await read({
      'b-2022.csv': 'indicator,value,scale\nx,5x,y\nx,6x,\n',
      'a-2022.csv': 'indicator,value\nx,5x\n',
      'rules.csv': 'rule,expression\nr,x = y\n',
    });
    expect(places(report)).toEqual([
      'a-2022.csv:2:3 number',
      'b-2022.csv:2:6 whole-number',
      'b-2022.csv:3:3 number',
      'rules.csv:2:7 unknown-indicator',
    ]);
  });

  test('without figures', async () => {
    const folder = await written({ 'rules.csv': 'rule,expression\n', 'notes.txt': '' });
    expect(places(await load(folder))).toEqual([`${folder} no-figures`]);
  });

  test('the bundled figures', async () => {
    const data = join(dirname(fileURLToPath(import.meta.url)), '../../data');
    const report = await load(data);
    expect(report.findings).toEqual([]);
    expect(report.title).toBe('Smals');
    expect(report.statements).toHaveLength(55);
    expect(report.rules).toHaveLength(6);
    expect(report.periods).toEqual(['2012', '2013', '2017', '2018', '2020', '2021', '2022', '2023', '2024']);
  });
});

describe('one file', () => {
  test('is read without its neighbours', async () => {
    const folder = await written({
      '2022.csv': figures,
      '2023.csv': figures,
      'rules.csv': 'broken',
      'indicators.csv': 'broken',
    });
    const { root, statements, findings } = await load(join(folder, '2023.csv'));
    expect(root).toBe(folder);
    expect(statements.map(({ id }) => id)).toEqual(['2023.csv:2:9']);
    expect(findings).toEqual([]);
  });

  test('named in the folder that we are in', async () => {
    const { root, findings } = await load('package.json');
    expect(root).toBe('.');
    expect(findings[0]).toMatchObject({ file: 'package.json' });
  });
});

describe('standard input', () => {
  const from = (text: string) => load('-', { stdin: () => Promise.resolve(Buffer.from(text)) });

  test('is a file without a name to tell its period', async () => {
    const { root, statements } = await from('indicator,2022,2023\nrevenue,1,2\n');
    expect(root).toBe('.');
    expect(statements.map(({ id }) => id)).toEqual(['stdin:2:9', 'stdin:2:11']);
    expect(places(await from(figures))).toEqual(['stdin:1:1 layout']);
  });

  test('empty, or none', async () => {
    expect(places(await from(''))).toEqual(['stdin empty']);
    expect(places(await load('-'))).toEqual(['stdin empty']);
  });

  test('failing', async () => {
    const report = await load('-', { stdin: () => Promise.reject(new Error('gone')) });
    expect(report.findings.map(detail)).toEqual([{ code: 'unreadable', reason: 'other', system: 'gone' }]);
  });
});

describe('faults of the file system', () => {
  const reason = async (path: string) => (await load(path)).findings.map(detail);

  test('no such path', async () => {
    const folder = await written({ '2023.csv': figures });
    const missing = [{ code: 'unreadable', reason: 'missing', system: 'ENOENT' }];
    const path = join(folder, 'nowhere');
    expect((await load(path)).findings.map(place)).toEqual([`${path} unreadable`]);
    expect(await reason(path)).toEqual(missing);
    expect(await reason('')).toEqual(missing);
    expect(await reason(join(folder, '2023.csv', 'x'))).toEqual([{ ...missing[0], system: 'ENOTDIR' }]);
  });

  test('a name too long, a name that is none', async () => {
    expect(await reason('x'.repeat(5000))).toMatchObject([{ reason: 'name-too-long' }]);
    expect(await reason('a\0b')).toMatchObject([{ code: 'unreadable', reason: 'other' }]);
  });

  test('a folder and a circle of links among the files, beside what can be read', async () => {
    const folder = await written({ '2022.csv': figures });
    await mkdir(join(folder, '2023.csv'));
    await symlink('2024.csv', join(folder, '2024.csv'));
    await writeFile(join(folder, '2025.csv'), figures);
    const { findings, statements } = await load(folder);
    expect(findings.map(place)).toEqual(['2023.csv unreadable', '2024.csv unreadable']);
    expect(findings.map(detail)).toMatchObject([{ reason: 'folder' }, { reason: 'loop' }]);
    expect(statements).toHaveLength(2);
  });

  test('a file larger than any table', async () => {
    const folder = await written({ '2023.csv': Buffer.alloc(64 * 1024 * 1024 + 1, 'x') });
    const { findings } = await load(folder);
    expect(findings.map(place)).toEqual(['2023.csv oversize']);
  });
});
