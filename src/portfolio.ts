// Every organisation of a portfolio is asked the same question, one after another; answers leave as they are found.
import type { Finding } from './figures/finding.ts';
import { isFault } from './figures/finding.ts';
import type { Report } from './figures/report.ts';
import type { Result } from './figures/result.ts';
import { unanswered } from './figures/result.ts';
import type { Format } from './format.ts';
import { concluded } from './analyse/conclusion.ts';
import { plainGrowth, plainShares } from './analyse/plain.ts';
import { fault, growthFaults } from './analyse/selection.ts';
import type { PlainReader } from './read/plain.ts';
import type { Organisation, Portfolio } from './read/portfolio.ts';
import { sentence } from './render/cell.ts';
import { told } from './render/diagnostics.ts';
import type { PlainAnswer } from './render/plain.ts';
import { PlainWriter } from './render/plain.ts';
import type { PortfolioFormat } from './render/portfolio.ts';
import { answered, opening, portfolioFormats } from './render/portfolio.ts';
import type { Style } from './render/style.ts';

/** What every organisation can be asked. */
export interface Survey {
  readonly command: 'growth' | 'shares' | 'check';
  readonly indicators: readonly string[];
  readonly periods: readonly string[];
  /** Of an answer without rows: its fields, as they are asked for. */
  readonly empty: Result['data'];
  /** Those of the indicators asked for that the report knows. */
  readonly answer: (report: Report, indicators: readonly string[]) => Promise<Result>;
  readonly suppose: (report: Report) => Report;
  /** Nothing is asked or supposed but what a plain report answers by itself. */
  readonly isPlain: boolean;
}

export interface Manners {
  /** Null where none was chosen. */
  readonly format: Format | null;
  readonly style: Style;
  readonly quiet: boolean;
  /** Of findings: whether they are reported at all, and whether they are said to people. */
  readonly isReported: (finding: Finding) => boolean;
  readonly isTold: (finding: Finding) => boolean;
  readonly exitCode: (result: Result) => 0 | 1 | 2;
}

export interface Counter {
  /** False once nobody listens any more. */
  output(text: string): Promise<boolean>;
  error(text: string): Promise<void>;
  /** A line that the next one replaces, and nothing the last; null where nobody looks. */
  readonly progress: ((text: string) => Promise<unknown>) | null;
}

/** The exit code is the gravest of all organisations. */
export async function portfolio(
  found: Portfolio,
  survey: Survey,
  manners: Manners,
  counter: Counter,
): Promise<number> {
  const format = formatOf(manners.format);
  const wrong = format === null ? [refusal(manners.format!)] : orderFaults(survey);
  if (format === null || wrong.length > 0) {
    await counter.error(told(wrong, found.root, manners.style));
    return 2;
  }
  return new Round(found, survey, { ...manners, format }, counter).run();
}

const formatOf = (format: Format | null): PortfolioFormat | null =>
  format === null ? 'csv' : (portfolioFormats.find((known) => known === format) ?? null);

const nowhere = { file: null, line: null, column: null };

const refusal = (format: Format): Finding => ({
  ...{ code: 'organisation', problem: 'format', text: format, nearest: null, limit: null, ...nowhere },
});

const orderFaults = ({ command, periods: [from, to] }: Survey): Finding[] =>
  command === 'growth' ? growthFaults(from!, to!) : [];

/** What says of a question that an organisation knows nothing of it; others may. */
const silences = new Set(['unknown-period', 'unknown-name', 'no-total']);

/** That nothing was checked stands in the answer of each organisation; people are told it of all of them only. */
const isNews = ({ code }: Finding): boolean => code !== 'nothing-checked';

const tick = 500;
const patience = 2000;

class Round {
  private readonly counts = { organisations: 0, rows: 0, sound: 0, conflicting: 0, silent: 0, faulty: 0 };
  private hasRows = true;
  private code = 0;
  /** Words of the question that some organisation does not know, and all that are known instead. */
  private readonly unheard = new Map<string, { readonly finding: Finding; readonly known: Set<string> }>();
  private readonly heard = new Set<string>();
  private readonly begun = Date.now();
  private shown = 0;
  /** Null until the files are open, and as long as more has to be known. */
  private reader: PlainReader | null = null;
  private writer: PlainWriter | null = null;
  /** Organisations of which nothing was checked: of one that is no news, of all of them it is. */
  private unchecked = 0;

  constructor(
    private readonly found: Portfolio,
    private readonly survey: Survey,
    private readonly manners: Manners & { readonly format: PortfolioFormat },
    private readonly counter: Counter,
  ) {}

  async run(): Promise<number> {
    const { counter, found, survey, manners } = this;
    const empty = { ...unanswered(survey.command), data: survey.empty };
    let text = opening(empty, manners.format);
    for await (const organisations of found.organisations()) {
      for (const organisation of organisations) {
        text += await this.answer(organisation);
        if (text.length > pieceLength) {
          if (!(await counter.output(text))) return this.code;
          text = '';
        }
      }
      await this.progress();
    }
    const rest = this.conclusions();
    const news = rest.filter(isNews);
    if (manners.format === 'jsonl' && news.length > 0)
      text += answered('', { ...unanswered(survey.command), findings: news }, 'jsonl');
    if (text !== '' && !(await counter.output(text))) return this.code;
    await this.tell(rest, null);
    if (rest.some(isFault)) this.code = 2;
    await this.summarize();
    return this.code;
  }

