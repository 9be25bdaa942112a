// Rows of many organisations, file beside file: in one order, in ascending order, or all kept.
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/figures/finding.ts';
import type { Lot } from '../../src/read/lots.ts';
import { merged } from '../../src/read/merge.ts';
import type { Rows } from '../../src/read/rows.ts';

/** A file that hands over these organisations, so many at a time. */
function file(name: string, organisations: string, block = 2): Rows {
  const lots = [...organisations].map((organisation, line): Lot => ({
    ...{ file: name, organisation, line, text: `${organisation}\n`, rows: 1, oversize: null },
  }));
  const blocks = Array.from({ length: Math.ceil(lots.length / block) }, (_, at) =>
    lots.slice(at * block, (at + 1) * block),
  );
  const next = () => Promise.resolve(blocks.shift() ?? null);
  return { file: name, open: next, next } as unknown as Rows;
}

async function found(files: readonly Rows[], unsorted = false, limit?: number) {
  const findings: Finding[] = [];
  const organisations: string[] = [];
  for await (const batch of merged(files, unsorted, findings, limit))
    for (const lots of batch)
      organisations.push(`${lots[0]!.organisation}: ${lots.map((lot) => lot.file).join(' ')}`);
  return { organisations, findings };
}

describe('files in one order', () => {
  test('hand over what is of one organisation together', async () => {
    const { organisations } = await found([file('a', 'ABD'), file('b', 'ACD', 1)]);
    expect(organisations).toEqual(['A: a b', 'B: a', 'C: b', 'D: a b']);
  });

  test('may each hold some organisations alone, or none', async () => {
    const { organisations } = await found([file('a', ''), file('b', 'XZ'), file('c', 'XYZ')]);
    expect(organisations).toEqual(['X: b c', 'Y: c', 'Z: b c']);
  });

  test('of which there is but one need no order', async () => {
    const { organisations } = await found([file('a', 'CAB')]);
    expect(organisations).toEqual(['C: a', 'A: a', 'B: a']);
  });
});

describe('kept rows', () => {
  test('come together in the order in which organisations appear', async () => {
    const { organisations, findings } = await found([file('a', 'CAC'), file('b', 'BC')], true);
    expect(organisations).toEqual(['C: a a b', 'A: a', 'B: b']);
    expect(findings).toEqual([]);
  });

  test('are given up one character past the limit, and that is told', async () => {
    const files = () => [file('a', 'CAC'), file('b', 'BC')];
    expect((await found(files(), true, 10)).organisations).toHaveLength(3);
    const { organisations, findings } = await found(files(), true, 9);
    expect(organisations).toEqual([]);
    expect(findings).toMatchObject([{ code: 'organisation', problem: 'memory', limit: 9, file: 'b' }]);
  });
});
