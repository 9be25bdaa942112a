// --lang and SMALS_REPORT_LANG: what people read follows them, what programs read does not, and no locale is asked.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { answer, bundledWith, folder, start } from './program.ts';

const explain = ['explain', 'revenue', '2022'];
const others = ['fr', 'nl'] as const;

describe('the language', () => {
  const opening = {
    en: 'Revenue 2022 was not printed. It was between 438.43 and 439.66 million EUR.',
    fr: "Chiffre d'affaires 2022\u202f: non publié. Entre 438,43 et 439,66 millions d'EUR.",
    nl: 'Omzet 2022: niet gepubliceerd. Tussen 438,43 en 439,66 miljoen EUR.',
  };
  const first = (text: string): string => text.split('\n')[0]!;

  test.each(['en', ...others] as const)('%s is asked for by the option or by the environment', (code) => {
    expect(first(answer([...explain, '--lang', code]))).toBe(opening[code]);
    expect(answer([`--lang=${code}`, ...explain])).toBe(answer([...explain, '--lang', code]));
    const env = { SMALS_REPORT_LANG: code };
    expect(answer(explain, 0, { env })).toBe(answer([...explain, '--lang', code]));
  });

  test('of the option comes before that of the environment, and English before any locale', () => {
    const env = { SMALS_REPORT_LANG: 'nl', LANGUAGE: 'fr', LANG: 'fr_BE.UTF-8', LC_ALL: 'fr_BE.UTF-8' };
    expect(first(answer([...explain, '--lang', 'fr'], 0, { env }))).toBe(opening.fr);
    expect(first(answer(explain, 0, { env: { ...env, SMALS_REPORT_LANG: '' } }))).toBe(opening.en);
  });

  test.each(others)('%s is the same bytes under every locale and time zone', (code) => {
    const asked = ['shares', '2023', '--lang', code];
    const env = { LANGUAGE: 'de', LANG: 'nl_BE.UTF-8', LC_ALL: 'tr_TR.UTF-8', TZ: 'Asia/Tokyo' };
    expect(answer(asked, 0, { env })).toBe(answer(asked));
  });

  test('that is unknown is refused, with those that are known', () => {
    for (const unknown of ['de', 'FR', 'fr-BE', '']) {
      const { status, stdout, stderr } = start([...explain, '--lang', unknown]);
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      expect(stderr).toMatch(/--lang.*en, fr, nl\. \[usage\]\n$/);
    }
    const { status, stdout, stderr } = start(explain, { env: { SMALS_REPORT_LANG: 'de' } });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toBe(
      'smals-report: error: SMALS_REPORT_LANG "de" is no language; write en or fr or nl [usage]\n',
    );
  });
});

test('of what a finding means follows too, and of the page of a job', () => {
  const asked = ['codes', 'range', '--lang', 'fr'];
  const title = 'range (erreur)\u202f: Une règle qui finit avant de commencer';
  expect(answer(asked).split('\n').slice(0, -1)).toEqual([
    title,
    '  rules.csv:2:7: erreur\u202f: règle poles\u202f: "from" 2024 est postérieur à "to" 2022 [range]',
    '  Écrivez sous "from" la période antérieure.',
  ]);
  expect(answer([...asked, '-O', 'md'])).toMatch(`### ${title}\n`);
  expect(answer([...asked, '--ascii'])).toMatch(/^range \(erreur\) : /);

  const page = join(folder(), 'page.md');
  const faulty = folder({ '2023.csv': 'indicator,value\nsales,1x5\n', 'rules.csv': 'rule,expression\n' });
  start(['check', '-d', faulty, '--summary', '--lang', 'nl'], { env: { GITHUB_STEP_SUMMARY: page } });
  expect(readFileSync(page, 'utf8')).toMatch(
    /^\| fout +\| .*2023\.csv:2:7 +\| Geen getal +\| sales "1x5" is geen/m,
  );
  start(['check', '--summary', '--lang', 'nl'], { env: { GITHUB_STEP_SUMMARY: page } });
  expect(readFileSync(page, 'utf8')).toMatch(
    /^\| cijfers \| bevestigd \| consistent \| ongetoetst \| tegengesproken \| conflicten \|$/m,
  );
});

