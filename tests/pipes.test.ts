// Where the output goes: pipes that close early or read slowly, devices, terminals of any kind and width.
import { spawn, spawnSync } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { folder, program, start } from './program.ts';

const node = process.execPath;
const growth = ['growth', '2022', '2023'];

function sh(script: string, env: Readonly<Record<string, string>> = {}) {
  const { status, stdout, stderr } = spawnSync('sh', ['-c', script], {
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], ...env },
    maxBuffer: 2 ** 26,
  });
  return { status, stdout, stderr };
}

const typed = (args: readonly string[]): string =>
  [node, program, ...args].map((word) => `'${word}'`).join(' ');

describe('a pipe', () => {
  const rows = Array.from({ length: 9600 }, (_, at) => `key${at},${at + 1}`).join('\n');
  const long = ['check', '--json', '--exact', '-d', folder({ '2023.csv': `indicator,value\n${rows}\n` })];

  test('that is read slowly gets every byte of some megabytes', async () => {
    const { stdout } = start(long);
    expect(stdout.length).toBeGreaterThan(5e6);
    const child = spawn(node, [program, ...long], { stdio: ['ignore', 'pipe', 'inherit'], env: {} });
    const ended = new Promise((resolve) => child.on('close', resolve));
    let text = '';
    child.stdout.setEncoding('utf8');
    for await (const piece of child.stdout as AsyncIterable<string>) {
      text += piece;
      if (text.length < 1e6) await wait(20);
    }
    expect(await ended).toBe(0);
    expect(text === stdout).toBe(true);
  });

  test('whose reader has seen enough is no fault', () => {
    const { stdout, stderr } = sh(`{ ${typed(long)}; echo $? >&2; } | head -1`);
    expect({ stdout, stderr }).toEqual({ stdout: '{\n', stderr: '0\n' });
  });

  test('that was closed before is nobody’s concern', () => {
    expect(sh(`${typed(growth)} >&-`)).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(sh(`${typed(['check', '-d', 'nowhere'])} 2>&-`)).toEqual({ status: 2, stdout: '', stderr: '' });
  });

  test('has no colour and is as wide everywhere, whatever the environment says of the terminal', () => {
    const plain = start(growth).stdout;
    expect(plain).not.toContain('\u001b');
    expect(
      start(growth, { env: { COLUMNS: '40', TERM: 'xterm-256color', COLORTERM: 'truecolor' } }).stdout,
    ).toBe(plain);
  });
});

test('a full device is told', () => {
  const { status, stderr } = sh(`${typed(growth)} > /dev/full`);
  expect(status).toBe(2);
  expect(stderr).toBe('smals-report: error: cannot write the output: no space left [output]\n');
});

const hasScript = spawnSync('script', ['-qec', 'true', '/dev/null']).status === 0;

describe.skipIf(!hasScript)('a terminal', () => {
  /** What stands on a terminal that is so wide. */
  function screen(
    args: readonly string[],
    columns: number,
    env: Readonly<Record<string, string>> = {},
  ): string {
    const command = `stty cols ${columns}; exec ${typed(args)}`;
    const { stdout } = spawnSync('script', ['-qec', command, '/dev/null'], {
      encoding: 'utf8',
      env: { PATH: process.env['PATH'], TERM: 'xterm', SHELL: '/bin/sh', ...env },
      input: '',
    });
    return stdout.replaceAll('\r\n', '\n');
  }

  const plain = (text: string): string => text.replaceAll(/\u001b\[\d+m/g, '');

  test('has colour, and the same text', () => {
    const colored = screen(growth, 110);
    expect(colored).toContain('\u001b[1mSmals: growth, 2022 to 2023\u001b[22m\n');
    expect(plain(colored)).toBe(start(growth).stdout);
  });

  test.each([
    ['NO_COLOR', { NO_COLOR: '1' }],
    ['a dumb terminal', { TERM: 'dumb' }],
    ['FORCE_COLOR=0', { FORCE_COLOR: '0' }],
  ])('has none with %s', (_, env) => {
    expect(screen(growth, 110, env)).toBe(start(growth).stdout);
  });

  test.each([40, 60, 80, 110, 160, 200])('that is %d columns wide keeps every digit', (columns) => {
    const lines = plain(screen(growth, columns)).split('\n');
    expect(lines.find((line) => line.startsWith('Revenue'))).toMatch(/\[438\.4 – 439\.7\].* 515 .*\+17\.3/);
    const widest = Math.max(...lines.slice(0, 12).map((line) => line.length));
    expect(widest).toBeLessThanOrEqual(Math.max(columns, 86));
  });

  test('lines up what is wide and what combines', () => {
    const widths = { 収益の合計: 10, 'q\u0323s': 2, '👪 home': 7, plain: 5 };
    const labels = Object.keys(widths);
    const figures = folder({
      '2022.csv': 'indicator,value\na,9200\nb,12\nc,5\nd,7\n',
      '2023.csv': 'indicator,value\na,9100\nb,15\nc,6\nd,8\n',
      'indicators.csv': `indicator,label_en\n${labels.map((label, at) => `${'abcd'[at]},${label}`).join('\n')}\n`,
    });
    const lines = plain(screen([...growth, '--exact', '-d', figures], 80)).split('\n');
    const ends = Object.entries(widths).map(([label, width]) => {
      const line = lines.find((line) => line.startsWith(label))!;
      return width + line.length - label.length;
    });
    expect(new Set(ends).size).toBe(1);
  });
});
