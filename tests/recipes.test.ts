// The recipes for continuous integration that README.md gives, as far as they are shell: run as they stand.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { workshop } from './console.ts';
import { checkout } from './program.ts';

/** The YAML blocks of the section. */
const [github, gitlab, hook] = [
  ...readFileSync(join(checkout, 'README.md'), 'utf8')
    .split('\n## In CI\n')[1]!
    .split('\n## ')[0]!
    .matchAll(/^```yaml\n([^]*?)^```$/gm),
].map((match) => match[1]!) as [string, string, string];

/** What a step runs, less how the program is installed: here it is a command already. */
const steps = (block: string, step: RegExp): string[] =>
  [...block.matchAll(step)].map((match) => match[1]!).filter((line) => !line.startsWith('npm install'));

/** In a checkout with figures in `data`; the steps stop where one fails. */
function run(script: readonly string[], misprint: boolean) {
  const cwd = workshop();
  if (misprint) spawnSync('sed', ['-i', 's/^staffing,19,/staffing,18,/', join(cwd, 'data', '2023.csv')]);
  const { status, stdout, stderr } = spawnSync('sh', ['-ec', script.join('\n')], {
    cwd,
    encoding: 'utf8',
    env: {
      PATH: `${join(cwd, '.commands')}:${process.env['PATH']}`,
      GITHUB_STEP_SUMMARY: join(cwd, 'summary.md'),
    },
  });
  const file = (name: string): string => readFileSync(join(cwd, name), 'utf8');
  return { status, stdout, stderr, file };
}

describe('on GitHub', () => {
  const script = steps(github, /^ +- run: (.*)$/gm);

  test('figures that can be true are green, with a line that says so', () => {
    const { status, stdout, stderr, file } = run(script, false);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^✓ Consistent: .*\n$/);
    expect(file('summary.md')).toContain('✓ Consistent');
  });

  test('a misprint is one error in the file, and red', () => {
    const { status, stdout, file } = run(script, true);
    expect(status).toBe(1);
    expect(stdout.match(/^::error /gm)).toHaveLength(1);
    expect(stdout).toMatch(/^::error file=data\/2023\.csv,line=13,col=10,/);
    expect(file('summary.md')).toContain('✗ Contradiction');
  });
});

describe('on GitLab', () => {
  const script = steps(gitlab, /^ {4}- (.*)$/gm);

  test('both reports are there, and the job is as green as the figures', () => {
    const { status, stdout, stderr, file } = run(script, false);
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(file('junit.xml')).toContain('failures="0"');
    expect(JSON.parse(file('gl-code-quality-report.json'))).toEqual([]);
  });

  test('both are there where it is red, and name the same line', () => {
    const { status, file } = run(script, true);
    expect(status).toBe(1);
    expect(file('junit.xml')).toContain('data/2023.csv:13:10: contradiction 1');
    const [found] = JSON.parse(file('gl-code-quality-report.json')) as { location: object }[];
    expect(found!.location).toEqual({ path: 'data/2023.csv', lines: { begin: 13 } });
  });
});

test('pre-commit finds the hook under the name that the recipe uses, and runs check with its arguments', () => {
  const hooks = readFileSync(join(checkout, '.pre-commit-hooks.yaml'), 'utf8');
  const [, id] = /- id: (.*)/.exec(hook)!;
  expect(hooks).toContain(`- id: ${id}\n`);
  const [, entry] = /^ {2}entry: (.*)$/m.exec(hooks)!;
  const [, args] = /args: \[(.*)\]/.exec(hook)!;
  const line = [entry, ...args!.split(', ')].join(' ');
  expect(run([line], false).status).toBe(0);
  expect(run([line], true).status).toBe(1);
});
