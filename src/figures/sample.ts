// A sample of every finding, as it comes up in practice: what `codes` shows the messages of.
import type { Code, Detail, Finding, MemberName } from './finding.ts';

type Arguments<C extends Code, D extends Detail = Detail> = D extends Detail
  ? C extends D['code']
    ? Omit<D, 'code'>
    : never
  : never;
type Samples = { readonly [C in Code]: Arguments<C> };

/** Where samples stand: a cell of a file, a whole file, or no file at all. */
const cell = { file: '2023.csv', line: 9, column: 25 };
const first = { file: '2023.csv', line: 1, column: 1 };
const whole = { line: null, column: null };

export function sample(code: Code): Finding {
  return { code, ...cell, ...places[code], ...samples[code] } as Finding;
}

const growth = 'application_development growth';
const member: MemberName = {
  ...{ place: '2023.csv:13', subject: 'staffing', period: '2023', printed: '18 %' },
  measure: 'growth',
};
const rule: MemberName = {
  ...{ place: 'rules.csv:2', subject: 'poles', period: '2022', printed: null },
  measure: 'rule',
};
const known = ['2022', '2023', '2024'];
const filing = { file: 'accounts-2024.csv', line: 4, column: 1 };

const samples: Samples = {
  'unknown-period': { text: '2032', nearest: '2023', known },
  'unknown-name': { text: 'stafing', nearest: 'staffing', known: ['revenue', 'staffing'] },
  'growth-order': { from: '2023', to: '2022' },
  'no-total': { period: '2023', of: null },
  'unknown-conflict': { text: '3', count: 1 },
  'unknown-file': { text: '2032.csv', nearest: '2023.csv', known: ['2022.csv', '2023.csv'] },
  'unknown-measure': { text: 'grwth', nearest: 'growth', known: ['value', 'growth', 'share'] },
  'no-statement': { text: null, lines: [2, 20], columns: [] },
  'set-aside': { members: [member] },
  conflict: {
    number: 1,
    members: [member, rule],
    suspect: member,
    others: 5,
    wouldRead: { lower: '19', upper: '19' },
  },
  suspect: { number: 1, suspect: rule, wouldRead: null },
  'guessed-sign': { indicators: ['result'], members: [member] },
  undecided: { milliseconds: 30_000 },
  'not-whole': {
    ...{
      indicator: 'it_staff',
      period: '2023',
      unit: 'persons',
      lower: '128.7',
      upper: '128.9',
      open: false,
    },
    because: null,
    nearest: [{ count: '129', reads: '75.4 %' }],
  },
  'nothing-checked': {},
  unreadable: { reason: 'denied', system: '' },
  'no-figures': {},
  empty: { what: 'file' },
  encoding: { problem: 'utf-32', offset: 0 },
  delimiter: { problem: 'tied', found: [',', ';'] },
  'encoding-assumed': { encoding: 'windows-1252', by: 'bytes' },
  'delimiter-assumed': { delimiter: ';', by: 'header' },
  'decimal-assumed': { decimal: ',', text: '17,3' },
  'line-endings': { usual: 'LF', odd: 'CRLF' },
  quote: { problem: 'unclosed', opened: null },
  oversize: { what: 'columns', limit: 1000 },
  'empty-header': { position: 3 },
  'duplicate-column': { name: 'value' },
  'missing-column': { name: 'value', nearest: 'vaule' },
  'unknown-column': { name: 'vaule', nearest: 'value' },
  'cell-count': { row: growth, expected: 4, found: 5 },
  character: { row: growth, field: 'source', character: '\ufffd' },
  layout: { problem: 'no-period' },
  column: { problem: 'total', name: '% du total', write: 'label,2023,share of <row>', at: 2 },
  title: { text: 'Key figures', denomination: null },
  row: { problem: 'unclear', name: 'Δ %' },
  'empty-cell': { row: growth, field: 'indicator' },
  word: { row: growth, field: 'measure', text: 'grwth', allowed: ['value', 'growth'], nearest: 'growth' },
  'whole-number': { row: growth, field: 'scale', text: 'million', limit: 30, or: null },
  period: { row: growth, field: 'period', text: '23', write: null },
  'not-applicable': { row: growth, field: 'scale', text: '6', because: 'growth' },
  base: { row: growth, problem: 'itself', base: '2023', period: '2023' },
  number: { row: growth, text: '21.5x', problem: { kind: 'not-a-number' }, write: ['21.5'] },
  'negative-style': { row: growth, text: '(12)', read: '-12' },
  unit: { indicator: 'staff', unit: 'EUR', other: 'persons', otherAt: '2022.csv:4' },
  'excess-digits': { row: 'revenue', text: '515.25', decimals: 0 },
  'disputed-without-note': { row: growth },
  'same-figure': { row: 'revenue', text: '515', first: '2023.csv:3:9' },
  namesake: { indicator: 'staffing growth', measure: 'growth', of: 'staffing' },
  'unknown-source': { row: 'revenue', source: 'pres-2023', nearest: 'press-2023' },
  'part-of': { indicator: 'revenue', problem: 'itself', partOf: 'revenue', nearest: null },
  'duplicate-row': { field: 'indicator', name: 'revenue', firstLine: 2 },
  expression: { rule: 'poles', problem: 'no-relation', text: '', write: null },
  'unknown-indicator': { rule: 'poles', name: 'stafing', nearest: 'staffing' },
  range: { rule: 'poles', from: '2024', to: '2022' },
  supposition: { problem: 'no-period', text: '', write: null },
  json: { problem: 'not-an-object', system: '' },
  organisation: { problem: 'again', text: '0206.731.645', nearest: null, limit: null },
  filing: { problem: 'currency', key: 'Currency', text: 'USD' },
  entities: { entity: '0123.456.789', other: '0987.654.321', otherAt: 'accounts-2023.csv:4' },
  'same-year': { period: '2024', otherAt: 'accounts-2024b.csv' },
  corrected: { period: '2024', by: 'accounts-2024-corrected.csv' },
  'last-digit': {
    ...{ row: '8322P', text: '2,413.52', other: '2,413.53', otherAt: 'accounts-2023.csv:9', period: '2023' },
  },
  'unknown-key': { key: 'Remarks' },
  'absent-rubrics': { codes: ['21', '28'] },
  'common-identities': { because: 'model', text: 'm99-f' },
  package: { problem: 'path', text: '../figures.csv' },
  'package-file': { path: '2025.csv' },
  'package-delimiter': { path: '2023.csv', delimiter: ';', found: ',' },
};

