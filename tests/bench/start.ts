// How long a start takes beside one of Node that does nothing: the shortest of interleaved runs, with kept code and without.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Part } from './bench.ts';
import { rounded } from './measured.ts';

const runs = 20;
export const program = join('bin', 'smals-report.js');

const starts = [
  { what: 'growth as a table', args: ['growth', '2022', '2023'], cold: 1.8, kept: 1.5 },
  { what: 'growth --json', args: ['growth', '2022', '2023', '--json'], cold: 1.5, kept: 1.35 },
  { what: '--help', args: ['--help'], cold: 1.4, kept: 1.25 },
] as const;

export async function start(): Promise<Part> {
  const cache = mkdtempSync(join(tmpdir(), 'smals-report-bench-'));
  const ways = starts.flatMap(({ what, args, cold, kept }) => [
    { what: `${what}, cold`, args: [program, ...args], goal: cold, env: { NODE_DISABLE_COMPILE_CACHE: '1' } },
    { what, args: [program, ...args], goal: kept, env: { XDG_CACHE_HOME: cache } },
  ]);
  const bare = { args: ['-e', '0'], env: {} };
  try {
    const all = [bare, ...ways].map((way) => ({ ...way, least: Infinity }));
    // The first round fills the cache and is not counted.
    for (let run = 0; run <= runs; run++)
      for (const way of all) {
        const took = time(way);
        if (run > 0) way.least = Math.min(way.least, took);
      }
    const [{ least }, ...rest] = all as [(typeof all)[number], ...typeof all];
    return {
      beside: 'node -e 0',
      measured: ways.map(({ what, goal }, at) => ({
        ...{ what, size: 1, ratio: rounded(rest[at]!.least / least), goal, runs },
        note: `${Math.round(rest[at]!.least)} ms, node ${Math.round(least)} ms`,
      })),
    };
  } finally {
    rmSync(cache, { recursive: true });
  }
}

interface Way {
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

export function time({ args, env }: Way): number {
  const began = performance.now();
  const { status } = spawnSync(process.execPath, args, { env: { PATH: process.env['PATH'], ...env } });
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}`);
  return performance.now() - began;
}
