import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/figures/report.ts';
import { load } from '../../src/read/load.ts';
import { message } from '../../src/render/findings.ts';
import type { Files } from './sample.ts';
import { interval, read } from './sample.ts';

const files: Files = {
  '2022.csv': 'indicator,value,scale,measure\nsales,500,6,\nstaff,12,,\n',
  '2023.csv':
    'indicator,value,scale,measure,qualifier,rounding\nsales,515,6,,,truncate\nsales,500,6,,>,\nsales,3,,growth,,\nshops,59,,share,,\nstaff,15,,,exact,\n',
  'indicators.csv':
    'indicator,unit,part_of,rounding\nsales,EUR,,\nshops,EUR,sales,\nstaff,persons,,\nbooks,EUR,,exact\n',
  'rules.csv': 'rule,expression,label_en\ncap,shops <= sales,no more than all\n',
};

const supposing = (...set: string[]): Promise<Report> => read(files, { set });
const ruling = (...rules: string[]): Promise<Report> => read(files, { rules });
const told = ({ findings }: Report): string[] =>
  findings.map((finding) => `${finding.option ?? finding.file}: ${message(finding)}`);

describe('a supposed statement', () => {
  test('stands behind what is printed of the same quantity, which it supersedes', async () => {
    const { statements, supposed, findings } = await supposing('sales 2023 = 520');
    expect(findings).toEqual([]);
    expect(statements.map(({ id, excluded }) => [id, excluded])).toEqual([
      ['2022.csv:2:7', null],
      ['2022.csv:3:7', null],
      ['2023.csv:2:7', 'superseded'],
      ['2023.csv:3:7', 'superseded'],
      ['--set 1', null],
      ['2023.csv:4:7', null],
      ['2023.csv:5:7', null],
      ['2023.csv:6:7', null],
    ]);
    expect(supposed).toMatchObject([
      {
        ...{ kind: 'statement', text: 'sales 2023 = 520' },
        insteadOf: [{ id: '2023.csv:2:7' }, { id: '2023.csv:3:7' }],
      },
    ]);
  });

  test('stands in no file, in the unit of its indicator', async () => {
    const { supposed } = await supposing('sales change 2023 on 2022 = 15', 'shops share 2022 = 60 %');
    expect(supposed.map((one) => one.kind === 'statement' && one.statement)).toMatchObject([
      { file: null, line: null, column: null, unit: 'EUR', scale: 6, base: '2022', source: null },
      { id: '--set 2', unit: '%', scale: 0, base: 'sales', printed: '60' },
    ]);
  });

  test('comes last where nothing is printed of its quantity', async () => {
    const { statements } = await supposing('staff growth 2023 = 20');
    expect(statements.at(-1)).toMatchObject({ id: '--set 1', base: '2022', excluded: null });
    expect(statements.filter(({ excluded }) => excluded !== null)).toEqual([]);
  });

  test('is no evidence against another of the same quantity', async () => {
    const { statements, supposed } = await supposing('staff 2023 > 10', 'staff 2023 < 20');
    expect(statements.filter(({ excluded }) => excluded === 'superseded')).toHaveLength(1);
    expect(statements.slice(-2).map(({ id }) => id)).toEqual(['--set 1', '--set 2']);
    expect(supposed).toMatchObject([
      { insteadOf: [{ id: '2023.csv:6:7' }] },
      { insteadOf: [{ id: '2023.csv:6:7' }] },
    ]);
  });

  test('of a growth makes the year before known, as a printed one does', async () => {
    const { periods, findings } = await supposing('sales growth 2022 = 3');
    expect({ periods, findings }).toEqual({ periods: ['2021', '2022', '2023'], findings: [] });
  });
});

