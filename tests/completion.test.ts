// The words that a shell offers at the press of Tab: as the program tells them, and as the shells take them.
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { answer, folder, program } from './program.ts';

const figures = folder({
  '2022.csv': 'indicator,value\nsales,92\nstaff,12\n',
  '2023.csv': 'indicator,value\nsales,91\nstaff,15\n',
  'indicators.csv': 'indicator,label_en\nsales,Sales\nstaff,"Staff: all"\n',
});

/** The words offered in the place of the last of these. */
const offered = (...typed: string[]): string[] =>
  answer(['complete', '--', ...typed], 0, { env: { SMALS_REPORT_DATA: figures } })
    .split('\n')
    .slice(0, -1)
    .map((line) => line.split('\t')[0]!);

describe('what may come next is', () => {
  test('a command, told with what it does; not one for shells alone', () => {
    expect(offered('')).toEqual(expect.arrayContaining(['growth', 'check', 'explain', 'completion', 'help']));
    expect(offered('')).not.toContain('complete');
    expect(offered('gr')).toEqual(['growth']);
    expect(answer(['complete', '--', 'sho'])).toBe(
      'show\tevery figure of a period: printed, proven, unknown\n',
    );
  });

  test('a period or an indicator of the data at hand, as the place asks', () => {
    expect(offered('growth', '')).toEqual(['2022', '2023']);
    expect(offered('growth', '2022', '')).toEqual(['2022', '2023']);
    expect(offered('growth', '2022', '2023', '')).toEqual(['sales', 'staff']);
    expect(offered('growth', '2022', '2023', 'sales', 'st')).toEqual(['staff']);
    expect(offered('validate', '2022', '')).toEqual(['2022', '2023']);
    expect(offered('explain', '')).toEqual(['sales', 'staff', 'conflict', ':file']);
    expect(offered('explain', 'sales', '')).toEqual(['2022', '2023', 'change', 'growth', 'share', 'ratio']);
    expect(offered('explain', 'sales', 'growth', '')).toEqual(['2022', '2023']);
    expect(offered('explain', 'conflict', '')).toEqual([]);
  });

  test('of the data that the words before name', () => {
    const other = folder({ '2019.csv': 'indicator,value\nmembers,3\n' });
    expect(offered('-d', other, 'show', '')).toEqual(['2019']);
    expect(offered('show', `--data=${other}`, '2019', '')).toEqual(['members']);
    expect(offered('show', '--data', '=', other, '')).toEqual(['2019']);
    expect(offered('show', '-d', join(other, 'none'), '')).toEqual([]);
  });

  test('an option of the command or of all, or its value', () => {
    expect(offered('check', '--wi')).toEqual(['--witness']);
    expect(offered('shares', '--wi')).toEqual([]);
    expect(offered('--form')).toEqual(['--format']);
    expect(offered('shares', '2023', '--of', '')).toEqual(['sales', 'staff']);
    expect(offered('--rounding=ex')).toEqual(['--rounding=exact']);
    expect(offered('--rounding', '=')).toContain('exact');
    expect(offered('--rounding', '=', 'ex')).toEqual(['exact']);
    expect(offered('check', '--format', 'js')).toContain('json');
  });

  test('a file, which the shell knows best; nothing where nothing is known', () => {
    expect(offered('check', '-d', '')).toEqual([':file']);
    expect(offered('init', '--from', 'tab')).toEqual([':file']);
    expect(offered('check', '--set', '')).toEqual([]);
    expect(offered('unheard', '')).toEqual(expect.arrayContaining(['growth']));
  });

  test('told with the label of the language, else that of another', () => {
    const named = folder({
      '2023.csv': 'indicator,value\nsales,1\nstaff,2\nshops,3\n',
      'indicators.csv': 'indicator,label_en,label_fr,label_nl\nsales,Sales,Ventes,Omzet\nstaff,,,Personeel\n',
    });
    const told = (typed: readonly string[], language = '') =>
      answer(['complete', '--', ...typed], 0, {
        env: { SMALS_REPORT_DATA: named, SMALS_REPORT_LANG: language },
      });
    expect(told(['trend', ''])).toBe('sales\tSales\nstaff\tPersoneel\nshops\n');
    expect(told(['trend', ''], 'fr')).toBe('sales\tVentes\nstaff\tPersoneel\nshops\n');
    expect(told(['trend', '--lang', 'nl', 'sa'], 'fr')).toBe('sales\tOmzet\n');
    expect(told(['--lang=fr', 'trend', 'sa'])).toBe('sales\tVentes\n');
    expect(told(['--lang', 'fr', 'sho'])).toMatch(/^show\ttous les chiffres/);
  });

  test('on one line, whatever a label holds', () => {
    const wild = folder({
      '2023.csv': 'indicator,value\na,1\n',
      'indicators.csv': 'indicator,label_en\na,"A\u001b[31m\tb"\n',
    });
    const said = answer(['complete', '--', 'trend', ''], 0, { env: { SMALS_REPORT_DATA: wild } });
    expect(said).toBe('a\tA [31m b\n');
  });
});

