// How a Dutch message names what it speaks of: a row, a rule, a statement, foreign text.
import type { MemberName } from '../../figures/finding.ts';
import type { Script } from '../foreign.ts';
import { foreignDigit, odd, shown, unicode } from '../foreign.ts';
import { measureWords, numeral } from './words.ts';

export const meant = (nearest: string | null): string =>
  nearest === null ? '' : `; is ${quoted(nearest)} bedoeld?`;

/** The row's name and a space. */
export const named = (row: string): string => (row === '' ? '' : `${shown(row)} `);

export const about = (row: string): string => (row === '' ? '' : `${shown(row)}: `);
export const inRule = (rule: string): string => (rule === '' ? '' : `regel ${shown(rule)}: `);

export const quoted = (text: string): string => `"${shown(text)}"`;

const scripts: Readonly<Record<Script, string>> = {
  'full-width': 'volle breedte',
  'arabic-indic': 'Arabisch',
  persian: 'Perzisch',
  devanagari: 'Devanagari',
};

/** `U+FF19 (9, volle breedte)` */
export function codePoint(character: string): string {
  const found = foreignDigit(character);
  return unicode(character) + (found ? ` (${found.digit}, ${scripts[found.script]})` : '');
}

/** `bevat U+FF13 (3, volle breedte)`; null where the text has no digit of another script and hides nothing. */
export function oddity(text: string): string | null {
  const character = odd(text);
  return character === null ? null : `bevat ${codePoint(character)}`;
}

/** `2023.csv:13 (staffing, groei 2023: 18%)` */
export const memberName = (member: MemberName): string => `${shown(member.place)} (${claim(member)})`;

/** `staffing, groei 2023: 18%` */
export function claim({ subject, period, measure, printed }: MemberName): string {
  const what =
    measure === 'rule'
      ? `regel ${subject} in ${period}`
      : measure === 'value'
        ? `${subject} ${period}`
        : `${subject}, ${measureWords[measure]} ${period}`;
  return `${shown(what)}${printed === null ? '' : `: ${shown(numeral(printed))}`}`;
}
