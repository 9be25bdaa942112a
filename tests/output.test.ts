import { mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough, Writable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { create, replace, send, Unwritable, vacant } from '../src/output.ts';
import type { WriteFault } from '../src/render/manual.ts';
import { folder } from './program.ts';

/** What is thrown of a path that ends so. */
const unwritable = (path: string, fault: WriteFault): unknown =>
  expect.objectContaining({ path: expect.stringMatching(new RegExp(`${path}$`)) as unknown, fault });

describe('a file', () => {
  test('is written whole, and nothing stays beside it', () => {
    const place = folder();
    const file = join(place, 'report.txt');
    replace(file, 'first\n');
    replace(file, 'second\n');
    expect(readFileSync(file, 'utf8')).toBe('second\n');
    expect(readdirSync(place)).toEqual(['report.txt']);
  });

  test('keeps its rights, and a link stays a link', () => {
    const place = folder();
    const [file, link] = [join(place, 'report.txt'), join(place, 'link.txt')];
    writeFileSync(file, 'old', { mode: 0o600 });
    symlinkSync(file, link);
    replace(link, 'new');
    expect(readFileSync(file, 'utf8')).toBe('new');
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  test('that cannot be written is named, with the reason', () => {
    const place = folder();
    mkdirSync(join(place, 'taken'));
    expect(() => replace(join(place, 'none', 'report.txt'), 'x')).toThrow(
      unwritable('none/report.txt', 'no-folder'),
    );
    expect(() => replace(join(place, 'taken'), 'x')).toThrow(unwritable('taken', 'folder'));
    expect(() => replace(join(place, 'n'.repeat(300)), 'x')).toThrow(unwritable('n', 'name-too-long'));
    expect(() => replace('/dev/full', 'x')).toThrow(unwritable('/dev/full', 'full'));
    expect(readdirSync(place)).toEqual(['taken']);
  });
});

describe('a folder', () => {
  const files = new Map([
    ['a.csv', 'a\n'],
    ['b.csv', 'b\n'],
  ]);

  test('is written whole, and nothing stays beside it', () => {
    const place = folder();
    create(join(place, 'new'), files);
    mkdirSync(join(place, 'empty'));
    create(join(place, 'empty'), files);
    expect(readdirSync(place).sort()).toEqual(['empty', 'new']);
    for (const name of ['empty', 'new']) {
      expect(readdirSync(join(place, name)).sort()).toEqual(['a.csv', 'b.csv']);
      expect(readFileSync(join(place, name, 'b.csv'), 'utf8')).toBe('b\n');
    }
  });

  test('that holds anything is left alone, and so is a file', () => {
    const place = folder();
    writeFileSync(join(place, 'mine'), 'mine');
    for (const path of [place, join(place, 'mine')]) {
      expect(() => vacant(path)).toThrow(unwritable(path, 'there-already'));
      expect(() => create(path, files)).toThrow(Unwritable);
    }
    expect(readdirSync(place)).toEqual(['mine']);
    expect(() => vacant(join(place, 'none'))).not.toThrow();
  });

  test('that cannot be written leaves nothing', () => {
    const place = folder();
    expect(() => create(join(place, 'none', 'new'), files)).toThrow(unwritable('none/new', 'no-folder'));
    const name = 'n'.repeat(300);
    const tooLong = new Map([...files, [name, 'x']]);
    expect(() => create(join(place, 'new'), tooLong)).toThrow(unwritable('new', 'name-too-long'));
    mkdirSync(join(place, 'empty'));
    expect(() => create(join(place, 'empty'), tooLong)).toThrow(unwritable('empty', 'name-too-long'));
    expect(readdirSync(place)).toEqual(['empty']);
    expect(readdirSync(join(place, 'empty'))).toEqual([]);
  });
});

describe('a stream', () => {
  const failing = (code: string) =>
    new Writable({ write: (_, __, done) => done(Object.assign(new Error(code), { code })) });

  test('has got the text when the promise is kept', async () => {
    const stream = new PassThrough();
    await send(stream, 'text');
    expect(String(stream.read())).toBe('text');
  });

  test('whose reader has gone is no fault', async () => {
    await expect(send(failing('EPIPE'), 'text')).resolves.toBe(false);
  });

  test('that fails says why', async () => {
    await expect(send(failing('ENOSPC'), 'text')).rejects.toThrow(Unwritable);
    await expect(send(failing('ENOSPC'), 'text')).rejects.toMatchObject({ path: null, fault: 'full' });
  });
});
