// Written by scripts/generate.py from Assets/*: change those and run it again.
// swift-format-ignore-file

/// One static file, as it was when the program was built.
package struct EmbeddedAsset: Sendable {
    package let name: String
    package let contentType: String
    /// The beginning of the SHA-256 of the text, for addresses that may be cached for ever.
    package let fingerprint: String
    package let text: String
}

/// Every static file, by name.
package enum EmbeddedAssets {
    package static let all: [EmbeddedAsset] = [logoSVG, styleCSS]

    package static let logoSVG = EmbeddedAsset(
        name: "logo.svg", contentType: "image/svg+xml", fingerprint: "a82476003fd98585",
        text: #"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 30"><path d="M15 1l6 3.5v7L15 15l-6-3.5v-7z" fill="#f0b429"/><path d="M8 13l6 3.5v7L8 27l-6-3.5v-7z" fill="#17494d"/><path d="M22 13l6 3.5v7L22 27l-6-3.5v-7z" fill="#fbfaf6" stroke="#17494d" stroke-width="1.6"/></svg>

"""#)

    package static let styleCSS = EmbeddedAsset(
        name: "style.css", contentType: "text/css; charset=utf-8", fingerprint: "1d47a93a4f751d03",
        text: #"""
/* Tokens first: light, dark, print and the reader's own choices all set these and nothing else.
   Contrast on paper: ink 15.6, night 9.6, quiet 5.9, clay 5.9, leaf 6.2; honey only ever carries ink. */
:root {
  --paper: #fbfaf6; --card: #ffffff; --line: #e3dfd3; --edge: #857f70; --ink: #1d2322; --quiet: #5b635f;
  --night: #17494d; --night-soft: #e4eeec; --on-night: #fbfaf6;
  --honey: #f0b429; --honey-soft: #fdf3d7; --clay: #a5432b; --leaf: #2f6b3f;
  --step-small: .875rem; --step-0: 1.0625rem; --step-1: 1.25rem; --step-2: 1.6rem; --step-3: 2.2rem;
  --radius: 10px; --measure: 68ch;
  --font: system-ui, "Inter", "Segoe UI", "Noto Sans", sans-serif;
  color-scheme: light;
}
@media screen and (prefers-color-scheme: dark) {
  :root:not([data-theme=light]) {
    --paper: #141817; --card: #1c2221; --line: #333c3a; --edge: #7f8b87; --ink: #eef1ee; --quiet: #aab4b0;
    --night: #8fd0cf; --night-soft: #1f3233; --on-night: #0d2a2c;
    --honey: #f0b429; --honey-soft: #3a3016; --clay: #f0a08a; --leaf: #9ed3a9;
    color-scheme: dark;
  }
}
@media screen {
  :root[data-theme=dark] {
    --paper: #141817; --card: #1c2221; --line: #333c3a; --edge: #7f8b87; --ink: #eef1ee; --quiet: #aab4b0;
    --night: #8fd0cf; --night-soft: #1f3233; --on-night: #0d2a2c;
    --honey: #f0b429; --honey-soft: #3a3016; --clay: #f0a08a; --leaf: #9ed3a9;
    color-scheme: dark;
  }
}
:root[data-size=large] { font-size: 118.75% }
:root[data-size=larger] { font-size: 143.75% }

/* Ground */
* { box-sizing: border-box }
html { font: 100%/1.55 var(--font); color: var(--ink); background: var(--paper); -webkit-text-size-adjust: 100% }
body { margin: 0; font-size: var(--step-0); overflow-wrap: break-word }
a { color: var(--night); text-underline-offset: .18em; text-decoration-thickness: 1px }
a:hover { text-decoration-thickness: 2px }
:focus-visible { outline: 3px solid var(--ink); outline-offset: 3px; border-radius: 4px; box-shadow: 0 0 0 3px var(--honey) }
h1, h2, h3, h4 { line-height: 1.2; text-wrap: balance; margin: 0 0 .5em; letter-spacing: -.01em }
h1 { font-size: var(--step-3) }
h2 { font-size: var(--step-2); margin-top: 1.6em }
h3 { font-size: var(--step-1); margin-top: 1.4em }
h4 { font-size: var(--step-0); margin-top: 1.2em }
p, ul, ol, dl { margin: 0 0 1em; max-width: var(--measure) }
li { margin: .2em 0 }
.meta, .from, figcaption, caption { color: var(--quiet); font-size: var(--step-small); font-weight: 400 }
p.meta, caption { max-width: 46rem }
.lead { font-size: var(--step-1); max-width: 60ch }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }

/* Frame */
.skip { position: absolute; left: 1rem; top: -10rem; z-index: 2 }
.skip:focus { top: 1rem; background: var(--card); padding: .5rem 1rem }
header.site { border-bottom: 1px solid var(--line); background: var(--card) }
.in, main { max-width: 76rem; margin: 0 auto; padding-inline: 1.25rem }
header.site .in { display: flex; flex-wrap: wrap; gap: 0 1.5rem; align-items: center; padding-block: .5rem 0 }
.brand { display: inline-flex; align-items: center; gap: .55rem; min-height: 44px; font-weight: 700; font-size: 1.2rem; color: var(--ink); text-decoration: none }
.brand svg { width: 30px; height: 30px }
.brand .night { fill: var(--night) } .brand .open { fill: none; stroke: var(--night); stroke-width: 1.6 } .brand .honey { fill: var(--honey) }
header.site nav ul { list-style: none; display: flex; flex-wrap: wrap; gap: .15rem 1.1rem; margin: 0; padding: 0; max-width: none }
header.site nav a { display: inline-flex; align-items: center; min-height: 44px; text-decoration: none; color: var(--ink) }
header.site nav a:hover { text-decoration: underline }
header.site nav a[aria-current] { box-shadow: inset 0 -3px var(--honey); font-weight: 600 }
header.site .end { margin-left: auto }
header.site .main { flex-basis: 100% }
main { padding-block: 2rem 4rem; min-height: 60vh }
footer.site { border-top: 1px solid var(--line); padding: 1.25rem 0; font-size: var(--step-small); color: var(--quiet) }
footer.site ul { list-style: none; display: flex; flex-wrap: wrap; gap: 0 1.5rem; margin: 0 0 .5rem; padding: 0; max-width: none }
footer.site a { display: inline-flex; align-items: center; min-height: 44px }
.trail { align-items: center; margin: 0 0 1rem; padding: 0; list-style: none; display: flex; flex-wrap: wrap; gap: 0 .5rem; max-width: none }
.trail li + li::before { content: "›"; margin-right: .5rem }
.trail a { display: inline-flex; align-items: center; min-height: 32px }

/* Actions and forms */
.button { display: inline-flex; align-items: center; min-height: 44px; background: var(--night); color: var(--on-night); border: 0; border-radius: 8px; padding: .55rem 1.1rem; font: inherit; font-weight: 600; text-decoration: none; cursor: pointer }
.button.quiet { background: transparent; color: var(--night); box-shadow: inset 0 0 0 1.5px var(--night) }
.search { display: flex; flex-wrap: wrap; gap: .5rem; max-width: 46rem; margin: 0 0 1.5rem }
.search label { flex: 1 0 100%; font-weight: 600 }
.search input { flex: 1 1 12rem; min-width: 0; min-height: 44px; font: inherit; padding: .6rem .9rem; border: 1.5px solid var(--edge); border-radius: 8px; background: var(--card); color: inherit }
fieldset { border: 1px solid var(--line); border-radius: var(--radius); background: var(--card); margin: 0 0 1.25rem; padding: .5rem 1.1rem 1rem; max-width: 34rem }
legend { font-weight: 700; padding: 0 .4rem }
.choice { display: flex; align-items: center; gap: .7rem; min-height: 44px; cursor: pointer }
.choice input { width: 1.25rem; height: 1.25rem; accent-color: var(--night); flex: none }
.note { border-left: 4px solid var(--honey); background: var(--honey-soft); padding: .8rem 1.1rem; border-radius: 0 var(--radius) var(--radius) 0; max-width: var(--measure); margin: 0 0 1.5rem }
.note > :last-child { margin-bottom: 0 }
.note.problem { border-color: var(--clay) }

/* Lists of sheets: text, not cards */
.results { list-style: none; padding: 0; max-width: none }
.results > li { padding: 1.2rem 0; border-top: 1px solid var(--line); margin: 0 }
.results h2, .results h3 { font-size: var(--step-1); margin: 0 0 .2rem }
.results p { margin: .25rem 0 }
.tag { display: inline-block; font-size: .8125rem; line-height: 1.5; padding: .1rem .6rem; border-radius: 1rem; background: var(--night-soft); color: var(--night); margin: .15rem .25rem .15rem 0 }
.tag.stop { background: transparent; box-shadow: inset 0 0 0 1px var(--clay); color: var(--clay) }
.pages { display: flex; flex-wrap: wrap; gap: .75rem 1rem; align-items: center; border-top: 1px solid var(--line); padding-top: 1.25rem }
.doors { list-style: none; padding: 0; max-width: none; display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 17rem), 1fr)); gap: 0 2rem }
.doors a { display: flex; align-items: center; gap: .6rem; min-height: 44px }
.doors svg { width: 14px; height: 16px; flex: none; fill: var(--honey) }

