// Compiled code is kept from one start to the next: code and no answers, and never in the way.
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folder, start } from './program.ts';

const growth = ['growth', '2022', '2023'];
const expected = start(growth);

/** The program with a home of its own, and what it keeps there. */
function home() {
  const path = folder();
  const kept = join(path, '.cache', 'smals-report');
  return {
    path,
    kept,
    files: () => (existsSync(kept) ? readdirSync(kept) : []).map((name) => join(kept, name)),
    start: (args: readonly string[] = growth, env = {}) =>
      start(args, { env: { XDG_CACHE_HOME: '', HOME: path, ...env } }),
  };
}

describe('compiled code', () => {
  test('is kept under a name that no other program, Node or processor has, for its owner alone', () => {
    const { start, files } = home();
    expect(start()).toEqual(expected);
    const [file, ...others] = files();
    expect(others).toEqual([]);
    expect(file).toMatch(
      new RegExp(String.raw`/[0-9a-f]{16}-${process.version}-${process.arch}-growth\.code$`),
    );
    expect(statSync(file!).mode & 0o777).toBe(0o600);
  });

  test('is read again, and written no more', () => {
    const { start, files } = home();
    start();
    const [file] = files();
    utimesSync(file!, 1e9, 1.75e9);
    expect(start()).toEqual(expected);
    expect(statSync(file!).mtimeMs).toBe(1.75e12);
  });

  test('answers nothing: other figures have other answers', () => {
    const { start } = home();
    start();
    const data = folder({ '2022.csv': 'indicator,value\na,1\n', '2023.csv': 'indicator,value\na,2\n' });
    expect(start([...growth, '-d', data]).stdout).toMatch(/^a +1 +2 /m);
  });

  test.each(['', 'no code', '\0'.repeat(4096)])('that is none is replaced: %j', (text) => {
    const { start, files } = home();
    start();
    const [file] = files();
    writeFileSync(file!, text);
    expect(start()).toEqual(expected);
    expect(statSync(file!).size).toBeGreaterThan(100_000);
  });

  test('that others may have written is not run', () => {
    const { start, files } = home();
    start();
    const [file] = files();
    chmodSync(file!, 0o666);
    expect(start()).toEqual(expected);
    expect(statSync(file!).mode & 0o777).toBe(0o600);
  });

  test('that is older than a day goes', () => {
    const { start, kept, files } = home();
    mkdirSync(kept, { recursive: true });
    writeFileSync(join(kept, 'old.code'), '');
    utimesSync(join(kept, 'old.code'), 1e9, 1e9);
    start();
    expect(files().map((file) => file.slice(-11))).toEqual(['growth.code']);
  });

  test('is not kept where that is not wanted, or nowhere', () => {
    const { start, files, path } = home();
    start(growth, { NODE_DISABLE_COMPILE_CACHE: '1' });
    expect(files()).toEqual([]);
    const other = folder();
    start(growth, { XDG_CACHE_HOME: other });
    expect([files(), readdirSync(other)]).toEqual([[], ['smals-report']]);
    writeFileSync(join(path, '.cache'), 'a file');
    expect(start()).toEqual(expected);
    expect(readFileSync(join(path, '.cache'), 'utf8')).toBe('a file');
  });
});
