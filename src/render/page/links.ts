// Where a text leads: a place in a file to its line on the page, the key of a source to its title, an address to the web.
import type { Section } from '../../figures/result.ts';
import type { Child } from './element.ts';
import { element } from './element.ts';

export interface Links {
  /** The text, each place in it a link. */
  readonly text: (text: string) => Child;
  /** What the key of a source reads as, a link to where it is listed. */
  readonly source: (key: string, reading: string) => Child;
  /** Of line 13 of a file: its name on the page. */
  readonly line: (file: string, line: number) => string;
  /** The name on the page of a source that is listed; null for any other. */
  readonly listed: (key: string) => string | null;
}

export function linksOf(sections: readonly Section[]): Links {
  const files = new Map(
    sections.flatMap(({ files = [] }) => files).map(({ file, lines }, at) => [file, { at, lines }] as const),
  );
  const sources = new Map(sourceKeys(sections).map((key, at) => [key, `source-${at + 1}`]));
  const names = [...files.keys()]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[\W_]/g, '\\$&'));
  const places =
    names.length === 0 ? null : new RegExp(`(?<![\\w./-])(${names.join('|')}):(\\d+)(?::\\d+)?`, 'g');
  const line = (file: string, line: number): string => `file-${files.get(file)!.at + 1}-${line}`;
  const text = (said: string): Child => {
    if (/^https?:\/\/[^\s"<>]+$/.test(said))
      return element('a', { href: said, rel: 'noopener noreferrer' }, said);
    if (places === null) return said;
    const found: Child[] = [];
    let last = 0;
    for (const match of said.matchAll(places)) {
      const [place, file = '', number = ''] = match;
      if (Number(number) > files.get(file)!.lines.length) continue;
      found.push(
        said.slice(last, match.index),
        element('a', { href: `#${line(file, Number(number))}` }, place),
      );
      last = match.index + place.length;
    }
    return [...found, said.slice(last)];
  };
  const source = (key: string, reading: string): Child => {
    const name = sources.get(key);
    return name === undefined ? reading : element('a', { href: `#${name}` }, reading);
  };
  return { text, source, line, listed: (key) => sources.get(key) ?? null };
}

/** The first cell of each row of the list of sources. */
const sourceKeys = (sections: readonly Section[]): string[] =>
  sections
    .filter(({ name }) => name === 'sources')
    .flatMap(({ parts }) => parts.flatMap(({ blocks }) => blocks))
    .flatMap((block) => (block.kind === 'columns' ? block.rows : []))
    .flatMap(([first]) => (first?.kind === 'text' ? [first.text] : []));
