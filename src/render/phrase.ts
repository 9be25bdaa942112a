// What the sentences of every language are put together with; no word of any of them.
import type { Relation } from '../figures/rule.ts';
import type { Notation } from './number.ts';

/** A label in the middle of a sentence: `Revenue` loses its capital, `IT staff` keeps it. */
export const within = (label: string): string =>
  /^\p{Lu}\p{Ll}/u.test(label) ? label[0]!.toLowerCase() + label.slice(1) : label;

/** As a shell takes it. */
export const typed = (word: string): string =>
  /^[\w./:,@%+-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;

/** The option that takes a word which looks like a file: figures that are read, a page or picture that is written. */
export function optionFor(word: string): '-d' | '-o' | null {
  if (/\.(?:html?|svg)$/i.test(word)) return '-o';
  return /\.(?:csv|tsv|txt|json|zip|xlsx?|ods)$|^\.{0,2}[/\\]|[/\\]$|^\.{1,2}$/i.test(word) ? '-d' : null;
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** `rules.csv:2`, `rules.csv:3`: of the second, `3` is enough. */
export function abridged(places: readonly string[]): string[] {
  const fileOf = (place: string) => place.slice(0, place.lastIndexOf(':') + 1);
  return places.map((place, at) => {
    const file = fileOf(place);
    return at > 0 && file !== '' && file === fileOf(places[at - 1]!) ? place.slice(file.length) : place;
  });
}

export const relationMarks: Readonly<Record<Relation, string>> = {
  '=': '=',
  '>=': '≥',
  '>': '>',
  '<=': '≤',
  '<': '<',
};

export const joined = (...parts: readonly string[]): string => parts.filter(Boolean).join(', ');

/** `2021, 2022 and 2023`, with the `and` of the language. */
export function list(items: readonly string[], last: string): string {
  const [final, ...others] = [...items].reverse();
  return others.length === 0 ? (final ?? '') : `${others.reverse().join(', ')} ${last} ${final}`;
}

export interface Term {
  readonly minus: boolean;
  readonly times: string | null;
  readonly number: string;
}

/** `1,002 + 2 × 1,064 - 3` */
export function sum(parts: readonly Term[], { decimal }: Notation): string {
  return parts
    .map(({ minus, times, number }, at) => {
      const below = times === null && number.startsWith('-');
      const isAdded = minus === below;
      const sign = at === 0 ? (isAdded ? '' : '-') : isAdded ? ' + ' : ' - ';
      const factor = times === null ? '' : `${times.replace('.', decimal)} × `;
      return `${sign}${factor}${below ? number.slice(1) : number}`;
    })
    .join('');
}

/** `± 1.5`, `+ 4 - 1` */
export const reach = (up: string, down: string): string => (up === down ? `± ${up}` : `+ ${up} - ${down}`);

export const inBrackets = (parts: readonly Term[], notation: Notation): string =>
  parts.length > 1 ? `(${sum(parts, notation)})` : sum(parts, notation);

/** What something is divided by: a fraction in brackets, for a calculator takes it from left to right. */
export const under = (divisor: string): string => (divisor.includes('/') ? `(${divisor})` : divisor);

interface Named extends Omit<Term, 'number'> {
  readonly name: string;
  readonly period: string;
}

/** `Sales + Rent 2023`: a period that all share stands once. */
export function figures(parts: readonly Named[], notation: Notation): string {
  const periods = new Set(parts.map(({ period }) => period));
  const [shared] = periods.size === 1 ? periods : [];
  const named = parts.map(({ name, period, ...part }) => ({
    ...part,
    number: shared === undefined ? `${name} ${period}` : name,
  }));
  return shared === undefined ? sum(named, notation) : `${sum(named, notation)} ${shared}`;
}
