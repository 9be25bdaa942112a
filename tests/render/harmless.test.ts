import { expect, test } from 'vitest';
import { harmless } from '../../src/render/harmless.ts';

test.each([
  ['ESC', '\u001b[31m', '\\u{1b}[31m'],
  ['BEL and a hyperlink', '\u001b]8;;x\u0007', '\\u{1b}]8;;x\\u{7}'],
  ['line ends and tabs', 'a\r\n\tb', 'a\\u{d}\\u{a}\\u{9}b'],
  ['a C1 control', '\u009b1m', '\\u{9b}1m'],
  ['bidi', 'a\u202eb\u2066c\u200f', 'a\\u{202e}b\\u{2066}c\\u{200f}'],
  ['zero width', 'a\u200bb\u200dc\u2060d\ufeff', 'a\\u{200b}b\\u{200d}c\\u{2060}d\\u{feff}'],
  ['separators', 'a\u2028b\u2029', 'a\\u{2028}b\\u{2029}'],
  ['a soft hyphen', 'a\u00adb', 'a\\u{ad}b'],
  ['tags', 'a\u{e0041}', 'a\\u{e0041}'],
  ['a filler that counts as a letter', 'a\u3164b', 'a\\u{3164}b'],
  ['half a character', 'a\ud800b', 'a\\u{d800}b'],
])('%s is shown, not sent', (_, text, expected) => expect(harmless(text)).toBe(expected));

test.each(['Développement d’applications', 'e\u0301', '東京', 'a\u00a0b', '❤\ufe0f 👍', '50 %'])(
  '%s stays as it is',
  (text) => expect(harmless(text)).toBe(text),
);
