// The sections of the page: the answer with what was found, pictures with their tables, the files line by line.
import type { Chart } from '../../figures/chart.ts';
import type { CheckAnswer } from '../../figures/document.ts';
import type { Finding } from '../../figures/finding.ts';
import { severities } from '../../figures/finding.ts';
import type { Block, Result, Section } from '../../figures/result.ts';
import { verdicts } from '../../figures/verdict.ts';
import { worded } from '../catalogue.ts';
import { reading, sentence } from '../cell.ts';
import { pictures } from '../chart/chart.ts';
import { pageInk } from '../chart/ink.ts';
import { harmless } from '../harmless.ts';
import { count } from '../number.ts';
import type { Style } from '../style.ts';
import type { Setting } from './blocks.ts';
import { html } from './blocks.ts';
import type { Child, Html } from './element.ts';
import { element, own } from './element.ts';
import { key } from './key.ts';

/** The answer and the counts before everything else, then what was found on the way. */
export function verdict({ parts }: Section, result: Result, setting: Setting): Child {
  const [first, ...others] = parts;
  return [
    html(first!.blocks, '', setting),
    counts(result, setting.style),
    findings(result.findings, setting),
    others.map(({ blocks }) =>
      titled(blocks).map(({ title, rest }, at) => {
        const own = { ...setting, heading: at === 0 ? 'h3' : 'h4' } as const;
        return [
          title && html([title], '', own),
          html(rest, title ? sentence(title.sentence, setting.style) : '', own),
        ];
      }),
    ),
  ];
}

function counts({ data }: Result, style: Style): Html {
  const { summary } = data as Pick<CheckAnswer, 'summary'>;
  const tiles = verdicts.map((verdict) =>
    element(
      'div',
      {},
      element('dt', {}, reading({ kind: 'verdict', verdict, edge: false }, style)),
      element('dd', {}, count(summary[verdict], style.language.notation)),
    ),
  );
  return element('dl', { class: 'counts' }, tiles);
}

/** Conflicts are told in full below; everything else that was found stands here. */
function findings(all: readonly Finding[], { style, links }: Setting): Child {
  const { severities: words, findings: messages, colon } = style.language;
  const told = all.filter(({ code }) => code !== 'conflict' && code !== 'suspect');
  if (told.length === 0) return null;
  const items = told.map((finding) => {
    const { file, line, column, code } = finding;
    const place = file === null ? '' : `${[file, line, column].filter((part) => part !== null).join(':')}: `;
    return element(
      'li',
      {},
      links.text(harmless(`${place}${words[severities[code]]}${colon} ${worded(finding, messages)}`)),
    );
  });
  return element('ul', {}, items);
}

export function bodyOf({ name, parts, files = [] }: Section, setting: Setting): Child {
  const charts = parts.map((part) => part.charts?.() ?? []);
  const { style } = setting;
  const heading = sentence({ says: 'heading-section', name }, style);
  return [
    charts.some((some) => some.length > 0) ? key(charts.flat(), `${name}-1-1`, style) : null,
    name === 'figures'
      ? element('p', { class: 'quiet hint', hidden: '' }, sentence({ says: 'sort-hint' }, style))
      : null,
    parts.map(({ blocks }, at) => {
      const figures = charts[at]!.map((chart, number) =>
        figure(chart, `${name}-${at + 1}-${number + 1}`, style),
      );
      return titled(blocks).map((own, number) => [
        own.title && html([own.title], heading, setting),
        // One under each title; where there are no titles, all of them.
        own.title ? (figures[number] ?? null) : figures,
        html(own.rest, own.title ? sentence(own.title.sentence, style) : heading, setting),
      ]);
    }),
    files.map(({ file, lines }) => fileOf(file, lines, setting)),
  ];
}

type Line = Extract<Block, { kind: 'line' }>;

/** Blocks with the title above them. */
function titled(
  blocks: readonly Block[],
): { readonly title: Line | null; readonly rest: readonly Block[] }[] {
  const at = blocks.flatMap((block, index) =>
    block.kind === 'line' && block.tone === 'title' ? [index] : [],
  );
  const first = blocks.slice(0, at[0] ?? blocks.length);
  const untitled = first.length > 0 || at.length === 0 ? [{ title: null, rest: first }] : [];
  return [
    ...untitled,
    ...at.map((start, index) => ({
      title: blocks[start] as Line,
      rest: blocks.slice(start + 1, at[index + 1]),
    })),
  ];
}

/** Drawn narrow enough for a telephone, and let grow. */
function figure(chart: Chart, id: string, style: Style): Html {
  const isTrend = chart.kind === 'trend';
  const drawn = pictures(chart, { style, ink: pageInk, id, width: isTrend ? 280 : 420, beside: true });
  return element(
    'figure',
    { class: isTrend ? 'panels' : null },
    drawn.map(({ svg }) => own(svg)),
  );
}

function fileOf(file: string, lines: readonly string[], { links }: Setting): Html {
  const items = lines.map((line, at) =>
    element('li', { id: links.line(file, at + 1) }, element('code', {}, harmless(line))),
  );
  return element(
    'details',
    {},
    element('summary', {}, harmless(file)),
    element('ol', { class: 'lines' }, items),
  );
}

/** How to read what stands in brackets, and what the verdicts mean. */
export function guide({ style }: Setting): Child {
  const read = (['printed', 'interval', 'unknown', 'implied'] as const).map((of) =>
    element('p', {}, sentence({ says: 'how-to-read', of }, style)),
  );
  const meanings = verdicts.map((verdict) => [
    element('dt', {}, reading({ kind: 'verdict', verdict, edge: false }, style)),
    element('dd', {}, sentence({ says: 'verdict-meaning', verdict }, style)),
  ]);
  return [...read, element('dl', {}, meanings)];
}
