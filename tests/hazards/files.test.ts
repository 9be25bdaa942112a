// Every form that a file may have, through the program: read right, or refused with its place.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { limits } from '../../src/read/limits.ts';
import type { Question } from '../../src/run.ts';
import { folder, program, start } from '../program.ts';
import type { Files } from './scene.ts';
import { asked, findings, placed } from './scene.ts';

const growth: Question = {
  ...{ command: 'growth', from: '2022', to: '2023', indicators: [], contributions: false },
};
const read = (text: string | Uint8Array, more: Files = {}) => asked(placed({ '2023.csv': text, ...more }));
const latin = (text: string) => Buffer.from(text, 'latin1');
const wide = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le');

describe('read right', () => {
  const csv = 'indicator,value\nrésumé,515.5\n';
  const semicolons = 'indicator;value\nrésumé;515,5\n';

  test.each<[string, string | Uint8Array, string | null]>([
    ['UTF-8', csv, null],
    ['UTF-8 with mark', `\ufeff${csv}`, 'read as UTF-8, as its byte order mark says'],
    ['UTF-16 LE', wide(csv), 'read as UTF-16 LE, as its byte order mark says'],
    ['UTF-16 BE', wide(csv).swap16(), 'read as UTF-16 BE, as its byte order mark says'],
    [
      'Windows-1252 as Excel writes it in Belgium',
      latin(semicolons.replaceAll('\n', '\r\n')),
      'read as Windows-1252: it is no UTF-8; if that is wrong, say what it is: --encoding',
    ],
    [
      'semicolons',
      semicolons,
      'cells are separated by ";", as in the header; if that is wrong, say by what: --delimiter',
    ],
    [
      'tabs',
      csv.replaceAll(',', '\t'),
      'cells are separated by a tab, as in the header; if that is wrong, say by what: --delimiter',
    ],
    [
      'bars',
      csv.replaceAll(',', '|'),
      'cells are separated by "|", as in the header; if that is wrong, say by what: --delimiter',
    ],
    [
      'sep=;',
      `sep=;\n${semicolons}`,
      'cells are separated by ";", as this line says; if that is wrong, say by what: --delimiter',
    ],
    ['CRLF', csv.replaceAll('\n', '\r\n'), null],
    ['CR', csv.replaceAll('\n', '\r'), null],
    ['blank lines', `\n\n${csv.replaceAll('\n', '\n\n')}`, null],
    ['no last line end', csv.trimEnd(), null],
  ])('%s', async (_, text, note) => {
    const outcome = await read(text);
    expect(outcome.code).toBe(0);
    expect(outcome.output).toMatch(/^résumé +515\.5$/m);
    if (note === null) expect(outcome.lines).toEqual([]);
    else expect(outcome.lines.map((line) => line.replace(/^\S+ note: (.*) \[.*\]$/, '$1'))).toContain(note);
  });

  test('CRLF inside quotes: later lines are still numbered right', async () => {
    const text = 'indicator,value,note\r\na,1,"x\r\ny"\r\nb,2x,\r\n';
    expect(findings(await read(text))).toEqual([
      '2023.csv:4:3: error: b "2x" is not a number; write 2 [number]',
    ]);
  });

  test('columns and indicators named __proto__, constructor and toString are plain data', async () => {
    const text =
      'indicator,value,__proto__,constructor\n__proto__,515,1,2\nconstructor,3,1,2\ntoString,4,1,2\n';
    const { code, output } = await read(text);
    expect(code).toBe(0);
    for (const line of [/^__proto__ +515$/m, /^constructor +3$/m, /^toString +4$/m])
      expect(output).toMatch(line);
    expect(({} as Record<string, unknown>)['indicator']).toBeUndefined();
  });
});

