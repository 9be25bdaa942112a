// What trend answers.
import { named } from './definitions.ts';
import type { Answer } from './shape.ts';
import { list, object, one, orNull, ref, text } from './shape.ts';

const years = orNull({ type: 'number' });
const quantity = ref('quantity');

export const trend: readonly Answer[] = [
  {
    required: {
      rows: list(
        object({
          ...named,
          ...{ every: one('year', 'half', 'quarter', 'broken'), points: list(ref('figure')) },
          steps: list(
            object({
              ...{ from: text, to: text, years, change: quantity, growth: quantity, annual: quantity },
              statements: list(ref('judged')),
            }),
          ),
          cagr: orNull({ allOf: [quantity, object({ from: text, to: text, years })] }),
        }),
      ),
    },
  },
];
