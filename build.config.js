// Bundles the program into one CommonJS file, which Node starts faster than a tree of modules.
import { readFileSync } from 'node:fs';
import { build } from 'esbuild';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

/** commander asks for child processes only to run commands that are programs of their own; ours are not. */
const withoutChildProcesses = {
  name: 'without-child-processes',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(node:)?child_process$/ }, () => ({ path: 'none', namespace: 'none' }));
    onLoad({ filter: /.*/, namespace: 'none' }, () => ({ contents: 'module.exports = {};' }));
  },
};

await build({
  entryPoints: ['src/cli.ts'],
  outfile: 'dist/cli.cjs',
  bundle: true,
  platform: 'node',
  target: 'node20.18',
  format: 'cjs',
  define: { VERSION: JSON.stringify(version), 'import.meta.dirname': '__dirname' },
  legalComments: 'none',
  logLevel: 'warning',
  plugins: [withoutChildProcesses],
});
