// One conflict explained: why its members cannot all hold, in full, with where each was published.
import type { ConflictExplanationDocument } from '../figures/explanation.ts';
import type { Report } from '../figures/report.ts';
import type { Block, Result } from '../figures/result.ts';
import type { Cell, Sentence } from '../figures/sentence.ts';
import type { Argument } from './argument.ts';
import { argumentOf } from './argument.ts';
import { chainBlocks, chainHeading } from './chain-blocks.ts';
import { conflictData } from './check.ts';
import type { Checked } from './checked.ts';
import { gather } from './checked.ts';
import { memberBlocks, suspectBlocks } from './conflict-blocks.ts';
import { Judge } from './judge.ts';
import { othersBlocks, othersData, othersOf } from './conflict-witness.ts';
import { line } from './legend.ts';
import { multiplierBlocks } from './multiplier-table.ts';
import { chainData, rowsData } from './proof-data.ts';
import type { Member } from './rows.ts';
import { nowhere } from './selection.ts';

export interface ConflictSubject {
  /** As typed; it counts the conflicts as `check` does. */
  readonly number: string;
  /** Show the table of multipliers too. */
  readonly multipliers: boolean;
  /** For each member true values that all the others allow. */
  readonly witness?: boolean;
}

export function explainConflict(report: Report, asked: ConflictSubject): Omit<Result, 'command'> {
  const { conflicts } = gather(new Judge(report), []);
  const found = conflicts.find((conflict) => String(conflict.number) === asked.number);
  if (!found) {
    const finding = {
      code: 'unknown-conflict',
      text: asked.number,
      count: conflicts.length,
      ...nowhere,
    } as const;
    return { data: {}, blocks: [], findings: [finding] };
  }
  const { steps } = found.conflict;
  const argument = argumentOf(steps, report);
  const others = asked.witness ? othersOf(report, found.conflict, argument) : null;
  const proof = { chain: argument && chainData(argument), rows: rowsData(steps) };
  return {
    data: {
      conflict: {
        ...conflictData(found),
        ...proof,
        ...(others && { witnesses: others.map(othersData) }),
      },
    } satisfies ConflictExplanationDocument,
    blocks: [
      ...conflictExplained(report, found, argument, asked.multipliers),
      ...(others ?? []).flatMap((it) => othersBlocks(report, it, (argument?.chain.set ?? null) !== null)),
    ],
    findings: [],
  };
}

/** `multipliers`: their table too, where there is a chain. */
export function conflictExplained(
  report: Report,
  { conflict, number, suspects }: Checked['conflicts'][number],
  argument: Argument | null,
  multipliers: boolean,
): Block[] {
  const blank: Block = { kind: 'blank' };
  const { members } = conflict;
  const shown = argument && { ...argument, report };
  const table = multipliers || !shown ? [blank, ...multiplierBlocks(conflict, report)] : [];
  return [
    ...(shown
      ? [
          line(chainHeading(shown, number), 'title'),
          ...chainBlocks(shown),
          blank,
          line({ says: 'these-take-part' }, 'title'),
        ]
      : [line({ says: 'conflict-heading', number, members: members.length }, 'title')]),
    ...memberBlocks(report, members),
    ...table,
    blank,
    ...suspectBlocks(report, suspects),
    ...sourceBlocks(report, members),
  ];
}

/** The publications that the statements come from; nothing where none is named. */
function sourceBlocks(report: Report, members: readonly Member[]): Block[] {
  const cited = members.flatMap((member) =>
    member.kind === 'statement' ? (member.statement.source ?? []) : [],
  );
  const rows = [...new Set(cited)].map((key): Cell[] => {
    const source = report.sources.get(key);
    const about = [source?.title ?? '', source?.url ?? ''];
    return [
      { kind: 'text', text: key, source: true },
      ...about.map((text): Cell => ({ kind: 'text', text })),
    ];
  });
  if (rows.length === 0) return [];
  const heading: Sentence = { says: 'section-sources' };
  return [
    { kind: 'blank' },
    line(heading, 'title'),
    { kind: 'columns', indent: 1, rows, expendable: [0, 1, 0] },
  ];
}
