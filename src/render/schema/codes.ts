// What codes answers.
import type { Answer } from './shape.ts';
import { list, object, one, text } from './shape.ts';

export const codes: readonly Answer[] = [
  {
    required: {
      codes: list(
        object({
          ...{ code: text, severity: one('error', 'warning', 'note') },
          ...{ title: text, example: text, mend: text },
        }),
      ),
    },
  },
];
