// The words that may come next on the command line: commands, options and choices, and what the data at hand names.
import type { Command, Option } from 'commander';
import type { Language } from './figures/indicator.ts';
import { labelIn } from './figures/indicator.ts';
import { measures } from './figures/statement.ts';
import { load } from './read/load.ts';
import { anyFile } from './shells.ts';

/** A word that may come next, with what it means where that is not plain. */
export interface Candidate {
  readonly word: string;
  readonly meaning?: string;
}

/** A kind of word that only the data at hand or the shell knows, or the words themselves. */
type Wanted = 'file' | 'period' | 'indicator' | readonly Candidate[];

/** Where the figures are if the words do not tell, and the language of their labels. */
interface Usual {
  readonly data: string;
  readonly language: Language;
}

/** What may take the place of the last of these words. */
export async function complete(program: Command, words: readonly string[], usual: Usual): Promise<string> {
  // Bash makes three words of --data=path.
  const typed = words.filter((word, at) => word !== '=' || at === words.length - 1);
  const last = typed.at(-1) ?? '';
  const [, option, begun = last] = /^(--[^=]+)=(.*)$/s.exec(last) ?? [];
  const before = option === undefined ? typed.slice(0, -1) : [...typed.slice(0, -1), option];
  const state = walked(program, before);
  const wanted = state.awaiting ? ofOption(state.awaiting) : next(state, begun);
  const found = await candidates(wanted, { ...usual, data: state.data ?? usual.data });
  const prefix = option === undefined ? '' : `${option}=`;
  return found
    .filter(({ word }) => word === anyFile || word.startsWith(begun === '=' ? '' : begun))
    .map(({ word, meaning = '' }) => `${line(word === anyFile ? word : prefix + word, meaning)}\n`)
    .join('');
}

/** A tab and line breaks would end the word. */
const line = (word: string, meaning: string): string =>
  [word, meaning]
    .map((text) => text.replace(/[\p{Cc}\p{Cf}]+/gu, ' '))
    .join('\t')
    .replace(/\t$/, '');

/** Where the words lead. */
interface State {
  readonly program: Command;
  readonly command: Command | null;
  readonly operands: readonly string[];
  /** The option whose value comes next. */
  readonly awaiting: Option | null;
  readonly data: string | null;
}

function walked(program: Command, words: readonly string[]): State {
  let state: State = { program, command: null, operands: [], awaiting: null, data: null };
  for (const word of words) state = after(state, word);
  return state;
}

function after(state: State, word: string): State {
  if (state.awaiting)
    return { ...state, awaiting: null, data: state.awaiting.long === '--data' ? word : state.data };
  if (word.startsWith('-') && word !== '-') {
    const [flag, value] = word.split(/=(.*)/s) as [string, string?];
    const option = optionsOf(state).find(({ long, short }) => long === flag || short === flag);
    if (!option || (!option.required && !option.optional)) return state;
    return value === undefined
      ? { ...state, awaiting: option }
      : after({ ...state, awaiting: option }, value);
  }
  if (state.command) return { ...state, operands: [...state.operands, word] };
  const command = state.program.commands.find((it) => it.name() === word || it.aliases().includes(word));
  return { ...state, command: command ?? null };
}

const optionsOf = ({ program, command }: State): readonly Option[] => [
  ...(command?.options ?? []),
  ...program.options,
];

function ofOption({ long, argChoices }: Option): Wanted[] {
  if (argChoices) return [worded(argChoices)];
  if (long === '--of') return ['indicator'];
  return long === '--data' || long === '--output' || long === '--from' ? ['file'] : [];
}

function next(state: State, begun: string): Wanted[] {
  if (begun.startsWith('-')) return [optionsOf(state).flatMap(described)];
  if (!state.command) return [commandsOf(state.program)];
  const { registeredArguments: places } = state.command;
  const place = places[state.operands.length] ?? places.filter(({ variadic }) => variadic).at(-1);
  if (!place) return [];
  if (place.argChoices) return [worded(place.argChoices)];
  return ofArgument(place.name(), state);
}

function ofArgument(name: string, { program, operands }: State): Wanted[] {
  switch (name) {
    case 'from':
    case 'to':
    case 'period':
      return ['period'];
    case 'indicator':
      return ['indicator'];
    case 'directory':
      return ['file'];
    case 'command':
      return [commandsOf(program)];
    case 'what':
      return subject(operands);
    default:
      return [];
  }
}

/** `explain <indicator> [measure] <period>`, or a conflict. */
function subject([first, second]: readonly string[]): Wanted[] {
  if (first === undefined) return ['indicator', [{ word: 'conflict' }], 'file'];
  if (first === 'conflict') return [];
  const named = worded(measures.filter((measure) => measure !== 'value'));
  return second === undefined ? ['period', named] : ['period'];
}

const worded = (words: readonly string[]): Candidate[] => words.map((word) => ({ word }));

/** Commands that are not for people are hidden from help, and from here. */
const commandsOf = (program: Command): Candidate[] =>
  program
    .createHelp()
    .visibleCommands(program)
    .map((command) => ({ word: command.name(), meaning: command.description() }));

function described({ long, short, description }: Option): Candidate[] {
  const word = long ?? short;
  return word ? [{ word, meaning: description }] : [];
}

/** What is asked of the data is read once, and only if it is asked; what cannot be read names nothing. */
async function candidates(wanted: readonly Wanted[], { data, language }: Usual): Promise<Candidate[]> {
  const report = wanted.some((it) => it === 'period' || it === 'indicator') ? await load(data) : null;
  return wanted.flatMap((it): readonly Candidate[] => {
    if (it === 'file') return [{ word: anyFile }];
    if (it === 'period') return worded(report!.periods);
    if (it !== 'indicator') return it;
    return [...report!.indicators.values()].map(({ indicator, labels }) => ({
      word: indicator,
      meaning: labelIn(labels, language) ?? '',
    }));
  });
}
