// Where a file of the data stands, seen from the folder in which the program was started: what a checkout calls it.
import { isAbsolute, relative, resolve, sep } from 'node:path';

export interface Checkout {
  /** The data as the user named it. */
  readonly root: string;
  /** The folder in which the program was started. */
  readonly directory: string;
}

/** `data/2023.csv`; a file elsewhere keeps its whole path. */
export function pathOf(file: string, { root, directory }: Checkout): string {
  const whole = resolve(directory, root, file);
  const path = relative(directory, whole);
  const elsewhere = path === '..' || path.startsWith(`..${sep}`) || isAbsolute(path);
  return (elsewhere ? whole : path || '.').replaceAll(sep, '/');
}
