// What the signs of pictures mean, beside small copies of them.
import type { Chart, Mark } from '../../figures/chart.ts';
import type { Interval } from '../../figures/interval.ts';
import { isPoint } from '../../figures/interval.ts';
import type { Sentence } from '../../figures/sentence.ts';
import { extent, isBeyond } from './axis.ts';
import type { Ink } from './ink.ts';
import { besideShare, ends } from './shares.ts';

export type Sign = Extract<Sentence, { says: 'chart-mark' }>['mark'];

/** The signs that these charts have. */
export const signsOf = (charts: readonly Chart[]): Sign[] =>
  (Object.keys(has) as Sign[]).filter((sign) => charts.some((chart) => has[sign](chart)));

/** Of how many units a copy is wide and high. */
export const size = { width: 28, height: 14 };

/** The inside of an `svg` element; `id` is of a picture on the same page that hatches what is uncertain. */
export function copy(sign: Sign, ink: Ink, id: string): string {
  switch (sign) {
    case 'point':
      return `<circle cx="14" cy="7" r="4" fill="${ink.printed}"/>`;
    case 'limit':
      return `<circle cx="14" cy="7" r="4" fill="${ink.ground}" stroke="${ink.printed}" stroke-width="1.5"/>`;
    case 'rounding':
      return `<rect x="4" y="5" width="20" height="4" fill="${ink.printed}"/>`;
    case 'possible':
      return `<rect y="2" width="28" height="10" rx="2" fill="${ink.possible}"/>`;
    case 'seam':
      return `<rect x="4" y="1" width="20" height="12" fill="url(#${id}-hatch)"/>`;
    case 'beyond':
      return `<path d="M10,2L19,7L10,12Z" fill="${ink.text}"/>`;
    case 'contradicted':
      return `<path d="M9,2L19,12M19,2L9,12" stroke="${ink.bad}" stroke-width="2.5"/>`;
  }
}

/** What is drawn of each number. */
function marksOf(chart: Chart): readonly Mark[] {
  switch (chart.kind) {
    case 'growth':
      return chart.bars;
    case 'shares':
      return [...chart.parts, ...chart.also].map(besideShare);
    case 'trend':
      return chart.courses.flatMap(({ points }) => points);
  }
}

const some =
  (fits: (mark: Mark) => boolean) =>
  (chart: Chart): boolean =>
    marksOf(chart).some(fits);

const has: Readonly<Record<Sign, (chart: Chart) => boolean>> = {
  point: some(({ printed, loose, contradicted }) => printed !== null && !loose && !contradicted),
  limit: some(({ printed, loose, contradicted }) => printed !== null && loose && !contradicted),
  rounding: (chart) =>
    chart.kind !== 'trend' && some(({ rounding, loose }) => rounding !== null && !loose)(chart),
  possible: some(({ possible }) => possible !== null),
  seam: (chart) => edgesOf(chart).some((edge) => !isPoint(edge)),
  beyond: goesOn,
  contradicted: some(({ contradicted }) => contradicted),
};

/** Where the parts of a whole, and shares by themselves, end. */
const edgesOf = (chart: Chart): Interval[] =>
  chart.kind === 'shares'
    ? [...(chart.seams ?? []), ...[...chart.parts, ...chart.also].flatMap(({ share }) => share ?? [])]
    : [];

/** Panels of a trend have no sign for it. */
function goesOn(chart: Chart): boolean {
  if (chart.kind === 'trend') return false;
  const axis = chart.kind === 'growth' ? extent(chart.bars) : ends(chart);
  const open = marksOf(chart).flatMap(({ possible, rounding, loose }) => [
    ...(possible ? [possible] : []),
    ...(rounding && loose ? [rounding] : []),
  ]);
  return [...edgesOf(chart), ...open].some(
    ({ lower, upper }) => isBeyond(axis, lower) || isBeyond(axis, upper),
  );
}
