// What the parser of the command line says is wrong, as a complaint that every language words for itself.
import type { CommanderError } from 'commander';
import type { Complaint } from './render/manual.ts';

/** How the parser words each of its complaints, with the names that the parts of its sentence have in ours. */
const forms: readonly (readonly [is: Complaint['is'], form: RegExp])[] = [
  ['unknown-command', /^unknown command '(?<text>.*)'(?: \(Did you mean (?<meant>.*)\?\))?$/s],
  ['unknown-option', /^unknown option '(?<text>.*)'(?: \(Did you mean (?<meant>.*)\?\))?$/s],
  ['missing-argument', /^missing required argument '(?<name>.*)'$/s],
  ['missing-value', /^option '(?<option>.*)' argument missing$/s],
  [
    'too-many',
    /^too many arguments for '(?<command>.*)'\. Expected (?<expected>\d+) arguments? but got (?<found>\d+)\.$/s,
  ],
  ['conflicting', /^option '(?<option>.*)' cannot be used with option '(?<other>.*)'$/s],
  [
    'choice',
    /^option '(?<option>.*)' argument '(?<text>.*)' is invalid\. Allowed choices are (?<choices>.*)\.$/s,
  ],
  [
    'argument-choice',
    /^command-argument value '(?<text>.*)' is invalid for argument '(?<name>.*)'\. Allowed choices are (?<choices>.*)\.$/s,
  ],
  ['for-a-conflict', /^'(?<option>--.*)' is for a conflict$/s],
  ['no-explanation', /^'(?<text>.*)' cannot be explained$/s],
];

export function complaintOf({ code, message }: CommanderError): Complaint {
  if (code === 'commander.help') return { is: 'no-command' };
  const said = message.replace(/^error: /, '').replace('\n', ' ');
  for (const [is, form] of forms) {
    const found = form.exec(said);
    if (found) return { is, ...found.groups } as Complaint;
  }
  return { is: 'other', message: said };
}
