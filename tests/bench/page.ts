// How long a whole report of the bundled figures takes as people start it, and how large it is.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Part } from './bench.ts';
import { median, rounded } from './measured.ts';
import { program, time } from './start.ts';

const runs = 20;
/** Milliseconds, and bytes. */
const [longest, largest] = [1000, 600_000];

export function page(): Promise<Part> {
  const folder = mkdtempSync(join(tmpdir(), 'smals-report-bench-'));
  const path = join(folder, 'report.html');
  const way = (env: Readonly<Record<string, string>>) => ({ args: [program, 'report', '-o', path], env });
  const ways = [
    { what: 'a page, cold', env: { NODE_DISABLE_COMPILE_CACHE: '1' } },
    { what: 'a page', env: { XDG_CACHE_HOME: folder } },
  ];
  try {
    const measured = ways.map(({ what, env }) => {
      // The first start keeps its code and is not counted.
      const [, ...times] = Array.from({ length: runs + 1 }, () => time(way(env)));
      const note = `median ${Math.round(median(times))} ms`;
      return { what, size: 1, ratio: rounded(median(times) / longest), goal: 1, runs, note };
    });
    const { length } = readFileSync(path);
    const size = { what: 'a page, its size', size: 1, ratio: rounded(length / largest), goal: 1, runs: 1 };
    return Promise.resolve({
      beside: `${longest} ms, ${largest} bytes`,
      measured: [...measured, { ...size, note: `${length} bytes` }],
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
