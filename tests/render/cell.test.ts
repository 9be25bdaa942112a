import { describe, expect, test } from 'vitest';
import { closed } from '../../src/figures/interval.ts';
import { parseRational } from '../../src/figures/rational.ts';
import type { Cell } from '../../src/figures/sentence.ts';
import { english } from '../../src/render/english/catalogue.ts';
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
