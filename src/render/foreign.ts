// Text from files inside a message: cut, and what does not show in it named by its code point.
import { invisible } from './harmless.ts';

/** What does not show in a text, as U+200B. */
export const visible = (text: string): string => text.replace(invisible, unicode);

/** Foreign text cut to 40 characters, what does not show in it as U+200B. */
export function shown(text: string): string {
  const characters = [...text.slice(0, 200)];
  const cut = characters.length > 40 ? `${characters.slice(0, 39).join('')}…` : characters.join('');
  return visible(cut);
}

export const unicode = (character: string): string =>
  `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;

export type Script = 'full-width' | 'arabic-indic' | 'persian' | 'devanagari';

const scripts: readonly { readonly start: number; readonly name: Script }[] = [
  { start: 0xff10, name: 'full-width' },
  { start: 0x660, name: 'arabic-indic' },
  { start: 0x6f0, name: 'persian' },
  { start: 0x966, name: 'devanagari' },
];

/** A digit of another script: which it is, and which digit. */
export function foreignDigit(character: string): { readonly script: Script; readonly digit: number } | null {
  const code = character.codePointAt(0)!;
  const script = scripts.find(({ start }) => code >= start && code < start + 10);
  return script === undefined ? null : { script: script.name, digit: code - script.start };
}

/** The first character that is a digit of another script or hides something. */
export const odd = (text: string): string | null => /(?![0-9])\p{Nd}|[\p{Cc}\p{Cf}]/u.exec(text)?.[0] ?? null;
