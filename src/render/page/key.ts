// What the signs of the pictures of a section mean.
import type { Chart } from '../../figures/chart.ts';
import { sentence } from '../cell.ts';
import { pageInk } from '../chart/ink.ts';
import { copy, signsOf, size } from '../chart/key.ts';
import type { Style } from '../style.ts';
import type { Html } from './element.ts';
import { element, own } from './element.ts';

/** `id`: of a picture among them. */
export function key(charts: readonly Chart[], id: string, style: Style): Html {
  const items = signsOf(charts).map((mark) =>
    element(
      'li',
      {},
      element(
        'svg',
        { viewBox: `0 0 ${size.width} ${size.height}`, 'aria-hidden': 'true' },
        own(copy(mark, pageInk, id)),
      ),
      sentence({ says: 'chart-mark', mark }, style),
    ),
  );
  return element('ul', { class: 'key' }, items);
}
