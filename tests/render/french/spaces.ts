// Where a French text has an ordinary space beside tall punctuation or inside its quotes, or a curled apostrophe.

/** What is typed, and a mark that is spoken of. */
export const marks = /sep=;|, ; \||« [,.;|] »/g;

export const isLoose = (text: string): boolean =>
  / [;!?»](?:\s|$)| :(?:\s|$)|« |’/.test(text.replace(marks, ''));
