#!/usr/bin/env node
'use strict';

const { existsSync } = require('node:fs');
const { join } = require('node:path');

const program = join(__dirname, '..', 'dist', 'cli.cjs');

if (existsSync(program)) {
  require(program);
} else {
  process.stderr.write(
    'smals-report: error: dist/cli.cjs is missing, the program was not built; run npm ci\n',
  );
  process.exitCode = 70;
}
