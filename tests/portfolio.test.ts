// Many organisations: each is answered as if it stood alone, in the order of the input, and nothing is lost.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { answer, folder, program, start } from './program.ts';

const rows = {
  Acme: ['revenue,2022,100', 'revenue,2023,110', 'staff,2022,12', 'staff,2023,15'],
  '"Beta, Ltd"': ['revenue,2022,50', 'revenue,2023,45.5', 'staff,2023,9'],
  Cobra: ['staff,2022,7', 'staff,2023,"7"'],
};
const header = 'organisation,indicator,period,value';
const figures = Object.entries(rows)
  .flatMap(([name, own]) => own.map((row) => `${name},${row}\n`))
  .join('');
const shared = {
  'indicators.csv': 'indicator,label_en,part_of\nrevenue,Revenue,\nstaff,Staff,revenue\n',
  'rules.csv': 'rule,expression\nfew,staff <= revenue\n',
};

/** What a run says of a folder with these files besides the shared ones. */
const folderOf = (files: Readonly<Record<string, string>>) => folder({ ...shared, ...files });
const whole = folderOf({ 'all.csv': `${header}\n${figures}` });

/** What a single report has to say, without the file names and lines that are its own. */
const alone = (args: readonly string[], own: readonly string[]) =>
  start([...args, '-O', 'csv', '-d', folderOf({ 'all.csv': `indicator,period,value\n${own.join('\n')}\n` })])
    .stdout;

const questions = [
  ['growth', '2022', '2023'],
  ['growth', '2022', '2023', 'revenue'],
  ['shares', '2023'],
];

describe('as if each stood alone', () => {
  test.each(questions.map((question) => [question.join(' '), question] as const))('%s', (_, question) => {
    const expected = Object.entries(rows).flatMap(([name, own]) => {
      const lines = alone(question, own).trimEnd().split('\n').slice(1);
      return lines.filter(Boolean).map((line) => `${name},${line}`);
    });
    const [first, ...others] = answer([...question, '-q', '-d', whole])
      .trimEnd()
      .split('\n');
    expect(first).toMatch(/^organisation,indicator,label,unit,/);
    expect(others).toEqual(expected);
  });

  test('check, but for the lines where statements stand', () => {
    const found = answer(['check', '-q', '-d', whole]).trimEnd().split('\n').slice(1);
    const expected = Object.values(rows).flatMap((own) =>
      alone(['check'], own).trimEnd().split('\n').slice(1),
    );
    const rest = (line: string) =>
      line
        .replace(/^(?:"Beta, Ltd"|\w+),(?=all)/, '')
        .split(',')
        .slice(4)
        .join(',');
    expect(found.map(rest)).toEqual(expected.map(rest));
    expect(found[6]).toMatch(/^"Beta, Ltd",all\.csv:8:24,all\.csv,8,24,staff,2023,/);
  });

  test('every command answers for one that is named', () => {
    const named = answer(['show', '2023', '-d', whole, '--organisation', 'Beta, Ltd']);
    expect(named).toMatch(/^Beta, Ltd: 2023\n/);
    const { stderr, status } = start(['trend', '-d', whole]);
    expect(stderr).toContain('name one with --organisation');
    expect(status).toBe(2);
    expect(start(['show', '2023', '-d', whole, '--organisation', 'Cobre']).stderr).toContain(
      'no organisation "Cobre" in these figures; is "Cobra" meant?',
    );
    expect(start(['show', '2023', '--organisation', 'Acme']).stderr).toContain('leave --organisation out');
  });
});

