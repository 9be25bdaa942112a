// `show`: a period as people and programs see it.
import { describe, expect, test } from 'vitest';
import type { FigureDocument, StatementDocument } from './document.ts';
import { document, rounded } from './document.ts';
import { answer, bundledWith, folder, linesOf, start } from './program.ts';

interface ShowDocument {
  readonly period: string;
  readonly rows: readonly {
    readonly indicator: string;
    readonly figure: FigureDocument;
    readonly statements: readonly StatementDocument[];
    readonly rules: readonly string[];
    readonly sources: readonly string[];
  }[];
  readonly unknown: readonly string[];
  readonly sources: readonly { readonly source: string; readonly url: string | null }[];
}

const printed = 'staffing,19,growth,,,press-2023,';
const misprint = bundledWith('2023.csv', printed, printed.replace('19', '18'));

describe('show 2024', () => {
  const shown = answer(['show', '2024']);

  test.each([
    ['Revenue', ['Revenue 573 press-2024']],
    ['Application', ['Application development 19.5 % of revenue [111.3 – 112.2] press-2024']],
    ['Staffing', ['Staffing – [338.3 – 340.1] by rules.csv:2']],
    ['External', ['External specialists 36 % of revenue [205.8 – 207.9] press-2024']],
    ['< 60', ['< 60 % of revenue [ 58.6 – 59.0 %] press-2024']],
    ['Members', ['Members 336 exact press-2024']],
    ['press-2024', ["press-2024: L'organisation ICT Smals présente ses résultats pour 2024 (Smals, 2025)"]],
  ])('%s', (opening, lines) => {
    expect(linesOf(shown, opening)).toEqual(lines);
  });

  test('is no wider than 110 columns, and names what is unknown', () => {
    expect(Math.max(...shown.split('\n').map((line) => line.length))).toBeLessThanOrEqual(110);
    expect(shown.replace(/\s+/g, ' ')).toContain(
      'Unknown in 2024, printed in other periods: shared_services_savings, it_staff, internal_staff, ' +
        'seconded_staff, reuse_components, top_employer_years',
    );
  });
});

describe('the document', () => {
  const shown = document<ShowDocument>(['show', '2024']);
  const row = (indicator: string) => shown.rows.find((it) => it.indicator === indicator)!;

  test('has the agreed shape', () => {
    expect(Object.keys(shown)).toEqual([
      ...['schemaVersion', 'command', 'tool', 'root', 'period', 'rows', 'unknown', 'sources', 'findings'],
    ]);
    for (const { figure, statements, ...rest } of shown.rows) {
      expect(Object.keys(rest)).toEqual(['indicator', 'label', 'unit', 'rules', 'sources']);
      expect(figure.period).toBe('2024');
      for (const statement of statements)
        expect(Object.keys(statement)).toEqual([
          ...['id', 'measure', 'base', 'printed', 'qualifier', 'unit', 'scale', 'status', 'source'],
          ...['verdict', 'implied'],
        ]);
    }
  });

  test('holds every statement of the period once', () => {
    const ids = shown.rows.flatMap(({ statements }) => statements.map(({ id }) => id));
    const lines = Array.from({ length: 10 }, (_, at) => at + 2);
    expect(ids.map((id) => Number(id.split(':')[1])).sort((a, b) => a - b)).toEqual(lines);
  });

  test('says what made what is derived', () => {
    expect(row('staffing')).toMatchObject({
      figure: { printed: null, basis: 'proven' },
      statements: [],
      rules: ['poles'],
      sources: ['press-2024'],
    });
    expect(row('revenue')).toMatchObject({ figure: { printed: '573', basis: 'printed' }, rules: [] });
    expect(shown.sources.map(({ source, url }) => [source, url?.slice(0, 24)])).toEqual([
      ['press-2024', 'https://www.smals.be/fr/'],
    ]);
    expect(shown.unknown).toContain('it_staff');
  });
});

test('a year without a file is proven from the others', () => {
  const { rows } = document<ShowDocument>(['show', '2022']);
  expect(rows.map(({ indicator, sources }) => [indicator, sources])).toContainEqual([
    'revenue',
    ['press-2023'],
  ]);
  expect(rounded(rows[0]!.figure, 6, 6)).toEqual(['438.432041', '439.658849']);
  const shown = answer(['show', '2022', 'revenue']);
  expect(linesOf(shown, 'Revenue')).toEqual(['Revenue [438.4 – 439.7] from press-2023']);
  expect(shown).not.toContain('Staffing');
});

test('a period of which nothing is known says so', () => {
  const data = folder({
    '2023.csv': 'indicator,value,measure,base\nsales,5,growth,2021\n',
    'indicators.csv': 'indicator\nsales\nturnover\n',
  });
  expect(answer(['show', '2021', '-d', data])).toBe(
    'Figures of 2021\n\nNothing is printed or proven of 2021.\n',
  );
  expect(document<ShowDocument>(['show', '2021', '-d', data])).toMatchObject({
    rows: [],
    unknown: ['sales', 'turnover'],
  });
  expect(answer(['show', '2023', '-d', data])).toMatch(/^Unknown in 2023, and printed nowhere: turnover$/m);
});

test('what is no evidence is marked', () => {
  const data = folder({
    '2023.csv':
      'indicator,value,measure,status,qualifier,note\n' +
      'sales,91000,,,,\nstaff,15,,provisional,,\nstaff,1.5,change,disputed,,typo\nshops,12,,,~,\n',
    '2024.csv': 'indicator,period,value,status\nsales,2023,90000,restated\nmembers,2023,336,\n',
  });
  const shown = answer(['show', '2023', '-d', data, '-q']);
  const words = shown.split('\n').map((line) => line.trim().replace(/ +/g, ' '));
  expect(words).toEqual(
    expect.arrayContaining([
      ...['sales 90,000 restated', '91,000 superseded', 'staff 15 provisional', 'shops ~ 12 vague'],
      ...['+1.5 on 2022, disputed', 'members 336'],
    ]),
  );
});

test('on contradictory figures, what was set aside is marked and left out', () => {
  const { status, stdout, stderr } = start(['show', '2023', '-d', misprint]);
  expect(status).toBe(0);
  expect(stderr).toContain('leaves out 2023.csv:13 (staffing growth 2023 18 %)');
  expect(linesOf(stdout, '+18')).toEqual(['+18 % on 2022, ✗ contradicted [ +18.8 – +19.2 %] press-2023']);
});

test('plain figures give a plain table, exact ones the same', () => {
  const data = folder({ '2023.csv': 'indicator,value\nsales,91000\nstaff,15\n' });
  const table = 'Figures of 2023\n\n       printed\n──────────────\nsales   91,000\nstaff       15\n';
  expect(answer(['show', '2023', '-d', data])).toBe(table);
  expect(answer(['show', '2023', '-d', data, '--exact'])).toBe(table);
});

describe('is refused in one line', () => {
  test.each([
    ['an unknown period', ['2032'], 'no period "2032" in these figures; is "2012" meant?'],
    ['an unknown indicator', ['2023', 'staf'], 'no indicator "staf" in these figures; is "staff" meant?'],
  ])('%s', (_, words, line) => {
    const { status, stdout, stderr } = start(['show', ...words]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(`smals-report: error: ${line}`);
  });
});
