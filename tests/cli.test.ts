import { spawnSync } from 'node:child_process';
import { closeSync, openSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folder, program, start } from './program.ts';

/** A folder of two plain years, or of the files given. */
const figures = (files: Readonly<Record<string, string>> = plain): string => folder(files);

const plain = {
  '2022.csv': 'indicator,value\nsales,92000\nstaff,12\n',
  '2023.csv': 'indicator,value\nsales,91000\nstaff,15\n',
};
const misprint = { '2023.csv': 'indicator,value\nsales,91000\nstaff,1x5\nshops,2..0\n' };

describe('wrong usage', () => {
  test.each([
    ['nothing', [], 'no command; type growth, shares or check, or --help for examples'],
    ['an unknown command', ['grwth'], "unknown command 'grwth' (Did you mean growth?)"],
    ['an unknown option', ['check', '--jsn'], "unknown option '--jsn' (Did you mean --json?)"],
    [
      'too few arguments',
      ['growth', '2022'],
      "missing required argument 'to'; usage: smals-report growth <from> <to> [indicator...]",
    ],
    [
      'an unknown format',
      ['check', '-O', 'xml'],
      "option '-O, --format <format>' argument 'xml' is invalid. Allowed choices are table, json, jsonl, csv, tsv, md, text, github, sarif, junit, gitlab, svg, html.",
    ],
    ['a format as file', ['check', '-o', 'json'], '-o takes a file; for the format type -O json'],
    [
      'an unknown ending',
      ['check', '-o', 'a.pdf'],
      'no format is known by .pdf; choose one: -O table, json, jsonl, csv, tsv, md, text, github, sarif',
    ],
    ['a file without name', ['check', '-o', ''], '-o takes the name of a file'],
    ['two wishes', ['check', '-q', '-v'], "option '-q, --quiet' cannot be used with option '-v, --verbose'"],
    ['a terminal command', ['\u001b[31m'], "unknown command '\\u{1b}[31m'"],
  ])('%s gets one line and exit code 2', (_, args, line) => {
    const { status, stdout, stderr } = start(args);
    expect(stderr).toContain(`smals-report: error: ${line}`);
    expect(stderr).toMatch(/^[^\n]* \[usage\]\n$/);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  });
});

describe('help', () => {
  test.each([
    ['--help'],
    ['growth', '--help'],
    ['init', '--help'],
    ['show', '--help'],
    ['trend', '--help'],
    ['show', '--help'],
    ['shares', '-h'],
    ['help', 'check'],
  ])('%s %s opens with examples', (...args) => {
    const { status, stdout, stderr } = start(args);
    expect(stdout).toMatch(/^Examples:\n {2}smals-report /);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  test('-V says the version of the package, wherever it stands', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(start(['-V']).stdout).toBe(`${version}\n`);
    expect(start(['check', '--version']).stdout).toBe(`${version}\n`);
  });
});

describe('an answer', () => {
  const growth = ['growth', '2022', '2023', '-d', figures(), '--exact'];

  test('goes to the output, and options may stand anywhere', () => {
    const { status, stdout, stderr } = start(growth);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^sales +92,000 +91,000/m);
    expect(start(['--exact', '-d', growth[4]!, ...growth.slice(0, 3)]).stdout).toBe(stdout);
  });

  test('is the same under any locale and time zone', () => {
    const env = { LC_ALL: 'fr_BE.UTF-8', LANG: 'nl_BE.UTF-8', TZ: 'Asia/Tokyo' };
    expect(start(growth, { env })).toEqual(start(growth));
  });

  test('is a document with --json, a .json file or -O json', () => {
    const { stdout } = start([...growth, '--json']);
    expect(JSON.parse(stdout)).toMatchObject({ schemaVersion: 1, command: 'growth', findings: [] });
    expect(start([...growth, '-O', 'json']).stdout).toBe(stdout);
    const file = join(figures(), 'answer.json');
    expect(start([...growth, '-o', file])).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(readFileSync(file, 'utf8')).toBe(stdout);
  });

  test('is coloured on demand only', () => {
    expect(start([...growth, '--color']).stdout).toContain('\u001b[');
    expect(start(growth, { env: { FORCE_COLOR: '1' } }).stdout).toContain('\u001b[');
    expect(start([...growth, '--no-color'], { env: { FORCE_COLOR: '1' } }).stdout).not.toContain('\u001b[');
  });

  test('comes from SMALS_REPORT_DATA, else from the bundled figures', () => {
    const env = { SMALS_REPORT_DATA: growth[4]! };
    expect(start(['growth', '2022', '2023', '--exact'], { env }).stdout).toBe(start(growth).stdout);
    const bundled = JSON.parse(start(['check', '--json'], { cwd: growth[4]! }).stdout) as { root: string };
    expect(bundled.root).toBe(join(program, '..', '..', 'data'));
  });

  test('comes from standard input', () => {
    const input = 'indicator,period,value\nsales,2022,92000\nsales,2023,91000\n';
    const { status, stdout } = start(['growth', '2022', '2023', '-d', '-', '--exact'], { input });
    expect(status).toBe(0);
    expect(stdout).toMatch(/^sales +92,000 +91,000/m);
    const closed = start(['check', '-d', '-']);
    expect(closed).toMatchObject({ status: 2, stdout: '' });
  });
});

