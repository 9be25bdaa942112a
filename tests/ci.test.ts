// In the places where continuous integration runs it: annotations, the page of a job, files by their endings.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { answer, bundledWith, folder, start } from './program.ts';

const misprint = bundledWith(
  '2023.csv',
  'staffing,19,growth,,,press-2023,',
  'staffing,18,growth,,,press-2023,',
);

describe('paths', () => {
  test('are those of the checkout, however the data were named', () => {
    const [cwd, name] = [join(misprint, '..'), misprint.split('/').at(-1)!];
    for (const path of [name, `./${name}/`, misprint])
      expect(start(['check', '-d', path, '-O', 'github'], { cwd }).stdout).toMatch(
        new RegExp(`^::error file=${name}/2023\\.csv,line=13,col=10,title=`),
      );
  });
});

describe('--summary', () => {
  const page = (before = '') => {
    const path = join(folder(), 'summary.md');
    writeFileSync(path, before);
    return path;
  };
  const check = (path: string, ...args: string[]) =>
    start(['check', ...args, '--summary'], { env: { GITHUB_STEP_SUMMARY: path } });

  test('adds a Markdown table to the page of the job, whatever the format', () => {
    const path = page('# Before\n');
    const { status, stdout } = check(path, '-d', misprint, '-O', 'github');
    expect({ status, stdout }).toMatchObject({
      status: 1,
      stdout: expect.stringMatching(/^::error /) as string,
    });
    const text = readFileSync(path, 'utf8');
    expect(text).toMatch(/^# Before\n### ✗ Contradiction: 6 printed numbers of 2023 cannot all be true\./);
    expect(text).toContain('| statements | confirmed | consistent | unchecked | contradicted | conflicts |');
    expect(text).toMatch(/^\| error +\| .*2023\.csv:13:10 +\| Contradiction +\| contradiction 1: /m);
    expect(check(page(), '-q').status).toBe(0);
  });

  test('holds the faults of the input', () => {
    const path = page();
    expect(check(path, '-d', folder({ '2023.csv': 'indicator,value\na|b,x\n' })).status).toBe(2);
    expect(readFileSync(path, 'utf8')).toMatch(
      /^\| error \| .*2023\.csv:2:5 \| No number \| a\\\|b "x" is not/m,
    );
  });

  test('without a page is refused', () => {
    expect(start(['check', '--summary'])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('$GITHUB_STEP_SUMMARY names no file [usage]') as string,
    });
    expect(check('/nowhere/page.md')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('cannot write /nowhere/page.md: no such folder [output]') as string,
    });
  });
});

describe('-o', () => {
  test.each([
    ['a.csv', /^statement,file,/],
    ['a.tsv', /^statement\tfile\t/],
    ['a.jsonl', /^\{"record":"statement",/],
    ['a.md', /^\*\*✓ Consistent/],
    ['a.sarif', /"version": "2.1.0"/],
    ['a.SARIF.json', /"version": "2.1.0"/],
    ['a.xml', /^<\?xml/],
    ['a.json', /"schemaVersion": 1/],
    ['a.txt', /^✓ Consistent/],
  ])('%s says the format', (name, expected) => {
    const path = join(folder(), name);
    expect(start(['check', '-o', path])).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(readFileSync(path, 'utf8')).toMatch(expected);
  });

  test('a format that the command has not is refused, with those that it has', () => {
    const path = join(folder(), 'a.sarif');
    const choices = 'choose one: -O table, json, jsonl, csv, tsv, md, svg [usage]\n';
    for (const args of [
      ['-o', path],
      ['-O', 'sarif'],
    ])
      expect(start(['growth', '2022', '2023', ...args])).toEqual({
        ...{
          status: 2,
          stdout: '',
          stderr: `smals-report: error: growth is not written as sarif; ${choices}`,
        },
      });
    expect(existsSync(path)).toBe(false);
  });
});

describe('--excel', () => {
  test('implies CSV, whatever the ending', () => {
    const path = join(folder(), 'a.txt');
    start(['check', '--excel', '-o', path]);
    expect(readFileSync(path, 'utf8')).toMatch(/^\ufeffstatement;file;/);
    expect(answer(['check', '--excel', '-O', 'csv'])).toBe(readFileSync(path, 'utf8'));
  });

  test.each([
    [['-O', 'md'], '--excel is a kind of CSV, and -O says md'],
    [['--json'], "option '--excel' cannot be used with option '--json'"],
  ])('refuses %j', (args, line) => {
    expect(start(['check', '--excel', ...args])).toEqual({
      ...{ status: 2, stdout: '', stderr: `smals-report: error: ${line} [usage]\n` },
    });
  });
});

test('schema prints the JSON Schema of a command, and reads no data', () => {
  const env = { SMALS_REPORT_DATA: '/nowhere' };
  const found = JSON.parse(answer(['schema', 'check'], 0, { env })) as object;
  expect(found).toMatchObject({
    ...{ $schema: 'https://json-schema.org/draft/2020-12/schema', title: 'smals-report check --json' },
  });
  expect(answer(['codes', 'conflict'], 0, { env })).toContain('conflict (error): Contradiction');
  expect(start(['schema', 'chekc']).status).toBe(2);
});
