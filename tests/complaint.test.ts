// Wrong usage in each language: what the parser says in English is taken apart and said anew.
import { describe, expect, test } from 'vitest';
import { start } from './program.ts';

const line = (...args: readonly string[]): string => {
  const { status, stdout, stderr } = start(args);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  return stderr;
};

/** The same wrong usage in the order of the three languages. */
const wrong: readonly (readonly [args: string, english: string, french: string, dutch: string])[] = [
  [
    '',
    'no command; type growth, shares or check, or --help for examples',
    'pas de commande\u202f; tapez growth, shares ou check, ou --help pour des exemples',
    'geen commando; typ growth, shares of check, of --help voor voorbeelden',
  ],
  [
    'grwth',
    "unknown command 'grwth' (Did you mean growth?)",
    'commande inconnue «\u202fgrwth\u202f»\u202f; vouliez-vous dire growth\u202f?',
    'onbekend commando "grwth"; is growth bedoeld?',
  ],
  ['check --qqq', "unknown option '--qqq'", 'option inconnue «\u202f--qqq\u202f»', 'onbekende optie "--qqq"'],
  [
    'growth 2022',
    "missing required argument 'to'; usage: smals-report growth <from> <to> [indicator...]",
    "il manque l'argument «\u202fto\u202f»\u202f; usage\u202f: smals-report growth <from> <to> [indicator...]",
    'het argument "to" ontbreekt; gebruik: smals-report growth <from> <to> [indicator...]',
  ],
  [
    'check --rule',
    "option '--rule <rule>' argument missing",
    "l'option «\u202f--rule <rule>\u202f» attend une valeur",
    'de optie "--rule <rule>" verwacht een waarde',
  ],
  [
    'init a b',
    "too many arguments for 'init'. Expected 1 argument but got 2.; usage: smals-report init [directory]",
    "trop d'arguments pour «\u202finit\u202f»\u202f; attendus\u202f: 1, reçus\u202f: 2\u202f; usage\u202f: smals-report init [directory]",
    'te veel argumenten voor "init"; verwacht: 1, gekregen: 2; gebruik: smals-report init [directory]',
  ],
  [
    'check -q -v',
    "option '-q, --quiet' cannot be used with option '-v, --verbose'",
    "l'option «\u202f-q, --quiet\u202f» ne va pas avec l'option «\u202f-v, --verbose\u202f»",
    'de optie "-q, --quiet" gaat niet samen met de optie "-v, --verbose"',
  ],
  [
    'check --decimal x',
    "option '--decimal <mark>' argument 'x' is invalid. Allowed choices are ., ,.",
    "l'option «\u202f--decimal <mark>\u202f» ne prend pas «\u202fx\u202f»\u202f; au choix\u202f: ., ,",
    'de optie "--decimal <mark>" neemt geen "x"; keuze: ., ,',
  ],
  [
    'completion csh',
    "command-argument value 'csh' is invalid for argument 'shell'. Allowed choices are bash, zsh, fish.; usage: smals-report completion <shell>",
    "l'argument «\u202fshell\u202f» ne prend pas «\u202fcsh\u202f»\u202f; au choix\u202f: bash, zsh, fish\u202f; usage\u202f: smals-report completion <shell>",
    'het argument "shell" neemt geen "csh"; keuze: bash, zsh, fish; gebruik: smals-report completion <shell>',
  ],
  [
    'explain revenue 2022 --witness',
    "'--witness' is for a conflict; usage: smals-report explain <indicator> <period> | FILE:LINE | conflict <n>",
    '«\u202f--witness\u202f» est pour un conflit\u202f; usage\u202f: smals-report explain <indicator> <period> | FILE:LINE | conflict <n>',
    '"--witness" is voor een conflict; gebruik: smals-report explain <indicator> <period> | FILE:LINE | conflict <n>',
  ],
  [
    'explain revenue',
    "'revenue' cannot be explained; usage: smals-report explain <indicator> <period> | FILE:LINE | conflict <n>",
    "«\u202frevenue\u202f» ne s'explique pas\u202f; usage\u202f: smals-report explain <indicator> <period> | FILE:LINE | conflict <n>",
    '"revenue" kan niet uitgelegd worden; gebruik: smals-report explain <indicator> <period> | FILE:LINE | conflict <n>',
  ],
  [
    'check --delimiter #',
    '--delimiter "#" is none; write , ; | or tab',
    "--delimiter «\u202f#\u202f» n'en est pas un\u202f; écrivez , ; | ou tab",
    '--delimiter "#" is er geen; schrijf , ; | of tab',
  ],
  [
    'check --deadline soon',
    '--deadline soon is no time; write 30s, 500ms or 2m',
    "--deadline «\u202fsoon\u202f» n'est pas une durée\u202f; écrivez 30s, 500ms ou 2m",
    '--deadline "soon" is geen duur; schrijf 30s, 500ms of 2m',
  ],
];

describe.each(wrong)('smals-report %s', (typed, english, french, dutch) => {
  const args = typed.split(' ').filter(Boolean);

  test('is refused in one line of each language', () => {
    expect(line(...args)).toBe(`smals-report: error: ${english} [usage]\n`);
    expect(line('--lang', 'fr', ...args)).toBe(`smals-report: erreur\u202f: ${french} [usage]\n`);
    expect(line('--lang=nl', ...args)).toBe(`smals-report: fout: ${dutch} [usage]\n`);
  });
});

test('an output that fails is told in the language too', () => {
  expect(line('check', '-o', '/nowhere/a.txt', '--lang', 'fr')).toBe(
    "smals-report: erreur\u202f: impossible d'écrire /nowhere/a.txt\u202f: ce dossier n'existe pas [output]\n",
  );
  expect(line('check', '-o', '/nowhere/a.txt', '--lang', 'nl')).toBe(
    'smals-report: fout: kan /nowhere/a.txt niet schrijven: die map bestaat niet [output]\n',
  );
});
