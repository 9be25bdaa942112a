// Shares as pictures: one bar of the whole with its parts, and what else is a share of it below.
import type { Chart, Slice } from '../figures/chart.ts';
import type { Interval } from '../figures/interval.ts';
import { closed, intersection, isEmpty, plus, scaled } from '../figures/interval.ts';
import { negate, one, rational, sign, zero } from '../figures/rational.ts';
import type { Sentence } from '../figures/sentence.ts';
import { rateMark } from './mark.ts';
import type { ShareGroup, ShareRow } from './share-rows.ts';
import { shareReading } from './share-table.ts';

export function shareChart(title: Sentence, group: ShareGroup): Chart {
  const rows = [...group.parts, ...group.also].map((row) => slice(row, group));
  const [whole] = group.partitions.flatMap((names) => {
    const parts = rows.filter(({ name }) => names.includes(name.indicator));
    const found = parts.length === names.length ? seams(parts) : null;
    return found === null ? [] : [{ parts, seams: found }];
  });
  if (!whole) return { kind: 'shares', title, parts: [], seams: null, also: rows };
  return { kind: 'shares', title, ...whole, also: rows.filter((row) => !whole.parts.includes(row)) };
}

function slice(row: ShareRow, group: ShareGroup): Slice {
  const { interval } = row.share;
  return {
    ...{ name: row.name, depth: 0 },
    share: interval.lower !== null && interval.upper !== null ? interval : null,
    ...rateMark(row.statements[0], interval, shareReading(row, group)),
  };
}

/**
 * A seam is where all parts before it end, and where all parts after it, counted back from the whole, begin. There are
 * none where a part has no end, or may be below zero: it would lie under the others.
 */
function seams(parts: readonly Slice[]): Interval[] | null {
  const shares = parts.map(({ share }) => share);
  if (!shares.every((share) => share !== null)) return null;
  if (shares.some(({ lower }) => sign(lower!) < 0)) return null;
  const ends = running(shares);
  const rests = running([...shares].reverse()).reverse();
  const found = ends
    .slice(0, -1)
    .map((end, at) => intersection(end, plus(whole, scaled(rests[at + 1]!, minus))));
  return found.some(isEmpty) ? null : found;
}

/** The sums of the first, the first two, and so on. */
function running(shares: readonly Interval[]): Interval[] {
  let sum = closed(zero, zero);
  return shares.map((share) => (sum = plus(sum, share)));
}

const whole = closed(rational(100n), rational(100n));
const minus = negate(one);
