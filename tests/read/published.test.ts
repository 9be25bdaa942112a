// Tables as they are printed in annual reports, saved as CSV and read as they stand.
import { describe, expect, test } from 'vitest';
import { detail, interval, place, places, read } from './sample.ts';

/** Notes of what the semicolons tell are left out: here they say nothing. */
const readTable = async (text: string, columns?: string) => {
  const report = await read({ 'table.csv': text }, columns === undefined ? {} : { form: { columns } });
  return { ...report, findings: report.findings.filter(({ code }) => !code.endsWith('-assumed')) };
};

const said = async (text: string, columns?: string) => {
  const { statements, findings } = await readTable(text, columns);
  expect(findings.filter(({ code }) => code !== 'unknown-column' && code !== 'title')).toEqual([]);
  return statements.map(({ indicator, period, measure, base, printed }) =>
    [indicator, period, measure, base, printed].filter(Boolean).join(' '),
  );
};

describe('a table as published', () => {
  const table =
    "(en millions d'euros);2022;2023;Δ %;% du total\n\nSociété;;;;\nServices;310,5;389,0;25,3 %;75,5 %\n;;;;\n" +
    'Licences;128,5;126,0;-1,9 %;24,5 %\nTotal;439,0;515,0;17,3 %;100 %\n';

  test('rows are labels, columns are periods, growth and shares', async () => {
    expect(await said(table)).toEqual([
      'Services 2022 value 310.5',
      'Services 2023 value 389.0',
      'Services 2023 growth 2022 25.3',
      'Services 2023 share Total 75.5',
      'Licences 2022 value 128.5',
      'Licences 2023 value 126.0',
      'Licences 2023 growth 2022 -1.9',
      'Licences 2023 share Total 24.5',
      'Total 2022 value 439.0',
      'Total 2023 value 515.0',
      'Total 2023 growth 2022 17.3',
    ]);
  });

  test('amounts have the unit and the scale of the corner, percentages neither', async () => {
    const { statements, indicators } = await readTable(table);
    expect(statements.slice(0, 4).map(({ unit, scale }) => `${unit} ${scale}`)).toEqual([
      ...['EUR 6', 'EUR 6', '% 0', '% 0'],
    ]);
    expect(interval(statements[0]!)).toBe('[310450000, 310550000]');
    expect([...indicators.values()].map(({ indicator, unit }) => `${indicator} ${unit}`)).toEqual([
      ...['Services EUR', 'Licences EUR', 'Total EUR'],
    ]);
  });

  test('each statement has the place of its cell', async () => {
    const { statements } = await readTable(table);
    expect(statements.slice(0, 3).map(({ id }) => id)).toEqual([
      'table.csv:4:10',
      'table.csv:4:16',
      'table.csv:4:22',
    ]);
  });

  test('a share of itself that is not 100 is refused', async () => {
    const { findings } = await readTable('x;2023;% of Total\nTotal;515;99\n');
    expect(findings.map(place)).toEqual(['table.csv:2:11 base']);
  });

  test('a row with a cell too many is told, an empty column behind it or not', async () => {
    for (const header of ['x;2022;2023', 'x;2022;2023;']) {
      const { findings } = await readTable(`${header}\nTotal;1;2;;3\n`);
      expect(findings.map(place)).toEqual([expect.stringMatching(/^table\.csv:2:\d+ cell-count$/)]);
    }
  });

  test('a label twice is refused', async () => {
    const { findings } = await readTable('x;2022;2023\nOther;1;2\nTotal;3;4\nOther;2;2\n');
    expect(findings.map(place)).toEqual(['table.csv:4:1 duplicate-row']);
    expect(detail(findings[0])).toMatchObject({ field: 'label', name: 'Other', firstLine: 2 });
  });

  test('a column without heading and without cells is left out', async () => {
    expect(await said(';2022;;2023;\na;1;;2;\n')).toEqual(['a 2022 value 1', 'a 2023 value 2']);
    expect(places(await readTable(';2022;;2023\na;1;x;2\n'))).toEqual(['table.csv:1:7 empty-header']);
  });

  test('a growth that is not meaningful is missing', async () => {
    expect(await said('x;2022;2023;Var. %\na;-1;2;n.s.\nb;1;2;n.m.\n')).toHaveLength(4);
  });
});

