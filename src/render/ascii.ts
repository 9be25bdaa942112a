// Our own marks for terminals that know ASCII only.

/** The spaces and quotes of a language. */
const typography: ReadonlyMap<string, string> = new Map([
  ['«\u202f', '"'],
  ['\u202f»', '"'],
  ['\u202f', ' '],
  ['\u00a0', ' '],
]);

const marks: ReadonlyMap<string, string> = new Map([
  ...typography,
  ['–', '-'],
  ['±', '+/-'],
  ['≥', '>='],
  ['≤', '<='],
  ['✓', '+'],
  ['•', '.'],
  ['○', 'o'],
  ['✗', 'x'],
  ['─', '-'],
  ['…', '...'],
  ['×', '*'],
]);

const anyOf = (words: ReadonlyMap<string, string>) => new RegExp([...words.keys()].join('|'), 'g');
const [mark, spacing] = [anyOf(marks), anyOf(typography)];

/** `to`: what the language says between the ends of a range. */
export function ascii(text: string, to: string): string {
  return text.replaceAll(' – ', ` ${to} `).replace(mark, (found) => marks.get(found)!);
}

/** Of a message, which quotes what is wrong with a file as it stands there, dashes included. */
export const plain = (message: string): string => message.replace(spacing, (found) => typography.get(found)!);