/* The sheet */
.essential { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 19rem), 1fr)); background: var(--card); border: 1px solid var(--line); border-radius: var(--radius); overflow: hidden; margin: 1.5rem 0 2rem; max-width: none }
.essential > div { padding: .9rem 1.1rem; box-shadow: 1px 1px 0 0 var(--line) }
.essential dt { font-size: var(--step-small); color: var(--quiet) }
.essential dd { margin: 0; font-weight: 600 }
.strand { border-left: 4px solid var(--night); padding-left: 1.25rem; margin: 2.5rem 0 }
.strand.context { border-color: var(--honey) }
.strand.result { border-color: var(--leaf) }
.strand.provenance, .strand.identity { border-color: var(--edge) }
.strand > h2 { margin-top: 0 }
.strand > h2 .k { display: block; text-transform: uppercase; letter-spacing: .06em; font-size: .78rem; font-weight: 700; color: var(--quiet); margin-bottom: .35rem }
.strand .facts { padding-left: 1.2rem }
.facts li::marker { color: var(--quiet) }
.named { display: grid; grid-template-columns: minmax(9rem, 14rem) minmax(0, 1fr); gap: .35rem 1.25rem }
.named dt { color: var(--quiet) } .named dd { margin: 0 }
.from { white-space: nowrap }
abbr.inferred { text-decoration: none; cursor: help }
.absent { color: var(--quiet); font-style: italic }
.pair { display: grid; grid-template-columns: 1fr 1fr; gap: 0 2rem }
.pair h3 { margin-top: 1.4em }
.contents { list-style: none; padding: 0; max-width: none; display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 15rem), 1fr)); gap: 0 2rem }
.contents li { margin: 0 } .contents a { display: inline-flex; align-items: center; min-height: 32px }
.scroll { overflow-x: auto; max-width: 100%; position: relative }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; margin: 0 0 1.5rem }
caption { text-align: left; padding-bottom: .5rem }
th, td { text-align: left; padding: .5rem .75rem .5rem 0; border-bottom: 1px solid var(--line); vertical-align: top }
th[scope=row] { font-weight: 400; min-width: 12rem }
td.n, th.n { text-align: right }
td.n + td, th.n + th { padding-left: .25rem }
td.from { white-space: normal }
details { font-size: var(--step-small); color: var(--quiet) }
summary { cursor: pointer; min-height: 24px } td summary { white-space: nowrap }
td details[open] { min-width: 16rem }

