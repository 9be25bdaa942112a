// One of each finding, as `codes` shows it, and one for each problem or case that it may tell of besides.
import type {
  BaseProblem,
  Code,
  ColumnProblem,
  Detail,
  ExpressionProblem,
  FilingProblem,
  LayoutProblem,
  MemberName,
  NumberProblem,
  RowProblem,
  SuppositionProblem,
} from '../../src/figures/finding.ts';
import { codes } from '../../src/figures/choice.ts';
import { sample } from '../../src/figures/sample.ts';

type Of<C extends Code> = Detail & { readonly code: C };
type Cases = { readonly [C in Code]?: readonly Of<C>[] };
/** All of a union, or it does not compile. */
type All<Word extends string> = Readonly<Record<Word, true>>;
const each = <Word extends string>(all: All<Word>): Word[] => Object.keys(all) as Word[];

const member: MemberName = {
  place: 'a.csv:2',
  subject: 'xq',
  period: '2023',
  measure: 'growth',
  printed: '17.5 %',
};
const value: MemberName = { ...member, measure: 'value', printed: '1515.5' };
const rule: MemberName = { ...member, measure: 'rule', printed: null };
const members = [member, value, rule];
const known = ['xq', 'xr'];
const unknown = <C extends Code>(code: C) => ({ code, text: 'xs', nearest: null, known });
const misplaced = <C extends Code>(code: C) => [
  { code, text: 'xs.csv', nearest: null, known },
  { code, text: 'xs.html', nearest: null, known },
];
const meant = <C extends Code>(code: C) => ({ code, text: 'xs', nearest: 'xq', known });

const reasons = each<Of<'unreadable'>['reason']>({
  ...{ missing: true, denied: true, loop: true, 'name-too-long': true },
  ...{ folder: true, special: true, outside: true, other: true },
});
const columns = each<ColumnProblem>({
  ...{ unclear: true, periods: true, period: true, total: true, twice: true, count: true, word: true },
});
const bases = each<BaseProblem>({
  ...{ itself: true, later: true, 'not-a-period': true, 'no-earlier': true, 'no-total': true },
});
const expressions = each<ExpressionProblem>({
  ...{ unexpected: true, 'no-relation': true, 'second-relation': true, unclosed: true, 'bare-key': true },
  ...{ nonlinear: true, division: true, shift: true, digits: true, depth: true, vanishes: true },
});
const suppositions = each<SuppositionProblem>({
  ...{ 'empty-set': true, 'empty-rule': true, unexpected: true, 'several-words': true, unclosed: true },
  ...{ 'no-period': true, 'no-sign': true, sign: true, 'second-sign': true, 'no-number': true },
  ...{ 'no-word': true, 'not-of-measure': true, 'no-total': true, 'same-name': true },
});
const layouts = each<LayoutProblem>({
  ...{ 'no-period': true, 'wide-and-long': true, 'wide-and-value': true, 'period-and-year': true },
  ...{ 'no-header': true, 'header-below': true, 'second-header': true, units: true },
});
const rows = each<RowProblem>({ unclear: true, periods: true, total: true, above: true, block: true });
const filings = each<FilingProblem>({
  ...{ missing: true, date: true, reversed: true, currency: true, rubric: true, 'no-rubrics': true },
});
const otherMark = { kind: 'other-mark', decimal: '.' } as const;
const numbers: readonly NumberProblem[] = [
  { kind: 'not-a-number' },
  { kind: 'digits', limit: 30 },
  ...['９', '٣', '۴', '५', '\u200b'].map((character) => ({ kind: 'character', character }) as const),
  { kind: 'unit', scale: 6 },
  { kind: 'unit', scale: null },
  { kind: 'qualifier', qualifier: '>' },
  { kind: 'footnote', mark: '*' },
  { kind: 'percent', measure: 'value' },
  { kind: 'ambiguous' },
  { ...otherMark, decidedAt: null, declared: false },
  { ...otherMark, decidedAt: '2:9', declared: false },
  { ...otherMark, decidedAt: null, declared: true },
];

