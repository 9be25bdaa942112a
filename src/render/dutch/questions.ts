// The findings of a question or of its answer, in Dutch.
import type { MemberName } from '../../figures/finding.ts';
import type { Carried, Findings } from '../catalogue.ts';
import { shown } from '../foreign.ts';
import { duration } from '../number.ts';
import { optionFor, typed } from '../phrase.ts';
import { claim, meant, memberName, quoted } from './names.ts';
import { unitName } from './units.ts';
import { numeral, plural } from './words.ts';

export const questions = {
  'unknown-period': (finding) => unknown('geen periode', finding, optionFor(finding.text)),
  'unknown-name': (finding) => unknown('geen indicator', finding, optionFor(finding.text)),
  'growth-order': ({ from, to }) =>
    from === to
      ? `groei van ${quoted(from)} tot zichzelf; noem twee perioden`
      : `groei van ${quoted(from)} terug tot ${quoted(to)}; schrijf de vroegste periode eerst`,
  'no-total': ({ period, of }) =>
    of !== null
      ? `in ${quoted(period)} is niets bekend van enig deel van ${quoted(of)}; noem een ander totaal, of een andere periode`
      : `geen indicator van ${quoted(period)} is opgegeven als deel van een totaal; noem het totaal met --of`,
  'unknown-file': (finding) => unknown('geen bestand', finding),
  'unknown-measure': (finding) => unknown('geen maat', finding),
  'no-statement': ({ text, lines, columns }) =>
    (text === null
      ? 'het bestand eindigt voor deze regel'
      : text === ''
        ? 'een lege regel'
        : `hier begint geen cijfer: ${quoted(text)}`) +
    (columns.length > 0
      ? `; op deze regel begint er een in kolom ${columns.join(', ')}`
      : lines === null
        ? ''
        : `; die van dit bestand staan op regels ${lines[0]} tot ${lines[1]}`),
  'unknown-conflict': ({ text, count }) =>
    `geen conflict ${quoted(text)}; ` +
    (count === 0
      ? 'deze cijfers spreken elkaar niet tegen'
      : `de conflicten van deze cijfers hebben nummer ${count === 1 ? '1' : `1 tot ${count}`}`),
  'set-aside': ({ members }) =>
    `deze cijfers spreken elkaar tegen; wat hier afgeleid is, laat ${members.map(memberName).join(', ')} weg; zie smals-report check`,
  conflict: ({ number, suspect, others, wouldRead }) =>
    `tegenspraak ${number}: ${memberName(suspect)} gaat niet samen met ` +
    plural(others, 'ander gepubliceerd cijfer', 'andere gepubliceerde cijfers') +
    reading(suspect, wouldRead),
  suspect: ({ number, suspect, wouldRead }) =>
    `tegenspraak ${number} zou ook eindigen zonder ${memberName(suspect)}${reading(suspect, wouldRead)}`,
  'guessed-sign': ({ indicators, members }) =>
    `${indicators.map(quoted).join(', ')} ${indicators.length === 1 ? 'zou' : 'zouden'} negatief moeten zijn opdat ` +
    `${members.map(memberName).join(', ')} waar kan zijn; geef het teken op in indicators.csv om dit te laten beoordelen`,
  'not-whole': ({ indicator, period, unit, lower, upper, open, because, nearest }) => {
    const left = lower === upper ? numeral(lower) : `${numeral(lower)} tot ${numeral(upper)}`;
    const whole = nearest.map(({ count, reads }) => `${numeral(count)} zou ${numeral(reads)} geven`);
    return (
      `${shown(indicator)} ${period} telt ${shown(unitName(unit))}, en ${because ? claim(because) : 'wat gepubliceerd is'} laat slechts ${left}` +
      `${open ? ', zonder de uiteinden,' : ''} over: geen geheel getal` +
      (whole.length === 0 ? '' : `; ${whole.join(', ')}`)
    );
  },
  undecided: ({ milliseconds }) =>
    `niet uitgemaakt binnen ${duration(milliseconds)}; geef meer tijd met --deadline, of minder cijfers tegelijk`,
  'nothing-checked': () =>
    'niets is getoetst: geen gepubliceerd cijfer heeft betrekking op een ander; ontbreekt rules.csv, een aandeel of een groei?',
} satisfies Partial<Findings>;

function unknown(
  none: string,
  { text, nearest, known }: Carried<'unknown-name'>,
  option: ReturnType<typeof optionFor> = null,
): string {
  const guess =
    option !== null
      ? `; ${option === '-d' ? 'cijfers worden gelezen' : 'een pagina of een afbeelding wordt geschreven'} met ${option} ${shown(typed(text))}.`
      : meant(nearest) || '.';
  return `${none} ${quoted(text)} in deze cijfers${guess} Bekend: ${known.map(shown).join(', ')}`;
}

function reading(
  { printed }: MemberName,
  wouldRead: { readonly lower: string | null; readonly upper: string | null } | null,
): string {
  if (wouldRead === null) return '';
  const { lower, upper } = wouldRead;
  if (lower === null && upper === null) return '; elk getal zou in de plaats passen';
  const said = (number: string) => numeral(printed?.endsWith('%') ? `${number} %` : number);
  if (lower === null || upper === null)
    return `; alleen veranderd zou het ${said((lower ?? upper)!)} of ${lower === null ? 'minder' : 'meer'} moeten zijn`;
  const range = lower === upper ? said(lower) : `${said(lower)} tot ${said(upper)}`;
  return `; alleen veranderd zou het ${range} moeten zijn`;
}
