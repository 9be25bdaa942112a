// How Dutch as written in Belgium sets numbers, and the words and turns of phrase that several sentences share.
import { shiftYears } from '../../figures/period.ts';
import type { Mark, SumFit } from '../../figures/sentence.ts';
import type { Measure, Qualifier, Reason } from '../../figures/statement.ts';
import type { Said } from '../catalogue.ts';
import type { Notation } from '../number.ts';
import { count as grouped, inline } from '../number.ts';
import type { Term } from '../phrase.ts';
import { capital, inBrackets as bracketed, list as listed, sum, within } from '../phrase.ts';

export const notation: Notation = { decimal: ',', group: '.', percent: '%', to: 'tot' };

export const measureWords: Readonly<Record<Measure, string>> = {
  value: 'waarde',
  change: 'verandering',
  growth: 'groei',
  share: 'aandeel',
  ratio: 'verhouding',
};

export const reasonWords: Readonly<Record<Reason, string>> = {
  vague: 'het is vaag en bewijst nooit iets',
  'base-may-be-zero': 'waarvan het een percentage is, kan nul zijn',
  'base-sign-unknown': 'niets zegt dat groter dan nul is waarvan het een percentage is',
  'nothing-bears': 'niets anders heeft er betrekking op',
  superseded: 'een later cijfer vervangt het',
  disputed: 'het is als betwist gemarkeerd',
  unbounded: 'zonder dit cijfer is te weinig bekend van de termen',
  contradictory: 'de rest spreekt zichzelf tegen',
  'excess-digits': 'het heeft meer decimalen dan opgegeven',
  'base-negative': 'de eerste waarde ligt onder nul',
  'sign-may-change': 'de laatste waarde kan onder nul liggen',
  'not-whole-years': 'er ligt geen geheel aantal jaren tussen',
  undecided: 'er was te weinig tijd om het uit te maken',
};

export const qualifierWords: Readonly<Record<Qualifier, string>> = {
  '=': '',
  exact: '',
  '>': 'meer dan',
  '>=': 'minstens',
  '<': 'minder dan',
  '<=': 'hoogstens',
  '~': 'ongeveer',
};

export const markWords: Readonly<Record<Mark, string>> = {
  exact: 'exact',
  provisional: 'voorlopig',
  restated: 'herzien',
  superseded: 'vervangen',
  disputed: 'betwist',
  vague: 'vaag',
  'excess-digits': 'meer decimalen dan opgegeven',
  contradicted: '✗ tegengesproken',
};

/** `van omzet`, `t.o.v. 2022`; nothing of a plain value. */
export function kind(measure: Measure, base: string | null): string {
  switch (measure) {
    case 'value':
      return '';
    case 'share':
      return `van ${within(base ?? '')}`;
    case 'ratio':
      return `verhouding tot ${within(base ?? '')}`;
    case 'growth':
    case 'change':
      return `t.o.v. ${base}`;
  }
}

export const favourable = 'elk gepubliceerd cijfer aan het gunstigste uiteinde van zijn afronding';

export function reading(lower: string | null, upper: string | null): string {
  if (lower === null) return upper === null ? 'elk getal zou passen' : `zou ${upper} of minder moeten zijn`;
  return upper === null ? `zou ${lower} of meer moeten zijn` : `zou ${lower} tot ${upper} moeten zijn`;
}

/** `2020 en 2021 (exact), 2022 (verschil van 0,1, afronding verklaart 0,4)` */
export function fits(periods: readonly Said<SumFit>[]): string {
  const alike = new Map<string, string[]>();
  for (const { period, difference, room } of periods) {
    const how = difference === null ? 'exact' : `verschil van ${difference}, afronding verklaart ${room}`;
    alike.set(how, [...(alike.get(how) ?? []), period]);
  }
  return [...alike].map(([how, those]) => `${list(those)} (${how})`).join(', ');
}

export const titled = (title: string | null, rest: string): string =>
  title === null ? capital(rest) : `${title}: ${rest}`;

export const list = (items: readonly string[], last = 'en'): string => listed(items, last);

export const asTaken = (taken: boolean, result: string): string => (taken ? `, genomen als ${result}` : '');

export const terms = (parts: readonly Term[]): string => sum(parts, notation);

export const inBrackets = (parts: readonly Term[]): string => bracketed(parts, notation);

/** `(100 - 12)%` */
export const percentOf = (parts: readonly Term[]): string => inBrackets(parts) + notation.percent;

export const count = (n: number): string => grouped(n, notation);

/** A number of a message, which arrives as plain digits. */
export const numeral = (text: string): string => inline(text, notation);

/** `Detachering, groei 2023`, with its base where that is not the year before. */
export function subject(name: string, measure: Measure, period: string, base: string | null): string {
  switch (measure) {
    case 'value':
      return `${name} ${period}`;
    case 'share':
      return `${name}, aandeel ${period}`;
    case 'ratio':
      return `${name}, verhouding tot ${base}, ${period}`;
    case 'growth':
    case 'change': {
      const times = base === shiftYears(period, -1) ? period : `van ${base} tot ${period}`;
      return `${name}, ${measureWords[measure]} ${times}`;
    }
  }
}

/** `1 cijfer`, `3 cijfers`. */
export const plural = (n: number, one: string, many: string): string => `${count(n)} ${n === 1 ? one : many}`;

/** `6 gepubliceerde cijfers van 2023`; `6 cijfers van 2023, waarvan 1 verondersteld,` */
export function counted(n: number, supposed: number, periods: readonly string[] = []): string {
  const of = periods.length > 0 ? ` van ${list(periods)}` : '';
  if (supposed === 0) return plural(n, 'gepubliceerd cijfer', 'gepubliceerde cijfers') + of;
  return `${plural(n, 'cijfer', 'cijfers')}${of}, waarvan ${count(supposed)} verondersteld,`;
}
