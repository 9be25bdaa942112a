// Files as Excel saves them in Belgium, and the options that settle what a file does not tell.
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import type { CheckDocument } from './document.ts';
import { document } from './document.ts';
import { answer, checkout, folder, start } from './program.ts';

/** `;`, decimal comma, U+00A0 between thousands, CRLF. */
function belgian(text: string): string {
  const [header, ...rows] = parse(text) as string[][];
  const value = header!.indexOf('value');
  const cell = (content: string, at: number) => (at === value ? number(content) : content);
  return [header!, ...rows.map((row) => row.map(cell))]
    .map((row) =>
      row.map((content) => (/[;"]/.test(content) ? `"${content.replaceAll('"', '""')}"` : content)),
    )
    .map((row) => `${row.join(';')}\r\n`)
    .join('');
}

const number = (text: string): string =>
  text.replace('.', ',').replace(/^\d{4,}$/, (whole) => whole.replace(/(?<=\d)(?=(\d{3})+$)/g, '\u00a0'));

const printed = readFileSync(join(checkout, 'data', '2023.csv'), 'utf8');

describe('the bundled figures of 2023, saved by Excel', () => {
  test.each([
    ['Windows-1252', Buffer.from(belgian(printed), 'latin1')],
    ['UTF-8 with mark', Buffer.from(`\ufeff${belgian(printed)}`)],
    ['UTF-16', Buffer.from(`\ufeff${belgian(printed)}`, 'utf16le')],
  ])('as %s say what they said', (_, bytes) => {
    expect(belgian(printed)).toContain('2\u00a0100');
    const copy = folder();
    cpSync(join(checkout, 'data'), copy, { recursive: true });
    writeFileSync(join(copy, '2023.csv'), bytes);
    const plain = ({ statements, rules, conflicts, summary }: CheckDocument) => ({
      ...{ rules, conflicts, summary },
      statements: statements.map((it) => ({ ...it, id: '', column: 0 })),
    });
    expect(plain(document(['check', '-d', copy]))).toEqual(plain(document(['check'])));
  });
});

describe('what a file does not tell', () => {
  const unclear = folder({
    '2023.csv': 'indicator;value\nomzet;1.234\n',
    '2022.csv': 'indicator;value\nomzet;1.000\n',
  });

  test.each([
    [',', '1,234'],
    ['.', '1.234'],
  ])('--decimal %s settles', (mark, read) => {
    expect(start(['growth', '2022', '2023', '-d', unclear])).toMatchObject({ status: 2, stdout: '' });
    expect(answer(['growth', '2022', '2023', '-d', unclear, '--decimal', mark])).toContain(read);
  });

  test('--group settles as well', () => {
    expect(answer(['growth', '2022', '2023', '-d', unclear, '--group', '.'])).toContain('1,234');
  });

  test('--delimiter settles', () => {
    const tied = folder({ '2023.csv': 'indicator,value;note\na,1;x\n' });
    const { status, stderr } = start(['check', '-d', tied]);
    expect(status).toBe(2);
    expect(stderr).toContain(
      ':1:1: error: "," and ";" stand equally often in the header; say which one separates: --delimiter',
    );
    const tabbed = folder({
      '2022.csv': 'indicator\tvalue\na,b;c\t1\n',
      '2023.csv': 'indicator\tvalue\na,b;c\t2\n',
    });
    expect(answer(['growth', '2022', '2023', '-d', tabbed, '--delimiter', 'tab'])).toContain('a,b;c');
  });

  test('--encoding settles', () => {
    const text = Buffer.concat([
      Buffer.from('indicator,value\né,1\n'),
      Buffer.from([0xe9, 0x2c, 0x32, 0x0a]),
    ]);
    const mixed = folder();
    for (const year of ['2022', '2023']) writeFileSync(join(mixed, `${year}.csv`), text);
    expect(start(['growth', '2022', '2023', '-d', mixed]).stderr).toContain(
      'is UTF-8 elsewhere, and not at byte 21',
    );
    expect(answer(['growth', '2022', '2023', '-d', mixed, '--encoding', 'windows-1252'])).toContain('Ã©');
  });

  test.each([
    [['--delimiter', ':'], '--delimiter ":" is none; write , ; | or tab'],
    [['--decimal', ',', '--group', ','], '--decimal and --group are both ","; one mark cannot be both'],
  ])('%j is refused', (options, message) => {
    expect(start(['check', ...options])).toEqual({
      status: 2,
      stdout: '',
      stderr: `smals-report: error: ${message} [usage]\n`,
    });
  });
});