@media (pointer: coarse) { summary, .trail a, .contents a { min-height: 44px; display: flex; align-items: center } }
@media (max-width: 52rem) {
  h1 { font-size: 1.75rem } main { padding-top: 1.25rem }
  header.site .in { column-gap: .9rem } header.site nav ul { column-gap: .9rem }
  .pair, .named { grid-template-columns: minmax(0, 1fr) } .named dd { margin-bottom: .5rem }
  .strand { padding-left: .9rem }
}
@media (max-width: 30rem) { .tag.stop { display: block; box-shadow: inset 3px 0 0 var(--clay); border-radius: 0; padding-left: .75rem } }
@media (prefers-reduced-motion: no-preference) { .skip { transition: top .1s } }
@media print {
  :root {
    --paper: #fff; --card: #fff; --ink: #000; --quiet: #444; --night: #000; --line: #bbb; --honey-soft: #fff;
    --step-small: 7.5pt; --step-0: 9pt; --step-1: 10.5pt; --step-2: 13pt; --step-3: 18pt; --measure: none;
  }
  header.site nav, .search, .button, footer.site, .skip, .trail, .contents, .pages { display: none }
  header.site { border: 0 }
  html { line-height: 1.35 } main { padding: 0; max-width: none } a { color: inherit; text-decoration: none }
  p, ul, ol, dl { margin-bottom: .5em } li { margin: 0 } h3, h4 { margin: .7em 0 .25em }
  h4 { font-size: var(--step-0) } .lead { max-width: none }
  h2, h3, h4, caption { break-after: avoid } tr, li, .essential > div { break-inside: avoid }
  .essential { grid-template-columns: repeat(3, 1fr); margin: .75rem 0 } .essential > div { padding: .4rem .7rem }
  .strand { margin: .75rem 0; padding-left: .75rem } .strand .facts { columns: 2; column-gap: 1.5rem }
  .pair { grid-template-columns: 1fr 1fr } .pair .facts { columns: 1 }
  .named { grid-template-columns: 9rem minmax(0, 1fr); gap: .1rem 1rem } .named dd { margin: 0 }
  .scroll { overflow: visible } th, td { padding-block: .15rem } summary { min-height: 0; list-style: none }
  table { margin-bottom: .5rem }
  @page { margin: 14mm }
}

