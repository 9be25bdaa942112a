import { describe, expect, test } from 'vitest';
import { detail, place, places, read } from './sample.ts';

const figures = 'indicator,value\na,1\nb,2\nc,3\n20/58,4\n';
const withRules = (rules: string) => read({ '2023.csv': figures, 'rules.csv': rules });
const one = (expression: string) => withRules(`rule,expression\nr,${expression}\n`);

test('a rule with all it may say', async () => {
  const { rules, findings } = await withRules(
    'rule,expression,from,to,label_en,label_fr,label_nl\nsum,a + b = c,2021,2022-H1,adds up,,telt op\n',
  );
  expect(findings).toEqual([]);
  expect(rules).toEqual([
    {
      id: 'rules.csv:2',
      file: 'rules.csv',
      line: 2,
      column: 5,
      rule: 'sum',
      expression: 'a + b = c',
      terms: [
        { coefficient: { n: 1n, d: 1n }, indicator: 'a', shift: 0 },
        { coefficient: { n: 1n, d: 1n }, indicator: 'b', shift: 0 },
        { coefficient: { n: -1n, d: 1n }, indicator: 'c', shift: 0 },
      ],
      constant: { n: 0n, d: 1n },
      relation: '=',
      alone: 'c',
      from: '2021',
      to: '2022-H1',
      labels: { en: 'adds up', fr: null, nl: 'telt op' },
    },
  ]);
});

describe('a fault has the place of the character', () => {
  test.each([
    ['a * b = c', 'rules.csv:2:5 expression', { problem: 'nonlinear', text: '*' }],
    ['"a + {b = c"', 'rules.csv:2:8 expression', { problem: 'unclosed', text: '{' }],
    ['  a +', 'rules.csv:2:8 expression', { problem: 'unexpected', text: '' }],
    ['20/58 = a', 'rules.csv:2:3 expression', { problem: 'bare-key', write: '{20/58}' }],
    ['a = é + d', 'rules.csv:2:7 unknown-indicator', { name: 'é', nearest: null }],
    ['', 'rules.csv:2:3 empty-cell', { field: 'expression' }],
  ])('%s', async (expression, where, what) => {
    const { findings, rules } = await one(expression);
    expect(findings.map(place)[0]).toBe(where);
    expect(detail(findings[0])).toMatchObject(what);
    if (!where.includes('unknown')) expect(rules).toEqual([]);
  });
});

describe('indicators', () => {
  test('every unknown one is told, with the nearest', async () => {
    const { findings } = await withRules('rule,expression\nr,{20/59} + a = zzz + {d e}\n');
    expect(findings.map(place)).toEqual([
      'rules.csv:2:3 unknown-indicator',
      'rules.csv:2:17 unknown-indicator',
      'rules.csv:2:23 unknown-indicator',
    ]);
    expect(detail(findings[0])).toEqual({
      code: 'unknown-indicator',
      rule: 'r',
      name: '20/59',
      nearest: '20/58',
    });
  });

  test('declared, or standing in a row whose number is missing or bad, is known', async () => {
    const report = await read({
      '2023.csv': 'indicator,value\na,n/a\nb,x\nc,1,2\n',
      'indicators.csv': 'indicator\nd\n',
      'rules.csv': 'rule,expression\nr,a + b + c = d\n',
    });
    expect(places(report)).toEqual(['2023.csv:3:3 number', '2023.csv:4:5 cell-count']);
  });

  test('nothing is called unknown while a file is lost', async () => {
    const report = await read({
      '2022.csv': Buffer.from([0x81]),
      '2023.csv': figures,
      'rules.csv': 'rule,expression\nr,lost = a\n',
    });
    expect(places(report)).toEqual(['2022.csv:1:1 encoding']);
  });
});

test.each([
  ['rule,expression\n,a = b\n', ['rules.csv:2:1 empty-cell']],
  ['rule,expression\nr,a = b\nr,a = c\n', ['rules.csv:3:1 duplicate-row']],
  ['rule,expression,from\nr,a = b,2023/25\n', ['rules.csv:2:9 period']],
  ['rule,expression,from,to\nr,a = b,2023,2022\n', ['rules.csv:2:9 range']],
  ['rule,expression,from,to\nr,a = b,2023-H1,2023\n', []],
  ['rule,expresion\nr,a = b\n', ['rules.csv:1:1 missing-column', 'rules.csv:1:6 unknown-column']],
  ['rule,expression\n', []],
])('%j', async (rules, expected) => {
  expect(places(await withRules(rules))).toEqual(expected);
});

test('periods that only a rule names are known', async () => {
  const { periods } = await withRules('rule,expression,from,to\nr,a = b,2010,2024\n');
  expect(periods).toEqual(['2010', '2023', '2024']);
});
