// Mutated files through reading, every hundredth through the whole program: whatever comes in, what goes out is an
// answer or findings, with exit code 0, 1 or 2, in time and in little memory.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Finding } from '../../src/figures/finding.ts';
import { isFault } from '../../src/figures/finding.ts';
import type { Report } from '../../src/figures/report.ts';
import type { Folder, Input } from '../../src/read/folder.ts';
import { untold } from '../../src/read/form.ts';
import { gathered } from '../../src/read/gathered.ts';
import { english } from '../../src/render/english/catalogue.ts';
import { diagnostics } from '../../src/render/diagnostics.ts';
import type { Question, Request } from '../../src/run.ts';
import { run } from '../../src/run.ts';
import type { Dice } from '../solve/dice.ts';
import { sink } from '../sink.ts';
import { dice } from '../solve/dice.ts';
import { mutated, nudged } from './mutation.ts';
import type { Seed } from './seeds.ts';
import { seeds } from './seeds.ts';

export interface Tally {
  inputs: number;
  refused: number;
  /** Of the inputs that went through the whole program, by exit code. */
  readonly exits: Map<number, number>;
  /** Milliseconds that the slowest input took, by reading and by the whole program. */
  readonly slowest: { reading: number; program: number };
  /** Bytes of memory that the process held at most. */
  memory: number;
  /** What must not be, each with the number of its input. */
  readonly failures: string[];
}

const usage = 'npm run fuzz -- [--seed WHOLE_NUMBER] [--inputs WHOLE_NUMBER] [--first WHOLE_NUMBER]';
const limits = { milliseconds: 2000, bytes: 256 * 2 ** 20 };
const every = 100;

export async function main(words: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...words],
    options: { seed: { type: 'string' }, inputs: { type: 'string' }, first: { type: 'string' } },
  });
  const [seed, inputs, first] = [values.seed ?? 1, values.inputs ?? 1_000_000, values.first ?? 0].map(Number);
  if (!Number.isSafeInteger(seed) || !(inputs! > 0) || !(first! >= 0)) {
    console.error(usage);
    return 2;
  }
  const tally = await fuzz(process.cwd(), seed!, inputs!, first!, (so) => console.error(told(so)));
  if (tally.memory > limits.bytes) tally.failures.push(`${megabytes(tally.memory)} MB of memory`);
  for (const failure of tally.failures.slice(0, 50)) console.log(failure);
  console.log(told(tally));
  return tally.failures.length === 0 ? 0 : 1;
}

const megabytes = (bytes: number): number => Math.round(bytes / 2 ** 20);

export function told({ inputs, refused, exits, slowest, memory, failures }: Tally): string {
  const codes = [...exits].sort(([a], [b]) => a - b).map(([code, count]) => `${count} with ${code}`);
  return [
    `${inputs} inputs read, ${refused} of them refused; the slowest took ${slowest.reading} ms`,
    `${[...exits.values()].reduce((a, b) => a + b, 0)} through the whole program, ${codes.join(', ')}; the slowest took ${slowest.program} ms`,
    `${megabytes(memory)} MB of memory at most; ${failures.length} failures`,
  ].join('\n');
}

/** Inputs from number `first` on: each depends on the seed and its number alone. `pause` hears how far it is. */
export async function fuzz(
  root: string,
  seed: number,
  inputs: number,
  first = 0,
  pause: (tally: Tally) => void = () => undefined,
): Promise<Tally> {
  const tally: Tally = {
    ...{
      inputs: 0,
      refused: 0,
      exits: new Map(),
      slowest: { reading: 0, program: 0 },
      memory: 0,
      failures: [],
    },
  };
  const known = seeds(root);
  const sound = known.filter(({ files }) => !gathered(folderOf(files), {}, []).findings.some(isFault));
  const others = known.flatMap(({ files }) => files.map(({ bytes }) => bytes));
  const place = mkdtempSync(join(tmpdir(), 'smals-report-fuzz-'));
  for (let number = first; number < first + inputs; number++) {
    const chance = dice(seed * 1_000_003 + number);
    const whole = number % every === 0;
    const gently = whole && chance.chance(0.7);
    const { files, worse } = gently
      ? spoiled(chance.pick(sound), chance, (bytes) => nudged(bytes, chance))
      : spoiled(chance.pick(known), chance, (bytes) => mutated(bytes, chance, others));
    const fail = (what: string) => tally.failures.push(`input ${number}: ${what}`);
    const report = await reading(whole ? files : part(files, worse, chance), tally, fail);
    if (report !== null && whole) await program(files, report, { place, chance, tally, fail });
    tally.inputs++;
    if (tally.inputs % 50_000 === 0) pause(tally);
    if (number % 1000 === 0) tally.memory = Math.max(tally.memory, process.memoryUsage().rss);
  }
  rmSync(place, { recursive: true, force: true });
  return tally;
}

/** The seed with one file made worse. */
function spoiled({ files }: Seed, chance: Dice, spoil: (bytes: Buffer) => Buffer) {
  const original = chance.pick(files);
  const worse: Input = { ...original, bytes: spoil(original.bytes) };
  return { files: files.map((file) => (file === original ? worse : file)), worse };
}

/** The mutated file, at times with some or all of the others: these were read before. */
function part(files: readonly Input[], worse: Input, chance: Dice): readonly Input[] {
  const [all, some] = [chance.chance(0.01), chance.chance(0.15)];
  return files.filter((file) => file === worse || all || (some && chance.chance(0.3)));
}

const reserved = ['indicators.csv', 'rules.csv', 'sources.csv', 'datapackage.json'];

