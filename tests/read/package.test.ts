import { expect, test } from 'vitest';
import { places, read } from './sample.ts';

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
  expect(report.findings).toEqual([]);
});

test.each([
  ['{ "title": ', ['datapackage.json json']],
  ['', ['datapackage.json json']],
  ['["Smals"]', ['datapackage.json json']],
  ['null', ['datapackage.json json']],
  [Buffer.from([0x22, 0xe9, 0x22]), ['datapackage.json encoding-assumed', 'datapackage.json json']],
])('%s', async (json, expected) => {
  const report = await withPackage(json);
  expect(report.title).toBeNull();
  expect(places(report)).toEqual(expected);
});
