// Panels of a trend: where bars end, and that what is written can be read.
import { describe, expect, test } from 'vitest';
import type { Course, Mark } from '../../../src/figures/chart.ts';
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
