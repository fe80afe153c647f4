/** The looks of the report: two columns on a wide screen, light and dark, and on paper. Colours keep a contrast of 4.5:1. */

export const style = `
:root { color-scheme: light dark; --paper: #fff; --ink: #1b1b1b; --soft: #595959; --line: #d0d0d0; --mark: #ffe28a; --mark-ink: #1b1b1b; --link: #0b57a4; --faint: #f5f5f2; }
@media (prefers-color-scheme: dark) {
  :root { --paper: #17191c; --ink: #e8e6e1; --soft: #a9a7a1; --line: #3c4046; --mark: #6b5200; --mark-ink: #fff; --link: #8ab8ee; --faint: #202327; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.65 "Noto Sans", "Noto Sans SC", "PingFang SC", "Microsoft YaHei", "Segoe UI", system-ui, sans-serif; }
header, main, footer { max-width: 84rem; margin: 0 auto; padding: 1rem 1.5rem; }
header { border-bottom: 1px solid var(--line); }
h1 { font-size: 1.5rem; line-height: 1.3; margin: .25rem 0; }
h2 { font-size: .95rem; color: var(--soft); font-weight: 600; margin: 0 0 .5rem; }
h3 { font-size: 1.2rem; line-height: 1.35; margin: 0 0 .5rem; }
h4 { font-size: 1rem; margin: 1rem 0 .25rem; }
dl.meta { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; margin: .25rem 0; color: var(--soft); }
dl.meta div { display: flex; gap: .5rem; }
dl.meta dd { margin: 0; color: var(--ink); }
main { display: grid; gap: 1.5rem 2.5rem; grid-template-columns: minmax(0, 1fr); }
@media (min-width: 60rem) {
  main { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); align-items: start; }
  .article { position: sticky; top: 0; max-height: 100vh; overflow: auto; padding: 1rem 0; }
}
.article p { margin: 0 0 .75rem; overflow-wrap: anywhere; }
.furniture { color: var(--soft); font-size: .85rem; }
.brief { margin: 0 0 1.75rem; }
.sentence { margin: 0 0 .75rem; }
.sentence > p { margin: 0; padding: .15rem .4rem; border-inline-start: 3px solid var(--line); }
.sentence > p:hover, .sentence > p:focus { border-color: var(--link); background: var(--faint); }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
.evidence.on, .evidence:target, .swatch { background: var(--mark); color: var(--mark-ink); border-radius: .15em; }
.transcribed { text-decoration: underline dotted; text-underline-offset: .2em; }
details { margin: .2rem 0 0 .6rem; font-size: .9rem; }
summary { cursor: pointer; color: var(--soft); }
details ul { margin: .25rem 0; padding-inline-start: 1.25rem; }
a { color: var(--link); }
.issues ul, .legend ul { padding-inline-start: 1.25rem; margin: .25rem 0; }
footer { border-top: 1px solid var(--line); color: var(--soft); font-size: .9rem; }
@media print {
  body { background: #fff; color: #000; font-size: 10.5pt; }
  main { display: block; }
  .article { position: static; max-height: none; overflow: visible; }
  .sentence, h2, h3, h4 { break-inside: avoid; }
  h2, h3, h4 { break-after: avoid; }
  a { color: inherit; text-decoration: none; }
}
`;
