// Charts as one picture that stands alone: title above, what its signs mean below.
import type { Chart } from '../figures/chart.ts';
import type { Result } from '../figures/result.ts';
import { reading as answer } from './answer.ts';
import { worded } from './catalogue.ts';
import { sentence } from './cell.ts';
import type { Picture } from './chart/chart.ts';
import { pictures } from './chart/chart.ts';
import { plainInk } from './chart/ink.ts';
import { copy, signsOf, size } from './chart/key.ts';
import { harmless } from './harmless.ts';
import type { Html } from './page/element.ts';
import { element, own } from './page/element.ts';
import { capital } from './phrase.ts';
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
      ? [
          ...charts.flatMap((chart, at) => partsOf(chart, `chart-${at + 1}`, style)),
          key(charts, style),
          ...notes(result, style),
        ]
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
    element('title', {}, titleOf(result, style)),
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
  const drawn = pictures(chart, { style, ink, id, width: isTrend ? panels.width : width, beside: false });
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

const heading = (text: string): Part => lines(text, { size: 16, weight: 'bold', fill: ink.text });

interface Face {
  readonly size: number;
  readonly weight: 'bold' | 'normal';
  readonly fill: string;
}

/** Text in as many lines as it takes; nobody measures letters here, they are taken for wide ones. */
function lines(text: string, { size, weight, fill }: Face): Part {
  const all = wrapped(text, Math.floor(width / (size * (weight === 'bold' ? 0.64 : 0.58))));
  const step = Math.round(size * 1.4);
  return {
    width,
    height: all.length * step + 14,
    inside: all.map((line, at) =>
      element('text', { y: size + at * step, 'font-size': size, 'font-weight': weight, fill }, line),
    ),
  };
}

function wrapped(text: string, most: number): string[] {
  const all: string[] = [];
  for (const word of text.split(' ')) {
    const longer = all.length === 0 ? word : `${all.at(-1)} ${word}`;
    if (all.length > 0 && longer.length <= most) all[all.length - 1] = longer;
    else all.push(word);
  }
  return all;
}

const titleOf = ({ charts, blocks }: Result, style: Style): string => {
  const [chart] = charts?.() ?? [];
  return chart ? sentence(chart.title, style) : (answer({ blocks }, style)[0] ?? '');
};

/** What is only supposed, and what had to be set aside: a picture without it would say more than is known. */
function notes({ blocks, findings }: Result, style: Style): Part[] {
  const supposed = blocks.flatMap((block) =>
    block.kind === 'line' && block.sentence.says.startsWith('supposed-')
      ? [sentence(block.sentence, style)]
      : [],
  );
  const aside = findings.filter(({ code }) => code === 'set-aside');
  const texts = [...supposed, ...aside.map((finding) => capital(worded(finding, style.language.findings)))];
  return texts.map((text) => lines(harmless(text), { size: fontSize, weight: 'normal', fill: ink.text }));
}

function key(charts: readonly Chart[], style: Style): Part {
  const signs = signsOf(charts);
  const line = 22;
  return {
    width,
    height: signs.length * line + 6,
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
  const said = blocks.flatMap((block) => (block.kind === 'line' ? [sentence(block.sentence, style)] : []));
  return said.map((text, at) =>
    at === 0 ? heading(text) : lines(text, { size: fontSize, weight: 'normal', fill: ink.text }),
  );
}
