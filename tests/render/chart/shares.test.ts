// The bar of a whole, and the rows of its parts: each share from nothing to where it ends.
import { expect, test } from 'vitest';
import type { Chart, Mark, Slice } from '../../../src/figures/chart.ts';
import { closed } from '../../../src/figures/interval.ts';
import { parseRational } from '../../../src/figures/rational.ts';
import { signsOf } from '../../../src/render/chart/key.ts';
import { drawn, ink, mark } from './drawing.ts';

type Shares = Extract<Chart, { kind: 'shares' }>;

const interval = ([lower, upper]: readonly [string, string]) =>
  closed(parseRational(lower), parseRational(upper));
const slice = (name: string, share: readonly [string, string], shown: Mark): Slice => ({
  ...shown,
  name: { indicator: name, labels: { en: null, fr: null, nl: null } },
  depth: 0,
  share: interval(share),
});
const whole = (seams: readonly (readonly [string, string])[], ...parts: readonly Slice[]): Shares => ({
  ...{ kind: 'shares', title: { says: 'contents' }, parts, also: [] },
  seams: seams.map(interval),
});
const loose = (...also: readonly Slice[]): Shares => ({
  ...{ kind: 'shares', title: { says: 'contents' }, parts: [], seams: null, also },
});

/** One pixel a percent where the axis is the whole: bars as where they start, how long they are, and how high. */
const bars = (chart: Shares, fill: string) =>
  drawn(chart, 132)[0]!
    .numbers('rect', { fill }, ['x', 'width', 'height'])
    .map(([x, width, height]) => ({ from: x! - 16, long: width!, high: height! }));

const [first, second] = ink.parts as [string, string];

test('a part stands in the whole where it is, and in its row from nothing', () => {
  const chart = whole(
    [['30', '30']],
    slice('a', ['30', '30'], mark('30')),
    slice('b', ['70', '70'], mark('70')),
  );
  expect(bars(chart, first)).toEqual([
    { from: 0, long: 30, high: 26 },
    { from: 0, long: 30, high: 10 },
  ]);
  expect(bars(chart, second)).toEqual([
    { from: 30, long: 70, high: 26 },
    { from: 0, long: 70, high: 10 },
  ]);
  expect(bars(chart, 'url(#p-hatch)')).toEqual([]);
  expect(signsOf([chart])).toEqual(['point']);
});

test('the printed share of a part is marked in its row, a contradicted one where it was printed', () => {
  const wrong = { ...mark('60'), contradicted: true };
  const chart = whole([['29', '31']], slice('a', ['29', '31'], wrong), slice('b', ['69', '71'], mark('70')));
  const [picture] = drawn(chart, 132);
  const places = (attributes: Record<string, string>) =>
    picture!.moves('path', attributes).map(([x]) => Math.round(x! - 16));
  expect(places({ stroke: ink.bad })).toEqual([60]);
  expect(picture!.numbers('circle', { fill: ink.printed }, ['cx']).map(([x]) => x! - 16)).toEqual([70]);
  expect(signsOf([chart])).toEqual(['point', 'seam', 'contradicted']);
});

test('a share below zero goes from nothing to the left, on an axis that holds it', () => {
  const chart = loose(slice('a', ['150', '150'], mark('150')), slice('b', ['-50', '-50'], mark('-50')));
  const [up, down] = drawn(chart, 232)[0]!.numbers('rect', { fill: ink.possible }, ['x', 'width']);
  expect(up).toEqual([16 + 50, 150]);
  expect(down).toEqual([16, 50]);
  expect(signsOf([chart])).toEqual(['point']);
});

test('a share that may be on either side of zero is uncertain all along', () => {
  const chart = loose(slice('a', ['-20', '10'], mark(null)), slice('b', ['90', '100'], mark(null)));
  const hatched = drawn(chart, 152)[0]!.numbers('rect', { fill: 'url(#p-hatch)' }, ['x', 'width']);
  expect(hatched).toEqual([
    [16, 30],
    [16 + 110, 10],
  ]);
});

test('parts of which nothing is certain where they stand are told apart by edges', () => {
  const names = ['a', 'b', 'c', 'd'];
  const chart = whole(
    [
      ['10', '40'],
      ['30', '70'],
      ['60', '90'],
    ],
    ...names.map((name) => slice(name, ['10', '40'], mark(null))),
  );
  expect(drawn(chart, 132)[0]!.numbers('rect', { fill: ink.text }, ['x', 'width'])).toEqual([
    [16 + 25 - 0.75, 1.5],
    [16 + 50 - 0.75, 1.5],
    [16 + 75 - 0.75, 1.5],
  ]);
});