describe('lines above and below', () => {
  const rows = 'Services;310,5;389,0\nTotal;439,0;515,0\n';
  const plain = [
    ...['Services 2022 value 310.5', 'Services 2023 value 389.0'],
    ...['Total 2022 value 439.0', 'Total 2023 value 515.0'],
  ];

  test.each([
    ['a title as a spreadsheet saves it', `Tableau 3;;\n;;\n;2022;2023\n${rows}`],
    ['a title without delimiters', `Tableau 3\n\nPoste;2022;2023\n${rows}`],
    ['a title with commas', `Revenue, by activity, and costs\n;2022;2023\n${rows}`],
    ['several', `Rapport annuel 2023;;\nComptes;;\n(audités);;\n;2022;2023\n${rows}`],
    [
      'footnotes and a source',
      `;2022;2023\n${rows};;\n(1) chiffres revus;;\nSource : rapport annuel 2023;;\n`,
    ],
    [
      'the same without delimiters',
      `;2022;2023\n${rows}\n(1) chiffres revus\nSource : rapport annuel 2023\n`,
    ],
    ['both, after a sep= line', `sep=;\nTableau 3\n;2022;2023\n${rows}Source: X\n`],
    ['a title in quotes over two lines', `"Tableau 3\n(suite)";;\n;2022;2023\n${rows}`],
  ])('%s', async (_, text) => expect(await said(text)).toEqual(plain));

  test('are told one by one, each at its place', async () => {
    const { findings } = await readTable(`Tableau 3;;\n;2022;2023\n${rows}Source : X\n`);
    expect(findings.map(place)).toEqual(['table.csv:1:1 title', 'table.csv:5:1 title']);
  });

  test.each([
    ["en millions d'euros;;\n;2022;2023\n", 'EUR 6'],
    ['Kerncijfers (in duizend euro)\n;2022;2023\n', 'EUR 3'],
    ['(x 1.000 EUR);;\n;2022;2023\n', 'EUR 3'],
    ['(en milliers);;\n€;2022;2023\n', 'EUR 3'],
    [";en millions d'euros;\n;2022;2023\n", 'EUR 6'],
    ['Loans above 1 million EUR;;\n;2022;2023\n', 'null 0'],
    ['Duizend redenen;;\n;2022;2023\n', 'null 0'],
    ['in EUR million\nindicator;2022;2023\n', 'EUR 6'],
  ])('the unit of %j', async (above, unit) => {
    const { statements } = await readTable(above + rows);
    expect(new Set(statements.map(({ unit, scale }) => `${unit} ${scale}`))).toEqual(new Set([unit]));
  });

  test.each([
    ['Montants en milliers d’euros', 'EUR 3'],
    ['(1) of which 3 million EUR abroad', 'null 0'],
  ])('the unit of the footnote "%s"', async (below, unit) => {
    const { statements } = await readTable(`;2022;2023\n${rows}${below}\n`);
    expect(new Set(statements.map(({ unit, scale }) => `${unit} ${scale}`))).toEqual(new Set([unit]));
  });

  test.each([
    ['two units', `en millions d'euros;;\nin k€;2022;2023\n${rows}`, '1:1', 'units'],
    ['no header below', `Comptes;;\nServices;310,5;389,0\nTotal;439,0;515,0\n`, '2:1', 'no-header'],
    ['years without a place', `Comptes;;\nPoste;Compte 2010;Budget 2012\n${rows}`, '2:1', 'no-header'],
    ['a line of several cells above', `Smals;;page 3\n;2022;2023\n${rows}`, '2:1', 'header-below'],
  ])('%s: refused', async (_, text, at, problem) => {
    const { findings, statements } = await readTable(text);
    const faults = findings.filter(({ code }) => code !== 'title');
    expect(faults.map(place)).toEqual([`table.csv:${at} layout`]);
    expect(detail(faults[0])).toMatchObject({ problem });
    if (problem !== 'units') expect(statements).toEqual([]);
  });

  test('a second table below is refused', async () => {
    const text = `Poste;2022;2023\n${rows};;\nCharges;;\nPoste;2022;2023\nLoyers;1,5;2,5\n`;
    const { findings } = await readTable(text);
    expect(findings.map(place)).toContain('table.csv:6:1 layout');
  });

  test('an amount of four digits is no year', async () => {
    const { findings, statements } = await readTable('Comptes;\nServices;1067\nVentes;1030\n');
    expect(findings.map(place)).toEqual(['table.csv:2:1 layout']);
    expect(statements).toEqual([]);
  });

  test('under a title the columns may be named too', async () => {
    const text = `Comptes;;\nPoste;Compte 2010;Budget 2012\n${rows}Source : X\n`;
    expect((await said(text, 'label,2010,2012'))[1]).toBe('Services 2012 value 389.0');
  });

  test('which delimiter is meant, where a title is as wide as a header, is asked', async () => {
    const { findings } = await readTable('Revenue, 2023\n;2023\nServices;310,5\n');
    expect(findings.map(place)).toEqual(['table.csv:1:1 delimiter']);
  });

  test('a period alone over a blank corner is a header', async () =>
    expect(await said(';2023\nServices;310,5\n')).toEqual(['Services 2023 value 310.5']));
});

