import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/figures/finding.ts';
import { english } from '../../src/render/english/catalogue.ts';
import { french } from '../../src/render/french/catalogue.ts';
import { diagnostics } from '../../src/render/diagnostics.ts';

const style = { language: english, ascii: false };
const place = { file: '2023.csv', line: 9, column: 25 };
const missing: Finding = { code: 'no-figures', ...place };
const warning: Finding = { code: 'disputed-without-note', row: 'staffing growth', ...place };

const lines = (findings: readonly Finding[], root = 'data'): string[] =>
  diagnostics(findings, root, style).trimEnd().split('\n');

describe('diagnostics', () => {
  test('put the place first, the code last, and count the errors', () => {
    const [first, second, last] = lines([missing, missing]);
    expect(first).toMatch(/^data\/2023\.csv:9:25: error: .+ \[no-figures\]$/);
    expect(second).toBe(first);
    expect(last).toBe('2 errors, nothing computed');
    expect(lines([missing]).at(-1)).toBe('1 error, nothing computed');
  });

  test('count nothing where there is no error', () => {
    expect(lines([warning])).toHaveLength(1);
    expect(lines([warning])[0]).toMatch(/^data\/2023\.csv:9:25: warning: .*staffing growth.* \[disputed/);
  });

  test.each([
    ['data', 'data/2023.csv'],
    ['../figures/', '../figures/2023.csv'],
    ['.', '2023.csv'],
    ['/', '/2023.csv'],
  ])('in %s name the file %s', (root, path) => {
    expect(lines([missing], root)[0]!.startsWith(`${path}:9:25: `)).toBe(true);
  });

  test('name as much of a place as there is', () => {
    expect(lines([{ ...missing, line: null, column: null }])[0]).toMatch(/^data\/2023\.csv: error: /);
    expect(lines([{ ...missing, file: null, line: null, column: null }])[0]).toMatch(
      /^smals-report: error: /,
    );
  });

  test('send no control character to the terminal', () => {
    const odd = { ...warning, row: '\u001b[31m', file: '\u001b.csv' };
    expect(diagnostics([odd], 'data\u0007', style)).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/);
  });

  test('speak the language of the screen, the place and the code as they are', () => {
    const inFrench = (ascii: boolean) => diagnostics([period], 'data', { language: french, ascii });
    const period: Finding = {
      code: 'period',
      row: 'a',
      field: 'period',
      text: '2023–25',
      write: '2023',
      ...place,
    };
    expect(inFrench(false)).toBe(
      "data/2023.csv:9:25: erreur\u202f: a period «\u202f2023–25\u202f» n'est pas une période\u202f; écrivez 2023 [period]\n" +
        "1 erreur, rien n'a été calculé\n",
    );
    expect(inFrench(true)).toContain(
      'erreur : a period "2023–25" n\'est pas une période ; écrivez 2023 [period]\n',
    );
  });
});
