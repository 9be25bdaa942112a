import { describe, expect, test } from 'vitest';
import type { Draft } from '../../src/figures/draft.ts';
import { dataDirectory } from '../../src/render/data-directory.ts';
import { read } from '../read/sample.ts';

const draft = async (table: string, rest: Partial<Draft> = {}): Promise<Draft> => ({
  report: await read({ 't.csv': table }),
  ...{ rules: [], columns: [] },
  ...rest,
});
const growth = { measure: 'growth', period: '2023', base: '2022' } as const;
const share = { measure: 'share', period: '2023', base: 'b, all' } as const;

describe('the files of a draft', () => {
  const table =
    'k€;2022;2023;Δ %;% of b, all\na;1.234,50;1 000;-19,0;n.a.\n"b, all";2.000,0;2.000;0,0 %;100\nc;-;(7);;-0,4 %\n';

  test('digits stay, marks and signs are plain, what is missing is blank', async () => {
    const files = dataDirectory(await draft(table, { columns: [growth, share] }), null);
    expect([...files.keys()]).toEqual(['figures.csv', 'indicators.csv']);
    expect(files.get('figures.csv')).toBe(
      'indicator,scale,2022,2023,growth 2022-2023,"share 2023 of b, all"\na,3,1234.50,1000,-19.0,\n' +
        '"b, all",3,2000.0,2000,0.0,\nc,3,,-7,,-0.4\n',
    );
    expect(files.get('indicators.csv')).toBe(
      'indicator,unit,part_of\na,EUR,\n"b, all",EUR,\nc,EUR,"b, all"\n',
    );
  });

  test('a column that was not taken is left out, and what it would have said of its rows', async () => {
    const files = dataDirectory(await draft(table), null);
    expect(files.get('figures.csv')!.split('\n')[0]).toBe('indicator,scale,2022,2023');
    expect(files.get('indicators.csv')).toBe('indicator,unit\na,EUR\n"b, all",EUR\nc,EUR\n');
  });

  test('the rounding that was asked for', async () => {
    const files = dataDirectory(await draft('x;2022\na;1\n'), 'truncate');
    expect(files.get('indicators.csv')).toBe('indicator,rounding\na,truncate\n');
  });

  test('rules, with their periods where they have any', async () => {
    const rule = { rule: 'b, all', expression: 'a + c = {b, all}', from: null, to: null };
    const found = await draft(table, { rules: [rule] });
    expect(dataDirectory(found, null).get('rules.csv')).toBe(
      'rule,expression\n"b, all","a + c = {b, all}"\n',
    );
    const limited = { ...found, rules: [rule, { ...rule, rule: 'again', from: '2022', to: '2023' }] };
    expect(dataDirectory(limited, null).get('rules.csv')).toBe(
      'rule,expression,from,to\n"b, all","a + c = {b, all}",,\nagain,"a + c = {b, all}",2022,2023\n',
    );
  });

  test('labels with quotes', async () => {
    const files = dataDirectory(await draft('x;2022;2023\n"say ""a""";1;2\n'), null);
    expect(files.get('figures.csv')).toBe('indicator,2022,2023\n"say ""a""",1,2\n');
  });

  test('what a row says beside its numbers', async () => {
    const found = await draft(
      'indicator,2022,scale,qualifier,source,status,note\na,5,3,>,s,provisional,n\nb,6,0,,,,\n',
    );
    expect(dataDirectory(found, null).get('figures.csv')).toBe(
      'indicator,scale,qualifier,status,source,note,2022\na,3,>,provisional,s,n,5\nb,,,,,,6\n',
    );
  });
});
