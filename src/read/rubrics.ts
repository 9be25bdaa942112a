// A rubric of annual accounts as an indicator: its title, its unit, what it is a share of, and its place in the scheme.
import type { Indicator, Labels } from '../figures/indicator.ts';
import { undeclared } from '../figures/indicator.ts';
import { once } from '../figures/once.ts';
import { annex } from './rubric-annex.ts';
import { balance, income, staff } from './rubric-titles.ts';

interface Title {
  readonly labels: Labels;
  /** What it is shown as a share of: total assets or turnover. */
  readonly of: string | null;
}

const titles = once(
  (): ReadonlyMap<string, Title> =>
    new Map([
      ...parsed(balance, '20/58'),
      ...parsed(income, '70'),
      ...parsed(staff, null),
      ...parsed(annex, null),
    ]),
);

/** In the order of the scheme, then what it does not name by code; last year's numbers last. */
export function inScheme(codes: ReadonlySet<string>): string[] {
  const [previous, own] = [[...codes].filter(isPrevious), [...codes].filter((code) => !isPrevious(code))];
  return [...ordered(own), ...ordered(previous)];
}

/** `present`: the rubrics that stand in the accounts at all. */
export function rubric(code: string, present: ReadonlySet<string>): Indicator {
  const title = titles().get(code) ?? { labels: previousLabels(code), of: null };
  const { labels, of } = title;
  const partOf = of !== null && of !== code && present.has(of) ? of : null;
  return { ...undeclared(code), labels, partOf, sign: 'any', rounding: 'exact' };
}

const isPrevious = (code: string): boolean => code.endsWith('P');
const ownOf = (code: string): string => code.replace(/P$/, '');

function ordered(codes: readonly string[]): string[] {
  const scheme = [...titles().keys()];
  const place = (code: string) => scheme.indexOf(ownOf(code));
  const named = codes.filter((code) => place(code) >= 0).sort((a, b) => place(a) - place(b));
  const others = codes.filter((code) => place(code) < 0).sort((a, b) => (a < b ? -1 : 1));
  return [...named, ...others];
}

function previousLabels(code: string): Labels {
  const { en, fr, nl } = (isPrevious(code) && titles().get(ownOf(code))?.labels) || undeclared(code).labels;
  return {
    en: en && `${en} (previous)`,
    fr: fr && `${fr} (précédent)`,
    nl: nl && `${nl} (vorig)`,
  };
}

function parsed(table: string, of: string | null): [string, Title][] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [code = '', en = null, fr = null, nl = null] = line.split('|').map((cell) => cell.trim());
      return [code, { labels: { en, fr, nl }, of }];
    });
}
