// Growth and shares of very many organisations, beside a bare loop over the rows and beside what others need for the
// same figures; and how many statements are judged a second.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Part } from './bench.ts';
import { generate, names } from './invented.ts';
import type { Measured } from './measured.ts';
import { rounded } from './measured.ts';
import type { Run } from './timed.ts';
import { isThere, timed } from './timed.ts';

const usual = [1_000, 100_000, 1_000_000, 5_000_000];
const goals = { growing: 5.5, memory: 120, level: 1.3, verdicts: 2000 };
/** Rows beyond which nothing is beside us but ourselves, and beyond which figures are not compared one by one. */
const [beside, compared] = [1_000_000, 100_000];
/** Organisations of the check. */
const checked = 10_000;

export async function portfolio(sizes: readonly number[]): Promise<Part> {
  const chosen = sizes.length === 0 ? usual : [...sizes].sort((a, b) => a - b);
  const there = rivals.filter(present);
  const runs = new Map<number, Run>();
  const measured = within((folder) =>
    chosen.flatMap((rows) => {
      const { file } = generate(folder, rows, false);
      const others = rows > beside ? [] : there;
      const [growth, shares] = (['growth', 'shares'] as const).map((question) =>
        of(question, rows, file, others),
      );
      runs.set(rows, growth!.own);
      return [...growth!.measured, ...shares!.measured];
    }),
  );
  return Promise.resolve({ beside: 'each of them', measured: [...measured, ...growing(runs)] });
}

export async function verdicts(sizes: readonly number[]): Promise<Part> {
  const count = sizes[0] ?? checked;
  const measured = within((folder) => {
    const { wrong } = generate(folder, count * 2 * names.length, true);
    const out = join(folder, 'out');
    const { seconds } = timed([node, program, 'check', '-q', '-d', folder], out);
    const statements = readFileSync(out, 'latin1').split('\n').length - 2;
    const note = `${count} organisations, ${wrong} wrong totals`;
    const about = { what: 'verdicts a second', size: statements, goal: goals.verdicts, note };
    return [{ ...about, ratio: Math.round(statements / seconds), isSpeed: true as const, runs: 1 }];
  });
  return Promise.resolve({ beside: 'a second of one core', measured });
}

function within<T>(work: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'smals-report-bench-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const program = join('bin', 'smals-report.js');
const here = join('tests', 'bench');
const { execPath: node } = process;

const questions = {
  growth: { words: ['growth', '2022', '2023'], value: 'growth_value' },
  shares: { words: ['shares', '2023'], value: 'share_value' },
} as const;
type Question = keyof typeof questions;

interface Rival {
  readonly what: string;
  readonly goal: number | null;
  /** It computes the same figures to the last digit. */
  readonly isExact?: true;
  readonly words: (question: Question, file: string) => readonly [string, ...string[]];
  /** What ends well where it is to be had. */
  readonly probe?: readonly [string, ...string[]];
}

const at = (name: string) => join(here, name);
const rivals: readonly Rival[] = [
  { ...{ what: 'bare csv-parse loop', goal: 1.3 }, words: (_, file) => [node, at('bare.js'), file] },
  {
    ...{ what: 'python csv, decimal', goal: 1, isExact: true },
    words: (question, file) => ['python3', at('rival.py'), question, file],
  },
  {
    ...{ what: 'Miller', goal: 0.5, probe: ['mlr', '--version'] },
    words: (question, file) => ['sh', at('miller.sh'), question, file],
  },
  {
    ...{ what: 'sqlite3', goal: 0.8, probe: ['sqlite3', '--version'] },
    words: (question, file) => ['sh', at('sqlite.sh'), question, file],
  },
  {
    ...{ what: 'DuckDB', goal: null, isExact: true, probe: [node, at('duckdb.js')] },
    words: (question, file) => [node, at('duckdb.js'), question, file],
  },
];

function present({ what, probe }: Rival): boolean {
  if (!probe || isThere(probe)) return true;
  console.log(`${what}: not on this machine, skipped`);
  return false;
}

/** A question of ours, and each rival at the same, in turn; the median of some runs. */
function of(question: Question, rows: number, file: string, asked: readonly Rival[]) {
  const folder = dirname(file);
  const runs = rows > beside ? 1 : rows === beside ? 3 : 5;
  const out = join(folder, 'out');
  const taken: Run[] = [];
  const others = new Map<string, Run[]>();
  for (let count = 0; count < runs; count++) {
    taken.push(timed([node, program, ...questions[question].words, '-q', '-d', folder], out));
    for (const { what, words } of asked) {
      const found = timed(words(question, file), join(folder, what));
      others.set(what, [...(others.get(what) ?? []), found]);
    }
  }
  const own = median(taken);
  const measured = asked.map(({ what, goal, isExact = false }): Measured => {
    const same = isExact && rows <= compared ? sameFigures(question, out, join(folder, what)) : '';
    const ratio = rounded(own.seconds / median(others.get(what)!).seconds);
    return { what: `${question}: ${what}`, size: rows, ratio, goal, runs, note: same };
  });
  return { own, measured };
}

/** Byte for byte after sorting. */
function sameFigures(question: Question, own: string, rival: string): string {
  const [header, ...lines] = readFileSync(own, 'utf8').trimEnd().split('\n');
  const places = ['organisation', 'indicator', questions[question].value].map((name) =>
    header!.split(',').indexOf(name),
  );
  const ours = lines.map((line) => places.map((place) => line.split(',')[place]).join(',')).sort();
  const theirs = readFileSync(rival, 'utf8').trimEnd().split('\n').sort();
  const isSame = ours.length === theirs.length && ours.every((line, at) => line === theirs[at]);
  if (!isSame) throw new Error(`${rival} has other figures`);
  return 'the same figures';
}

/** The peak of memory at each size, and how time and memory grow from a size to five times as many. */
function growing(runs: ReadonlyMap<number, Run>): Measured[] {
  return [...runs].flatMap(([size, { seconds, peak }]): Measured[] => {
    const about = { size, runs: 1, note: '' };
    const smaller = runs.get(size / 5);
    const held = { what: 'growth: peak memory, MiB', ratio: Math.round(peak), goal: goals.memory, ...about };
    if (smaller === undefined) return [held];
    const note = `beside ${size / 5} rows`;
    const [time, level] = [rounded(seconds / smaller.seconds), rounded(peak / smaller.peak)];
    return [
      held,
      { ...about, what: 'growth: its time', ratio: time, goal: goals.growing, note },
      { ...about, what: 'growth: its memory', ratio: level, goal: goals.level, note },
    ];
  });
}

function median(runs: readonly Run[]): Run {
  return [...runs].sort((a, b) => a.seconds - b.seconds)[Math.floor(runs.length / 2)]!;
}
