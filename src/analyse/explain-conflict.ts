// One conflict explained: which of the report's conflicts it is, and why its members cannot all hold.
import type { Report } from '../figures/report.ts';
import type { Result } from '../figures/result.ts';
import { conflictData } from './check.ts';
import { gather } from './checked.ts';
import { conflictBlocks } from './conflict-blocks.ts';
import { Judge } from './judge.ts';
import { nowhere } from './selection.ts';

/** `number` as typed; it counts the conflicts as `check` does. */
export function explainConflict(report: Report, number: string): Omit<Result, 'command'> {
  const { conflicts } = gather(new Judge(report), []);
  const found = conflicts.find((conflict) => String(conflict.number) === number);
  if (!found) {
    const finding = { code: 'unknown-conflict', text: number, count: conflicts.length, ...nowhere } as const;
    return { data: {}, blocks: [], findings: [finding] };
  }
  return {
    data: { conflict: { number: found.number, ...conflictData(found) } },
    blocks: conflictBlocks({ report, conflicts: [found] }).slice(1),
    findings: [],
  };
}
