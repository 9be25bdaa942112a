// The answer of a command in one line: the first that the table for people begins with.
import type { Result } from '../figures/result.ts';
import { sentence } from './cell.ts';
import type { Style } from './style.ts';

/** None where there is no answer. */
export function reading({ blocks }: Pick<Result, 'blocks'>, style: Style): string[] {
  const [first] = blocks;
  return first?.kind === 'line' ? [sentence(first.sentence, style)] : [];
}
