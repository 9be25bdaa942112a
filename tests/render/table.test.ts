import { describe, expect, test } from 'vitest';
import { closed } from '../../src/figures/interval.ts';
import { parseRational } from '../../src/figures/rational.ts';
import type { Block, Result } from '../../src/figures/result.ts';
import type { Cell, Sentence } from '../../src/figures/sentence.ts';
import type { Column } from '../../src/figures/table.ts';
import type { Verdict } from '../../src/figures/verdict.ts';
import { english } from '../../src/render/english/catalogue.ts';
import type { Style } from '../../src/render/style.ts';
import { table } from '../../src/render/table.ts';

const style: Style = { width: 110, color: false, ascii: false, language: english };

const result = (...blocks: Block[]): Result => ({ command: 'growth', data: {}, blocks, findings: [] });
const shown = (block: Block, change: Partial<Style> = {}): string[] =>
  table(result(block), { ...style, ...change })
    .trimEnd()
    .split('\n');

const says = (text: string): Sentence => ({ says: 'verbatim', text });
const blank: Cell = { kind: 'blank' };
const unknown: Cell = { kind: 'unknown' };
const label = (text: string, depth = 0): Cell => ({
  kind: 'label',
  indicator: 'key',
  labels: { en: text, fr: null, nl: null },
  depth,
});
const text = (of: string): Cell => ({ kind: 'sentence', sentence: says(of) });
const printed = (of: string, more: Partial<Extract<Cell, { kind: 'printed' }>> = {}): Cell => ({
  kind: 'printed',
  text: of,
  qualifier: '=',
  ...more,
});
const bounds = (
  lower: string,
  upper: string,
  more: Partial<Extract<Cell, { kind: 'bounds' }>> = {},
): Cell => ({
  kind: 'bounds',
  interval: closed(parseRational(lower), parseRational(upper)),
  decimals: 1,
  ...more,
});
const verdict = (of: Verdict, edge = false): Cell => ({ kind: 'verdict', verdict: of, edge });
const bar = (eighths: number): Cell => ({ kind: 'bar', eighths });

const column = (
  id: string,
  heading: string[],
  align: Column['align'] = 'number',
  expendable = 0,
): Column => ({ id, heading: heading.map(says), align, expendable });

const million = { scale: 6 };
const signed = { signed: true };

const growth: Block = {
  kind: 'table',
  table: {
    columns: [
      column('label', [], 'left'),
      column('from', ['2022', 'million EUR']),
      column('to', ['2023', 'million EUR']),
      column('change', ['change', 'million EUR'], 'number', 2),
      column('printed', ['printed', 'growth %']),
      column('implied', ['others imply', 'growth %'], 'number', 1),
      column('verdict', ['verdict'], 'left'),
    ],
    groups: [
      [
        [
          label('Revenue'),
          bounds('438432041.1', '439658848.6', million),
          printed('515'),
          bounds('75650000', '76250000', million),
          printed('17.3', signed),
          bounds('16.9686', '17.5971', signed),
          verdict('consistent'),
        ],
        [
          label('Application development'),
          bounds('83150000', '83850000', million),
          bounds('101000000', '101900000', million),
          bounds('17810000', '18020000', million),
          printed('21.5', signed),
          bounds('19.61', '23.58', signed),
          verdict('consistent'),
        ],
        [
          label('Infrastructure, operations'),
          bounds('99840000', '100680000', million),
          bounds('109310000', '110040000', million),
          bounds('9310000', '9580000', million),
          printed('9.4', signed),
          bounds('8.01', '10.97', signed),
          verdict('consistent'),
        ],
        [
          label('Staffing'),
          bounds('254340000', '256220000', million),
          bounds('303040000', '304660000', million),
          bounds('48140000', '48930000', million),
          printed('19', signed),
          bounds('18.81', '19.16', signed),
          verdict('confirmed'),
        ],
        [
          label('Secondment', 1),
          unknown,
          unknown,
          unknown,
          printed('0', { qualifier: '>', signed: true }),
          unknown,
          verdict('unchecked'),
        ],
      ],
    ],
  },
};

describe('the growth table', () => {
  test('aligns points, brackets and headings', () => {
    expect(shown(growth)).toEqual([
      '                                       2022             2023   printed     others imply',
      '                                million EUR      million EUR  growth %         growth %  verdict',
      '─────────────────────────────────────────────────────────────────────────────────────────────────────',
      'Revenue                     [438.4 – 439.7]        515           +17.3  [+16.9 – +17.6]  • consistent',
      'Application development     [ 83.1 –  83.9]  [101.0 – 101.9]     +21.5  [+19.6 – +23.6]  • consistent',
      'Infrastructure, operations  [ 99.8 – 100.7]  [109.3 – 110.1]      +9.4  [ +8.0 – +11.0]  • consistent',
      'Staffing                    [254.3 – 256.3]  [303.0 – 304.7]     +19    [+18.8 – +19.2]  ✓ confirmed',
      '  Secondment                              ?                ?     > 0                  ?  ○ unchecked',
    ]);
  });

  test('has room for one column more at 120', () => {
    const lines = shown(growth, { width: 120 });
    expect(lines[0]).toBe(
      '                                       2022             2023         change   printed     others imply',
    );
    expect(lines[3]).toContain('        515        [75.6 – 76.3]     +17.3');
  });

  test('has one column less at 90, and never a digit less', () => {
    const lines = shown(growth, { width: 90 });
    expect(lines[3]).toBe(
      'Revenue                     [438.4 – 439.7]        515           +17.3  • consistent',
    );
  });
});

