// What is wrong with a number, a column, a base, an expression or a supposition, in Dutch.
import type {
  BaseProblem,
  ColumnProblem,
  ExpressionProblem,
  FilingProblem,
  NumberProblem,
  RowProblem,
  SuppositionProblem,
} from '../../figures/finding.ts';
import { shown, visible } from '../foreign.ts';
import { codePoint, meant, quoted } from './names.ts';

export function filingFault(problem: FilingProblem, key: string, text: string): string {
  return {
    missing: `deze neerlegging zegt niets over ${quoted(key)}`,
    date: `${key} ${quoted(text)} is geen datum; schrijf ze als 2024-12-31`,
    reversed: `het boekjaar begint op ${key} en eindigt eerder, op ${text}`,
    currency: `de munt is ${quoted(text)}; alleen neerleggingen in EUR worden gelezen`,
    rubric: `${quoted(text)} is geen rubriek; schrijf een code zoals 20/58, 70/76A of 8322P`,
    'no-rubrics': 'een neerlegging zonder enig bedrag',
  }[problem];
}

export function numberFault(problem: NumberProblem, write: readonly string[]): string {
  const [first] = write;
  const advice = write.length > 0 ? `; schrijf ${write.join(' of ')}` : '';
  switch (problem.kind) {
    case 'not-a-number':
      return `is geen getal${advice || '; schrijf gewone cijfers zoals 1500 of 12.5'}`;
    case 'digits':
      return `heeft meer dan ${problem.limit} cijfers; schrijf er minder, met een schaal (scale)`;
    case 'character':
      return `bevat ${codePoint(problem.character)}${advice}`;
    case 'unit': {
      const scale = problem.scale === null ? '' : `, scale ${problem.scale}`;
      return `draagt een eenheid${first === undefined ? '; schrijf alleen het getal' : `; schrijf ${first}${scale}`}`;
    }
    case 'qualifier':
      return `draagt een bepaling${first === undefined ? '' : `; schrijf ${first}, qualifier ${problem.qualifier}`}`;
    case 'footnote':
      return `draagt het voetnootteken ${quoted(problem.mark)}; schrijf ${first ?? 'alleen het getal'}, en wat de voetnoot zegt onder "note"`;
    case 'percent':
      return `is een percentage, en de maat is "${problem.measure}"; schrijf als maat "growth" of "share"`;
    case 'ambiguous':
      return (
        `kan gelezen worden als ${write.join(' of ')}; schrijf ${first} zonder groepsteken, ` +
        'of zeg wat het decimaalteken is: --decimal , of --decimal .'
      );
    case 'other-mark':
      return (
        `past niet bij het decimaalteken "${problem.decimal}"` +
        (problem.declared
          ? ' dat opgegeven is'
          : problem.decidedAt === null
            ? " van een bestand met komma's als scheidingsteken"
            : `, zoals regel:kolom ${problem.decidedAt} laat zien`) +
        advice
      );
  }
}

export function columnFault(problem: ColumnProblem, name: string, write: string): string {
  const column = `de kolom ${quoted(name)}`;
  const settled = `zeg het: --columns "${visible(write)}", of - in de plaats om ze niet te lezen`;
  return {
    unclear: `${column} staat in procent: een groei, of een aandeel in een rij? Als het een groei is, ${settled}`,
    periods: `${column} is een verschil: tussen welke perioden? Als het deze zijn, ${settled}`,
    period: `${column} is een aandeel: in welke periode? Als het deze is, ${settled}`,
    total: `${column} is een aandeel: van welke rij? Met haar naam in de plaats van <row>, ${settled}`,
    twice: `${column} zegt wat een eerdere kolom zegt: gaat ze over andere perioden? Als het deze zijn, ${settled}`,
    count: `--columns noemt ${name} kolommen, de tabel heeft er ${write}`,
    word:
      `${quoted(name)} in --columns is geen kolom; schrijf label, een periode, growth, growth 2022-2023, change, ` +
      'share of <row> of -',
  }[problem];
}

