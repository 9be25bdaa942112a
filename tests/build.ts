// Builds the program once, so that its tests run what people run; without it only they fail.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';

export function setup(): void {
  const { status } = spawnSync(process.execPath, ['build.config.js'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) rmSync('dist', { recursive: true, force: true });
}
