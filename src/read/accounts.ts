// Filings of annual accounts together: of one entity, one a year, with the rules and names of the scheme.
import type { Finding } from '../figures/finding.ts';
import type { Rule } from '../figures/rule.ts';
import type { Parts } from './assembly.ts';
import { absent } from './cell.ts';
import type { Figures } from './figures.ts';
import type { Filing } from './filing.ts';
import type { Applied } from './identities.ts';
import { applied, identityRule } from './identities.ts';
import type { Declaration } from './indicators.ts';
import { ties } from './previous.ts';
import { inScheme, rubric } from './rubrics.ts';
import { unitOf } from './rubric-units.ts';
import type { RuleRow } from './rules.ts';
import { isKnown, layoutSince } from './scheme.ts';
import { shown, teller } from './tell.ts';

export interface Scheme {
  readonly rules: readonly RuleRow[];
  /** Of every rubric that is printed or that a rule names, in the order of the scheme. */
  readonly indicators: ReadonlyMap<string, Declaration>;
  /** The entity. */
  readonly title: string | null;
}

/** Several entities, and two filings of one year, are told; `leftOut` are the figures of what was corrected. */
export function accounts(
  found: readonly Filing[],
  findings: Finding[],
): Scheme & { readonly leftOut: ReadonlySet<Figures> } {
  const filings = standing(found, findings);
  const rules = [...filings.flatMap((filing) => identityRules(filing, findings)), ...ties(filings, findings)];
  const printed = new Set(filings.flatMap(({ cells }) => [...cells.keys()]));
  const codes = new Set([
    ...printed,
    ...rules.flatMap(({ terms }) => terms.map(({ indicator }) => indicator)),
  ]);
  const left = found.filter((filing) => !filings.includes(filing));
  return {
    rules: rules.map((rule) => ({ rule, mentions: [], tell: () => {} })),
    indicators: new Map(inScheme(codes).map((code) => [code, declaration(code, codes, printed)])),
    title: filings.at(-1)?.name ?? null,
    leftOut: new Set(left.map(({ figures }) => figures)),
  };
}

type Declared = Pick<Parts, 'title' | 'indicators' | 'rules'>;

/** What the files beside the filings declare comes first, and stands in the place of what the scheme says. */
export const withScheme = <Said extends Declared>(said: Said, scheme: Scheme): Said => ({
  ...said,
  title: said.title ?? scheme.title,
  indicators: said.indicators && new Map([...scheme.indicators, ...said.indicators]),
  rules: [...(said.rules ?? []), ...scheme.rules],
});

/** What is printed names its unit where it stands. */
const declaration = (
  code: string,
  present: ReadonlySet<string>,
  printed: ReadonlySet<string>,
): Declaration => ({
  indicator: { ...rubric(code, present), unit: printed.has(code) ? null : unitOf(code) },
  partOfAt: absent,
  unitAt: absent,
});

function identityRules(filing: Filing, findings: Finding[]): Rule[] {
  const holding = applied(filing);
  note(filing, holding, findings);
  return holding.map((one) => identityRule(one, filing));
}

/** The last filing of each year, where it corrects those before it. */
function standing(found: readonly Filing[], findings: Finding[]): Filing[] {
  const entity = found[0]?.entity;
  for (const other of found) if (other.entity !== entity) tellEntities(other, found[0]!, findings);
  const own = found.filter((filing) => filing.entity === entity);
  return [...new Set(own.map(({ period }) => period))].sort().map((year) => {
    const filed = own.filter(({ period }) => period === year);
    filed.sort((a, b) => (a.reference < b.reference ? -1 : 1));
    const last = filed.at(-1)!;
    for (const earlier of filed.slice(0, -1)) tellReplaced(earlier, last, findings);
    return last;
  });
}

function tellEntities({ file, entity, entityAt, name }: Filing, first: Filing, findings: Finding[]): void {
  const [one, other] = [name ?? entity, first.name ?? first.entity];
  const otherAt = `${first.file}:${shown(first.entityAt)}`;
  teller(file, findings)({ code: 'entities', entity: one, other, otherAt }, entityAt);
}

function tellReplaced(earlier: Filing, last: Filing, findings: Finding[]): void {
  const { file, period, endAt, correction } = last;
  if (correction) teller(earlier.file, findings)({ code: 'corrected', period, by: file });
  else
    teller(file, findings)(
      { code: 'same-year', period, otherAt: `${earlier.file}:${shown(earlier.endAt)}` },
      endAt,
    );
}

/** What the reader would not see: what is taken as zero, and which identities were not applied. */
function note({ file, model, start }: Filing, holding: readonly Applied[], findings: Finding[]): void {
  const tell = teller(file, findings);
  const codes = [...new Set(holding.flatMap(({ absent }) => absent))];
  if (codes.length > 0) tell({ code: 'absent-rubrics', codes });
  if (!isKnown(model)) tell({ code: 'common-identities', because: 'model', text: model });
  else if (start < layoutSince) tell({ code: 'common-identities', because: 'start', text: start });
}
