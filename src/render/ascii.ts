// Our own marks for terminals that know ASCII only.

const marks: ReadonlyMap<string, string> = new Map([
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
