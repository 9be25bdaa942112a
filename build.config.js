// Bundles the program into one CommonJS file, which Node starts faster than a tree of modules, and the library into
// one ES module. With --types it writes the library's declarations instead.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import process from 'node:process';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

/** Colour is decided by src/terminal.ts; chalk's own way to find out takes longer than a table. */
const withoutDetection = {
  name: 'without-detection',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^#supports-color$/ }, () => ({ path: 'colour', namespace: 'colour' }));
    onLoad({ filter: /.*/, namespace: 'colour' }, () => ({ contents: 'export default {};' }));
  },
};

/** commander asks for child processes only to run commands that are programs of their own; ours are not. */
const withoutChildProcesses = {
  name: 'without-child-processes',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(node:)?child_process$/ }, () => ({ path: 'none', namespace: 'none' }));
    onLoad({ filter: /.*/, namespace: 'none' }, () => ({ contents: 'module.exports = {};' }));
  },
};

/** Pictures are drawn by a library as large as all the rest: a file of its own, read only by who asks for one. */
const chartsApart = {
  name: 'charts-apart',
  setup({ onResolve }) {
    onResolve({ filter: /\/chart\/chart\.ts$/ }, () => ({ path: '../dist/chart.cjs', external: true }));
  },
};

// `npm install --global` from a repository, as pre-commit does it, prepares without what preparing needs: npm/cli#8440.
if (!existsSync('node_modules') && process.env.npm_config_global === 'true')
  execFileSync('npm', ['ci', '--global=false', '--ignore-scripts', '--no-audit', '--no-fund'], {
    stdio: ['ignore', 2, 2],
  });

if (process.argv.includes('--types')) await declare();
else await bundle();

async function bundle() {
  const { build } = await import('esbuild');
  const shared = {
    bundle: true,
    platform: 'node',
    target: 'node20.18',
    legalComments: 'none',
    logLevel: 'warning',
  };
  const define = { VERSION: JSON.stringify(version) };
  const { outputFiles } = await build({
    ...shared,
    entryPoints: ['src/cli.ts'],
    write: false,
    format: 'cjs',
    minify: true,
    supported: { 'dynamic-import': false },
    define: { ...define, 'import.meta.dirname': '__dirname' },
    plugins: [withoutChildProcesses, withoutDetection, chartsApart],
  });
  mkdirSync('dist', { recursive: true });
  writeFileSync('dist/cli.cjs', named(ascii(outputFiles[0].text)));
  await build({
    ...shared,
    entryPoints: ['src/render/chart/chart.ts'],
    outfile: 'dist/chart.cjs',
    format: 'cjs',
    minify: true,
  });
  await build({ ...shared, entryPoints: ['src/index.ts'], outfile: 'dist/index.js', format: 'esm', define });
}

/** Patterns keep their letters where strings escape them. A text of ASCII alone is read in a tenth of the time. */
function ascii(text) {
  return text.replace(/[^\x20-\x7e\n]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Under a line that no other text has: bin/smals-report.js keeps compiled code by that name. */
function named(text) {
  return `// ${createHash('sha256').update(text).digest('hex')}\n${text}`;
}

/** What `src/index.ts` exports, and the declarations that it leads to; no others. */
async function declare() {
  const { default: ts } = await import('typescript');
  const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: ['src/index.ts'] }, ts.sys, '.');
  const program = ts.createProgram(['src/index.ts'], {
    ...options,
    ...{ noEmit: false, noCheck: true, declaration: true, emitDeclarationOnly: true },
    ...{ rootDir: 'src', outDir: 'dist/types' },
  });
  const declarations = new Map();
  program.emit(undefined, (path, text) => declarations.set(relative('dist/types', path), text));
  rmSync('dist/types', { recursive: true, force: true });
  const written = new Set(['index.d.ts']);
  for (const file of written) {
    const text = declarations.get(file).replace(/(from '\.[^']+)\.ts'/g, "$1.js'");
    mkdirSync(dirname(join('dist/types', file)), { recursive: true });
    writeFileSync(join('dist/types', file), text);
    for (const [, name] of text.matchAll(/from '(\.[^']+)\.js'/g))
      written.add(join(dirname(file), `${name}.d.ts`));
  }
}