describe('a fault of the input', () => {
  const folder = figures(misprint);

  test('leaves nothing but its lines, all of them', () => {
    const { status, stdout, stderr } = start(['check', '-d', folder]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    const lines = stderr.trimEnd().split('\n');
    expect(lines[0]!.startsWith(`${folder}/2023.csv:3:7: error: `)).toBe(true);
    expect(lines[1]).toMatch(/2023\.csv:4:7: error: .* \[number\]$/);
    expect(lines.slice(2)).toEqual(['2 errors, nothing computed']);
  });

  test('is in the document too', () => {
    const { status, stdout } = start(['growth', '2022', '2023', '-d', folder, '--json']);
    expect(status).toBe(2);
    const document = JSON.parse(stdout) as { findings: unknown[] };
    expect(Object.keys(document)).toEqual(['schemaVersion', 'command', 'tool', 'root', 'findings']);
    expect(document.findings).toHaveLength(2);
  });

  test('leaves the old file alone', () => {
    const file = join(folder, 'answer.txt');
    writeFileSync(file, 'old');
    expect(start(['check', '-d', folder, '-o', file]).status).toBe(2);
    expect(readFileSync(file, 'utf8')).toBe('old');
    expect(readdirSync(folder).sort()).toEqual(['2023.csv', 'answer.txt']);
  });
});

describe('an output that fails', () => {
  test('is told: a full device', () => {
    const stdout = openSync('/dev/full', 'w');
    const { status, stderr } = start(['check'], { stdout });
    closeSync(stdout);
    expect(status).toBe(2);
    expect(stderr).toBe('smals-report: error: cannot write the output: no space left [output]\n');
  });

  test('is told: a missing folder', () => {
    const { status, stderr } = start(['check', '-o', '/nowhere/answer.txt']);
    expect(status).toBe(2);
    expect(stderr).toBe('smals-report: error: cannot write /nowhere/answer.txt: no such folder [output]\n');
  });

  test('is not told: a reader who has seen enough', () => {
    const rows = Array.from({ length: 600 }, (_, at) => `key${at},1`).join('\n');
    const folder = figures({
      '2022.csv': `indicator,value\n${rows}\n`,
      '2023.csv': `indicator,value\n${rows}\n`,
    });
    const command = `("${process.execPath}" "${program}" growth 2022 2023 --json -d "${folder}"; echo $? >&2) | head -1`;
    const { stdout, stderr } = spawnSync('sh', ['-c', command], { encoding: 'utf8', env: {} });
    expect({ stdout, stderr }).toEqual({ stdout: '{\n', stderr: '0\n' });
  });
});
