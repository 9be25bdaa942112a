// Rows of growth: names and numbers that keep clear of each other, and an axis that can be read.
import { describe, expect, test } from 'vitest';
import type { Chart, Mark } from '../../../src/figures/chart.ts';
import { everything } from '../../../src/figures/interval.ts';
import { signsOf } from '../../../src/render/chart/key.ts';
import { drawn, mark } from './drawing.ts';

const growth = (...rows: readonly (readonly [name: string, shown: Mark, reads?: string])[]): Chart => ({
  kind: 'growth',
  title: { says: 'contents' },
  bars: rows.map(([name, shown, reads]) => ({
    ...shown,
    ...(reads === undefined ? {} : { reading: { kind: 'text', text: reads } }),
    name: { indicator: name, labels: { en: null, fr: null, nl: null } },
    depth: 0,
  })),
});
/** As wide as digits are in any font. */
const wide = (text: string): number => text.length * 13 * 0.64;
const textsOf = (chart: Chart) => drawn(chart, 420)[0]!.texts;

describe('a name', () => {
  const long = 'n'.repeat(60);

  test('is whole beside its own reading, however long that of another row is', () => {
    const texts = textsOf(growth(['a short name', mark('1')], ['b', mark('2'), '9'.repeat(40)]));
    expect(texts.map(({ text }) => text)).toContain('a short name');
  });

  test('is cut where its reading begins', () => {
    const texts = textsOf(growth([long, mark('1'), '-12.3 %']));
    const [name, reading] = [
      texts.find(({ text }) => text.startsWith('nnn')),
      texts.find(({ text }) => text.startsWith('-')),
    ];
    expect(reading).toMatchObject({ text: '-12.3 %', anchor: 'end', y: name!.y });
    expect(name!.text).toMatch(/^n+…$/);
    expect(name!.x + wide(name!.text)).toBeLessThanOrEqual(reading!.x - wide(reading!.text));
  });

  test('stands above a reading that leaves it no room, and their bar and the next row below both', () => {
    const digits = '8'.repeat(40);
    const [picture] = drawn(growth([long, mark('1'), digits], ['next', mark('2')]), 420);
    const y = (start: string) => picture!.texts.find(({ text }) => text.startsWith(start))!.y;
    const bars = picture!.numbers('circle', {}, ['cy']).map(([at]) => at!);
    const inTurn = [y('nnn'), y(digits), bars[0]!, y('next'), bars[1]!];
    expect(inTurn).toEqual([...inTurn].sort((a, b) => a - b));
    expect(new Set(inTurn.map((place, at) => place - (inTurn[at - 1] ?? 0) >= 14 || at === 0))).toEqual(
      new Set([true]),
    );
  });
});

test.each(['1', '17.3', '123456.7', '1000000000000', '-1000000000000', '1' + '0'.repeat(60)])(
  'the numbers of an axis to %s keep clear of each other, inside the picture',
  (most) => {
    const ticks = textsOf(growth(['a', mark(most)])).filter(({ text }) => text.endsWith(' %'));
    expect(ticks.length).toBeGreaterThanOrEqual(most.length > 60 ? 1 : 2);
    const spans = ticks.map(({ text, x }) => {
      const wide = [...text].reduce((sum, letter) => sum + (/[\d%]/.test(letter) ? 7.7 : 4.4), 0);
      return [x - wide / 2, x + wide / 2] as const;
    });
    spans.forEach(([from, to], at) => {
      expect(from).toBeGreaterThanOrEqual(at === 0 ? 0 : spans[at - 1]![1]);
      expect(to).toBeLessThanOrEqual(420);
    });
  },
);

test('a picture has no letters but ASCII where that is asked for', () => {
  const wrong = { ...mark('7'), contradicted: true };
  const open = { ...mark(null), possible: everything };
  const chart = growth(
    ['n'.repeat(99), wrong],
    ['b', open],
    ['c', { ...open, loose: true, rounding: everything }],
  );
  const texts = drawn(chart, 420, true)[0]!.texts.map(({ text }) => text);
  expect(texts).toContain('x 7');
  expect(texts.join('')).toMatch(/^[ -~]+$/);
  expect(signsOf([chart])).toContain('beyond');
});
