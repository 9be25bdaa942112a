/// <reference lib="dom" />
// The page of `report` in a real browser: by eye, by key, on a telephone, in the dark, on paper.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Options, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundledWith, folder, start } from '../program.ts';
import { axe, launch, missing } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
  if (missing === null) browser = await launch();
  else process.stderr.write(`\nThe page is not tested in a browser: ${missing}.\n\n`);
});
afterAll(async () => browser?.close());

const misprint = bundledWith(
  '2023.csv',
  'staffing,19,growth,,,press-2023,',
  'staffing,18,growth,,,press-2023,',
);

const hostile = folder({
  '2023.csv': `indicator,value\nsales,100\nbad,40\n${'long'.repeat(15)},1\n`,
  '2024.csv': `indicator,value\nsales,110\nbad,45\n${'long'.repeat(15)},2\n`,
  'indicators.csv':
    'indicator,label_en,part_of\nsales,"<script>window.hit = 1</script>",\n' +
    'bad,"\u001b]8;;https://example.org\u0007click\u001b]8;;\u0007 "" onload=""window.hit = 2",sales\n',
  'sources.csv': 'source,title,url\nx,"<img src=x onerror=window.hit=3>",javascript:window.hit=4\n',
});

/** The report of these figures, as a file. */
function made(args: readonly string[]): string {
  const path = join(folder(), 'report.html');
  const { status, stderr } = start(['report', '-q', '-o', path, ...args]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return path;
}

interface Opened {
  readonly page: Page;
  /** What the page had to complain of, and whatever it asked for beside itself. */
  readonly heard: readonly string[];
}

async function opened(path: string, options: Options = {}): Promise<Opened> {
  const page = await (await browser.newContext(options)).newPage();
  const heard: string[] = [];
  page.on('console', (message) => heard.push(message.text()));
  page.on('pageerror', (error) => heard.push(error.message));
  page.on('request', (request) => {
    if (request.url() !== `file://${path}`) heard.push(request.url());
  });
  await page.goto(`file://${path}`);
  return { page, heard };
}

const telephone = { viewport: { width: 360, height: 740 } };
const dark = { colorScheme: 'dark' } as const;

describe.skipIf(missing !== null)('in a browser', () => {
  test.each([
    ['en', 'light', {}],
    ['en', 'dark', dark],
    ['fr', 'on a telephone', telephone],
    ['nl', 'dark, on a telephone', { ...dark, ...telephone }],
  ])(
    '%s, %s: no complaint, no request, no barrier, nothing beyond the edge',
    async (language, _, options) => {
      const path = made(['--lang', language, '-d', misprint]);
      const { page, heard } = await opened(path, options);
      expect(await page.title()).not.toBe('');
      expect(heard).toEqual([]);
      // The policy of the page lets nothing in from outside but what the browser's own tools bring.
      await page.evaluate(axe());
      const violations = await page.evaluate(async () => {
        const { axe } = window as unknown as {
          axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
        };
        const { violations } = await axe.run();
        return violations.map(
          ({ id, nodes }) =>
            `${id}: ${nodes
              .slice(0, 3)
              .map(({ html }) => html)
              .join(' ')}`,
        );
      });
      expect(violations).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
      await page.context().close();
    },
  );

  test('every link leads to something on the page, and every name is its own', async () => {
    const { page } = await opened(made(['-d', misprint]));
    const { broken, twice, links } = await page.evaluate(() => {
      const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
      const targets = [...document.querySelectorAll('a[href^="#"]')].map((link) =>
        link.getAttribute('href')!,
      );
      return {
        broken: targets.filter((target) => document.getElementById(target.slice(1)) === null),
        twice: ids.filter((id, at) => ids.indexOf(id) !== at),
        links: targets.length,
      };
    });
    expect({ broken, twice }).toEqual({ broken: [], twice: [] });
    expect(links).toBeGreaterThan(100);
    await page.click('#verdict a[href^="#file-"]');
    const shown = await page.evaluate(
      () => document.querySelector(':target')?.getBoundingClientRect().height,
    );
    expect(shown).toBeGreaterThan(0);
    await page.context().close();
  });

  test('a heading sorts by its column at the press of a key, exactly', async () => {
    const { page } = await opened(made([]));
    const column = (name: string) =>
      page.$$eval(
        'table.sortable tbody tr',
        (rows, name) => {
          const heads = [...document.querySelectorAll('table.sortable thead th')];
          const at = heads.findIndex((head) => head.textContent === name);
          return rows.map((row) => (row as HTMLTableRowElement).cells[at]!.textContent);
        },
        name,
      );
    const before = await column('printed');
    await page.focus('table.sortable th:has-text("printed") button');
    await page.keyboard.press('Enter');
    expect(await page.getAttribute('table.sortable th:has-text("printed")', 'aria-sort')).toBe('ascending');
    const rising = await column('printed');
    expect([...rising].sort()).toEqual([...before].sort());
    const whole = rising.filter((text) => /^[\d,]+$/.test(text)).map((text) => text.replaceAll(',', ''));
    expect(whole.length).toBeGreaterThan(10);
    await page.keyboard.press('Space');
    expect(await page.getAttribute('table.sortable th:has-text("printed")', 'aria-sort')).toBe('descending');
    // What is not printed stays last.
    const isPrinted = (text: string | null) => text !== '–';
    const falling = await column('printed');
    expect(falling.filter(isPrinted)).toEqual(rising.filter(isPrinted).reverse());
    for (const all of [rising, falling])
      expect(all.slice(all.filter(isPrinted).length).some(isPrinted)).toBe(false);
    await page.focus('table.sortable th:has-text("period") button');
    await page.keyboard.press('Enter');
    const periods = await column('period');
    expect(periods).toEqual([...periods].sort());
    expect(await page.$$eval('[aria-sort]', (heads) => heads.length)).toBe(1);
    await page.context().close();
  });

  test('on paper it is A4, and nothing is cut off at the side', async () => {
    const { page } = await opened(made(['--lang', 'fr']), dark);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const boxes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width, height]) => [
      Math.round(Number(width)),
      Math.round(Number(height)),
    ]);
    expect(boxes.length).toBeGreaterThan(3);
    expect(new Set(boxes.map(String))).toEqual(new Set(['595,842']));
    // 180 mm between the margins.
    await page.emulateMedia({ media: 'print' });
    // A heading with a button in it is not repeated on the next page.
    const buttons = await page.$$eval('th button', (all) => all.map((it) => getComputedStyle(it).display));
    expect(new Set(buttons)).toEqual(new Set(['contents']));
    await page.setViewportSize({ width: 680, height: 1000 });
    const wide = await page.evaluate(() =>
      [...document.querySelectorAll('body *')]
        .filter((element) => element.getBoundingClientRect().right > 681)
        .map((element) => element.outerHTML.slice(0, 100)),
    );
    expect(wide).toEqual([]);
    await page.context().close();
  });

  test('what the figures are called stays text: no script, no terminal command, no link that runs', async () => {
    const path = made(['-d', hostile]);
    const { page, heard } = await opened(path, telephone);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
    expect(heard).toEqual([]);
    expect(await page.evaluate(() => (window as unknown as { hit?: number }).hit ?? null)).toBe(null);
    const text = await page.textContent('body');
    expect(text).toContain('<script>window.hit = 1</script>');
    expect(text).toContain('\\u{1b}]8;;https://example.org');
    expect(readFileSync(path, 'utf8')).not.toMatch(/[\u0007\u001b]/);
    const links = await page.$$eval('a', (all) => all.map((link) => (link as HTMLAnchorElement).protocol));
    expect(new Set(links)).toEqual(new Set(['file:']));
    // What slips in all the same is refused.
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'window.hit = 5';
      document.body.append(script);
    });
    expect(await page.evaluate(() => (window as unknown as { hit?: number }).hit ?? null)).toBe(null);
    expect(heard.join()).toContain('Content Security Policy');
    await page.context().close();
  });

  test('two thousand figures are there in under a second', async () => {
    const years = Array.from({ length: 10 }, (_, year) => String(2015 + year));
    const files = Object.fromEntries(
      years.map((year, at) => [
        `${year}.csv`,
        `indicator,value\n${Array.from({ length: 200 }, (_, row) => `item ${row},${(row + 3) * 17 + at * row}`).join('\n')}\n`,
      ]),
    );
    const path = made(['-d', folder(files)]);
    // Other tests may be at work: what counts is the quickest of some.
    const all: { readonly rows: number; readonly milliseconds: number }[] = [];
    for (let time = 0; time < 5; time++) {
      const { page } = await opened(path);
      all.push(
        await page.evaluate(() => {
          const [timing] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
          return {
            rows: document.querySelectorAll('table.sortable tbody tr').length,
            milliseconds: timing!.loadEventEnd,
          };
        }),
      );
      await page.context().close();
    }
    const { rows, milliseconds } = all.reduce((best, one) =>
      one.milliseconds < best.milliseconds ? one : best,
    );
    expect(rows).toBe(2000);
    expect(milliseconds).toBeLessThan(1000);
    // What is laid out only when it comes near is still where the contents say.
    const { page } = await opened(path);
    await page.click('nav a[href="#figures"]');
    const landed = await page.evaluate(async () => {
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 100)));
      const { top } = document.getElementById('figures')!.getBoundingClientRect();
      const { height } = document.querySelector('table.sortable')!.getBoundingClientRect();
      return { atTop: Math.abs(top) < 1, laidOut: height > 2000 * 20 };
    });
    expect(landed).toEqual({ atTop: true, laidOut: true });
    await page.context().close();
  });
});