describe('refused', () => {
  test.each<[string, string | Uint8Array, readonly string[]]>([
    [
      'UTF-32',
      Buffer.from([0xff, 0xfe, 0, 0, 0x61, 0, 0, 0]),
      [': error: is UTF-32; save it as UTF-8 [encoding]'],
    ],
    [
      'NUL',
      'indicator,value\nrev\0enue,5\n',
      [':2:4: error: holds a NUL at byte 19: no text file; save it as UTF-8 [encoding]'],
    ],
    [
      'no text of any kind',
      latin('indicator,value\nrev\x81,5\n'),
      [':2:4: error: is neither UTF-8 nor Windows-1252 at byte 19; save it as UTF-8 [encoding]'],
    ],
    [
      'UTF-8 that is damaged',
      Buffer.concat([Buffer.from('indicator,value\né,5\n'), Buffer.from([0xe9])]),
      [':3:1: error: is UTF-8 elsewhere, and not at byte 21; save it anew as UTF-8 [encoding]'],
    ],
    [
      'a mix of line ends',
      'indicator,value\r\na,1\nb,2\r\n',
      [':2:4: error: a line ends in LF, the lines before in CRLF; use one of them [line-endings]'],
    ],
    [
      'an unterminated quote, where it opened',
      'indicator,value,note\na,1,"x\nb,2,\n',
      [':2:5: error: the quote that opens here is never closed [quote]'],
    ],
    [
      'text after a closing quote',
      'indicator,value\n"a"x,1\n',
      [
        ':2:4: error: text after a closing quote, of the cell that opens at 2:1; inside quotes write "" for " [quote]',
      ],
    ],
    [
      'a quote inside a bare cell',
      'indicator,value\na"b,1\n',
      [':2:2: error: a quote inside a cell without quotes; quote the whole cell and write "" for " [quote]'],
    ],
    [
      'too many and too few cells',
      'indicator,value\na,1,2\nb\n',
      [
        ':2:5: error: a has 3 cells, the header 2; a cell that holds the delimiter stands in quotes [cell-count]',
        ':3:1: error: b has 1 cell, the header 2; a cell that holds the delimiter stands in quotes [cell-count]',
      ],
    ],
    [
      'a duplicate header',
      'indicator,value,Value\na,1,2\n',
      [':1:17: error: the column "Value" stands twice [duplicate-column]'],
    ],
    ['an empty header', 'indicator,value,\na,1,2\n', [':1:17: error: column 3 has no name [empty-header]']],
    ['a header only', 'indicator,value\n', [': error: a header but no rows [empty]']],
    ['an empty file', '', [': error: empty file; a header is needed [empty]']],
    [
      'an unknown sep=',
      'sep=:\nindicator:value\n',
      [
        ':1:1: error: "sep=:" names no separator that is read; write sep=; and separate cells by , ; | or a tab [delimiter]',
      ],
    ],
    [
      'two delimiters alike',
      'indicator,value;note\na,1;2\n',
      [
        ':1:1: error: "," and ";" stand equally often in the header; say which one separates: --delimiter [delimiter]',
      ],
    ],
  ])('%s', async (_, text, expected) => {
    const outcome = await read(text);
    expect(outcome).toMatchObject({ code: 2, output: '' });
    expect(findings(outcome)).toEqual(expected.map((line) => `2023.csv${line}`));
    expect(outcome.lines.at(-1)).toBe(
      `${expected.length} error${expected.length > 1 ? 's' : ''}, nothing computed`,
    );
  });

  test('all faults of a run, of every file, in one run', async () => {
    const outcome = await read('indicator,value\na,1x\nb,2x\n', {
      '2022.csv': 'indicator,value\na,3x\n',
      'rules.csv': 'rule,expression\nr,a + = b\n',
      'indicators.csv': 'indicator,sign\na,positive\n',
    });
    expect(findings(outcome).map((line) => line.split(': ')[0])).toEqual([
      ...['2022.csv:2:3', '2023.csv:2:3', '2023.csv:3:3', 'indicators.csv:2:3', 'rules.csv:2:7'],
    ]);
  });
});

