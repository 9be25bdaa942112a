// How the page looks: light, dark, on a telephone and on paper.

export const style = `
:root { color-scheme: light dark;
  --ground: #ffffff; --raised: #f5f7f9; --text: #1b1f24; --quiet: #4f5863; --grid: #dfe3e8; --link: #174a86;
  --possible: #6495cf; --printed: #174a86; --good: #1d6b3a; --bad: #b3261e;
  --part-1: #2f6fa7; --part-2: #b4632a; --part-3: #3a8455; --part-4: #8a5aa8; --part-5: #867012; --part-6: #5f6b7a; }
@media (prefers-color-scheme: dark) { :root {
  --ground: #14171b; --raised: #1d2228; --text: #e8ebee; --quiet: #a9b3be; --grid: #333b44; --link: #9cc4f5;
  --possible: #4d78ad; --printed: #a9cdf8; --good: #7fd09b; --bad: #ff9c92;
  --part-1: #5d9fd8; --part-2: #dd9058; --part-3: #6bbb88; --part-4: #b98fd4; --part-5: #bda53f; --part-6: #97a4b3; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1.5rem 1rem 4rem; max-width: 62rem; background: var(--ground); color: var(--text);
  font: 1rem/1.5 system-ui, sans-serif; }
h1 { font-size: 1.75rem; line-height: 1.2; margin: 0 0 .5rem; }
h2 { font-size: 1.35rem; margin: 3rem 0 .75rem; padding-top: .75rem; border-top: 1px solid var(--grid); }
h3 { font-size: 1.05rem; margin: 1.75rem 0 .5rem; }
h4 { font-size: 1rem; margin: 1.25rem 0 .5rem; }
h1, h2, h3, h4, p, summary { overflow-wrap: anywhere; }
p { margin: .4rem 0; max-width: 46rem; }
.scrolling ~ p { font-size: .92rem; color: var(--quiet); }
a { color: var(--link); }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; list-style: none; margin: 1rem 0 0; padding: 0; }
.good, .bad { font-size: 1.15rem; font-weight: 600; }
.good, td.confirmed { color: var(--good); }
.bad, td.contradicted { color: var(--bad); }
.quiet, td.unchecked, caption, figcaption, footer { color: var(--quiet); }
.counts { display: grid; grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr)); gap: .75rem; margin: 1rem 0; }
.counts div { background: var(--raised); border-radius: .5rem; padding: .6rem .9rem; }
.counts dt { color: var(--quiet); font-size: .9rem; }
.counts dd { margin: 0; font-size: 1.6rem; font-weight: 600; font-variant-numeric: tabular-nums; }
figure { margin: 1rem 0; }
figure svg { display: block; width: 100%; height: auto; max-width: 34rem; overflow: visible; }
.panels { display: grid; grid-template-columns: repeat(auto-fill, minmax(16rem, 1fr)); gap: 1.25rem 1rem; }
.key { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; list-style: none; margin: .5rem 0; padding: 0; font-size: .9rem; color: var(--quiet); }
.key svg { width: 1.75rem; height: .9rem; vertical-align: -.1rem; margin-right: .4rem; }
.scrolling { overflow-x: auto; margin: .75rem 0; }
.long figure, .long .scrolling { content-visibility: auto; contain-intrinsic-size: auto 40rem; }
table { border-collapse: collapse; font-size: .92rem; font-variant-numeric: tabular-nums; }
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
th, td { padding: .3rem .7rem .3rem 0; text-align: left; vertical-align: top; font-weight: normal; }
thead th { color: var(--quiet); vertical-align: bottom; border-bottom: 1px solid var(--quiet); }
thead td { border-bottom: 1px solid var(--quiet); }
tbody tr + tr > * { border-top: 1px solid var(--grid); }
tbody + tbody tr:first-child > * { border-top: 1px solid var(--quiet); }
th[scope=rowgroup] { font-weight: 600; padding-top: .8rem; }
.number { text-align: right; } td.number { white-space: nowrap; }
.confirmed, .consistent, .unchecked, .contradicted { white-space: nowrap; }
.depth-1 { padding-left: 1rem; } .depth-2 { padding-left: 2rem; } .depth-3 { padding-left: 3rem; } .depth-4 { padding-left: 4rem; }
.free tr + tr > * { border-top: 0; }
th button { all: unset; cursor: pointer; color: var(--link); text-decoration: underline dotted; }
th button:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
th[aria-sort=ascending] button::after { content: ' \\2191'; }
th[aria-sort=descending] button::after { content: ' \\2193'; }
details { margin: .5rem 0; }
summary { cursor: pointer; }
.lines { font: .82rem/1.5 ui-monospace, monospace; overflow-x: auto; padding-left: 3.5rem; color: var(--quiet); }
.lines code { color: var(--text); white-space: pre; }
.lines li:target, tr:target > * { background: var(--raised); outline: 2px solid var(--link); }
footer { margin-top: 3rem; padding-top: .75rem; border-top: 1px solid var(--grid); font-size: .9rem; overflow-wrap: anywhere; }
@media print {
  @page { size: A4; margin: 15mm; }
  html { font-size: 9.5pt; } body { max-width: none; padding: 0; }
  nav, .hint { display: none; } .lines code { display: block; white-space: pre-wrap; overflow-wrap: anywhere; }
  .long figure, .long .scrolling { content-visibility: visible; }
  h2, h3, h4 { break-after: avoid; } figure, tr, .counts, svg, .scrolling { break-inside: avoid; }
  .panels, .scrolling:has(.sortable) { break-inside: auto; } thead { break-after: avoid; }
  .scrolling { overflow: visible; } table { font-size: 7.5pt; max-width: 100%; } td, th { padding-right: .35rem; }
  td.number { white-space: normal; }
  figure svg { max-width: 120mm; } .panels { grid-template-columns: repeat(3, 1fr); }
  a { color: inherit; text-decoration: none; } th button { display: contents; color: inherit; text-decoration: none; }
}
`;