export function rowFault(problem: RowProblem): string {
  return {
    unclear:
      'staat in procent, maar waarvan? Schrijf "growth (%)" voor de groei van de rij erboven, "% of <row>" voor aandelen in een rij, of verwijder ze',
    periods:
      'is groei, maar sinds wanneer? Waar de kolommen geen opeenvolgende jaren zijn, schrijf er groeikolommen naast, zoals "growth 2021-2023"',
    total: 'is een aandeel, maar van welke rij? Schrijf "% of <row>" met het label van die rij',
    above: 'staat in procent, en er staat geen bedrag boven; schrijf ze onder de rij waarover ze gaat',
    block:
      'zegt van de rijen eronder dat ze in procent staan; schrijf liever kolommen met groei of aandelen, of een tabel voor deze rijen alleen',
  }[problem];
}

export function baseFault(problem: BaseProblem, base: string, period: string): string {
  switch (problem) {
    case 'itself':
      return `gemeten tegenover zichzelf (basis ${quoted(base)})`;
    case 'later':
      return `de basis ${quoted(base)} is later dan ${period}`;
    case 'not-a-period':
      return `de basis ${quoted(base)} is geen periode; schrijf 2022, 2022-H1, 2022-Q4 of 2022/23`;
    case 'no-earlier':
      return `er is geen jaar voor ${period}; schrijf een basis`;
    case 'no-total':
      return 'een deel waarvan? Schrijf het geheel onder "base", of onder "part_of" in indicators.csv';
  }
}

export function expressionFault(problem: ExpressionProblem, text: string, write: string | null): string {
  const there = text === '' ? 'het einde' : quoted(text);
  const advice = write === null ? '' : `; schrijf ${shown(write)}`;
  return {
    unexpected: `${there} wordt hier niet verwacht${advice || '; schrijf een regel zoals a + b = total'}`,
    'no-relation': `${there} waar = <= >= < of > verwacht wordt`,
    'second-relation': `een tweede ${there}; schrijf een regel voor elk`,
    unclosed: `${there} wordt nooit gesloten`,
    'bare-key': `${there} is geen gewoon woord en geen getal; zo'n sleutel staat tussen accolades${advice}`,
    nonlinear: 'een product van twee indicatoren; een regel is lineair',
    division: 'alleen door een getal verschillend van 0 wordt gedeeld; een regel is lineair',
    shift: `na ${there} volgt geen jaar${write === null ? '' : `; schrijf ${write} voor een jaar eerder`}`,
    digits: 'een getal van meer dan 30 cijfers',
    depth: 'haakjes binnen haakjes, te diep om te lezen',
    vanishes: 'er blijft geen indicator over; beide leden zijn gelijk',
  }[problem];
}

const pattern = '"staffing growth 2023 = 18"';

export function suppositionFault(problem: SuppositionProblem, text: string, write: string | null): string {
  const there = quoted(text);
  const like = `; schrijf bijvoorbeeld ${pattern}`;
  return {
    'empty-set': `niets is verondersteld${like}`,
    'empty-rule': 'niets is verondersteld; schrijf bijvoorbeeld "a + b = total"',
    unexpected: `${there} wordt hier niet verwacht${meant(write) || like}`,
    'several-words': `${there} wordt hier niet verwacht; een naam van meer woorden staat tussen accolades: ${shown(write ?? '')}`,
    unclosed: `${there} wordt nooit gesloten; schrijf {naam} voor een naam die geen gewoon woord is`,
    'no-period': `geen periode${like}`,
    'no-sign': `geen = en getal${like}, of met > >= < <= ~ of exact`,
    sign: `${there} is hier geen teken; schrijf ${write}`,
    'second-sign': `een tweede teken, ${there}; schrijf één --set voor elk`,
    'no-number': `geen getal na ${there}${like}`,
    'no-word': `niets na ${there}; schrijf ${write}`,
    'not-of-measure': `${there} hoort bij ${write}`,
    'no-total': 'een deel waarvan? Schrijf bijvoorbeeld "staffing share 2023 of revenue = 59"',
    'same-name': `een tweede regel ${there}; geef elk een eigen naam`,
  }[problem];
}
