// What is installed: the program's name and version, and the figures that come with it.
import { join, relative } from 'node:path';

/** Set by the build, from package.json. */
declare const VERSION: string;

export const version: string = VERSION;
export const tool = `smals-report ${version}`;

/** The figures that come with the program, named as they would be typed here. */
export function bundled(): string {
  const path = join(import.meta.dirname, '..', 'data');
  const near = relative('', path);
  return near.startsWith('..') ? path : near || '.';
}