describe('statements and rules', () => {
  const figures = { '2022.csv': 'indicator,value\na,4\n' };

  test('the same figure twice, equal, is a note', async () => {
    const outcome = await read('indicator,value\na,5\na,5\n');
    expect(outcome.code).toBe(0);
    expect(outcome.lines).toEqual([
      '2023.csv:3:3: note: a "5" says again what 2023.csv:2:3 says [same-figure]',
    ]);
  });

  test('twice, different: both are evidence, and a conflict where they do not meet', async () => {
    const check: Question = { command: 'check', periods: [], all: false };
    const meets = await asked(placed({ '2023.csv': 'indicator,value\na,5.2\na,5\n' }), check);
    expect(meets.code).toBe(0);
    const conflict = await asked(placed({ '2023.csv': 'indicator,value\na,7\na,5\n' }), check);
    expect(conflict.code).toBe(1);
    expect(conflict.output).toContain('2 printed numbers of 2023 cannot all be true');
  });

  test.each([
    ['r,a + x = a', ':2:7: error: rule r: the indicator "x" is not known [unknown-indicator]'],
    ['r,a * a = 4', ':2:5: error: rule r: a product of two indicators; a rule is linear [expression]'],
    ['r,{a = 4', ':2:3: error: rule r: "{" is never closed [expression]'],
  ])('the rule %s', async (rule, expected) => {
    const outcome = await read('indicator,value\na,5\n', { 'rules.csv': `rule,expression\n${rule}\n` });
    expect(outcome).toMatchObject({ code: 2, output: '' });
    expect(findings(outcome)).toEqual([`rules.csv${expected}`]);
  });

  test.each([
    ['a,4,growth,2023', 'a growth: measured against itself (base "2023") [base]'],
    ['a,4,growth,2024', 'a growth: the base "2024" is later than 2023 [base]'],
    ['a,4,share,a', 'a share: measured against itself (base "a") [base]'],
  ])('%s is refused', async (row, expected) => {
    const outcome = await read(`indicator,value,measure,base\n${row}\n`);
    const column = row.lastIndexOf(',') + 2;
    expect(findings(outcome)).toEqual([`2023.csv:2:${column}: error: ${expected}`]);
  });

  test('growth from a base that may be zero is unchecked, with the reason', async () => {
    const data = placed({
      ...figures,
      '2022.csv': 'indicator,value\na,0\n',
      '2023.csv': 'indicator,value,measure\na,5,\na,4,growth\n',
    });
    const { output } = await asked(data, { command: 'check', periods: [], all: true }, { format: 'json' });
    const { statements } = JSON.parse(output) as {
      statements: { measure: string; verdict: string; reason: string }[];
    };
    expect(statements.filter(({ measure }) => measure === 'growth')).toMatchObject([
      { verdict: 'unchecked', reason: 'base-may-be-zero' },
    ]);
  });
});

