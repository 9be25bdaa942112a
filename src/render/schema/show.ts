// What show answers.
import { measure, named, status } from './definitions.ts';
import type { Answer } from './shape.ts';
import { list, object, orNull, ref, text } from './shape.ts';

const printed = object({
  ...{ measure, base: orNull(text), unit: orNull(text), scale: { type: 'integer' } },
  ...{ status, source: orNull(text) },
});

export const show: readonly Answer[] = [
  {
    required: {
      period: text,
      rows: list(
        object({
          ...{ ...named, figure: ref('figure'), rules: list(text), sources: list(text) },
          statements: list({ allOf: [ref('judged'), printed] }),
        }),
      ),
      unknown: list(text),
      sources: list(
        object({
          ...{ source: text, title: orNull(text), publisher: orNull(text), published: orNull(text) },
          ...{ url: orNull(text), language: orNull(text) },
        }),
      ),
    },
  },
];
