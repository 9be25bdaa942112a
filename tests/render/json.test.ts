import { expect, test } from 'vitest';
import type { Finding } from '../../src/figures/finding.ts';
import { message } from '../../src/render/findings.ts';
import { json } from '../../src/render/json.ts';

const envelope = { tool: 'smals-report 0.1.0', root: 'data' };
const finding: Finding = {
  code: 'disputed-without-note',
  row: 'staffing growth',
  file: '2023.csv',
  line: 9,
  column: 25,
};

test('the document opens with what it is and ends with the findings', () => {
  const result = { command: 'growth', data: { rows: [] }, blocks: [], findings: [finding] };
  const text = json(result, envelope);
  expect(text).toMatch(/^\{\n {2}"schemaVersion": 1,\n {2}"command": "growth",\n/);
  expect(text.endsWith('}\n')).toBe(true);
  expect(Object.keys(JSON.parse(text) as object)).toEqual([
    'schemaVersion',
    'command',
    'tool',
    'root',
    'rows',
    'findings',
  ]);
  expect(JSON.parse(text)).toMatchObject({
    findings: [
      {
        code: 'disputed-without-note',
        severity: 'warning',
        file: '2023.csv',
        line: 9,
        column: 25,
        message: message(finding),
      },
    ],
  });
});

test('labels are kept exactly', () => {
  const label = '\u001b[31m\u202e\u2028"';
  const text = json({ command: 'growth', data: { label }, blocks: [], findings: [] }, envelope);
  expect((JSON.parse(text) as { label: string }).label).toBe(label);
});