describe('each limit, and one past it', () => {
  const rows = (count: number) => `indicator,value\n${'\n'.repeat(count - 2)}a,1\n`;
  const columns = (count: number) => `indicator,value${',x'.repeat(count - 2)}`;
  const spread = (count: number) =>
    `${columns(count).replace(/x/g, () => `x${at++}`)}\na,1${','.repeat(count - 2)}\n`;
  let at = 0;
  const row = (length: number) => `indicator,value,note\na,1,${'x'.repeat(length - 4)}\n`;
  const titles = (count: number) => `${'Title,\n'.repeat(count)},2023\na,1\n`;
  const label = (length: number) => `indicator,value\n${'é'.repeat(length)},1\n`;

  test.each<[string, (size: number) => string, number, string]>([
    ['lines', rows, limits.lines, ':250001:1: error: more than 250000 lines; split the file [oversize]'],
    ['columns', spread, limits.columns, ':1:1: error: more than 1000 columns [oversize]'],
    [
      'titles',
      titles,
      limits.titles,
      ':101:1: error: more than 100 rows of one cell, and no header; put it above the figures [oversize]',
    ],
    ['row', row, limits.row, ':2:1: error: a row is longer than 1 MiB [oversize]'],
    [
      'label',
      label,
      limits.label,
      ':2:1: error: a name or label of more than 200 characters; shorten it [oversize]',
    ],
  ])(
    '%s',
    async (_, made, limit, expected) => {
      const within = await read(made(limit));
      expect(findings(within).filter((line) => !/\[(?:unknown-column|title)\]$/.test(line))).toEqual([]);
      expect(within.code).toBe(0);
      const beyond = await read(made(limit + 1));
      expect(findings(beyond)).toEqual([`2023.csv${expected}`]);
      expect(beyond.code).toBe(2);
    },
    120_000,
  );

  test('digits and powers of ten', async () => {
    const number = (digits: number, scale: number) =>
      read(`indicator,value,scale\na,${'1'.repeat(digits)},${scale}\n`);
    expect((await number(limits.digits, limits.power)).code).toBe(0);
    expect(findings(await number(limits.digits + 1, 0))[0]).toContain('has more than 30 digits');
    expect(findings(await number(1, limits.power + 1))).toEqual([
      '2023.csv:2:5: error: a scale "31" is no whole number from -30 to 30 [whole-number]',
    ]);
  });

  test('characters of a number', async () => {
    const growth = (length: number) =>
      read(`indicator,value,measure\na,1${' '.repeat(length - 2)}%,growth\n`);
    expect((await growth(limits.number)).code).toBe(0);
    expect(findings(await growth(limits.number + 1))).toEqual([
      expect.stringMatching(/^2023\.csv:2:3: error: a growth "1 +…" is not a number; /),
    ]);
  });

  test('parentheses within parentheses', async () => {
    const nested = (depth: number) =>
      read('indicator,value\na,1\n', {
        'rules.csv': `rule,expression\nr,${'('.repeat(depth)}a${')'.repeat(depth)} >= 0\n`,
      });
    expect((await nested(limits.depth)).code).toBe(0);
    expect(findings(await nested(limits.depth + 1))).toEqual([
      'rules.csv:2:23: error: rule r: parentheses within parentheses, too deep to be read [expression]',
    ]);
  });

  test('the package, and the title in it, of which no more is shown', async () => {
    const titled = (title: string, size = 0) =>
      read('indicator,value\na,1\n', { 'datapackage.json': JSON.stringify({ title }).padEnd(size) });
    const whole = 'x'.repeat(limits.title);
    expect((await titled(whole, limits.package)).output).toContain(`${whole}: 2023`);
    expect((await titled(`${whole}y`)).output).toContain(`${whole}: 2023`);
    expect(findings(await titled(whole, limits.package + 1))).toEqual([
      'datapackage.json: error: the file is larger than 1 MiB [oversize]',
    ]);
  });

  test('misplaced quotes', async () => {
    const quotes = (count: number) => read(`indicator,value\n${'a"b,1\n'.repeat(count)}c,2x\n`);
    const codes = async (count: number) => {
      const lines = findings(await quotes(count));
      return ['quote', 'oversize', 'number'].map(
        (code) => lines.filter((line) => line.endsWith(`[${code}]`)).length,
      );
    };
    expect(await codes(limits.faults)).toEqual([limits.faults, 0, 1]);
    expect(await codes(limits.faults + 1)).toEqual([limits.faults + 1, 1, 0]);
  });

  test('the header of many organisations', () => {
    const input = (header: number) => {
      const names = Array.from({ length: 499 }, (_, at) => `c${at}`.padEnd(130, 'x'));
      const rest = header - names.join(',').length - 1;
      const filler = `${'y'.repeat(rest)},${names.join(',')}`;
      return `${filler},organisation,indicator,period,value\n${','.repeat(500)}A,a,2023,1\n`;
    };
    const check = (header: number) => start(['check', '-q', '-d', '-'], { input: input(header) });
    const rest = 'organisation,indicator,period,value\n'.length;
    expect(check(limits.head - rest)).toMatchObject({ status: 0 });
    expect(check(limits.head + 1).stderr).toContain('these are the figures of many organisations');
  });

  // What `--unsorted` keeps has its limit tested in tests/read/merge.test.ts.
  test('none is without a test', () =>
    expect(Object.keys(limits).sort()).toEqual([
      ...['columns', 'depth', 'digits', 'faults', 'file', 'head', 'label', 'lines', 'number', 'package'],
      ...['power', 'row', 'title', 'titles', 'unsorted'],
    ]));

  test('the file', async () => {
    const file = (size: number) => Buffer.alloc(size, 'indicator,value\n');
    expect(findings(await read(file(limits.file + 1)))).toEqual([
      '2023.csv: error: the file is larger than 64 MiB [oversize]',
    ]);
    expect(findings(await read(file(limits.file)))).toEqual([
      '2023.csv:250001:1: error: more than 250000 lines; split the file [oversize]',
    ]);
  });
});

