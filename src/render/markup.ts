// Text that Markdown must take as it stands: nothing in it is emphasis, a link, a heading or HTML.

/** Inside a line. Brackets of a range are no link and stay bare. */
export const escaped = (text: string): string =>
  text
    .replace(/[\\`*]/g, '\\$&')
    .replace(/<(?=[A-Za-z/!?])/g, '\\<')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/~(?=\S)|(?<=\S)~/g, '\\~')
    .replace(/(?<!\w)_|_(?!\w)/g, '\\_')
    .replace(/\](?=[(:[])/g, '\\]');

/** At the beginning of a line. */
export const opening = (text: string): string =>
  text.replace(/^(?:#{1,6}(?=\s|$)|[-+>=])/, '\\$&').replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2');
