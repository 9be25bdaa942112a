// What pictures are drawn in: the colours of the page around them, or plain ones for a picture that stands alone.

export interface Ink {
  readonly ground: string;
  readonly text: string;
  readonly quiet: string;
  readonly grid: string;
  readonly possible: string;
  readonly printed: string;
  readonly bad: string;
  /** Of the parts of a whole, in turn. */
  readonly parts: readonly string[];
}

/** They follow the page from light to dark. */
export const pageInk: Ink = {
  ground: 'var(--ground)',
  text: 'var(--text)',
  quiet: 'var(--quiet)',
  grid: 'var(--grid)',
  possible: 'var(--possible)',
  printed: 'var(--printed)',
  bad: 'var(--bad)',
  parts: [1, 2, 3, 4, 5, 6].map((part) => `var(--part-${part})`),
};

/** Light: every part stands out at least 3 to 1 from the ground, text at least 7 to 1. */
export const plainInk: Ink = {
  ground: '#ffffff',
  text: '#1b1f24',
  quiet: '#4f5863',
  grid: '#dfe3e8',
  possible: '#6495cf',
  printed: '#174a86',
  bad: '#b3261e',
  parts: ['#2f6fa7', '#b4632a', '#3a8455', '#8a5aa8', '#867012', '#5f6b7a'],
};
