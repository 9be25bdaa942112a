// Published tables as they stand become data directories: what their cases list is proposed, and read back the same.
import { existsSync, mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { english } from '../src/render/english/catalogue.ts';
import { proposals } from '../src/analyse/proposal.ts';
import { headingOf } from '../src/figures/draft.ts';
import { severities } from '../src/figures/finding.ts';
import type { Report } from '../src/figures/report.ts';
import type { Rule } from '../src/figures/rule.ts';
import type { Statement } from '../src/figures/statement.ts';
import type { LoadOptions } from '../src/read/load.ts';
import { init } from '../src/init.ts';
import { load } from '../src/read/load.ts';
import { answer, checkout, folder, start } from './program.ts';

const tables = join(checkout, 'tests', 'tables');
const options: Readonly<Record<string, NonNullable<LoadOptions['form']>>> = {
  fagron_2013_2017: { decimal: ',' },
  woluwe_saint_lambert_2010: { decimal: '.', columns: 'label in EUR million,2010,2012' },
};
const names = readdirSync(tables).flatMap((file) => (file.endsWith('.csv') ? [file.slice(0, -4)] : []));
const typed = (name: string): string[] =>
  Object.entries(options[name] ?? {}).flatMap(([option, value]) => [`--${option}`, value!]);

test('there are eight tables, of the cases of their names', () => {
  expect(names).toHaveLength(8);
  expect(names.filter((name) => !existsSync(join(checkout, 'tests', 'cases', name)))).toEqual([]);
});

/** `- costs + revenue = 0`, in the labels of the case. */
const equation = (rule: Pick<Rule, 'terms'>, label: (key: string) => string): string =>
  rule.terms
    .map(({ coefficient, indicator }) => `${coefficient.n > 0n ? '+' : '-'} ${label(indicator)}`)
    .sort()
    .join(' ');

const labelIn =
  (report: Report) =>
  (key: string): string => {
    const { en, fr, nl } = report.indicators.get(key)!.labels;
    return en ?? fr ?? nl ?? key;
  };

const claimOf = (s: Statement, label: (key: string) => string): string =>
  [
    ...[label(s.indicator), s.period, s.measure, s.measure === 'share' ? label(s.base!) : s.base],
    ...[s.printed, s.measure === 'value' || s.measure === 'change' ? s.scale : ''],
  ].join(' ');

/** What the case has from a headline, or takes a dash for. */
const elsewhere: Readonly<Record<string, readonly string[]>> = {
  fagron_2013_2017: ['2013', '2014', '2017'].map(
    (year) => `Bijzondere waardeverminderingen ${year} value  0 3`,
  ),
  keyware_2022: ['Bénéfice de la période 2022 growth 2021 151 '],
  tarkett_2022: ['Adjusted EBITDA 2022 value  235 6'],
};

interface Expected {
  readonly sums: readonly { readonly rule: string; readonly period: string; readonly consistent: boolean }[];
}

describe.each(names)('%s', async (name) => {
  const folderOfCase = join(checkout, 'tests', 'cases', name);
  const expected = JSON.parse(readFileSync(join(folderOfCase, 'expected.json'), 'utf8')) as Expected;
  const published = await load(folderOfCase);
  const report = await load(join(tables, `${name}.csv`), { form: options[name] ?? {} });
  const found = proposals(report);
  const label = labelIn(published);
  const own = (key: string) => key;

  test('is read without error or warning, digit for digit what the case has', () => {
    expect(report.findings.filter((finding) => severities[finding.code] !== 'note')).toEqual([]);
    const listed = published.statements.map((s) => claimOf(s, label));
    const read = report.statements.map((s) => claimOf(s, own));
    expect(read.filter((claim) => !listed.includes(claim))).toEqual([]);
    const ofRows = published.statements.filter((s) => report.indicators.has(label(s.indicator)));
    const missing = ofRows.map((s) => claimOf(s, label)).filter((claim) => !read.includes(claim));
    expect(missing).toEqual(elsewhere[name] ?? []);
  });

  test('every growth, change and share that the case lists is in a proposed column', () => {
    const columns = found.flatMap((proposal) =>
      proposal.kind === 'column' ? [headingOf(proposal.column)] : [],
    );
    const stated = report.statements.filter(({ measure }) => measure !== 'value');
    expect(new Set(columns)).toEqual(new Set(stated.map(headingOf)));
  });

  const rules = published.rules.filter(
    ({ relation, terms }) =>
      relation === '=' && terms.every(({ indicator }) => report.indicators.has(label(indicator))),
  );
  const listed = rules.filter(({ rule }) => expected.sums.some((sum) => sum.rule === rule));

  test('every sum that the case lists is proposed, in every period in which it holds, and no other', () => {
    const proposed = found.flatMap((proposal) => (proposal.kind === 'sum' ? [proposal] : []));
    const equations = proposed.map(({ holds }) => equation(holds[0]!.instance.rule, own));
    expect(equations.sort()).toEqual(listed.map((rule) => equation(rule, label)).sort());
    for (const rule of listed) {
      const sums = expected.sums.filter((sum) => sum.rule === rule.rule);
      const { rules, unprinted } = proposed.find(
        ({ holds }) => equation(holds[0]!.instance.rule, own) === equation(rule, label),
      )!;
      for (const { period, consistent } of sums) {
        const covered = rules.some(({ from, to }) => (from ?? period) <= period && period <= (to ?? period));
        expect([period, covered]).toEqual([period, consistent || unprinted.includes(period)]);
      }
    }
  });

  test('what is written reads back the same, and its rules and shares stand', async () => {
    const cwd = folder();
    const table = join(tables, `${name}.csv`);
    answer(['init', '--from', table, 'begun', '--yes', ...typed(name)], 0, { cwd });
    const again = await load(join(cwd, 'begun'));
    expect(again.findings).toEqual([]);
    const plain = ({ statements }: Report) =>
      statements
        .map((s) => ({ ...s, id: '', file: '', line: 0, column: 0, value: s.value.toFixed() }))
        .map((s) => JSON.stringify(s, (_, it: unknown) => (typeof it === 'bigint' ? `${it}` : it)))
        .sort();
    expect(plain(again)).toEqual(plain(report));
    expect([...again.indicators.keys()]).toEqual([...report.indicators.keys()]);
    expect(again.rules).toHaveLength(
      found.flatMap((proposal) => (proposal.kind === 'sum' ? proposal.rules : [])).length,
    );
    const { status } = start(['check', '-d', 'begun'], { cwd });
    expect(status).toBe(name === 'tarkett_2022' ? 1 : 0);
  });
});

describe('nothing is lost', () => {
  const table = join(tables, 'ordina_2007.csv');

  test('without a terminal and without --yes nothing is written', () => {
    const cwd = folder();
    expect(answer(['init', '--from', table], 0, { cwd })).toContain('Nothing is written yet');
    expect(readdirSync(cwd)).toEqual([]);
  });

  test('a folder that holds something is left alone, and so is a file', () => {
    const cwd = folder({ file: 'mine' });
    mkdirSync(join(cwd, 'full'));
    answer(['init', join('full', 'data')], 0, { cwd });
    for (const taken of ['full', 'file']) {
      const { status, stdout, stderr } = start(['init', taken, '--from', table, '--yes'], { cwd });
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      expect(stderr).toContain(`cannot write ${taken}: it is there already; name another folder [output]`);
    }
    expect(readdirSync(cwd).sort()).toEqual(['file', 'full']);
    expect(readdirSync(join(cwd, 'full'))).toEqual(['data']);
  });

  test('a table on standard input begins a folder of its own name', () => {
    const cwd = folder();
    const said = answer(['init', '--from', '-', '--yes'], 0, { cwd, input: readFileSync(table, 'utf8') });
    expect(said).toContain('Seen in stdin: 6 rows in million EUR, 2006 and 2007');
    expect(readdirSync(join(cwd, 'figures'))).toEqual(['figures.csv', 'indicators.csv', 'rules.csv']);
    expect(start(['init', '--from', '-'], { cwd }).stderr).toContain('stdin: error: empty input [empty]');
  });

  test('a table that cannot be read leaves no folder', () => {
    const cwd = folder({ 't.csv': 'x;2022;2023;%\na;1;2;3\n' });
    const { status, stderr } = start(['init', '--from', 't.csv', '--yes'], { cwd });
    expect(status).toBe(2);
    expect(stderr).toContain('--columns "label,2022,2023,growth 2022-2023"');
    expect(readdirSync(cwd)).toEqual(['t.csv']);
  });
});

describe('on a terminal', async () => {
  const report = await load(join(tables, 'tarkett_2022.csv'));
  const wish = {
    ...{ from: 'tarkett_2022.csv', directory: 'begun', yes: false, rounding: null, told: [] },
    style: { width: 80, color: false, ascii: false, language: english },
  } as const;

  const answering = async (answers: readonly boolean[]) => {
    const questions: string[] = [];
    const written: (readonly [string, string])[] = [];
    const result = await init(report, wish, {
      ask: (question) => Promise.resolve(answers[questions.push(question) - 1]!),
      vacant: () => {},
      create: (directory, files) => {
        for (const [name, text] of files) written.push([`${directory}/${name}`, text]);
        return Promise.resolve();
      },
    });
    return { questions, written: new Map(written), result };
  };

  test('each proposal is asked about, with how well it holds', async () => {
    const { questions } = await answering([true, true, true, true]);
    expect(questions).toHaveLength(4);
    expect(questions[0]).toBe(
      'Seen in tarkett_2022.csv: 4 rows in million EUR, 2021 and 2022\n\n' +
        '  growth 2021-2022\n    holds in 2 of 3 rows\n' +
        '    not of Adjusted EBIT: printed -7.0 %, the amounts give [+6.85 – +7.12 %]\nTake it? [Y/n] ',
    );
    expect(questions[1]).toBe('\n  share 2022 of Revenue\n    holds in 2 of 2 rows\nTake it? [Y/n] ');
  });

  test('what is refused is not written', async () => {
    const { written, result } = await answering([true, false, true, false]);
    expect(written.get('begun/figures.csv')!.split('\n')[0]).toBe(
      'indicator,scale,2021,2022,growth 2021-2022,share 2021 of Revenue',
    );
    expect([...written.keys()]).toEqual(['begun/figures.csv', 'begun/indicators.csv']);
    expect(result.data).toMatchObject({ written: true, directory: 'begun' });
    expect((result.data['proposals'] as { taken: boolean }[]).map(({ taken }) => taken)).toEqual([
      ...[true, false, true, false],
    ]);
  });

  test('where nothing is taken the figures remain', async () => {
    const { written } = await answering([false, false, false, false]);
    expect(written.get('begun/figures.csv')).toBe(
      'indicator,scale,2021,2022\nRevenue,6,2792.1,3358.9\nAdjusted EBITDA,6,229.0,234.9\n' +
        'Adjusted EBIT,6,80.2,85.8\nEBIT,6,60,44\n',
    );
    expect(written.get('begun/indicators.csv')).toBe(
      'indicator,unit\nRevenue,EUR\nAdjusted EBITDA,EUR\nAdjusted EBIT,EUR\nEBIT,EUR\n',
    );
  });
});

describe('a column whose heading does not tell', () => {
  const rows = [
    'A;389,0;310,5;300,1;25,3;75,5',
    'B;126,0;128,5;130,2;-1,9;24,5',
    'T;515,0;439,0;430,3;17,3;100',
  ];
  const table = (header: string, ...lines: readonly string[]) =>
    folder({ 't.csv': [header, ...lines, ''].join('\n') });

  test('is read as the amounts allow', () => {
    const cwd = table("(en millions d'euros);2023;2022;2021;%;%", ...rows);
    const said = answer(['init', '--from', 't.csv', '--yes'], 0, { cwd });
    expect(said).toContain(
      'The heading "%" does not tell what its column is; its numbers do: growth 2022-2023\n',
    );
    expect(said).toContain(
      'The heading "%" does not tell what its column is; its numbers do: share 2023 of T\n',
    );
    expect(said).toContain('rows in million EUR');
    expect(readFileSync(join(cwd, 't', 'figures.csv'), 'utf8')).toContain(
      'indicator,scale,2021,2022,2023,growth 2022-2023,share 2023 of T\n',
    );
  });

  test('between the periods that the amounts allow', () => {
    const cwd = table(';2023;2022;2021;Δ %', 'A;389,0;310,5;300,1;29,6', 'B;126,0;128,5;130,2;-3,2');
    expect(answer(['init', '--from', 't.csv'], 0, { cwd })).toContain('its numbers do: growth 2021-2023');
  });

  test.each([
    ['nothing fits', ';2023;2022;%', ['A;389,0;310,5;12', 'B;126,0;128,5;13']],
    ['one row alone is too little', ';2023;2022;%', ['A;389,0;310,5;25,3']],
    ['two readings fit', ';2023;2022;2021;Δ %', ['A;200;100;100;100', 'B;300;200;200;50']],
  ])('is refused where %s', (_, header, lines) => {
    const { status, stderr } = start(['init', '--from', 't.csv', '--yes'], { cwd: table(header, ...lines) });
    expect(status).toBe(2);
    expect(stderr).toContain('--columns "label,2023,2022');
  });
});

describe.each([
  ['en', /^✓ Consistent: 8 printed statements/, 'Revenue', 'in percent; on a year earlier'],
  ['fr', /^✓ Cohérent\u202f: 8 chiffres publiés/, "Chiffre d'affaires", 'en pour cent\u202f; sur un an'],
  ['nl', /^✓ Consistent: 8 gepubliceerde cijfers/, 'Omzet', 'in procent; op een jaar eerder'],
])('init alone, in %s', (lang, consistent, label, note) => {
  const cwd = folder();
  answer(['init', '--lang', lang], 0, { cwd });
  const file = (name: string) => readFileSync(join(cwd, 'figures', name), 'utf8');

  test('begins with figures that pass check, every file of them, without a note', () => {
    expect(readdirSync(join(cwd, 'figures')).sort()).toEqual([
      ...['2022.csv', '2023.csv', 'indicators.csv', 'rules.csv', 'sources.csv'],
    ]);
    const { status, stdout, stderr } = start(['check', '-d', 'figures', '-v', '--lang', lang], { cwd });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(consistent);
  });

  test('they explain themselves in that language, and have labels in every language', () => {
    expect(file('2023.csv')).toContain(`revenue,17.3,growth,,,${note}`);
    expect(file('indicators.csv')).toBe(
      'indicator,label_en,label_fr,label_nl,unit,part_of\n' +
        "revenue,Revenue,Chiffre d'affaires,Omzet,EUR,\n" +
        'services,Services,Services,Diensten,EUR,revenue\n' +
        'licences,Licences,Licences,Licenties,EUR,revenue\n',
    );
    const asked = ['growth', '2022', '2023', '-d', 'figures', '--lang', lang];
    expect(answer(asked, 0, { cwd })).toMatch(new RegExp(`^${label} `, 'm'));
  });
});

test.each([
  ['years', '2022', '2023', '2022-2023'],
  ['halves', '2022-H1', '2023-H1', '2022-H1-2023-H1'],
  ['broken years', '2022/23', '2023/24', '2022/23-2023/24'],
])('what contradicts itself in a table of %s does so in the folder made of it', (_, from, to, dates) => {
  const place = folder({
    't.csv': `EUR million;${from};${to};Growth %\nSales;100,0;110,0;10,0\nCosts;60,0;66,0;15,0\nTax;10,0;12,0;20,0\n`,
  });
  expect(start(['check', '-q', '-d', join(place, 't.csv')]).status).toBe(1);
  expect(start(['init', '-q', '--from', join(place, 't.csv'), join(place, 'out'), '--yes']).status).toBe(0);
  expect(readFileSync(join(place, 'out', 'figures.csv'), 'utf8')).toContain(`growth ${dates}`);
  expect(start(['check', '-q', '-d', join(place, 'out')]).status).toBe(1);
});
