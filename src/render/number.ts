// How a number is set: comma groups, a point, a plus where asked for, the minus tight to its digit.

/** A number cut at its point, so that a column can align it: `-1,002` and `.50`. */
export interface Digits {
  readonly whole: string;
  readonly fraction: string;
}

/** What is not plain digits, such as a number quoted with its own group marks, stays as it stands. */
export function set(text: string, signed = false): Digits {
  const [, sign = '', whole, fraction = ''] = /^([+-]?)(\d+)(\.\d+)?$/.exec(text) ?? [];
  if (whole === undefined) return { whole: text, fraction: '' };
  const plus = signed && sign === '' && /[1-9]/.test(text);
  return { whole: (plus ? '+' : sign) + grouped(whole), fraction };
}

/** A count of things inside a sentence: `1,002`. */
export const count = (n: number): string => grouped(String(n));

function grouped(whole: string): string {
  const first = whole.length % 3 || 3;
  const groups = [whole.slice(0, first)];
  for (let at = first; at < whole.length; at += 3) groups.push(whole.slice(at, at + 3));
  return groups.join(',');
}

/** Of a time that was given: `30 s`, `500 ms`. */
export const duration = (milliseconds: number): string =>
  milliseconds % 1000 === 0 ? `${milliseconds / 1000} s` : `${milliseconds} ms`;
