// Growth and shares of very many organisations, beside a bare loop over the rows and beside what others need for the
// same figures; and how many statements are judged a second.
import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dice } from '../solve/dice.ts';
import type { Part } from './bench.ts';
import type { Measured } from './measured.ts';

const usual = [1_000, 100_000, 1_000_000];
const goals = {
  bare: 1.3,
  python: 1,
  miller: 0.5,
  sqlite: 0.8,
  growing: 5.5,
  memory: 120,
  level: 1.3,
  verdicts: 2000,
};
/** Organisations of the check. */
const checked = 10_000;
const names = ['revenue', ...Array.from({ length: 9 }, (_, at) => `part ${at + 1}`)];

/** What is run: its processor time in seconds, and its peak in MiB. */
interface Run {
  readonly seconds: number;
  readonly peak: number;
}

export async function portfolio(sizes: readonly number[]): Promise<Part> {
  const folder = mkdtempSync(join(tmpdir(), 'smals-report-bench-'));
  try {
    const chosen = sizes.length === 0 ? usual : [...sizes].sort((a, b) => a - b);
    const runs = new Map<string, Run>();
    const asked = ['growth', 'shares'] as const;
    const measured = chosen.flatMap((rows) => asked.flatMap((question) => of(question, rows, folder, runs)));
    return await Promise.resolve({
      beside: 'each of them',
      measured: [...measured, ...growing(chosen, runs)],
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export async function verdicts(sizes: readonly number[]): Promise<Part> {
  const folder = mkdtempSync(join(tmpdir(), 'smals-report-bench-'));
  try {
    const count = sizes[0] ?? checked;
    const file = generate(folder, count * 2 * names.length, true);
    const { seconds } = timed(process.execPath, [program, 'check', '-q', '-d', folder], join(folder, 'out'));
    const statements = readFileSync(join(folder, 'out'), 'latin1').split('\n').length - 2;
    const ratio = Math.round(statements / seconds);
    const what = 'verdicts a second';
    const note = `${count} organisations, ${file.wrong} wrong totals`;
    return await Promise.resolve({
      beside: 'a second of one core',
      measured: [{ what, size: statements, ratio, goal: goals.verdicts, isSpeed: true, runs: 1, note }],
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const program = join('bin', 'smals-report.js');
const here = join('tests', 'bench');

const questions = {
  growth: { words: ['growth', '2022', '2023'], value: 'growth_value' },
  shares: { words: ['shares', '2023'], value: 'share_value' },
} as const;
type Question = keyof typeof questions;

/** A question of ours, and each rival at the same, in turn; the median of some runs. */
function of(question: Question, rows: number, folder: string, runs: Map<string, Run>): Measured[] {
  const { file } = generate(folder, rows, false);
  const times = rows < 1_000_000 ? 5 : 3;
  const at = (name: string) => join(here, name);
  const rivals: readonly (readonly [string, number, (out: string) => Run | null])[] = [
    ['bare csv-parse loop', goals.bare, (out) => timed(process.execPath, [at('bare.js'), file], out)],
    [python, goals.python, (out) => command('python3', [at('rival.py'), question, file], out)],
    ['Miller', goals.miller, (out) => command('sh', [at('miller.sh'), question, file], out, 'mlr')],
    ['sqlite3', goals.sqlite, (out) => command('sh', [at('sqlite.sh'), question, file], out, 'sqlite3')],
  ];
  const out = join(folder, 'out');
  const taken: Run[] = [];
  const others = new Map<string, Run[]>();
  for (let count = 0; count < times; count++) {
    taken.push(timed(process.execPath, [program, ...questions[question].words, '-q', '-d', folder], out));
    for (const [what, , run] of rivals) {
      const found = run(join(folder, what));
      if (found) others.set(what, [...(others.get(what) ?? []), found]);
    }
  }
  const own = median(taken);
  runs.set(`${question} ${rows}`, own);
  const same = rows <= 100_000 && others.has(python) ? sameFigures(question, out, join(folder, python)) : '';
  return rivals.flatMap(([rival, goal]) => {
    const theirs = others.get(rival);
    if (!theirs) {
      console.log(`${rival}: not on this machine, skipped`);
      return [];
    }
    const ratio = Math.round((100 * own.seconds) / median(theirs).seconds) / 100;
    const note = rival === python ? same : '';
    return [{ what: `${question}: ${rival}`, size: rows, ratio, goal, runs: times, note }];
  });
}

const python = 'python csv, decimal';

/** The same as python's decimal, byte for byte after sorting. */
function sameFigures(question: Question, own: string, python: string): string {
  const [header, ...lines] = readFileSync(own, 'utf8').trimEnd().split('\n');
  const at = ['organisation', 'indicator', questions[question].value].map((name) =>
    header!.split(',').indexOf(name),
  );
  const ours = lines.map((line) => at.map((place) => line.split(',')[place]).join(',')).sort();
  const theirs = readFileSync(python, 'utf8').trimEnd().split('\n').sort();
  const isSame = ours.length === theirs.length && ours.every((line, at) => line === theirs[at]);
  if (!isSame) throw new Error('python has other figures');
  return 'the same figures';
}

/** How time and memory grow from one size to the next. */
function growing(sizes: readonly number[], runs: ReadonlyMap<string, Run>): Measured[] {
  return sizes.flatMap((rows, at): Measured[] => {
    const run = runs.get(`growth ${rows}`)!;
    const peak = {
      what: 'growth: peak memory, MiB',
      size: rows,
      ratio: Math.round(run.peak),
      note: '',
      runs: 1,
    };
    const before = sizes[at - 1];
    const smaller = before === undefined ? undefined : runs.get(`growth ${before}`);
    if (before === undefined || smaller === undefined) return [{ ...peak, goal: goals.memory }];
    const times = rows / before;
    const about = { size: rows, runs: 1, note: `beside ${before} rows` };
    const [time, level] = [run.seconds / smaller.seconds, run.peak / smaller.peak];
    const rounded = (ratio: number) => Math.round(100 * ratio) / 100;
    return [
      { ...peak, goal: goals.memory },
      { what: 'growth: its time', ratio: rounded(time), goal: (goals.growing * times) / 5, ...about },
      { what: 'growth: its memory', ratio: rounded(level), goal: goals.level, ...about },
    ];
  });
}

function median(runs: readonly Run[]): Run {
  return [...runs].sort((a, b) => a.seconds - b.seconds)[Math.floor(runs.length / 2)]!;
}

/** Null where the machine does not have it. */
function command(name: string, args: readonly string[], out: string, needed = name): Run | null {
  if (spawnSync('sh', ['-c', `command -v ${needed}`]).status !== 0) return null;
  return timed(name, args, out);
}

/** Processor time of the process and of those that it started, all cores together. */
function timed(name: string, args: readonly string[], out: string): Run {
  const file = openSync(out, 'w');
  const measure = [join(here, 'measure.py'), name, ...args];
  const { stderr, status } = spawnSync('python3', measure, {
    stdio: ['ignore', file, 'pipe'],
    encoding: 'utf8',
  });
  closeSync(file);
  const [seconds, peak] = stderr.trimEnd().split('\n').at(-1)!.split(' ').map(Number);
  if ((status ?? 2) > 1 || seconds === undefined || peak === undefined) throw new Error(`${name}: ${stderr}`);
  return { seconds, peak };
}

/** Ten indicators times two years an organisation: some quoted, some with a wrong total. */
function generate(folder: string, rows: number, ruled: boolean): { file: string; wrong: number } {
  const { whole, chance } = dice(rows);
  const file = join(folder, 'figures.csv');
  const output = openSync(file, 'w');
  let wrong = 0;
  let text = 'organisation,indicator,period,value\n';
  for (let at = 0; at < rows / (2 * names.length); at++) {
    const organisation = `0${String(400_000_000 + at * 3)}`;
    const [first, second] = [new Map<string, number>(), new Map<string, number>()];
    for (const year of [first, second]) {
      for (const name of names.slice(1)) year.set(name, whole(1, 9_999_999));
      const isWrong = chance(0.02);
      if (isWrong) wrong++;
      const sum = [...year.values()].reduce(
        (total, value) => total + value,
        isWrong ? whole(1_000, 100_000) : 0,
      );
      year.set('revenue', sum);
    }
    for (const name of names)
      for (const [period, year] of [
        ['2022', first],
        ['2023', second],
      ] as const) {
        const cell = chance(0.1) ? `"${name}"` : name;
        text += `${organisation},${cell},${period},${(year.get(name)! / 100).toFixed(2)}\n`;
      }
    if (text.length > 1_000_000) {
      writeSync(output, text);
      text = '';
    }
  }
  writeSync(output, text);
  closeSync(output);
  const parts = names.slice(1);
  declare(
    folder,
    'indicators.csv',
    `indicator,part_of\nrevenue,\n${parts.map((name) => `${name},revenue\n`).join('')}`,
  );
  const sum = parts.map((name) => `{${name}}`).join(' + ');
  if (ruled) declare(folder, 'rules.csv', `rule,expression\nsum,${sum} = revenue\n`);
  return { file, wrong };
}

function declare(folder: string, name: string, text: string): void {
  const file = openSync(join(folder, name), 'w');
  writeSync(file, text);
  closeSync(file);
}
