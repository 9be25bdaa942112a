// The package as a user installs it: packed, unpacked into an empty project, and asked from a program.
import { execFile, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { blocksOf } from './console.ts';
import { bundledWith, checkout, folder } from './program.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

const project = folder();
const installed = join(project, 'node_modules', 'smals-report');
const packed: { path: string }[] = [];

/** In an environment that says nothing; npm asks no registry. */
function run(command: string, args: readonly string[], cwd: string, input = '', env = {}): string {
  const quiet = { npm_config_offline: 'true', npm_config_cache: join(project, '.npm'), HOME: project };
  const { status, stdout, stderr } = spawnSync(command, args, {
    ...{ cwd, input, encoding: 'utf8', maxBuffer: 2 ** 26 },
    env: { PATH: process.env['PATH'], ...quiet, ...env },
  });
  expect({ args, status, stderr: status === 0 ? '' : stderr }).toEqual({ args, status: 0, stderr: '' });
  return stdout;
}

const node = (args: readonly string[], input = '', env = {}): string =>
  run(process.execPath, args, project, input, env);

/** Packs a copy, so that nothing is rebuilt under the other tests, and installs it as npm would. */
beforeAll(() => {
  const copy = folder();
  const left = new Set(['.git', 'node_modules', 'dist', 'coverage']);
  cpSync(checkout, copy, { recursive: true, filter: (path) => !left.has(relative(checkout, path)) });
  symlinkSync(join(checkout, 'node_modules'), join(copy, 'node_modules'));
  const said = run('npm', ['pack', '--json', '--silent', '--pack-destination', project], copy);
  const [{ filename, files }] = JSON.parse(said) as [{ filename: string; files: { path: string }[] }];
  packed.push(...files);
  mkdirSync(installed, { recursive: true });
  run('tar', ['-xzf', filename, '-C', installed, '--strip-components', '1'], project);
  for (const name of dependencies()) link(name);
  cpSync(join(checkout, 'data'), join(project, 'data'), { recursive: true });
  writeFileSync(join(project, 'package.json'), '{ "type": "module" }\n');
});

const dependencies = (): string[] => {
  const text = readFileSync(join(installed, 'package.json'), 'utf8');
  return Object.keys((JSON.parse(text) as { dependencies: object }).dependencies);
};

/** npm would fetch what the package depends on; a test has no network, and takes the checkout's. */
function link(name: string): void {
  const path = join(project, 'node_modules', name);
  mkdirSync(dirname(path), { recursive: true });
  symlinkSync(join(checkout, 'node_modules', name), path);
}

test('the package holds what a user needs, and nothing else', () => {
  const paths = packed.map(({ path }) => path).sort();
  const types = paths.filter((path) => path.startsWith('dist/types/'));
  expect(types).toContain('dist/types/index.d.ts');
  expect(types.filter((path) => !path.endsWith('.d.ts'))).toEqual([]);
  expect(types.length).toBeLessThan(15);
  expect(paths.filter((path) => !types.includes(path))).toEqual(
    [
      ...['CHANGELOG.md', 'LICENSE', 'README.md', 'package.json'],
      ...['bin/package.json', 'bin/smals-report.js', 'dist/chart.cjs', 'dist/cli.cjs', 'dist/index.js'],
      ...readdirSync(join(checkout, 'data')).map((name) => `data/${name}`),
    ].sort(),
  );
});

const misprint = bundledWith(
  '2023.csv',
  'staffing,19,growth,,,press-2023,',
  'staffing,18,growth,,,press-2023,',
);
const faulty = folder({
  '2023.csv': 'indicator,value\nsales,5x\n',
  'rules.csv': 'rule,expression\nr,a = \n',
});
const typed = 'indicator,period,value\nsales,2022,92000\nsales,2023,91000\n';

/** Each call of the library beside the command line that answers the same. */
const calls: readonly (readonly [code: string, command: string])[] = [
  [`growth(await load(), { from: '2022', to: '2023' })`, 'growth 2022 2023'],
  [
    `growth(await load('data'), { from: '2023', to: '2024', indicators: ['revenue', 'staff'] })`,
    'growth 2023 2024 revenue staff -d data',
  ],
  [
    `growth(await load('data'), { from: '2022', to: '2023', indicators: ['revenue'], contributions: true })`,
    'growth 2022 2023 revenue --contributions -d data',
  ],
  [
    `growth(await load('-', { exact: true, stdin }), { from: '2022', to: '2023' })`,
    'growth 2022 2023 -d - --exact',
  ],
  [`growth(await load(), { from: '2022', to: '2032', indicators: ['revenu'] })`, 'growth 2022 2032 revenu'],
  [`shares(await load(), { period: '2023' })`, 'shares 2023'],
  [
    `shares(await load('data', { rounding: 'truncate' }), { period: '2024', of: 'revenue', indicators: ['secondment'] })`,
    'shares 2024 secondment --of revenue -d data --rounding truncate',
  ],
  [`show(await load('data'), { period: '2023' })`, 'show 2023 -d data'],
  [`trend(await load('data'))`, 'trend -d data'],
  [`trend(await load('data'), { indicators: ['revenue', 'staff'] })`, 'trend revenue staff -d data'],
  [
    `show(await load('data', { set: ['revenue 2024 = 570'] }), { period: '2024', indicators: ['revenue', 'staff'] })`,
    'show 2024 revenue staff -d data --set "revenue 2024 = 570"',
  ],
  [`check(await load(), { witness: true })`, 'check --witness'],
  [`check(await load(${JSON.stringify(misprint)}), { periods: ['2023'] })`, `check 2023 -d ${misprint}`],
  [
    `check(await load('data', { set: ['staffing growth 2023 = 18'], rules: ['n: staff > 9'] }))`,
    'check -d data --set "staffing growth 2023 = 18" --rule "n: staff > 9"',
  ],
  [`check(await load('data', { set: ['stafing 2023 = 1'] }))`, 'check -d data --set "stafing 2023 = 1"'],
  [`check(await load(${JSON.stringify(faulty)}))`, `check -d ${faulty}`],
  [`check(await load('/nowhere'))`, 'check -d /nowhere'],
  [`explain(await load(), { indicator: 'revenue', period: '2022' })`, 'explain revenue 2022'],
  [
    `explain(await load('data'), { indicator: 'staffing', measure: 'growth', period: '2023' })`,
    'explain staffing growth 2023 -d data',
  ],
  [`explain(await load('data'), { file: '2023.csv', line: 13 })`, 'explain 2023.csv:13 -d data'],
  [`explain(await load('data'), { file: 'rules.csv', line: 2 })`, 'explain rules.csv:2 -d data'],
  [
    `explain(await load('data', { set: ['staffing growth 2023 = 18'] }), { conflict: 1, witness: true })`,
    'explain conflict 1 --witness -d data --set "staffing growth 2023 = 18"',
  ],
  [`explain(await load('data'), { conflict: 3 })`, 'explain conflict 3 -d data'],
];

const program = join('node_modules', 'smals-report', 'bin', 'smals-report.js');
const wordsOf = (command: string): string[] =>
  [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain!);

/** What node prints, in the project, without waiting for other runs. */
function printed(args: readonly string[], input: string, env = {}): Promise<string> {
  return new Promise((resolve) => {
    const options = { cwd: project, env, maxBuffer: 2 ** 26 };
    const child = execFile(process.execPath, args, options, (_, stdout) => resolve(stdout));
    child.stdin!.on('error', () => undefined).end(input);
  });
}

describe('every function', () => {
  const answers: string[] = [];
  const documents: string[] = [];

  /** The commands two by two, while the script asks the same of the library. */
  beforeAll(async () => {
    const functions = [...new Set(calls.map(([code]) => code.split('(')[0]))].join(', ');
    const script = [
      `import { load, ${functions} } from 'smals-report';`,
      `const stdin = async () => new TextEncoder().encode(${JSON.stringify(typed)});`,
      `const answers = [${calls.map(([code]) => code).join(',\n')}];`,
      'process.stdout.write(JSON.stringify(answers.map((answer) => `${JSON.stringify(answer, null, 2)}\\n`)));',
    ];
    writeFileSync(join(project, 'calls.js'), script.join('\n'));
    const elsewhere = { SMALS_REPORT_DATA: '/nowhere', FORCE_COLOR: '1' };
    const asked = printed(['calls.js'], 'not asked', elsewhere);
    const ask = ([, command]: (typeof calls)[number]) =>
      printed([program, ...wordsOf(command), '--json'], typed);
    for (let at = 0; at < calls.length; at += 2)
      documents.push(...(await Promise.all(calls.slice(at, at + 2).map(ask))));
    answers.push(...(JSON.parse(await asked) as string[]));
  });

  test.each(calls.map(([code, command], at) => ({ code, command, at })))(
    '$code returns what the command prints',
    ({ at }) => {
      expect(JSON.parse(documents[at]!)).toHaveProperty('schemaVersion', 1);
      expect(answers[at]).toBe(documents[at]);
    },
  );

  test('is there, and no other', () => {
    const script = "import('smals-report').then((all) => console.log(Object.keys(all).sort().join(' ')))";
    const functions = new Set(calls.map(([code]) => code.split('(')[0]!));
    expect(node(['--eval', script])).toBe(`${['load', ...functions].sort().join(' ')}\n`);
  });
});

test('what is no report, and what is no rounding, is thrown', () => {
  const script = `
    import { check, load } from 'smals-report';
    const report = await load('data');
    const thrown = [() => check({ ...report }), () => load('data', { rounding: 'half' })];
    for (const attempt of thrown)
      try { await attempt(); } catch (error) { console.log(error.name, error.message); }
    console.log(Object.isFrozen(report), report.periods.at(-1), report.indicators[0], report.title, report.findings);`;
  expect(node(['--input-type=module', '--eval', script]).split('\n')).toEqual([
    'TypeError a question is asked of a report that load has returned',
    'TypeError rounding is one of nearest, half-up, half-even, truncate, exact',
    'true 2024 revenue Smals []',
    '',
  ]);
});

test('its types are those that a strict program can rely on', () => {
  const strict = { strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true };
  const settings = { module: 'nodenext', target: 'es2022', types: [], noEmit: true, skipLibCheck: false };
  const files = ['consumer.ts'];
  writeFileSync(
    join(project, 'tsconfig.json'),
    JSON.stringify({ compilerOptions: { ...strict, ...settings }, files }),
  );
  cpSync(join(checkout, 'tests', 'consumer.ts'), join(project, 'consumer.ts'));
  const compiler = join(checkout, 'node_modules', 'typescript', 'bin', 'tsc');
  const { status, stdout } = spawnSync(process.execPath, [compiler, '-p', '.'], {
    cwd: project,
    encoding: 'utf8',
  });
  expect(stdout).toBe('');
  expect(status).toBe(0);
});

test('the example of README.md prints what it shows', () => {
  const readme = readFileSync(join(checkout, 'README.md'), 'utf8');
  const [, example] = /<!-- library example -->\n```js\n([^]*?)```/.exec(readme)!;
  const output = blocksOf('README.md').filter(({ mark }) => mark === 'library output');
  writeFileSync(join(project, 'example.mjs'), example!);
  expect(output.map(({ text }) => text)).toEqual([`$ node example.mjs\n${node(['example.mjs'])}`]);
});
