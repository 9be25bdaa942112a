// What several commands answer with, named: numbers, intervals, figures, statements, members of proofs.
import { measures, qualifiers, statuses } from '../../figures/statement.ts';
import type { Fields } from './shape.ts';
import { count, flag, list, object, one, orNull, ref, text } from './shape.ts';

const number = ref('number');
const place: Fields = { file: orNull(text), line: orNull(count) };
const ends: Fields = {
  ...{ lower: orNull(number), upper: orNull(number) },
  ...{ lowerClosed: flag, upperClosed: flag },
};
const stated = object({ kind: one('statement'), id: text, ...place });
const ruled = object({ kind: one('rule'), rule: text, period: text });
const signed = object({
  kind: one('sign'),
  origin: one('declared', 'presupposed', 'printed', 'guessed'),
  ...{ indicator: text, period: text, positive: flag, statements: list(text) },
});

export const verdict = one('confirmed', 'consistent', 'unchecked', 'contradicted');
export const measure = one(...measures);
export const status = one(...statuses);
export const named: Fields = { indicator: text, label: text, unit: orNull(text) };

export const definitions: Fields = {
  number: {
    ...{ type: 'string', pattern: '^-?[0-9]+(\\.[0-9]+)?$' },
    description: 'A decimal number: amounts in unscaled units, percentages in percent.',
  },
  interval: object(ends),
  figure: object({
    ...{ period: text, printed: orNull(text), basis: one('printed', 'supposed', 'proven', 'unknown') },
    ...ends,
  }),
  quantity: object({ value: orNull(number), ...ends, reason: orNull(text) }),
  judged: object({
    ...{ id: text, printed: text, qualifier: one(...qualifiers), verdict },
    implied: orNull(ref('interval')),
  }),
  statement: object({
    ...{ id: text, ...place, column: orNull(count), indicator: text, period: text, measure },
    ...{ base: orNull(text), printed: text, qualifier: one(...qualifiers), unit: orNull(text) },
    ...{ scale: { type: 'integer' }, interval: ref('interval'), implied: orNull(ref('interval')) },
    ...{ verdict, edge: flag, reason: orNull(text) },
  }),
  removable: { anyOf: [stated, ruled] },
  member: { anyOf: [stated, ruled, signed] },
  row: object({ end: one('lower', 'upper', 'both'), multiplier: { type: 'string', pattern: '^-?[0-9]+$' } }),
  conflict: object({
    number: { type: 'integer', minimum: 1 },
    members: list({ allOf: [ref('member'), object({ rows: list(ref('row')) })] }),
    ...{ gap: orNull(number), strict: flag },
    suspects: list({
      allOf: [ref('removable'), object({ wouldRead: orNull(reading()), misprint: orNull(slip()) })],
    }),
  }),
  worth: object({ indicator: text, period: text, value: text }),
  finding: object(
    {
      code: { type: 'string', pattern: '^[a-z]+(-[a-z]+)*$' },
      ...{ severity: one('error', 'warning', 'note'), ...place, column: orNull(count), message: text },
    },
    { option: text },
  ),
  supposition: {
    anyOf: [
      object({
        ...{ kind: one('statement'), id: text, text, indicator: text, period: text, measure },
        ...{ base: orNull(text), printed: text, qualifier: one(...qualifiers), unit: orNull(text) },
        ...{ scale: { type: 'integer' }, interval: ref('interval'), insteadOf: list(text) },
      }),
      object({ kind: one('rule'), id: text, text, rule: text, expression: text, insteadOf: list(text) }),
    ],
  },
};

function reading() {
  return object({ lower: orNull(number), upper: orNull(number) });
}

function slip() {
  return object({ kind: one('digits-swapped', 'sign', 'scale', 'one-digit'), printed: text });
}