describe('rows in percent', () => {
  const table = (...rows: readonly string[]) =>
    `(en M€);2021;2022;2023\nCA;400;439;515\n${rows.join('\n')}\n`;

  test.each([
    ['Croissance (%);2,5;9,8;17,3', 'CA 2022 growth 2021 9.8'],
    ['Croissance;2,5 %;9,8 %;17,3 %', 'CA 2021 growth 2020 2.5'],
    ['Évolution en %;n.s.;9,8;17,3', 'CA 2023 growth 2022 17.3'],
    ['% change;;9.8%;17.3%', 'CA 2022 growth 2021 9.8'],
    ['Variation;;9,8%;17,3%', 'CA 2022 growth 2021 9.8'],
  ])('%s: growth of the row above, from a year earlier', async (row, expected) => {
    const all = await said(table(row, 'EBITDA;40;50;60'));
    expect(all.filter((claim) => claim.includes('growth'))).toContain(expected);
    expect(all.at(-1)).toBe('EBITDA 2023 value 60');
  });

  test.each([
    ['en % du CA;10,0;11,4;11,7', 'EBITDA 2022 share CA 11.4'],
    ['% of CA;10.0;11.4;11.7', 'EBITDA 2022 share CA 11.4'],
  ])('%s: shares of the row that the label names', async (row, expected) => {
    expect(await said(table('EBITDA;40;50;60', row))).toContain(expected);
  });

  test('the same label may follow every amount, and stands beside growth columns', async () => {
    const text =
      'M€;2022;2023;Δ %\nCA;439;515;17,3 %\nCroissance %;9,8;;\nEBITDA;50;60;20 %\nCroissance %;25;;\n';
    expect((await said(text)).filter((claim) => claim.startsWith('EBITDA'))).toEqual([
      ...['EBITDA 2022 value 50', 'EBITDA 2023 value 60', 'EBITDA 2023 growth 2022 20'],
      'EBITDA 2022 growth 2021 25',
    ]);
  });

  test('of a total all of it is no statement', async () =>
    expect(await said(table('en % du CA;100;100;100'))).toHaveLength(3));

  test('a percentage has neither unit nor scale, and its own place', async () => {
    const { statements } = await readTable(table('Croissance (%);2,5;9,8;17,3'));
    expect(statements.at(-1)).toMatchObject({ id: 'table.csv:3:24', unit: '%', scale: 0, indicator: 'CA' });
  });

  test.each([
    ['an amount that is called so', 'Part du Groupe;40;50;60', 'Part du Groupe 2022 value 50'],
    ['a change in the unit of the table', 'Variation;4;39;76', 'Variation 2022 value 39'],
  ])('%s is an amount', async (_, row, expected) => expect(await said(table(row))).toContain(expected));

  test('a percentage of a name of its own is a number like others where amounts have no unit', async () =>
    expect(await said('x;2022;2023\nMarge (%);12,5;13,0\n')).toHaveLength(2));

  test.each([
    ['unclear', table('%;2,5;9,8;17,3'), '3:1'],
    ['unclear', table('Croissance;2,5;9,8;17,3'), '3:1'],
    ['unclear', table('Marge (%);12,5;13,0;13,1'), '3:1'],
    ['unclear', table('Croissance organique;2,5 %;9,8 %;17,3 %'), '3:1'],
    ['periods', table('Croissance 2022-2023 (%);2,5;9,8;17,3'), '3:1'],
    ['periods', 'M€;2021;2023\nCA;400;515\nCroissance %;2,5;28,8\n', '3:1'],
    ['periods', 'M€;2023-H1;2023-H2\nCA;400;515\nCroissance %;2,5;28,8\n', '3:1'],
    ['total', table('en % du résultat;2,5;9,8;17,3'), '3:1'],
    ['above', 'M€;2022;2023\nCroissance %;2,5;28,8\nCA;400;515\n', '2:1'],
    ['block', table('En % du CA;;;', 'Marge;10;11;12'), '3:1'],
  ])('%s: refused', async (problem, text, at) => {
    const { findings } = await readTable(text);
    const faults = findings.filter(({ code }) => code !== 'title');
    expect(faults.map(place)).toEqual([`table.csv:${at} row`]);
    expect(detail(faults[0])).toMatchObject({ problem });
  });
});

