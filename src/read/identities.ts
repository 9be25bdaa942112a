// The identities of the scheme in one filing: an absent part is zero, an absent total is unknown.
import type { Rule } from '../figures/rule.ts';
import type { Filing } from './filing.ts';
import { expression } from './expression.ts';
import type { Identity } from './scheme.ts';
import { grossMargin, identities, identitiesOf } from './scheme.ts';
import type { Spot } from './tell.ts';

/** An identity as a filing lets it be applied. */
export interface Applied {
  readonly identity: Identity;
  /** What takes part: printed, or unknown. */
  readonly parts: Identity['parts'];
  /** Taken as zero. */
  readonly absent: readonly string[];
}

/** Those of which the filing itemises a part. */
export function applied({ model, start, cells }: Pick<Filing, 'model' | 'start' | 'cells'>): Applied[] {
  const printed = new Set(cells.keys());
  const candidates = identitiesOf(model, start).filter(
    ({ unless }) => !unless.some((code) => printed.has(code)),
  );
  const present = reached(candidates, printed);
  // What another model would add up may have parts here too: that it comes to zero is not sure.
  const possible = reached(identities(), printed).add(grossMargin);
  return candidates
    .filter(({ parts }) => parts.some(({ code }) => present.has(code)))
    .map((identity) => ({
      identity,
      parts: identity.parts.filter(({ code }) => present.has(code) || possible.has(code)),
      absent: identity.parts.flatMap(({ code }) => (present.has(code) || possible.has(code) ? [] : [code])),
    }));
}

/** What is printed, and every total of something printed. */
function reached(candidates: readonly Identity[], printed: ReadonlySet<string>): Set<string> {
  const present = new Set(printed);
  for (let before = -1; before < present.size;) {
    before = present.size;
    for (const { total, parts } of candidates)
      if (parts.some(({ code }) => present.has(code))) present.add(total);
  }
  return present;
}

/** It stands where its total is printed, or else where the filing names its model. */
export function identityRule({ identity, parts, absent }: Applied, filing: Filing): Rule {
  const { total } = identity;
  const name = identity.parts.length > 1 ? total : `${total} = ${parts[0]!.code}`;
  const sum = (braced: (code: string) => string) =>
    parts
      .map(({ sign, code }, at) => `${at === 0 ? (sign === '-' ? '-' : '') : `${sign} `}${braced(code)}`)
      .join(' ');
  const formula = `${total} = ${sum((code) => code)}`;
  const label = (word: string) =>
    absent.length === 0 ? formula : `${formula} (${word}: ${absent.join(', ')})`;
  const at = filing.cells.get(total) ?? filing.modelAt;
  const labels = { en: label('absent'), fr: label('absent'), nl: label('afwezig') };
  const text = `${sum((code) => `{${code}}`)} = {${total}}`;
  return { ...builtRule(filing, at, name, text, labels), isResult: identity.kind === 'result' };
}

/** A rule of the scheme in the period of a filing. */
export function builtRule(
  { file, period }: Pick<Filing, 'file' | 'period'>,
  { line, column }: Spot,
  name: string,
  text: string,
  labels: Rule['labels'],
): Rule {
  const parsed = expression(text);
  if ('problem' in parsed) throw new Error(`no rule: ${text}`);
  const { terms, constant, relation, alone } = parsed;
  return {
    ...{ id: `scheme ${name}`, file, line, column, rule: name, expression: text },
    ...{ terms, constant, relation, alone, from: period, to: period, labels },
  };
}
