// How a data directory is begun: what is seen in a table is asked about, what is taken is written.
import type { Begun } from './analyse/init.ts';
import { draftOf, init as answered, tableBlocks } from './analyse/init.ts';
import type { Proposal } from './analyse/proposal.ts';
import { proposals } from './analyse/proposal.ts';
import { blocksOf } from './analyse/proposal-blocks.ts';
import type { Indicator } from './figures/indicator.ts';
import type { Report } from './figures/report.ts';
import type { Block, Result } from './figures/result.ts';
import type { Files } from './render/data-directory.ts';
import { dataDirectory } from './render/data-directory.ts';
import { starter } from './render/starter.ts';
import type { Style } from './render/style.ts';
import { table as drawn } from './render/table.ts';

export interface Wish {
  /** The table as it was named; null for figures to be replaced. */
  readonly from: string | null;
  readonly directory: string;
  readonly told: Begun['told'];
  /** All proposals are taken. */
  readonly yes: boolean;
  readonly rounding: Indicator['rounding'];
  readonly style: Style;
}

/** Who answers, and where files are written. */
export interface Desk {
  /** Null where nobody is there to be asked. */
  readonly ask: ((question: string) => Promise<boolean>) | null;
  /** Throws where the directory is there already, and not empty. */
  vacant(directory: string): void;
  /** All of the files, or nothing. */
  create(directory: string, files: Files): Promise<void>;
}

/** `report` is what was read of the table. */
export async function init(report: Report, wish: Wish, desk: Desk): Promise<Result> {
  const { from, directory, told, yes, rounding, style } = wish;
  const found = from === null ? [] : proposals(report);
  const asked = desk.ask !== null && !yes && from !== null;
  const written = yes || asked || from === null;
  if (written) desk.vacant(directory);
  const taken = asked
    ? await answers(tableBlocks(report, told), found, desk.ask, style)
    : written
      ? found
      : [];
  const files =
    from === null
      ? starter(style.language)
      : dataDirectory(draftOf(report, written ? taken : found), rounding);
  if (written) await desk.create(directory, files);
  const begun = { from, directory, files: [...files.keys()], written, told, proposals: found, taken, asked };
  return answered(report, begun);
}

async function answers(
  table: readonly Block[],
  found: readonly Proposal[],
  ask: (question: string) => Promise<boolean>,
  style: Style,
): Promise<readonly Proposal[]> {
  const taken: Proposal[] = [];
  let before = table;
  for (const proposal of found) {
    const blocks: Block[] = [...before, { kind: 'blank' }, ...blocksOf(proposal), question];
    if (await ask(drawn({ command: 'init', data: {}, blocks, findings: [] }, style).trimEnd() + ' '))
      taken.push(proposal);
    before = [];
  }
  return taken;
}

const question: Block = { kind: 'line', sentence: { says: 'take-it' } };