/* Vocabularies */
.terms { max-width: none; padding-left: 0; list-style: none }
.terms > li { margin: .6rem 0 } .terms .terms { padding-left: 1rem; border-left: 2px solid var(--line); margin: .4rem 0 .8rem }
.terms .meta { display: block; max-width: var(--measure) }
.terms a { display: inline-block; padding-block: .2rem }
/* Territories: maps of hexagons or outlines, the page of a place */
.map { margin: 1rem 0 2rem; max-width: 46rem }
.map.small { max-width: 15rem; margin: 0 }
svg.places { display: block; width: 100%; height: auto; overflow: visible }
svg.places path { fill: var(--card); stroke: var(--edge); stroke-linejoin: round; fill-rule: evenodd; vector-effect: non-scaling-stroke; stroke-width: 1 }
svg.places .some, svg.places .here { fill: var(--honey) }
svg.places .demo { stroke-dasharray: 4 3 }
svg.places text { font-size: 62px; text-anchor: middle; fill: var(--ink); pointer-events: none }
svg.places .some + text, svg.places .here + text { fill: #1d2322 }
svg.places a:hover path { stroke: var(--ink); stroke-width: 2 }
svg.places a:focus-visible { outline: none }
svg.places a:focus-visible path { stroke: var(--ink); stroke-width: 4; fill: var(--honey-soft) }
svg.places a:focus-visible text { fill: var(--ink) }
.place { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 15rem); gap: 1rem 2rem }
.beside { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr)); gap: 0 3rem }
.sheets { list-style: none; padding: 0 } .sheets li { padding: .35rem 0; margin: 0 }
.group th { padding-top: 1.2rem; font-weight: 700 }
@media (max-width: 52rem) { .place { grid-template-columns: minmax(0, 1fr) } .map.small { max-width: 11rem } }
@media print { .map { max-width: 9cm } .beside { grid-template-columns: 1fr 1fr } }

/* Words explained, glossary, methods */
.term { text-decoration-style: dotted } .term abbr { text-decoration: none }
.note > :first-child { margin-top: 0 }
.terms dt, .words dt { font-weight: 600; margin-top: .9em } .terms dd, .words dd { margin: 0 }
.terms div:target { background: var(--honey-soft); box-shadow: 0 0 0 .5rem var(--honey-soft) }
.terms dd .meta { display: block }
.letters { list-style: none; display: flex; flex-wrap: wrap; gap: .25rem; padding: 0; max-width: none }
.letters li { margin: 0 } .letters a { display: inline-flex; align-items: center; justify-content: center; min-width: 44px; min-height: 44px; border: 1px solid var(--line); border-radius: 8px; background: var(--card) }
.official { border-left: 4px solid var(--night); padding-left: 1.1rem }
.steps li { margin: .5em 0 }
@media print { .letters { display: none } .terms dd a { display: none } .terms { break-before: avoid } }
/* Organisations: a long list of names, one kind chosen beside the words */
.search select { flex: 1 1 12rem; min-width: 0; max-width: 100%; min-height: 44px; font: inherit; padding: .6rem .9rem; border: 1.5px solid var(--edge); border-radius: 8px; background: var(--card); color: inherit }
.directory { list-style: none; padding: 0; max-width: 46rem }
.directory li { margin: 0; padding: .55rem 0; border-top: 1px solid var(--line) }
.directory a { display: inline-block; min-height: 28px }

/* Vocabularies */
.terms { max-width: none; padding-left: 0; list-style: none }
.terms > li { margin: .6rem 0 } .terms .terms { padding-left: 1rem; border-left: 2px solid var(--line); margin: .4rem 0 .8rem }
.terms .meta { display: block; max-width: var(--measure) }
.terms a { display: inline-block; padding-block: .2rem }

"""#)
}