const cases: Cases = {
  namesake: [{ code: 'namesake', indicator: 'xq', measure: 'growth', of: null }],
  'unknown-period': [unknown('unknown-period'), meant('unknown-period'), ...misplaced('unknown-period')],
  'unknown-name': [unknown('unknown-name'), meant('unknown-name'), ...misplaced('unknown-name')],
  'growth-order': [
    { code: 'growth-order', from: '2023', to: '2023' },
    { code: 'growth-order', from: '2023', to: '2022' },
  ],
  'no-total': [
    { code: 'no-total', period: '2023', of: null },
    { code: 'no-total', period: '2023', of: 'xq' },
  ],
  'no-statement': [
    { code: 'no-statement', text: null, lines: null, columns: [] },
    { code: 'no-statement', text: '', lines: [2, 9], columns: [] },
    { code: 'no-statement', text: 'xq', lines: [2, 9], columns: [3, 5] },
  ],
  'unknown-conflict': [0, 1, 2].map((count) => ({ code: 'unknown-conflict', text: '9', count }) as const),
  'set-aside': [{ code: 'set-aside', members }],
  conflict: [
    { code: 'conflict', number: 1, members: [member], suspect: member, others: 1, wouldRead: null },
    ...['19', null].flatMap((lower) =>
      ['19', '20.5', null].map(
        (upper) =>
          ({
            code: 'conflict',
            number: 2,
            members: [member],
            suspect: member,
            others: 5,
            wouldRead: { lower, upper },
          }) as const,
      ),
    ),
  ],
  suspect: [
    { code: 'suspect', number: 1, suspect: rule, wouldRead: null },
    { code: 'suspect', number: 2, suspect: member, wouldRead: { lower: '16.4', upper: '17.0' } },
  ],
  'guessed-sign': [
    { code: 'guessed-sign', indicators: ['xq'], members: [member] },
    { code: 'guessed-sign', indicators: known, members },
  ],
  'not-whole': [
    {
      ...{
        code: 'not-whole',
        indicator: 'xq',
        period: '2023',
        unit: 'persons',
        lower: '128.5',
        upper: '128.9',
      },
      ...{ open: true, because: member, nearest: [{ count: '1128', reads: '74.9 %' }] },
    },
    {
      ...{ code: 'not-whole', indicator: 'xq', period: '2023', unit: 'xu', lower: '128.5', upper: '128.5' },
      ...{ open: false, because: null, nearest: [] },
    },
  ],
  unreadable: reasons.map((reason) => ({ code: 'unreadable', reason, system: 'EXQ' }) as const),
  empty: (['input', 'file', 'rows'] as const).map((what) => ({ code: 'empty', what }) as const),
  encoding: (['utf-16', 'utf-32', 'nul', 'damaged', 'unknown'] as const).map(
    (problem) => ({ code: 'encoding', problem, offset: 12 }) as const,
  ),
  delimiter: [
    { code: 'delimiter', problem: 'tied', found: [',', '\t'] },
    { code: 'delimiter', problem: 'unknown', found: ['#'] },
  ],
  'encoding-assumed': [
    { code: 'encoding-assumed', encoding: 'utf-16', by: 'mark' },
    { code: 'encoding-assumed', encoding: 'windows-1252', by: 'bytes' },
  ],
  'delimiter-assumed': [
    { code: 'delimiter-assumed', delimiter: '\t', by: 'sep' },
    { code: 'delimiter-assumed', delimiter: ',', by: 'header' },
  ],
  quote: (['unclosed', 'text-after', 'inside'] as const).map(
    (problem) => ({ code: 'quote', problem, opened: '2:9' }) as const,
  ),
  oversize: (['file', 'lines', 'row', 'columns', 'titles', 'label', 'faults'] as const).map(
    (what) => ({ code: 'oversize', what, limit: 1048576 }) as const,
  ),
  'missing-column': [
    { code: 'missing-column', name: 'xq', nearest: null },
    { code: 'missing-column', name: 'xq', nearest: 'xr' },
  ],
  'cell-count': [
    { code: 'cell-count', row: '', expected: 2, found: 1 },
    { code: 'cell-count', row: 'xq', expected: 2, found: 3 },
  ],
  character: [
    { code: 'character', row: 'xq', field: 'xf', character: '\u0000' },
    { code: 'character', row: '', field: '', character: '\ufffd' },
  ],
  layout: layouts.map((problem) => ({ code: 'layout', problem }) as const),
  column: columns.map((problem) => ({ code: 'column', problem, name: 'Xq', write: 'xw', at: 1 }) as const),
  word: [
    { code: 'word', row: 'xq', field: 'xf', text: 'xs', allowed: known, nearest: null },
    { code: 'word', row: 'xq', field: 'xf', text: 'xs', allowed: known, nearest: 'xr' },
  ],
  'whole-number': [
    { code: 'whole-number', row: 'xq', field: 'xf', text: '1.5', limit: 30, or: null },
    { code: 'whole-number', row: 'xq', field: 'xf', text: '1.5', limit: 30, or: 'INF' },
  ],
  period: [
    { code: 'period', row: '', field: '', text: '20２3', write: '2023' },
    { code: 'period', row: 'xq', field: 'xf', text: '2023/25', write: null },
  ],
  base: bases.map((problem) => ({ code: 'base', row: 'xq', problem, base: '2022', period: '2023' }) as const),
  number: numbers.flatMap((problem) =>
    (problem.kind === 'ambiguous' ? [['1234', '1.234']] : [[], ['1234']]).map(
      (write) => ({ code: 'number', row: 'xq', text: 'xs', problem, write }) as const,
    ),
  ),
  'part-of': (['itself', 'cycle', 'unknown'] as const).map(
    (problem) => ({ code: 'part-of', indicator: 'xq', problem, partOf: 'xp', nearest: null }) as const,
  ),
  expression: expressions.flatMap((problem) =>
    [null, 'xw'].map(
      (write) => ({ code: 'expression', rule: 'xr', problem, text: write ?? '', write }) as const,
    ),
  ),
  supposition: suppositions.map(
    (problem) => ({ code: 'supposition', problem, text: 'xs', write: 'xw' }) as const,
  ),
  json: [
    { code: 'json', problem: 'syntax', system: 'EXQ' },
    { code: 'json', problem: 'not-an-object', system: '' },
  ],
  organisation: (['several', 'none', 'unknown', 'again', 'memory', 'format'] as const).flatMap((problem) =>
    [null, 'xw'].map(
      (nearest) =>
        ({ code: 'organisation', problem, text: 'xs', nearest, limit: 512 * 1024 * 1024 }) as const,
    ),
  ),
  filing: filings.map((problem) => ({ code: 'filing', problem, key: 'xk', text: 'xs' }) as const),
  'common-identities': [
    { code: 'common-identities', because: 'model', text: 'm05-f' },
    { code: 'common-identities', because: 'start', text: '2010-01-01' },
  ],
  package: (['path', 'dialect', 'encoding'] as const).map(
    (problem) => ({ code: 'package', problem, text: 'xs' }) as const,
  ),
  title: [
    { code: 'title', text: 'Xq', denomination: null },
    { code: 'title', text: 'Xq', denomination: { unit: 'EUR', scale: 6 } },
  ],
  row: rows.map((problem) => ({ code: 'row', problem, name: 'Xq' }) as const),
};

export const details: readonly Detail[] = [...codes.map(sample), ...Object.values(cases).flat()];
