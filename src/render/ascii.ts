// Our own marks for terminals that know ASCII only.

const marks: ReadonlyMap<string, string> = new Map([
  ['«\u202f', '"'],
  ['\u202f»', '"'],
  ['\u202f', ' '],
  ['\u00a0', ' '],
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

const mark = new RegExp([...marks.keys()].join('|'), 'g');

/** `to`: what the language says between the ends of a range. */
export function ascii(text: string, to: string): string {
  return text.replaceAll(' – ', ` ${to} `).replace(mark, (found) => marks.get(found)!);
}
