// What a command that is named in an answer has to repeat, so that typed as it stands it speaks of the same figures.
import type { Options } from './commands.ts';
import { typed } from './render/phrase.ts';

export { typed };

/** ` -d figures --lang fr`; nothing where nothing was typed. What only shapes this one answer is left out. */
export function again(options: Options): string {
  const {
    data,
    organisation,
    declared,
    rounding,
    exact,
    encoding,
    delimiter,
    decimal,
    group,
    columns,
    lang,
  } = options;
  const said = { organisation, declared, rounding, encoding, delimiter, decimal, group, columns, lang };
  const words = [
    ...(data === undefined ? [] : ['-d', data]),
    ...(exact ? ['--exact'] : []),
    ...Object.entries(said).flatMap(([name, value]) => (value === undefined ? [] : [`--${name}`, value])),
    ...(options.set ?? []).flatMap((statement) => ['--set', statement]),
    ...(options.rule ?? []).flatMap((rule) => ['--rule', rule]),
  ];
  return words.map((word) => ` ${typed(word)}`).join('');
}
