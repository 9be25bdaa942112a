// The k-th call of the disk fails, for every k: the program says so in a line, and leaves no half of a file.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkout, folder } from '../program.ts';

interface Start {
  /** What failed; null once every call has had its turn, and none did. */
  readonly call: string | null;
  readonly exitCode: number;
  readonly output: string;
  readonly error: string;
  readonly left: Readonly<Record<string, string>>;
}

function starts(code: string, args: (place: string) => readonly string[]): readonly Start[] {
  const place = folder({
    '2022.csv': 'indicator,value\na,1\n',
    '2023.csv': 'indicator,value\na,2\n',
    'indicators.csv': 'indicator,label_en\na,A\n',
  });
  const driver = join(checkout, 'tests', 'hazards', 'failing.js');
  const program = join(checkout, 'dist', 'cli.cjs');
  const { stdout, stderr } = spawnSync(process.execPath, [driver, program, place, code, ...args(place)], {
    encoding: 'utf8',
    env: {},
    maxBuffer: 2 ** 26,
  });
  expect(stderr).toBe('');
  return JSON.parse(stdout) as Start[];
}

const growth = (place: string) => ['growth', '2022', '2023', '--exact', '-d', place];

/**
 * Every start that met a fault, but for one: whether a path is a pipe is asked first, and where that cannot be told,
 * whoever opens it tells why, or answers in full. The last start meets none, and answers.
 */
function failed(all: readonly Start[]): readonly Start[] {
  const [last, ...others] = [...all].reverse();
  expect(last).toMatchObject({ call: null, exitCode: 0, error: '' });
  const [looked, ...rest] = others.reverse();
  expect(looked).toEqual({ ...last, call: 'stat' });
  return rest;
}

test('any fault while a file is written', () => {
  const all = starts('EIO', (place) => [...growth(place), '-o', join(place, 'old.txt')]);
  expect(all.at(-1)!.left['old.txt']).toContain('+100.0');
  const kinds = new Set(failed(all).map(({ call }) => call));
  const least = ['open', 'read', 'rename', 'close', 'fsync', 'readdir'];
  expect([...kinds]).toEqual(expect.arrayContaining(least));
  // Versions of Node differ in how they write a text.
  expect([...kinds].some((kind) => kind!.startsWith('write'))).toBe(true);
  for (const { call, exitCode, output, error, left } of failed(all)) {
    const what = `${call}: ${error}`;
    expect(exitCode, what).toBe(2);
    expect(output, what).toBe('');
    expect(error, what).toMatch(
      /^(?:[^\n]+: error: [^\n]+ \[(?:unreadable|output)\]\n)+(?:1 error, nothing computed\n)?$/,
    );
    expect(Object.keys(left).sort(), what).toEqual(['2022.csv', '2023.csv', 'indicators.csv', 'old.txt']);
    expect(left['old.txt'], what).toBe('old');
  }
});

test('a fault while standard output is written', () => {
  const all = failed(starts('EIO', growth));
  expect(all.filter(({ call }) => call === 'stdout')).toHaveLength(1);
  for (const { exitCode, output, error } of all) {
    expect({ exitCode, output }).toEqual({ exitCode: 2, output: '' });
    expect(error).toMatch(/error: .* \[(?:unreadable|output)\]\n/);
  }
});
