// Panels of a trend: where bars end, and that what is written can be read.
import { describe, expect, test } from 'vitest';
import type { Course, Mark } from '../../../src/figures/chart.ts';
import type { Text } from './drawing.ts';
import { drawn, mark } from './drawing.ts';

const course = (
  name: string,
  marks: Readonly<Record<string, Mark>>,
  every: Course['every'] = 'year',
): Course => ({
  name: { indicator: name, labels: { en: null, fr: null, nl: null } },
  unit: { says: 'unit', unit: 'EUR', scale: 0 },
  every,
  points: Object.entries(marks).map(([period, mark]) => ({ period, ...mark })),
});
const panels = (...courses: readonly Course[]) =>
  drawn({ kind: 'trend', title: { says: 'contents' }, courses }, 280);

describe('a bar', () => {
  // The axis runs from 0 to 104 over 94 pixels, from 152 up to 58; its upper end comes first.
  const bars = (possible: readonly [string, string]) =>
    panels(course('a', { 2020: mark(null, possible), 2021: mark('100') }))[0]!.numbers(
      'line',
      { 'stroke-width': '7' },
      ['y1', 'y2'],
    );

  test('covers what is possible, and a little more at each end', () => {
    expect(bars(['26', '78'])).toEqual([[81.5 - 1.5, 128.5 + 1.5]]);
  });

  test('of what is all but certain can be seen', () => {
    expect(bars(['52', '52'])).toEqual([[105 - 1.5, 105 + 1.5]]);
  });

  test('stands beside a limit, too', () => {
    const limit = { ...mark('13', ['26', '78']), loose: true };
    const [panel] = panels(course('a', { 2020: limit, 2021: mark('100') }));
    expect(panel!.numbers('line', { 'stroke-width': '7' }, ['y1', 'y2'])).toEqual([[80, 130]]);
    const [reading] = panel!.texts.filter(({ text }) => text === '13');
    expect(reading!.y).toBeLessThan(80);
  });
});

describe('what is written', () => {
  /** From the left end of a text to its right end, digits and commas as wide as any font has them. */
  const span = ({ text, x, anchor }: Text): [number, number] => {
    const wide = [...text].reduce((sum, letter) => sum + (letter === ',' ? 4.5 : 7.7), 0);
    const from = { start: x, middle: x - wide / 2, end: x - wide }[anchor]!;
    return [from, from + wide];
  };
  const overlap = (one: Text, other: Text): boolean => {
    const [[a, b], [c, d]] = [span(one), span(other)];
    return Math.abs(one.y - other.y) < 10 && a < d && c < b;
  };
  const clashes = (texts: readonly Text[]) =>
    texts.flatMap((one, at) =>
      texts.slice(at + 1).flatMap((other) => (overlap(one, other) ? [[one, other]] : [])),
    );

  test.each([
    ['short numbers beside the axis', { '2023-Q1': '28', '2023-Q2': '32', '2023-Q3': '30' }],
    ['long numbers', { 2023: '1460299', 2024: '1558729' }],
    ['very long numbers', { 2022: '1000000000000', 2023: '1' }],
    [
      'many periods',
      Object.fromEntries(Array.from({ length: 30 }, (_, at) => [String(1990 + at), '1000000'])),
    ],
  ])('%s neither touch each other nor leave the panel', (_, printed) => {
    const marks = Object.fromEntries(Object.entries(printed).map(([period, value]) => [period, mark(value)]));
    const [panel] = panels(course('a', marks));
    expect(clashes(panel!.texts)).toEqual([]);
    for (const text of panel!.texts) {
      expect(span(text)[0]).toBeGreaterThanOrEqual(0);
      expect(span(text)[1]).toBeLessThanOrEqual(panel!.width);
    }
    const read = panel!.texts.map(({ text }) => text);
    expect(read).toEqual(
      expect.arrayContaining([Object.keys(printed).at(-1), Object.values(printed).at(-1)]),
    );
  });

  test('what is supposed reads so, whatever stands around it', () => {
    const many = Object.fromEntries(
      Array.from({ length: 30 }, (_, at) => [String(1990 + at), mark('1000000')]),
    );
    const reading = { kind: 'printed', text: '7', qualifier: '=', supposed: true } as const;
    const [panel] = panels(course('a', { ...many, 2018: { ...mark('1000000'), reading } }));
    expect(panel!.texts.map(({ text }) => text)).toContain('7*');
  });

  test('numbers too long for any panel are left to the table', () => {
    const [panel] = panels(course('a', { 2023: mark('1'.repeat(60)) }));
    expect(panel!.texts.filter(({ text }) => text.length > 20)).toEqual([]);
  });

  test('an axis has two numbers at least', () => {
    const [panel] = panels(course('d', { 2020: mark('-3'), 2021: mark('4') }));
    expect(panel!.texts.filter(({ anchor }) => anchor === 'end').map(({ text }) => text)).toEqual([
      '-2',
      '0',
      '2',
      '4',
    ]);
  });

  test('panels of one indicator say which periods they run through, others do not', () => {
    const found = panels(
      course('s', { 2021: mark('1'), 2022: mark('2') }),
      course('s', { '2022-Q1': mark('1'), '2022-Q2': mark('1') }, 'quarter'),
      course('s', { '2022-H1': mark('1') }, 'half'),
      course('a', { 2021: mark('1'), 2022: mark('2') }),
    );
    expect(found.map(({ texts }) => texts[1]!.text)).toEqual([
      'EUR, 2021 to 2022',
      'EUR, 2022-Q1 to 2022-Q2',
      'EUR, 2022-H1',
      'EUR',
    ]);
  });
});
