// What check answers.
import { verdict } from './definitions.ts';
import type { Answer } from './shape.ts';
import { count, flag, list, object, orNull, ref, text } from './shape.ts';

export const check: readonly Answer[] = [
  {
    required: {
      consistent: orNull(flag),
      summary: object({
        ...{ statements: count, confirmed: count, consistent: count },
        ...{ unchecked: count, contradicted: count, conflicts: count },
      }),
      statements: list(ref('statement')),
      rules: list(
        object({
          ...{ rule: text, period: text, verdict, edge: flag },
          ...{ difference: orNull(ref('number')), reason: orNull(text) },
        }),
      ),
      conflicts: list(ref('conflict')),
      repairs: list(list(ref('removable'))),
    },
    optional: {
      restated: list(object({ earlier: text, later: text, difference: orNull(ref('number')) })),
      witness: orNull(list(ref('worth'))),
      bounds: list({ allOf: [ref('interval'), object({ indicator: text, period: text, basis: text })] }),
    },
  },
];
