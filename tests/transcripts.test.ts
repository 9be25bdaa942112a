// The manual, run: one transcript a command. UPDATE=1 rewrites what the blocks show, to be read before it is kept.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { blocksOf, expectShown } from './console.ts';
import { checkout } from './program.ts';

const transcripts = readdirSync(join(checkout, 'tests', 'transcripts')).filter((name) =>
  name.endsWith('.md'),
);

test.each(transcripts)('%s shows what its commands print', (name) => {
  const path = `tests/transcripts/${name}`;
  expect(blocksOf(path)).not.toEqual([]);
  expectShown(path);
});
