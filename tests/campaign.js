// Runs a campaign that is no part of the tests: node tests/campaign.js oracle --seed 7
import { execFileSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const [name, ...words] = process.argv.slice(2);
const folder = join(import.meta.dirname, name);
const own = existsSync(join(folder, 'package.json'));
const outfile = join(own ? folder : '.', 'node_modules', '.cache', `${name}.mjs`);

// What a campaign needs is installed for it alone, exactly as its lock says.
const time = (name) => statSync(join(folder, name), { throwIfNoEntry: false })?.mtimeMs ?? 0;
if (own && time('node_modules/.package-lock.json') < time('package-lock.json'))
  execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error', '--prefix', folder], {
    stdio: ['ignore', 2, 2],
  });

// They slow every start of Node and make ratios look better than they are.
delete process.env.NODE_EXTRA_CA_CERTS;
delete process.env.NODE_OPTIONS;

await build({
  entryPoints: [join(folder, `${name}.ts`)],
  outfile,
  bundle: true,
  platform: 'node',
  target: 'node20.18',
  format: 'esm',
  packages: 'external',
  sourcemap: 'inline',
  logLevel: 'warning',
});
const { main } = await import(pathToFileURL(resolve(outfile)).href);
process.exitCode = await main(words);
