// One table at every width from 40 to 200 columns, with labels that are wide and labels that combine.
import { describe, expect, test } from 'vitest';
import { growth } from '../../src/analyse/growth.ts';
import { load } from '../../src/read/load.ts';
import { english } from '../../src/render/english/catalogue.ts';
import { table } from '../../src/render/table.ts';
import { folder } from '../program.ts';

const labels = ['収益の合計', 'q\u0323o\u0308s', '👪 home', '한국어 매출', 'plain'];
const figures = folder({
  '2022.csv': 'indicator,value\na,92000\nb,12\nc,5\nd,700\ne,8\n',
  '2023.csv': 'indicator,value\na,91000\nb,15\nc,6\nd,800\ne,9\n',
  'indicators.csv': `indicator,label_en\n${labels.map((label, at) => `${'abcde'[at]},${label}`).join('\n')}\n`,
});
const options = { from: '2022', to: '2023', indicators: [], contributions: false };
const result = growth(await load(figures), options);

/** Cells of a terminal: two for what East Asia writes wide and for pictures, none for what combines. */
const cells = (text: string): number =>
  [...text].reduce((sum, character) => sum + (/\p{M}/u.test(character) ? 0 : isWide(character) ? 2 : 1), 0);
const isWide = (character: string): boolean =>
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{Extended_Pictographic}]/u.test(character);

const widths = Array.from({ length: 161 }, (_, at) => 40 + at);

describe.each([true, false])('with colour: %s', (color) => {
  const tables = widths.map((width) => table(result, { width, color, ascii: false, language: english }));
  const shown = (width: number): string => tables[width - widths[0]!]!;
  const lines = (width: number): string[] =>
    shown(width)
      .replaceAll(/\u001b\[\d+m/g, '')
      .split('\n');

  test('the figures of every label stand where the others do, and nothing stands beyond the rule', () => {
    for (const width of widths) {
      const found = lines(width);
      const rule = found.find((line) => line.startsWith('──'))!;
      const rows = labels.map((label) => found.find((line) => line.startsWith(label))!);
      const ends = rows.map((row) => cells(/^.*?\s{2,}[\d,]+/u.exec(row)![0]));
      expect(new Set(ends).size, `at ${width}`).toBe(1);
      expect(Math.max(...rows.map(cells)), `at ${width}`).toBeLessThanOrEqual(rule.length);
    }
  });

  test('a wider terminal shows no less, and every width shows every printed digit', () => {
    const columns = widths.map((width) => lines(width).find((line) => line.startsWith('──'))!.length);
    expect(columns).toEqual([...columns].sort((a, b) => a - b));
    for (const width of widths)
      for (const digits of ['92,000', '91,000', '700', '800']) expect(shown(width)).toContain(digits);
  });

  test('escapes are there with colour only', () => {
    expect(widths.every((width) => shown(width).includes('\u001b') === color)).toBe(true);
  });
});
