// HTML put together from elements: every text is escaped, whoever wrote it.

/** Markup that is ours, or was escaped. */
export interface Html {
  readonly markup: string;
}

export type Child = Html | string | null | readonly Child[];

/** Null leaves an attribute out, the empty text writes its name alone. */
type Attributes = Readonly<Record<string, string | number | null>>;

const empty: ReadonlySet<string> = new Set(['meta', 'br']);

export function element(name: string, attributes: Attributes, ...children: readonly Child[]): Html {
  const said = Object.entries(attributes).flatMap(([key, value]) =>
    value === null ? [] : [value === '' ? ` ${key}` : ` ${key}="${escaped(String(value))}"`],
  );
  const opening = `<${name}${said.join('')}>`;
  return own(empty.has(name) ? opening : `${opening}${markupOf(children)}</${name}>`);
}

/** Markup that nobody but us has written: pictures, the style and the script of the page. */
export const own = (markup: string): Html => ({ markup });

function markupOf(child: Child): string {
  if (child === null) return '';
  if (typeof child === 'string') return escaped(child);
  return 'markup' in child ? child.markup : child.map(markupOf).join('');
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => entities[character]!);
