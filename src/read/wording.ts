// The grammar of `--set`: `<indicator> [measure] <period> [of ... | on ...] <sign> <number> [scale ...]`.
import type { SuppositionProblem } from '../figures/finding.ts';
import { nearest } from '../figures/nearest.ts';
import { isPeriod } from '../figures/period.ts';
import type { Measure, Qualifier } from '../figures/statement.ts';
import { measures, qualifiers } from '../figures/statement.ts';

/** What is supposed, in words: names and numbers are not looked up yet. */
export interface Wording {
  readonly indicator: string;
  readonly measure: Measure;
  readonly period: string;
  readonly qualifier: Qualifier;
  readonly number: string;
  /** Empty where it is left to the default. */
  readonly base: string;
  readonly scale: string;
}

export interface Misworded {
  readonly problem: SuppositionProblem;
  readonly text: string;
  readonly write: string | null;
}

/** A fault of the wording, thrown and caught within this file alone. */
class Fault extends Error {
  readonly misworded: Misworded;

  constructor(problem: SuppositionProblem, text: string, write: string | null = null) {
    super(problem);
    this.misworded = { problem, text, write };
  }
}

/** The measure and the parts that follow `of`, `on` and `scale` may stand in any order, before or after the number. */
export function wording(text: string): Wording | Misworded {
  try {
    return new Reader(text).wording();
  } catch (fault) {
    if (!(fault instanceof Fault)) throw fault;
    return fault.misworded;
  }
}

interface Token {
  readonly kind: 'word' | 'key' | 'sign';
  readonly text: string;
}

const shape = /\{(?<key>[^{}]*)\}|(?<sign>[<>=]+|[~≥≤])|(?<word>[^\s<>=~≥≤{}]+)|(?<odd>[{}])/gu;

const tokens = (text: string): Token[] =>
  [...text.matchAll(shape)].map(({ groups }) => {
    const { key, sign, word, odd } = groups!;
    if (odd !== undefined) throw new Fault('unclosed', odd);
    if (key !== undefined) return { kind: 'key', text: key.trim().normalize('NFC') };
    return sign === undefined ? { kind: 'word', text: word! } : { kind: 'sign', text: sign };
  });

/** Where each part stands, and the measures that have it. */
const parts = {
  of: { measures: ['share', 'ratio'], write: 'an indicator: of revenue' },
  on: { measures: ['growth', 'change'], write: 'a period: on 2022' },
  scale: { measures: ['value', 'change'], write: 'a power of ten: scale 6' },
} as const satisfies Record<string, { readonly measures: readonly Measure[]; readonly write: string }>;
type Part = keyof typeof parts;

const isPart = (word: string): word is Part => Object.hasOwn(parts, word);
const isMeasure = (word: string): word is Measure => (measures as readonly string[]).includes(word);

const plainer: Readonly<Record<string, string>> = { '==': '=', '≥': '>=', '=>': '>=', '≤': '<=', '=<': '<=' };

class Reader {
  private readonly tokens: Token[];
  private measure: Measure | null = null;
  private period: string | null = null;
  private readonly said = new Map<Part, string>();

  constructor(text: string) {
    this.tokens = tokens(text);
  }

  wording(): Wording {
    const indicator = this.indicator();
    while (!this.meetsSign()) this.takePart(this.tokens.shift()!, indicator);
    const sign = this.tokens.shift()!.text;
    const number = this.number(sign);
    while (this.tokens.length > 0) this.takePart(this.tokens.shift()!, indicator);
    if (this.period === null) throw new Fault('no-period', '');
    return {
      indicator,
      ...{ measure: this.measure ?? 'value', period: this.period },
      ...{ qualifier: sign as Qualifier, number, ...this.bases(this.measure ?? 'value') },
    };
  }

  private indicator(): string {
    const first = this.tokens.shift();
    if (first === undefined) throw new Fault('empty-set', '');
    if (first.kind === 'sign') throw new Fault('unexpected', first.text);
    return first.text.normalize('NFC');
  }

  private meetsSign(): boolean {
    const [next] = this.tokens;
    if (next === undefined) throw new Fault(this.period === null ? 'no-period' : 'no-sign', '');
    if (next.kind === 'sign' && !(qualifiers as readonly string[]).includes(next.text))
      throw new Fault('sign', next.text, plainer[next.text] ?? '= > >= < <= ~ or exact');
    return next.kind === 'sign' || (next.kind === 'word' && next.text.toLowerCase() === 'exact');
  }

  private takePart({ kind, text }: Token, indicator: string): void {
    const word = kind === 'word' ? text.toLowerCase() : '';
    if (kind === 'sign') throw new Fault('second-sign', text);
    if (kind === 'word' && isPart(word) && !this.said.has(word)) {
      const next = this.tokens.shift();
      if (next === undefined || next.kind === 'sign') throw new Fault('no-word', word, parts[word].write);
      this.said.set(word, next.text.normalize('NFC'));
    } else if (kind === 'word' && isPeriod(text.toUpperCase()) && this.period === null)
      this.period = text.toUpperCase();
    else if (isMeasure(word) && this.measure === null) this.measure = word;
    else throw this.strange(text, indicator);
  }

  private strange(text: string, indicator: string): Fault {
    const meant = nearest(text, [...measures, ...Object.keys(parts)]);
    const named = this.measure === null && this.period === null && this.said.size === 0;
    if (meant !== null || !named) return new Fault('unexpected', text, meant);
    return new Fault('several-words', text, `{${indicator} ${text}}`);
  }

  /** Up to the next part, its groups of digits as they stand. */
  private number(sign: string): string {
    const end = this.tokens.findIndex(({ kind, text }) => kind !== 'word' || isPart(text.toLowerCase()));
    const words = this.tokens.splice(0, end < 0 ? this.tokens.length : end);
    const [next] = this.tokens;
    if (words.length === 0 && next?.kind !== 'sign') throw new Fault('no-number', sign);
    return words.map(({ text }) => text).join(' ');
  }

  private bases(measure: Measure): Pick<Wording, 'base' | 'scale'> {
    for (const part of this.said.keys()) {
      const fitting: readonly Measure[] = parts[part].measures;
      if (!fitting.includes(measure)) throw new Fault('not-of-measure', part, fitting.join(' and '));
    }
    return {
      base: this.said.get('of') ?? this.said.get('on') ?? '',
      scale: this.said.get('scale') ?? '',
    };
  }
}