describe('a difference', () => {
  test('is a growth where its cells are in percent, else a change', async () => {
    const last = async (cell: string) => (await said(`x;2022;2023;Variation\na;20;30;${cell}\n`)).at(-1);
    expect(await last('+50 %')).toBe('a 2023 growth 2022 50');
    expect(await last('+10')).toBe('a 2023 change 2022 10');
  });

  test('a change has the unit and the scale of the amounts', async () => {
    const { statements } = await readTable('in k€;2023;2022;Variation;Variation %\na;30;20;10;50\n');
    expect(statements.map(({ measure, base, unit, scale }) => [measure, base, unit, scale])).toEqual([
      ['value', null, 'EUR', 3],
      ['value', null, 'EUR', 3],
      ['change', '2022', 'EUR', 3],
      ['growth', '2022', '%', 0],
    ]);
  });
});

describe('shares of several periods', () => {
  test('each speaks of the period before it, though both have one heading', async () => {
    expect(await said('x;2023;% of b;2022;% of b\na;1;25;2;40\nb;4;100;5;100\n')).toEqual([
      ...['a 2023 value 1', 'a 2022 value 2', 'a 2023 share b 25', 'a 2022 share b 40'],
      ...['b 2023 value 4', 'b 2022 value 5'],
    ]);
  });
});

describe('refused, with the option that settles it', () => {
  test.each([
    ['x;2022;2023;%', 'unclear', 'label,2022,2023,growth 2022-2023'],
    ['x;2023;2022;2021;Δ %', 'periods', 'label,2023,2022,2021,growth 2022-2023'],
    ['x;2022;2023;Δ %;Groei', 'twice', 'label,2022,2023,Δ %,growth 2022-2023'],
    ['x;2023;2022;% of a', 'period', 'label,2023,2022,share 2023 of <row>'],
    ['x;2022;2023;Part', 'total', 'label,2022,2023,share 2023 of <row>'],
    ['x;2022;2023;% of winst;Notes', 'total', 'label,2022,2023,share 2023 of <row>,-'],
    ['in k€;2022;2023;%', 'unclear', 'label in k€,2022,2023,growth 2022-2023'],
    ['x;2022;2023;%;%', 'unclear', 'label,2022,2023,growth 2022-2023,%'],
  ])('%s', async (header, problem, write) => {
    const row = `a${';1'.repeat(header.split(';').length - 1)}`;
    const { findings } = await readTable(`${header}\n${row}\n`);
    const [finding] = findings.filter(({ code }) => code === 'column');
    expect(detail(finding)).toMatchObject({ code: 'column', problem, write });
  });

  test('and the option does settle it', async () => {
    const table = 'x;2023;2022;2021;%\na;30;20;10;50\n';
    expect((await said(table, 'label,2023,2022,2021,growth 2022-2023')).at(-1)).toBe('a 2023 growth 2022 50');
    expect(await said(table, 'label in EUR million,2023,2022,-,-')).toHaveLength(2);
  });
});

describe('--columns', () => {
  const table = 'Poste;Compte 2010;Budget 2012;Δ\na;10,5;12,5;19\nb, c;21,0;25,0;\n';

  test('names the columns of a table whose headings do not tell', async () => {
    expect(await said(table, 'label,2010,2012,growth')).toEqual([
      ...['a 2010 value 10.5', 'a 2012 value 12.5', 'a 2012 growth 2010 19'],
      ...['b, c 2010 value 21.0', 'b, c 2012 value 25.0'],
    ]);
  });

  test('between semicolons where a name has a comma', async () => {
    expect((await said(table, 'label;2010;2012;share of b, c'))[2]).toBe('a 2012 share b, c 19');
  });

  test.each([
    ['label,2010,2012', 'count', '3'],
    ['label,2010,2012,what', 'word', 'what'],
  ])('%s', async (columns, problem, name) => {
    const { findings } = await readTable(table, columns);
    expect(findings.find(({ code }) => code === 'column')).toMatchObject({ problem, name });
  });
});

describe('a wide file of indicators', () => {
  test('may have such columns too', async () => {
    expect(await said('indicator,2022,2023,scale,growth\nrevenue,439,515,6,17.3\n')).toEqual([
      ...['revenue 2022 value 439', 'revenue 2023 value 515', 'revenue 2023 growth 2022 17.3'],
    ]);
  });

  test('which say nothing beside a row that is no value', async () => {
    const { findings } = await readTable('indicator,measure,2022,2023,growth\nrevenue,ratio,1,2,3\n');
    expect(findings.map(({ code }) => code)).toContain('not-applicable');
  });
});