describe('is read as its like are printed', () => {
  test.each([
    ['the scale of what it replaces', 'sales 2023 > 510', '(510000000, )'],
    ['the habit of what it replaces', 'sales 2023 = 510', '[510000000, 511000000)'],
    ['the scale of its indicator', 'sales change 2023 = 15', '[14500000, 15500000]'],
    ['the scale of its unit', 'shops 2023 = 300.0', '[299950000, 300050000]'],
    ['the habit of its indicator', 'books 2023 = 7', '[7000000, 7000000]'],
    ['a scale of its own', 'sales 2022 = 500.5 scale 3', '[500450, 500550]'],
    ['a plain number', 'staff 2022 = 13', '[25/2, 27/2]'],
    ['a number that replaces an exact one, rounded', 'staff 2023 = 13', '[25/2, 27/2]'],
    ['an exact number', 'staff 2023 exact 13', '[13, 13]'],
    ['a percentage', 'sales growth 2023 = 3.0', '[59/20, 61/20]'],
    ['a vague one', 'sales 2023 ~ 500', '(, )'],
  ])('%s', async (_, text, expected) => {
    const { statements, findings } = await supposing(text);
    expect(findings).toEqual([]);
    expect(interval(statements.find(({ id }) => id === '--set 1')!)).toBe(expected);
  });

  test('with --rounding exact, amounts are exact', async () => {
    const set = ['staff 2022 = 13', 'staff growth 2023 = 8'];
    const { statements } = await read(files, { set, rounding: 'exact' });
    const supposed = statements.filter(({ file }) => file === null);
    expect(supposed.map(interval)).toEqual(['[13, 13]', '[15/2, 17/2]']);
  });
});

describe('a supposed rule', () => {
  test('is one more, called what it says', async () => {
    const { rules, supposed, findings } = await ruling('sales >= 2 * shops@-1');
    expect(findings).toEqual([]);
    expect(rules.map(({ id }) => id)).toEqual(['rules.csv:2', '--rule 1']);
    expect(rules[1]).toMatchObject({
      ...{ file: null, line: null, column: null, rule: '--rule 1', relation: '>=' },
      ...{ expression: 'sales >= 2 * shops@-1', labels: { en: 'sales >= 2 * shops@-1' } },
      ...{ from: null, to: null },
    });
    expect(supposed).toMatchObject([{ kind: 'rule', insteadOf: null }]);
  });

  test('with a name stands in the place of the rule of that name', async () => {
    const { rules, supposed } = await ruling('cap: {shops} < sales', 'floor: shops > 0');
    expect(rules.map(({ id, rule, relation }) => [id, rule, relation])).toEqual([
      ['--rule 1', 'cap', '<'],
      ['--rule 2', 'floor', '>'],
    ]);
    expect(rules[0]!.labels).toEqual({ en: null, fr: null, nl: null });
    expect(supposed).toMatchObject([{ insteadOf: { id: 'rules.csv:2' } }, { insteadOf: null }]);
  });

  test('a colon inside braces is no name', async () => {
    const { rules } = await read(
      { '2023.csv': 'indicator,value\na:b,1\n' },
      { rules: ['{a:b} = 1', 'n: {a:b} > 0'] },
    );
    expect(rules.map(({ rule }) => rule)).toEqual(['--rule 1', 'n']);
  });
});

