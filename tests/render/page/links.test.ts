// Places lead to their lines, keys of sources to their titles, addresses to the web; nothing else leads anywhere.
import { describe, expect, test } from 'vitest';
import type { Section } from '../../../src/figures/result.ts';
import { element } from '../../../src/render/page/element.ts';
import { linksOf } from '../../../src/render/page/links.ts';

const text = (text: string) => ({ kind: 'text', text }) as const;
const sections: readonly Section[] = [
  {
    name: 'sources',
    parts: [
      {
        blocks: [
          {
            kind: 'columns',
            indent: 0,
            rows: [
              [text('press'), text('A title')],
              [text('a.csv'), text('')],
            ],
          },
        ],
      },
    ],
  },
  {
    name: 'files',
    parts: [],
    files: [
      { file: 'a.csv', lines: ['1', '2', '3'] },
      { file: 'b/a.csv', lines: ['1'] },
      { file: 'x (1).csv', lines: ['1', '2'] },
    ],
  },
];
const links = linksOf(sections);
const shown = (said: string) => element('p', {}, links.text(said)).markup.slice(3, -4);

describe('a text', () => {
  test.each([
    ['a.csv:2', '<a href="#file-1-2">a.csv:2</a>'],
    ['a.csv:2:9', '<a href="#file-1-2">a.csv:2:9</a>'],
    [
      'rule used: r (a.csv:1), b/a.csv:1',
      'rule used: r (<a href="#file-1-1">a.csv:1</a>), <a href="#file-2-1">b/a.csv:1</a>',
    ],
    ['x (1).csv:2', '<a href="#file-3-2">x (1).csv:2</a>'],
    [
      'https://example.org/?a=1&b=2',
      '<a href="https://example.org/?a=1&amp;b=2" rel="noopener noreferrer">https://example.org/?a=1&amp;b=2</a>',
    ],
  ])('%s', (said, markup) => {
    expect(shown(said)).toBe(markup);
  });

  test.each([
    'a.csv:4',
    'a.csv',
    'za.csv:1',
    'acsv:1',
    'the press',
    'javascript:alert(1)',
    'https://a b',
    'c.csv:1',
  ])('%s leads nowhere', (said) => {
    expect(shown(said)).not.toContain('<a');
  });
});

test('the key of a source leads to where it is listed, and only where it is one', () => {
  const source = (key: string) => element('p', {}, links.source(key, `<${key}>`)).markup;
  expect(source('press')).toBe('<p><a href="#source-1">&lt;press&gt;</a></p>');
  expect(source('a.csv')).toBe('<p><a href="#source-2">&lt;a.csv&gt;</a></p>');
  expect(source('other')).toBe('<p>&lt;other&gt;</p>');
  expect(shown('press')).toBe('press');
});

test('a page without files and sources has no links', () => {
  expect(element('p', {}, linksOf([]).text('a.csv:2')).markup).toBe('<p>a.csv:2</p>');
});