const nowhere = { file: null, ...whole };
const rules = { file: 'rules.csv', line: 2, column: 7 };
const declared = { file: 'indicators.csv', line: 2, column: 1 };
const described = { file: 'datapackage.json', ...whole };

/** Where a sample stands, if that is no cell of a file of figures. */
const places: { readonly [C in Code]?: Pick<Finding, 'file' | 'line' | 'column' | 'option'> } = {
  'unknown-period': nowhere,
  'unknown-name': nowhere,
  'growth-order': nowhere,
  'no-total': nowhere,
  'unknown-conflict': nowhere,
  'unknown-file': nowhere,
  'unknown-measure': nowhere,
  'set-aside': { file: '2023.csv', line: 13, column: 10 },
  conflict: { file: '2023.csv', line: 13, column: 10 },
  suspect: rules,
  undecided: nowhere,
  'nothing-checked': nowhere,
  unreadable: { file: '2023.csv', ...whole },
  'no-figures': { file: 'figures', ...whole },
  empty: { file: '2023.csv', ...whole },
  encoding: { file: '2023.csv', ...whole },
  delimiter: first,
  'encoding-assumed': { file: '2023.csv', ...whole },
  'delimiter-assumed': first,
  'empty-header': first,
  'duplicate-column': first,
  'missing-column': first,
  'unknown-column': first,
  layout: first,
  column: first,
  'part-of': declared,
  'duplicate-row': declared,
  expression: rules,
  'unknown-indicator': rules,
  range: rules,
  supposition: { ...nowhere, option: '--set "staffing growth = 18"' },
  json: described,
  package: described,
  'package-file': described,
  'package-delimiter': described,
  filing,
  entities: filing,
  'same-year': filing,
  corrected: filing,
  'last-digit': filing,
  'unknown-key': filing,
  'absent-rubrics': { file: 'accounts-2024.csv', ...whole },
  'common-identities': { file: 'accounts-2024.csv', ...whole },
};
