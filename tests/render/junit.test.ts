import { expect, test } from 'vitest';
import type { Finding } from '../../src/figures/finding.ts';
import { unanswered } from '../../src/figures/result.ts';
import { junit } from '../../src/render/junit.ts';

const checkout = { root: 'data', directory: '/work' };
const fault: Finding = {
  ...{
    code: 'empty-cell',
    row: '<a & "b">\u0001\uffff',
    field: 'value',
    file: '2023.csv',
    line: 2,
    column: 1,
  },
};
const warning: Finding = { code: 'nothing-checked', file: null, line: null, column: null };
const result = { ...unanswered('check'), findings: [fault, warning] };

test('text that XML cannot hold is escaped', () => {
  const text = junit(result, [fault], checkout);
  expect(text).toContain('message="&lt;a &amp; &quot;b&quot;&gt;U+0001');
  expect(text).not.toMatch(/[\u0000-\u0008\ufffe\uffff]/);
});

test('what fails the check fails, the rest is told', () => {
  expect(junit(result, [fault], checkout)).toContain(
    '<testsuites name="smals-report" tests="1" failures="0" errors="1">',
  );
  expect(junit(result, [fault], checkout)).toMatch(
    /<system-out>nothing was checked: .* \[nothing-checked\]<\/system-out>/,
  );
  expect(junit(result, [fault, warning], checkout)).toContain('tests="2" failures="1" errors="1"');
});
