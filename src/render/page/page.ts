// A whole report as one HTML file that needs nothing else: no network, no font, no framework.
import { createHash } from 'node:crypto';
import type { Result } from '../../figures/result.ts';
import { reading as answer } from '../answer.ts';
import { sentence } from '../cell.ts';
import { harmless } from '../harmless.ts';
import type { Style } from '../style.ts';
import { html } from './blocks.ts';
import type { Html } from './element.ts';
import { element, own } from './element.ts';
import { linksOf } from './links.ts';
import { script } from './script.ts';
import { bodyOf, guide, verdict } from './sections.ts';
import { style as look } from './style.ts';

export interface Made {
  /** Name and version. */
  readonly tool: string;
  /** The command line as it was typed. */
  readonly typed: string;
}

export function page(result: Result, style: Style, { tool, typed }: Made): string {
  const { sections: told = [] } = result;
  const setting = { style, links: linksOf(told), heading: 'h3', listing: false } as const;
  const [title = ''] = answer(result, style);
  const [, ...supposed] = result.blocks;
  const shown = told.map((section) => ({
    name: section.name,
    body:
      section.name === 'verdict'
        ? verdict(section, result, setting)
        : bodyOf(section, { ...setting, listing: section.name === 'sources' }),
  }));
  const at = shown.findIndex(({ name }) => name === 'assumptions');
  const all = [...shown.slice(0, at), { name: 'reading' as const, body: guide(setting) }, ...shown.slice(at)];
  const heading = (name: (typeof all)[number]['name']) => sentence({ says: 'heading-section', name }, style);
  const contents = all.map(({ name }) =>
    element('li', {}, element('a', { href: `#${name}` }, heading(name))),
  );
  const sections = all.map(({ name, body }) =>
    element(
      'section',
      { id: name, 'aria-labelledby': `${name}-heading` },
      element('h2', { id: `${name}-heading` }, heading(name)),
      body,
    ),
  );
  const body = [
    element(
      'header',
      {},
      element('h1', {}, title),
      html(supposed, title, setting),
      navigation(contents, style),
    ),
    element('main', { class: isLong(sections) ? 'long' : null }, sections),
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

/** What is far away is laid out only when it comes near: so a long page opens at once. */
const isLong = (sections: readonly Html[]): boolean =>
  sections.reduce((length, { markup }) => length + markup.length, 0) > 500_000;

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