describe('what no table is, within 1 s and 150 MB', () => {
  const wrapped = (name: string, content: string | Uint8Array) => {
    const data = folder({ '2022.csv': 'indicator,value\na,1\n' });
    writeFileSync(join(data, name), content);
    return data;
  };
  const digits = (count: number) =>
    Buffer.concat([Buffer.from('indicator,value\na,'), Buffer.alloc(count, '9')]);
  // The system's own record of this program alone: what is inherited from the one that starts it does not count.
  const meter = `import { readFileSync } from 'node:fs';
    process.on('exit', () => {
      const { userCPUTime, systemCPUTime } = process.resourceUsage();
      let peak = process.memoryUsage().rss / 1024;
      try {
        peak = Number(/VmHWM:\\s*(\\d+) kB/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1] ?? peak);
      } catch {}
      console.error(JSON.stringify({ peak, cpu: userCPUTime + systemCPUTime }));
    });`;

  test.each<[string, string, () => string | Uint8Array, string]>([
    [
      'a cell of 50 MB',
      '2023.csv',
      () => digits(50_000_000),
      '2023.csv:2:1: error: a row is longer than 1 MiB [oversize]',
    ],
    [
      'a cell of 50 MB in Windows-1252',
      '2023.csv',
      () => Buffer.concat([Buffer.from([0xe9]), digits(50_000_000)]),
      '2023.csv:2:1: error: a row is longer than 1 MiB [oversize]',
    ],
    [
      'a million columns',
      '2023.csv',
      () => `a${',b'.repeat(1_000_000)}\n`,
      '2023.csv:1:1: error: more than 1000 columns [oversize]',
    ],
    [
      '50 MB of JSON',
      'datapackage.json',
      () => Buffer.alloc(50_000_000, '['),
      'datapackage.json: error: the file is larger than 1 MiB [oversize]',
    ],
  ])('%s', (_, name, content, expected) => {
    const data = wrapped(name, content());
    const args = [
      '--import',
      `data:text/javascript,${encodeURIComponent(meter)}`,
      program,
      'check',
      '-d',
      data,
    ];
    const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', env: {} });
    const lines = stderr.trimEnd().split('\n');
    const { peak, cpu } = JSON.parse(lines.pop()!) as { peak: number; cpu: number };
    expect(status).toBe(2);
    expect(lines[0]).toBe(`${data}/${expected}`);
    expect(peak / 1024).toBeLessThan(150);
    // Of the processor, for a machine may be busy; three times what it takes.
    expect(cpu / 1_000_000).toBeLessThan(1.5);
  });
});

test('growth of what is read is what it was', async () => {
  const data = placed({ '2022.csv': 'indicator,value\na,4\n', '2023.csv': wide('indicator\tvalue\na\t5\n') });
  expect((await asked(data, growth)).output).toMatch(/^a +4 +5 +\+25\.0/m);
});
