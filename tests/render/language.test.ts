// What holds of every language: all that can be said is said, in words of its own, as its typography wants it.
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/figures/finding.ts';
import { languages } from '../../src/figures/indicator.ts';
import { worded } from '../../src/render/catalogue.ts';
import { sentence } from '../../src/render/cell.ts';
import { dutch } from '../../src/render/dutch/catalogue.ts';
import { english } from '../../src/render/english/catalogue.ts';
import { french } from '../../src/render/french/catalogue.ts';
import { catalogue } from '../../src/render/language.ts';
import { details } from './details.ts';
import { isLoose, marks } from './french/spaces.ts';
import { samples } from './sentences.ts';

const all = [english, french, dutch];
const others = [french, dutch];

const sentences = Object.values(samples).flat();

/** Each sentence and each message, what each code means, and what the figures to begin with say, with its code. */
const said = (language: typeof english): (readonly [code: string, text: string])[] => [
  ...sentences.map(
    (sample) =>
      [sample.says, sentence(sample, { width: 110, color: false, ascii: false, language })] as const,
  ),
  ...details.map((detail) => [detail.code, worded(detail as Finding, language.findings)] as const),
  ...Object.entries(language.codes).flatMap(([code, { title, mend }]) => [
    [code, title] as const,
    [code, mend] as const,
  ]),
  ...[...Object.values(language.starter.notes), language.starter.labels.rule].map(
    (text) => ['starter', text] as const,
  ),
];

test('a language is loaded by its code', async () => {
  for (const code of languages) expect((await catalogue(code)).code).toBe(code);
});

describe.each(all.map((language) => [language.code, language] as const))('%s', (_, language) => {
  test('says everything, with all of its arguments', () => {
    const lines = said(language);
    expect(new Set(lines.map(([code]) => code)).size).toBeGreaterThan(210);
    const odd = lines.filter(([, text]) => /undefined|null\b|NaN|\[object|function/.test(text));
    expect(odd).toEqual([]);
    expect(
      lines.filter(([code, text]) => text === '' && code !== 'unit' && code !== 'statement-kind'),
    ).toEqual([]);
  });

  test('leaves no space where a sentence ends or twice between words', () => {
    const loose = said(language).filter(
      ([code, text]) =>
        /^ |\S {2}\S| [,.](?: |$)/.test(text) &&
        !['division', 'indented', 'and-more', 'and-more-json', 'delimiter', 'package', 'number'].includes(
          code,
        ),
    );
    expect(loose).toEqual([]);
  });
});

/** What is typed in English whatever the language, and what files of samples have. */
const typed = [
  'growth, growth 2022-2023',
  'growth, shares et check',
  'growth, shares en check',
  'share of <row>',
  '"staffing share 2023 of revenue = 59"',
  '"staffing growth 2023 = 18"',
  'smals-report explain conflict',
  '"growth (%)"',
  '"% of <row>"',
  '"growth 2021-2023"',
  'application_development growth',
  'Key figures',
  'value, growth, share',
  '«\u202fgrowth\u202f»',
  '«\u202fstaffing growth\u202f»',
  '"staffing growth"',
  '"growth" sous "measure"',
  '"growth" onder "measure"',
  'écrivez growth',
  'schrijf growth',
];
const englishWords =
  /\b(?:the|and|with|not|no|nor|from|which|this|that|these|those|are|its|it|they|for|by|an|as|be|been|was|were|cannot|would|than|nothing|each|every|other|others|all|printed|proven|rounded|rounding|growth|share|shares|write|figures?|statement|rule|declared|missing|unknown|known)\b/i;

describe.each(others.map((language) => [language.code, language] as const))('%s', (code, language) => {
  test('lets no English word through', () => {
    const own = { fr: /\b(?:an|figure)\b/gi, nl: /\b(?:was)\b/gi, en: /^$/g }[code];
    const leaks = said(language).flatMap(([code, text]) => {
      const bare = typed.reduce((left, phrase) => left.replaceAll(phrase, ''), text);
      const [word] =
        englishWords.exec(bare.replace(/--[a-z]+|[a-z_]+\.(?:csv|json)|"[a-z_]+"/g, '').replace(own, '')) ??
        [];
      return word === undefined ? [] : [`${code}: ${word}: ${text}`];
    });
    expect(leaks).toEqual([]);
  });

  test('says the same as English in no sentence of words', () => {
    const [here, there] = [said(language), said(english)];
    const same = here.flatMap(([code, text], at) =>
      text === there[at]![1] && /\p{L}{4}/u.test(text.replace(/smals-report|\.csv|Xq/g, '')) ? [code] : [],
    );
    expect([...new Set(same)]).toEqual(
      {
        fr: [
          'heading-possible',
          'heading-points',
          'heading-possible-points',
          'heading-verdict',
          'heading-source',
          'exact-sum',
          'section-sources',
          'heading-section',
          'conflict',
        ],
        nl: ['heading-over', 'exact-sum', 'heading-counted', 'conflict-amounts'],
        en: [],
      }[code],
    );
  });
});

describe('French', () => {
  const lines = said(french);

  test('sets a narrow space before tall punctuation, and inside its quotes', () => {
    expect(lines.filter(([, text]) => isLoose(text))).toEqual([]);
    const none = lines.filter(([, text]) => /[^\s\d\u202f"«][;!?:»](?:\s|$)/.test(text.replace(marks, '')));
    expect(none).toEqual([]);
    const narrow = lines.filter(([, text]) => text.includes('\u202f:'));
    expect(narrow.length).toBeGreaterThan(40);
  });

  test('takes no name for a word with an article', () => {
    expect(lines.filter(([, text]) => /\b(?:du|de la|des|le|la|d'|l') ?Xq/.test(text))).toEqual([]);
  });

  test('counts nought and one as singular', () => {
    const counts = (n: number) => ({ confirmed: n, consistent: n, unchecked: n, contradicted: n });
    const of = (n: number) =>
      french.sentences['verdict-counts']({ says: 'verdict-counts', counts: counts(n) });
    expect(of(0)).toBe('Chiffres   0 confirmé   0 cohérent   0 non vérifié   0 contredit');
    expect(of(1)).toBe('Chiffres   1 confirmé   1 cohérent   1 non vérifié   1 contredit');
    expect(of(2)).toBe('Chiffres   2 confirmés   2 cohérents   2 non vérifiés   2 contredits');
  });
});
