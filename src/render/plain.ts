// Answers about plain reports: as lines of CSV without the documents that would come to them, else by way of these.
import type { FigureDocument, GrowthAnswer, QuantityDocument, SharesAnswer } from '../figures/document.ts';
import type {
  PlainAmount,
  PlainGrowth,
  PlainIndicator,
  PlainQuantity,
  PlainShare,
} from '../figures/plain.ts';
import type { Result } from '../figures/result.ts';
import { dialects, line } from './csv.ts';
import type { PortfolioFormat } from './portfolio.ts';
import { answered } from './portfolio.ts';

/** The rows of one organisation: growth from one period to another, or shares of one. */
export type PlainAnswer =
  | { readonly command: 'growth'; readonly rows: readonly PlainGrowth[] }
  | { readonly command: 'shares'; readonly rows: readonly PlainShare[] };

export class PlainWriter {
  private readonly beginnings = new Map<PlainIndicator, string>();
  /** The last one. */
  private total = { name: '', cell: '' };

  constructor(
    private readonly periods: readonly string[],
    private readonly format: PortfolioFormat,
  ) {}

  write(organisation: string, answer: PlainAnswer): string {
    if (this.format !== 'csv') return answered(organisation, this.result(answer), this.format);
    const name = cell(organisation);
    let text = '';
    if (answer.command === 'growth') for (const row of answer.rows) text += `${name},${this.growth(row)}`;
    else for (const row of answer.rows) text += `${name},${this.share(row)}`;
    return text;
  }

  private growth({ about, from, to, change, growth }: PlainGrowth): string {
    const [first, last] = this.periods;
    return (
      `${this.beginning(about)}${first},${amount(from)},${last},${amount(to)},` +
      `${quantity(change)},${quantity(growth)},,,,,,,,,,,,,,\n`
    );
  }

  private share({ about, of, amount: own, share }: PlainShare): string {
    return `${this.beginning(about)}${this.cellOf(of)},${this.periods[0]},${amount(own)},${quantity(share)},,,,,,,,\n`;
  }

  private cellOf(total: string): string {
    if (this.total.name !== total) this.total = { name: total, cell: cell(total) };
    return this.total.cell;
  }

  /** Indicator, label and unit. */
  private beginning(about: PlainIndicator): string {
    const known = this.beginnings.get(about);
    if (known !== undefined) return known;
    const made = `${[about.indicator, about.label, about.unit ?? ''].map(cell).join(',')},`;
    if (this.beginnings.size < most) this.beginnings.set(about, made);
    return made;
  }

  private result(answer: PlainAnswer): Result {
    const [first, last] = this.periods;
    const data =
      answer.command === 'growth'
        ? ({
            ...{ from: first!, to: last! },
            rows: answer.rows.map((row) => ({
              ...namesOf(row.about),
              ...{ from: figure(row.from, first!), to: figure(row.to, last!) },
              ...{ change: document(row.change), growth: document(row.growth), statements: [] },
            })),
          } satisfies GrowthAnswer)
        : ({
            period: first!,
            rows: answer.rows.map((row) => ({
              ...{ ...namesOf(row.about), of: row.of, amount: figure(row.amount, first!) },
              ...{ share: document(row.share), statements: [] },
            })),
          } satisfies SharesAnswer);
    return { command: answer.command, data, blocks: [], findings: [] };
  }
}

/** Indicators whose beginnings are kept. */
const most = 10_000;

const cell = (text: string): string => line([text], dialects.csv).slice(0, -1);

const amount = ({ printed, lower, upper }: PlainAmount): string =>
  `${printed},printed,${lower},${upper},true,true`;

const quantity = (found: PlainQuantity | null): string =>
  found === null ? `,,,false,false,${reason}` : `${found.value},${found.lower},${found.upper},true,true,`;

const reason = 'base-may-be-zero';

const namesOf = ({ indicator, label, unit }: PlainIndicator) => ({ indicator, label, unit });

const figure = ({ printed, lower, upper }: PlainAmount, period: string): FigureDocument => ({
  ...{ period, printed, basis: 'printed', lower, upper, lowerClosed: true, upperClosed: true },
});

const document = (found: PlainQuantity | null): QuantityDocument =>
  found === null
    ? { value: null, lower: null, upper: null, lowerClosed: false, upperClosed: false, reason }
    : { ...found, lowerClosed: true, upperClosed: true, reason: null };
