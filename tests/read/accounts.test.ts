import { describe, expect, test } from 'vitest';
import { filed, year } from './filings.ts';
import { detail, read } from './sample.ts';

const first = filed('20/58=100 10/49=100 1013=7', year(2023));
const told = async (files: Parameters<typeof read>[0]) =>
  (await read(files)).findings.filter(({ code }) => code !== 'absent-rubrics');

describe('filings of a folder', () => {
  test('are of one entity, or those of each are figures of an organisation; not beside other figures', async () => {
    const other = filed('20/58=5', { 'Entity number': '0888888888', 'Entity name': 'Exemple' });
    const apart = await told({ 'a.csv': first, 'b.csv': other });
    expect(apart.map(detail)).toMatchObject([{ code: 'organisation', problem: 'several' }]);
    const findings = await told({ 'a.csv': first, 'b.csv': other, '2023.csv': 'indicator,value\nstaff,9\n' });
    expect(findings.map(detail)).toEqual([
      { code: 'entities', entity: 'Exemple', other: 'Voorbeeld Drukkerij', otherAt: 'a.csv:3:17' },
    ]);
    expect(findings[0]).toMatchObject({ file: 'b.csv', line: 3, column: 17 });
  });

  test('are one a year', async () => {
    const again = filed('20/58=5', { ...year(2023), 'Reference number': '2024-00000009' });
    const findings = await told({ 'a.csv': first, 'b.csv': again });
    expect(findings.map(detail)).toEqual([{ code: 'same-year', period: '2023', otherAt: 'a.csv:5:30' }]);
    expect(findings[0]).toMatchObject({ file: 'b.csv', line: 5 });
  });

  test('the one that corrects the others stands', async () => {
    const corrected = { ...year(2023), 'Reference number': '2024-00000009', 'Correction flag': 'TRUE' };
    const report = await read({ 'a.csv': filed('20/58=5', corrected), 'b.csv': first });
    expect(report.statements.map(({ id }) => id)).toEqual(['a.csv:11:9']);
    const warnings = report.findings.filter(({ code }) => code === 'corrected');
    expect(warnings).toMatchObject([{ file: 'b.csv', line: null, period: '2023', by: 'a.csv' }]);
  });

  test('may stand beside other figures, with rules and names of their own', async () => {
    const report = await read({
      'a.csv': first,
      '2022.csv': 'indicator,value,qualifier\n20/58,90,exact\nvisitors,5,\n',
      'indicators.csv': 'indicator,label_en,unit\n20/58,Everything,EUR\nvisitors,Visitors,persons\n',
      'rules.csv': 'rule,expression\nmine,{10/49} <= 200\n',
      'datapackage.json': '{ "title": "Ours" }',
    });
    expect(report.findings.filter(({ code }) => code !== 'absent-rubrics')).toEqual([]);
    expect(report.title).toBe('Ours');
    expect(report.periods).toEqual(['2022', '2023']);
    expect([...report.indicators.keys()]).toEqual(['20/58', '10/49', '1013', 'visitors']);
    expect(report.indicators.get('20/58')!.labels.en).toBe('Everything');
    expect(report.rules.map(({ rule }) => rule)).toEqual(['mine', '20/58 = 10/49']);
  });
});

describe('rubrics', () => {
  test('come in the order of the scheme, then by code; last year at the end', async () => {
    const amounts = '9904=1 8322P=1 8052=1 70=1 20/58=1 14P=1';
    const { indicators } = await read({ 'a.csv': filed(amounts) });
    expect([...indicators.keys()]).toEqual([
      ...['20/58', '70/76A', '70', '9901', '9903', '9904', '9905', '8052', '14P', '8322P'],
    ]);
  });

  test('are shares of total assets, or of turnover where it is printed', async () => {
    const { indicators } = await read({ 'a.csv': filed('20/58=9 22=1 62=1 70=5') });
    const partOf = (code: string) => indicators.get(code)!.partOf;
    expect(['20/58', '22', '62', '70'].map(partOf)).toEqual([null, '20/58', '70', null]);
    const without = await read({ 'a.csv': filed('62=1', { 'Model code': 'm01-f' }) });
    expect(without.indicators.get('62')!.partOf).toBeNull();
  });
});
