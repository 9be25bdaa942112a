// Pictures read back: which lines, bars and texts they have, and where.
import { DOMParser } from 'linkedom';
import type { Chart, Mark } from '../../../src/figures/chart.ts';
import { closed } from '../../../src/figures/interval.ts';
import { parseRational } from '../../../src/figures/rational.ts';
import { pictures } from '../../../src/render/chart/chart.ts';
import { plainInk } from '../../../src/render/chart/ink.ts';
import { english } from '../../../src/render/english/catalogue.ts';

export const ink = plainInk;
const style = { width: 110, color: false, language: english };

/** A mark that reads what is printed, or `proven`. */
export const mark = (printed: string | null, possible: readonly [string, string] | null = null): Mark => ({
  printed: printed === null ? null : parseRational(printed),
  loose: false,
  rounding: null,
  possible: possible && closed(parseRational(possible[0]), parseRational(possible[1])),
  contradicted: false,
  reading: { kind: 'text', text: printed ?? 'proven' },
});

export interface Drawn {
  readonly width: number;
  readonly height: number;
  /** Those with such attributes, each as the numbers of others. */
  numbers(tag: string, attributes: Readonly<Record<string, string>>, names: readonly string[]): number[][];
  /** Where those stand that are moved to their place. */
  moves(tag: string, attributes: Readonly<Record<string, string>>): [number, number][];
  readonly texts: readonly Text[];
}

export interface Text {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: string;
}

export function drawn(chart: Chart, width: number, ascii = false): Drawn[] {
  return pictures(chart, { style: { ...style, ascii }, ink, id: 'p', width, beside: false }).map(
    (picture) => {
      const document = new DOMParser().parseFromString(picture.svg, 'image/svg+xml');
      const all = (tag: string) => [...document.querySelectorAll(tag)] as Element[];
      const those = (tag: string, attributes: Readonly<Record<string, string>>) =>
        all(tag).filter((element) =>
          Object.entries(attributes).every(([name, value]) => attribute(element, name) === value),
        );
      return {
        width: picture.width,
        height: picture.height,
        texts: all('g text').map(textOf),
        numbers: (tag, attributes, names) =>
          those(tag, attributes).map((element) =>
            names.map((name) => rounded(Number(element.getAttribute(name)))),
          ),
        moves: (tag, attributes) => those(tag, attributes).map(moved),
      };
    },
  );
}

/** To what a screen shows. */
const rounded = (place: number): number => Number(place.toFixed(3));

/** Its own, or what holds it has. */
function attribute(element: Element | null, name: string): string | null {
  return element && (element.getAttribute(name) ?? attribute(element.parentElement, name));
}

function textOf(element: Element): Text {
  const [x, y] = moved(element);
  // Beside it may stand the whole of a text that is cut.
  const shown = [...element.childNodes].filter(({ nodeType }) => nodeType === 3);
  return {
    text: shown.map(({ textContent }) => textContent).join(''),
    x: rounded(x),
    y: rounded(y),
    anchor: attribute(element, 'text-anchor') ?? 'start',
  };
}

function moved(element: Element | null): [number, number] {
  if (element === null) return [0, 0];
  const [x, y] = moved(element.parentElement);
  const own = /^translate\(([^,]+),([^)]+)\)/.exec(element.getAttribute('transform') ?? '');
  return own ? [x + Number(own[1]), y + Number(own[2])] : [x, y];
}
