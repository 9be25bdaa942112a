import { describe, expect, test } from 'vitest';
import type { Detail } from '../../src/figures/finding.ts';
import { message } from '../../src/render/findings.ts';

const said = (detail: Detail): string => message({ ...detail, file: 'a.csv', line: 2, column: 9 } as never);

describe('a bad number', () => {
  test.each<[Extract<Detail, { code: 'number' }>, string]>([
    [
      {
        code: 'number',
        row: 'private_sector_revenue',
        text: '298 M€',
        problem: { kind: 'unit', scale: 6 },
        write: ['298'],
      },
      'private_sector_revenue "298 M€" carries a unit; write 298, scale 6',
    ],
    [
      {
        code: 'number',
        row: 'application_development growth',
        text: '21.5x',
        problem: { kind: 'not-a-number' },
        write: ['21.5'],
      },
      'application_development growth "21.5x" is not a number; write 21.5',
    ],
    [
      {
        code: 'number',
        row: 'staffing share',
        text: '5９',
        problem: { kind: 'character', character: '９' },
        write: ['59'],
      },
      'staffing share "5９" has U+FF19 (full-width 9); write 59',
    ],
    [
      {
        code: 'number',
        row: 'staff',
        text: '12%',
        problem: { kind: 'percent', measure: 'value' },
        write: [],
      },
      'staff "12%" is a percentage, and the measure is value; write measure growth or share',
    ],
    [
      {
        code: 'number',
        row: 'staff',
        text: '1.234',
        problem: { kind: 'ambiguous' },
        write: ['1234', '1.234'],
      },
      'staff "1.234" may be read as 1234 or 1.234; write 1234 without group mark, ' +
        'or say which it is: --decimal , or --decimal .',
    ],
    [
      {
        code: 'number',
        row: 'staff',
        text: '12,5',
        problem: { kind: 'other-mark', decimal: '.', decidedAt: null, declared: false },
        write: ['12.5'],
      },
      'staff "12,5" is against the decimal mark "." of a comma-delimited file; write 12.5',
    ],
    [
      { code: 'number', row: 'a', text: '1'.repeat(31), problem: { kind: 'digits', limit: 30 }, write: [] },
      `a "${'1'.repeat(31)}" has more than 30 digits; write fewer, with a scale`,
    ],
  ])('%j', (detail, expected) => {
    expect(said(detail)).toBe(expected);
  });
});

describe('text from files', () => {
  const quoted = (text: string) =>
    said({ code: 'number', row: '', text, problem: { kind: 'not-a-number' }, write: [] });

  test('what does not show is named by its code point', () => {
    expect(quoted('a\u001b[31m\u200b\u202e\u2028b')).toBe(
      '"aU+001B[31mU+200BU+202EU+2028b" is not a number; write plain digits such as 1500 or 12.5',
    );
  });

  test('what is long is cut', () => {
    expect(quoted('😀'.repeat(1_000_000))).toBe(
      `"${'😀'.repeat(39)}…" is not a number; write plain digits such as 1500 or 12.5`,
    );
  });
});

test.each<[Detail, string]>([
  [{ code: 'unreadable', reason: 'missing', system: 'ENOENT' }, 'no such file or folder'],
  [
    { code: 'encoding', problem: 'nul', offset: 12 },
    'holds a NUL at byte 12: no text file; save it as UTF-8',
  ],
  [
    { code: 'cell-count', row: 'revenue', expected: 2, found: 3 },
    'revenue has 3 cells, the header 2; a cell that holds the delimiter stands in quotes',
  ],
  [
    { code: 'word', row: 'a', field: 'measure', text: 'grwth', allowed: ['value'], nearest: 'growth' },
    'a "grwth" is no measure; write growth',
  ],
  [
    { code: 'period', row: '', field: '', text: '20２3', write: '2023' },
    '"20２3" has U+FF12 (full-width 2); write 2023',
  ],
  [
    { code: 'period', row: 'a', field: 'period', text: '2023/25', write: null },
    'a period "2023/25" is no period; write 2023, 2023-H1, 2023-Q4 or 2023/24',
  ],
  [
    { code: 'unknown-indicator', rule: 'poles', name: 'revenu', nearest: 'revenue' },
    'rule poles: the indicator "revenu" is not known; is "revenue" meant?',
  ],
  [
    { code: 'expression', rule: 'r', problem: 'bare-key', text: '20/58', write: '{20/58}' },
    'rule r: "20/58" is no plain word and no number; a key like that stands in braces; write {20/58}',
  ],
  [
    { code: 'filing', problem: 'date', key: 'Accounting period end date', text: '31/12/2024' },
    'Accounting period end date "31/12/2024" is no date; write it like 2024-12-31',
  ],
  [
    { code: 'filing', problem: 'reversed', key: '2025-01-01', text: '2024-12-31' },
    'the accounting period begins on 2025-01-01 and ends before, on 2024-12-31',
  ],
  [
    { code: 'organisation', problem: 'again', text: 'Acme', nearest: null, limit: null },
    'the rows of "Acme" do not stand together; sort the files by organisation, or let --unsorted keep all rows',
  ],
  [
    { code: 'entities', entity: 'Exemple', other: 'Voorbeeld', otherAt: 'a.csv:3:17' },
    'the accounts of "Exemple" stand beside those of "Voorbeeld" (a.csv:3:17); give each entity a folder of its own',
  ],
  [
    { code: 'common-identities', because: 'model', text: 'm05-f' },
    'the model "m05-f" has sums of its own that are not known here; only the sums that all filings share are checked',
  ],
  [{ code: 'range', rule: 'r', from: '2023', to: '2022' }, 'rule r: from 2023 is later than to 2022'],
])('%j', (detail, expected) => {
  expect(said(detail)).toBe(expected);
});
