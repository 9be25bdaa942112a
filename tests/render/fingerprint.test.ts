import { describe, expect, test } from 'vitest';
import { check } from '../../src/analyse/check.ts';
import type { Finding } from '../../src/figures/finding.ts';
import { load } from '../../src/read/load.ts';
import { fingerprinted } from '../../src/render/fingerprint.ts';
import { folder } from '../program.ts';

const header = 'indicator,value,measure,source';
const rows = ['a,10.00,,', 'b,10.00,,gone', 'total,20.01,,', 'a,5,growth,lost', 'b,-(3),growth,'];
const year = (...of: string[]): string => [header, ...of, ''].join('\n');
const others = {
  'rules.csv': 'rule,expression\nsum,a + b = total\n',
  'sources.csv': 'source,title\nreport,Report\n',
};

/** The fingerprints of all that is found in these rows, each with its code. */
async function found(...of: string[]): Promise<Map<string, string>> {
  const report = await load(folder({ ...others, '2023.csv': year(...of) }), { rounding: 'exact' });
  const answered = report.findings.some(({ code }) => code === 'number')
    ? []
    : check(report, { periods: [], all: false }).findings;
  const problems = [...report.findings, ...answered].filter(({ code }) => code !== 'suspect');
  const marks = fingerprinted(problems);
  return new Map(marks.map(({ finding, fingerprint }) => [fingerprint, finding.code]));
}

test('a file that is sorted otherwise, with lines before it, has the same fingerprints', async () => {
  const sound = rows.slice(0, 4);
  const before = await found(...sound);
  expect([...before.values()].sort()).toEqual(['conflict', 'unknown-source', 'unknown-source']);
  expect(await found('c,1,,', ...[...sound].reverse())).toEqual(before);
});

test('faults of the input too', async () => {
  const before = await found(...rows);
  expect([...before.values()]).toContain('number');
  expect(await found(...[...rows].reverse())).toEqual(before);
});

describe('a fingerprint', () => {
  const conflict = (printed: string, line: number, number: number): Finding => ({
    ...{ code: 'suspect', file: '2023.csv', line, column: 9, number, wouldRead: null },
    suspect: { place: `2023.csv:${line}`, subject: 'staffing', period: '2023', measure: 'growth', printed },
  });
  const mark = (finding: Finding): string => fingerprinted([finding])[0]!.fingerprint;

  test('is of what was printed, wherever it stands and however conflicts are counted', () => {
    expect(mark(conflict('18 %', 13, 1))).toBe(mark(conflict('18 %', 4, 2)));
    expect(mark(conflict('18 %', 13, 1))).not.toBe(mark(conflict('17 %', 13, 1)));
  });

  test('is never that of another finding', () => {
    const twice = fingerprinted([conflict('18 %', 13, 1), conflict('18 %', 14, 2)]);
    expect(new Set(twice.map(({ fingerprint }) => fingerprint)).size).toBe(2);
  });
});
