// Before all tests: the program is built, so that they run what people run, and a folder made for what they write.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** A folder that is gone when all tests are done. */
    readonly temporary: string;
  }
}

export function setup({ provide }: TestProject): () => void {
  // Without it only the tests of the program fail.
  const { status } = spawnSync(process.execPath, ['build.config.js'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) rmSync('dist', { recursive: true, force: true });
  const temporary = mkdtempSync(join(tmpdir(), 'smals-report-test-'));
  provide('temporary', temporary);
  return () => rmSync(temporary, { recursive: true, force: true });
}
