// The table of bad input in tests/README.md names tests that exist.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkout } from '../program.ts';

const text = readFileSync(join(checkout, 'tests', 'README.md'), 'utf8');
const table = text.slice(text.indexOf('## Bad input'));
const rows = [...table.matchAll(/^\| (?!input|---)(.*) \| `(.*?\.test\.ts)` (.*) \|$/gm)];

test('every row names a test', () => {
  const lines = table.split('\n').filter((line) => line.startsWith('| '));
  expect(rows).toHaveLength(lines.length - 1);
  expect(rows.length).toBeGreaterThan(30);
});

test.each(rows.map(([, input, file, title]) => [input!, file!, title!]))('%s', (_, file, title) => {
  const path = join(checkout, 'tests', file);
  expect(existsSync(path)).toBe(true);
  expect(readFileSync(path, 'utf8')).toContain(`'${title}'`);
});
