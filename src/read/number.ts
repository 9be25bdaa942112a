// The strict grammar of a printed number: what passes it is plain digits, and nothing else ever is.
import type { NumberProblem } from '../figures/finding.ts';
import type { Mark } from './form.ts';
import { limits } from './limits.ts';
import type { Marks } from './marks.ts';
import { decimalMark, other } from './marks.ts';
import { minus, suggestion } from './suggestion.ts';
import { shown as shownAt } from './tell.ts';

export type PrintedNumber =
  | { readonly kind: 'missing' }
  | {
      readonly kind: 'number';
      /** `-17.30`: a point, no plus, no groups, trailing zeros kept. */
      readonly digits: string;
      readonly percent: boolean;
      /** Negative by a sign other than `-`: U+2212, an en dash or parentheses. */
      readonly restyled: boolean;
    }
  | { readonly kind: 'fault'; readonly problem: NumberProblem; readonly write: readonly string[] };

/** How sources print that there is no number, in small letters. */
const missing = new Set([
  ...['', '-', '‐', '‑', '‒', '–', '—', '−', '.', '..', '...', '…', ':', '/'],
  ...['n/a', '#n/a', 'na', 'n.a.', 'nd', 'n.d.', 'nc', 'n.c.', 'ns', 'n.s.', 'nm', 'n.m.', 'nb', 'n.b.'],
  ...['s.o.', 'so', 'nvt', 'n.v.t.', 'n/b', 'not available', 'not applicable', 'unknown'],
  ...['non disponible', 'sans objet', 'inconnu', 'niet beschikbaar', 'niet van toepassing', 'onbekend'],
]);

/** `text` has no blanks around it. */
export function number(text: string, marks: Marks): PrintedNumber {
  if (missing.has(text.toLowerCase())) return { kind: 'missing' };
  if (text.replace(/\D/g, '').length > limits.digits) return fault({ kind: 'digits', limit: limits.digits });
  if (text.length > limits.number) return fault({ kind: 'not-a-number' });
  const signed = unsigned(text);
  const plain = magnitude(signed.body, marks);
  if (plain !== null) {
    const zero = !/[1-9]/.test(plain);
    const { negative, percent, restyled } = signed;
    return { kind: 'number', digits: negative && !zero ? `-${plain}` : plain, percent, restyled };
  }
  return refusal(text, signed, marks);
}

interface Signed {
  readonly body: string;
  readonly negative: boolean;
  readonly restyled: boolean;
  readonly percent: boolean;
}

const form = new RegExp(
  `^(?:\\((?<inner>[^()]*)\\)|(?<sign>[+${minus}]?)(?<body>[^()]*?))(?<percent>\\s*%)?$`,
  'u',
);

function unsigned(text: string): Signed {
  const { inner, sign = '', body = text, percent } = form.exec(text)?.groups ?? {};
  if (inner === undefined)
    return {
      body,
      negative: sign !== '' && sign !== '+',
      restyled: sign !== '' && sign !== '+' && sign !== '-',
      percent: percent !== undefined,
    };
  const bare = inner.replace(/\s*%$/, '');
  return { body: bare, negative: true, restyled: true, percent: percent !== undefined || bare !== inner };
}

/** `1 234,50` as `1234.50`; null where it is no number in these marks. */
function magnitude(body: string, { decimal, group }: Pick<Marks, 'decimal' | 'group'>): string | null {
  const even = body.replace(/[\u00a0\u202f\u2009]/g, ' ').replaceAll('’', "'");
  const match = pattern(decimal, group).exec(even);
  if (match === null) return null;
  const { whole, fraction: digits } = match.groups!;
  const plain = whole!.replace(/\D/g, '');
  return digits === undefined ? plain : `${plain}.${digits}`;
}

const patterns = new Map<string, RegExp>();

function pattern(decimal: Mark | null, group: Mark | null): RegExp {
  const key = `${decimal}${group}`;
  const made = patterns.get(key);
  if (made) return made;
  const grouped = `[1-9]\\d{0,2}(?<mark>[ '${group ?? ''}])\\d{3}(?:\\k<mark>\\d{3})*`;
  const fraction = decimal === null ? '' : `(?:[${decimal}](?<fraction>\\d+))?`;
  const found = new RegExp(`^(?<whole>\\d+|${grouped})${fraction}$`);
  patterns.set(key, found);
  return found;
}

function refusal(text: string, { body, negative }: Signed, marks: Marks): PrintedNumber {
  const own = decimalMark(body);
  const sign = negative ? '-' : '';
  if (own === null && /^\d{1,3}[.,]\d{3}$/.test(body)) {
    const write = [body.replace(/[.,]/, ''), body.replace(',', '.')];
    return fault(
      { kind: 'ambiguous' },
      write.map((reading) => sign + reading),
    );
  }
  const inOwn = (core: string) => own && magnitude(core, { decimal: own, group: other(own) });
  const digitsInOwn = inOwn(body);
  if (digitsInOwn !== null && marks.decimal !== null) {
    const { decimal, decidedBy, declared } = marks;
    const decidedAt = decidedBy && shownAt(decidedBy);
    return fault({ kind: 'other-mark', decimal, decidedAt, declared }, [
      sign + withMark(digitsInOwn, decimal),
    ]);
  }
  const mark = footnote(text, (core) => number(core, marks));
  if (mark !== null) return mark;
  const { problem, digits } = suggestion(text, (core) => magnitude(core, marks) ?? inOwn(core));
  return fault(problem, digits === null ? [] : [withMark(digits, marks.decimal)]);
}

const footnoted =
  /^(?<core>.*?\d(?:\s*%)?)\s*(?<mark>[*†‡§¶#]{1,3}|[⁰¹²³⁴-⁹]{1,2}|\((?:\d{1,2}|\p{L}{1,2}|\*{1,3})\)|\[(?:\d{1,2}|\p{L}{1,2})\]|\d?\p{L}?\))$/u;

/** A number that reads once its footnote mark is gone; null where there is no such mark. */
function footnote(text: string, read: (core: string) => PrintedNumber): PrintedNumber | null {
  const { core, mark } = footnoted.exec(text)?.groups ?? {};
  if (core === undefined || mark === undefined) return null;
  return read(core).kind === 'number' ? fault({ kind: 'footnote', mark }, [core]) : null;
}

const withMark = (digits: string, decimal: Mark | null): string => digits.replace('.', decimal ?? '.');

const fault = (problem: NumberProblem, write: readonly string[] = []): PrintedNumber => ({
  kind: 'fault',
  problem,
  write,
});
