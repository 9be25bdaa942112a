// Marks become SVG: the one file that opens the chart library and gives it a document to draw in.
import type { Markish } from '@observablehq/plot';
import { plot } from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import type { Style } from '../style.ts';
import type { Ink } from './ink.ts';

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** An `svg` element with a title and a description, without styles or scripts. */
  readonly svg: string;
}

export interface Drawing {
  readonly style: Style;
  readonly ink: Ink;
  readonly id: string;
  readonly width: number;
  /** On a page with tables that say the same. */
  readonly beside: boolean;
}

export interface Frame {
  /** Of which no other picture around it begins its names with. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly width: number;
  readonly height: number;
  readonly margin: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
  };
  /** What positions along each axis are counted in: the axis runs from the first to the last. */
  readonly x: readonly [number, number];
  readonly y: readonly [number, number];
  /** Colour of the strokes that hatch what is uncertain; such an area is filled with `hatch(id)`. */
  readonly hatching?: string;
}

const { document } = parseHTML('<!doctype html><html><body></body></html>');

export const fontSize = 13;
export const hatch = (id: string): string => `url(#${id}-hatch)`;

export function picture(frame: Frame, marks: Markish[]): Picture {
  const { id, width, height, margin, x, y } = frame;
  const drawn = plot({
    document,
    ...{ width, height, marks },
    ...{
      marginTop: margin.top,
      marginRight: margin.right,
      marginBottom: margin.bottom,
      marginLeft: margin.left,
    },
    x: { axis: null, type: 'linear', domain: x },
    y: { axis: null, type: 'linear', domain: y, range: [height - margin.bottom, margin.top] },
    style: { fontSize: String(fontSize) },
  });
  drawn.querySelector('style')?.remove();
  for (const name of ['style', 'class']) drawn.removeAttribute(name);
  for (const part of drawn.querySelectorAll('[aria-label]')) part.removeAttribute('aria-label');
  const attributes = {
    ...{
      xmlns: 'http://www.w3.org/2000/svg',
      role: 'img',
      overflow: 'visible',
      'font-size': String(fontSize),
    },
    'aria-labelledby': `${id}-title ${id}-description`,
  };
  for (const [name, value] of Object.entries(attributes)) drawn.setAttribute(name, value);
  const named = (tag: string, name: string, text: string) => {
    const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
    element.setAttribute('id', `${id}-${name}`);
    element.textContent = text;
    return element;
  };
  drawn.prepend(named('title', 'title', frame.title), named('desc', 'description', frame.description));
  return { width, height, svg: hatched(drawn.outerHTML, frame) };
}

function hatched(svg: string, { id, hatching }: Frame): string {
  if (hatching === undefined) return svg;
  const pattern =
    `<defs><pattern id="${id}-hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">` +
    `<path d="M0,0V5" stroke="${hatching}" stroke-width="4"/></pattern></defs>`;
  return svg.replace('>', `>${pattern}`);
}
