// The files of csv-spectrum, which most readers of CSV fail on: read as its JSON has them, or refused with a code.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkout } from './program.ts';
import { tabled } from './read/sample.ts';

const spectrum = join(checkout, 'node_modules', 'csv-spectrum');
const files = readdirSync(join(spectrum, 'csvs'));

/** What is refused, and why that is right. */
const refused: Readonly<Record<string, readonly string[]>> = {
  // 38° 51' 25"N stands bare: a quote inside a cell without quotes, of which nobody knows what it opens.
  'location_coordinates.csv': ['quote'],
};

test.each(files)('%s', (file) => {
  const { table, findings } = tabled(readFileSync(join(spectrum, 'csvs', file)));
  const codes = findings.map(({ code }) => code);
  expect(codes).toEqual(refused[file] ?? []);
  if (file in refused) return;
  const names = table!.header.map(({ raw }) => raw);
  const rows = table!.rows.map(({ cells }) =>
    Object.fromEntries(cells.map(({ raw }, at) => [names[at]!, raw])),
  );
  expect(rows).toEqual(
    JSON.parse(readFileSync(join(spectrum, 'json', file.replace(/csv$/, 'json')), 'utf8')),
  );
});

test('there are twelve of them', () => {
  expect(files).toHaveLength(12);
});
