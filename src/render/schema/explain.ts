// What explain answers: of a quantity, of a line with several, of a rule, or of a conflict.
import { measure, verdict } from './definitions.ts';
import type { Answer, Shape } from './shape.ts';
import { count, flag, list, object, one, orNull, ref, text } from './shape.ts';

const number = ref('number');
const figure = object({ indicator: text, period: text });
const terms = list(object({ indicator: text, period: text, coefficient: text }));
const member = ref('member');

const end = object({
  ...{ value: number, closed: flag, times: orNull(text) },
  steps: list({ allOf: [member, object({ rows: list(ref('row')) })] }),
  derivation: list(
    object({
      ...{ indicator: text, period: text, figures: terms, relation: text, taken: flag },
      ...{ value: orNull(text), of: orNull(figure), member },
    }),
  ),
});

const rounded = orNull(object({ value: number, to: number }));
const beyond = orNull(object({ value: number, orEqual: flag }));

const quantity: Answer = {
  required: {
    quantity: object({
      ...{ indicator: text, period: text, measure, base: orNull(text), unit: orNull(text) },
    }),
    printed: list(
      object({
        ...{ id: text, file: orNull(text), line: orNull(count), column: orNull(count), printed: text },
        ...{ qualifier: text, interval: ref('interval'), verdict, edge: flag, reason: orNull(text) },
      }),
    ),
    ...{ bounds: ref('interval'), reason: orNull(text), implied: orNull(ref('interval')) },
    ends: object({ lower: orNull(end), upper: orNull(end) }),
    safe: object({
      between: orNull(object({ lower: number, upper: number })),
      ...{ about: rounded, moreThan: beyond, lessThan: beyond, notSafe: rounded },
    }),
  },
};

const rule: Answer = {
  required: {
    rule: object({
      ...{ rule: text, expression: text },
      ...{ file: orNull(text), line: orNull(count), column: orNull(count) },
    }),
    periods: list(
      object({
        ...{ period: text, verdict, edge: flag, implied: orNull(ref('interval')) },
        ...{ difference: orNull(number), reason: orNull(text) },
      }),
    ),
  },
};

const chain = object({
  set: orNull(object({ indicator: text, period: text, coefficient: text, value: text })),
  unit: orNull(text),
  lines: list(
    object({
      ...{ figures: terms, bound: one('lower', 'upper'), strict: flag, taken: flag },
      ...{ value: text, of: orNull(terms), member },
    }),
  ),
  ...{ low: text, high: text, split: terms },
});

const proof: Shape = list(
  object({
    ...{ member, end: one('lower', 'upper', 'both'), terms },
    ...{ relation: one('=', '<=', '>=', '<', '>'), constant: text, multiplier: text },
  }),
);

const witnesses = list(object({ without: member, values: list(ref('worth')) }));

export const explain: readonly Answer[] = [
  quantity,
  { required: { explanations: list(object(quantity.required)) } },
  rule,
  {
    required: {
      conflict: { allOf: [ref('conflict'), object({ chain: orNull(chain), rows: proof }, { witnesses })] },
    },
  },
];
