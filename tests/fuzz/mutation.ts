// One file made worse: as converters, editors, bad transfers and bad will do it.
import type { Dice } from '../solve/dice.ts';

const tokens = [
  ...[
    '"',
    '""',
    ',',
    ';',
    '\t',
    '|',
    '\n',
    '\r',
    '\r\n',
    '\0',
    '\ufeff',
    '\ufffd',
    '\u2028',
    ' ',
    '\u00a0',
    '\u202f',
  ],
  ...[
    'sep=;\n',
    'sep=:\n',
    '=1+1',
    '@SUM(A1)',
    '\u001b[31m',
    '\u001b]8;;x\u0007',
    '\u202e',
    '\u200b',
    '\u0301',
    '😀',
    '\ud800',
  ],
  ...[
    '1e999',
    '0x10',
    'NaN',
    '-',
    '+',
    '−',
    '(',
    ')',
    '%',
    '.',
    '1.234',
    '1,234',
    '٣',
    '９',
    '9'.repeat(40),
    '0.' + '0'.repeat(40),
  ],
  ...['__proto__', 'constructor', '{', '}', '@-1', '@-99', '*', '/', '=', '<=', '>', '~', '(('.repeat(20)],
  ...[
    '2023',
    '2023-H1',
    '2023/24',
    '9999',
    '0000',
    '2023-13',
    'growth',
    'share',
    'ratio',
    'change',
    'exact',
    'INF',
    '30',
    '-30',
  ],
  ...[
    'restated',
    'disputed',
    'truncate',
    'half-even',
    'more than',
    'near',
    '../',
    '/etc/passwd',
    'x'.repeat(300),
    ','.repeat(1200),
  ],
].map((text) => Buffer.from(text));

const bytes = [0x00, 0x1a, 0x22, 0x80, 0x81, 0xa0, 0xc3, 0xe9, 0xed, 0xf5, 0xfe, 0xff].map((byte) =>
  Buffer.from([byte]),
);

type Mutation = (bytes: Buffer, dice: Dice, others: readonly Buffer[]) => Buffer;

/** What stands from `start` to `end` becomes something else. */
const replaced = (bytes: Buffer, start: number, end: number, ...instead: Buffer[]): Buffer =>
  Buffer.concat([bytes.subarray(0, start), ...instead, bytes.subarray(end)]);

function stretch(bytes: Buffer, dice: Dice): [start: number, end: number] {
  const start = dice.whole(0, bytes.length);
  return [start, Math.min(bytes.length, start + dice.whole(0, dice.chance(0.5) ? 4 : 60))];
}

const mutations: readonly Mutation[] = [
  (bytes, dice) => {
    const at = dice.whole(0, bytes.length);
    return replaced(bytes, at, at, dice.pick(tokens));
  },
  (bytes, dice) => replaced(bytes, ...stretch(bytes, dice), dice.pick(tokens)),
  (text, dice) => {
    const at = dice.whole(0, text.length);
    return replaced(text, at, at + dice.whole(0, 1), dice.pick(bytes));
  },
  (bytes, dice) => {
    const copy = Buffer.from(bytes);
    if (copy.length > 0) copy[dice.whole(0, copy.length - 1)]! ^= 1 << dice.whole(0, 7);
    return copy;
  },
  (bytes, dice) => replaced(bytes, ...stretch(bytes, dice)),
  (bytes, dice) => {
    const [start, end] = stretch(bytes, dice);
    const times = dice.chance(0.05) ? 300 : dice.whole(1, 3);
    return replaced(bytes, end, end, ...Array.from({ length: times }, () => bytes.subarray(start, end)));
  },
  (bytes, dice) => bytes.subarray(0, dice.whole(0, bytes.length)),
  (bytes, dice) => pieces(bytes, '\n', dice),
  (bytes, dice) => pieces(bytes, ',', dice),
  (bytes, dice, others) => {
    const other = dice.pick(others);
    const [start, end] = stretch(other, dice);
    return replaced(bytes, ...stretch(bytes, dice), other.subarray(start, end));
  },
  (bytes, dice) => converted(bytes.toString(dice.chance(0.5) ? 'utf8' : 'latin1'), dice),
];

