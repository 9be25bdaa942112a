// `report`: a whole report as one page, and pictures of growth, shares and trend as files.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { answer, bundledWith, checkout, folder, start } from './program.ts';

const page = answer(['report']);

/** The text of the page, without its style and its script. */
const textOf = (html: string): string =>
  html
    .replace(/<(style|script)>.*?<\/\1>/gs, '')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&#39;', "'")
    .replace(/ +/g, ' ');

const section = (html: string, name: string): string =>
  new RegExp(`<section id="${name}".*?</section>`, 's').exec(html)![0];

const misprint = bundledWith(
  '2023.csv',
  'staffing,19,growth,,,press-2023,',
  'staffing,18,growth,,,press-2023,',
);

describe('the page', () => {
  test('answers first, then shows, then says what it rests on', () => {
    const names = [...page.matchAll(/<section id="(\w+)"/g)].map(([, name]) => name);
    expect(names).toEqual([
      ...['verdict', 'growth', 'shares', 'trend', 'figures'],
      ...['reading', 'assumptions', 'sources', 'files'],
    ]);
    const verdict = textOf(section(page, 'verdict'));
    expect(verdict).toMatch(
      /^ Can these figures all be true\? ✓ Consistent: 55 printed statements on 5 periods/,
    );
    expect(verdict.replace(/\s+/g, ' ')).toContain(
      '✓ confirmed 10 • consistent 21 ○ unchecked 24 ✗ contradicted 0',
    );
  });

  test.each(['en', 'fr', 'nl'])('of the bundled figures in %s is a file below 600 kB', (language) => {
    expect(answer(['report', '--lang', language]).length).toBeLessThan(600_000);
  });

  test('is the same file twice, and holds the command that made it', () => {
    expect(answer(['report', '--set', 'staffing growth 2023 = 18', '2023'])).toBe(
      answer(['report', '--set', 'staffing growth 2023 = 18', '2023']),
    );
    expect(answer(['report', '--lang', 'fr', '2023'])).toContain(
      '<code>smals-report report --lang fr 2023</code></footer>',
    );
  });

  test('lets nothing in and nothing out: one style, one script, known by their digests', () => {
    const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/
      .exec(page)![1]!
      .replaceAll('&#39;', "'");
    const digest = (tag: string) => {
      const [, ...found] = page.split(`<${tag}>`);
      expect(found).toHaveLength(1);
      return createHash('sha256')
        .update(found[0]!.split(`</${tag}>`)[0]!)
        .digest('base64');
    };
    expect(policy).toBe(
      `default-src 'none'; style-src 'sha256-${digest('style')}'; script-src 'sha256-${digest('script')}'; ` +
        "base-uri 'none'; form-action 'none'",
    );
    expect(page).not.toMatch(/ (?:style|on\w+|src)=|@import|url\((?!#)/);
  });

  test('tells each conflict in full, and every place leads to its line', () => {
    const html = answer(['report', '-d', misprint]);
    const text = textOf(section(html, 'verdict'));
    expect(text).toContain('✗ Contradiction: 6 printed numbers of 2023 cannot all be true.');
    expect(text).toContain('85.452 > 85.288: impossible.'.replace('>', '&gt;'));
    expect(text).toContain('likely a misprint of 19 %');
    const [, line] = /<a href="#([\w-]+)">2023\.csv:13:10<\/a>/.exec(html)!;
    expect(html).toContain(`<li id="${line}"><code>staffing,18,growth,,,press-2023,</code></li>`);
    const [, source] = /<a href="#([\w-]+)">press-2023<\/a>/.exec(html)!;
    expect(html).toMatch(new RegExp(`<tr id="${source}">.*?<a href="https://`));
  });

  test('has every figure in a table: printed, proven, unknown', () => {
    const rows = [...section(page, 'figures').matchAll(/<tr>(<th.*?)<\/tr>/g)]
      .slice(1)
      .map(([, row]) => textOf(row!).replace(/\s+/g, ' ').trim());
    const of = (name: string, period: string) => rows.filter((row) => row.startsWith(`${name} ${period} `));
    expect(of('Revenue', '2022')).toEqual(['Revenue 2022 million EUR – [438.4 – 439.7]']);
    expect(of('Revenue', '2023')).toEqual([
      expect.stringMatching(/^Revenue 2023 million EUR 515 .* 2023\.csv:3:9 press-2023$/),
      expect.stringMatching(/^Revenue 2023 on 2022 \+17\.3 % \[\+16\.96 – \+17\.60 %\] • consistent/),
    ]);
    expect(of('Members', '2012')).toEqual(['Members 2012 – ?']);
  });

  test('leaves nothing to another command, says a verdict once, and heads a conflict and what is in it', () => {
    const filings = textOf(
      section(answer(['report', '-q', '-d', join(checkout, 'tests', 'filings')]), 'verdict'),
    );
    expect(filings).not.toMatch(/--all|\d more/);
    const html = answer(['report', '-q', '-d', misprint]);
    expect(textOf(section(html, 'figures'))).not.toMatch(/contradicted\s+✗|on 2022, ✗/);
    const headings = [...section(html, 'verdict').matchAll(/<(h[34])>(.*?)<\/h[34]>/g)];
    expect(headings.map(([, level, text]) => `${level} ${text!.slice(0, 15)}`)).toEqual([
      'h3 Conflict 1. Set',
      'h4 These take part',
      'h4 Sources',
      'h3 Sums',
      'h3 Shares',
    ]);
    expect(section(html, 'verdict')).toContain('<caption>These take part</caption>');
  });

  test('heads rows by their unit, and nothing by a note', () => {
    const data = folder({
      '2023.csv': 'indicator,value,measure,base\nt,100,,\na,60,,\na,60,share,t\nb,33,,\nb,33.4,share,t\n',
    });
    const shares = section(answer(['report', '-d', data]), 'shares');
    expect(shares).toContain('<tr><td colspan="5">60 / 100 = 60.0 %</td></tr>');
    expect(shares).not.toContain('rowgroup');
    const weighted = folder({
      '2023.csv': 'indicator,value,measure,base\nt,100,,\na,30,share,t\nb,40,share,t\n',
      'rules.csv': 'rule,expression\nr,2 * a + b = t\n',
    });
    expect(section(answer(['report', '-d', weighted]), 'shares')).toMatch(
      /<td colspan="\d">2 × 30 \+ 40 = 100 %<\/td>/,
    );
    const growth = section(answer(['report']), 'growth');
    expect(growth).toContain('<tbody><tr><th scope="rowgroup"');
    expect(growth).not.toMatch(/<\/tr><tr><th scope="rowgroup"/);
  });

  test('sorts by what is printed or possible, limits and vague numbers too; what is unknown stays last', () => {
    const data = folder({
      '2023.csv':
        'indicator,value,measure,base,qualifier,scale,unit\n' +
        'a,98,value,,,6,EUR\na,19,share,t,,,\nb,18.7,share,t,,,\nc,60,share,t,<,,\nd,50,share,t,~,,\nt,515,value,,,6,EUR\n' +
        'u,514.6,value,,,6,EUR\nm,-100,value,,,,EUR\nq,7,value,,<=,,EUR\nv,5,value,,~,,EUR\nw,,value,,,,\n',
    });
    const rows = [
      ...section(answer(['report', '-d', data]), 'figures').matchAll(/<tr>(<th scope="row".*?)<\/tr>/g),
    ]
      .map(([, row]) => [...row!.matchAll(/<t[hd]([^>]*)>(.*?)<\/t[hd]>/g)])
      .map((cells) =>
        cells.map(([, attributes = '', text]) => ({ text, rank: /data-rank="(.*?)"/.exec(attributes)?.[1] })),
      );
    const sorted = (column: number) =>
      rows
        .map((cells) => cells[column]!)
        .filter(({ rank }) => rank !== 'last')
        .sort((a, b) => Number(a.rank) - Number(b.rank))
        .map(({ text }) => text);
    const last = (column: number) =>
      rows.filter((cells) => cells[column]!.rank === 'last').map((cells) => cells[column]!.text);
    expect(sorted(3)).toEqual([
      '-100',
      '~ 5',
      '≤ 7',
      '18.7 %',
      '19 %',
      '~ 50 %',
      '&lt; 60 %',
      '98',
      '514.6',
      '515',
    ]);
    expect(new Set(last(3))).toEqual(new Set(['–']));
    expect(sorted(4).length).toBeGreaterThan(3);
    expect(new Set(last(4))).toEqual(new Set(['?']));
  });

  test('is of the periods that are named: growth between them, of one the growth that leads to it', () => {
    const headings = (...args: string[]) =>
      [...answer(['report', ...args]).matchAll(/<h3>(.*?)<\/h3>/g)]
        .map(([, heading]) => heading!)
        .filter((heading) => heading.includes('growth'));
    // What goes over a gap, 2013 to 2017, is shown where it is asked for.
    expect(headings()).toEqual(
      [
        ...[
          ['2012', '2013'],
          ['2017', '2018'],
          ['2020', '2021'],
        ],
        ...[
          ['2021', '2022'],
          ['2022', '2023'],
          ['2023', '2024'],
        ],
      ].map(([from, to]) => `Smals: growth, ${from} to ${to}`),
    );
    expect(headings('2013', '2017')).toEqual(['Smals: growth, 2013 to 2017']);
    expect(headings('2023')).toEqual(['Smals: growth, 2022 to 2023']);
    expect(headings('2024', '2022')).toEqual(['Smals: growth, 2022 to 2024']);
    expect(headings('2022', '2023', '2024')).toEqual([
      'Smals: growth, 2022 to 2023',
      'Smals: growth, 2023 to 2024',
    ]);
  });

  test('of a single period shows nothing through the years', () => {
    const page = answer([
      'report',
      '-q',
      '-d',
      folder({ '2023.csv': 'indicator,value\nsales,100\nstaff,9\n' }),
    ]);
    expect(page).not.toContain('<section id="trend"');
    expect(page).toContain('<section id="figures"');
  });

  test('says what was restated, as check does', () => {
    const data = folder({
      '2023.csv': 'indicator,value,status\nsales,100,provisional\n',
      '2024.csv': 'indicator,period,value,status\nsales,2023,104,restated\nsales,2024,110,\n',
    });
    const html = answer(['report', '-q', '-d', data]);
    expect(textOf(section(html, 'verdict'))).toMatch(
      /Restated .*was 100, now 104|Restated .*provisional 100, now 104/s,
    );
  });

  test('says what is supposed, what adds up and what is no evidence', () => {
    const text = textOf(answer(['report', '2023', '--set', 'staffing growth 2023 = 18']));
    expect(text).toContain('Supposed (--set 1): Staffing growth 2023 = 18 %*');
    expect(text).toMatch(/What it rests on .* are read as rounded to the nearest/s);
    expect(text).toMatch(
      /What adds up .*application_development \+ infrastructure_operations \+ staffing = revenue/s,
    );
    expect(text).toMatch(/Shown, but no evidence .*Reusable components 2023.*~ 100.*it is vague/s);
  });

  test('keeps text as text, whatever it looks like', () => {
    const data = folder({
      '2024.csv': 'indicator,value,source\nsales,110,"<b>"\n',
      'indicators.csv': 'indicator,label_en\nsales,"<script>alert(1)</script>\u001b[31m"\n',
      'sources.csv': 'source,title,url\n<b>,"a ""b"" & \'c\'",javascript:alert(1)\n',
    });
    const html = answer(['report', '-q', '-d', data]);
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;\\u{1b}[31m');
    expect(html).toContain('a &quot;b&quot; &amp; &#39;c&#39;');
    expect(html.match(/<script/g)).toHaveLength(1);
    expect(html).not.toMatch(/<b>|\u001b|href="javascript/);
  });

  test('is not written where there is no answer', () => {
    const path = join(folder(), 'report.html');
    for (const [args, code] of [
      [['2099'], 'unknown-period'],
      [['--deadline', '1ms'], 'undecided'],
    ] as const) {
      expect(start(['report', ...args, '-o', path])).toMatchObject({
        ...{ status: 2, stdout: '' },
        stderr: expect.stringContaining(`[${code}]`) as string,
      });
      expect(existsSync(path)).toBe(false);
    }
    for (const format of ['json', 'csv', 'svg'])
      expect(start(['report', '-O', format]).stderr).toBe(
        `smals-report: error: report is not written as ${format}; choose one: -O html [usage]\n`,
      );
    expect(start(['check', '-O', 'html']).status).toBe(2);
  });

  test('goes into a file by its ending', () => {
    const path = join(folder(), 'report.htm');
    expect(start(['report', '-o', path])).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(readFileSync(path, 'utf8').replace(/<footer>.*<\/footer>/, '')).toBe(
      page.replace(/<footer>.*<\/footer>/, ''),
    );
  });
});

test('the picture in the README is the one that its command makes', () => {
  const picture = readFileSync(join(checkout, 'tests', 'pictures', 'growth.svg'), 'utf8');
  expect(answer(['growth', '2022', '2023', '-O', 'svg'])).toBe(picture);
  expect(readFileSync(join(checkout, 'README.md'), 'utf8')).toMatch(
    /!\[[^\]]+\]\(tests\/pictures\/growth\.svg\)/,
  );
});

describe('a picture', () => {
  const valid = async (contents: string) => {
    const { errors } = await validateXML({
      xml: { fileName: 'picture.svg', contents },
      extension: 'schema',
      schema: anything,
    });
    expect(errors).toEqual([]);
  };
  // Any element may stand anywhere: what is asked is whether it is XML.
  const anything =
    '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.w3.org/2000/svg">' +
    '<xs:element name="svg"><xs:complexType mixed="true"><xs:sequence><xs:any minOccurs="0" maxOccurs="unbounded" ' +
    'processContents="skip"/></xs:sequence><xs:anyAttribute processContents="skip"/></xs:complexType></xs:element></xs:schema>';

  test.each([
    ['growth', ['growth', '2022', '2023'], ['Smals: growth, 2022 to 2023', '[+14.8 – +15.0 %]', 'printed']],
    ['shares', ['shares', '2023'], ['Smals: shares of revenue, 2023', '> 57 %', 'uncertain']],
    ['trend', ['trend'], ['Smals: trend, 2012 to 2024', 'Application development', '573']],
  ])('of %s stands alone: XML, with what it shows in words', async (_, args, words) => {
    const path = join(folder(), 'picture.svg');
    expect(start([...args, '-o', path])).toEqual({ status: 0, stdout: '', stderr: '' });
    const svg = readFileSync(path, 'utf8');
    await valid(svg);
    for (const word of words) expect(svg.replaceAll('&gt;', '>')).toContain(word);
    expect(svg).toMatch(/<title id="[^"]+">[^<]+<\/title><desc id="[^"]+">[^<]+<\/desc>/);
    // No table stands beside it.
    expect(svg).not.toMatch(/table/i);
    expect(svg).not.toMatch(/var\(--|<style|<script| style=/);
    expect(answer([...args, '-O', 'svg'])).toBe(svg);
  });

  test('says what is only supposed, and what was set aside', async () => {
    const { stdout } = start(['growth', '2022', '2023', '--set', 'staffing growth 2023 = 25', '-O', 'svg']);
    await valid(stdout);
    const lines = [...stdout.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map(([, text]) => text);
    const text = lines.join(' ');
    expect(text).toContain(
      'Supposed (--set 1): Staffing growth 2023 = 25 %*, instead of the printed 19 % (2023.csv:13:10)',
    );
    expect(text).toContain('These figures contradict each other; what is proven here leaves out --set 1');
    expect(stdout).toMatch(/^<\?xml[^>]*>\n<svg [^>]*><title>Smals: growth, 2022 to 2023<\/title>/);
  });

  test('breaks a title that is longer than the picture is wide', async () => {
    const svg = answer(['shares', '2024', '-q', '-d', join(checkout, 'tests', 'filings'), '-O', 'svg']);
    await valid(svg);
    expect(Number(/viewBox="0 0 (\d+) /.exec(svg)![1])).toBeLessThan(650);
  });

  test('keeps names as text, in attributes too', async () => {
    const data = folder({
      '2023.csv': 'indicator,value\na,100\n',
      '2024.csv': 'indicator,value\na,110\n',
      'indicators.csv': 'indicator,label_en\na,"<a href=""x"">&\u0007"\n',
    });
    const svg = answer(['growth', '2023', '2024', '-q', '-d', data, '-O', 'svg']);
    await valid(svg);
    expect(svg).toContain('&lt;a href="x"&gt;&amp;\\u{7}');
    expect(answer(['growth', '2023', '2024', '-q', '-d', data, '-O', 'svg', '--lang', 'fr'])).not.toContain(
      '&nbsp;',
    );
  });

  test('of nothing says so', async () => {
    const svg = answer(['growth', '2013', '2021', 'members', '-O', 'svg']);
    await valid(svg);
    expect(svg).toContain('Nothing is known of both 2013 and 2021, and no growth is printed.');
  });
});
