// What one cell or one sentence reads as.
import { labelIn } from '../figures/indicator.ts';
import type { Cell, Named, Sentence } from '../figures/sentence.ts';
import type { Qualifier } from '../figures/statement.ts';
import type { Verdict } from '../figures/verdict.ts';
import { ascii } from './ascii.ts';
import { bounds } from './bounds.ts';
import type { Piece } from './column.ts';
import { alone } from './column.ts';
import { harmless } from './harmless.ts';
import type { Notation } from './number.ts';
import { set } from './number.ts';
import type { Style } from './style.ts';

const qualifierMarks: Readonly<Record<Qualifier, string>> = {
  '=': '',
  exact: '',
  '>': '> ',
  '>=': '≥ ',
  '<': '< ',
  '<=': '≤ ',
  '~': '~ ',
};

const verdictMarks: Readonly<Record<Verdict, string>> = {
  confirmed: '✓',
  consistent: '•',
  unchecked: '○',
  contradicted: '✗',
};

export const rangeDash = (style: Style): string => own(' – ', style);

/** A cell before it meets its column. */
export function piece(cell: Cell, style: Style): Piece {
  switch (cell.kind) {
    case 'printed':
      return number(own(qualifierMarks[cell.qualifier], style), cell, style);
    case 'number':
      return number('', cell, style);
    case 'bounds':
      return ownMarks(bounds(cell, notationOf(style)), style);
    case 'blank':
    case 'unknown':
    case 'label':
    case 'text':
    case 'sentence':
    case 'verdict':
    case 'bar':
      return { kind: 'text', text: phrase(cell, style) };
  }
}

/** A cell on its own, as it stands inside a sentence. */
export const reading = (cell: Cell, style: Style): string => alone(piece(cell, style), rangeDash(style));

export function sentence(sentence: Sentence, style: Style): string {
  const word = style.language.sentences[sentence.says] as (said: unknown) => string;
  const text = own(word(entries(sentence, style)), style);
  return isSuggestion(sentence) ? text + harmless(style.again ?? '') : text;
}

/** It ends with a command that might be typed next. */
export const isSuggestion = ({ says }: Sentence): boolean => suggesting.has(says);

const suggesting: ReadonlySet<Sentence['says']> = new Set([
  'why',
  'check-all-hint',
  'explain-hint',
  'in-conflicts',
  'no-witness',
]);

type Phrase = Exclude<Cell, { kind: 'printed' | 'number' | 'bounds' }>;

function phrase(cell: Phrase, style: Style): string {
  switch (cell.kind) {
    case 'blank':
      return '';
    case 'unknown':
      return '?';
    case 'label':
      return '  '.repeat(cell.depth) + name(cell, style);
    case 'text':
      return harmless(cell.text);
    case 'sentence':
      return sentence(cell.sentence, style);
    case 'verdict':
      return own(`${verdictMarks[cell.verdict]} ${style.language.verdict(cell.verdict, cell.edge)}`, style);
    case 'bar':
      return bar(cell.eighths, style);
  }
}

function number(mark: string, cell: Extract<Cell, { kind: 'printed' | 'number' }>, style: Style): Piece {
  const notation = notationOf(style);
  const { whole, fraction } = set(harmless(cell.text), notation, cell.signed);
  return {
    kind: 'single',
    number: { whole: mark + whole, fraction: own(fraction, style) },
    percent: cell.percent ? notation.percent : '',
    mark: cell.kind === 'printed' && cell.supposed ? '*' : '',
  };
}

/** A code stands before its label, for its source calls it by both: `20/58 Total assets`. */
function name({ indicator, labels }: Named, style: Style): string {
  const label = labelIn(labels, style.language.code) ?? indicator;
  const coded = /^\d+(?:\/\d+)?[A-Z]*$/.test(indicator) && !label.startsWith(indicator);
  return harmless(coded ? `${indicator} ${label}` : label);
}

function bar(eighths: number, style: Style): string {
  const length = Math.max(0, Math.round(eighths));
  if (style.ascii) return '#'.repeat(Math.round(length / 8));
  return '█'.repeat(Math.floor(length / 8)) + ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'][length % 8]!;
}

/** Of a language's own spaces and marks only what ASCII has. */
function notationOf({ ascii: only, language: { notation } }: Style): Notation {
  if (!only) return notation;
  const { group, percent, to } = notation;
  return { ...notation, group: ascii(group, to), percent: ascii(percent, to) };
}

/** One of our own marks. */
export const own = (text: string, style: Style): string =>
  style.ascii ? ascii(text, style.language.notation.to) : text;

function ownMarks(piece: Piece, style: Style): Piece {
  if (piece.kind !== 'single') return piece;
  return { ...piece, number: { ...piece.number, whole: own(piece.number.whole, style) } };
}

/** The arguments of a sentence as its words receive them (see `Said` in catalogue.ts). */
function said(argument: unknown, style: Style): unknown {
  if (typeof argument === 'string') return harmless(argument);
  if (typeof argument !== 'object' || argument === null) return argument;
  if (Array.isArray(argument)) return argument.map((item) => said(item, style));
  if ('kind' in argument) return reading(argument as Cell, style);
  if ('says' in argument) return sentence(argument as Sentence, style);
  if ('labels' in argument) return name(argument as Named, style);
  return entries(argument, style);
}

const entries = (record: object, style: Style): unknown =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, said(value, style)]));