const folderOf = (kept: readonly Input[]): Folder => ({
  root: '.',
  figures: kept.filter(({ file }) => !reserved.includes(file)),
  reserved: new Map(kept.filter(({ file }) => reserved.includes(file)).map((input) => [input.file, input])),
  incomplete: false,
});

type Fail = (what: string) => void;

/** Null where it failed. */
async function reading(kept: readonly Input[], tally: Tally, fail: Fail): Promise<Report | null> {
  const folder = folderOf(kept);
  try {
    const start = performance.now();
    const report = gathered(folder, {}, []);
    const again = () => Promise.resolve(gathered(folder, {}, []));
    tally.slowest.reading = Math.max(tally.slowest.reading, await spent(start, again, fail));
    if (report.findings.some(isFault)) tally.refused++;
    sayable(report.findings, fail);
    return report;
  } catch (error) {
    fail(`reading: ${stack(error)}`);
    return null;
  }
}

const stack = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);

/** Milliseconds since `start`; where that is long, of the processor alone, for a machine may be busy. */
async function spent(start: number, again: () => Promise<unknown>, fail: Fail): Promise<number> {
  const elapsed = Math.round(performance.now() - start);
  if (elapsed < limits.milliseconds / 4) return elapsed;
  const before = process.cpuUsage();
  await again();
  const { user, system } = process.cpuUsage(before);
  const milliseconds = Math.round((user + system) / 1000);
  if (milliseconds > limits.milliseconds) fail(`${milliseconds} ms`);
  return milliseconds;
}

/** Each finding is one line that a terminal can show, with its place and code. */
function sayable(findings: readonly Finding[], fail: Fail): void {
  const lines = diagnostics(findings, 'f', { language: english, ascii: false }).split('\n').slice(0, -1);
  const odd = lines.find(
    (line) =>
      !/^(?:f\/|smals-report)[^\n]*: (?:error|warning|note): .* \[[a-z-]+\]$|^[\d,]+ errors?, nothing computed$/u.test(
        line,
      ),
  );
  const control = lines.find((line) =>
    /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u200b-\u200f\u2028\u2029]/u.test(line),
  );
  if (odd !== undefined) fail(`said: ${JSON.stringify(odd)}`);
  if (control !== undefined) fail(`a terminal would obey: ${JSON.stringify(control)}`);
}

interface Whole {
  readonly place: string;
  readonly chance: Dice;
  readonly tally: Tally;
  readonly fail: Fail;
}

async function program(files: readonly Input[], report: Report, whole: Whole): Promise<void> {
  const { place, chance, tally, fail } = whole;
  const data = join(place, 'figures');
  mkdirSync(data);
  for (const { file, bytes } of files) writeFileSync(join(data, file), bytes);
  const { said, ...into } = sink();
  const asked = request(question(report, chance), data, chance);
  const start = performance.now();
  try {
    const code = await run(asked, into);
    const took = await spent(start, () => run(asked, sink()), fail);
    tally.slowest.program = Math.max(tally.slowest.program, took);
    tally.exits.set(code, (tally.exits.get(code) ?? 0) + 1);
    if (![0, 1, 2].includes(code)) fail(`${asked.question.command} ends with ${code}`);
    if (code === 2 && asked.format === 'table' && said.output !== '' && !said.error.includes('[undecided]'))
      fail(`${asked.question.command} answers although it cannot`);
    if (code === 2 && said.error === '') fail(`${asked.question.command} says nothing`);
    if (/^\s+at .*\d+:\d+/m.test(said.output + said.error)) fail(`${asked.question.command} shows a trace`);
    if (asked.format === 'json') JSON.parse(said.output);
  } catch (error) {
    fail(`${asked.question.command}: ${stack(error)}`);
  }
  rmSync(data, { recursive: true });
}

function question({ periods, indicators, statements }: Report, chance: Dice): Question {
  const period = () => (periods.length > 0 ? chance.pick(periods) : '2023');
  const [from, to] = [period(), period()].sort() as [string, string];
  const statement = statements.length > 0 ? chance.pick(statements) : null;
  const name = indicators.size > 0 ? chance.pick([...indicators.keys()]) : 'revenue';
  return chance.pick<Question>([
    { command: 'growth', from, to, indicators: [], contributions: chance.chance(0.3) },
    { command: 'shares', period: to, indicators: [], of: chance.chance(0.5) ? name : null },
    { command: 'trend', indicators: chance.chance(0.5) ? [name] : [] },
    { command: 'show', period: to, indicators: [] },
    { command: 'check', periods: [], all: chance.chance(0.5), witness: chance.chance(0.2) },
    { command: 'explain', subject: { kind: 'quantity', indicator: name, measure: 'value', period: to } },
    {
      command: 'explain',
      subject: { kind: 'place', file: statement?.file ?? 'x', line: statement?.line ?? 2, column: null },
    },
  ]);
}

function request(question: Question, data: string, chance: Dice): Request {
  return {
    ...{
      question,
      data,
      rounding: chance.pick([null, null, 'exact', 'truncate'] as const),
      rules: [],
      set: [],
    },
    stdin: () => Promise.resolve(new Uint8Array()),
    form: untold,
    deadline: null,
    format: chance.pick(['table', 'json'] as const),
    style: { width: 110, color: false, ascii: chance.chance(0.1), language: 'en' },
    detail: chance.pick(['normal', 'verbose'] as const),
    tool: 'smals-report',
    choice: { select: [], ignore: [] },
    directory: '/',
  };
}