const percent = { percent: true };

const shares: Block = {
  kind: 'table',
  table: {
    columns: [
      column('label', [], 'left'),
      column('amount', ['million EUR']),
      column('share', ['share']),
      column('implied', ['others imply']),
      column('verdict', ['verdict'], 'left'),
      column('bar', [], 'left', 1),
    ],
    groups: [
      [
        [
          label('Application development'),
          bounds('101000000', '101900000', million),
          printed('19.7', percent),
          bounds('19.14', '20.26', percent),
          verdict('consistent'),
          bar(31),
        ],
        [
          label('Staffing'),
          bounds('303040000', '304660000', million),
          printed('59', percent),
          bounds('58.92', '59.08', percent),
          verdict('confirmed'),
          bar(94),
        ],
      ],
      [
        [
          text('Printed shares add to'),
          blank,
          { kind: 'number', text: '100.0', percent: true },
          text('± 0.6 by rounding'),
          text('✓ adds up'),
        ],
        [],
        [text('Also of revenue')],
        [
          label('Private sector'),
          printed('298'),
          printed('57', { qualifier: '>', percent: true }),
          bounds('57.71', '58.01', percent),
          verdict('confirmed', true),
          bar(92),
        ],
        [text('  298 / 515 = 57.9 %, which is printed in a sentence longer than the column is')],
      ],
    ],
  },
};

describe('the shares table', () => {
  test('sets off groups, lets single cells run across and keeps per cent signs in line', () => {
    expect(shown(shares)).toEqual([
      '                             million EUR     share       others imply  verdict',
      '───────────────────────────────────────────────────────────────────────────────────────────────────────',
      'Application development  [101.0 – 101.9]    19.7 %    [19.1 – 20.3 %]  • consistent        ███▉',
      'Staffing                 [303.0 – 304.7]    59   %    [58.9 – 59.1 %]  ✓ confirmed         ███████████▊',
      '───────────────────────────────────────────────────────────────────────────────────────────────────────',
      'Printed shares add to                      100.0 %  ± 0.6 by rounding  ✓ adds up',
      '',
      'Also of revenue',
      'Private sector                 298        > 57   %    [57.7 – 58.1 %]  ✓ confirmed (edge)  ███████████▌',
      '  298 / 515 = 57.9 %, which is printed in a sentence longer than the column is',
    ]);
  });

  test('is ASCII where asked', () => {
    const text = shown(shares, { ascii: true }).join('\n');
    expect(text).toMatch(/^[\n -~]*$/);
    expect(text).toContain('> 57   %     [57.7 to 58.1 %]  + confirmed (edge)  ############');
  });

  test('drops the most expendable column where it does not fit', () => {
    expect(shown(shares, { width: 102 }).join('\n')).not.toContain('█');
    expect(shown(shares, { width: 103 }).join('\n')).toContain('█');
  });
});

describe('any table', () => {
  const names = (...of: string[]): Block => ({
    kind: 'table',
    table: {
      columns: [column('label', [], 'left'), column('value', [])],
      groups: [of.map((name) => [label(name), printed('1')])],
    },
  });

  test('measures names of any script', () => {
    expect(shown(names('Smals', '東京', 'e\u0301te\u0301'))).toEqual([
      '────────',
      'Smals  1',
      '東京   1',
      'e\u0301te\u0301    1',
    ]);
  });

  test('shows what a name hides', () => {
    expect(shown(names('\u001b[31mred\u202e\n'))[1]).toBe('\\u{1b}[31mred\\u{202e}\\u{a}  1');
  });

  test('lines up thousands of rows and keeps their order', () => {
    const lines = shown(names(...Array.from({ length: 3000 }, (_, at) => `row ${at}`))).slice(1);
    expect(lines).toHaveLength(3000);
    expect(lines[7]).toBe('row 7     1');
    expect(lines[2999]).toBe('row 2999  1');
  });

  test('without a column that may go stays as wide as it is', () => {
    expect(shown(names('a long name'), { width: 5 })[1]).toBe('a long name  1');
  });
});

describe('columns', () => {
  const rows = (indent: number, ...of: Cell[][]): Block => ({ kind: 'columns', rows: of, indent });

  test('align numbers, and words from the left', () => {
    const block = rows(
      1,
      [text('✓ poles 2023'), printed('1002'), text('exact')],
      [text('✓ staff'), unknown, bounds('57.71', '58.01', percent)],
      [text('last')],
    );
    expect(shown(block)).toEqual([
      '  ✓ poles 2023  1,002  exact',
      '  ✓ staff           ?  [57.7 – 58.1 %]',
      '  last',
    ]);
  });
});

describe('colour', () => {
  const painted = (tone: 'title' | 'good' | 'bad' | 'quiet', color = true) =>
    shown({ kind: 'line', sentence: says('text'), tone }, { color })[0];

  test('marks the tone of a line', () => {
    expect(painted('title')).toBe('\u001b[1mtext\u001b[22m');
    expect(painted('good')).toBe('\u001b[32mtext\u001b[39m');
    expect(painted('bad')).toBe('\u001b[31mtext\u001b[39m');
    expect(painted('quiet', false)).toBe('text');
  });

  test('changes no other character', () => {
    const colored = shown(growth, { color: true }).join('\n');
    expect(colored).toContain('\u001b[32m✓ confirmed');
    expect(colored.replace(/\u001b\[\d+m/g, '')).toBe(shown(growth).join('\n'));
  });
});

test('a result without blocks is no text', () => {
  expect(table(result(), style)).toBe('');
});
