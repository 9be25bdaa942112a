// A browser for the tests, where there is one.
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Browser, Driver } from 'playwright-core';

const chromium = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) =>
  existsSync(path),
);
const installed = existsSync(join(import.meta.dirname, 'node_modules', 'playwright-core'));

/** Why there is none, and what to do about it; null where there is one. */
export const missing: string | null =
  chromium === undefined
    ? 'no Chromium here; tests/browser/install installs it on Debian'
    : installed
      ? null
      : 'run tests/browser/install first';

const require = createRequire(import.meta.url);

export async function launch(): Promise<Browser> {
  const driver = require('playwright-core') as Driver;
  return driver.chromium.launch({ executablePath: chromium!, args: ['--no-sandbox'] });
}

/** The script of axe-core, to be run inside a page. */
export const axe = (): string => (require('axe-core') as { readonly source: string }).source;
