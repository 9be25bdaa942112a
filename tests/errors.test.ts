// What is wrong with the input or the question: one line each with its place, exit code 2, and no answer.
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { FindingDocument } from './document.ts';
import { folder, start } from './program.ts';

const good = {
  '2022.csv': 'indicator,value\nsales,92000\nstaff,12\n',
  '2023.csv': 'indicator,value\nsales,91000\nstaff,15\n',
};
const growth = ['growth', '2022', '2023'];
const data = (files: Readonly<Record<string, string>> = {}) => folder({ ...good, ...files });
const plain = data();
const broken = data({
  '2022.csv': 'indicator,value\nsales,92000?\nstaff,12\n',
  '2023.csv':
    'indicator,value,measure\nsales,91000,\nstaff,1x5,\nshops,2..0,\nsales,515 M€,\nsales,-1.1,growt\n,3,\n',
  'rules.csv': 'rule,expression\nall,sales + stff = 3\nbad,sales + = staff\n',
});

/** Each line on the side, the folder's path left out. */
function refusal(args: readonly string[], path: string): string[] {
  const { status, stdout, stderr } = start([...args, '-d', path]);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  return stderr
    .trimEnd()
    .split('\n')
    .map((line) => (line.startsWith(path) ? line.slice(path.length + 1) : line));
}

describe('the question', () => {
  const known = 'Known: sales, staff';

  test.each([
    [
      'an unknown year',
      ['growth', '2022', '2024'],
      plain,
      'no period "2024" in these figures; is "2022" meant? Known: 2022, 2023 [unknown-period]',
    ],
    [
      'an unknown year to check',
      ['check', '1023'],
      plain,
      'no period "1023" in these figures; is "2023" meant? Known: 2022, 2023 [unknown-period]',
    ],
    [
      'an unknown indicator',
      [...growth, 'sale'],
      plain,
      `no indicator "sale" in these figures; is "sales" meant? ${known} [unknown-name]`,
    ],
    [
      'an unknown total',
      ['shares', '2023', '--of', 'slaes'],
      plain,
      `no indicator "slaes" in these figures; is "sales" meant? ${known} [unknown-name]`,
    ],
    [
      'an indicator like no other',
      [...growth, 'turnover'],
      plain,
      `no indicator "turnover" in these figures. ${known} [unknown-name]`,
    ],
    [
      'a file where a period belongs',
      ['check', 'figures/2023.csv'],
      plain,
      'no period "figures/2023.csv" in these figures; figures are read with -d figures/2023.csv. Known: 2022, 2023 [unknown-period]',
    ],
    [
      'a folder where an indicator belongs',
      ['trend', './my figures/'],
      plain,
      `no indicator "./my figures/" in these figures; figures are read with -d './my figures/'. ${known} [unknown-name]`,
    ],
    [
      'a page where a period belongs',
      ['report', 'page.html'],
      plain,
      'no period "page.html" in these figures; a page or a picture is written with -o page.html. Known: 2022, 2023 [unknown-period]',
    ],
    [
      'growth to the same year',
      ['growth', '2023', '2023'],
      plain,
      'growth from "2023" to itself; name two periods [growth-order]',
    ],
    [
      'growth back in time',
      ['growth', '2023', '2022'],
      plain,
      'growth from "2023" back to "2022"; write the earlier period first [growth-order]',
    ],
    [
      'shares of nothing',
      ['shares', '2023'],
      plain,
      'no indicator of "2023" is declared part of a total; name the total with --of [no-total]',
    ],
  ])('%s', (_, args, path, line) => {
    expect(refusal(args, path)).toEqual([`smals-report: error: ${line}`, '1 error, nothing computed']);
  });

  test('two faults of it are told in one run', () => {
    expect(refusal(['growth', '2021', '2023', 'sale'], plain)).toHaveLength(3);
  });
});

