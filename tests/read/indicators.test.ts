import { expect, test } from 'vitest';
import { detail, place, places, read } from './sample.ts';

const withList = (list: string, figures = 'indicator,value\nstaff,1\n') =>
  read({ '2023.csv': figures, 'indicators.csv': list });

test('what is declared, in order, before what is only printed', async () => {
  const { indicators } = await withList(
    'indicator,label_en,label_fr,label_nl,unit,part_of,sign,rounding\n' +
      'revenue,Revenue,"Chiffre d\'affaires",Omzet,EUR,,nonnegative,exact\nprofit,,,,EUR,revenue,any,\n',
    'indicator,measure,base,value\nstaff,,,1\nprofit,,,2\nwomen,share,people,50\n',
  );
  expect([...indicators.keys()]).toEqual(['revenue', 'profit', 'staff', 'women', 'people']);
  expect(indicators.get('revenue')).toEqual({
    indicator: 'revenue',
    labels: { en: 'Revenue', fr: "Chiffre d'affaires", nl: 'Omzet' },
    unit: 'EUR',
    partOf: null,
    sign: 'nonnegative',
    rounding: 'exact',
  });
  expect(indicators.get('profit')).toMatchObject({ partOf: 'revenue', sign: 'any', rounding: null });
  expect(indicators.get('people')).toMatchObject({ unit: null, sign: null });
});

test.each([
  ['indicator,sign\nstaff,positive\n', ['indicators.csv:2:7 word']],
  ['indicator,rounding\nstaff,up\n', ['indicators.csv:2:7 word']],
  ['indicator\nstaff\nstaff\n', ['indicators.csv:3:1 duplicate-row']],
  ['indicator,unit\n,EUR\n', ['indicators.csv:2:1 empty-cell']],
  ['indicator,part_of\nstaff,staff\n', ['indicators.csv:2:7 part-of']],
  ['indicator,part_of\nstaff,stff\n', ['indicators.csv:2:7 part-of']],
  ['indicator,part_of\nit,staff\n', []],
  [
    'indicator,part_of\na,b\nb,c\nc,a\nd,a\n',
    ['indicators.csv:2:3 part-of', 'indicators.csv:3:3 part-of', 'indicators.csv:4:3 part-of'],
  ],
  ['label_en\nStaff\n', ['indicators.csv:1:1 missing-column']],
  ['indicator,label_de\nstaff,x\n', ['indicators.csv:1:11 unknown-column']],
  ['indicator\n', []],
])('%j', async (list, expected) => {
  expect(places(await withList(list))).toEqual(expected);
});

test('an unknown whole comes with the nearest known one', async () => {
  const { findings } = await withList('indicator,part_of\nit,stff\n');
  expect(findings.map(place)).toEqual(['indicators.csv:2:4 part-of']);
  expect(detail(findings[0])).toEqual({
    code: 'part-of',
    indicator: 'it',
    problem: 'unknown',
    partOf: 'stff',
    nearest: 'staff',
  });
});
