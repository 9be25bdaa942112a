// HTML put together from elements: nothing that is said becomes markup.
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { element, own } from '../../../src/render/page/element.ts';

test('an element has its attributes and what stands in it', () => {
  const list = ['a', 'b'].map((text) => element('li', { class: text === 'a' ? 'first' : null }, text));
  expect(element('ul', { id: 'x', tabindex: 0 }, list, null).markup).toBe(
    '<ul id="x" tabindex="0"><li class="first">a</li><li>b</li></ul>',
  );
  expect(element('meta', { charset: 'utf-8' }).markup).toBe('<meta charset="utf-8">');
  expect(element('p', {}, own('<b>ours</b>'), '<b>theirs</b>').markup).toBe(
    '<p><b>ours</b>&lt;b&gt;theirs&lt;/b&gt;</p>',
  );
});

test('any text is read back as it was, inside and in an attribute', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (title, text) => {
      const { markup } = element('div', { title: `"${title}` }, `<${text}`);
      const { document } = parseHTML(`<html><body>${markup}</body></html>`);
      const [found, ...others] = document.body.children;
      expect(others).toEqual([]);
      expect([found!.getAttribute('title'), found!.textContent, found!.children.length]).toEqual([
        `"${title}`,
        `<${text}`,
        0,
      ]);
    }),
  );
});