describe('the files', () => {
  test.each([
    [
      'a letter in a number',
      { '2023.csv': 'indicator,value\nsales,91000\nstaff,1x5\n' },
      '2023.csv:3:7: error: staff "1x5" is not a number; write plain digits such as 1500 or 12.5 [number]',
    ],
    [
      'a rule with a typo',
      { 'rules.csv': 'rule,expression\nall,sales + stff = 3\n' },
      'rules.csv:2:13: error: rule all: the indicator "stff" is not known; is "staff" meant? [unknown-indicator]',
    ],
    [
      'a rule that breaks off',
      { 'rules.csv': 'rule,expression\nall,sales + staff\n' },
      'rules.csv:2:18: error: rule all: the end where = <= >= < or > is expected [expression]',
    ],
    [
      'a quote that never closes',
      { '2023.csv': 'indicator,value\nsales,1\n"staff,2\n' },
      '2023.csv:3:1: error: the quote that opens here is never closed [quote]',
    ],
    [
      'a growth on the same year',
      { '2023.csv': 'indicator,value,measure,base\nsales,4,growth,2023\n' },
      '2023.csv:2:16: error: sales growth: measured against itself (base "2023") [base]',
    ],
  ])('%s', (_, files, line) => {
    expect(refusal(growth, data(files))).toEqual([line, '1 error, nothing computed']);
  });

  test.each([
    [
      'a folder without figures',
      folder(),
      'no figures here; a folder of figures holds files such as 2023.csv [no-figures]',
    ],
    ['a missing folder', join(plain, 'none'), 'no such file or folder [unreadable]'],
    ['a missing file', join(plain, '2024.csv'), 'no such file or folder [unreadable]'],
  ])('%s', (_, path, words) => {
    expect(start([...growth, '-d', path])).toEqual({
      status: 2,
      stdout: '',
      stderr: `${path}: error: ${words}\n1 error, nothing computed\n`,
    });
  });

  test.each([[growth], [['shares', '2023', '--of', 'sales']], [['check']]])(
    'several faults in several files are all told at once, by %s',
    (args) => {
      expect(refusal(args, broken)).toEqual([
        '2022.csv:2:7: error: sales "92000?" is not a number; write 92000 [number]',
        '2023.csv:3:7: error: staff "1x5" is not a number; write plain digits such as 1500 or 12.5 [number]',
        '2023.csv:4:7: error: shops "2..0" is not a number; write plain digits such as 1500 or 12.5 [number]',
        '2023.csv:5:7: error: sales "515 M€" carries a unit; write 515, scale 6 [number]',
        '2023.csv:6:12: error: sales "growt" is no measure; write growth [word]',
        '2023.csv:7:1: error: no indicator [empty-cell]',
        'rules.csv:2:13: error: rule all: the indicator "stff" is not known; is "staff" meant? [unknown-indicator]',
        'rules.csv:3:13: error: rule bad: "=" is not expected here; write a rule such as a + b = total [expression]',
        '8 errors, nothing computed',
      ]);
    },
  );
});

describe('with --json', () => {
  const documentOf = (args: readonly string[]) => {
    const { status, stdout, stderr } = start([...args, '--json']);
    expect(status).toBe(2);
    return { stderr, ...(JSON.parse(stdout) as { readonly findings: readonly FindingDocument[] }) };
  };

  test('the findings of the input stand on standard output, with their places', () => {
    const { findings, stderr, ...rest } = documentOf(['check', '-d', broken]);
    expect(rest).toEqual({ schemaVersion: 1, command: 'check', tool: 'smals-report 0.1.0', root: broken });
    expect(findings[1]).toEqual({
      code: 'number',
      severity: 'error',
      file: '2023.csv',
      line: 3,
      column: 7,
      message: 'staff "1x5" is not a number; write plain digits such as 1500 or 12.5',
    });
    const lines = findings.map(
      ({ file, line, column, severity, message, code }) =>
        `${broken}/${file}:${line}:${column}: ${severity}: ${message} [${code}]`,
    );
    expect(stderr.trimEnd().split('\n').slice(0, -1)).toEqual(lines);
  });

  test('a fault of the question has no place', () => {
    const { findings } = documentOf(['growth', '2022', '2024', '-d', plain]);
    expect(findings).toEqual([
      {
        code: 'unknown-period',
        severity: 'error',
        file: null,
        line: null,
        column: null,
        message: 'no period "2024" in these figures; is "2022" meant? Known: 2022, 2023',
      },
    ]);
  });
});
