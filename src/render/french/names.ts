// How a French message names what it speaks of: a row, a rule, a statement, foreign text.
import type { MemberName } from '../../figures/finding.ts';
import type { Script } from '../foreign.ts';
import { foreignDigit, odd, shown, unicode } from '../foreign.ts';
import { fr } from './typography.ts';
import { measureWords, numeral } from './words.ts';

export const meant = (nearest: string | null): string =>
  nearest === null ? '' : fr` ; vouliez-vous dire ${quoted(nearest)} ?`;

/** The row's name and a space. */
export const named = (row: string): string => (row === '' ? '' : `${shown(row)} `);

export const about = (row: string): string => (row === '' ? '' : fr`${shown(row)} : `);
export const inRule = (rule: string): string => (rule === '' ? '' : fr`règle ${shown(rule)} : `);

export const quoted = (text: string): string => fr`« ${shown(text)} »`;

const scripts: Readonly<Record<Script, string>> = {
  'full-width': 'pleine chasse',
  'arabic-indic': 'arabe',
  persian: 'persan',
  devanagari: 'devanagari',
};

/** `U+FF19 (9 pleine chasse)` */
export function codePoint(character: string): string {
  const found = foreignDigit(character);
  return unicode(character) + (found ? ` (${found.digit} ${scripts[found.script]})` : '');
}

/** `contient U+FF13 (3 pleine chasse)`; null where the text has no digit of another script and hides nothing. */
export function oddity(text: string): string | null {
  const character = odd(text);
  return character === null ? null : `contient ${codePoint(character)}`;
}

/** `2023.csv:13 (staffing, croissance 2023, 18 %)` */
export const memberName = (member: MemberName): string => `${shown(member.place)} (${claim(member)})`;

/** `staffing, croissance 2023, 18 %` */
export function claim({ subject, period, measure, printed }: MemberName): string {
  const what =
    measure === 'rule'
      ? `règle ${subject} en ${period}`
      : measure === 'value'
        ? `${subject} ${period}`
        : `${subject}, ${measureWords[measure]} ${period}`;
  return shown(what) + (printed === null ? '' : fr` : ${shown(numeral(printed))}`);
}
