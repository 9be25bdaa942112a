// Our own marks for terminals that know ASCII only.

const marks: ReadonlyMap<string, string> = new Map([
  ['«\u202f', '"'],
  ['\u202f»', '"'],
  ['\u202f', ' '],
  ['\u00a0', ' '],
  [' – ', ' to '],
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

export function ascii(text: string): string {
  return text.replace(mark, (found) => marks.get(found)!);
}
