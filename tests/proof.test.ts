// Every proof that `check --json` gives is added up by a script that knows nothing but the contract.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { CheckDocument } from './document.ts';
import { checked } from './document.ts';
import { bundledWith, checkout, folder } from './program.ts';

const script = join(checkout, 'tests', 'independent', 'proof.mjs');

function added(found: CheckDocument, data: string) {
  const scratch = folder({ 'check.json': JSON.stringify(found), 'none.csv': '' });
  const rules = join(data, 'rules.csv');
  const args = [script, join(scratch, 'check.json'), existsSync(rules) ? rules : join(scratch, 'none.csv')];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  return { status, lines: stdout.split('\n').slice(0, -1), stderr };
}

const growth = 'staffing,19,growth,,,press-2023,';
const misprint = bundledWith('2023.csv', growth, growth.replace('19', '18'));
const two = bundledWith('2023.csv', growth, growth.replace('19', '18'));
writeFileSync(
  join(two, '2024.csv'),
  readFileSync(join(two, '2024.csv'), 'utf8').replace(
    'private_sector_revenue,337',
    'private_sector_revenue,373',
  ),
);
const cases = join(checkout, 'tests', 'cases');

describe('the proofs add up', () => {
  const reports: [string, string, number][] = [
    ['the misprint', misprint, 1],
    ['two conflicts', two, 2],
    ['edenred_2013', join(cases, 'edenred_2013'), 1],
    ['fagron_2013_2017', join(cases, 'fagron_2013_2017'), 3],
    ['smals_2023_2024_crosscheck', join(cases, 'smals_2023_2024_crosscheck'), 1],
    ['tarkett_2022', join(cases, 'tarkett_2022'), 1],
  ];

  test.each(reports)('of %s', (_, data, count) => {
    const { status, lines, stderr } = added(checked(data), data);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(lines).toHaveLength(count);
    for (const line of lines) expect(line).toMatch(/^conflict \d: 0 (>= [1-9]\d*(\.\d+)?|> \d+(\.\d+)?)$/);
  });

  test('and a wrong one does not', () => {
    const found = checked(misprint);
    const members = found.conflicts[0]!.members.map((member, at) =>
      at > 0
        ? member
        : { ...member, rows: member.rows!.map((row) => ({ ...row, multiplier: `${row.multiplier}1` })) },
    );
    const spoilt = { ...found, conflicts: [{ ...found.conflicts[0]!, members }] };
    const { status, stderr } = added(spoilt, misprint);
    expect(status).not.toBe(0);
    expect(stderr).toContain('conflict 1 does not add up');
  });
});
