// What the machine may do to a run: paths, streams, locales, terminals, links.
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  closeSync,
  cpSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  symlinkSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkout, folder, program, start } from '../program.ts';
import { asked, findings, placed } from './scene.ts';

const figures = { '2022.csv': 'indicator,value\na,4\n', '2023.csv': 'indicator,value\na,5\n' };

describe('a path that cannot be read is named', () => {
  const loop = folder();
  symlinkSync('loop', join(loop, 'loop'));

  test.each([
    ['missing', join(loop, 'none'), 'no such file or folder [unreadable]'],
    [
      'without figures',
      folder(),
      'no figures here; a folder of figures holds files such as 2023.csv [no-figures]',
    ],
    ['a loop of links', join(loop, 'loop'), 'cannot be read: its links lead in a circle [unreadable]'],
    ['a name too long', 'x'.repeat(5000), 'cannot be read: the name is too long [unreadable]'],
  ])('%s', async (_, path, words) => {
    const outcome = await asked(path);
    expect(outcome).toMatchObject({ code: 2, output: '' });
    expect(findings(outcome)).toEqual([`${path}: error: ${words}`]);
  });

  test('denied, to a user who is not root', () => {
    // Nobody else may enter the checkout or a temporary folder of ours: the program lies where all may read it.
    const open = folder();
    mkdirSync(join(open, 'data'));
    cpSync(join(checkout, 'dist', 'cli.cjs'), join(open, 'cli.cjs'));
    cpSync(placed(figures), join(open, 'data'), { recursive: true });
    for (const path of [join(open, '..'), open, join(open, 'data')]) chmodSync(path, 0o755);
    chmodSync(join(open, 'data', '2023.csv'), 0);
    const isRoot = process.getuid?.() === 0;
    const { status, stdout, stderr } = spawnSync(process.execPath, ['cli.cjs', 'check', '-d', 'data'], {
      ...{ cwd: open, encoding: 'utf8', env: {} },
      ...(isRoot ? { uid: 65534, gid: 65534 } : {}),
    });
    expect({ status, stdout, stderr }).toEqual({
      status: 2,
      stdout: '',
      stderr:
        'data/2023.csv: error: may not be read: permission denied [unreadable]\n1 error, nothing computed\n',
    });
  });

  test('a device or pipe among the files is no file', () => {
    const data = placed(figures);
    symlinkSync('/dev/zero', join(data, '2021.csv'));
    const { status, stderr } = start(['check', '-d', data]);
    expect(status).toBe(2);
    expect(stderr).toContain('/2021.csv: error: is no ordinary file [unreadable]');
  });
});

describe('standard input', () => {
  test.each([
    ['empty', ''],
    ['closed', '<&-'],
  ])('%s', (_, redirection) => {
    const command = `"${process.execPath}" "${program}" check -d - ${redirection || '< /dev/null'}`;
    const { status, stdout, stderr } = spawnSync('sh', ['-c', command], { encoding: 'utf8', env: {} });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toBe('stdin: error: empty input [empty]\n1 error, nothing computed\n');
  });

  test('without end', () => {
    const command = `"${process.execPath}" "${program}" check -d - < /dev/zero`;
    const { status, stderr } = spawnSync('sh', ['-c', command], { encoding: 'utf8', env: {} });
    expect(status).toBe(2);
    expect(stderr).toBe(
      'stdin: error: the file is larger than 64 MiB [oversize]\n1 error, nothing computed\n',
    );
  });
});

describe('output', () => {
  test('a full device, as file and as stream', () => {
    const stdout = openSync('/dev/full', 'w');
    expect(start(['check'], { stdout })).toMatchObject({ status: 2 });
    closeSync(stdout);
    expect(start(['check', '-o', '/dev/full'])).toEqual({
      status: 2,
      stdout: '',
      stderr: 'smals-report: error: cannot write /dev/full: no space left [output]\n',
    });
  });
});

