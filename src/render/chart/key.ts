// What the signs of pictures mean, beside small copies of them.
import type { Chart, Mark } from '../../figures/chart.ts';
import type { Interval } from '../../figures/interval.ts';
import type { Sentence } from '../../figures/sentence.ts';
import type { Ink } from './ink.ts';

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

function marksOf(chart: Chart): readonly Mark[] {
  switch (chart.kind) {
    case 'growth':
      return chart.bars;
    case 'shares':
      return [...chart.parts, ...chart.also];
    case 'trend':
      return chart.courses.flatMap(({ points }) => points);
  }
}

const some =
  (fits: (mark: Mark) => boolean) =>
  (chart: Chart): boolean =>
    marksOf(chart).some(fits);

const has: Readonly<Record<Sign, (chart: Chart) => boolean>> = {
  point: some(({ printed, loose }) => printed !== null && !loose),
  limit: some(({ printed, loose }) => printed !== null && loose),
  rounding: (chart) =>
    chart.kind === 'growth' && some(({ rounding, loose }) => rounding !== null && !loose)(chart),
  possible: (chart) => chart.kind !== 'shares' && some(({ possible }) => possible !== null)(chart),
  seam: (chart) => chart.kind === 'shares',
  beyond: (chart) =>
    chart.kind !== 'trend' &&
    some(({ possible, rounding, loose }) => isOpen(possible) || (loose && isOpen(rounding)))(chart),
  contradicted: some(({ contradicted }) => contradicted),
};

const isOpen = (interval: Interval | null): boolean =>
  interval !== null && (interval.lower === null || interval.upper === null);