/** A folder on the path in which the program has its name. */
function installed(): string {
  const place = join(folder(), 'bin');
  mkdirSync(place);
  const file = join(place, 'smals-report');
  writeFileSync(file, `#!/bin/sh\nexec '${process.execPath}' '${program}' "$@"\n`);
  chmodSync(file, 0o755);
  return place;
}

const bin = installed();

function shell(name: string, script: string): string {
  const { stdout, stderr } = spawnSync(name, ['-c', script], {
    encoding: 'utf8',
    env: { PATH: `${bin}${delimiter}${process.env['PATH']}`, SMALS_REPORT_DATA: figures, HOME: folder() },
  });
  expect(stderr).toBe('');
  return stdout;
}

const isThere = (name: string): boolean => spawnSync(name, ['-c', 'exit']).status === 0;

/** What completion leaves in bash when Tab is pressed after these words. */
const inBash = (...typed: string[]): string[] =>
  shell(
    'bash',
    `eval "$(smals-report completion bash)"
     COMP_WORDS=(${['smals-report', ...typed].map((word) => `'${word}'`).join(' ')})
     COMP_CWORD=${typed.length}
     _smals_report && printf '%s\\n' "\${COMPREPLY[@]}"`,
  )
    .split('\n')
    .filter((word) => word !== '');

describe.skipIf(!isThere('bash'))('bash', () => {
  test('takes the words and leaves out what they mean', () => {
    expect(inBash('growth', '2022', '')).toEqual(['2022', '2023']);
    expect(inBash('growth', '2022', '2023', 's')).toEqual(['sales', 'staff']);
    expect(inBash('sha')).toEqual(['shares']);
  });

  test('knows for which program', () => {
    const said = shell('bash', 'eval "$(smals-report completion bash)"; complete -p smals-report');
    expect(said).toBe('complete -F _smals_report smals-report\n');
  });
});

describe.skipIf(!isThere('fish'))('fish', () => {
  const inFish = (line: string): string =>
    shell('fish', `smals-report completion fish | source; complete -C '${line}'`);

  test('shows what they mean as well', () => {
    expect(inFish('smals-report growth 2022 20')).toBe('2022\n2023\n');
    expect(inFish('smals-report growth 2022 2023 st')).toBe('staff\tStaff: all\n');
  });
});

describe.skipIf(!isThere('zsh'))('zsh', () => {
  test('shows what they mean as well, a colon in it included', () => {
    const said = shell(
      'zsh',
      `compdef() { }; _describe() { print -rl -- "\${(@P)2}" }
       eval "$(smals-report completion zsh)"
       words=(smals-report growth 2022 2023 s); CURRENT=5; _smals_report`,
    );
    expect(said).toBe('sales:Sales\nstaff:Staff: all\n');
  });
});
