// The spaces that French sets before tall punctuation and inside quotes: narrow, and never the end of a line.

/** Before : ; ! ? and inside « ». */
const narrow = '\u202f';

/** Of a text as it is typed, with ordinary spaces; what is put into it stays as it is. */
export const fr = (text: TemplateStringsArray, ...said: readonly (string | number)[]): string =>
  text.map((part, at) => spaced(part) + (said[at] ?? '')).join('');

const spaced = (text: string): string => text.replace(/ (?=[:;!?»](?:\s|$|[).,]))|(?<=«) /g, narrow);
