// A sink that keeps what is said, at a desk where nobody sits and nothing is written.
import type { Sink } from '../src/run.ts';

export interface Said extends Sink {
  readonly said: { output: string; error: string };
}

export function sink(): Said {
  const said = { output: '', error: '' };
  return {
    said,
    output: (text) => Promise.resolve(void (said.output += text)),
    error: (text) => Promise.resolve(void (said.error += text)),
    ask: null,
    vacant: () => {},
    create: () => Promise.resolve(),
  };
}
