// How a number is set: groups and a decimal mark, a plus where asked for, the minus tight to its digit.

/** The marks that a language writes numbers with. */
export interface Notation {
  readonly decimal: string;
  readonly group: string;
  /** The percent sign, with the space before it where there is one. */
  readonly percent: string;
  /** Between the ends of a range, where a dash will not do. */
  readonly to: string;
}

/** A number cut at its decimal mark, so that a column can align it: `-1,002` and `.50`. */
export interface Digits {
  readonly whole: string;
  readonly fraction: string;
}

/** Digits may go on: `0.333…`. What is not plain digits, such as a number quoted with its own group marks, stays as it stands. */
export function set(text: string, notation: Notation, signed = false): Digits {
  const [, sign = '', whole, point = '', decimals = ''] = /^([+-]?)(\d+)(?:(\.)(\d+…?))?$/.exec(text) ?? [];
  if (whole === undefined) return { whole: text, fraction: '' };
  const plus = signed && sign === '' && /[1-9]/.test(text);
  return {
    whole: (plus ? '+' : sign) + grouped(whole, notation),
    fraction: point && notation.decimal + decimals,
  };
}

/** A count of things inside a sentence: `1,002`. */
export const count = (n: number, notation: Notation): string => grouped(String(n), notation);

function grouped(whole: string, { group }: Notation): string {
  const first = whole.length % 3 || 3;
  const groups = [whole.slice(0, first)];
  for (let at = first; at < whole.length; at += 3) groups.push(whole.slice(at, at + 3));
  return groups.join(group);
}

/** Of a time that was given: `30 s`, `500 ms`. */
export const duration = (milliseconds: number): string =>
  milliseconds % 1000 === 0 ? `${milliseconds / 1000} s` : `${milliseconds} ms`;

/** A number inside a text, with its percent sign: `17.3 %` as `17,3 %`. */
export function inline(text: string, notation: Notation): string {
  const percent = text.endsWith(' %');
  const { whole, fraction } = set(percent ? text.slice(0, -2) : text, notation);
  return whole + fraction + (percent ? notation.percent : '');
}
