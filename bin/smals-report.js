#!/usr/bin/env node
// Starts the program. Most of a short run is compiling, so what was compiled is kept for the next one: code, no answers.
'use strict';

const fs = require('node:fs');
const { join } = require('node:path');
const process = require('node:process');
const { Script } = require('node:vm');

const program = join(__dirname, '..', 'dist', 'cli.cjs');

if (fs.existsSync(program)) {
  // Optimising what runs for a fifth of a second costs more than it gains. Later versions do not know the word, and
  // loading what says it takes longer than printing help.
  const computes = !['--help', '-h', '--version'].some((word) => process.argv.includes(word));
  if (computes && process.version.startsWith('v20.'))
    require('node:v8').setFlagsFromString('--interrupt-budget=500000');
  start();
} else {
  process.stderr.write(
    'smals-report: error: dist/cli.cjs is missing, the program was not built; run npm ci\n',
  );
  process.exitCode = 70;
}

function start() {
  // The build writes ASCII alone, and first of all a line that names what follows.
  const source = fs.readFileSync(program, 'latin1');
  const path = placeOf(source.slice(3, 19));
  const cachedData = path === null ? undefined : kept(path);
  const script = new Script(`(function(require,__dirname){${source}\n})`, { filename: program, cachedData });
  if (path !== null && (cachedData === undefined || script.cachedDataRejected))
    process.once('exit', () => keep(path, script));
  script.runInThisContext()(require, join(__dirname, '..', 'dist'));
}

/** A file for this program, this Node and this kind of run; null where nothing is to be kept. */
function placeOf(build) {
  const { env, version, arch, argv } = process;
  const home = env.XDG_CACHE_HOME || env.LOCALAPPDATA || (env.HOME && join(env.HOME, '.cache'));
  if (!home || env.NODE_DISABLE_COMPILE_CACHE) return null;
  const kinds = ['growth', 'shares', 'trend', 'show', 'check', 'explain', 'report', 'complete', '--json'];
  const kind = kinds.filter((word) => argv.includes(word)).join('');
  return join(home, 'smals-report', `${build}-${version}-${arch}-${kind}.code`);
}

/** What others could have written is not run. */
function kept(path) {
  try {
    const { uid, mode } = fs.statSync(path);
    const own = process.geteuid === undefined || (uid === process.geteuid() && (mode & 0o022) === 0);
    return own ? fs.readFileSync(path) : undefined;
  } catch {
    return undefined;
  }
}

/** Whole or not at all; what is older than a day goes, and comes again if it is used. Where it cannot be kept, nothing is said. */
function keep(path, script) {
  try {
    const folder = join(path, '..');
    fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
    const draft = `${path}.${process.pid}`;
    fs.writeFileSync(draft, script.createCachedData(), { mode: 0o600 });
    fs.renameSync(draft, path);
    const day = 24 * 60 * 60 * 1000;
    for (const name of fs.readdirSync(folder)) {
      const other = join(folder, name);
      if (fs.statSync(other).mtimeMs < Date.now() - day) fs.unlinkSync(other);
    }
  } catch {
    // The next run compiles again.
  }
}
