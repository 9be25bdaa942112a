// The program is ended at every step of its writing: a file is the old one or the new one, and never a part of either.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { answer, checkout, folder, start } from '../program.ts';

const figures = { '2022.csv': 'indicator,value\na,1\n', '2023.csv': 'indicator,value\na,2\n' };

/** Started once for every step, with that signal in the middle of it; the last is not disturbed. */
function ends(signal: string, args: (place: string) => readonly string[], old: Record<string, string> = {}) {
  const [driver, program] = [
    join(checkout, 'tests', 'hazards', 'killed.js'),
    join(checkout, 'dist', 'cli.cjs'),
  ];
  const all = [];
  for (let step = 1; ; step++) {
    const place = folder(old);
    const words = [driver, program, place, signal, String(step), ...args(place)];
    const { status, signal: by, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8', env: {} });
    all.push({ status: status ?? by, place, names: readdirSync(place).sort() });
    const calls = Number(/(\d+) calls\n$/.exec(stderr)?.[1] ?? Infinity);
    if (calls < step) return all;
  }
}

const data = folder(figures);
const growth = ['growth', '2022', '2023', '--exact', '-d', data];
const whole = answer(growth);
const writing = (place: string) => [...growth, '-o', join(place, 'old.txt')];
const isDraft = (name: string) => /^\.smals-report-\w{6}$/.test(name);

describe('-o', () => {
  test('ended at once: the old file or the new one, and beside it at most a draft that says whose it is', () => {
    const all = ends('SIGKILL', writing, { 'old.txt': 'old' });
    const killed = all.slice(0, -1);
    const kept = killed.filter(({ place }) => readFileSync(join(place, 'old.txt'), 'utf8') === 'old');
    const replaced = killed.filter(({ place }) => readFileSync(join(place, 'old.txt'), 'utf8') === whole);
    expect(all.at(-1)).toMatchObject({ status: 0, names: ['old.txt'] });
    expect(killed.map(({ status }) => status)).toEqual(killed.map(() => 'SIGKILL'));
    expect(kept.length + replaced.length).toBe(killed.length);
    expect(kept.length).toBeGreaterThan(4);
    expect(killed.some(({ names }) => names.some(isDraft))).toBe(true);
    for (const { names } of killed) expect(names.filter((name) => !isDraft(name))).toEqual(['old.txt']);
  });

  test.each(['SIGTERM', 'SIGINT'])('%s waits until the file is whole, and is obeyed then', (signal) => {
    const all = ends(signal, writing, { 'old.txt': 'old' });
    expect(all.length).toBeGreaterThan(6);
    expect(all.pop()).toMatchObject({ status: 0 });
    for (const { status, place, names } of all) {
      expect({ status, names }).toEqual({ status: 130, names: ['old.txt'] });
      expect(readFileSync(join(place, 'old.txt'), 'utf8')).toBe(whole);
    }
  });
});

describe('a draft that nobody took away', () => {
  const stray = (files: Readonly<Record<string, string>>) => {
    const place = folder(files);
    mkdirSync(join(place, '.smals-report-a1B2c3'));
    return place;
  };

  test('is no figures, and in nobody’s way', () => {
    const place = stray(figures);
    expect(answer(['growth', '2022', '2023', '--exact', '-d', place])).toBe(whole);
    answer([...growth, '-o', join(place, 'new.txt')]);
    expect(readFileSync(join(place, 'new.txt'), 'utf8')).toBe(whole);
  });

  test('does not make a folder full', () => {
    const place = stray({});
    expect(start(['init', place]).status).toBe(0);
    expect(readdirSync(place)).toContain('rules.csv');
  });
});

test('init ended at once: a new folder is there with all of its files, or not at all', () => {
  const all = ends('SIGKILL', (place) => ['init', join(place, 'begun')]);
  expect(all.length).toBeGreaterThan(10);
  const begun = all.filter(({ names }) => names.includes('begun'));
  expect(begun.length).toBeGreaterThan(0);
  for (const { place } of begun) expect(readdirSync(join(place, 'begun'))).toHaveLength(5);
  for (const { names } of all) expect(names.filter((name) => !isDraft(name) && name !== 'begun')).toEqual([]);
});
