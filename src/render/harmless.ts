// Text from files may carry terminal commands or invisible characters: those are shown, not sent.

/**
 * Controls (C0, C1), formats (bidi, zero-width, tags), lone surrogates, line and paragraph separators, and all
 * else that Unicode draws as nothing. U+FE0F only chooses the coloured form of the character before it.
 */
export const invisible = /(?!\u{fe0f})[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

/** The text with every character that does not show written as its code point: `\u{1b}`. */
export function harmless(text: string): string {
  return text.replace(invisible, (character) => `\\u{${character.codePointAt(0)!.toString(16)}}`);
}
