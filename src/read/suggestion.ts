// What a cell that is no number probably means: only ever said, never taken.
import type { NumberProblem } from '../figures/finding.ts';

/** Whatever is printed for a minus: hyphens, dashes, U+2212, and the small, wide and raised ones. */
export const minus = '\\-‐‑‒–—−﹣－⁻';

export interface Suggestion {
  readonly problem: NumberProblem;
  /** Plain digits to write; null where none can be told. */
  readonly digits: string | null;
}

/** `read` is the file's own grammar of a number without sign. */
export function suggestion(text: string, read: (core: string) => string | null): Suggestion {
  const foreign = [...text].find(
    (character) => foreignDigit(character) !== null || invisible.test(character),
  );
  const folded = fold(text);
  const [, before = '', core = '', after = ''] = /^(\D*)(\d(?:.*\d)?)(\D*)$/su.exec(folded) ?? [];
  const plain = powerOfTenWritten(folded) ?? (/[.,]$/.test(before) ? `0${before.slice(-1)}${core}` : core);
  const magnitude = read(plain);
  const odd = /^#/.test(text) || signs(before) > 1 || signs(after) > 0;
  const digits = magnitude === null || odd ? null : (negative.test(before) ? '-' : '') + magnitude;
  const problem: NumberProblem = foreign
    ? { kind: 'character', character: foreign }
    : (asQualifier(before, after) ?? asUnit(before, after) ?? { kind: 'not-a-number' });
  return { problem, digits };
}

const negative = new RegExp(`[${minus}(]\\s*$`, 'u');
const sign = new RegExp(`[+${minus}]`, 'gu');

/** Of a number with two signs, or one behind it, nothing is suggested. */
const signs = (text: string): number => text.match(sign)?.length ?? 0;

/** `1.5E+06`, as spreadsheets shorten 1500000. */
function powerOfTenWritten(text: string): string | null {
  const [, whole, fraction = '', power] =
    /^\s*[-+]?(\d{1,9})(?:[.,](\d{1,9}))?e\+?(0?\d|1\d)\s*$/iu.exec(text) ?? [];
  if (whole === undefined || Number(power) < fraction.length) return null;
  return (whole + fraction).padEnd(whole.length + Number(power), '0').replace(/^0+(?=\d)/, '');
}

const invisible = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;

/** First characters of the runs of ten digits that keyboards and converters bring in. */
const zeros = [0xff10, 0x660, 0x6f0, 0x966];

/** The plain digit that a foreign one stands for; null for any other character. */
function foreignDigit(character: string): string | null {
  const code = character.codePointAt(0)!;
  const start = zeros.find((zero) => code >= zero && code < zero + 10);
  return start === undefined ? null : String(code - start);
}

/** Foreign digits and full-width marks as plain ones, invisible characters left out. */
export const fold = (text: string): string =>
  [...text]
    .filter((character) => !invisible.test(character))
    .map((character) => foreignDigit(character) ?? character.replace(/[\uff01-\uff5e]/, composed))
    .join('');

const composed = (character: string): string => character.normalize('NFKC');

function asQualifier(before: string, after: string): NumberProblem | null {
  const [qualifier] = /^(?:>=|<=|[<>~])\s*$/.exec(before) ?? [];
  if (qualifier === undefined || !/^\s*%?$/.test(after)) return null;
  return { kind: 'qualifier', qualifier: qualifier.trim() };
}

const unit =
  /^(?:(?<thousand>k|mille|duizend|thousand)|(?<million>m|mm|mio|mln|mn|millions?|miljoen)|(?<billion>mld|mrd|md|bn|milliards?|miljard|billions?))?\.?\s*(?:d['’]\s*)?(?<currency>€|eur|euros?|\$|usd|£|gbp|chf)?$/iu;

function asUnit(before: string, after: string): NumberProblem | null {
  const bare = before.replace(sign, '').replace(/[(\s]/g, '');
  const match = unit.exec(`${after.trim()}${bare === '' ? '' : ` ${bare}`}`.trim());
  const { thousand, million, billion, currency } = match?.groups ?? {};
  const scale = thousand ? 3 : million ? 6 : billion ? 9 : null;
  return scale === null && currency === undefined ? null : { kind: 'unit', scale };
}
