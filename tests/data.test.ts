// The bundled data is a valid Frictionless Data Package that lists every file of its folder.
import { readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';

interface Resource {
  readonly path: string;
  readonly schema: { readonly fields: readonly Field[] };
}
interface Field {
  readonly name: string;
  readonly constraints?: {
    readonly required?: boolean;
    readonly unique?: boolean;
    readonly pattern?: string;
    readonly enum?: readonly string[];
  };
}

const data = new URL('../data/', import.meta.url);
const schemas = new URL('schemas/', import.meta.url);
const json = (url: URL): unknown => JSON.parse(readFileSync(url, 'utf8'));
const descriptor = json(new URL('datapackage.json', data)) as {
  title: string;
  resources: readonly Resource[];
};
const cells = ({ path }: Resource): string[][] => parse(readFileSync(new URL(path, data)));

test('datapackage.json is valid against the schema of its standard', () => {
  // Draft-04 without any keyword that later drafts read otherwise; its formats are not asserted by the standard.
  const ajv = new Ajv({ strict: false, validateSchema: false, validateFormats: false, allErrors: true });
  const validate = ajv.compile(json(new URL('tabular-data-package.json', schemas)) as object);
  validate(descriptor);
  expect(validate.errors).toBeNull();
  expect(validate({ ...descriptor, resources: [] }), 'the schema refuses what it should').toBe(false);
});

test('the package lists every CSV file of the folder, once, and no other', () => {
  const files = readdirSync(data).filter((name) => name.endsWith('.csv'));
  expect(descriptor.resources.map(({ path }) => path).sort()).toEqual(files.sort());
});

test('the title that heads every table', () => {
  expect(descriptor.title).toBe('Smals');
});

describe.each(descriptor.resources.map((resource) => [resource.path, resource] as const))(
  '%s',
  (_, resource) => {
    const [header = [], ...rows] = cells(resource);
    const { fields } = resource.schema;

    test('its header is the declared fields', () => {
      expect(header).toEqual(fields.map(({ name }) => name));
    });

    test('its cells keep the declared constraints', () => {
      fields.forEach(({ name, constraints = {} }, at) => {
        const column = rows.map((row) => row[at] ?? '');
        const filled = column.filter((cell) => cell !== '');
        if (constraints.required) expect(filled, name).toEqual(column);
        if (constraints.unique) expect(new Set(column).size, name).toBe(column.length);
        if (constraints.enum) expect(constraints.enum, name).toEqual(expect.arrayContaining(filled));
        if (constraints.pattern)
          for (const cell of filled) expect(cell, name).toMatch(new RegExp(`^(?:${constraints.pattern})$`));
      });
    });
  },
);

test('every key that a file names is declared', () => {
  const column = (path: string, name: string): string[] => {
    const resource = descriptor.resources.find((candidate) => candidate.path === path)!;
    const [header = [], ...rows] = cells(resource);
    return rows.map((row) => row[header.indexOf(name)] ?? '');
  };
  const indicators = column('indicators.csv', 'indicator');
  const sources = column('sources.csv', 'source');
  const years = descriptor.resources.map(({ path }) => path).filter((path) => /^\d{4}\.csv$/.test(path));
  for (const path of years) {
    expect(indicators, path).toEqual(expect.arrayContaining(column(path, 'indicator')));
    expect(sources, path).toEqual(expect.arrayContaining(column(path, 'source')));
  }
  expect(['', ...indicators]).toEqual(expect.arrayContaining(column('indicators.csv', 'part_of')));
  const named = column('rules.csv', 'expression').flatMap((text) => text.match(/[a-z_]+/g) ?? []);
  expect(indicators).toEqual(expect.arrayContaining(named));
  expect(years.map((path) => [path, column(path, 'value').length])).toEqual([
    ['2013.csv', 6],
    ['2018.csv', 7],
    ['2021.csv', 10],
    ['2023.csv', 22],
    ['2024.csv', 10],
  ]);
});
