// The figures of many organisations, one after another: each becomes a report of its own, under what the reserved
// files say of all. Never more is held than what the organisations at hand print.
import { join } from 'node:path';
import type { Finding } from '../figures/finding.ts';
import { isFault } from '../figures/finding.ts';
import type { Report } from '../figures/report.ts';
import { assembly } from './assembly.ts';
import { absent, key } from './cell.ts';
import { figures } from './figures.ts';
import type { Folder } from './folder.ts';
import { openFiles, openReserved, pieces } from './folder.ts';
import type { Habit, Shared } from './gathered.ts';
import { gathered, linesOf, shared, surroundings } from './gathered.ts';
import { checkParts } from './indicators.ts';
import { limits } from './limits.ts';
import type { Lot } from './lots.ts';
import { merged } from './merge.ts';
import { column } from './opening.ts';
import type { Delimiter } from './form.ts';
import type { Entry } from './rows.ts';
import type { Period } from '../figures/period.ts';
import { PlainReader } from './plain.ts';
import { Rows } from './rows.ts';
import { checkMentions } from './rules.ts';
import type { Group, Holdings } from './sight.ts';
import type { Standard, Stream } from './stream.ts';
import { sums } from './sum.ts';
import { below } from './table.ts';
import type { Tell } from './tell.ts';
import { teller } from './tell.ts';

/** One organisation, before anything of it but its name is read. */
export interface Organisation {
  readonly name: string;
  /** How many rows of figures it has; null where that is not known before they are read. */
  readonly rows: number | null;
  /** Its rows as they stand; none where it has files of its own. */
  readonly lots: readonly Lot[];
  /** What is known to be wrong: then its report says no more than that. */
  readonly findings: readonly Finding[];
}

export interface PortfolioOptions extends Habit {
  /** Where the rows come from, if it can be read but once. */
  readonly stream: Stream | null;
  /** Rows of an organisation need not stand together: all are kept, up to a limit. */
  readonly unsorted?: boolean;
}

export class Portfolio {
  readonly root: string;
  /** What is wrong with what all organisations share: with a fault among them nothing can be asked. */
  readonly findings: Finding[] = [];
  private readonly holdings: Holdings;
  private readonly options: PortfolioOptions;
  private folder: Folder = { root: '.', figures: [], reserved: new Map(), incomplete: false };
  private said: Shared = { title: null, indicators: new Map(), sources: null, rules: null, forms: new Map() };
  private files = new Map<string, Rows>();
  private groups = new Map<string, Group>();
  /** Indicators that rules or declarations name, and that nobody has printed so far. */
  private readonly awaited = new Set<string>();
  private mentioned: readonly string[] = [];

  constructor(holdings: Holdings, options: PortfolioOptions) {
    this.holdings = holdings;
    this.options = options;
    this.root = holdings.root;
  }

  /** In the order of the input, some at a time. What is wrong with a whole file is told among the findings. */
  async *organisations(): AsyncGenerator<readonly Organisation[]> {
    const { holdings } = this;
    if (holdings.kind === 'files') {
      await this.share(true);
      this.groups = new Map(holdings.groups.map((group) => [group.organisation, group]));
      for (const group of holdings.groups) yield [grouped(group)];
      return;
    }
    await this.share(holdings.isFolder);
    const files = holdings.files.map((file) => new Rows(this.entry(file), this.findings));
    this.files = new Map(files.map((rows) => [rows.file, rows]));
    const seen = new Set<string>();
    let isOpen = false;
    for await (const found of merged(files, this.options.unsorted ?? false, this.findings)) {
      if (!isOpen) this.headings();
      if (!isOpen && this.findings.some(isFault)) return;
      isOpen = true;
      yield found.map((lots) => this.organisation(lots, seen));
    }
  }

  /** Everything that one organisation prints, under what is said of all. */
  async report(organisation: Organisation): Promise<Report> {
    const { holdings } = this;
    if (holdings.kind === 'rows') return this.assembled(organisation);
    const group = this.groups.get(organisation.name)!;
    const findings: Finding[] = [];
    const root = join(holdings.root, group.folder ?? '.');
    const own = await openFiles(root, group.files, findings);
    const inFolder = ({ file, bytes }: { readonly file: string; readonly bytes: Buffer }) => ({
      file: group.folder === null ? file : `${group.folder}/${file}`,
      bytes,
    });
    const reserved = new Map([...this.folder.reserved, ...own.reserved]);
    const whole = { ...own, root: holdings.root, reserved, figures: own.figures.map(inFolder) };
    const report = gathered(whole, { ...this.options, mentioned: this.mentioned }, findings);
    for (const { indicator } of report.statements) this.awaited.delete(indicator);
    return { ...report, title: report.title ?? organisation.name };
  }

  /** A reader of the plainest rows, of these periods; null where more is said than it understands. */
  plain(periods: readonly Period[]): PlainReader | null {
    const { indicators, sources, rules } = this.said;
    const added = sums((rules ?? []).map(({ rule }) => rule));
    if (this.awaited.size > 0 || indicators === null || added === null) return null;
    if (this.options.form?.columns || [...this.files.values()].some(({ head }) => head === null)) return null;
    const files = [...this.files.values()].map(({ file, head }) => ({ file, ...head! }));
    const habits = {
      declared: indicators,
      hasSources: sources !== null,
      rounding: this.options.rounding ?? null,
      sums: added,
    };
    return new PlainReader(files, habits, periods);
  }

