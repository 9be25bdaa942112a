// Where figures come from that can be read but once: a named pipe, a command in parentheses.
import { spawn, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { answer, folder, program, start } from './program.ts';

const growth = ['growth', '2022', '2023'];
const place = folder();

/** A pipe of that name, and someone who writes this text into it. */
function fed(name: string, text: string): string {
  const path = join(place, name);
  expect(spawnSync('mkfifo', [path]).status).toBe(0);
  writeFileSync(`${path}.txt`, text);
  spawn('sh', ['-c', 'exec cat "$0.txt" > "$0"', path], { stdio: 'ignore' });
  return path;
}

const organisations = (count: number) =>
  Array.from({ length: count }, (_, at) => `O${at},a,2022,1${at}\nO${at},a,2023,2${at}\n`).join('');
const header = 'organisation,indicator,period,value\n';

describe('a pipe is read like a file', () => {
  const long = 'indicator,period,value\na,2022,10\na,2023,12.5\n';
  const many = header + organisations(9000);

  test.each([
    ['with one report', long],
    [
      'with one that is longer than what is looked at first',
      `${long}${`${' '.repeat(999)}\n`.repeat(90)}b,2022,1\nb,2023,2\n`,
    ],
    ['with many organisations, fewer than are looked at', header + organisations(3)],
    ['and more of them', many],
  ])('%s', (what, text) => {
    const name = what.replaceAll(/\W/g, '-');
    const file = join(folder({ 'all.csv': text }), 'all.csv');
    expect(start([...growth, '-O', 'csv', '-d', fed(name, text)])).toEqual(
      start([...growth, '-O', 'csv', '-d', file]),
    );
  });

  test('and its name tells the period', () => {
    const path = fed('2023.csv', 'indicator,value\na,12\n');
    expect(answer(['show', '2023', '-d', path])).toMatch(/^A +12$/im);
  });

  test('one organisation of many is found in it', () => {
    const path = fed('named', many);
    const shown = answer(['show', '2023', '-d', path, '--organisation', 'O8999', '-O', 'csv']);
    expect(shown).toContain(',28999,');
  });

  test('what is wrong in it is told with its name and line', () => {
    const { stderr, status } = start(['check', '-d', fed('faulty', `${header}A,a,2022,1\nA,a,2023,1x\n`)]);
    expect(stderr).toContain('faulty:3:10: error: a "1x" is not a number');
    expect(status).toBe(2);
    expect(start(['check', '-d', fed('empty', '')]).stderr).toContain('empty: error: empty input [empty]');
  });

  const hasBash = spawnSync('bash', ['-c', ': <(:)']).status === 0;
  test.skipIf(!hasBash)('what a command in parentheses prints', () => {
    const zipped = join(place, 'all.csv.gz');
    writeFileSync(zipped, gzipSync(many));
    const command = `"${process.execPath}" "${program}" ${growth.join(' ')} -q -d <(gzip -dc "${zipped}")`;
    const { stdout, stderr } = spawnSync('bash', ['-c', command], { encoding: 'utf8', maxBuffer: 2 ** 26 });
    expect(stderr).toBe('');
    expect(stdout === answer([...growth, '-q', '-d', join(folder({ 'all.csv': many }), 'all.csv')])).toBe(
      true,
    );
  });
});

test('nobody waits for what is not read to its end', () => {
  const path = join(place, 'endless');
  const command = `mkfifo "${path}"; yes organisation,indicator,period > "${path}" & exec "${process.execPath}" "${program}" check -d "${path}"`;
  const { status, stderr, signal } = spawnSync('sh', ['-c', command], {
    ...{ encoding: 'utf8', timeout: 20_000, stdio: ['ignore', 'ignore', 'pipe'] },
  });
  expect({ status, signal }).toEqual({ status: 2, signal: null });
  expect(stderr).toContain('endless:1:1: error: no column "value"');
});
