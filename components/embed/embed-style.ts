/**
 * The style sheet of what is framed elsewhere. It stands in the document, so that a frame is one
 * request and looks the same for as long as its edition does. Colours are those of
 * app/styles/tokens.css (a test compares them).
 */
export const EMBED_STYLE = `
:root {
  color-scheme: light dark;
  --paper: light-dark(#faf9f5, #14171a);
  --ink: light-dark(#1a1d21, #e9e7e2);
  --soft: light-dark(#565c64, #a6abb1);
  --rule: light-dark(#dcd9cf, #343a40);
  --edge: light-dark(#85878a, #767c83);
  --city-1: light-dark(#b3402a, #f08a70);
  --city-2: light-dark(#1f5d8c, #74b4e2);
  --city-3: light-dark(#2f6b3f, #86c495);
  --city-4: light-dark(#6a4a9c, #b79ce8);
  --city-5: light-dark(#856100, #d9b04c);
  --city-6: light-dark(#55606b, #aab4be);
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "PingFang SC", "Microsoft YaHei",
    "Noto Sans CJK SC", "Noto Sans SC", "Noto Sans SC Variable", "Chinese Switch", sans-serif;
}
:root[data-theme="light"] { color-scheme: light }
:root[data-theme="dark"] { color-scheme: dark }
@media (forced-colors: active) {
  :root {
    --paper: Canvas; --ink: CanvasText; --soft: CanvasText; --rule: CanvasText; --edge: CanvasText;
    --city-1: CanvasText; --city-2: CanvasText; --city-3: CanvasText;
    --city-4: CanvasText; --city-5: CanvasText; --city-6: CanvasText;
  }
}
.city-1 { --city: var(--city-1) } .city-2 { --city: var(--city-2) } .city-3 { --city: var(--city-3) }
.city-4 { --city: var(--city-4) } .city-5 { --city: var(--city-5) } .city-6 { --city: var(--city-6) }
* { box-sizing: border-box }
body {
  margin: 0; background: var(--paper); color: var(--ink);
  font: 15px/1.5 var(--sans); text-autospace: normal;
}
main { min-height: 100vh; padding: 1rem clamp(0.75rem, 3vw, 1.5rem); border: 1px solid var(--rule) }
h1 { margin: 0; font-size: 1.05rem; line-height: 1.35; text-wrap: balance }
p { margin: 0.35rem 0 0 }
a { color: inherit; text-underline-offset: 0.15em }
a { display: inline-block; min-height: 24px }
summary { min-height: 24px; cursor: pointer }
a:focus-visible, summary:focus-visible { outline: 2px solid; outline-offset: 2px }
.index, .said, .note, footer, caption, details { color: var(--soft); font-size: 0.85rem }
.index { margin: 0 0 0.2rem }
.content { max-width: 56rem; margin-top: 0.9rem }
details { margin-top: 0.35rem }
.key { display: flex; flex-wrap: wrap; gap: 0.15rem 1rem; margin: 0 0 0.5rem; padding: 0; list-style: none }
.mark { width: 0.9em; height: 0.9em; vertical-align: -0.08em }
.hatches, .unseen {
  position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap;
}
table { width: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums }
caption { padding-bottom: 0.4rem; text-align: start }
th, td { padding: 0.2rem 0; text-align: start; vertical-align: middle }
th { font-weight: 400 }
details table { margin-top: 0.4rem }
details th, details td { padding: 0.25rem 0.75rem 0.25rem 0; border-top: 1px solid var(--rule); vertical-align: top }
.bars tbody th[scope="rowgroup"] { padding-top: 0.6rem; font-weight: 600 }
.bars .place { width: 24%; min-width: 5.5rem; padding-inline-end: 0.6rem; font-size: 0.9rem; line-height: 1.3 }
.bars .value { width: 1%; min-width: 3.2rem; padding-inline-start: 0.6rem; font-size: 0.9rem; text-align: end; white-space: nowrap }
.value small { display: block; color: var(--soft) }
.track { display: block; width: 100%; height: 1.2rem; overflow: visible }
.grid, .rim { fill: none; stroke: var(--rule) }
.rim { stroke: var(--edge) }
.whisker { fill: none; stroke: var(--ink); stroke-width: 1.25 }
.radar { display: block; height: auto; max-width: 100%; margin-inline: auto; overflow: visible }
.radar text { font-family: var(--sans) }
.radar .whisker { stroke: var(--city) }
.outline { stroke: var(--city); stroke-width: 2.25; stroke-linejoin: round; fill-opacity: 0.07 }
.name { fill: var(--ink); font-weight: 600 }
.radar .note { fill: var(--soft) }
.tick { fill: var(--soft); stroke: var(--paper); stroke-width: 3; paint-order: stroke }
.ranking th, .ranking td { padding: 0.3rem 0.75rem 0.3rem 0; border-top: 1px solid var(--rule) }
.ranking thead th { border: 0; color: var(--soft); font-size: 0.85rem }
.ranking tbody th { width: 45%; font-weight: 600; line-height: 1.3 }
.ranking .rank { width: 1%; white-space: nowrap }
.ranking small { display: block; color: var(--soft) }
.ranking .known { display: inline; font-size: 0.8rem }
.ranking .bar { display: block; width: 100%; height: 0.45rem }
.bar .ground { fill: var(--rule) } .bar .fill { fill: var(--soft) } .bar .thin { stroke: var(--edge) }
.figure { margin: 0.6rem 0 0.5rem; font-size: clamp(2.4rem, 14vw, 4.2rem); font-weight: 600; line-height: 1.1; letter-spacing: -0.01em }
.figure small { font-size: 0.9rem; font-weight: 400; letter-spacing: 0; color: var(--soft); white-space: nowrap }
footer { margin-top: 1rem; padding-top: 0.6rem; border-top: 1px solid var(--rule) }
footer p { overflow-wrap: anywhere }
`;