  /** Tells what only the end can tell: indicators that rules and declarations name, and nobody prints. */
  end(): void {
    const { indicators, rules } = this.said;
    if (this.awaited.size === 0 || indicators === null) return;
    const known = new Set(
      [...indicators.keys(), ...this.mentioned].filter((name) => !this.awaited.has(name)),
    );
    checkParts('indicators.csv', indicators, known, this.findings);
    checkMentions(rules ?? [], known);
  }

  private async share(isFolder: boolean): Promise<void> {
    const place = isFolder ? this.root : (this.options.declared ?? null);
    if (place === null) return;
    this.folder = await openReserved(place, this.findings);
    const files = this.holdings.kind === 'rows' && !this.options.stream ? this.holdings.files : [];
    this.said = shared(this.folder, this.findings, files);
    const { indicators, rules } = this.said;
    const declared = [...(indicators?.values() ?? [])];
    const parts = declared.flatMap(({ indicator: { partOf } }) => partOf ?? []);
    const named = (rules ?? []).flatMap(({ mentions }) => mentions.map(({ indicator }) => indicator));
    this.mentioned = [...new Set([...parts, ...named])];
    for (const name of this.mentioned) if (!indicators?.has(name)) this.awaited.add(name);
    checkParts(
      'indicators.csv',
      indicators ?? new Map(),
      new Set([...(indicators?.keys() ?? []), ...parts]),
      this.findings,
    );
  }

  private entry(file: string): Entry {
    const { form = {}, stream } = this.options;
    const { encoding = null, delimiter, delimiterAt } = this.said.forms.get(file) ?? {};
    const refuse = (found: Delimiter) =>
      teller('datapackage.json', this.findings)(
        { code: 'package-delimiter', path: file, delimiter: delimiter!, found },
        delimiterAt,
      );
    return {
      file,
      form,
      pieces: () => (stream ? asPieces(stream.next) : pieces(this.root, file, this.findings)),
      described: { encoding, delimiter: delimiter ? { delimiter, refuse } : null },
    };
  }

  /** The lots of one organisation; names it, and tells what is wrong with the name or the place of its rows. */
  private organisation(lots: readonly Lot[], seen: Set<string>): Organisation {
    const [first] = lots;
    const findings: Finding[] = [];
    const tell = teller(first!.file, findings);
    const spot = { line: first!.line, column: 1 };
    const name = /^[!-~](?:[ -~]{0,98}[!-~])?$/.test(first!.organisation)
      ? first!.organisation
      : key({ ...absent, ...spot, text: first!.organisation, raw: first!.organisation }, column, '', tell);
    if (name !== null && seen.has(name))
      tell({ code: 'organisation', problem: 'again', text: name, nearest: null, limit: null }, spot);
    if (name !== null) seen.add(flat(name));
    for (const { file, line, oversize } of lots)
      if (oversize !== null)
        teller(file, findings)(
          { code: 'oversize', what: oversize, limit: limits[oversize] },
          { line, column: 1 },
        );
    const rows = lots.reduce((sum, lot) => sum + lot.rows, 0);
    return { name: name ?? first!.organisation, rows, lots, findings };
  }

  private assembled({ name, lots, findings: known }: Organisation): Report {
    const findings = [...known];
    const read = findings.length > 0 ? [] : lots.flatMap((lot) => this.figuresOf(lot, findings) ?? []);
    for (const { indicators } of read) for (const one of indicators) this.awaited.delete(one);
    const { indicators, sources, rules } = this.said;
    return {
      ...assembly({
        ...{ root: this.root, title: name, indicators, sources, rules, mentioned: this.mentioned },
        ...{ figures: read, files: linesIn(lots, this.folder), complete: false, findings },
      }),
    };
  }

  private figuresOf(lot: Lot, findings: Finding[]) {
    const head = this.files.get(lot.file)?.head;
    if (!head) return null;
    const told: Finding[] = [];
    const around = { ...surroundings(this.said, lot.file, this.options), marks: head.marks };
    const tell = teller(lot.file, told);
    const part = { ...head.dialect, start: 0, line: lot.line };
    const read = figures(lot.file, below(head.header, Buffer.from(lot.text), part, tell), around, tell);
    findings.push(...told.filter(({ line }) => line !== null && line > head.header.line));
    return read;
  }

  /** What the header of a file has to say, once; it is told with the findings of all. */
  private headings(): void {
    for (const { file, head } of this.files.values()) {
      if (!head) continue;
      const told: Finding[] = [];
      const around = { ...surroundings(this.said, file, this.options), marks: head.marks };
      const tell: Tell = teller(file, told);
      figures(file, head.sample, around, tell);
      this.findings.push(
        ...told.filter(({ code, line }) => code !== 'empty' && (line === null || line <= head.header.line)),
      );
    }
  }
}

const grouped = ({ organisation }: Group): Organisation => ({
  name: organisation,
  rows: null,
  lots: [],
  findings: [],
});

async function* asPieces(next: Standard): AsyncGenerator<Uint8Array> {
  for (;;) {
    const piece = await next(0);
    if (piece.length === 0) return;
    yield piece;
  }
}

/** A copy that does not hold on to the text that it was cut from. */
const flat = (name: string): string => Buffer.from(name).toString();

function linesIn(lots: readonly Lot[], { reserved }: Folder): Report['files'] {
  const files = new Map([...reserved.values()].map(linesOf));
  for (const file of new Set(lots.map((lot) => lot.file))) {
    const own = lots.filter((lot) => lot.file === file);
    files.set(file, (line) => {
      const lot = own.filter((one) => one.line <= line).at(-1);
      return lot?.text.split(/\r\n|\n|\r/)[line - lot.line] ?? null;
    });
  }
  return files;
}
