// A run that takes long: what a terminal shows of it meanwhile, and what is left when it is interrupted.
import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { spawn, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { folder, kept, program, start } from './program.ts';

const header = 'organisation,indicator,period,value\n';
const rows = (from: number, count: number) =>
  Array.from({ length: count }, (_, at) => `O${from + at},a,2022,10\nO${from + at},a,2023,12\n`).join('');
const growth = ['growth', '2022', '2023', '-d', '-'];

/** Some thousand organisations have been answered, and more may come. */
function begun(args: readonly string[]): ChildProcessWithoutNullStreams {
  const child = spawn(process.execPath, [program, ...growth, ...args], { env: { ...kept } });
  child.stdin.on('error', () => undefined).write(header + rows(0, 5000));
  return child;
}

async function ended(child: ChildProcessWithoutNullStreams, signal: NodeJS.Signals) {
  const end = new Promise((resolve) => child.once('close', (code, signal) => resolve(code ?? signal)));
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  child.kill(signal);
  return { end: await end, stderr };
}

describe('interrupted', () => {
  test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    'into a file, by %s: the old one stays',
    async (signal) => {
      const place = folder({ 'growth.csv': 'old' });
      const child = begun(['-o', join(place, 'growth.csv')]);
      const drafts = () => readdirSync(place).filter((name) => name.startsWith('.'));
      const written = () => drafts().some((name) => statSync(join(place, name, 'draft')).size > 100_000);
      while (!written()) await wait(20);
      expect(await ended(child, signal)).toEqual({ end: 130, stderr: '' });
      expect(readdirSync(place)).toEqual(['growth.csv']);
      expect(readFileSync(join(place, 'growth.csv'), 'utf8')).toBe('old');
    },
  );

  test('into a file that is new: there is none', async () => {
    const place = folder();
    const child = begun(['-o', join(place, 'growth.csv')]);
    while (readdirSync(place).length === 0) await wait(20);
    expect(await ended(child, 'SIGINT')).toEqual({ end: 130, stderr: '' });
    expect(readdirSync(place)).toEqual([]);
  });

  test('into a pipe: it ends as every command does, and says nothing', async () => {
    const child = begun([]);
    let [length, head] = [0, ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => ((head ||= text), (length += text.length)));
    while (length < 100_000) await wait(20);
    expect(await ended(child, 'SIGINT')).toEqual({ end: 'SIGINT', stderr: '' });
    expect(head).toMatch(/^organisation,indicator,[^\n]*\nO0,a,a,,2022,10,/);
  });
});

const hasScript = spawnSync('script', ['-qec', 'true', '/dev/null']).status === 0;

describe('two seconds and more', () => {
  const place = folder({ 'first.csv': header + rows(0, 3000), 'rest.csv': rows(3000, 9000) });
  const typed = [process.execPath, program, ...growth].map((word) => `'${word}'`).join(' ');
  const slowly = `{ cat first.csv; sleep 2.5; cat rest.csv; } | ${typed} > out.csv`;
  const setting = {
    ...({ encoding: 'utf8', cwd: place, input: '' } as const),
    env: { PATH: process.env['PATH'], SHELL: '/bin/sh', TERM: 'xterm', ...kept },
  };
  const summary = '12,000 organisations, 24,000 rows: 12,000 answered';
  const answers = () => readFileSync(join(place, 'out.csv'), 'utf8').split('\n').length;

  test.skipIf(!hasScript)('a terminal shows how far it has come, and in the end the summary alone', () => {
    const { stdout } = spawnSync('script', ['-qec', slowly, '/dev/null'], setting);
    const [nothing, ...shown] = stdout.trimEnd().split('\r\u001b[K');
    expect(nothing).toBe('');
    expect(shown.length).toBeGreaterThan(1);
    for (const line of shown.slice(0, -1)) expect(line).toMatch(/^[\d,]+ organisations, [\d,]+ rows so far$/);
    expect(shown.slice(-1)).toEqual([summary]);
    expect(answers()).toBe(12_002);
  });

  test.skipIf(!hasScript)('nor is it left behind where a file is given up', async () => {
    const waiting = slowly
      .replace('; }', '; while echo; do sleep 0.1; done; }')
      .replace('> out.csv', '-o new.csv');
    const command = `${waiting} & echo $! > pid; wait $!; echo $?`;
    const child = spawn('script', ['-qec', command, '/dev/null'], setting);
    const end = new Promise((resolve) => child.once('close', resolve));
    let screen = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (screen += text));
    while (!screen.includes('so far')) await wait(20);
    process.kill(Number(readFileSync(join(place, 'pid'), 'utf8')), 'SIGTERM');
    await end;
    expect(screen.trimEnd()).toMatch(/so far\r\u001b\[K130$/);
    expect(readdirSync(place)).not.toContain('new.csv');
  });

  test('a pipe gets the summary alone', () => {
    const { stderr } = spawnSync('sh', ['-c', slowly], setting);
    expect(stderr).toBe(`${summary}\n`);
    expect(answers()).toBe(12_002);
  });

  test.skipIf(!hasScript)('what takes less is not shown on its way', () => {
    const { stdout } = spawnSync('script', ['-qec', `${typed} < first.csv > out.csv`, '/dev/null'], setting);
    expect(stdout.trimEnd()).toBe('3,000 organisations, 6,000 rows: 3,000 answered');
  });
});

test('and quietly there is neither', () => {
  expect(start([...growth, '-q'], { input: header + rows(0, 2) }).stderr).toBe('');
});
