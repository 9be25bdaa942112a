import { expect, test } from 'vitest';
import { detail, place, read } from './sample.ts';

const header = 'indicator,value,measure,unit\n';

test('an amount without unit has its indicator’s: the declared one, or the one that another row prints', async () => {
  const { statements, indicators, findings } = await read({
    '2022.csv': `${header}revenue,1,,\nstaff,2,,\nstaff,3,change,\nstaff,4,growth,\n`,
    '2023.csv': `${header}staff,5,,persons\n`,
    'indicators.csv': 'indicator,unit\nrevenue,EUR\n',
  });
  expect(findings).toEqual([]);
  expect(statements.map(({ unit }) => unit)).toEqual(['EUR', 'persons', 'persons', '%', 'persons']);
  expect(indicators.get('staff')?.unit).toBe('persons');
});

test('two units for one indicator', async () => {
  const { findings } = await read({
    '2022.csv': `${header}revenue,1,,EUR\nstaff,2,,persons\n`,
    '2023.csv': `${header}revenue,1,,USD\nstaff,2,,FTE\nstaff,3,,persons\n`,
    'indicators.csv': 'unit,indicator\nUSD,revenue\n',
  });
  expect(findings.map(place)).toEqual(['2022.csv:2:12 unit', '2023.csv:3:10 unit']);
  expect(findings.map(detail)).toEqual([
    { code: 'unit', indicator: 'revenue', unit: 'EUR', other: 'USD', otherAt: 'indicators.csv:2:1' },
    { code: 'unit', indicator: 'staff', unit: 'FTE', other: 'persons', otherAt: '2022.csv:3:10' },
  ]);
});
