// Organisations are independent: in as many shards as one likes, on as many processors, the answers are those of one run.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { answer, folder, program } from './program.ts';

const count = 400;
const rows = Array.from({ length: count }, (_, at) =>
  ['2022', '2023'].flatMap((period) => {
    const [a, b] = [(at * 37) % 900, (at * 91) % 700];
    const total = a + b + (at % 50 === 7 ? 40 : 0);
    const name = at % 3 === 0 ? `"Org ${at}, Gent"` : `Org ${at}`;
    return [`${name},a,${period},${a}`, `${name},"b b",${period},${b}`, `${name},total,${period},${total}`];
  }),
).flat();
const path = folder({
  'figures.csv': `organisation,indicator,period,value\n${rows.join('\n')}\n`,
  'indicators.csv': 'indicator,part_of\ntotal,\na,total\nb b,total\n',
});
const hasParallel = spawnSync('parallel', ['--version']).status === 0;

/** As the README has it. */
function sharded(question: readonly string[]): string {
  const command = `'${process.execPath}' '${program}' ${question.join(' ')} -q -O jsonl -d - --declared '${path}'`;
  const pieces = [
    '--pipepart',
    '--block',
    '3k',
    '--header',
    ':',
    '--colsep',
    ',',
    '--group-by',
    'organisation',
  ];
  const { stdout, stderr } = spawnSync(
    'parallel',
    ['--will-cite', ...pieces, '-a', join(path, 'figures.csv'), '--keep-order', '-j', '2', command],
    { encoding: 'utf8', env: { PATH: process.env['PATH'], HOME: path }, maxBuffer: 2 ** 26 },
  );
  expect(stderr).toBe('');
  return stdout;
}

const single = (question: readonly string[]) => answer([...question, '-q', '-O', 'jsonl', '-d', path]);

describe.skipIf(!hasParallel)('GNU parallel, where it is installed', () => {
  test.each([
    ['growth', ['growth', '2022', '2023']],
    ['shares', ['shares', '2023']],
  ])('%s is that of a single run', { timeout: 120_000 }, (_, question) => {
    expect(sharded(question)).toBe(single(question));
  });

  test('check too, but for the places: lines are those of the shard', { timeout: 120_000 }, () => {
    const bare = (text: string) =>
      text
        .replace(/"statement":"[^"]*","file":"[^"]*","line":\d+/g, '')
        .replace(/"file":"stdin","line":\d+/g, '');
    expect(bare(sharded(['check']))).toBe(bare(single(['check'])));
  });
});

test('what stands in a folder beside is declared for standard input and for one file', () => {
  const input = `organisation,indicator,period,value\n${rows.slice(0, 6).join('\n')}\n`;
  const [first] = single(['shares', '2023']).split('\n');
  const shares = (data: string) =>
    answer(['shares', '2023', '-q', '-O', 'jsonl', '-d', data, '--declared', path], 0, { input });
  expect(shares('-').split('\n')[0]).toBe(first);
  expect(shares(join(path, 'figures.csv'))).toBe(single(['shares', '2023']));
  const one = folder({ '2023.csv': 'indicator,value\na,1\ntotal,4\n' });
  expect(answer(['shares', '2023', '-d', join(one, '2023.csv'), '--declared', path])).toContain(
    '+25.0'.slice(1),
  );
});
