// What adds up in the annual accounts of the National Bank of Belgium: the identities of its scheme, by model.
import { once } from '../figures/once.ts';

/** What a rubric comes to: others, each added or taken off. */
export interface Identity {
  readonly total: string;
  readonly parts: readonly { readonly sign: '+' | '-'; readonly code: string }[];
  /** A sum of the balance sheet or of the income statement; or a result of the latter, which is reached step by step. */
  readonly kind: 'balance' | 'income' | 'result';
  /** Null for every model. */
  readonly models: readonly string[] | null;
  /** Where one of them is printed it is not applied: with which sign it is filed is not known well enough. */
  readonly unless: readonly string[];
}

/** Of companies with capital, and without. Associations have rubrics of their own. */
const full = ['m02', 'm82'];
const abbreviated = ['m01', 'm07', 'm81', 'm87'];
const companies = [...full, ...abbreviated];

/** The income statement has its present layout in accounting periods that begin here or later. */
export const layoutSince = '2016-01-01';

/** Totals before their parts. */
export const identities = once((): readonly Identity[] => [
  ...said('balance', null, [
    '20/58 = 10/49',
    '20/58 = 20 + 21/28 + 29/58',
    '21/28 = 21 + 22/27 + 28',
    '22/27 = 22 + 23 + 24 + 25 + 26 + 27',
    '29/58 = 29 + 3 + 40/41 + 50/53 + 54/58 + 490/1',
    '3 = 30/36 + 37',
    '10/49 = 10/15 + 16 + 17/49',
    '10/15 = 10/11 + 12 + 13 + 14 + 15 - 19',
    '10/11 = 10 + 11',
    '17/49 = 17 + 42/48 + 492/3',
    '42/48 = 42 + 43 + 44 + 45 + 46 + 47/48',
  ]),
  ...said('balance', companies, [
    '40/41 = 40 + 41',
    '13 = 130/1 + 132 + 133',
    '16 = 160/5 + 168',
    '44 = 440/4 + 441',
    '45 = 450/3 + 454/9',
  ]),
  ...said('balance', full, ['28 = 280/1 + 282/3 + 284/8', '30/36 = 30/31 + 32 + 33 + 34 + 35 + 36']),
  ...said('income', full, [
    '70/76A = 70 + 71 + 72 + 74 + 76A',
    '60/66A = 60 + 61 + 62 + 630 + 631/4 + 635/8 + 640/8 - 649 + 66A',
    '60 = 600/8 + 609',
  ]),
  ...said('income', null, ['75/76B = 75 + 76B', '65/66B = 65 + 66B']),
  ...said('result', full, ['9901 = 70/76A - 60/66A']),
  ...said('result', abbreviated, ['9901 = 9900 - 62 - 630 - 631/4 - 635/8 - 640/8 - 66A'], ['649']),
  ...said('result', null, [
    '9903 = 9901 + 75/76B - 65/66B',
    '9904 = 9903 + 780 - 680 - 67/77',
    '9905 = 9904 + 789 - 689',
  ]),
]);

/** A total that is printed without its parts: where it is absent it is unknown. */
export const grossMargin = '9900';

/** Some identities are said of this model alone, and not of every one. */
export const isKnown = (model: string): boolean => companies.includes(stem(model));

/** Those of a model and of an accounting period that begins on that day. */
export const identitiesOf = (model: string, start: string): readonly Identity[] =>
  identities().filter(
    ({ models, kind }) =>
      (models === null || models.includes(stem(model))) && (kind === 'balance' || start >= layoutSince),
  );

/** `m02-f` as `m02`: what follows says which parts of the accounts are filed. */
const stem = (model: string): string => model.split('-')[0]!.toLowerCase();

function said(
  kind: Identity['kind'],
  models: Identity['models'],
  texts: readonly string[],
  unless: readonly string[] = [],
): Identity[] {
  return texts.map((text) => ({ ...parsed(text), kind, models, unless }));
}

function parsed(text: string): Pick<Identity, 'total' | 'parts'> {
  const [total = '', , ...words] = text.split(' ');
  const parts = ['+', ...words].flatMap((sign, at, all) =>
    sign === '+' || sign === '-' ? [{ sign, code: all[at + 1]! } as const] : [],
  );
  return { total, parts };
}
