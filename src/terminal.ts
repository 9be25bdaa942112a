// What a stream and the environment, both handed in, ask of a text: colour and width.

export interface Stream {
  readonly isTTY?: boolean;
  readonly columns?: number;
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** Where there is no terminal to ask. */
const defaultWidth = 110;

/** The option decides, then FORCE_COLOR, NO_COLOR (an empty one says nothing), TERM=dumb, and the terminal. */
export function color(option: boolean | undefined, stream: Stream, environment: Environment): boolean {
  const { FORCE_COLOR: forced, NO_COLOR: refused, TERM: terminal } = environment;
  if (option !== undefined) return option;
  if (forced) return forced !== '0' && forced !== 'false';
  if (refused || terminal === 'dumb') return false;
  return stream.isTTY === true;
}

/** What goes to a file or a pipe is as wide everywhere. */
export function width({ isTTY, columns }: Stream, { COLUMNS: stated }: Environment): number {
  return isTTY === true ? columns || Number(stated) || defaultWidth : defaultWidth;
}
