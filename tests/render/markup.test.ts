import { describe, expect, test } from 'vitest';
import { escaped, opening } from '../../src/render/markup.ts';

describe('text that says something to Markdown', () => {
  test.each([
    ['a link', '[here](http://x)', '[here\\](http://x)'],
    ['a picture', '![x][y]', '![x\\][y]'],
    ['HTML', '<img src=x>', '\\<img src=x>'],
    ['emphasis', '*a* _b_ ~~c~~', '\\*a\\* \\_b\\_ \\~\\~c\\~\\~'],
    ['code', '`a` \\', '\\`a\\` \\\\'],
    ['an entity', '&lt;', '\\&lt;'],
  ])('%s is escaped', (_, text, expected) => {
    expect(escaped(text)).toBe(expected);
  });

  test.each([
    '[438.4 – 439.7]',
    'application_development',
    '19.7 + 21.3 = 41',
    'a & b',
    '< 60',
    '~ 45',
    '2023.csv:13:10',
  ])('%j means nothing and stays as it is', (text) => expect(escaped(text)).toBe(text));
});

test.each([
  ['# a', '\\# a'],
  ['- a', '\\- a'],
  ['> a', '\\> a'],
  ['1. a', '1\\. a'],
  ['515 printed', '515 printed'],
  ['85.452 > 85.288', '85.452 > 85.288'],
])('%j begins a line as %j', (text, expected) => expect(opening(text)).toBe(expected));
