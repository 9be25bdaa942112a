// `datapackage.json`: whose figures these are. What else it may declare is not read yet.
import type { Tell } from './tell.ts';

const titleLimit = 100;

/** The title, null where there is none; `text` that is no JSON object is told. */
export function packageTitle(text: string, tell: Tell): string | null {
  let found: unknown;
  try {
    found = JSON.parse(text);
  } catch (error) {
    tell({ code: 'json', problem: 'syntax', system: error instanceof Error ? error.message : '' });
    return null;
  }
  if (typeof found !== 'object' || found === null || Array.isArray(found)) {
    tell({ code: 'json', problem: 'not-an-object', system: '' });
    return null;
  }
  const title: unknown = 'title' in found ? found.title : null;
  return typeof title === 'string' && title.trim() !== ''
    ? [...title.trim()].slice(0, titleLimit).join('')
    : null;
}