/** Two pieces change places. */
function pieces(bytes: Buffer, separator: string, dice: Dice): Buffer {
  const all = bytes.toString('latin1').split(separator);
  const [one, other] = [dice.whole(0, all.length - 1), dice.whole(0, all.length - 1)];
  [all[one], all[other]] = [all[other]!, all[one]!];
  return Buffer.from(all.join(separator), 'latin1');
}

/** The same text in another encoding, with other line ends or another delimiter. */
function converted(text: string, dice: Dice): Buffer {
  switch (dice.whole(0, 6)) {
    case 0:
      return Buffer.from(`\ufeff${text}`, 'utf16le');
    case 1:
      return Buffer.from(text, 'utf16le');
    case 2:
      return Buffer.from(`\ufeff${text}`, 'utf16le').swap16();
    case 3:
      return Buffer.from(text, 'latin1');
    case 4:
      return Buffer.from(text.replaceAll('\n', dice.pick(['\r', '\r\n'])));
    case 5:
      return Buffer.from(text.replaceAll(',', dice.pick([';', '\t', '|'])));
    default:
      return Buffer.from(`\ufeff${text}`);
  }
}

/** The header and a few lines: a mutation is as good in a short file, and soon read. */
function excerpt(bytes: Buffer, dice: Dice): Buffer {
  const lines = bytes.toString('latin1').split('\n');
  if (lines.length < 8 || bytes.includes(0)) return bytes;
  const start = dice.whole(1, lines.length - 4);
  return Buffer.from([lines[0], ...lines.slice(start, start + 4), ''].join('\n'), 'latin1');
}

/** One to five mutations; at most 64 KiB, for a large file is a case of its own. */
export function mutated(original: Buffer, dice: Dice, others: readonly Buffer[]): Buffer {
  let result = dice.chance(0.85) ? excerpt(original, dice) : original;
  for (let times = dice.chance(0.6) ? 1 : dice.whole(2, 5); times > 0; times--)
    result = dice.pick(mutations)(result, dice, others);
  return result.subarray(0, 64 * 1024);
}

/** One to three slips such as a careful hand makes: another digit, a row twice, elsewhere or gone, other line ends. */
export function nudged(original: Buffer, dice: Dice): Buffer {
  let result = original;
  for (let times = dice.whole(1, 3); times > 0; times--) result = dice.pick(slips)(result, dice);
  return result;
}

type Slip = (bytes: Buffer, dice: Dice) => Buffer;

const slips: readonly Slip[] = [
  ...Array.from({ length: 4 }, () => digit),
  (bytes, dice) => inLines(bytes, (lines) => lines.splice(dice.whole(1, lines.length - 1), 1)),
  (bytes, dice) =>
    inLines(bytes, (lines) => {
      const [row] = lines.splice(dice.whole(1, lines.length - 1), 1);
      lines.splice(dice.whole(1, lines.length), 0, row!);
    }),
  (bytes, dice) => inLines(bytes, (lines) => lines.push(lines[dice.whole(1, lines.length - 1)]!)),
  (bytes) => Buffer.from(bytes.toString('latin1').replace(/\r?\n/g, '\r\n'), 'latin1'),
  (bytes) => (bytes[0] === 0xef ? bytes : Buffer.concat([Buffer.from('\ufeff'), bytes])),
];

/** Another digit in the place of one, below the header. */
function digit(bytes: Buffer, dice: Dice): Buffer {
  const header = bytes.indexOf(10);
  const places = [...bytes.keys()].filter((at) => at > header && bytes[at]! >= 48 && bytes[at]! <= 57);
  if (places.length === 0) return bytes;
  const copy = Buffer.from(bytes);
  copy[dice.pick(places)] = dice.whole(48, 57);
  return copy;
}

/** The last line end stays the last. */
function inLines(bytes: Buffer, change: (lines: string[]) => void): Buffer {
  const lines = bytes.toString('latin1').replace(/\n$/, '').split('\n');
  if (lines.length > 2) change(lines);
  return Buffer.from(`${lines.join('\n')}\n`, 'latin1');
}
