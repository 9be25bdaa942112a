import { expect, test } from 'vitest';
import { places, read } from './sample.ts';

const figures = { '2023.csv': 'indicator,value\nrevenue,5\n' };

test('what is told of a source', async () => {
  const { sources, findings } = await read({
    ...figures,
    'sources.csv':
      'source,title,publisher,published,url,language\npress,"Une année",Smals,2024-05,,fr\nother,,,,,\n',
  });
  expect(findings).toEqual([]);
  expect([...sources.values()]).toEqual([
    {
      source: 'press',
      title: 'Une année',
      publisher: 'Smals',
      published: '2024-05',
      url: null,
      language: 'fr',
    },
    { source: 'other', title: null, publisher: null, published: null, url: null, language: null },
  ]);
});

test.each([
  ['source\na\na\n', ['sources.csv:3:1 duplicate-row']],
  ['title\na\n', ['sources.csv:1:1 missing-column']],
  ['', ['sources.csv empty']],
])('%j', async (sources, expected) => {
  expect(places(await read({ ...figures, 'sources.csv': sources }))).toEqual(expected);
});
