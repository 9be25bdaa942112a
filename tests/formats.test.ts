// What other programs say of the golden files: published schemas, parsers of their own, and our own contract.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import type { Described } from '../src/figures/document.ts';
import { described } from '../src/figures/document.ts';
import { schema } from '../src/render/schema.ts';
import { blocksOf } from './console.ts';
import { checkout } from './program.ts';

const golden = join(checkout, 'tests', 'golden');
const files = readdirSync(golden);
const read = (...path: string[]): string => readFileSync(join(...path), 'utf8');
const ending = (...endings: string[]): string[] =>
  files.filter((file) => endings.some((end) => file.endsWith(end)));

interface Document {
  readonly command: Described;
  readonly schemaVersion: number;
}

/** The documents that a transcript shows whole. */
function documentsOf(path: string): Document[] {
  return blocksOf(path)
    .flatMap(({ text }) => text.split(/^\$ .*\n/m))
    .flatMap((output) => {
      try {
        const found = JSON.parse(output) as Document;
        return found.schemaVersion === 1 ? [found] : [];
      } catch {
        return [];
      }
    });
}

const transcripts = readdirSync(join(checkout, 'tests', 'transcripts')).map(
  (name) => `tests/transcripts/${name}`,
);
const documents = [
  ...files
    .filter((file) => /^[a-z]+\.[a-z]+\.json$/.test(file))
    .map((file) => ({ from: file, document: JSON.parse(read(golden, file)) as Document })),
  ...['README.md', ...transcripts].flatMap((from) =>
    documentsOf(from).map((document) => ({ from, document })),
  ),
];

describe('the JSON Schema', () => {
  const ajv = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true, allErrors: true });
  const validators = new Map(described.map((command) => [command, ajv.compile(schema(command))]));
  const loose = new Ajv2020({ strictTypes: false, strictRequired: false, allErrors: true });
  const named = new Map(described.map((command) => [command, loose.compile(whole(schema(command)))]));

  test.each(documents)('of its command holds for $from', ({ document }) => {
    const validate = validators.get(document.command)!;
    expect(validate(document) ? [] : validate.errors).toEqual([]);
  });

  test.each(documents)('names every field of $from', ({ document }) => {
    const validate = named.get(document.command)!;
    expect(validate(document) ? [] : validate.errors).toEqual([]);
  });

  test('is tried on every command', () => {
    expect(new Set(documents.map(({ document }) => document.command))).toEqual(new Set(described));
  });

  test('holds for findings alone, not for half an answer', () => {
    const half = without(JSON.parse(read(golden, 'check.misprint.json')) as Shape, 'consistent');
    const validate = validators.get('check')!;
    expect(validate(JSON.parse(read(golden, 'check.faulty.json')))).toBe(true);
    expect(validate(half)).toBe(false);
  });

  test('allows fields that are added', () => {
    const more = { ...(JSON.parse(read(golden, 'growth.misprint.json')) as object), later: [] };
    expect(validators.get('growth')!(more)).toBe(true);
    expect(named.get('growth')!(more)).toBe(false);
  });
});

type Shape = Readonly<Record<string, unknown>>;

/** The same without room for more: definitions in place, and no field that none of them names. */
function whole(root: Shape): Shape {
  const definitions = root['$defs'] as Readonly<Record<string, Shape>>;
  const closed = (shape: unknown, within = false): unknown => {
    if (Array.isArray(shape)) return shape.map((inner) => closed(inner, within));
    if (typeof shape !== 'object' || shape === null) return shape;
    const { $ref, ...own } = shape as Shape;
    if (typeof $ref === 'string') return closed(definitions[$ref.replace('#/$defs/', '')], within);
    const entries = Object.entries(own).map(([key, inner]) =>
      key === 'properties'
        ? [key, Object.fromEntries(Object.entries(inner as Shape).map(([name, it]) => [name, closed(it)]))]
        : [
            key,
            closed(
              inner,
              ['allOf', 'anyOf'].includes(key) && 'allOf' in own ? true : key === 'anyOf' && within,
            ),
          ],
    );
    const open = within || !('properties' in own || 'allOf' in own);
    return { ...(Object.fromEntries(entries) as object), ...(open ? {} : { unevaluatedProperties: false }) };
  };
  return closed(without(root, '$defs', 'oneOf')) as Shape;
}

const without = (shape: Shape, ...names: string[]): Shape =>
  Object.fromEntries(Object.entries(shape).filter(([name]) => !names.includes(name)));