describe('a fault is told at its option', () => {
  test.each([
    [
      'sale 2023 = 5',
      'no indicator "sale" in these figures; is "sales" meant? Known: sales, shops, staff, books',
    ],
    ['sales 2024 = 5', 'no period "2024" in these figures; is "2022" meant? Known: 2022, 2023'],
    [
      'sales growth 2023 on 2021 = 5',
      'no period "2021" in these figures; is "2022" meant? Known: 2022, 2023',
    ],
    [
      'shops share 2023 of sale = 5',
      'no indicator "sale" in these figures; is "sales" meant? Known: sales, shops, staff, books',
    ],
    ['sales share 2023 = 5', 'a part of what? Write it like "staffing share 2023 of revenue = 59"'],
    ['shops share 2023 of shops = 5', 'shops share: measured against itself (base "shops")'],
    ['sales growth 2022 on 2023 = 5', 'sales growth: the base "2023" is later than 2022'],
    ['sales 2023 = 5x', 'sales "5x" is not a number; write 5'],
    ['sales 2023 = 51,55', 'sales "51,55" is not a number; write 51.55'],
    ['sales 2023 = 515 million', 'sales "515 million" carries a unit; write 515 scale 6'],
    [
      'sales 2023 = 5 %',
      'sales "5 %" is a percentage, and the measure is value; write measure growth or share',
    ],
    ['sales 2023 = n/a', 'no number after "="; write it like "staffing growth 2023 = 18"'],
    ['sales 2023 = 5 scale x', 'sales scale "x" is no whole number from -30 to 30'],
    ['sales growth 3 = 5', '"3" is not expected here; write it like "staffing growth 2023 = 18"'],
  ])('--set "%s"', async (text, expected) => {
    const report = await supposing(text);
    expect(told(report)).toEqual([`--set "${text}": ${expected}`]);
    expect(report.findings).toMatchObject([{ file: null, line: null, column: null }]);
    expect(report.supposed).toEqual([]);
  });

  test.each([
    ['sales = stff', 'the indicator "stff" is not known; is "staff" meant?'],
    ['cap: sales = stff', 'rule cap: the indicator "stff" is not known; is "staff" meant?'],
    ['sales', 'the end where = <= >= < or > is expected'],
    ['sales * staff = 3', 'a product of two indicators; a rule is linear'],
    ['', 'nothing is supposed; write it like "a + b = total"'],
    [': sales = 3', 'no name before the colon'],
    ['cap:', 'cap: no expression'],
  ])('--rule "%s"', async (text, expected) => {
    expect(told(await ruling(text)).map((line) => line.replace(/; write a rule such.*/, ''))).toEqual([
      `--rule "${text}": ${expected}`,
    ]);
  });

  test('all of them, two rules of one name too', async () => {
    const rules = ['a: sales > 3', 'a: sales > 4', 'sales >'];
    const report = await read(files, { rules, set: ['sales 2023', 'staff 2023 = 4'] });
    expect(report.findings.map(({ option, code }) => `${option} ${code}`)).toEqual([
      '--set "sales 2023" supposition',
      '--rule "a: sales > 4" supposition',
      '--rule "sales >" expression',
    ]);
  });

  test('names are not looked up where a file is at fault: they may be lost', async () => {
    const report = await read(
      { ...files, '2023.csv': 'indicator,value\nsales,5x\n' },
      { set: ['nobody 2031 = 3', 'sales 2023'], rules: ['nobody = 3'] },
    );
    expect(report.findings.map(({ option, code }) => option ?? code)).toEqual([
      '--set "sales 2023"',
      'number',
    ]);
  });

  test('an endless text is cut', async () => {
    const [finding] = (await supposing('x'.repeat(100_000))).findings;
    expect(finding!.option).toBe(`--set "${'x'.repeat(100)}…"`);
  });
});

describe('every published statement, supposed as it is printed, is read as it is printed', () => {
  const checkout = join(import.meta.dirname, '..', '..');
  const cases = join(checkout, 'tests', 'cases');
  const folders = readdirSync(cases, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const paths = [join(checkout, 'data'), ...folders.map(({ name }) => join(cases, name))];
  const parts = { value: '', change: 'on', growth: 'on', share: 'of', ratio: 'of' };

  test.each(paths)('%s', async (path) => {
    const { statements } = await load(path);
    expect(statements.length).toBeGreaterThan(5);
    const texts = statements.map(({ indicator, measure, period, base, qualifier, printed, scale }) => {
      const against = base === null ? '' : `${parts[measure]} {${base}}`;
      const size = measure === 'value' || measure === 'change' ? `scale ${scale}` : '';
      return `{${indicator}} ${measure} ${period} ${against} ${qualifier} ${printed} ${size}`;
    });
    const report = await load(path, { set: texts });
    expect(report.findings.filter(({ option }) => option !== undefined)).toEqual([]);
    const said = ({ interval, base, scale, unit, qualifier, printed }: Report['statements'][number]) => ({
      interval,
      base,
      scale,
      unit,
      qualifier,
      printed,
    });
    const supposed = report.supposed.flatMap((one) => (one.kind === 'statement' ? [one.statement] : []));
    expect(supposed.map(said)).toEqual(statements.map(said));
  });
});
