// What the heading of a column of a published table says, in English, French or Dutch: the written list of spellings.
import type { Period } from '../figures/period.ts';
import { comparePeriods, isPeriod } from '../figures/period.ts';
import { fold } from './suggestion.ts';

/** The periods that a heading names; null where their places have to tell. */
export interface Named {
  readonly from: Period | null;
  readonly to: Period | null;
}

export type Heading =
  | ({ readonly kind: 'growth' | 'change' } & Named)
  /** In percent or not: the cells below tell. */
  | ({ readonly kind: 'difference' } & Named)
  /** `of`: as it is written; null where the heading names no total. */
  | { readonly kind: 'share'; readonly of: string | null; readonly period: Period | null }
  /** In percent, of whatever: growth or share? */
  | { readonly kind: 'unclear' };

/** Words of a growth in percent. */
const growthWords = new Set([
  ...['growth', 'growth rate', 'annual growth', 'yoy', 'y/y', 'y-o-y', 'year on year', 'yearly growth'],
  ...['croissance', 'taux de croissance', 'croissance annuelle', 'progression', 'a/a'],
  ...['groei', 'groeivoet', 'groeipercentage', 'jaarlijkse groei', 'j/j', 'j-o-j'],
]);

/** Words of a difference: in percent where the heading or its cells say so. */
const differenceWords = new Set([
  ...['δ', 'delta', 'change', 'chg', 'difference', 'diff', 'increase', 'variance', 'movement'],
  ...['variation', 'variations', 'var', 'evolution', 'evol', 'ecart', 'hausse', 'augmentation'],
  ...['verschil', 'wijziging', 'mutatie', 'evolutie', 'verandering', 'toename', 'stijging', 'afwijking'],
]);

/** Words of a difference that is not in percent. */
const changeWords = new Set([
  ...[
    'absolute change',
    'change abs',
    'variation absolue',
    'ecart absolu',
    'absoluut verschil',
    'verschil abs',
  ],
]);

const shareWords = 'share|part|quote-part|quotepart|poids|aandeel|gewicht|weight|proportion';
const ofWords = "of the|of|du|de la|de l'|des|d'|de|van de|van het|van|in het|in de|in";
const shareOf = new RegExp(`^(?:(?:${shareWords})(?: %)?|%)(?: en %| in %)? (?:${ofWords}) ?(.+)$`);
const shareAlone = new RegExp(`^(?:(?:${shareWords})(?: %| en %| in %)?|% (?:share|part|aandeel))$`);

/** Words without which a heading says the same. */
const glue = /^(?:en|in|as|als|exprime)$/;
const beforeDates = / (?:de|from|van|entre|tussen|between)$/;

const year = String.raw`\d{4}(?:-(?:h[12]|q[1-4])|~\d{2})?`;
const between = String.raw`\s*(-|–|—|/|→|>|\bto\b|\ba\b|\btot\b|\bnaar\b|\bvs\b|\bversus\b|\btov\b|\bover\b)\s*`;
const pair = new RegExp(String.raw`(?<!\d)(${year})${between}(${year})(?!\d)`);
const shortPair = /(?<!\d)(\d{2})(\/)(\d{2})(?!\d)/;
const against = new RegExp(
  String.raw`(?:\bvs|\bversus|\btov|\bten opzichte van|\bover|\bon|\bsur|\bpar rapport a|\bcompared to)\s+(${year})(?!\d)`,
);
const single = new RegExp(String.raw`(?<!\d)(${year})(?!\d)`);

/** Capitals, accents, brackets, points and ways to write `%` or a difference count for nothing. */
export function folded(text: string): string {
  return fold(text)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[∆△]/g, 'δ')
    .replace(/[’‘`]/g, "'")
    .replace(/\b(?:pct|procent|percent|per cent|pour ?cent|percentage|pourcentage)\b|%/g, ' % ')
    .replace(/\.(?!\d)/g, '')
    .replace(/[()[\]*:"]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Broken years with a mark of their own, `2023~24`: a slash may also stand between two periods. */
const dates = (text: string): string =>
  folded(text).replace(/(?<!\d)(\d{4})\/(\d{2})(?!\d)/g, (whole, first, last) =>
    isPeriod(whole) ? `${first}~${last}` : whole,
  );

const periodOf = (date: string): Period => date.toUpperCase().replace('~', '/');

/** Null where it is none of ours. `periods` are those of the table: `23/22` means two of them. */
export function heading(text: string, periods: readonly Period[]): Heading | null {
  const [, period = null, of] = /^share(?: (\S+))? of (.+)$/i.exec(text) ?? [];
  if (of !== undefined && (period === null || isPeriod(period.toUpperCase())))
    return { kind: 'share', of: of.trim(), period: period && period.toUpperCase() };
  return share(text) ?? difference(text, periods);
}

function share(text: string): Heading | null {
  const whole = dates(text);
  const period = single.exec(whole)?.[1] ?? null;
  const said = whole
    .replace(single, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:en|in|as|als) %/, '%');
  const as = (of: string | null): Heading => ({ kind: 'share', of, period: period && periodOf(period) });
  if (shareAlone.test(said) || /^% (?:total|totaal)$/.test(said)) return as(null);
  const of = shareOf.exec(said)?.[1]?.replace(/ %$/, '');
  return of === undefined ? null : as(of);
}

function difference(text: string, periods: readonly Period[]): Heading | null {
  const { rest, from, to, divided } = dated(dates(text), periods);
  const percent = rest.includes('%');
  const word = rest
    .replaceAll('%', ' ')
    .split(' ')
    .filter((part) => part !== '' && !glue.test(part))
    .join(' ')
    .replace(beforeDates, '');
  const named = { from, to };
  if (growthWords.has(word)) return { kind: 'growth', ...named };
  if (changeWords.has(word)) return { kind: 'change', ...named };
  if (differenceWords.has(word)) return { kind: percent ? 'growth' : 'difference', ...named };
  if (word !== '') return null;
  if (from !== null && (percent || divided)) return { kind: 'growth', ...named };
  return percent ? { kind: 'unclear' } : null;
}

interface Dated extends Named {
  readonly rest: string;
  /** The later by the earlier: `2023/2022`. */
  readonly divided: boolean;
}

function dated(text: string, periods: readonly Period[]): Dated {
  const [long, short] = [pair.exec(text), shortPair.exec(text)];
  const [matched, first, sign, second] = long ?? short ?? [];
  const full = (part: string) =>
    /^\d{4}/.test(part) ? periodOf(part) : periods.find((period) => period.slice(2) === part);
  const [a, b] = [first && full(first), second && full(second)];
  const broken = short && full(short[0]);
  if (broken) return { rest: text.replace(short[0], ' '), from: null, to: broken, divided: false };
  if (matched !== undefined && a && b && a !== b) {
    const [from, to] = comparePeriods(a, b) < 0 ? [a, b] : [b, a];
    return { rest: text.replace(matched, ' '), from, to, divided: sign === '/' && a === to };
  }
  const [base, earlier = null] = against.exec(text) ?? [];
  if (base !== undefined)
    return { rest: text.replace(base, ' '), from: periodOf(earlier!), to: null, divided: false };
  const [, only = null] = single.exec(text) ?? [];
  const rest = only === null ? text : text.replace(only, ' ');
  return { rest, from: null, to: only && periodOf(only), divided: false };
}
