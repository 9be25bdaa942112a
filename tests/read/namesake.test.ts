// Rows named after a measure of another are told, and nothing else is.
import { describe, expect, test } from 'vitest';
import { readings } from '../../src/read/namesake.ts';
import { detail, places, read } from './sample.ts';

describe('a name', () => {
  test.each([
    ['staffing growth', 'growth', 'staffing'],
    ['staffing_growth', 'growth', 'staffing'],
    ['Staffing - growth rate (%)', 'growth', 'staffing'],
    ['growth of staffing', 'growth', 'staffing'],
    ["croissance du chiffre d'affaires", 'growth', "chiffre d'affaires"],
    ['groei van de omzet', 'growth', 'omzet'],
    ['omzet groei', 'growth', 'omzet'],
    ['staffing change', 'change', 'staffing'],
    ['Effectifs variation', 'change', 'effectifs'],
    ['staffing share', 'share', 'staffing'],
    ['staffing share of revenue', 'share', 'staffing'],
    ['aandeel van staffing', 'share', 'staffing'],
    ['Growth', 'growth', null],
  ])('%s: %s of %s', (name, measure, of) => {
    expect(readings(name)).toContainEqual({ measure, of });
  });

  test.each([
    ...['staffing', 'share capital', 'growth fund', 'shareholders', 'change in inventories', 'weight'],
    ...['budget 2023/2022', 'part-time staff', 'external specialists', '70/76A', 'a'],
    'a name as long as a sentence that tells of this and that and ends with growth',
  ])('%s is no measure of anything known', (name) => {
    const known = new Set(['staffing', 'staff', 'inventories', 'budget', null]);
    expect(readings(name).filter(({ of }) => known.has(of))).toEqual([]);
  });
});

test('each is told once, at its first number', async () => {
  const { findings } = await read({
    '2023.csv': 'indicator,value\nstaffing,222\nstaffing growth,19\nstaff share,3\nbonus growth,2\n',
    '2024.csv': 'indicator,value\nstaffing,230\nstaffing growth,4\n',
    'indicators.csv': 'indicator,label_en\nstaffing,Détachement\n',
  });
  expect(findings.map((finding) => detail(finding))).toEqual([
    { code: 'namesake', indicator: 'staffing growth', measure: 'growth', of: 'staffing' },
  ]);
});

test('by its label too', async () => {
  const report = await read({
    '2023.csv':
      'indicator,value\nx1,222\ncroissance du détachement,19\nGrowth,3\nx-2,9\npart-time staff growth,2\nx_2 share,1\n',
    'indicators.csv': 'indicator,label_fr,label_en\nx1,Détachement,\nx-2,,Part-time staff\n',
  });
  expect(places(report)).toEqual([
    '2023.csv:3:27 namesake',
    '2023.csv:4:8 namesake',
    '2023.csv:6:24 namesake',
    '2023.csv:7:11 namesake',
  ]);
  expect(report.findings.map(detail)).toMatchObject([
    { of: 'x1' },
    { of: null },
    { of: 'x-2' },
    { of: 'x-2' },
  ]);
});

test('not where it is declared, named by a rule, or said with a measure', async () => {
  const { findings } = await read({
    '2023.csv':
      'indicator,value,measure\nstaffing,222,\nstaffing growth,19,\nstaffing change,3,\nstaffing,5,growth\n',
    'indicators.csv': 'indicator,label_en\nstaffing,\nstaffing growth,Growth in people\n',
    'rules.csv': 'rule,expression\nr,{staffing change} <= staffing\n',
  });
  expect(findings).toEqual([]);
});
