// What init answers.
import { measure } from './definitions.ts';
import type { Answer } from './shape.ts';
import { count, flag, list, object, one, orNull, ref, text } from './shape.ts';

const fit = object({ period: text, difference: ref('number'), room: ref('number') });

const column = object({
  ...{ kind: one('column'), taken: flag, measure, period: text, base: orNull(text), holds: count, of: count },
  fails: list(object({ id: text, possible: ref('interval') })),
});

const sum = object({
  ...{ kind: one('sum'), taken: flag },
  rules: list(object({ rule: text, expression: text, from: orNull(text), to: orNull(text) })),
  ...{ holds: list(fit), fails: list(fit), unprinted: list(text) },
});

export const init: readonly Answer[] = [
  {
    required: {
      ...{ from: orNull(text), directory: text, written: flag, files: list(text) },
      proposals: list({ anyOf: [column, sum] }),
    },
  },
];
