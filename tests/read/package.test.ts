import { rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { load } from '../../src/read/load.ts';
import { places, read, written } from './sample.ts';

const withPackage = (json: string | Uint8Array) =>
  read({ '2023.csv': 'indicator,value\nrevenue,5\n', 'datapackage.json': json });

test.each([
  ['{ "title": " Smals ", "resources": [] }', 'Smals'],
  ['\ufeff{ "title": "Smals" }', 'Smals'],
  [JSON.stringify({ title: '😀'.repeat(200) }), '😀'.repeat(100)],
  ['{}', null],
  ['{ "title": 5 }', null],
  ['{ "title": "" }', null],
])('%.40s', async (json, title) => {
  const report = await withPackage(json);
  expect(report.title).toBe(title);
  expect(places(report).filter((found) => !found.endsWith('encoding-assumed'))).toEqual([]);
});

test.each([
  ['{ "title": ', ['datapackage.json json']],
  ['{\n  "title": 1 2 }', ['datapackage.json:2:14 json']],
  ['', ['datapackage.json json']],
  ['["Smals"]', ['datapackage.json json']],
  ['null', ['datapackage.json json']],
  [Buffer.from([0x22, 0xe9, 0x22]), ['datapackage.json encoding-assumed', 'datapackage.json json']],
])('%s', async (json, expected) => {
  const report = await withPackage(json);
  expect(report.title).toBeNull();
  expect(places(report)).toEqual(expected);
});

describe('how its resources are written', () => {
  const described = (resource: object, file: string | Uint8Array = 'indicator;value;a,b,c,d\nx;1.234;\n') =>
    read({
      '2023.csv': file,
      'datapackage.json': JSON.stringify({ resources: [{ path: '2023.csv', ...resource }] }, null, 2),
    });
  const printed = async (resource: object, file?: string | Uint8Array) =>
    (await described(resource, file)).statements.map((s) => `${s.indicator} ${s.printed}`);

  test('a delimiter and a decimal mark win over what the file would tell', async () => {
    const schema = { fields: [{ name: 'value', decimalChar: ',', groupChar: '.' }] };
    expect(await printed({})).toEqual([]);
    expect(await printed({ dialect: { delimiter: ';' }, schema })).toEqual(['x 1234']);
  });

  test('an encoding wins where bytes could be either', async () => {
    const file = Buffer.from('indicator,value\nré,1\n');
    expect(await printed({}, file)).toEqual(['ré 1']);
    expect(await printed({ encoding: 'windows-1252' }, file)).toEqual(['rÃ© 1']);
  });

  test('a file that was saved anew in another way is read as it stands', async () => {
    const file = Buffer.from('indicator;value\nr\xe9;1,5\n', 'latin1');
    expect(await printed({ encoding: 'utf-8' }, file)).toEqual(['ré 1.5']);
  });

  test('a delimiter that the file has not is refused where it is declared, with what the file has', async () => {
    const resource = (path: string) => ({ path, dialect: { delimiter: ';' } });
    const report = await read({
      '2022.csv': 'indicator;value\nx;1\n',
      '2023.csv': 'indicator,value\nx,1\n',
      'datapackage.json': `${JSON.stringify({ resources: ['2022.csv', '2023.csv'].map(resource) }, null, 2)}\n`,
    });
    expect(report.findings).toMatchObject([
      { code: 'package-delimiter', path: '2023.csv', delimiter: ';', found: ',', line: 12, column: 22 },
    ]);
  });

  test('what is typed wins over both', async () => {
    const json = JSON.stringify({ resources: [{ path: '2023.csv', dialect: { delimiter: ';' } }] });
    const files = { '2023.csv': 'indicator|value|a;b\nx|5|1\n', 'datapackage.json': json };
    const { statements } = await read(files, { form: { delimiter: '|', decimal: null } });
    expect(statements.map(({ printed }) => printed)).toEqual(['5']);
  });

  test.each([
    [{ encoding: 'ebcdic' }, 'datapackage.json:5:19 package'],
    [{ dialect: { delimiter: ':' } }, 'datapackage.json:6:22 package'],
    [{ dialect: { quoteChar: "'" } }, 'datapackage.json:6:22 package'],
    [{ dialect: { header: false } }, 'datapackage.json:6:19 package'],
  ])('%j is refused', async (resource, expected) => {
    const found = places(await described(resource, 'indicator,value\nx,1\n'));
    expect(found).toEqual([expected]);
  });
});

describe('where its resources are', () => {
  const named = (path: unknown) => withPackage(JSON.stringify({ resources: [{ path }] }));

  test.each([
    '../2023.csv',
    '/etc/passwd',
    'a/../../b.csv',
    '..\\b.csv',
    'C:\\b.csv',
    '~/b.csv',
    'https://example.org/b.csv',
    'file:///etc/passwd',
  ])('%j leads out of its folder', async (path) => {
    const report = await named(['2023.csv', path]);
    expect(report.findings).toMatchObject([{ code: 'package', problem: 'path', text: path, line: 1 }]);
  });

  test('a file that is not beside it is told, and no more', async () => {
    expect(places(await named('sub/2022.csv'))).toEqual(['datapackage.json:1:23 package-file']);
    expect(places(await named('./2023.csv'))).toEqual([]);
    expect(places(await named(5))).toEqual([]);
  });

  test('a link out of it is not followed; one within it is, and so is any where there is no package', async () => {
    const elsewhere = await written({ '2022.csv': 'indicator,value\nsecret,5\n' });
    const folder = await written({ '2023.csv': 'indicator,value\nrevenue,5\n', 'datapackage.json': '{}' });
    await symlink(join(elsewhere, '2022.csv'), join(folder, '2022.csv'));
    await symlink('2023.csv', join(folder, '2021.csv'));
    const report = await load(folder);
    expect(report.findings).toMatchObject([{ code: 'unreadable', reason: 'outside', file: '2022.csv' }]);
    expect(report.statements.map(({ file }) => file)).toEqual(['2021.csv', '2023.csv']);
    await rm(join(folder, 'datapackage.json'));
    expect(places(await load(folder))).toEqual([]);
  });
});

test('a description longer than any is not read', async () => {
  const report = await withPackage(JSON.stringify({ title: 'x'.repeat(1024 * 1024) }));
  expect(report.findings).toMatchObject([{ code: 'oversize', what: 'file', limit: 1024 * 1024 }]);
});
