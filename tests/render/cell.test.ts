import { describe, expect, test } from 'vitest';
import { closed } from '../../src/figures/interval.ts';
import { parseRational } from '../../src/figures/rational.ts';
import type { Labels } from '../../src/figures/indicator.ts';
import type { Cell, Sentence } from '../../src/figures/sentence.ts';
import { english } from '../../src/render/english/catalogue.ts';
import { french } from '../../src/render/french/catalogue.ts';
import { reading, sentence } from '../../src/render/cell.ts';
import type { Style } from '../../src/render/style.ts';

const style: Style = { width: 110, color: false, ascii: false, language: english };
const read = (cell: Cell, ascii = false): string => reading(cell, { ...style, ascii });
const labels = (en: string | null) => ({ en, fr: null, nl: null });

describe('a cell', () => {
  test('quotes what was printed', () => {
    const printed = { kind: 'printed', text: '2200', qualifier: '>' } as const;
    expect(read(printed)).toBe('> 2,200');
    expect(read({ ...printed, qualifier: '>=' })).toBe('≥ 2,200');
    expect(read({ ...printed, qualifier: '>=' }, true)).toBe('>= 2,200');
    expect(read({ ...printed, qualifier: 'exact' })).toBe('2,200');
    expect(read({ kind: 'printed', text: '60', qualifier: '~', percent: true })).toBe('~ 60 %');
  });

  test('names an indicator by its label, else by its key', () => {
    expect(read({ kind: 'label', indicator: 'staff', labels: labels('Staff'), depth: 2 })).toBe('    Staff');
    expect(read({ kind: 'label', indicator: 'staff', labels: labels(null), depth: 0 })).toBe('staff');
  });

  test('falls back on a label of another language', () => {
    const label = { kind: 'label', indicator: 'staff', depth: 0 } as const;
    const inFrench = (labels: Labels) => reading({ ...label, labels }, { ...style, language: french });
    expect(inFrench({ en: 'Staff', fr: 'Personnel', nl: 'Medewerkers' })).toBe('Personnel');
    expect(inFrench({ en: 'Staff', fr: null, nl: 'Medewerkers' })).toBe('Staff');
    expect(inFrench({ en: null, fr: null, nl: 'Medewerkers' })).toBe('Medewerkers');
    expect(inFrench({ en: null, fr: null, nl: null })).toBe('staff');
    expect(read({ ...label, labels: { en: null, fr: 'Personnel', nl: null } })).toBe('Personnel');
  });

  test('has the marks and spaces of its language, or plain ones', () => {
    const inFrench = (cell: Cell, ascii: boolean) => reading(cell, { ...style, ascii, language: french });
    const printed: Cell = { kind: 'printed', text: '-1234567.8', qualifier: '>=', percent: true };
    expect(inFrench(printed, false)).toBe('≥ -1\u202f234\u202f567,8\u00a0%');
    expect(inFrench(printed, true)).toBe('>= -1 234 567,8 %');
    const bounds: Cell = {
      ...{ kind: 'bounds', interval: closed(parseRational('1000.1'), parseRational('2000.2')) },
      ...{ decimals: 1, percent: true },
    };
    expect(inFrench(bounds, false)).toBe('[1\u202f000,1 – 2\u202f000,2\u00a0%]');
    expect(inFrench(bounds, true)).toBe('[1 000,1 à 2 000,2 %]');
    const shares: Sentence = { says: 'shares-also', of: { indicator: 'staff', labels: labels(null) } };
    expect(sentence(shares, { ...style, language: french })).toBe('Aussi en part de «\u202fstaff\u202f»');
    expect(sentence(shares, { ...style, ascii: true, language: french })).toBe('Aussi en part de "staff"');
  });

  test('shows the code that its source calls it by, once', () => {
    const coded = (indicator: string, label: string) =>
      read({ kind: 'label', indicator, labels: labels(label), depth: 0 });
    expect(coded('20/58', 'Total assets')).toBe('20/58 Total assets');
    expect(coded('8322P', 'Plant (previous)')).toBe('8322P Plant (previous)');
    expect(coded('20/58', '20/58 = 10/49')).toBe('20/58 = 10/49');
    expect(coded('2g_sites', 'Sites')).toBe('Sites');
  });

  test('says a verdict in words, with a mark', () => {
    const verdict = { kind: 'verdict', verdict: 'contradicted', edge: false } as const;
    expect(read(verdict)).toBe('✗ contradicted');
    expect(read(verdict, true)).toBe('x contradicted');
    expect(read({ kind: 'verdict', verdict: 'consistent', edge: true })).toBe('• consistent (edge)');
  });

  test('draws a bar in eighths of a character', () => {
    expect(read({ kind: 'bar', eighths: 31 })).toBe('███▉');
    expect(read({ kind: 'bar', eighths: 16 })).toBe('██');
    expect(read({ kind: 'bar', eighths: 0 })).toBe('');
    expect(read({ kind: 'bar', eighths: 31 }, true)).toBe('####');
  });
});

describe('a sentence', () => {
  const bounds: Cell = {
    kind: 'bounds',
    interval: closed(parseRational('11.5'), parseRational('12.6')),
    decimals: 1,
  };

  test('receives its cells and names as text', () => {
    const said = {
      says: 'shares-title',
      title: null,
      of: { indicator: 'staff', labels: labels('st\u0007aff') },
      period: '2023',
      total: bounds,
      unit: { says: 'unit', unit: 'persons', scale: 0 },
    } as const;
    expect(sentence(said, style)).toBe('Shares of st\\u{7}aff, 2023 (st\\u{7}aff [11.5 – 12.6] persons)');
    expect(sentence(said, { ...style, ascii: true })).toBe(
      'Shares of st\\u{7}aff, 2023 (st\\u{7}aff [11.5 to 12.6] persons)',
    );
  });

  test('names units and scales', () => {
    const unit = (of: string | null, scale: number) => sentence({ says: 'unit', unit: of, scale }, style);
    expect(unit('EUR', 6)).toBe('million EUR');
    expect(unit('EUR', 0)).toBe('EUR');
    expect(unit(null, 3)).toBe('thousand');
    expect(unit('EUR', 5)).toBe('10^5 EUR');
    expect(unit(null, 0)).toBe('');
  });
});
