// Charts as one picture that stands alone: title above, what its signs mean below.
import type { Chart } from '../figures/chart.ts';
import type { Result } from '../figures/result.ts';
import { sentence } from './cell.ts';
import type { Picture } from './chart/chart.ts';
import { pictures } from './chart/chart.ts';
import { plainInk } from './chart/ink.ts';
import { copy, signsOf, size } from './chart/key.ts';
import type { Html } from './page/element.ts';
import { element, own } from './page/element.ts';
import type { Style } from './style.ts';

const width = 560;
const panels = { across: 3, width: 280 };
const margin = 20;
const fontSize = 13;
const ink = plainInk;

/** An SVG document; where there is nothing to show, the answer in words. */
export function svg(result: Result, style: Style): string {
  const charts = result.charts?.() ?? [];
  const parts =
    charts.length > 0
      ? [...charts.flatMap((chart, at) => partsOf(chart, `chart-${at + 1}`, style)), key(charts, style)]
      : words(result, style);
  let height = margin;
  const placed = parts.map((part) => {
    const at = height;
    height += part.height;
    return element('g', { transform: `translate(${margin},${at})` }, part.inside);
  });
  const across = Math.max(...parts.map((part) => part.width)) + 2 * margin;
  height += margin;
  const document = element(
    'svg',
    {
      ...{ xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${across} ${height}`, width: across, height },
      ...{ 'font-family': 'system-ui, sans-serif', 'font-size': fontSize },
    },
    element('rect', { width: across, height, fill: ink.ground }),
    placed,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${document.markup}\n`;
}

interface Part {
  readonly width: number;
  readonly height: number;
  readonly inside: readonly Html[];
}

function partsOf(chart: Chart, id: string, style: Style): Part[] {
  const isTrend = chart.kind === 'trend';
  const drawn = pictures(chart, { style, ink, id, width: isTrend ? panels.width : width });
  return [
    heading(sentence(chart.title, style)),
    ...(isTrend ? inRows(drawn) : drawn.map((it) => partOf([it]))),
  ];
}

function inRows(drawn: readonly Picture[]): Part[] {
  const rows = Math.ceil(drawn.length / panels.across);
  return Array.from({ length: rows }, (_, row) =>
    partOf(drawn.slice(row * panels.across, (row + 1) * panels.across)),
  );
}

const partOf = (drawn: readonly Picture[]): Part => ({
  width: drawn.reduce((sum, picture) => sum + picture.width, 0),
  height: Math.max(...drawn.map(({ height }) => height)) + margin,
  inside: drawn.map(({ svg, width }, at) =>
    element('g', { transform: `translate(${at * width},0)` }, own(svg)),
  ),
});

const heading = (text: string): Part => ({
  width: Math.ceil(text.length * 10.5),
  height: 36,
  inside: [element('text', { y: 16, 'font-size': 16, 'font-weight': 'bold', fill: ink.text }, text)],
});

function key(charts: readonly Chart[], style: Style): Part {
  const signs = signsOf(charts);
  const line = 22;
  return {
    width,
    height: signs.length * line,
    inside: signs.map((mark, at) =>
      element(
        'g',
        { transform: `translate(8,${at * line})` },
        own(copy(mark, ink, 'chart-1')),
        element(
          'text',
          { x: size.width + 8, y: 12, fill: ink.quiet },
          sentence({ says: 'chart-mark', mark }, style),
        ),
      ),
    ),
  };
}

function words({ blocks }: Result, style: Style): Part[] {
  const lines = blocks.flatMap((block) => (block.kind === 'line' ? [sentence(block.sentence, style)] : []));
  return lines.map((text, at) =>
    at === 0
      ? heading(text)
      : { width: text.length * 8, height: 24, inside: [element('text', { y: 14, fill: ink.text }, text)] },
  );
}
