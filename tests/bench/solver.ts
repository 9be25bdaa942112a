// The exact solver, proof included, beside HiGHS: reports of every size, the hard kind with one printed total.
import { execFileSync } from 'node:child_process';
import { System } from '../../src/solve/system.ts';
import { dice } from '../solve/dice.ts';
import type { Publication } from '../solve/publication.ts';
import { hard, publication } from '../solve/publication.ts';
import type { Part } from './bench.ts';
import type { Measured } from './measured.ts';
import { race, rounded } from './measured.ts';
import type { Rival } from './rival.ts';
import { modelOf, rival } from './rival.ts';

/** Periods times segments and their total; of how many figures each way the bounds are asked for. */
const shapes = [
  { figures: 10, periods: 2, segments: 4, verdict: 0.5, bounds: 0.3, asked: 10 },
  { figures: 110, periods: 10, segments: 10, verdict: 1, bounds: 0.5, asked: 110 },
  { figures: 1020, periods: 20, segments: 50, verdict: 2, bounds: 0.2, asked: 30 },
  { figures: 5050, periods: 50, segments: 100, verdict: 2, bounds: null, asked: 0 },
  { figures: 20100, periods: 100, segments: 200, verdict: 2, bounds: null, asked: 0 },
] as const;

type Shape = (typeof shapes)[number];

/** Goals for contradictions and memory at every size, and for how many small reports are judged a second. */
const goals = { contradiction: 1.5, memory: 2, small: 1.5 };
/** The last growth of the total is wrong by three percent. */
const wrong = 30;
const runs = 7;
const organisations = 10_000;

export async function solver(sizes: readonly number[]): Promise<Part> {
  const highs = await rival();
  const wanted = shapes.filter(({ figures }) => sizes.length === 0 || sizes.includes(figures));
  const measured = wanted.flatMap((shape) => [
    verdict(shape, highs),
    contradiction(shape, highs),
    ...(shape.bounds === null ? [] : [bounds(shape, shape.bounds, highs)]),
    ...(shape.figures < 1000 ? [] : [peak(shape)]),
  ]);
  if (sizes.length === 0 || sizes.includes(10)) measured.push(small(highs));
  return { beside: `HiGHS ${highs.version}`, measured };
}

function verdict(shape: Shape, highs: Rival): Measured {
  const report = publication({ ...hard, ...shape }, dice(1));
  const model = modelOf(report);
  let left = 0;
  let answer: boolean | null = null;
  const found = race(
    runs,
    () => (left = expectVerdict(report, true)),
    () => (answer = highs.isFeasible(model)),
  );
  const note = fallbacks(left) + opinion(answer, true);
  return { ...described('consistent', shape, found), goal: shape.verdict, note };
}

function contradiction(shape: Shape, highs: Rival): Measured {
  const report = publication({ ...hard, ...shape, off: wrong }, dice(1));
  const model = modelOf(report);
  let left = 0;
  let answer: boolean | null = null;
  const found = race(
    runs,
    () => (left = expectVerdict(report, false)),
    () => (answer = highs.isFeasible(model)),
  );
  const note = fallbacks(left) + opinion(answer, false);
  return { ...described('contradictory', shape, found), goal: goals.contradiction, note };
}

function bounds(shape: Shape, goal: number, highs: Rival): Measured {
  const report = publication({ ...hard, ...shape }, dice(1));
  const model = modelOf(report);
  // Evenly spread over all periods and places.
  const asked = Array.from({ length: shape.asked }, (_, at) =>
    Math.floor((at * report.variables) / shape.asked),
  );
  let left = 0;
  const found = race(
    runs,
    () => (left = bothBounds(report, asked)),
    () => highs.bounds(model, asked),
  );
  const some = shape.asked < shape.figures ? `of ${shape.asked} figures ` : '';
  return { ...described('all bounds', shape, found), goal, note: some + fallbacks(left) };
}

function small(highs: Rival): Measured {
  const reports = Array.from({ length: organisations }, (_, seed) =>
    publication({ ...hard, ...shapes[0], off: seed % 2 === 0 ? 0 : wrong }, dice(seed)),
  );
  const models = reports.map(modelOf);
  const found = race(
    runs,
    () => reports.forEach((report) => new System(report.variables, report.constraints).contradiction()),
    () => models.forEach((model) => highs.isFeasible(model)),
  );
  const speed = Math.round((organisations * 1000) / found.ours / 100) * 100;
  return {
    what: 'small verdicts a second',
    size: 10 * organisations,
    isSpeed: true,
    ratio: rounded(found.theirs / found.ours),
    goal: goals.small,
    runs: found.runs,
    note: `${speed} a second here; 3000 will do as well`,
  };
}

/** The growth of the resident set over one verdict, each in a process of its own. */
function peak(shape: Shape): Measured {
  const [ours, theirs] = ['ours', 'theirs'].map((whose) =>
    Number(
      execFileSync(process.execPath, [process.argv[1]!, 'bench', 'memory', whose, String(shape.figures)]),
    ),
  );
  const ratio = rounded(ours! / theirs!);
  return { what: 'memory', size: shape.figures, ratio, goal: goals.memory, runs: 1, note: '' };
}

/** Prints by how many kilobytes this process grew over one verdict. */
export async function memory([whose, figures]: readonly string[]): Promise<number> {
  const shape = shapes.find((it) => it.figures === Number(figures))!;
  const report = publication({ ...hard, ...shape }, dice(1));
  const model = modelOf(report);
  const highs = await rival();
  const before = process.memoryUsage().rss / 1024;
  if (whose === 'ours') expectVerdict(report, true);
  else highs.isFeasible(model);
  console.log(Math.round(process.resourceUsage().maxRSS - before));
  return 0;
}

function expectVerdict({ variables, constraints }: Publication, consistent: boolean): number {
  const system = new System(variables, constraints);
  if ((system.contradiction() === null) !== consistent) throw new Error('the wrong verdict');
  return system.fallbacks;
}

function bothBounds({ variables, constraints }: Publication, asked: readonly number[]): number {
  const system = new System(variables, constraints);
  for (const variable of asked) {
    system.minimise([[variable, 1n]]);
    system.minimise([[variable, -1n]]);
  }
  return system.fallbacks;
}

function opinion(answer: boolean | null, truth: boolean): string {
  return answer === truth ? '' : answer === null ? 'HiGHS gave up' : 'HiGHS is wrong';
}

const fallbacks = (count: number): string => (count === 0 ? '' : `${count} left to the simplex `);
const described = (what: string, { figures }: Shape, { ours, theirs, runs }: ReturnType<typeof race>) => ({
  what,
  size: figures,
  ratio: rounded(ours / theirs),
  runs,
});
