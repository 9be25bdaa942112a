// How English writes numbers, and the words and turns of phrase that several sentences share.
import { shiftYears } from '../../figures/period.ts';
import type { Mark, SumFit } from '../../figures/sentence.ts';
import type { Measure, Qualifier, Reason } from '../../figures/statement.ts';
import type { Said } from '../catalogue.ts';
import type { Notation } from '../number.ts';
import { count as grouped } from '../number.ts';
import type { Term } from '../phrase.ts';
import { capital, inBrackets as bracketed, list as listed, sum, within } from '../phrase.ts';

export const notation: Notation = { decimal: '.', group: ',', percent: ' %', to: 'to' };

export const reasonWords: Readonly<Record<Reason, string>> = {
  vague: 'it is vague, and never evidence',
  'base-may-be-zero': 'what it is a percentage of may be zero',
  'base-sign-unknown': 'nobody says whether what it is a percentage of is above zero',
  'nothing-bears': 'nothing else bears on it',
  superseded: 'a later statement replaces it',
  disputed: 'it is marked as disputed',
  unbounded: 'too little is known of its figures without it',
  contradictory: 'the rest contradicts itself',
  'excess-digits': 'it has digits beyond its declared decimals',
  'base-negative': 'the first figure is below zero',
  'sign-may-change': 'the last figure may be below zero',
  'not-whole-years': 'there are no whole years between the two',
  undecided: 'time ran out before it was decided',
};

export const qualifierWords: Readonly<Record<Qualifier, string>> = {
  '=': '',
  exact: '',
  '>': 'more than',
  '>=': 'at least',
  '<': 'less than',
  '<=': 'at most',
  '~': 'about',
};

export const markWords: Readonly<Record<Mark, string>> = {
  exact: 'exact',
  provisional: 'provisional',
  restated: 'restated',
  superseded: 'superseded',
  disputed: 'disputed',
  vague: 'vague',
  'excess-digits': 'more digits than declared',
  contradicted: '✗ contradicted',
};

/** `of revenue`, `on 2022`; nothing of a plain value. */
export function kind(measure: Measure, base: string | null): string {
  switch (measure) {
    case 'value':
      return '';
    case 'share':
      return `of ${within(base ?? '')}`;
    case 'ratio':
      return `ratio to ${within(base ?? '')}`;
    case 'growth':
    case 'change':
      return `on ${base}`;
  }
}

export const favourable = 'each printed number at the end of its rounding that fits best';

export function reading(lower: string | null, upper: string | null): string {
  if (lower === null) return upper === null ? 'any number would do' : `should read ${upper} or less`;
  return upper === null ? `should read ${lower} or more` : `should read ${lower} to ${upper}`;
}

/** `2020 and 2021 (exact), 2022 (off by 0.1, rounding explains 0.4)` */
export function fits(periods: readonly Said<SumFit>[]): string {
  const alike = new Map<string, string[]>();
  for (const { period, difference, room } of periods) {
    const how = difference === null ? 'exact' : `off by ${difference}, rounding explains ${room}`;
    alike.set(how, [...(alike.get(how) ?? []), period]);
  }
  return [...alike].map(([how, those]) => `${list(those)} (${how})`).join(', ');
}

export const titled = (title: string | null, rest: string): string =>
  title === null ? capital(rest) : `${title}: ${rest}`;

export const list = (items: readonly string[], last = 'and'): string => listed(items, last);

export const asTaken = (taken: boolean, result: string): string => (taken ? `, taken as ${result}` : '');

export const terms = (parts: readonly Term[]): string => sum(parts, notation);

export const inBrackets = (parts: readonly Term[]): string => bracketed(parts, notation);

export const count = (n: number): string => grouped(n, notation);

/** `Staffing growth 2023`, with its base where that is not the year before. */
export function subject(name: string, measure: Measure, period: string, base: string | null): string {
  switch (measure) {
    case 'value':
      return `${name} ${period}`;
    case 'share':
      return `${name} share ${period}`;
    case 'ratio':
      return `${name} to ${base}, ${period}`;
    case 'growth':
    case 'change':
      return `${name} ${measure} ${base === shiftYears(period, -1) ? '' : `${base} to `}${period}`;
  }
}

/** `1 error`, `3 errors`. */
export const plural = (n: number, one: string, many = `${one}s`): string =>
  `${count(n)} ${n === 1 ? one : many}`;

/** `6 printed numbers of 2023`; `6 numbers of 2023, 1 of them supposed,` */
export function counted(n: number, one: string, supposed: number, periods: readonly string[] = []): string {
  const of = periods.length > 0 ? ` of ${list(periods)}` : '';
  if (supposed === 0) return plural(n, `printed ${one}`) + of;
  return `${plural(n, one)}${of}, ${count(supposed)} of them supposed,`;
}

export function power(scale: number): string | null {
  const names: Readonly<Record<number, string | null>> = {
    0: null,
    3: 'thousand',
    6: 'million',
    9: 'billion',
  };
  const name = names[scale];
  return name === undefined ? `10^${scale}` : name;
}
