// Which findings are reported, and which of them fail a check.
import { describe, expect, test } from 'vitest';
import { answer, folder, start } from './program.ts';

const books = {
  '2023.csv': 'indicator,value,source\na,10.00,gone\nb,10.00,\ntotal,20.01,\n',
  'rules.csv': 'rule,expression\nsum,a + b = total\n',
  'sources.csv': 'source,title\nreport,Report\n',
};
const contradictory = folder(books);
const check = (path: string, ...options: string[]) => start(['check', '-d', path, '--exact', ...options]);
const codes = (text: string): string[] => [...text.matchAll(/\[([a-z-]+)\]$/gm)].map((match) => match[1]!);

describe('--select and --ignore', () => {
  test.each([
    [[], ['unknown-source', 'conflict', 'suspect', 'suspect', 'suspect'], 1],
    [['--select', 'conflict'], ['conflict'], 1],
    [['--select', 'unknown,suspect'], ['unknown-source', 'suspect', 'suspect', 'suspect'], 0],
    [['--ignore', 'conflict,suspect'], ['unknown-source'], 0],
    [['--ignore', 'conflict', '--ignore', 'suspect', '--ignore', 'unknown'], [], 0],
    [['--select', 'conflict', '--ignore', 'conflict'], [], 0],
  ])('%j', (options, expected, code) => {
    const { status, stdout, stderr } = check(contradictory, '-O', 'text', ...options);
    expect({ status, stderr, codes: codes(stdout) }).toEqual({ status: code, stderr: '', codes: expected });
  });

  test('filter what is reported, never the evidence', () => {
    const document = JSON.parse(check(contradictory, '--json', '--ignore', 'conflict').stdout) as {
      readonly consistent: boolean;
      readonly conflicts: readonly unknown[];
      readonly findings: readonly { readonly code: string }[];
    };
    expect(document.consistent).toBe(false);
    expect(document.conflicts).toHaveLength(1);
    expect(document.findings.map(({ code }) => code)).not.toContain('conflict');
  });

  test('leave out warnings of other commands too', () => {
    const growth = ['show', '2023', '-d', contradictory, '--exact'];
    expect(codes(start(growth).stderr)).toEqual(['unknown-source', 'set-aside']);
    expect(codes(start([...growth, '--ignore', 'set']).stderr)).toEqual(['unknown-source']);
  });

  test('a fault is told all the same', () => {
    const faulty = folder({ '2023.csv': 'indicator,value\na,x\n' });
    const { status, stderr } = check(faulty, '--select', 'conflict');
    expect({ status, codes: codes(stderr) }).toEqual({ status: 2, codes: ['number'] });
  });

  test.each([
    ['confict', 'no code "confict"; is "conflict" meant?; smals-report codes lists them'],
    ['con', 'no code "con"; smals-report codes lists them'],
    ['number', 'number leaves no answer: it is always told, and cannot be chosen'],
  ])('%s is refused', (word, line) => {
    for (const option of ['--select', '--ignore'])
      expect(check(contradictory, option, word)).toEqual({
        ...{ status: 2, stdout: '', stderr: `smals-report: error: ${line} [usage]\n` },
      });
  });
});

describe('--fail-on', () => {
  const warned = folder({ ...books, '2023.csv': books['2023.csv'].replace('20.01', '20.00') });

  test.each([
    ['error', contradictory, 1],
    ['warning', contradictory, 1],
    ['never', contradictory, 0],
    ['error', warned, 0],
    ['warning', warned, 1],
    ['note', warned, 1],
  ])('%s', (severity, path, code) => {
    expect(check(path, '--fail-on', severity).status).toBe(code);
  });

  test('what is not reported does not fail', () => {
    expect(check(warned, '--fail-on', 'warning', '--ignore', 'unknown-source').status).toBe(0);
  });

  test('never turns no fault into an answer', () => {
    const faulty = folder({ '2023.csv': 'indicator,value\na,x\n' });
    expect(check(faulty, '--fail-on', 'never').status).toBe(2);
  });

  test('is for check alone, and takes no other word', () => {
    expect(start(['growth', '2022', '2023', '--fail-on', 'never']).status).toBe(2);
    expect(check(warned, '--fail-on', 'always').stderr).toContain(
      'Allowed choices are error, warning, note, never.',
    );
  });
});

describe('green and red', () => {
  test('a lost rules.csv does not turn a check green in silence', () => {
    const lost = { '2023.csv': books['2023.csv'], 'sources.csv': books['sources.csv'] };
    const { status, stderr } = check(folder(lost));
    expect(status).toBe(0);
    expect(codes(stderr)).toContain('nothing-checked');
    expect(check(folder(lost), '--fail-on', 'warning', '--select', 'nothing-checked').status).toBe(1);
  });

  test('a known old misprint does not keep it red', () => {
    const disputed =
      'indicator,value,status,note\na,10.00,,\nb,10.00,,\ntotal,20.01,disputed,"the report of 2024 says 20.00"\n';
    const { status, stdout } = check(folder({ ...books, '2023.csv': disputed }));
    expect(status).toBe(0);
    expect(stdout).toMatch(/^(✓ Consistent|○ Nothing checked)/);
  });
});

describe('codes', () => {
  test('one of them: severity, example, mend', () => {
    expect(answer(['codes', 'nothing-checked'])).toBe(
      [
        'nothing-checked (warning): Nothing was checked',
        '  smals-report: warning: nothing was checked: no printed number bears on another; is rules.csv or a share or growth missing? [nothing-checked]',
        '  See that rules.csv is there and names these indicators, or add the shares and growth that were printed.',
        '',
      ].join('\n'),
    );
  });

  test('all of them, and those that begin alike', () => {
    const found = (...words: string[]) =>
      (JSON.parse(answer(['codes', ...words, '--json'])) as { codes: { code: string; example: string }[] })
        .codes;
    expect(found().length).toBeGreaterThan(55);
    for (const { code, example } of found()) expect(example.endsWith(` [${code}]`)).toBe(true);
    expect(found('delimiter').map(({ code }) => code)).toEqual(['delimiter', 'delimiter-assumed']);
  });

  test('one that is none', () => {
    expect(start(['codes', 'numbr'])).toEqual({
      ...{ status: 2, stdout: '' },
      stderr:
        'smals-report: error: no code "numbr"; is "number" meant?; smals-report codes lists them [usage]\n',
    });
  });
});
