// What nobody uses, by knip, and what is wrong with the package's manifest, by publint: npm run tidy
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';

const here = join('tests', 'tidy');

/** 0 where there is nothing to tidy, else 1; prints what there is. */
export async function main(words: readonly string[]): Promise<number> {
  if (words.length > 0) {
    console.error('npm run tidy');
    return 2;
  }
  const knip = join(here, 'node_modules', 'knip', 'bin', 'knip.js');
  const unused = spawnSync(process.execPath, [knip, '--config', join(here, 'knip.json')], {
    stdio: 'inherit',
  });
  // The declarations are a part of the package that only packing writes.
  const declared = spawnSync(process.execPath, ['build.config.js', '--types'], { stdio: 'inherit' });
  const { messages, pkg } = await publint({ pkgDir: '.', strict: true });
  for (const message of messages) console.log(formatMessage(message, pkg!, { color: false }) ?? message.code);
  const isClean = unused.status === 0 && declared.status === 0 && messages.length === 0;
  console.log(isClean ? 'knip and publint find nothing' : 'to be tidied');
  return isClean ? 0 : 1;
}
