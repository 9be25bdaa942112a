// How French as written in Belgium sets numbers, and the words and turns of phrase that several sentences share.
import { shiftYears } from '../../figures/period.ts';
import type { Mark, SumFit } from '../../figures/sentence.ts';
import type { Measure, Qualifier, Reason } from '../../figures/statement.ts';
import type { Said } from '../catalogue.ts';
import type { Notation } from '../number.ts';
import { count as grouped, inline } from '../number.ts';
import type { Term } from '../phrase.ts';
import { capital, inBrackets as bracketed, list as listed, sum } from '../phrase.ts';
import { fr } from './typography.ts';

export const notation: Notation = { decimal: ',', group: '\u202f', percent: '\u00a0%', to: 'à' };

export const measureWords: Readonly<Record<Measure, string>> = {
  value: 'valeur',
  change: 'variation',
  growth: 'croissance',
  share: 'part',
  ratio: 'rapport',
};

export const reasonWords: Readonly<Record<Reason, string>> = {
  vague: 'il est vague et ne prouve jamais rien',
  'base-may-be-zero': 'ce dont il est un pourcentage pourrait être nul',
  'base-sign-unknown': 'rien ne dit que ce dont il est un pourcentage est supérieur à zéro',
  'nothing-bears': "rien d'autre ne s'y rapporte",
  superseded: 'un chiffre ultérieur le remplace',
  disputed: 'il est marqué comme contesté',
  unbounded: 'sans lui, on en sait trop peu de ses termes',
  contradictory: 'le reste se contredit',
  'excess-digits': 'il a plus de décimales que déclaré',
  'base-negative': 'la première valeur est inférieure à zéro',
  'sign-may-change': 'la dernière valeur pourrait être inférieure à zéro',
  'not-whole-years': "l'intervalle n'est pas un nombre entier d'années",
  undecided: 'le temps a manqué pour trancher',
};

export const qualifierWords: Readonly<Record<Qualifier, string>> = {
  '=': '',
  exact: '',
  '>': 'plus de',
  '>=': 'au moins',
  '<': 'moins de',
  '<=': 'au plus',
  '~': 'environ',
};

export const markWords: Readonly<Record<Mark, string>> = {
  exact: 'exact',
  provisional: 'provisoire',
  restated: 'révisé',
  superseded: 'remplacé',
  disputed: 'contesté',
  vague: 'vague',
  'excess-digits': 'plus de décimales que déclaré',
  contradicted: '✗ contredit',
};

/** A name as it stands in its file: quoted, it needs no article. */
export const quote = (name: string): string => fr`« ${name} »`;

/** `de « Chiffre d'affaires »`, `par rapport à 2022`; nothing of a plain value. */
export function kind(measure: Measure, base: string | null): string {
  switch (measure) {
    case 'value':
      return '';
    case 'share':
      return `de ${quote(base ?? '')}`;
    case 'ratio':
      return `rapport à ${quote(base ?? '')}`;
    case 'growth':
    case 'change':
      return `par rapport à ${base}`;
  }
}

export const favourable = 'chaque chiffre publié étant pris au bout le plus favorable de son arrondi';

export function reading(lower: string | null, upper: string | null): string {
  if (lower === null)
    return upper === null ? "n'importe quel nombre conviendrait" : `devrait être ${upper} ou moins`;
  return upper === null ? `devrait être ${lower} ou plus` : `devrait être de ${lower} à ${upper}`;
}

/** `2020 et 2021 (exact), 2022 (écart de 0,1, l'arrondi en explique 0,4)` */
export function fits(periods: readonly Said<SumFit>[]): string {
  const alike = new Map<string, string[]>();
  for (const { period, difference, room } of periods) {
    const how = difference === null ? 'exact' : `écart de ${difference}, l'arrondi en explique ${room}`;
    alike.set(how, [...(alike.get(how) ?? []), period]);
  }
  return [...alike].map(([how, those]) => `${list(those)} (${how})`).join(', ');
}

export const titled = (title: string | null, rest: string): string =>
  title === null ? capital(rest) : fr`${title} : ${rest}`;

export const list = (items: readonly string[], last = 'et'): string => listed(items, last);

export const asTaken = (taken: boolean, result: string): string => (taken ? `, pris pour ${result}` : '');

export const terms = (parts: readonly Term[]): string => sum(parts, notation);

export const inBrackets = (parts: readonly Term[]): string => bracketed(parts, notation);

/** `(100 - 12) %` */
export const percentOf = (parts: readonly Term[]): string => inBrackets(parts) + notation.percent;

export const count = (n: number): string => grouped(n, notation);

/** A number of a message, which arrives as plain digits. */
export const numeral = (text: string): string => inline(text, notation);

/** `Détachement, croissance 2023`, with its base where that is not the year before. */
export function subject(name: string, measure: Measure, period: string, base: string | null): string {
  switch (measure) {
    case 'value':
      return `${name} ${period}`;
    case 'share':
      return `${name}, part ${period}`;
    case 'ratio':
      return `${name}, rapport à ${base}, ${period}`;
    case 'growth':
    case 'change': {
      const times = base === shiftYears(period, -1) ? period : `de ${base} à ${period}`;
      return `${name}, ${measureWords[measure]} ${times}`;
    }
  }
}

/** In French nought and one are singular. */
export const isPlural = (n: number): boolean => Math.abs(n) >= 2;

/** `1 chiffre`, `3 chiffres`; an adjective takes its own `s`. */
export const plural = (n: number, ...words: readonly string[]): string =>
  [count(n), ...words.map((word) => (isPlural(n) ? `${word}s` : word))].join(' ');

/** `6 chiffres publiés de 2023`; `6 chiffres de 2023, dont 1 supposé,` */
export function counted(n: number, supposed: number, periods: readonly string[] = []): string {
  const of = periods.length > 0 ? ` de ${list(periods)}` : '';
  if (supposed === 0) return plural(n, 'chiffre', 'publié') + of;
  return `${plural(n, 'chiffre')}${of}, dont ${plural(supposed, 'supposé')},`;
}