describe('a machine format', () => {
  const misprint = bundledWith(
    '2023.csv',
    'staffing,19,growth,,,press-2023,',
    'staffing,18,growth,,,press-2023,',
  );
  const fault = folder({ '2023.csv': 'indicator,value\nsales,1x5\n' });

  test.each([
    ['check', ['check', '-d', misprint], 1],
    ['growth', ['growth', '2022', '2023'], 0],
    ['explain', explain, 0],
    ['codes', ['codes'], 0],
    ['a fault', ['check', '-d', fault], 2],
  ])('is the same bytes in every language: %s', (_, asked, status) => {
    const inEnglish = start([...asked, '--json']);
    expect(inEnglish.status).toBe(status);
    for (const code of others) {
      const said = start([...asked, '--json', '--lang', code]);
      expect({ ...said, stderr: '' }).toEqual({ ...inEnglish, stderr: '' });
    }
  });

  test.each(['csv', 'tsv', 'jsonl'])(
    'is %s: what findings mean, whatever the marks of the screen',
    (format) => {
      const asked = ['codes', '-O', format];
      expect(answer([...asked, '--lang', 'fr', '--ascii'])).toBe(answer(asked));
    },
  );

  test.each(['sarif', 'github', 'gitlab', 'junit'])('is %s, with what findings mean', (format) => {
    const asked = ['check', '-d', fault, '-O', format, '-q'];
    for (const code of others) expect(start([...asked, '--lang', code]).stdout).toBe(start(asked).stdout);
  });

  test('leaves its messages in English, while those for people follow the language', () => {
    const { stdout, stderr } = start(['check', '-d', fault, '--json', '--lang', 'nl']);
    const { findings } = JSON.parse(stdout) as { readonly findings: readonly { readonly message: string }[] };
    expect(findings.map(({ message }) => message)).toEqual([
      'sales "1x5" is not a number; write plain digits such as 1500 or 12.5',
    ]);
    expect(stderr).toBe(
      `${fault}/2023.csv:2:7: fout: sales "1x5" is geen getal; schrijf gewone cijfers zoals 1500 of 12.5 [number]\n` +
        '1 fout, niets berekend\n',
    );
  });
});

test('a file is written in the language too', () => {
  const file = join(folder(), 'answer.txt');
  answer([...explain, '--lang', 'fr', '-o', file]);
  expect(readFileSync(file, 'utf8')).toBe(answer([...explain, '--lang', 'fr']));
});

describe.each(others)('tables in %s', (code) => {
  test.each([
    ['growth', '2022', '2023'],
    ['shares', '2023'],
    ['show', '2023'],
    ['trend', 'revenue', 'staff'],
    ['check', '2023', '--all'],
  ])('are no wider than a screen: %s %s', (...asked) => {
    const lines = answer([...asked, '--lang', code]).split('\n');
    const rules = lines.filter((line) => line.startsWith('──'));
    expect(rules.length).toBeGreaterThan(0);
    expect(Math.max(...rules.map((line) => line.length))).toBeLessThanOrEqual(110);
  });

  test('show all that an English one shows', () => {
    const columns = (text: string) =>
      text
        .split('\n')
        .find((line) => /^ +\S.*•/.test(line))
        ?.split(/ {2,}/).length;
    const asked = ['growth', '2022', '2023'];
    expect(columns(answer([...asked, '--lang', code]))).toBe(columns(answer(asked)));
  });

  test('with --ascii have no space or mark of their own beyond ASCII', () => {
    const text = answer(['shares', '2023', '--lang', code, '--ascii']);
    expect(text.replace(/\p{L}/gu, '')).toMatch(/^[\n -~]*$/);
  });
});