test('a package whose paths or links leave its folder is refused, and nothing of them is shown', async () => {
  const secret = placed({ 'secret.csv': 'indicator,value\nsecret,42x\n' });
  const data = placed({
    ...figures,
    'datapackage.json': JSON.stringify({ resources: [{ path: '../secret.csv' }, { path: '/etc/passwd' }] }),
  });
  symlinkSync(join(secret, 'secret.csv'), join(data, '2021.csv'));
  const outcome = await asked(data);
  expect(outcome).toMatchObject({ code: 2, output: '' });
  expect(findings(outcome)).toEqual([
    '2021.csv: error: is a link out of its folder; a data package holds its own files, put the file there [unreadable]',
    'datapackage.json:1:23: error: the path "../secret.csv" leads out of the folder, and is not followed; name a file beside datapackage.json [package]',
    'datapackage.json:1:48: error: the path "/etc/passwd" leads out of the folder, and is not followed; name a file beside datapackage.json [package]',
  ]);
  expect(outcome.lines.join('\n')).not.toContain('42x');
});

test('labels that command a terminal are shown escaped, and exact in JSON', async () => {
  const label = '\u001b[31mred\u001b]8;;http://x\u0007\u202eabc\u200b\u2028';
  const data = placed({ ...figures, 'indicators.csv': `indicator,label_en\na,"${label}"\n` });
  const table = await asked(data);
  expect(table.output).toContain('\\u{1b}[31mred\\u{1b}]8;;http://x\\u{7}\\u{202e}abc\\u{200b}');
  expect(table.output).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b\u2028\u202e]/);
  const { output } = await asked(data, undefined, { format: 'json' });
  expect((JSON.parse(output) as { rows: { label: string }[] }).rows[0]!.label).toBe(label.trim());
});

test('nothing that is read is executed', async () => {
  const data = placed({
    '2023.csv':
      'indicator,value,note\n"=HYPERLINK(""http://x"")",1,$(touch pwned)\n"${process.exit(3)}",2,`id`\n$(touch pwned),2,\n',
    'rules.csv': 'rule,expression\nr,{$(touch pwned)} = 2\n',
  });
  const { code, output } = await asked(data);
  expect(code).toBe(0);
  expect(output).toContain('${process.exit(3)}');
  expect(readdirSync(data).sort()).toEqual(['2023.csv', 'rules.csv']);
});

test('an unknown period and an unknown indicator get the nearest one and the list', async () => {
  const outcome = await asked(placed(figures), { command: 'show', period: '2032', indicators: ['b'] });
  expect(findings(outcome)).toEqual([
    'smals-report: error: no period "2032" in these figures; is "2022" meant? Known: 2022, 2023 [unknown-period]',
    'smals-report: error: no indicator "b" in these figures. Known: a [unknown-name]',
  ]);
});

test.each([[['growth', '2022', '2023', '--json']], [['check']]])(
  'six locales and two time zones: the same bytes of %j',
  (args) => {
    const said = (env: Readonly<Record<string, string>>) => start(args, { env });
    const plain = said({});
    expect(plain).toMatchObject({ status: 0, stderr: '' });
    const zones = ['Pacific/Apia', 'Asia/Kolkata'];
    const locales = ['fr_BE.UTF-8', 'nl_BE.UTF-8', 'de_CH.UTF-8', 'tr_TR.UTF-8', 'ar_EG.UTF-8', 'C'];
    for (const [at, locale] of locales.entries())
      expect(said({ LC_ALL: locale, LANG: locale, LANGUAGE: locale, TZ: zones[at % 2]! }), locale).toEqual(
        plain,
      );
  },
);

test('the sources open no network, run no text and start no program', () => {
  const read = (path: string): string[] =>
    readdirSync(path, { withFileTypes: true }).flatMap((entry) =>
      entry.isDirectory() ? read(join(path, entry.name)) : [readFileSync(join(path, entry.name), 'utf8')],
    );
  const sources = read(join(checkout, 'src')).join('\n');
  expect(sources).not.toMatch(
    /\beval\(|new Function\(|node:(?:vm|http|https|net|child_process|worker_threads)/,
  );
});