  private async answer(organisation: Organisation): Promise<string> {
    const { manners, counts } = this;
    counts.organisations++;
    if (organisation.rows === null) this.hasRows = false;
    else counts.rows += organisation.rows;
    const plain = this.plainly(organisation);
    if (plain !== null) return plain;
    const result = await this.resultOf(organisation);
    const own = result.findings.filter(manners.isReported);
    if (!own.every(isNews)) this.unchecked++;
    await this.tell(own.filter(isNews), organisation.name);
    const code = manners.exitCode({ ...result, findings: own });
    this.code = Math.max(this.code, code);
    return answered(organisation.name, { ...result, findings: own }, manners.format);
  }

  /** Null where a plain report is not all there is. */
  private plainly({ name, lots, findings }: Organisation): string | null {
    const { found, survey } = this;
    const { command, periods, indicators } = survey;
    if (!survey.isPlain || command === 'check' || lots.length === 0 || findings.length > 0) return null;
    this.reader ??= found.plain(periods);
    this.writer ??= new PlainWriter(periods, this.manners.format);
    const wanted = indicators.length === 0 ? null : new Set(indicators);
    const plain = this.reader?.read(lots) ?? null;
    if (plain === null || plain.known.includes(false)) return null;
    const answer =
      command === 'growth'
        ? ({ command, rows: plainGrowth(plain, wanted) } as const)
        : ({ command, rows: plainShares(plain, wanted) } as const);
    if (answer.rows === null || (wanted !== null && answer.rows.length === 0)) return null;
    this.counts.sound++;
    for (const word of ['', ...periods]) this.heard.add(word);
    if (wanted)
      for (const { about } of plain.rows) if (wanted.has(about.indicator)) this.heard.add(about.indicator);
    return this.writer.write(name, { ...answer, rows: answer.rows } as PlainAnswer);
  }

  private async resultOf(organisation: Organisation): Promise<Result> {
    const { found, survey, counts } = this;
    const report = survey.suppose(await found.report(organisation));
    if (report.findings.some(isFault)) {
      counts.faulty++;
      return concluded(report, unanswered(survey.command));
    }
    const known = survey.indicators.filter((one) => report.indicators.has(one));
    for (const word of [...known, ...survey.periods.filter((one) => report.periods.includes(one))])
      this.heard.add(word);
    const result = await survey.answer(report, known.length > 0 ? known : survey.indicators);
    const silent = result.findings.filter(({ code }) => silences.has(code));
    silent.forEach((finding) => this.note(finding));
    if (silent.length > 0) {
      counts.silent++;
      return { ...concluded(report, unanswered(survey.command)), findings: report.findings };
    }
    this.heard.add('');
    if (result.findings.some(isFault) || result.findings.some(({ code }) => code === 'undecided'))
      counts.faulty++;
    else if (result.findings.some(({ code }) => code === 'conflict' || code === 'set-aside'))
      counts.conflicting++;
    else counts.sound++;
    return concluded(report, result);
  }

  private note(finding: Finding): void {
    const isWord = finding.code === 'unknown-period' || finding.code === 'unknown-name';
    const word = isWord ? finding.text : '';
    const { known } = this.unheard.get(word) ?? { known: new Set<string>() };
    this.unheard.set(word, { finding, known });
    if (isWord && known.size < enough) for (const one of finding.known) known.add(one);
  }

  /** What is wrong with all of it: files that cannot be read on, and words that nobody knows. */
  private conclusions(): readonly Finding[] {
    const { found, heard, unheard, counts } = this;
    found.end();
    const unknown = [...unheard].flatMap(([word, { finding, known }]) =>
      heard.has(word)
        ? []
        : finding.code === 'unknown-period' || finding.code === 'unknown-name'
          ? [fault(finding.code, word, [...known])]
          : [finding],
    );
    const nothing: Finding[] =
      counts.organisations === 0 && !found.findings.some(isFault)
        ? [{ code: 'empty', what: 'rows', ...nowhere }]
        : [];
    const unchecked: Finding[] =
      this.unchecked === counts.organisations && this.unchecked > 0
        ? [{ code: 'nothing-checked', ...nowhere }]
        : [];
    return [...found.findings, ...unknown, ...nothing, ...unchecked].filter(this.manners.isReported);
  }

  /** What stands in no file is said of the organisation. */
  private async tell(findings: readonly Finding[], organisation: string | null): Promise<void> {
    const said = findings.filter(this.manners.isTold);
    if (said.length === 0) return;
    await this.erase();
    const placed = said.map((finding) =>
      finding.file === null && organisation !== null ? { ...finding, option: organisation } : finding,
    );
    await this.counter.error(told(placed, this.found.root, this.manners.style));
  }

  private async progress(): Promise<void> {
    const { counter, counts, shown } = this;
    const now = Date.now();
    if (counter.progress === null || now - this.begun < patience || now - shown < tick) return;
    this.shown = now;
    await counter.progress(sentence({ says: 'portfolio-progress', ...counts }, this.manners.style));
  }

  private async erase(): Promise<void> {
    if (this.shown > 0) await this.counter.progress?.('');
    this.shown = 0;
  }

  private async summarize(): Promise<void> {
    const { counts, survey, manners } = this;
    await this.erase();
    if (manners.quiet) return;
    const rows = this.hasRows ? counts.rows : null;
    const said = { says: 'portfolio-summary', ...counts, rows, checked: survey.command === 'check' } as const;
    await this.counter.error(`${sentence(said, manners.style)}\n`);
  }
}

/** Names that are kept to be listed. */
const enough = 1000;

/** Characters that leave at a time. */
const pieceLength = 32 * 1024;