describe('SARIF', () => {
  const text = read(checkout, 'tests', 'schemas', 'sarif-2.1.0-rtm.5.json');
  const published = without(JSON.parse(text) as Shape, '$schema', 'id');
  const lenient = { strict: false, validateSchema: false, validateFormats: false };
  // One of its patterns is none in Unicode mode.
  const validate = new Ajv({ ...lenient, unicodeRegExp: false }).compile(published);

  test.each(ending('.sarif'))('%s is valid against the published schema', (file) => {
    expect(validate(JSON.parse(read(golden, file))) ? [] : validate.errors).toEqual([]);
  });

  test('the schema refuses what is none', () => {
    expect(validate({ version: '2.1.0', runs: [{ results: [{}] }] })).toBe(false);
  });
});

describe('JUnit', () => {
  const schemaFile = {
    fileName: 'junit.xsd',
    contents: read(checkout, 'tests', 'schemas', 'jenkins-junit.xsd'),
  };
  const faults = async (fileName: string, contents: string) =>
    (await validateXML({ xml: [{ fileName, contents }], schema: [schemaFile] })).errors;

  test.each(ending('.xml'))('%s is valid against the published schema', async (file) => {
    expect(await faults(file, read(golden, file))).toEqual([]);
  });

  test('the schema refuses what is none', async () => {
    expect(await faults('none.xml', '<testsuites><testcase/></testsuites>')).not.toEqual([]);
  });

  test.each(ending('.xml'))('%s counts what it holds', (file) => {
    const text = read(golden, file);
    for (const [, attributes, body] of text.matchAll(/<testsuite ([^>]*)>([^]*?)<\/testsuite>/g)) {
      const count = (tag: string) => [...body!.matchAll(new RegExp(`<${tag}[ >]`, 'g'))].length;
      const told = `tests="${count('testcase')}" failures="${count('failure')}" errors="${count('error')}" skipped="${count('skipped')}"`;
      expect(attributes).toContain(told);
    }
  });
});

describe('GitHub', () => {
  /** As its runner reads a workflow command; null for a line of the log. */
  function parsed(line: string) {
    const [, command, properties, data] = /^::([a-z]+) ?(.*?)::(.*)$/.exec(line) ?? [];
    if (command === undefined) return null;
    const plain = (text: string) =>
      text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
    const pairs = properties!.split(',').map((pair) => {
      const [name, ...value] = pair.split('=');
      return [name!, plain(value.join('=').replaceAll('%3A', ':').replaceAll('%2C', ','))];
    });
    return { command, message: plain(data!), ...(Object.fromEntries(pairs) as Record<string, string>) };
  }

  const lines = (file: string) => read(golden, file).trimEnd().split('\n').map(parsed);

  test('each line is a command that says what the findings of the document say, or the answer', () => {
    const { findings } = JSON.parse(read(golden, 'check.misprint.json')) as {
      findings: readonly { code: string; file: string; line: number; column: number; message: string }[];
    };
    const found = lines('check.misprint.github.txt');
    expect(found.at(-1)).toBeNull();
    expect(found.slice(0, -1)).toMatchObject(
      findings.map(({ code, file, line, column, message }) => ({
        ...{ file: `tests/golden/scenes/misprint/${file}`, line: String(line), col: String(column) },
        message: `${message} [${code}]`,
      })),
    );
  });

  test('one error a conflict, the other suspects as notices; faults of the input are errors', () => {
    const commands = (file: string) => lines(file).flatMap((line) => line?.command ?? []);
    expect(commands('check.misprint.github.txt')).toEqual([
      'warning',
      'error',
      ...Array<string>(5).fill('notice'),
    ]);
    expect(commands('check.faulty.github.txt')).toEqual(['error', 'error']);
    expect(commands('check.unlinked.github.txt')).toEqual(['warning']);
  });
});

describe('GitLab', () => {
  const validate = new Ajv({ strict: true }).compile({
    ...{ type: 'array' },
    items: {
      type: 'object',
      required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
      properties: {
        ...{
          description: { type: 'string' },
          check_name: { type: 'string' },
          fingerprint: { type: 'string' },
        },
        severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
        location: {
          type: 'object',
          required: ['path', 'lines'],
          properties: {
            path: { type: 'string', pattern: '^(?!\\./)' },
            lines: {
              type: 'object',
              required: ['begin'],
              properties: { begin: { type: 'integer', minimum: 1 } },
            },
          },
        },
      },
    },
  });

  test.each(ending('.gitlab.json'))(
    '%s has what its documentation asks for, no fingerprint twice',
    (file) => {
      const issues = JSON.parse(read(golden, file)) as { fingerprint: string }[];
      expect(validate(issues) ? [] : validate.errors).toEqual([]);
      expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length);
    },
  );
});
