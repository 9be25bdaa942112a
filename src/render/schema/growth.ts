// What growth answers.
import { named } from './definitions.ts';
import type { Answer } from './shape.ts';
import { list, object, ref, text } from './shape.ts';

const quantity = ref('quantity');

export const growth: readonly Answer[] = [
  {
    required: {
      ...{ from: text, to: text },
      rows: list(
        object(
          {
            ...named,
            ...{ from: ref('figure'), to: ref('figure'), change: quantity, growth: quantity },
            statements: list(ref('judged')),
          },
          { annual: quantity },
        ),
      ),
    },
    optional: {
      contributions: list(
        object({
          ...{ of: text, rule: text, growth: quantity },
          parts: list(
            object({
              indicator: text,
              label: text,
              times: ref('number'),
              change: quantity,
              points: quantity,
            }),
          ),
        }),
      ),
    },
  },
];
