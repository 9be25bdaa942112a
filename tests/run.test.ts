import { describe, expect, test } from 'vitest';
import type { Finding } from '../src/figures/finding.ts';
import { exitCode } from '../src/run.ts';

const place = { file: '2023.csv', line: 9, column: 25 };
const warning: Finding = { code: 'disputed-without-note', row: 'staffing growth', ...place };
const fault: Finding = { code: 'no-figures', ...place };
const conflict = { code: 'conflict', ...place } as unknown as Finding;

describe('the exit code', () => {
  test.each([
    ['nothing found', 'check', [], 0],
    ['a warning', 'check', [warning], 0],
    ['a conflict, to check', 'check', [warning, conflict], 1],
    ['a conflict, to another command', 'growth', [conflict], 0],
    ['a fault', 'growth', [fault], 2],
    ['a fault beside a conflict', 'check', [conflict, fault], 2],
  ] as const)('of %s', (_, command, findings, expected) =>
    expect(exitCode({ command, findings })).toBe(expected),
  );
});
