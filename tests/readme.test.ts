// What the documents show has been run: every console block, byte for byte.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Block } from './console.ts';
import { blocksOf, commandsOf, expectShown, rerun } from './console.ts';
import { checkout } from './program.ts';

const documents = ['README.md', 'data/README.md', 'src/README.md', 'tests/cases/README.md', 'CHANGELOG.md'];
const text = (path: string): string => readFileSync(join(checkout, path), 'utf8');
const install = 'npm ci && ';

describe.each(documents)('%s', (path) => {
  test('every block shows what its commands print', () => expectShown(path));

  test('every link leads to a file', () => {
    const links = [...text(path).matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map((match) => match[1]!);
    expect(links.filter((link) => !existsSync(join(checkout, dirname(path), link)))).toEqual([]);
  });
});

describe('the two commands of README.md', () => {
  const marked = (mark: string): Block => {
    const found = blocksOf('README.md').filter((block) => block.mark === mark);
    expect(found).toHaveLength(1);
    return found[0]!;
  };

  test('the first installs, and shows the growth of Smals', () => {
    const block = marked('first command');
    const [command, ...others] = commandsOf(block);
    expect(others).toEqual([]);
    expect(command!.startsWith(install)).toBe(true);
    const shown = block.text.replace(`$ ${command}\n`, '');
    const job = `$ ${command!.slice(install.length)}\n`;
    expect(rerun({ text: job }, checkout)).toBe(job + shown);
  });

  test('the second runs the tests', () => {
    expect(marked('second command').text).toBe('$ npm test\n');
  });

  test('are the ones that .ci/run takes from here', () => {
    const script = text('.ci/run');
    expect(script).toContain("command_of 'first command'");
    expect(script).toContain("command_of 'second command'");
  });
});

test('src/README.md names only files that are there', () => {
  const named = [...text('src/README.md').matchAll(/`([a-z-]+\/)?[a-z-]+\.ts`/g)].map(([name]) =>
    name.replaceAll('`', ''),
  );
  expect(named.length).toBeGreaterThan(30);
  expect(
    named.filter((name) => !existsSync(join(checkout, 'src', name)) && !existsSync(join(checkout, name))),
  ).toEqual([]);
});
