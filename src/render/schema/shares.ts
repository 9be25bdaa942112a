// What shares answers.
import { named } from './definitions.ts';
import type { Answer } from './shape.ts';
import { list, object, ref, text } from './shape.ts';

export const shares: readonly Answer[] = [
  {
    required: {
      period: text,
      rows: list(
        object({
          ...named,
          ...{ of: text, amount: ref('figure'), share: ref('quantity'), statements: list(ref('judged')) },
        }),
      ),
    },
  },
];
