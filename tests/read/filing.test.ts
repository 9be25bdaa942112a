import { describe, expect, test } from 'vitest';
import { filed } from './filings.ts';
import { detail, interval, places, read } from './sample.ts';

const small = '20/58=1500.5 70=2417350.8 71=-12040.25 1013=18744';
const one = async (text: string) => read({ 'accounts.csv': text });

describe('a filing of annual accounts', () => {
  test('is known by its rows: the year is that in which the accounting period ends', async () => {
    const { statements, periods, title, findings } = await one(filed(small));
    expect(periods).toEqual(['2024']);
    expect(title).toBe('Voorbeeld Drukkerij');
    expect(findings.filter(({ code }) => code !== 'absent-rubrics')).toEqual([]);
    expect(statements.map(({ id, indicator, printed }) => [id, indicator, printed])).toEqual([
      ['accounts.csv:11:9', '20/58', '1500.5'],
      ['accounts.csv:12:6', '70', '2417350.8'],
      ['accounts.csv:13:6', '71', '-12040.25'],
      ['accounts.csv:14:8', '1013', '18744'],
    ]);
  });

  test.each([
    ['the name of another year', { '2019.csv': filed(small) }],
    ['no blank line first', { 'a.csv': filed(small).trimStart() }],
    ['semicolons', { 'a.csv': filed(small).replaceAll('","', '";"') }],
    ['rubrics before the rest', { 'a.csv': filed(small).trim().split('\n').reverse().join('\n') }],
    ['line ends of Windows', { 'a.csv': filed(small).replaceAll('\n', '\r\n') }],
  ])('%s makes no difference', async (_, files) => {
    const { statements, periods } = await read(files);
    expect(periods).toEqual(['2024']);
    expect(statements.map(({ indicator }) => indicator).sort()).toEqual(['1013', '20/58', '70', '71']);
  });

  test('an accounting period of another length is its last year', async () => {
    const about = {
      'Accounting period start date': '2023-07-01',
      'Accounting period end date': '2024-12-31',
    };
    expect((await one(filed(small, about))).periods).toEqual(['2024']);
  });

  test('a table of figures that speaks of one of its keys is none', async () => {
    const { statements } = await read({ '2024.csv': 'indicator,value\nModel code,3\n' });
    expect(statements.map(({ indicator }) => indicator)).toEqual(['Model code']);
  });
});

describe('its amounts', () => {
  test('are exact, with however many decimals', async () => {
    const { statements } = await one(filed('70=0.1234567 71=123456789012345678901234.5'));
    expect(statements.map(({ printed, rounding }) => [printed, rounding])).toEqual([
      ['0.1234567', 'exact'],
      ['123456789012345678901234.5', 'exact'],
    ]);
    expect(statements.map(interval)).toEqual([
      '[1234567/10000000, 1234567/10000000]',
      '[246913578024691357802469/2, 246913578024691357802469/2]',
    ]);
  });

  test('have the decimals of the finest of their unit: the bank leaves off last zeros', async () => {
    const { statements } = await one(filed(`${small} 22=410000 1003=12.5`));
    const decimals = Object.fromEntries(statements.map((s) => [s.indicator, s.printedDecimals]));
    expect(decimals).toEqual({ '70': 2, '71': 2, '22': 2, '20/58': 2, '1013': 0, '1003': 1 });
  });

  test('are euros, but for staff and hours', async () => {
    const { indicators, statements } = await one(filed(small));
    expect(['20/58', '1013'].map((code) => indicators.get(code)!.unit)).toEqual(['EUR', 'hours']);
    expect(statements.map(({ unit }) => unit)).toEqual(['EUR', 'EUR', 'EUR', 'hours']);
  });
});

describe('faults', () => {
  test('every one of a filing is told, at its place', async () => {
    const amounts = `20/58=1.234,5 20-58=5 71= 72=n/a 73=${'1'.repeat(31)} 74=5%`;
    const about = { 'Accounting period end date': '2024-02-30', 'Model code': null, Currency: 'USD' };
    const report = await one(filed(amounts, about));
    expect(places(report)).toEqual([
      'accounts.csv:2:1 filing',
      'accounts.csv:5:30 filing',
      'accounts.csv:7:12 filing',
      'accounts.csv:10:9 number',
      'accounts.csv:11:1 filing',
      'accounts.csv:12:6 empty-cell',
      'accounts.csv:13:6 number',
      'accounts.csv:14:6 number',
      'accounts.csv:15:6 number',
    ]);
  });

  test('a rubric that stands twice, and a row of three cells', async () => {
    const report = await one(`${filed(small)}"70","5"\n"72","1","2"\n`);
    expect(places(report).filter((place) => !place.endsWith('absent-rubrics'))).toEqual([
      'accounts.csv:15:1 duplicate-row',
      'accounts.csv:16:10 cell-count',
    ]);
  });

  test.each([
    [{ 'Accounting period start date': '2025-01-01' }, 'reversed', '2025-01-01', '2024-12-31'],
    [{ 'Entity number': '' }, 'missing', 'Entity number', ''],
    [{ 'Accounting period start date': null }, 'missing', 'Accounting period start date', ''],
  ])('%j', async (about, problem, key, text) => {
    const { findings } = await one(filed(small, about));
    expect(findings.map(detail)).toEqual([{ code: 'filing', problem, key, text }]);
  });

  test('no amount at all', async () => {
    expect((await one(filed(''))).findings.map(detail)).toEqual([
      { code: 'filing', problem: 'no-rubrics', key: '', text: '' },
    ]);
  });

  test('a row that is nothing known is noted', async () => {
    const { findings } = await one(`${filed(small)}"Jan-58","5"\n`);
    expect(findings.find(({ code }) => code === 'unknown-key')).toMatchObject({ key: 'Jan-58', line: 15 });
  });
});
