// A table of Markdown, aligned in its source too.

export interface Head {
  readonly right: boolean;
  readonly heading: string;
}

export function grid(heads: readonly Head[], rows: readonly (readonly string[])[]): string {
  const widths = heads.map(({ heading }, at) =>
    [heading, ...rows.map((row) => row[at]!)].reduce((most, text) => Math.max(most, lengthOf(text)), 3),
  );
  const pad = (text: string, at: number): string => {
    const space = ' '.repeat(widths[at]! - lengthOf(text));
    return heads[at]!.right ? space + text : text + space;
  };
  const line = (texts: readonly string[]): string => `| ${texts.map(pad).join(' | ')} |`;
  const rule = heads.map(({ right }, at) =>
    right ? `${'-'.repeat(widths[at]! - 1)}:` : '-'.repeat(widths[at]!),
  );
  return [line(heads.map(({ heading }) => heading)), `| ${rule.join(' | ')} |`, ...rows.map(line)].join('\n');
}

const lengthOf = (text: string): number => [...text].length;
