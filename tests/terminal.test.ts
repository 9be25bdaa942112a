import { describe, expect, test } from 'vitest';
import { color, width } from '../src/terminal.ts';

const terminal = { isTTY: true, columns: 80 };
const pipe = {};

describe('colour', () => {
  test.each([
    ['a terminal has it', undefined, terminal, {}, true],
    ['a pipe has none', undefined, pipe, {}, false],
    ['a dumb terminal has none', undefined, terminal, { TERM: 'dumb' }, false],
    ['NO_COLOR refuses it', undefined, terminal, { NO_COLOR: '1' }, false],
    ['an empty NO_COLOR says nothing', undefined, terminal, { NO_COLOR: '' }, true],
    [
      'FORCE_COLOR is above NO_COLOR and TERM',
      undefined,
      pipe,
      { FORCE_COLOR: '1', NO_COLOR: '1', TERM: 'dumb' },
      true,
    ],
    ['FORCE_COLOR=0 refuses it', undefined, terminal, { FORCE_COLOR: '0' }, false],
    ['the option is above all', false, terminal, { FORCE_COLOR: '1' }, false],
    ['both ways', true, pipe, { NO_COLOR: '1' }, true],
  ])('%s', (_, option, stream, environment, expected) =>
    expect(color(option, stream, environment)).toBe(expected),
  );
});

describe('width', () => {
  test('is the terminal’s, else what COLUMNS says, else 110', () => {
    expect(width(terminal, { COLUMNS: '60' })).toBe(80);
    expect(width({ isTTY: true, columns: 0 }, { COLUMNS: '60' })).toBe(60);
    expect(width({ isTTY: true }, { COLUMNS: 'wide' })).toBe(110);
    expect(width(pipe, { COLUMNS: '60' })).toBe(110);
  });
});