describe('however they are kept', () => {
  const expected = answer(['growth', '2022', '2023', '-q', '-d', whole]);
  const again = (path: string, input = '') =>
    answer(['growth', '2022', '2023', '-q', '-d', path], 0, { input });

  test('one file, or standard input, without what is declared beside it', () => {
    const file = join(whole, 'all.csv');
    const bare = again(file);
    expect(bare.match(/^\w+,(?:revenue|staff),(?:revenue|staff),/gm)).toHaveLength(3);
    expect(again('-', `${header}\n${figures}`)).toBe(bare);
  });

  const of = (period: string) =>
    Object.entries(rows).flatMap(([name, own]) =>
      own.flatMap((row) => {
        const [indicator, year, value] = row.split(',');
        return year === period ? `${name},${indicator},${value}\n` : [];
      }),
    );
  const yearly = (from: readonly string[], to: readonly string[]) =>
    folderOf({
      '2022.csv': `organisation,indicator,value\n${from.join('')}`,
      '2023.csv': `organisation,indicator,value\n${to.join('')}`,
    });

  test('a file a year, in ascending order, whoever is missing in one of them', () => {
    const names = (text: string) => text.split('\n').map((line) => line.replace(/^("[^"]*"|[^,]*),.*/, '$1'));
    const ascending = (lines: readonly string[]) =>
      [...lines].sort((a, b) => (a.replace('"', '') < b.replace('"', '') ? -1 : 1));
    const path = yearly(ascending(of('2022')), ascending(of('2023')));
    expect(names(again(path))).toEqual(names(expected));
    const without = yearly(
      of('2022').filter((line) => !line.startsWith('Acme')),
      of('2023'),
    );
    expect(again(without).split('\n').slice(1)).toEqual(
      expected.split('\n').filter((line) => /^"Beta|^Cobra|^$/.test(line)),
    );
  });

  test('in the wide layout', () => {
    const wide = 'organisation,indicator,2022,2023\nAcme,revenue,100,110\nAcme,staff,12,15\n';
    expect(again(folderOf({ 'all.csv': wide }))).toBe(`${expected.split('\n').slice(0, 3).join('\n')}\n`);
  });

  test('a folder each, whose own files come before the shared ones', () => {
    const path = folderOf({});
    for (const name of ['Acme', 'Cobra'] as const) {
      mkdirSync(join(path, name));
      writeFileSync(join(path, name, 'all.csv'), `indicator,period,value\n${rows[name].join('\n')}\n`);
    }
    writeFileSync(join(path, 'Cobra', 'indicators.csv'), 'indicator,label_en\nstaff,Snakes\n');
    const lines = again(path).split('\n');
    expect(lines.slice(0, 3)).toEqual(expected.split('\n').slice(0, 3));
    expect(lines[3]).toMatch(/^Cobra,staff,Snakes,/);
    expect(start(['check', '-d', path, '-O', 'jsonl']).stdout).toContain('"statement":"Acme/all.csv:2:14"');
  });

  test('rows of one that do not stand together: refused with its place, or kept by --unsorted', () => {
    const lines = figures.trimEnd().split('\n');
    const mixed = [...lines.slice(2), ...lines.slice(0, 2)].join('\n');
    const path = folderOf({ 'all.csv': `${header}\n${mixed}\n` });
    const { stderr, status } = start(['growth', '2022', '2023', '-d', path]);
    expect(stderr).toContain('all.csv:9:1: error: the rows of "Acme" do not stand together; sort');
    expect(status).toBe(2);
    const sorted = (text: string) => text.split('\n').sort();
    expect(sorted(answer(['growth', '2022', '2023', '-q', '-d', path, '--unsorted']))).toEqual(
      sorted(expected),
    );
  });
});

describe('nothing is lost', () => {
  const faulty = folderOf({
    'all.csv': `${header}\n${figures.replace('revenue,2022,50', 'revenue,2022,5O')}`,
  });

  test('a fault leaves one organisation without answer, the others with theirs', () => {
    const { stdout, stderr, status } = start(['growth', '2022', '2023', '-d', faulty]);
    expect(stdout.split('\n').map((line) => line.split(',')[0])).toEqual([
      ...['organisation', 'Acme', 'Acme', 'Cobra', 'Cobra', ''],
    ]);
    expect(stderr).toMatch(/all\.csv:6:26: error: revenue "5O" /);
    expect(stderr).toMatch(/\n3 organisations, 9 rows: 2 answered, 1 at fault\n$/);
    expect(status).toBe(2);
  });

  test('jsonl names the organisation of every row and finding', () => {
    const { stdout } = start(['growth', '2022', '2023', '-d', faulty, '-O', 'jsonl']);
    const records = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(records.map(({ record, organisation, code }) => [record, organisation, code])).toEqual([
      ['growth', 'Acme', undefined],
      ['growth', 'Acme', undefined],
      ['finding', 'Beta, Ltd', 'number'],
      ['growth', 'Cobra', undefined],
      ['growth', 'Cobra', undefined],
    ]);
  });

  test('a conflict of one makes exit code 1, and is counted', () => {
    const path = folderOf({ 'all.csv': `${header}\n${figures.replace('staff,2022,12', 'staff,2022,120')}` });
    const { stdout, stderr, status } = start(['check', '-d', path]);
    expect(status).toBe(1);
    expect(stdout.match(/,contradicted,/g)).toHaveLength(2);
    expect(stderr).toContain('3 organisations, 9 rows: 2 consistent, 1 in conflict\n');
  });

  test.each([
    ['a period that nobody knows', ['shares', '2032'], 'no period "2032" in these figures; is "2022" meant?'],
    ['an indicator that nobody knows', ['growth', '2022', '2023', 'stuff'], 'is "staff" meant?'],
    ['back in time', ['growth', '2023', '2022'], 'write the earlier period first'],
    ['a format of single reports', ['check', '-O', 'sarif'], 'are not written as sarif; take csv or jsonl'],
  ])('%s is told once', (_, question, message) => {
    const { stderr, status } = start([...question, '-d', whole]);
    expect(stderr.split('\n').filter((line) => line.includes('error'))).toHaveLength(1);
    expect(stderr).toContain(message);
    expect(status).toBe(2);
  });

  test('what only some know is answered for them', () => {
    const { stdout, stderr, status } = start(['growth', '2022', '2023', 'revenue', '-d', whole]);
    expect(stdout.match(/^(?:Acme|"Beta, Ltd"),/gm)).toHaveLength(2);
    expect([status, stderr]).toEqual([0, '3 organisations, 9 rows: 3 answered\n']);
  });

  test('a rule that names what nobody prints is told once, at the end', () => {
    const path = folderOf({
      'all.csv': `${header}\n${figures}`,
      'rules.csv': 'rule,expression\nx,sales <= revenue\n',
    });
    const { stderr, status } = start(['check', '-d', path]);
    expect(stderr.match(/rules\.csv:2:3: error: /g)).toHaveLength(1);
    expect(status).toBe(2);
  });

  test.each([
    ['an organisation without a name', `${header}\n,revenue,2022,1\n`, ':2:1: error: '],
    [
      'a header without value',
      'organisation,indicator,period\nAcme,a,2022\n',
      ':1:1: error: no column "value"',
    ],
    ['a header but no rows', `${header}\n`, 'a header but no rows'],
  ])('%s', (_, text, message) => {
    const { stderr, status } = start(['check', '-d', folder({ 'all.csv': text })]);
    expect(stderr).toContain(message);
    expect(status).toBe(2);
  });

  test('one file that names organisations beside one that does not', () => {
    const path = folder({
      '2022.csv': 'organisation,indicator,value\nA,a,1\n',
      '2023.csv': 'indicator,value\na,2\n',
    });
    const { stderr, status } = start(['growth', '2022', '2023', '-d', path]);
    expect(stderr).toContain('2023.csv:1:1: error: no column "organisation"');
    expect(status).toBe(2);
  });
});

describe('answers leave as they are found', () => {
  const many = (count: number) =>
    `${header}\n` +
    Array.from({ length: count }, (_, at) => `O${at},a,2022,1${at}\nO${at},a,2023,2${at}\n`).join('');

  test('a reader who has seen enough is no fault', () => {
    const path = folder({ 'all.csv': many(300) });
    const command = `"${process.execPath}" "${program}" growth 2022 2023 -d "${path}" -O jsonl | head -1`;
    const { stdout, stderr } = spawnSync('sh', ['-c', command], { encoding: 'utf8' });
    expect(stdout.split('\n')).toHaveLength(2);
    expect(stderr).not.toContain('Error');
  });

  test('into a file, whole or not at all', () => {
    const path = folder({ 'all.csv': many(3) });
    const output = join(folder(), 'growth.csv');
    expect(start(['growth', '2022', '2023', '-q', '-d', path, '-o', output]).stdout).toBe('');
    expect(answer(['growth', '2022', '2023', '-q', '-d', path])).toBe(
      spawnSync('cat', [output], { encoding: 'utf8' }).stdout,
    );
    expect(start(['growth', '2022', '2023', '-d', path, '-o', '/dev/full']).stderr).toContain('cannot write');
  });
});
