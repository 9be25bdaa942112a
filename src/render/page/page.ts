// A whole report as one HTML file that needs nothing else: no network, no font, no framework.
import { createHash } from 'node:crypto';
import type { Chart } from '../../figures/chart.ts';
import type { CheckAnswer } from '../../figures/document.ts';
import type { Finding } from '../../figures/finding.ts';
import { severities } from '../../figures/finding.ts';
import type { Result, Section } from '../../figures/result.ts';
import { verdicts } from '../../figures/verdict.ts';
import { reading as answer } from '../answer.ts';
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
import { linksOf } from './links.ts';
import { script } from './script.ts';
import { style as look } from './style.ts';

export interface Made {
  /** Name and version. */
  readonly tool: string;
  /** The command line as it was typed. */
  readonly typed: string;
}

export function page(result: Result, style: Style, { tool, typed }: Made): string {
  const { sections = [] } = result;
  const setting = { style, links: linksOf(sections) };
  const [title = ''] = answer(result, style);
  const [, ...supposed] = result.blocks;
  const shown = sections.map((section) => ({
    name: section.name,
    body: section.name === 'verdict' ? verdict(section, result, setting) : bodyOf(section, setting),
  }));
  const at = shown.findIndex(({ name }) => name === 'assumptions');
  const all = [...shown.slice(0, at), { name: 'reading' as const, body: guide(setting) }, ...shown.slice(at)];
  const heading = (name: (typeof all)[number]['name']) => sentence({ says: 'heading-section', name }, style);
  const contents = all.map(({ name }) =>
    element('li', {}, element('a', { href: `#${name}` }, heading(name))),
  );
  const body = [
    element(
      'header',
      {},
      element('h1', {}, title),
      html(supposed, title, setting),
      navigation(contents, style),
    ),
    element(
      'main',
      {},
      all.map(({ name, body }) =>
        element(
          'section',
          { id: name, 'aria-labelledby': `${name}-heading` },
          element('h2', { id: `${name}-heading` }, heading(name)),
          body,
        ),
      ),
    ),
    element(
      'footer',
      {},
      sentence({ says: 'made-by', tool }, style),
      ' ',
      element('code', {}, harmless(typed)),
    ),
  ];
  const head = [
    element('meta', { charset: 'utf-8' }),
    element('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('title', {}, title),
    element('style', {}, own(look)),
  ];
  const document = element(
    'html',
    { lang: style.language.code },
    element('head', {}, head),
    element('body', {}, body, element('script', {}, own(script))),
  );
  return `<!doctype html>\n${document.markup}\n`;
}

/** Nothing is loaded, nothing is sent; of styles and scripts only these two. */
const policy = [
  "default-src 'none'",
  `style-src '${digest(look)}'`,
  `script-src '${digest(script)}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

function digest(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

const navigation = (items: readonly Html[], style: Style): Html =>
  element('nav', { 'aria-label': sentence({ says: 'contents' }, style) }, element('ul', {}, items));

// --- sections -----------------------------------------------------------------------------------------------------

/** The answer and the counts before everything else, then what was found on the way. */
function verdict({ parts }: Section, result: Result, setting: Setting): Child {
  const [first, ...others] = parts;
  return [
    html(first!.blocks, '', setting),
    counts(result, setting.style),
    findings(result.findings, setting),
    others.map((part) => html(part.blocks, titleOf(part, setting.style), setting)),
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

function bodyOf({ name, parts, files = [] }: Section, setting: Setting): Child {
  const charts = parts.map((part) => part.charts?.() ?? []);
  return [
    charts.some((some) => some.length > 0) ? key(charts.flat(), `${name}-1-1`, setting.style) : null,
    name === 'figures' ? hint(setting.style) : null,
    parts.map((part, at) => {
      const title =
        titleOf(part, setting.style) || sentence({ says: 'heading-section', name }, setting.style);
      const [first, ...rest] = part.blocks;
      const isTitled = first?.kind === 'line' && first.tone === 'title';
      return [
        isTitled ? html([first], title, setting) : null,
        charts[at]!.map((chart, number) => figure(chart, `${name}-${at + 1}-${number + 1}`, setting.style)),
        html(isTitled ? rest : part.blocks, title, setting),
      ];
    }),
    files.map(({ file, lines }) => fileOf(file, lines, setting)),
  ];
}

const hint = (style: Style): Html =>
  element('p', { class: 'quiet hint' }, sentence({ says: 'sort-hint' }, style));

const titleOf = ({ blocks }: Pick<Result, 'blocks'>, style: Style): string =>
  answer({ blocks }, style)[0] ?? '';

/** Drawn narrow enough for a telephone, and let grow. */
function figure(chart: Chart, id: string, style: Style): Html {
  const isTrend = chart.kind === 'trend';
  const drawn = pictures(chart, { style, ink: pageInk, id, width: isTrend ? 280 : 420 });
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
function guide({ style }: Setting): Child {
  const read = (['printed', 'interval', 'unknown', 'implied'] as const).map((of) =>
    element('p', {}, sentence({ says: 'how-to-read', of }, style)),
  );
  const meanings = verdicts.map((verdict) => [
    element('dt', {}, reading({ kind: 'verdict', verdict, edge: false }, style)),
    element('dd', {}, sentence({ says: 'verdict-meaning', verdict }, style)),
  ]);
  return [...read, element('dl', {}, meanings)];
}
