import { describe, expect, test } from 'vitest';
import { closed } from '../../src/figures/interval.ts';
import { parseRational } from '../../src/figures/rational.ts';
import type { Block } from '../../src/figures/result.ts';
import type { Cell, Sentence } from '../../src/figures/sentence.ts';
import { markdown } from '../../src/render/markdown.ts';
import { english } from '../../src/render/english/catalogue.ts';
import type { Style } from '../../src/render/style.ts';

const style: Style = { width: 80, color: true, ascii: false, language: english };
const shown = (blocks: readonly Block[], change: Partial<Style> = {}): string =>
  markdown({ command: 'growth', data: {}, blocks, findings: [] }, { ...style, ...change });

const says = (text: string): Sentence => ({ says: 'verbatim', text });
const line = (text: string, tone?: 'title' | 'good' | 'bad' | 'quiet'): Block => ({
  kind: 'line',
  sentence: says(text),
  ...(tone && { tone }),
});
const label = (text: string, depth = 0): Cell => ({
  ...{ kind: 'label', indicator: 'key', labels: { en: text, fr: null, nl: null }, depth },
});
const printed = (text: string): Cell => ({ kind: 'printed', text, qualifier: '=' });
const range: Cell = {
  ...{ kind: 'bounds', interval: closed(parseRational('438.43'), parseRational('439.66')), decimals: 1 },
};
const table: Block = {
  kind: 'table',
  table: {
    columns: [
      { id: 'label', heading: [], align: 'left', expendable: 0 },
      { id: 'to', heading: [says('2023'), says('million EUR')], align: 'number', expendable: 3 },
    ],
    groups: [
      [
        [label('Revenue'), range],
        [label('Staff | ing', 1), printed('1303')],
      ],
      [[], [{ kind: 'text', text: 'runs across' }]],
    ],
  },
};

describe('a table', () => {
  test('keeps all its columns, aligned in the source too, and its indents', () => {
    expect(shown([table], { width: 5 })).toBe(
      [
        '|               | 2023 million EUR |',
        '| ------------- | ---------------: |',
        '| Revenue       |  [438.4 – 439.7] |',
        '| \u2003Staff \\| ing |            1,303 |',
        '| runs across   |                  |',
        '',
      ].join('\n'),
    );
  });

  test('is ASCII where asked', () => {
    expect(shown([table], { ascii: true })).toMatch(/^[\n -~]*$/);
    expect(shown([table], { ascii: true })).toContain('| &emsp;Staff');
  });
});

test('columns without headings are a table with empty ones', () => {
  const rows = [[{ kind: 'text', text: 'poles' } as const, printed('99.9')], [label('last')]];
  expect(shown([{ kind: 'columns', indent: 1, rows }])).toBe(
    '|       |      |\n| ----- | ---: |\n| poles | 99.9 |\n| last  |      |\n',
  );
});

test('titles are headings, an answer is bold, and lines that follow each other stay lines', () => {
  const blank: Block = { kind: 'blank' };
  const blocks = [
    line('Growth', 'title'),
    blank,
    line('✓ Consistent', 'good'),
    line('one'),
    line('two', 'quiet'),
  ];
  expect(shown([...blocks, blank, blank, table, line('after')])).toMatch(
    /^### Growth\n\n\*\*✓ Consistent\*\*\\\none\\\ntwo\n\n\|[^]*\|\n\nafter\n$/,
  );
});

test('no colour, whatever the terminal, and nothing at all of nothing', () => {
  expect(shown([line('x', 'bad')])).toBe('**x**\n');
  expect(shown([])).toBe('');
});
