import { describe, expect, test } from 'vitest';
import { manual as dutch } from '../../src/render/dutch/manual.ts';
import { manual as english } from '../../src/render/english/manual.ts';
import { manual as french } from '../../src/render/french/manual.ts';
import type { Complaint, Manual, WriteFault } from '../../src/render/manual.ts';
import { examples } from '../../src/render/manual.ts';
import { isLoose } from './french/spaces.ts';

const complaints: { readonly [Is in Complaint['is']]: Complaint & { readonly is: Is } } = {
  'no-command': { is: 'no-command' },
  'unknown-command': { is: 'unknown-command', text: 'xs', meant: 'xq' },
  'unknown-option': { is: 'unknown-option', text: 'xs', meant: undefined },
  'missing-argument': { is: 'missing-argument', name: 'xq' },
  'missing-value': { is: 'missing-value', option: '--xq' },
  'too-many': { is: 'too-many', command: 'xq', expected: '2', found: '3' },
  conflicting: { is: 'conflicting', option: '--xq', other: '--xr' },
  choice: { is: 'choice', option: '--xq', text: 'xs', choices: 'xr, xt' },
  'argument-choice': { is: 'argument-choice', name: 'xq', text: 'xs', choices: 'xr, xt' },
  'for-a-conflict': { is: 'for-a-conflict', option: '--xq' },
  'no-explanation': { is: 'no-explanation', text: 'xs' },
  other: { is: 'other', message: 'xs' },
  language: { is: 'language', text: 'xs', known: ['en', 'fr'] },
  delimiter: { is: 'delimiter', text: '#' },
  'one-mark': { is: 'one-mark', mark: ',' },
  time: { is: 'time', text: 'xs' },
  ending: { is: 'ending', ending: '.xs', formats: ['xq', 'xr'] },
  excel: { is: 'excel', format: 'md' },
  'not-written': { is: 'not-written', command: 'growth', format: 'sarif', formats: ['table', 'json'] },
  'unknown-code': { is: 'unknown-code', text: 'xq', meant: 'xr' },
  'always-told': { is: 'always-told', text: 'xq' },
  'no-page': { is: 'no-page' },
  'no-name': { is: 'no-name' },
  'format-as-file': { is: 'format-as-file', text: 'xs' },
};

const faults: Readonly<Record<WriteFault, true>> = {
  ...{ 'no-folder': true, 'not-a-folder': true, folder: true, denied: true, 'read-only': true, full: true },
  ...{ 'too-large': true, 'name-too-long': true, loop: true, 'there-already': true },
};

/** All that a manual says. */
const said = (manual: Manual): string[] => [
  ...[manual.description, manual.yesOrNo, manual.bug('xs'), ...manual.notes],
  ...Object.values(manual.examples).flatMap((topic) => Object.values(topic)),
  ...[...Object.values(manual.commands), ...Object.values(manual.options)],
  ...Object.values(complaints).map((complaint) => manual.complaint(complaint)),
  ...(Object.keys(faults) as WriteFault[]).map((fault) => manual.unwritable('xq', fault)),
  ...[manual.unwritable(null, { system: 'EXQ' }), manual.choices('xq')],
];

const englishWords =
  /\b(?:the|and|with|not|no|nor|from|this|that|are|its|it|for|by|be|cannot|would|nothing|each|every|other|others|write|figures|statement|unknown|missing)\b/i;
/** What is typed. */
const typed = /--[a-z]+|"[^"]*"|<[^>]*>|\[[^\]]*\]/g;

describe.each([
  ['en', english],
  ['fr', french],
  ['nl', dutch],
] as const)('%s', (code, manual) => {
  test('has a word for everything', () => {
    expect(said(manual).filter((text) => /undefined|\[object|null\b/.test(text))).toEqual([]);
    const empty = said(manual).filter((text) => text === '');
    expect(empty).toHaveLength(manual.notes.filter((note) => note === '').length);
  });

  test('explains the examples in the order in which they are typed', () => {
    for (const [topic, explained] of Object.entries(manual.examples))
      expect(Object.keys(explained)).toEqual(examples[topic as keyof typeof examples]);
  });

  const isEnglish = code === 'en';
  test(isEnglish ? 'is in English' : 'is not in English', () => {
    const bare = said(manual).map((text) => text.replace(typed, ''));
    expect(bare.some((text) => englishWords.test(text))).toBe(isEnglish);
    if (isEnglish) return;
    const same = said(manual).filter(
      (text, at) => text !== 'xs' && /\p{L}{4} /u.test(text) && text === said(english)[at],
    );
    expect(same).toEqual(manual.notes.filter((note) => note.startsWith('  --')));
  });
});

test('French has its narrow spaces', () => {
  expect(said(french).filter(isLoose)).toEqual([]);
});
